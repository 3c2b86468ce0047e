import { expect, test } from "vitest";
import type { Account } from "../model/annotations.ts";
import type { AlignedUtterance } from "../model/comparison.ts";
import { findSharedWords } from "./shared-words.ts";

const LONG = "the bridge was never tested and nobody was ever going to test it";
const OTHER = "we told the mayor twice in writing and he put both letters in a drawer";

/** Accounts that each quote one text whole, and the utterance that holds all these quotations. */
function quoting(...texts: readonly string[]): { accounts: readonly Account[]; utterance: AlignedUtterance } {
  const accounts = texts.map((text, i) => ({ article: { id: `${i}`, text } }) as unknown as Account);
  const quotations = texts.map((text, i) => {
    const span = { start: 0, end: text.length };
    return { article: `${i}`, span, text, attribution: `${i}:a1`, speaker: null, via: [] };
  });
  return { accounts, utterance: { id: "u1", quotations } };
}

test("the words in common are shown as they stand in each article", () => {
  const { accounts, utterance } = quoting(LONG, `Indeed ${LONG}, he said`);
  const [shared] = findSharedWords(accounts, [utterance]);
  expect([shared?.rule, shared?.words, shared?.evidence.map(({ text }) => text)]).toEqual(["R2", 13, [LONG, LONG]]);
});

test("quotations joined only through a third are each shown with what they share with it", () => {
  const { accounts, utterance } = quoting(LONG, `${LONG} ${OTHER}`, OTHER);
  const shared = findSharedWords(accounts, [utterance]).filter(({ rule }) => rule === "R2");
  expect(shared.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([[LONG, LONG, OTHER]]);
});
