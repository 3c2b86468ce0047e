import fc from "fast-check";
import { expect, it } from "vitest";
import { alignRuns } from "./runs.ts";

const words = (text: string): string[] => text.split(" ");

it("finds a run with its place in both texts", () => {
  const shared = alignRuns(
    [words("so they said the old mill by the river burned down"), words("last night the old mill by the river burned")],
    6,
  );
  expect(shared).toEqual([{ a: 0, b: 1, runs: [{ a: 3, b: 2, words: 7 }] }]);
});

it("finds passages that changed places", () => {
  const first = "one two three four five six";
  const second = "seven eight nine ten eleven twelve";
  const [pair] = alignRuns([words(`${first} ${second}`), words(`${second} and ${first}`)], 6);
  expect(pair?.runs).toEqual([
    { a: 0, b: 7, words: 6 },
    { a: 6, b: 0, words: 6 },
  ]);
});

it("lets no word of either text serve twice", () => {
  const phrase = "the same five words here";
  const [pair] = alignRuns([words(phrase), words(`${phrase} ${phrase}`)], 5);
  expect(pair?.runs).toHaveLength(1);
});

it("finds nothing between texts that share fewer words in a row", () => {
  expect(alignRuns([words("a b c d e f"), words("a b c d x e f")], 6)).toEqual([]);
});

it("gives runs that really stand in both texts, none shorter than asked for", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (one, two) => {
      for (const { runs } of alignRuns([one, two], 5)) {
        for (const { a, b, words: count } of runs) {
          expect(count).toBeGreaterThanOrEqual(5);
          expect(one.slice(a, a + count)).toEqual(two.slice(b, b + count));
        }
      }
    }),
  );
});
