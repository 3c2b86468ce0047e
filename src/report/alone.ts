import type { Claim, Dossier } from "../model/dossier.ts";
import { toLine } from "./columns.ts";
import { type Articles, siglaOf } from "./places.ts";

/** Claims that one article alone has, or two of many. */
export interface AloneView {
  readonly sigla: readonly string[];
  readonly claims: readonly { readonly number: string; readonly gloss: string }[];
}

/** Group the claims that few articles have by the articles that have them; a story of two has none worth listing. */
export function findAlone(
  dossier: Dossier,
  articles: Articles,
  formatNumber: (index: number) => string,
): readonly AloneView[] {
  const least = dossier.articles.length > 3 ? 2 : 1;
  if (dossier.articles.length < 3) return [];
  const groups = new Map<string, AloneView & { claims: { number: string; gloss: string }[] }>();
  dossier.claims.forEach((claim: Claim, i) => {
    const sigla = siglaOf(
      articles,
      claim.readings.map(({ article }) => article),
    );
    if (sigla.length > least) return;
    const key = sigla.join(" ");
    const group = groups.get(key) ?? { sigla, claims: [] };
    group.claims.push({ number: formatNumber(i), gloss: toLine(claim.gloss) });
    groups.set(key, group);
  });
  const bySigla = (a: AloneView, b: AloneView): number =>
    a.sigla.length - b.sigla.length || (a.sigla.join() < b.sigla.join() ? -1 : 1);
  return [...groups.values()].sort(bySigla);
}
