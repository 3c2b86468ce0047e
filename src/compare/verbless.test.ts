import { expect, it } from "vitest";
import type { Annotations, Tag, Token } from "../model/annotations.ts";
import { findVerbless } from "./verbless.ts";

/** One heading of words with their tags: "Keeper/NOUN hurt/ADJ". */
function annotationsOf(tagged: string, propositions: Annotations["propositions"] = []): Annotations {
  let at = 0;
  const tokens = tagged.split(" ").map((word): Token => {
    const [text = "", tag] = word.split("/") as [string, Tag];
    const token = { text, tag, lemma: text.toLowerCase().replace(/s$/, ""), start: at, end: at + text.length };
    at = token.end + 1;
    return token;
  });
  const sentences = [{ start: 0, end: at - 1, first: 0, last: tokens.length }];
  return { tokens, sentences, propositions } as unknown as Annotations;
}

const HEADING = { start: 0, end: 100 };

it("makes a heading without a clause one proposition, carried by the word that names an act", () => {
  const annotations = annotationsOf("Coastguard/NOUN rescues/NOUN two/NUM sailors/NOUN ./PUNCT");
  const [found] = findVerbless(annotations, [HEADING]);
  expect(found).toMatchObject({
    span: { start: 0, end: 30 },
    head: { start: 11, end: 18 },
    subject: { start: 0, end: 10 },
    role: "nominal",
  });
});

it.each([
  ["a sentence that is no heading", "Coastguard/NOUN rescues/NOUN sailors/NOUN", []],
  ["a heading too short to state anything", "Sailors/NOUN rescued/ADJ", [HEADING]],
])("leaves %s alone", (_, tagged, headings) => {
  expect(findVerbless(annotationsOf(tagged), headings)).toEqual([]);
});

it("leaves a heading alone in which clauses were found", () => {
  const clause = { span: { start: 0, end: 20 } } as Annotations["propositions"][number];
  const annotations = annotationsOf("Coastguard/NOUN rescues/VERB sailors/NOUN", [clause]);
  expect(findVerbless(annotations, [HEADING])).toEqual([]);
});
