import { describe, expect, it } from "vitest";
import type { Token } from "../model/annotations.ts";
import { CAPITAL, CUE, HEDGE, hasTrait, NEGATION, OUTLET, TIME, traitsOf } from "./traits.ts";

const tokensOf = (words: string): readonly Token[] =>
  words.split(" ").map((text, i) => ({ start: i, end: i + 1, text, tag: "X", lemma: text }));

describe("traitsOf", () => {
  it.each([
    ["Holt", CAPITAL, true],
    ["holt", CAPITAL, false],
    ["Says", CUE, true],
    ["harbour", CUE, false],
    ["perhaps", HEDGE, true],
    ["never", NEGATION, true],
    ["Monday", TIME, true],
    ["Reuters", OUTLET, true],
    ["The", OUTLET, true],
  ])("tells of %s by its written form", (text, trait, has) => {
    expect(hasTrait(traitsOf(tokensOf(text)), 0, trait)).toBe(has);
  });

  it("has nothing beyond the last token", () => {
    expect(hasTrait(traitsOf(tokensOf("Holt")), 1, CAPITAL)).toBe(false);
  });
});
