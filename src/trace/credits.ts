import { foldOutletName, resolveOutlet } from "../lexicon/outlets.ts";
import type { Account } from "../model/annotations.ts";
import type { Credit } from "../model/dossier.ts";
import { anchorOf } from "../model/span.ts";

/** Fold an outlet's name so that all its names are equal. */
export function outletKey(name: string): string {
  return foldOutletName(resolveOutlet(name)?.outlet.name ?? name);
}

/** What a credit says of how much, the strongest first: of several in one article the strongest is kept. */
const STRENGTH: readonly Credit["kind"][] = ["republishes", "first-report", "told", "reports", "cites"];

/** Gather the credits that articles give to outlets: one for each article and outlet, never to the article's own outlet. */
export function findCredits(accounts: readonly Account[]): readonly Credit[] {
  return accounts.flatMap(({ article, annotations }) => {
    const own = article.outlet.name === null ? undefined : outletKey(article.outlet.name);
    const kept = new Map<string, Credit>();
    for (const { outlet, kind, span } of annotations.credits) {
      const key = outletKey(outlet);
      if (key === own) continue;
      const before = kept.get(key);
      if (before && STRENGTH.indexOf(before.kind) <= STRENGTH.indexOf(kind)) continue;
      const { text, span: at } = anchorOf(article, span);
      kept.set(key, {
        article: article.id,
        outlet: resolveOutlet(outlet)?.outlet.name ?? outlet,
        kind,
        span: at,
        text,
      });
    }
    return [...kept.values()].sort((a, b) => a.span.start - b.span.start);
  });
}
