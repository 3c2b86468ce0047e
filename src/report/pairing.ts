import type { Claim, Dossier, DossierArticle, DossierFile } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";

/** Two things of two dossier files that are the same one, or one that only one of them has. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/**
 * Pair the articles of two files: by the bytes received, and where those differ by the name they were read under, which is then
 * an article whose text changed.
 */
export function pairArticles(before: DossierFile, after: DossierFile): readonly Pair<DossierArticle>[] {
  const byId = new Map(before.articles.map((article) => [article.id, article]));
  const gone = before.articles.filter(({ id }) => !after.articles.some((article) => article.id === id));
  const byFile = new Map(gone.map((article) => [article.file, article]));
  const pairs = after.articles.map((article): Pair<DossierArticle> => {
    const other = byId.get(article.id) ?? byFile.get(article.file);
    return other ? { before: other, after: article } : { after: article };
  });
  const paired = new Set(pairs.map(({ before: other }) => other));
  return [
    ...pairs,
    ...before.articles.filter((article) => !paired.has(article)).map((article) => ({ before: article })),
  ];
}

/** Pair stories by the articles they have in common: those with most first. */
export function pairStories(before: DossierFile, after: DossierFile): readonly Pair<Dossier>[] {
  const shared = (a: Dossier, b: Dossier): number => a.articles.filter((id) => b.articles.includes(id)).length;
  return pairBest(before.stories, after.stories, shared);
}

/** Pair the claims of two dossiers of one story: by how many of their readings stand at the same place of the same article. */
export function pairClaims(before: Dossier, after: Dossier): readonly Pair<Claim>[] {
  return pairBest(
    before.claims,
    after.claims,
    (a, b) => a.readings.filter((one) => b.readings.some((other) => isOver(one, other))).length,
  );
}

/** Two places of one article that have words in common. */
export function isOver(a: Placed, b: Placed): boolean {
  return a.article === b.article && a.span.start < b.span.end && b.span.start < a.span.end;
}

interface Placed {
  readonly article: ArticleId;
  readonly span: { readonly start: number; readonly end: number };
}

/** Pair each with the one it has most in common with, best pairs first, ties by place; in the order of what came after. */
function pairBest<T>(before: readonly T[], after: readonly T[], measure: (a: T, b: T) => number): readonly Pair<T>[] {
  const all = before.flatMap((a, i) => after.map((b, j) => ({ a, b, i, j, shared: measure(a, b) })));
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const { a, b, shared } of all.sort((p, q) => q.shared - p.shared || p.j - q.j || p.i - q.i)) {
    if (shared === 0) break;
    if (taken.has(a) || partner.has(b)) continue;
    taken.add(a);
    partner.set(b, a);
  }
  return [
    ...after.map((b): Pair<T> => {
      const a = partner.get(b);
      return a === undefined ? { after: b } : { before: a, after: b };
    }),
    ...before.filter((a) => !taken.has(a)).map((a) => ({ before: a })),
  ];
}
