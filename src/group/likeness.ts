import type { Features } from "./features.ts";

/** Accounts imagined beside those at hand, so that what is common among a few of one event is not taken for common in news. */
const PRIOR = 30;
/** In what share of the imagined accounts a plain word stands, and a name. */
const PLAIN = 0.12;
const NAMED = 0.03;

/** How much more a name weighs: events of one kind share their words, and differ in who and where. */
const NAME_WEIGHT = 2;

/** An account as a vector of unit length over the words and names of all. */
export type Vector = ReadonlyMap<string, number>;

/** Weigh each account's words by how few accounts have them (idf with a prior), and scale to unit length. */
export function toVectors(features: readonly Features[]): readonly Vector[] {
  const spread = new Map<string, number>();
  for (const { counts } of features) for (const key of counts.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  return features.map(({ counts }) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [key, count] of counts) {
      const isName = key.includes(":");
      const prior = PRIOR * (isName ? NAMED : PLAIN);
      const weight =
        (isName ? NAME_WEIGHT : 1) *
        (1 + Math.log(count)) *
        Math.log((features.length + PRIOR) / ((spread.get(key) as number) + prior));
      vector.set(key, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [key, weight] of vector) vector.set(key, weight / length);
    return vector;
  });
}

/** Compare all pairs that have a word in common, by one index over the words; `a` is less than `b`. */
export function comparePairs(vectors: readonly Vector[]): Map<number, number>[] {
  const places = new Map<string, [number, number][]>();
  const likeness = vectors.map(() => new Map<number, number>());
  vectors.forEach((vector, b) => {
    for (const [key, weight] of vector) {
      const row = places.get(key);
      if (!row) places.set(key, [[b, weight]]);
      else {
        for (const [a, other] of row) {
          const sums = likeness[a] as Map<number, number>;
          sums.set(b, (sums.get(b) ?? 0) + weight * other);
        }
        row.push([b, weight]);
      }
    }
  });
  return likeness;
}
