import { expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Annotations } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import { read } from "./index.ts";

const model = await readLanguageModel();

/** Read a heading over a body. */
function readUnder(heading: string, body: string): { readonly text: string; readonly annotations: Annotations } {
  const text = `${heading}\n\n${body}`;
  const article: Article = {
    id: "a",
    file: "a.txt",
    sha256: "",
    outlet: { name: null, how: "unknown" },
    published: { how: "unknown" },
    language: "en",
    text,
    blocks: [
      { span: { start: 0, end: heading.length }, kind: "heading" },
      { span: { start: heading.length + 2, end: text.length }, kind: "paragraph" },
    ],
    removals: [],
  };
  return { text, annotations: read(article, model).value };
}

function namesOf(heading: string, body: string): readonly string[] {
  const { text, annotations } = readUnder(heading, body);
  return annotations.mentions
    .filter(({ span }) => span.end <= heading.length)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** The clauses of a heading: subject, verb and role of each. */
function clausesOf(heading: string, body = "The council met on Monday."): readonly string[] {
  const { text, annotations } = readUnder(heading, body);
  return annotations.propositions
    .filter(({ span }) => span.end <= heading.length)
    .map(
      ({ subject, head, role }) =>
        `${subject ? text.slice(subject.start, subject.end) : "-"} / ${text.slice(head.start, head.end)} / ${role}`,
    );
}

it.each([
  [
    "Torvald Quist Placed on Injured Reserve by Harwick Rovers",
    "The Harwick Rovers have placed Torvald Quist on the injured reserve list. Quist hurt a knee.",
    ["Torvald Quist", "Harwick Rovers"],
  ],
  [
    "Ada Ellandsen Finally Checks Into Clinic for Undisclosed Reasons",
    "The singer Ada Ellandsen entered a clinic. Her rep gave no reasons.",
    ["Ada Ellandsen"],
  ],
  [
    "Ellandsen Leaves Harbour Clinic, Rehires Attorney Torvald Quist",
    "Ada Ellandsen has left the clinic at the harbour. Her attorney is Torvald Quist again.",
    ["Ellandsen", "Torvald Quist"],
  ],
  [
    "Quake in Ruritania Kills Dozens, Destroys Fishing Villages",
    "A quake in Ruritania killed dozens. Villages on the coast of Ruritania were gone.",
    ["Ruritania"],
  ],
])("takes no plain word of a title for a name: %s", (heading, body, names) => {
  expect(namesOf(heading, body)).toEqual(names);
});

it("keeps a name that is a plain word too where the article has it as one", () => {
  const body = "The minister, Torvald Brown, said no. He said Brown Harbour would close.";
  expect(namesOf("Minister Torvald Brown Rejects Plan for Ferry Port", body)).toEqual(["Torvald Brown"]);
});

it("keeps a body's own word behind a name", () => {
  expect(namesOf("Singer Leaves Ada Holt Hospital After Weeks", "She was in a hospital in Orsk.")).toEqual([
    "Ada Holt Hospital",
  ]);
});

it.each([
  ["Rovers place captain Quist on injured reserve", ["Rovers / place / main"]],
  ["Harwick Software issues emergency patch for ferry tickets", ["Harwick Software / issues / main"]],
  ["Navy foils Ruritanian pirate attack off Orsk", ["Navy / foils / main"]],
  ["Rioters in Orsk attack police station", ["Rioters in Orsk / attack / main"]],
  ["Quake shakes southern coast, damages mills", ["Quake / shakes / main"]],
  ["Police Release Two Photos of Woman Killed in Mill", ["Police / Release / main"]],
  ["Torvald Quist placed on injured reserve", ["Torvald Quist / placed / main"]],
])("finds the verb of a heading: %s", (heading, clauses) => {
  expect(clausesOf(heading)).toEqual(expect.arrayContaining(clauses));
});

it.each([
  ["Parliamentary elections in Ruritania", []],
  ["Live updates and local coverage", []],
  ["Ten dead in southern coast quake", []],
])("finds no verb where a heading has none: %s", (heading, clauses) => {
  expect(clausesOf(heading)).toEqual(clauses);
});

it("takes what is to be done for the heading's own verb, once", () => {
  expect(clausesOf("Ada Holt to host harbour gala")).toEqual(["Ada Holt / host / main"]);
});

it.each([
  ["Ada Holt leaves Orsk, rehires lawyer Quist", ["Ada Holt / leaves / main", "Ada Holt / rehires / main"]],
  ["Gunman kills two, wounds three at mill", ["Gunman / kills / main", "Gunman / wounds / main"]],
])("parts the verbs that a heading lines up behind one subject: %s", (heading, clauses) => {
  expect(clausesOf(heading)).toEqual(clauses);
});

it.each([
  ["Ada Holt, Harbour Figure, Dies at 75", ["Ada Holt / Dies / main"]],
  ["Ada Holt, 75, dies in Orsk", ["Ada Holt / dies / main"]],
  ["Lawyer: Ada Holt leaves clinic", ["Ada Holt / leaves / main"]],
  ["Suspended worker kills two women in mill", ["Suspended worker / kills / main"]],
  ["Deputy's alleged killer held in Orsk", ["Deputy's alleged killer / held / main"]],
])("knows the subject of a heading: %s", (heading, clauses) => {
  expect(clausesOf(heading)).toEqual(clauses);
});

it("takes a name set off behind its role into the subject", () => {
  expect(clausesOf("Her brother, Torvald Quist, 36, runs the mill", "She left.")).toEqual([
    "Her brother, Torvald Quist / runs / main",
  ]);
});

it("parts two clauses of a heading at the comma between them", () => {
  expect(clausesOf("Quake hits coast, rescuers search ruins")).toEqual([
    "Quake / hits / main",
    "rescuers / search / main",
  ]);
  expect(clausesOf("Rocket hits block of flats, dozens trapped under rubble")).toEqual([
    "Rocket / hits / main",
    "dozens / trapped / main",
  ]);
});
