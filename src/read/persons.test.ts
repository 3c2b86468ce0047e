import { expect, it } from "vitest";
import { findMentions } from "./mentions.ts";
import { findSentences } from "./sentences.ts";
import { findWords } from "./words.ts";

/** What each mention of a surname, or of a given name alone, is taken to mean. */
function meaningsOf(text: string, name: string): string[] {
  const words = findWords(text);
  const sentences = findSentences({ text, words, blocks: [{ start: 0, end: text.length }], removals: [] });
  const tokens = words.map((word) => {
    const form = text.slice(word.start, word.end);
    return { ...word, text: form, tag: "PROPN" as const, lemma: form.toLowerCase() };
  });
  return findMentions({ text }, tokens, sentences)
    .filter(({ span }) => text.slice(span.start, span.end) === name)
    .map(({ entity }) => entity.replace("person:", ""));
}

it.each([
  [
    "a title that tells a man is no woman’s",
    "Linda Marlow came with her aides. Mr. Marlow spoke first, and Mr. Marlow left early. Then Marlow rested.",
    ["marlow", "marlow", "marlow"],
  ],
  [
    "an office is not that of a relative",
    "President Marlow and his wife, Linda Marlow, arrived. President Marlow spoke. Marlow then rested.",
    ["marlow", "marlow", "marlow"],
  ],
  [
    "a relative does not take over the surname",
    "Peter Marlow sailed north. His daughter, Linda Marlow, stayed. Marlow reached the harbour on Friday.",
    ["peter-marlow"],
  ],
  [
    "titles keep husband and wife apart",
    "Peter Marlow met Linda Marlow at noon. Mrs. Marlow spoke before Mr. Marlow did.",
    ["linda-marlow", "peter-marlow"],
  ],
  [
    "without a title whoever was named in full just before is meant",
    "Peter Marlow spoke on Monday. Marlow was calm. Rain fell. The road was long. Linda Marlow spoke on Friday. Marlow wept.",
    ["peter-marlow", "linda-marlow"],
  ],
  [
    "two spellings of one full name are one person",
    "Sergey Tolmin spoke. Sergei Tolmin spoke. Tolmin slept.",
    ["sergey-tolmin"],
  ],
])("%s", (_, text, expected) => {
  expect(meaningsOf(text, "Marlow").concat(meaningsOf(text, "Tolmin"))).toEqual(expected);
});

it("takes a given name for the one person who has it", () => {
  expect(meaningsOf("Linda Marlow came on Friday. The crew cheered Linda loudly.", "Linda")).toEqual(["linda-marlow"]);
  expect(
    meaningsOf("Linda Marlow and Linda Quist came. The crew cheered Linda loudly.", "Linda").filter((e) => /-/.test(e)),
  ).toEqual([]);
});
