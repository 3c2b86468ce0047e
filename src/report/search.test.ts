import { describe, expect, test } from "vitest";
import type { DossierFile } from "../model/dossier.ts";
import { parseQuery, search } from "./search.ts";
import { toStoryIndexes } from "./search-index.ts";

const TEXT =
  "The Müller dam held. “Nobody slept,” said Ida Søby. U.S. engineers checked 1,200 dams; the dam’s gauge was dry.";

/** A file of one article whose sentences end with full stops, and that says who spoke. */
function fileOf(text: string): DossierFile {
  const span = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const at = (words: string): object => ({ article: "a", span: span(words), text: words });
  return {
    articles: [
      {
        id: "a",
        siglum: "A",
        outlet: { name: null },
        text,
        sentences: [
          span("The Müller dam held."),
          span("“Nobody slept,” said Ida Søby."),
          { start: span("U.S.").start, end: text.length },
        ],
      },
    ],
    stories: [
      {
        id: "s-1",
        title: "The dam",
        articles: ["a"],
        claims: [{ id: "c1", gloss: "The Müller dam held", readings: [at("The Müller dam held")] }],
        utterances: [{ quotations: [at("Nobody slept")] }],
        origins: [{ id: "o1", mentions: [at("Ida Søby"), at("Ida Søby")] }],
      },
    ],
  } as unknown as DossierFile;
}

const indexes = toStoryIndexes(fileOf(TEXT));
const find = (query: string): readonly string[] =>
  search(indexes, query).hits.map(
    ({ kind, marks }) => `${kind}: ${marks.map(({ start, end }) => TEXT.slice(start, end)).join("|")}`,
  );

describe("looking up words", () => {
  test.each([
    ["held", ["claim: held", "sentence: held"]],
    ["HELD", ["claim: held", "sentence: held"]],
    ["muller", ["claim: Müller", "sentence: Müller"]],
    ["Müller", ["claim: Müller", "sentence: Müller"]],
    ["soby", ["sentence: Søby", "source: Søby"]],
    ["us", ["sentence: U.S."]],
    ["1200", ["sentence: 1,200"]],
    ["dam", ["claim: dam", "sentence: dam", "sentence: dams|dam"]],
    ['"dam"', ["claim: dam", "sentence: dam", "sentence: dam"]],
    ["held dam", ["claim: dam|held", "sentence: dam|held"]],
    ['"dam held"', ["claim: dam held", "sentence: dam held"]],
    ['"held dam"', []],
    ["“nobody slept”", ["quotation: Nobody slept", "sentence: Nobody slept"]],
    ["held slept", []],
    ["eld", []],
    ["", []],
    ['  "" … ', []],
  ])("%j finds %j", (query, found) => {
    expect(find(query)).toEqual(found);
  });

  test("counts each kind, whatever is shown", () => {
    const { hits, counts } = search(indexes, "dam", { kinds: ["sentence"], limit: 1, offset: 1 });
    expect(hits.map(({ kind }) => kind)).toEqual(["sentence"]);
    expect(counts).toEqual({ claim: 1, quotation: 0, sentence: 2, source: 0 });
  });

  test.each([
    ["gaige", ["gauge"]],
    ["sleqt", ["slept"]],
    ["zzzzzzz", []],
    ["gauge held", []],
  ])("names what is spelled like %j where nothing was found", (query, near) => {
    expect(search(indexes, query).near).toEqual(near);
  });

  test("takes any query as words, never as a pattern", () => {
    for (const query of ["(", "a".repeat(10_000), "\\", "[^]*", '"'.repeat(99), "\0\n"])
      expect(search(indexes, query).hits).toEqual([]);
    expect(parseQuery('sea "wall of fire" run')).toEqual([
      { words: ["sea"], exact: false },
      { words: ["wall", "of", "fire"], exact: true },
      { words: ["run"], exact: false },
    ]);
  });
});
