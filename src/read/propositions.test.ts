import { expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Proposition } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import { read } from "./index.ts";

const model = await readLanguageModel();

function propositionsIn(text: string): readonly Proposition[] {
  const article: Article = {
    id: "a",
    file: "a.txt",
    sha256: "",
    outlet: { name: null, how: "unknown" },
    published: { how: "unknown" },
    language: "en",
    text,
    blocks: [{ span: { start: 0, end: text.length }, kind: "paragraph" }],
    removals: [],
  };
  return read(article, model).value.propositions;
}

function propositionsOf(text: string): string[] {
  return propositionsIn(text).map(({ span }) => text.slice(span.start, span.end));
}

it.each([
  [
    "leaves out who said it",
    "The minister said on Monday that the ferry had struck a rock near the island.",
    ["the ferry had struck a rock near the island"],
  ],
  [
    "leaves out where it is from",
    "Norway is buying thirty helicopters from Italy, according to a government report.",
    ["Norway is buying thirty helicopters from Italy"],
  ],
  [
    "parts coordinated predicates",
    "The company will close its plant in Bergen and will move the work to Poland.",
    ["The company will close its plant in Bergen", "will move the work to Poland"],
  ],
  [
    "parts coordinated clauses",
    "The harbor was closed for two days, but the ships left on Friday.",
    ["The harbor was closed for two days", "the ships left on Friday"],
  ],
  [
    "parts a participle behind a comma",
    "The storm hit the coast on Sunday, destroying dozens of houses.",
    ["The storm hit the coast on Sunday", "destroying dozens of houses"],
  ],
])("%s", (_, text, expected) => {
  expect(propositionsOf(text)).toEqual(expected);
});

it("finds the act that a plan names inside its clause", () => {
  expect(propositionsOf("The paper wrote of a plan to build a bridge across the fjord.")).toContain(
    "a plan to build a bridge across the fjord",
  );
});

it("skips the dateline", () => {
  expect(propositionsOf("BERGEN — The harbor was closed on Friday after the storm.")).toEqual([
    "The harbor was closed on Friday after the storm",
  ]);
});

it("gives every clause once, inside its text", () => {
  const text = "If the ice melts early, the road will close, officials said, and the trucks that carry fuel must wait.";
  const found = propositionsOf(text);
  expect(new Set(found).size).toBe(found.length);
  expect(found.every((words) => words.trim() === words && words.length > 0)).toBe(true);
});

it.each([
  [
    "a second name",
    "The council sold the old lighthouse, a move that angered many islanders.",
    ["The council sold the old lighthouse", "a move that angered many islanders"],
  ],
  [
    "examples",
    "The storm damaged dozens of houses on the island, including two schools.",
    ["The storm damaged dozens of houses on the island", "including two schools"],
  ],
  [
    "an aside behind a dash",
    "The mayor closed the harbor – the third closure in a month.",
    ["The mayor closed the harbor"],
  ],
  [
    "what a spaced hyphen parts",
    "The storm destroyed the old pier - the owners deny any neglect.",
    ["The storm destroyed the old pier", "the owners deny any neglect"],
  ],
])("parts from a clause %s", (_, text, expected) => {
  expect(propositionsOf(text)).toEqual(expected);
});

it.each([
  ["a noun that nothing was told by", "There is no sign that the bridge will open before the winter."],
  ["a shared question", "The owners discussed how and when they might sell the shipyard."],
])("keeps a statement with %s", (_, text) => {
  expect(propositionsOf(text)).toContain(text.slice(0, -1));
});

it("takes what was told for a statement of its own", () => {
  expect(propositionsOf("Reports surfaced last week that divers had found the wreck near the island.")).toContain(
    "divers had found the wreck near the island",
  );
});

it("leaves out phrases that only join a sentence to others", () => {
  expect(propositionsOf("In other words, the harbor needs a new wall before the winter.")).toEqual([
    "the harbor needs a new wall before the winter",
  ]);
});

it.each([
  ["who", "The council thanked Anna Holt, who repaired the lighthouse.", "Anna Holt"],
  ["which", "The crew left the old ferry, which sank in the bay.", "the old ferry"],
])("takes the noun before %s for its subject", (_, text, noun) => {
  const subject = propositionsIn(text).find(({ role }) => role === "relative")?.subject;
  expect(text.slice(subject?.start, subject?.end)).toBe(noun);
});
