import { expect, test } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import { findTokens } from "./tokens.ts";

const model = await readLanguageModel();

function check(tagged: string): void {
  const pairs = tagged.split(" ").map((pair) => pair.split("/"));
  const text = pairs.map(([form]) => form).join(" ");
  const { tokens } = findTokens({ text, blocks: [], removals: [] }, model);
  expect(tokens.map(({ text: form, tag }) => `${form}/${tag}`).join(" ")).toBe(tagged);
}

test.each([
  "The/DET ministers/NOUN met/VERB in/ADP Oslo/PROPN on/ADP Monday/PROPN ./PUNCT",
  "She/PRON has/AUX not/PART said/VERB why/ADV the/DET talks/NOUN failed/VERB ./PUNCT",
  "US/PROPN officials/NOUN told/VERB us/PRON that/SCONJ 30/NUM people/NOUN were/AUX killed/VERB ./PUNCT",
  "“/PUNCT We/PRON will/AUX not/PART go/VERB ,/PUNCT ”/PUNCT the/DET spokesman/NOUN added/VERB ./PUNCT",
  "“/PUNCT It/PRON is/AUX late/ADJ ”/PUNCT ,/PUNCT the/DET US/PROPN official/NOUN said/VERB ./PUNCT",
  "The/DET log/NOUN kept/VERB by/ADP the/DET harbour/NOUN was/AUX lost/VERB ./PUNCT",
])("tags %s", (tagged) => check(tagged));

test("gives each token its text, tag and lemma", () => {
  const { tokens, sentences } = findTokens({ text: "They denied it. Rain fell.", blocks: [], removals: [] }, model);
  expect(tokens[1]).toEqual({ start: 5, end: 11, text: "denied", tag: "VERB", lemma: "deny" });
  expect(sentences.map(({ first, last }) => [first, last])).toEqual([
    [0, 4],
    [4, 7],
  ]);
});

test("reads an empty text as nothing", () => {
  const { tokens, sentences } = findTokens({ text: " \n", blocks: [], removals: [] }, model);
  expect([...tokens, ...sentences]).toEqual([]);
});
