import type { Account } from "../model/annotations.ts";
import type { Claim, Credit, Dossier, Headline } from "../model/dossier.ts";
import { outletKey } from "./credits.ts";

/** Say in one line what the story's main claim rests on: the heaviest claim that most articles carry. */
export function findHeadline(claims: readonly Claim[], accounts: readonly Account[]): Headline | null {
  const claim = claims.find(({ core }) => core) ?? claims[0];
  if (!claim) return null;
  const all = new Set(claim.readings.map(({ article }) => article));
  const saying = new Set(claim.readings.filter(({ stance }) => stance !== "denies").map(({ article }) => article));
  // A denial that several articles report is a claim of its own.
  const carriers = saying.size > 0 ? saying : all;
  const others = all.size - carriers.size;
  const names = accounts.filter(({ article }) => carriers.has(article.id)).map(({ article }) => article.outlet.name);
  const named = new Set(names.filter((name): name is string => name !== null).map(outletKey)).size;
  const { independent } = claim;
  const { min, max } = independent;
  return {
    claim: claim.id,
    articles: carriers.size,
    outlets: names.includes(null) ? null : named,
    outletsNamed: named,
    independent,
    sentence: {
      template: `{articles} of {all} articles carry: {claim}.${others > 0 ? " The contrary in: {others}." : ""} Independent origins behind it: {origins}.`,
      args: {
        articles: String(carriers.size),
        all: String(accounts.length),
        ...(others > 0 && { others: String(others) }),
        claim: claim.gloss,
        origins: min === max ? String(min) : `${min} to ${max}`,
      },
    },
  };
}

/** The most outlets that are named: a reader asks for few texts. */
const MOST = 4;

/** Name the outlets that are credited and not held, the most credited first: their text would settle most. */
export function findWouldChange(credits: readonly Credit[], accounts: readonly Account[]): Dossier["wouldChange"] {
  const held = new Set(
    accounts.flatMap(({ article }) => (article.outlet.name === null ? [] : [outletKey(article.outlet.name)])),
  );
  const byOutlet = new Map<string, { readonly name: string; readonly articles: Set<string>; first: boolean }>();
  for (const { outlet, article, kind } of credits) {
    const key = outletKey(outlet);
    if (held.has(key)) continue;
    const row = byOutlet.get(key) ?? { name: outlet, articles: new Set(), first: false };
    row.articles.add(article);
    row.first ||= kind === "first-report";
    byOutlet.set(key, row);
  }
  return [...byOutlet.values()]
    .sort(
      (a, b) => b.articles.size - a.articles.size || Number(b.first) - Number(a.first) || (a.name < b.name ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ name, articles, first }) => ({
      get: name,
      because: `${articles.size} of ${accounts.length} articles credit ${name}${first ? " with the first report" : ""}, and its own text is not among them.`,
    }));
}
