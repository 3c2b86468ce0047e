import type { Dossier } from "../model/dossier.ts";
import { toLine } from "./columns.ts";
import { type Articles, siglaOf } from "./places.ts";

/** What is foretold, by whom, on what condition and by when: something to come back to. */
export interface ForecastView {
  readonly number: string;
  readonly gloss: string;
  /** Those who foretell it; empty where an article does so in its own voice. */
  readonly by: readonly string[];
  readonly condition?: string;
  /** An ISO day. */
  readonly due?: string;
  readonly sigla: readonly string[];
}

/** Words that set a reading ahead of its hour, among its hedges. */
const AHEAD = /\b(?:will|would|could|may|might|shall|expected)\b/i;

/** Find the claims that foretell something; those that can be checked by a day or on a condition come first. */
export function findForecasts(
  dossier: Dossier,
  articles: Articles,
  formatNumber: (index: number) => string,
): readonly ForecastView[] {
  const rows = dossier.claims.flatMap((claim, i): ForecastView[] => {
    const ahead = claim.readings.filter(({ hedges }) => hedges.some(({ text }) => AHEAD.test(text)));
    const condition = claim.readings.find(({ slots }) => slots.condition)?.slots.condition;
    const due = claim.readings.find(({ slots }) => slots.due)?.slots.due;
    if (!condition && !due && (claim.kind !== "forecast" || ahead.length === 0)) return [];
    const sigla = siglaOf(
      articles,
      (ahead.length > 0 ? ahead : claim.readings).map(({ article }) => article),
    );
    return [
      {
        number: formatNumber(i),
        gloss: toLine(claim.gloss),
        by: dossier.origins.filter(({ id }) => claim.origins.includes(id)).map(({ label }) => toLine(label)),
        ...(condition && { condition: toLine(condition.text) }),
        ...(due && { due: String(due.value) }),
        sigla,
      },
    ];
  });
  const rank = ({ due, condition }: ForecastView): number => (due ? 0 : condition ? 1 : 2);
  return rows.sort((a, b) => rank(a) - rank(b));
}
