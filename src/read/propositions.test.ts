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
  [
    "takes a past tense before a clause with its own verb for a verb",
    "The two divers disappeared after their boat was hit by a wave on June 9.",
    ["The two divers disappeared", "their boat was hit by a wave on June 9"],
  ],
  [
    "parts what is said of a place",
    "Soldiers hold the town where more than 300 people were hurt last month.",
    ["Soldiers hold the town", "more than 300 people were hurt last month"],
  ],
  [
    "parts what people tell or fear from what it goes with",
    "The harbor was closed on Monday amid fears the dam might break.",
    ["The harbor was closed on Monday", "the dam might break"],
  ],
  [
    "parts what a concern is about",
    "Oslo had concerns Bergen could use the old ferry in winter.",
    ["Oslo had concerns", "Bergen could use the old ferry in winter"],
  ],
  [
    "takes no participle for the verb of a coordinated clause",
    "The port released some exports of grain and timber held up by the war.",
    ["The port released some exports of grain and timber held up by the war"],
  ],
  [
    "knows participles by their preposition",
    "Norway and Oslo signed agreements with Bergen and the port of Moss aimed at clearing the way for ferries.",
    ["Norway and Oslo signed agreements with Bergen and the port of Moss aimed at clearing the way for ferries"],
  ],
  [
    "keeps the purpose whole",
    "The company sold the ship in order to pay its debts.",
    ["The company sold the ship in order to pay its debts", "in order to pay its debts"],
  ],
  [
    'takes "her" before a clause for the one who was told',
    "The keeper told her that the two got lost on the island.",
    ["the two got lost on the island"],
  ],
])("%s", (_, text, expected) => {
  expect(propositionsOf(text)).toEqual(expected);
});

it.each([
  ["An estimated 300 guests remained in the hall that night.", "remained", "An estimated 300 guests"],
  ['The keeper said "the wall" was never tested.', "tested", "the wall"],
  ["The crates taken to the pier have already been opened.", "opened", "The crates taken to the pier"],
  ["The two divers got separated on the mission.", "separated", "The two divers"],
  ["The terminals made by a rival have allowed the crews to talk.", "allowed", "The terminals made by a rival"],
  ["In Oslo, the mayor, Anna Holt, praised the new wall.", "praised", "the mayor, Anna Holt"],
  ["In the port, on the old pier, a ship supplied by Norway was lost.", "lost", "a ship supplied by Norway"],
  [
    "At least 50 people, including five children, were rescued.",
    "rescued",
    "At least 50 people, including five children",
  ],
  ["Near the river, gun, rocket and tank fire killed three sheep.", "killed", "gun, rocket and tank fire"],
  ["Last October, he closed the old pier.", "closed", "he"],
  ["“A fine wall,” the keeper wrote on Monday.", "wrote", "the keeper"],
  ["Norway had previously trained the crews of both ferries.", "trained", "Norway"],
])("knows verb and subject: %s", (text, head, subject) => {
  const [first] = propositionsIn(text);
  const words = (span: Proposition["subject"]): string | undefined => span && text.slice(span.start, span.end);
  expect([words(first?.head), words(first?.subject)]).toEqual([head, subject]);
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
