import { describe, expect, test } from "vitest";
import { LIGHTHOUSES } from "../../test/file-of-lighthouses.ts";
import type { DossierFile } from "../model/dossier.ts";
import { toJson } from "./json.ts";

/** A copy of the file with something at a path replaced. */
function broken(path: readonly (string | number)[], value: unknown): DossierFile {
  const copy = JSON.parse(JSON.stringify(LIGHTHOUSES));
  const last = path.at(-1) as string | number;
  // biome-ignore lint/suspicious/noExplicitAny: walks down whatever stands there
  const holder = path.slice(0, -1).reduce((inner: any, key) => inner[key], copy);
  holder[last] = value;
  return copy;
}

const STORY = ["stories", 0] as const;

describe("JSON", () => {
  test("gives back what went in", () => {
    expect(JSON.parse(toJson(LIGHTHOUSES).join(""))).toEqual(JSON.parse(JSON.stringify(LIGHTHOUSES)));
  });

  test("gives an empty file too", () => {
    const empty: DossierFile = { ...LIGHTHOUSES, articles: [], stories: [], notices: [] };
    expect(JSON.parse(toJson(empty).join(""))).toEqual(empty);
  });

  test("has a line for each article and each story", () => {
    expect(
      toJson(LIGHTHOUSES)
        .join("")
        .split("\n")
        .filter((line) => line.startsWith('{"id":')),
    ).toHaveLength(4);
  });

  test.each<readonly [string, readonly (string | number)[], unknown]>([
    ["stories[0].headline is whole", [...STORY, "headline"], null],
    ["stories[0].titleFrom may be given", [...STORY, "titleFrom"], "given"],
  ])("holds: %s", (_, path, value) => {
    expect(toJson(broken(path, value)).length).toBeGreaterThan(0);
  });

  test.each<readonly [string, readonly (string | number)[], unknown]>([
    ["articles[0].sentences[0]", ["articles", 0, "sentences", 0, "end"], 9999],
    ["articles[1].blocks[0].span", ["articles", 1, "blocks", 0, "span", "start"], -1],
    ["stories[0].titleFrom.text", [...STORY, "titleFrom", "text"], "other words"],
    ["stories[0].titleFrom.span", [...STORY, "titleFrom", "article"], "nobody"],
    ["stories[0].claims[0].readings[1].text", [...STORY, "claims", 0, "readings", 1, "text"], "Some"],
    [
      "stories[0].claims[0].readings[1].hedges[0].text",
      [...STORY, "claims", 0, "readings", 1, "hedges", 0, "span", "start"],
      0,
    ],
    [
      "stories[0].claims[0].independent.why[0].evidence[1].span",
      [...STORY, "claims", 0, "independent", "why", 0, "evidence", 1, "span"],
      { start: 3, end: 3 },
    ],
    ["stories[0].reuse[0].runs[0].b", [...STORY, "reuse", 0, "runs", 0, "b", "end"], 1.5],
    ["stories[0].notices[0].at.text", [...STORY, "notices", 0, "at", "text"], ""],
  ])("is not written where %s does not hold", (place, path, value) => {
    expect(() => toJson(broken(path, value))).toThrow(place);
  });
});
