import { expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import { findMentions } from "./mentions.ts";
import { findTokens } from "./tokens.ts";

const model = await readLanguageModel();

function mentionsOf(text: string): string[] {
  const blocks = [{ span: { start: 0, end: text.length }, kind: "paragraph" as const }];
  const { tokens, sentences } = findTokens({ text, blocks, removals: [] }, model);
  return findMentions({ text }, tokens, sentences, model).map(
    ({ span, entity }) => `${text.slice(span.start, span.end)} ${entity}`,
  );
}

it.each([
  ["The ferry is late AGAIN and they did NOTHING about it.", []],
  [
    "Minister Ulla Brandvik spoke. BRANDVIK IN A MESS: nobody came.",
    ["Ulla Brandvik person:ulla-brandvik", "BRANDVIK person:ulla-brandvik"],
  ],
  ["The pier is shut: text PIER to the desk.", []],
  [
    "The Tidal Review Unit (TRU) met. The TRU agreed.",
    ["Tidal Review Unit other:tidal-review-unit", "TRU other:tidal-review-unit", "TRU other:tidal-review-unit"],
  ],
])("takes no word for a name because it is shouted: %s", (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

it.each([
  ["Harbours Minister Teodor Quist left.", ["Teodor Quist person:teodor-quist"]],
  [
    "The bell rang and Torv Ellandsen said no. Ellandsen left.",
    ["Torv Ellandsen person:torv-ellandsen", "Ellandsen person:torv-ellandsen"],
  ],
  ["The pilot, Torv Wood, slept.", ["Torv Wood person:torv-wood"]],
  ["Ann Hill, 44, swims.", ["Ann Hill person:ann-hill"]],
  ["They met Theresa May on Monday.", ["Theresa May person:theresa-may"]],
  ["Petra Ellandsen wrote it.", ["Petra Ellandsen person:petra-ellandsen"]],
])("knows a person by form and company: %s", (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

it.each([
  ["They walked to the Ellandsen Islands.", ["Ellandsen Islands place:ellandsen-islands"]],
  ["Ships crossed the Bay of Ellandsen.", ["Bay of Ellandsen place:bay-of-ellandsen"]],
  ["The fire began in Torvik. The wind reached Torvik late.", ["Torvik place:torvik", "Torvik place:torvik"]],
])("knows a place by its word or by what stands before it: %s", (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

it.each([
  [
    "The Ruritanian government fell. Ships left Ruritania.",
    ["Ruritanian government:ruritania", "Ruritania government:ruritania"],
  ],
  ["Ruritania's government fell.", ["Ruritania government:ruritania"]],
  ["The Norwegian government fell.", ["Norwegian government:norway"]],
])("knows a state by what only states have: %s", (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

it.each([
  ["She told BBC Radio Kent so.", ["BBC Radio Kent outlet:bbc-radio-kent"]],
  ["She told BBC News so.", ["BBC News outlet:bbc"]],
  ["She listens to Torvik FM daily.", ["Torvik FM outlet:torvik-fm"]],
  [
    "She reads the Torvik Gazette. The Gazette is old.",
    ["Torvik Gazette outlet:torvik-gazette", "Gazette outlet:torvik-gazette"],
  ],
])("knows stations and papers by form: %s", (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});
