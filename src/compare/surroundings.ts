import type { Similarity } from "./similarity.ts";
import type { Statement, Term } from "./terms.ts";

/** How far the sentences around two statements bear on whether they are one claim. */
const BEARING = 1;
/** Likeness of their sentences that speaks neither for nor against. */
const USUAL = 0.3;
/** Likeness of their sentences from which more of it says no more: a sentence of one clause only says the clause again. */
const MOST = 0.5;
/** Likeness below which no sentence could make one claim of two statements. */
const HOPELESS = 0.34;

/** The terms of a sentence with their weights, and the sum of them. */
interface Surroundings {
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
}

/**
 * Weigh likeness by the sentences that two statements stand in: who says it, on what occasion and what is said beside it tell
 * apart what few words leave open. "The wall is safe" is rather one claim where both sentences name the inspector and her report.
 */
export function withSurroundings(
  statements: readonly Statement[],
  similarity: Similarity,
  weigh: (term: Term) => number,
): Similarity {
  const bySentence = new Map<string, Map<string, number>>();
  for (const statement of statements) {
    const place = placeOf(statement);
    const weights = bySentence.get(place) ?? new Map<string, number>();
    bySentence.set(place, weights);
    for (const term of statement.terms) weights.set(term.key, Math.max(weights.get(term.key) ?? 0, weigh(term)));
  }
  const summed = new Map(
    [...bySentence].map(([place, weights]): readonly [string, Surroundings] => [
      place,
      { weights, sum: [...weights.values()].reduce((sum, weight) => sum + weight, 0) },
    ]),
  );
  const around = statements.map((statement) => summed.get(placeOf(statement)) as Surroundings);
  return (a, b) => {
    const alike = similarity(a, b);
    if (alike < HOPELESS || a.account === b.account) return alike;
    const likeness = compareSurroundings(around[a.at] as Surroundings, around[b.at] as Surroundings);
    return Math.min(1, alike * (1 + BEARING * (Math.min(MOST, likeness) - USUAL)));
  };
}

const placeOf = ({ account, proposition }: Statement): string => `${account}:${proposition.sentence}`;

/** What two sentences share, against what both have. */
function compareSurroundings(a: Surroundings, b: Surroundings): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [key, weight] of few.weights) shared += Math.min(weight, many.weights.get(key) ?? 0);
  return a.sum * b.sum > 0 ? shared / Math.sqrt(a.sum * b.sum) : 0;
}
