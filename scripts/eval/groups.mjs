#!/usr/bin/env node
// Measures how well grouping tells stories apart: node scripts/eval/groups.mjs [--json]
// B-cubed (Bagga & Baldwin 1998) over the articles of all stories, mixed in one call; an article that stands in two folders counts in the first.
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { acquire } from "../../dist/acquire/index.js";
import { readLanguageModel } from "../../dist/acquire/language-model.js";
import { group } from "../../dist/group/index.js";
import { read } from "../../dist/read/index.js";
import { tell } from "./table.mjs";

const STORIES = join(dirname(fileURLToPath(import.meta.url)), "../../../shared/data/stories");

/** Folders of reprints that tell of one summit: one story, however many folders. */
const WIRE = /^h\d/;

/** Measure grouping over a folder of folders, each of one story: rows of figures; empty where it is not there. */
export async function measureGroups() {
  if (!existsSync(STORIES)) return [];
  const { accounts, storyOf, digest } = await readStories();
  const stories = group(accounts).value;
  const setOf = new Map(stories.flatMap((story, i) => story.accounts.map(({ article }) => [article.id, i])));
  let [precision, recall] = [0, 0];
  for (const { article } of accounts) {
    const same = accounts.filter((other) => setOf.get(other.article.id) === setOf.get(article.id));
    const gold = accounts.filter((other) => storyOf.get(other.article.id) === storyOf.get(article.id));
    const both = same.filter((other) => gold.includes(other)).length;
    precision += both / same.length / accounts.length;
    recall += both / gold.length / accounts.length;
  }
  const f1 = (2 * precision * recall) / (precision + recall);
  return Object.entries({ precision, recall, F1: f1 }).map(([name, value]) => ({
    figure: `grouping, all stories mixed: B-cubed ${name}`,
    value,
    of: accounts.length,
    command: "node scripts/eval/groups.mjs",
    digest,
  }));
}

async function readStories() {
  const model = await readLanguageModel();
  const storyOf = new Map();
  const accounts = [];
  for (const story of readdirSync(STORIES).sort()) {
    const folder = join(STORIES, story);
    if (!existsSync(join(folder, "manifest.json"))) continue;
    const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
    const { value } = await acquire(
      files.sort().map((file) => join(folder, file)),
      { manifest: join(folder, "manifest.json") },
    );
    for (const article of value) {
      if (storyOf.has(article.id)) continue;
      storyOf.set(article.id, WIRE.test(story) ? "wire" : story);
      accounts.push({ article, annotations: read(article, model).value });
    }
  }
  const digest = createHash("sha256")
    .update(JSON.stringify([...storyOf]))
    .digest("hex")
    .slice(0, 12);
  return { accounts, storyOf, digest };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await tell(measureGroups);
