import type { Article } from "../model/article.ts";
import type { Correction, NamedPlace, Override } from "../model/correction.ts";
import type { Noted, Notice } from "../model/notice.ts";
import { type Anchor, anchorOf } from "../model/span.ts";

/** Articles as an editor corrected them, and what remains for tracing to follow. */
export interface Corrected {
  readonly articles: readonly Article[];
  readonly overrides: readonly Override[];
}

/**
 * Apply an editor's corrections to articles, in the order of the file: outlets, dates and what is left out at once; merges and
 * splits of sources once their words are found. Whatever cannot be applied is noticed and left out; whatever was withdrawn has no effect.
 */
export function correct(articles: readonly Article[], corrections: readonly Correction[]): Noted<Corrected> {
  const notices: Notice[] = [];
  const withdrawn = new Set(corrections.flatMap((one) => (one.is === "withdrawal" ? [one.of] : [])));
  const corrected = [...articles];
  const excluded = new Set<number>();
  const overrides: Override[] = [];
  for (const one of corrections) {
    if (one.is === "withdrawal" || withdrawn.has(one.id)) continue;
    if (one.is === "merge" || one.is === "split") {
      const places = one.sources.map((place) => findPlace(articles, place));
      const missing = one.sources.find((_, i) => !places[i]);
      if (missing) notices.push(toMissing(one, `"${missing.text}" does not stand in "${missing.article}"`));
      else overrides.push({ ...one, sources: places.filter((place) => place !== undefined) });
      continue;
    }
    const at = findArticle(articles, one.article);
    const article = corrected[at];
    if (article) {
      corrected[at] = applyTo(article, one);
      if (one.is === "exclude") excluded.add(at);
      notices.push(toApplied(one, `"${article.file}" ${describeEffect(one)}`));
    } else notices.push(toMissing(one, `there is no article "${one.article}"`));
  }
  return { value: { articles: corrected.filter((_, i) => !excluded.has(i)), overrides }, notices };
}

type OfArticle = Extract<Correction, { readonly article: string }>;

function applyTo(article: Article, one: OfArticle): Article {
  if (one.is === "outlet") return { ...article, outlet: { name: one.outlet, how: "given" } };
  return one.is === "published" ? { ...article, published: toDays(one.published) } : article;
}

function describeEffect(one: OfArticle): string {
  if (one.is === "exclude") return "is to be left out";
  return `was published ${one.is === "outlet" ? `by ${one.outlet}` : `on ${one.published}`}`;
}

/** Find an article by its id, else by its file's name, whole or from a slash on. */
function findArticle(articles: readonly Article[], named: string): number {
  const byId = articles.findIndex(({ id }) => id === named);
  return byId >= 0 ? byId : articles.findIndex(({ file }) => file === named || file.endsWith(`/${named}`));
}

function findPlace(
  articles: readonly Article[],
  { article: named, text, occurrence = 1 }: NamedPlace,
): Anchor | undefined {
  const article = articles[findArticle(articles, named)];
  if (!article || text === "") return undefined;
  let start = article.text.indexOf(text);
  for (let n = 1; n < occurrence && start >= 0; n++) start = article.text.indexOf(text, start + 1);
  return start < 0 ? undefined : anchorOf(article, { start, end: start + text.length });
}

function toDays(published: string): Article["published"] {
  const [from = published, to = from] = published.split("/");
  return { from, to, how: "given" };
}

function toApplied({ author, at, because }: Correction, what: string): Notice {
  return { code: "correct/applied", message: `${author} says (${at}) that ${what}: ${because}` };
}

function toMissing({ id, author }: Correction, why: string): Notice {
  return {
    code: "correct/not-found",
    message: `The correction "${id}" by ${author} was left out: ${why}.`,
    help: "It stays in the file, and applies again where those articles are read.",
  };
}
