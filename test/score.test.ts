import { expect, test } from "vitest";
import type { DossierArticle, DossierFile } from "../src/model/dossier.ts";
import type { Span } from "../src/model/span.ts";
import type { Gold } from "./gold.ts";
import { findWords } from "./gold.ts";
import { scoreStory } from "./score.ts";

const TEXTS = {
  A0: "“The mill is shut,” Ida Rook told the Weir Post. Share this page",
  A1: "The mill has closed, the Weir Post reported.",
};

const gold: Gold = {
  story: "mill",
  articles: {
    A0: { file: "a.txt", outlet: "Weir Post", published: "2019-05-16" },
    A1: { file: "b.txt", outlet: "Hill Echo", published: "2019-05-17" },
  },
  noise: [{ a: "A0", text: "Share this page", why: "share label" }],
  quotations: [
    {
      a: "A0",
      text: "The mill is shut,",
      speaker: ["Ida Rook"],
      kind: "named-person",
      via: ["Weir Post"],
      group: "Q1",
    },
  ],
  credits: [
    { a: "A0", outlet: "Weir Post", text: "told the Weir Post", self: true },
    { a: "A1", outlet: "Weir Post", text: "the Weir Post reported" },
  ],
  origins: [{ id: "O1", label: "Ida Rook", kind: "named-person", aliases: ["Ida Rook"] }],
  claims: [
    {
      id: "C1",
      gloss: "The mill is shut.",
      origins: ["O1"],
      independent: [1, 1],
      mentions: [
        { a: "A0", text: "The mill is shut" },
        { a: "A1", text: "The mill has closed" },
      ],
    },
  ],
  divergences: [],
  dates: [],
};

/** What a report may get right or wrong in the tests below. */
interface Report {
  readonly setAside: string;
  readonly quoted: string;
  readonly speaker: string;
  readonly credited: readonly string[];
  readonly readings: readonly (readonly string[])[];
  readonly max: number;
}

const PERFECT: Report = {
  setAside: "Share this page",
  quoted: "The mill is shut,",
  speaker: "Rook",
  credited: ["The Weir Post"],
  readings: [["The mill is shut", "The mill has closed"]],
  max: 1,
};

/** A dossier file with the few fields that are scored. */
function fileOf(report: Report): DossierFile {
  const spanOf = (article: keyof typeof TEXTS, text: string): Span =>
    findWords(TEXTS[article], { text }) ?? { start: 0, end: 1 };
  const articles = Object.entries(TEXTS).map(([id, text]) => ({
    id,
    file: `mill/${id === "A0" ? "a" : "b"}.txt`,
    text,
    removals: id === "A0" ? [{ span: spanOf("A0", report.setAside), reason: "share", rule: "any" }] : [],
  })) as unknown as readonly DossierArticle[];
  const quotation = { article: "A0", span: spanOf("A0", report.quoted), speaker: { name: report.speaker }, via: [] };
  const story = {
    articles: ["A0", "A1"],
    utterances: [{ id: "u1", quotations: [quotation] }],
    credits: report.credited.map((outlet) => ({ article: "A1", outlet })),
    claims: report.readings.map((texts, i) => ({
      id: `c${i}`,
      independent: { min: 1, max: report.max },
      readings: texts.map((text) => {
        const article = TEXTS.A0.includes(text) ? "A0" : "A1";
        return { article, span: spanOf(article, text) };
      }),
    })),
  };
  return { articles, stories: [story] } as unknown as DossierFile;
}

test("a perfect report scores 1 on everything", () => {
  expect(scoreStory(gold, fileOf(PERFECT))).toEqual({
    noise: 1,
    quotations: 1,
    speakers: 1,
    credits: 1,
    claimGroups: 1,
    independence: 1,
  });
});

test.each<[string, Partial<Report>, object]>([
  ["furniture half set aside", { setAside: "Share this" }, { noise: 0.818 }],
  ["a quotation in the wrong place", { quoted: "Ida Rook told" }, { quotations: 0, speakers: 0 }],
  ["a wrong speaker", { speaker: "Weir Post" }, { speakers: 0 }],
  ["a credit too many", { credited: ["Weir Post", "Hill Echo"] }, { credits: 0.667 }],
  ["a claim torn in two", { readings: [["The mill is shut"], ["The mill has closed"]] }, { claimGroups: 0.667 }],
  ["a claim with no reading here", { readings: [] }, { claimGroups: 0.667, independence: 0 }],
  ["a count too high", { max: 2 }, { independence: 0 }],
])("%s costs what it should", (_, change, cost) => {
  const perfect = scoreStory(gold, fileOf(PERFECT));
  expect(scoreStory(gold, fileOf({ ...PERFECT, ...change }))).toEqual({ ...perfect, ...cost });
});
