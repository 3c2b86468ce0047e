import { expect, test } from "vitest";
import type { Weights } from "../model/language.ts";
import { addWeights, bestOf, classOf, printOf } from "./weights.ts";

/** Two features whose slots collide: the second stands one further on. */
const FIRST = 0x00010002;
const SECOND = 0x00020002;
const weights: Weights = {
  labels: ["a", "b", "c"],
  prints: Uint16Array.of(0, 0, printOf(FIRST), printOf(SECOND)),
  slots: Uint32Array.of(0, 0, 0 * 128 + 2, 2 * 128 + 1),
  classes: Uint8Array.of(0, 2, 1),
  values: Int8Array.of(3, -2, 5),
};

function scoresOf(...hashes: number[]): number[] {
  const scores = new Int32Array(3);
  addWeights(weights, Int32Array.from(hashes), scores);
  return [...scores];
}

test("adds the squares of stored roots, with their signs", () => expect(scoresOf(FIRST)).toEqual([9, 0, -4]));
test("finds a feature behind another in its slot", () => expect(scoresOf(SECOND)).toEqual([0, 25, 0]));
test("sums features and passes over unknown ones", () =>
  expect(scoresOf(FIRST, 0x00030002, SECOND, 7)).toEqual([9, 25, -4]));
test("takes the first of equal scores", () => expect(bestOf(Int32Array.of(1, 4, 4))).toBe(1));

test("knows words by their hash, and nothing of others", () => {
  const words = { words: Uint32Array.of(0, 5, 9, 0), classes: Uint8Array.of(0, 3, 130, 0), tags: new Uint8Array(4) };
  expect([5, 9, 13, 4].map((hash) => classOf(words, hash))).toEqual([3, 130, 0, 0]);
});
