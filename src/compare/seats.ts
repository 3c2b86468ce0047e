import type { Candidates } from "./candidates.ts";
import type { Statement } from "./terms.ts";

/** Members of a group that a heading is compared with: those most like it, for a large group tells its event in many ways. */
const MEMBERS = 3;

/** How alike a heading must be to one member of a group, and to its best on average. */
export interface SeatLimits {
  readonly one: number;
  readonly average: number;
}

/**
 * Find for each heading the group that says most nearly what it says, of those that bodies make: its own body is looked at too, for a
 * heading says what stands below. Gives each heading that has such a group with one member of it.
 */
export function seatHeadings(
  statements: readonly Statement[],
  candidates: readonly Candidates[],
  groupOf: (at: number) => readonly number[],
  measure: (a: number, b: number) => number,
  limits: SeatLimits,
): readonly (readonly [number, number])[] {
  const bodies = new Map<number, number[]>();
  for (const { at, account, heading } of statements) {
    if (heading) continue;
    const list = bodies.get(account);
    if (list) list.push(at);
    else bodies.set(account, [at]);
  }
  return statements.flatMap(({ at, account, heading }): readonly (readonly [number, number])[] => {
    if (!heading) return [];
    const near = [...(candidates[at] as Candidates).likely, ...(bodies.get(account) ?? [])].filter(
      (other) => !(statements[other] as Statement).heading && measure(at, other) >= limits.one,
    );
    let [seat, most] = [-1, limits.average];
    for (const group of new Set(near.map(groupOf))) {
      const likeness = averageOfBest(
        group.map((member) => measure(at, member)),
        MEMBERS,
      );
      if (likeness > most) [seat, most] = [group[0] as number, likeness];
    }
    return seat < 0 ? [] : [[at, seat]];
  });
}

/** The average of the highest of some numbers, at most so many of them; 0 of none. */
export function averageOfBest(numbers: readonly number[], most: number): number {
  const best = numbers.length > most ? [...numbers].sort((a, b) => b - a).slice(0, most) : numbers;
  return best.reduce((sum, each) => sum + each, 0) / Math.max(1, best.length);
}
