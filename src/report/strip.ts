import type { Dossier, DossierArticle } from "../model/dossier.ts";
import { formatOrigins } from "./words.ts";

/** The three figures at the top of a page: articles read, outlets behind them, origins behind those. */
export interface StripView {
  readonly articles: number;
  /** Outlets that are known by name; `null` where none is. */
  readonly outlets: number | null;
  /** Articles whose outlet nobody states. */
  readonly unstated: number;
  /** `1`, `1–2`, `?` where no origin is credited; `null` where the story has no main claim. */
  readonly origins: string | null;
  /** In how many points the lines of the drawing meet: the most origins there may be. */
  readonly meet: number;
  /** How many of those points are certain: the fewest origins there may be. */
  readonly sure: number;
}

/** Count what the strip shows. */
export function toStripView({ headline }: Dossier, articles: readonly DossierArticle[]): StripView {
  const names = articles.flatMap(({ outlet }) => outlet.name ?? []);
  return {
    articles: articles.length,
    outlets: names.length === 0 ? null : new Set(names).size,
    unstated: articles.length - names.length,
    origins: headline ? formatOrigins(headline.independent) : null,
    meet: headline?.independent.max ?? 0,
    sure: headline?.independent.min ?? 0,
  };
}
