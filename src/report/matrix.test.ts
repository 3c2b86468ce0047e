import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LIGHTHOUSES } from "../../test/file-of-lighthouses.ts";
import type { Dossier, DossierArticle, DossierFile } from "../model/dossier.ts";
import { type MatrixView, type RowView, toMatrix } from "./matrix.ts";
import { indexArticles } from "./places.ts";
import { toView } from "./view.ts";

const SEA_WALL = new URL("../../test/stories/sea-wall/expected/dossier.json", import.meta.url);
const FILES: readonly (readonly [string, DossierFile])[] = [
  ["the lighthouses", LIGHTHOUSES],
  ["the sea wall", JSON.parse(readFileSync(SEA_WALL, "utf8")) as DossierFile],
];

function matrixOf(file: DossierFile, dossier = file.stories[0] as Dossier): MatrixView {
  const articles = indexArticles(file);
  const held = dossier.articles.flatMap((id) => articles.get(id) ?? []);
  return toMatrix(dossier, held, articles, (i) => `${i + 1}`);
}

const rowsOf = ({ rows, more }: MatrixView): readonly RowView[] => [...rows, ...more];

/** The same articles so many times over, each time with ids and sigla of their own; copies are near-copies if so wanted. */
function repeated(file: DossierFile, times: number, areCopies: boolean): DossierFile {
  const story = file.stories[0] as Dossier;
  const copies: DossierArticle[] = [];
  const reuse: Dossier["reuse"][number][] = [];
  for (let i = 0; i < times; i++) {
    for (const article of file.articles) {
      copies.push({ ...article, id: `${article.id}-${i}`, siglum: `${article.siglum}${i}` });
      const pair = { a: article.id, b: `${article.id}-${i}`, runs: [], share: 0.9 };
      if (areCopies) reuse.push({ ...pair, kind: "uncredited-text", direction: "unknown" });
    }
  }
  const articles = [...file.articles, ...copies];
  return { ...file, articles, stories: [{ ...story, articles: articles.map(({ id }) => id), reuse }] };
}

describe.each(FILES)("the matrix of %s", (_name, file) => {
  const matrix = matrixOf(file);

  test("has at least one exact span in every cell that is not silent, and none in a silent one", () => {
    for (const { cells } of rowsOf(matrix)) {
      for (const { stance, entries, word } of cells) {
        expect(entries.length > 0).toBe(stance !== "silent");
        expect(word.text !== "").toBe(stance !== "silent");
        for (const { siglum, span, text } of entries) {
          const article = file.articles.find((one) => one.siglum === siglum);
          expect(article?.text.slice(span.start, span.end)).toBe(text);
        }
      }
    }
  });

  test("agrees with the terminal on every stance", () => {
    const terminal = new Map(toView(file).stories[0]?.claims.map(({ number, cells }) => [number, cells]));
    for (const { number, cells } of rowsOf(matrix)) {
      expect(cells.map(({ stance }) => stance)).toEqual(terminal.get(number));
    }
  });

  test("loses no claim: each has a row or stands with the one article that has it", () => {
    const single = matrix.single.flatMap(({ claims }) => claims.map(({ number }) => number));
    const all = [...rowsOf(matrix).map(({ number }) => number), ...single];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(file.stories[0]?.claims.length);
  });

  test("folds near-copies into columns of their own where there are many articles", () => {
    const folded = matrixOf(repeated(file, 5, true));
    expect(folded.kind).toBe("family");
    expect(folded.columns.map(({ sigla }) => sigla.length)).toEqual(file.articles.map(() => 6));
  });

  test("counts articles by stance where there are too many columns", () => {
    const counted = matrixOf(repeated(file, 5, false));
    expect(counted.kind).toBe("stance");
    for (const { cells } of rowsOf(counted)) {
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(file.articles.length * 6);
    }
  });
});

test("the story's core comes first, whatever parts elsewhere", () => {
  const [first] = matrixOf(LIGHTHOUSES).rows;
  expect(first).toMatchObject({ number: "1", isCore: true });
  expect(first?.cells.map(({ stance }) => stance)).toEqual(["says", "less-exact", "denies"]);
});
