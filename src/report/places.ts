import type { DossierArticle, DossierFile } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Anchor, Span } from "../model/span.ts";

/** The words at a place with where they stand: siglum, then line and column as an editor counts them. */
export interface Place {
  readonly siglum: string;
  /** `3:14`: third line, fourteenth character. */
  readonly at: string;
  readonly text: string;
  /** Where it stands in the article's text. */
  readonly span: Span;
}

/** The articles of a file by their ids. */
export type Articles = ReadonlyMap<ArticleId, DossierArticle>;

/** Index a file's articles by their ids. */
export function indexArticles(file: DossierFile): Articles {
  return new Map(file.articles.map((article) => [article.id, article]));
}

/** Find the line and column of an offset, both counted from 1, the column in UTF-16 code units. */
export function findLine(text: string, offset: number): string {
  const begin = text.lastIndexOf("\n", offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < begin; at = text.indexOf("\n", at + 1)) line++;
  return `${line}:${offset - begin + 1}`;
}

/** Find where an anchor stands, for the reader to look it up. */
export function toPlace(articles: Articles, anchor: Anchor): Place {
  const article = articles.get(anchor.article);
  return {
    siglum: article?.siglum ?? "?",
    at: article ? findLine(article.text, anchor.span.start) : "?",
    text: anchor.text,
    span: anchor.span,
  };
}

/** Order and merge the sigla of the articles that some anchors stand in. */
export function siglaOf(articles: Articles, ids: Iterable<ArticleId>): readonly string[] {
  const sigla = new Set<string>();
  for (const id of ids) {
    const siglum = articles.get(id)?.siglum;
    if (siglum !== undefined) sigla.add(siglum);
  }
  return [...sigla].sort(bySiglum);
}

/** Order sigla: A … Z, then AA, AB … */
export function bySiglum(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The sentences around a span, before and after its own words; the line's ends where no sentence is known. */
export function findContext(article: DossierArticle, span: Span): { readonly before: string; readonly after: string } {
  const { text, sentences } = article;
  const around = sentences.filter((s) => s.start < span.end && s.end > span.start);
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = text.indexOf("\n", span.end);
  const start = Math.min(span.start, around[0]?.start ?? lineStart);
  const end = Math.max(span.end, around.at(-1)?.end ?? (lineEnd === -1 ? text.length : lineEnd));
  return { before: text.slice(start, span.start), after: text.slice(span.end, end) };
}
