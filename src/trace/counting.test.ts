import fc from "fast-check";
import { expect, it } from "vitest";
import { countNodes } from "./counting.ts";

it.each([
  [0, [], { min: 0, max: 0, confirmed: 0 }],
  [1, [], { min: 1, max: 1, confirmed: 1 }],
  [3, [], { min: 1, max: 3, confirmed: 1 }],
  [3, [[0, 1]], { min: 2, max: 3, confirmed: 2 }],
  [
    4,
    [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    { min: 3, max: 4, confirmed: 3 },
  ],
  // A ring of five has no three that are pairwise apart, and yet cannot be put in two sets.
  [
    5,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ],
    { min: 3, max: 5, confirmed: 2 },
  ],
])("counts %i nodes of which %j are apart", (n, pairs, expected) => {
  const apart = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  expect(countNodes(n, (a, b) => apart.has(`${a} ${b}`))).toEqual(expected);
});

it("never counts fewer than are confirmed, nor more than there are", () => {
  const graph = fc.integer({ min: 0, max: 20 }).chain((n) => fc.tuple(fc.constant(n), fc.infiniteStream(fc.boolean())));
  fc.assert(
    fc.property(graph, ([n, coins]) => {
      const apart = new Map<string, boolean>();
      const isApart = (a: number, b: number): boolean => {
        const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
        if (!apart.has(key)) apart.set(key, coins.next().value as boolean);
        return apart.get(key) as boolean;
      };
      const { min, max, confirmed } = countNodes(n, isApart);
      expect(confirmed).toBeLessThanOrEqual(min);
      expect(min).toBeLessThanOrEqual(max);
      expect(max).toBe(n);
    }),
    { numRuns: 50 },
  );
});
