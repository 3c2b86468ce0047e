import { expect, it } from "vitest";
import { shortenGloss } from "./glosses.ts";

it.each([
  ["leaves what fits as it is", "The dam at Lund broke", 15, "The dam at Lund broke"],
  [
    "ends at a word that tells something",
    "The mayor of Lund opened the dam for the first time",
    17,
    "The mayor of Lund opened the dam…",
  ],
  [
    "leaves out the rest of a long subject, not the verb",
    "The owners of the mill, Berg and Daughters of Oslo, sold it in May",
    51,
    "The owners of the mill … sold it in May",
  ],
  [
    "keeps a negation behind the subject",
    "The owners of the mill, Berg and Daughters of Oslo, have not sold it",
    51,
    "The owners of the mill … have not sold…",
  ],
])("%s", (_, gloss, predicate, short) => {
  expect(shortenGloss(gloss, predicate)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(40);
});
