// How well grouping tells stories apart: B-cubed over a folder of folders, each of one story, all mixed in one call.
// usage: node scripts/eval-group.mjs FOLDER        (after the build; `../shared/data/stories` beside a checkout)
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { acquire } from "../dist/acquire/index.js";
import { readLanguageModel } from "../dist/acquire/language-model.js";
import { group } from "../dist/group/index.js";
import { read } from "../dist/read/index.js";

const root = process.argv[2] ?? "../shared/data/stories";
const model = await readLanguageModel();
const storyOf = new Map();
const accounts = [];
const whole = [];
for (const story of readdirSync(root, { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name)
  .sort()) {
  const dir = join(root, story);
  const files = readdirSync(dir)
    .filter((f) => f.endsWith(".txt"))
    .map((f) => join(dir, f));
  if (files.length === 0) continue;
  const given = JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8")).articles;
  const { value } = await acquire(files, Object.fromEntries(given.map((a) => [a.file, a])));
  const own = value
    .filter((article) => !storyOf.has(article.id))
    .map((article) => ({ article, annotations: read(article, model).value }));
  for (const { article } of own) storyOf.set(article.id, story);
  accounts.push(...own);
  whole.push([story, own.length, group(own).value.length]);
}
const started = performance.now();
const stories = group(accounts).value;
const took = performance.now() - started;
const setOf = new Map(stories.flatMap((s, i) => s.accounts.map(({ article }) => [article.id, i])));
let p = 0;
let r = 0;
for (const { article } of accounts) {
  const same = accounts.filter((b) => setOf.get(b.article.id) === setOf.get(article.id));
  const gold = accounts.filter((b) => storyOf.get(b.article.id) === storyOf.get(article.id));
  const both = same.filter((b) => storyOf.get(b.article.id) === storyOf.get(article.id)).length;
  p += both / same.length;
  r += both / gold.length;
}
const [P, R] = [p / accounts.length, r / accounts.length];
for (const [story, articles, alone] of whole) {
  const spread = new Set(
    accounts.filter((a) => storyOf.get(a.article.id) === story).map((a) => setOf.get(a.article.id)),
  ).size;
  console.log(
    `${story.padEnd(36)} ${String(articles).padStart(3)} articles, alone ${alone} ${alone === 1 ? "story" : "stories"}, mixed ${spread}`,
  );
}
console.log(
  `B3 F1 ${((200 * P * R) / (P + R)).toFixed(1)}  P ${(100 * P).toFixed(1)} R ${(100 * R).toFixed(1)}  ${accounts.length} articles, ${stories.length} stories, ${took.toFixed(0)} ms`,
);
