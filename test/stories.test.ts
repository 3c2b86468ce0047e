import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { DossierFile } from "../src/model/dossier.ts";
import { findArticle, findStories, findWords, listTexts, readGold, STORIES } from "./gold.ts";
import { type Figure, scoreStory } from "./score.ts";
import { articlesOf, build, readAsJson } from "./story-runs.ts";

type Scores = Readonly<Record<Figure, number>>;

// UPDATE=1 writes what is expected anew, to be read in review, and raises floors; it never lowers one nor touches an annotation.
const UPDATE = process.env.UPDATE === "1";

/** How many changed places of a dossier are shown: it has thousands of values, and one new claim renumbers many. */
const SHOWN = 12;

/** List the places where two JSON values differ, each with what stood there and what stands there. */
function findChanges(before: unknown, after: unknown, path = "$"): readonly string[] {
  if (Object.is(before, after)) return [];
  if (!isComposite(before) || !isComposite(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [`${path}: ${brief(before)} -> ${brief(after)}`];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => findChanges(before[key], after[key], `${path}.${key}`));
}

function isComposite(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function brief(value: unknown): string {
  const written = JSON.stringify(value) ?? "nothing";
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}

/** Of each figure the higher of what is reached and what was reached before. */
function highest(scores: Scores, floors: Scores | undefined): Scores {
  return Object.fromEntries(
    Object.entries(scores).map(([figure, score]) => [figure, Math.max(score, floors?.[figure as Figure] ?? 0)]),
  ) as Scores;
}

describe.each(findStories())("the story %s", (story) => {
  const gold = readGold(story);
  const expectedPath = join(STORIES, story, "expected", "dossier.json");
  const floorsPath = join(STORIES, story, "floors.json");
  let printed = "";
  let file: DossierFile;

  beforeAll(async () => {
    await build();
    printed = readAsJson(articlesOf(story));
    file = JSON.parse(printed) as DossierFile;
  });

  test("is annotated in the very words of its articles", () => {
    const missing = listTexts(gold).filter((row) => !findWords(findArticle(gold, file, row.a)?.text ?? "", row));
    expect(missing).toEqual([]);
  });

  test("has no claim or divergence that points nowhere", () => {
    const origins = new Set(gold.origins.map(({ id }) => id));
    const claims = new Set(gold.claims.map(({ id }) => id));
    expect(gold.claims.flatMap((claim) => claim.origins).filter((id) => !origins.has(id))).toEqual([]);
    expect(gold.divergences.map(({ claim }) => claim).filter((id) => !claims.has(id))).toEqual([]);
  });

  test("is one story", () => {
    expect(file.stories.map(({ articles }) => articles.length)).toEqual([Object.keys(gold.articles).length]);
  });

  test("gives the expected dossier", () => {
    if (UPDATE) {
      mkdirSync(dirname(expectedPath), { recursive: true });
      writeFileSync(expectedPath, `${JSON.stringify(file, null, 1)}\n`);
    }
    const changes = findChanges(JSON.parse(readFileSync(expectedPath, "utf8")), file);
    expect(changes.slice(0, SHOWN), `${changes.length} places changed; if all are meant: UPDATE=1 npm test`).toEqual(
      [],
    );
  });

  test("gives the same bytes in whatever order its articles are named", () => {
    const folder = articlesOf(story);
    const paths = Object.values(gold.articles).map(({ file }) => join(folder, file));
    expect(readAsJson(...paths.toReversed())).toBe(printed);
    expect(readdirSync(folder).length).toBeGreaterThanOrEqual(paths.length);
  });

  test("does not fall below what was reached before", () => {
    const scores = scoreStory(gold, file);
    const floors = existsSync(floorsPath) ? (JSON.parse(readFileSync(floorsPath, "utf8")) as Scores) : undefined;
    if (UPDATE) writeFileSync(floorsPath, `${JSON.stringify(highest(scores, floors), null, 2)}\n`);
    else expect(highest(scores, floors)).toEqual(scores);
  });
});
