// Sorts accounts into stories. What comes in are accounts as read; what goes out holds each of them exactly once.
// It never looks at claims: `compare` does that, inside one story.
import type { Account } from "../model/annotations.ts";
import type { Noted } from "../model/notice.ts";
import type { Story } from "../model/story.ts";
import { byPublication } from "../text/publication.ts";
import { alignRuns } from "../text/runs.ts";
import { type Features, featuresOf } from "./features.ts";
import { comparePairs, toVectors } from "./likeness.ts";

/** From this likeness on (mean over all pairs of two sets), two sets of accounts are of one event. Tuned on mixed stories. */
const ALIKE = 0.14;
/** A run in common of so many words is copied or quoted, and binds two accounts whatever else they say. */
const COPIED = 12;
const BOUND = 0.2;
/** Coverage of one event thins out over weeks: likeness halves for every so many days between. */
const HALF_LIFE = 30;

/**
 * Sort accounts into stories: each account goes to exactly one, an account alone is a story of one.
 *
 * Words and names are weighed by how few accounts have them; likeness is their cosine, more where words are shared verbatim,
 * less the further apart the days are. Sets are joined by mean likeness, the likest first. The order of the accounts changes nothing.
 */
export function group(accounts: readonly Account[]): Noted<readonly Story[]> {
  const order = [...accounts].sort((a, b) => byPublication(a.article, b.article));
  const features = order.map(featuresOf);
  const sets = joinSets(likenessOf(features));
  const stories = sets.map((members): Story => {
    const [first, ...rest] = members.map((i) => order[i] as Account);
    return { accounts: [first as Account, ...rest] };
  });
  return { value: stories, notices: [] };
}

function likenessOf(features: readonly Features[]): Map<number, number>[] {
  const likeness = comparePairs(toVectors(features));
  likeness.forEach((row, a) => {
    for (const [b, value] of row) row.set(b, value * 0.5 ** (daysBetween(features[a], features[b]) / HALF_LIFE));
  });
  for (const { a, b, runs } of alignRuns(
    features.map(({ words }) => words),
    COPIED,
  )) {
    const words = runs.reduce((n, run) => n + run.words, 0);
    const row = likeness[a] as Map<number, number>;
    const least = Math.min((features[a] as Features).words.length, (features[b] as Features).words.length);
    row.set(b, (row.get(b) ?? 0) + BOUND + words / least);
  }
  return likeness;
}

function daysBetween(a: Features | undefined, b: Features | undefined): number {
  if (!a?.from || !b?.from) return 0;
  const [x, y] = [a, b].map(
    ({ from, to }) => [Date.parse(from as string), Date.parse(to ?? (from as string))] as const,
  );
  if (!x || !y) return 0;
  return Math.max(0, x[0] - y[1], y[0] - x[1]) / 86_400_000;
}

/** Join the two likest sets again and again, until none are alike enough (average linkage; a pair never met counts as unlike). */
function joinSets(pairs: readonly Map<number, number>[]): readonly (readonly number[])[] {
  const members = new Map(pairs.map((_, i) => [i, [i]]));
  const sums = new Map<number, Map<number, number>>(pairs.map((_, i) => [i, new Map<number, number>()]));
  pairs.forEach((row, a) => {
    for (const [b, value] of row) {
      sums.get(a)?.set(b, value);
      sums.get(b)?.set(a, value);
    }
  });
  for (;;) {
    let best: readonly [number, number] | undefined;
    let most = ALIKE;
    for (const [a, row] of sums) {
      for (const [b, sum] of row) {
        if (b < a) continue;
        const mean = sum / ((members.get(a)?.length ?? 1) * (members.get(b)?.length ?? 1));
        if (mean > most) [best, most] = [[a, b], mean];
      }
    }
    if (!best) break;
    mergeInto(best[0], best[1], members, sums);
  }
  return [...members.values()]
    .map((set) => set.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

function mergeInto(a: number, b: number, members: Map<number, number[]>, sums: Map<number, Map<number, number>>): void {
  (members.get(a) as number[]).push(...(members.get(b) as number[]));
  members.delete(b);
  const into = sums.get(a) as Map<number, number>;
  into.delete(b);
  for (const [c, sum] of sums.get(b) as Map<number, number>) {
    sums.get(c)?.delete(b);
    if (c === a) continue;
    into.set(c, (into.get(c) ?? 0) + sum);
    sums.get(c)?.set(a, into.get(c) as number);
  }
  sums.delete(b);
}
