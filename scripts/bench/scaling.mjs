// How the time of comparing and tracing grows with the number of articles of one story: `npm run bench -- scaling`,
// or by itself, after the build, `node scripts/bench/scaling.mjs [N …]`. Takes real articles of one month that name one town.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ARTICLES = join(ROOT, "..", "shared", "data", "ukraine2022", "articles.jsonl.gz");

/** The numbers of articles that are measured. */
const SIZES = [25, 50, 100, 200];

/** What the story is made of. */
const MONTH = "2022-03";
const TOPIC = /\bMariupol\b/;

/** Measure compare and trace over ever more articles of one story, and print a row for each number of articles. */
export async function benchScaling(sizes = SIZES) {
  if (!existsSync(ARTICLES)) {
    console.log(`scaling needs ${ARTICLES}, which is not here`);
    return [];
  }
  const accounts = await readAccounts(findArticles(Math.max(...sizes)));
  const { compare } = await load("compare/index.js");
  const { trace } = await load("trace/index.js");
  // Code that has run is faster: a story of ten articles first, so that the smallest is measured like the largest.
  measure(accounts.slice(0, 10), compare, trace);
  console.log("articles   words  claims   compare     trace      both");
  const rows = sizes.map((size) => {
    const row = measure(accounts.slice(0, size), compare, trace);
    const words = accounts.slice(0, size).reduce((sum, { annotations }) => sum + annotations.sentences.at(-1).last, 0);
    const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`.padStart(10);
    console.log(
      `${String(size).padStart(8)}${String(words).padStart(8)}${String(row.claims).padStart(8)}` +
        seconds(row.compare) +
        seconds(row.trace) +
        seconds(row.compare + row.trace),
    );
    return { size, ...row };
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (rows.length > 1) {
    const growth = Math.log((last.compare + last.trace) / (first.compare + first.trace));
    console.log(`grows like n^${(growth / Math.log(last.size / first.size)).toFixed(2)} (CPU time of one process)`);
  }
  return rows;
}

/** A story of so many articles, none of them compared; none where the collection is not there. */
export async function readStoryOf(count) {
  if (!existsSync(ARTICLES)) return undefined;
  return { id: "s1", accounts: await readAccounts(findArticles(count)) };
}

/** The first articles of the month that name the topic, in an order of no meaning, so that few are like many. */
function findArticles(count) {
  const rows = gunzipSync(readFileSync(ARTICLES))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .filter(({ date, text }) => date.startsWith(MONTH) && TOPIC.test(text));
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, count);
}

/** Read articles as the accounts of one story. */
async function readAccounts(rows) {
  const { toArticle } = await load("acquire/article.js");
  const { readLanguageModel } = await load("acquire/language-model.js");
  const { read } = await load("read/index.js");
  const model = await readLanguageModel();
  return rows.map(({ id, text, date, outlet }) => {
    const source = { file: `${id}.txt`, text, published: date, outlet };
    const article = toArticle(source).value;
    return { article, annotations: read(article, model).value };
  });
}

function measure(accounts, compare, trace) {
  const story = { id: "s1", accounts };
  const begin = cpuMs();
  const comparison = compare(story).value;
  const compared = cpuMs();
  trace(story, comparison);
  return { claims: comparison.claims.length, compare: compared - begin, trace: cpuMs() - compared };
}

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const load = (file) => import(pathToFileURL(join(ROOT, "dist", file)).href);

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number);
  await benchScaling(sizes.length > 0 ? sizes : SIZES);
}
