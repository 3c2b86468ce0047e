#!/usr/bin/env node
// Measures claims on ECB+, data outside the repository: node scripts/eval-ecb.mjs [--json] [--misses]
//
// Every subtopic of the development topics (2, 5, 12, 18, 21, 23, 34, 35) is one story, every document one article without date or
// outlet. Counted are pairs of sentences of two documents of a subtopic, among the sentences that carry an annotated event.
// A pair is gold where the two sentences share the chain of an event, found where one claim has a reading in each of them.
// The baseline calls a pair found where the cosine of the sentences' words, weighted by TF-IDF over all sentences of the development
// topics, reaches a threshold; the threshold is the one that is best for it on these very pairs, so it is given more than we take.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const DATA = join(ROOT, "../shared/data/ecbplus");
/** Topics that the standard split gives to development. */
const DEVELOPMENT = new Set(["2", "5", "12", "18", "21", "23", "34", "35"]);

/** Measure claims on the development topics: rows of figures; empty where the data is not there. `say` is told every pair missed. */
export async function measureEcb({ say = () => {} } = {}) {
  if (!existsSync(join(DATA, "docs.jsonl"))) return [];
  const build = process.env.STEMMA_BUILD ?? join(ROOT, "dist");
  const { acquire } = await import(join(build, "acquire/index.js"));
  const { readLanguageModel } = await import(join(build, "acquire/language-model.js"));
  const { read } = await import(join(build, "read/index.js"));
  const { compare } = await import(join(build, "compare/index.js"));
  const model = await readLanguageModel();
  const { stories, digest } = readStories();
  const cosine = cosineOf(stories.flatMap(({ documents }) => documents.flatMap(({ sentences }) => sentences)));
  const ours = { hit: 0, found: 0 };
  const pairs = [];
  for (const { documents } of stories) {
    const accounts = [];
    for (const document of documents) {
      const { value } = await acquire(["-"], { stdin: streamOf(document.sentences.join("\n\n")) });
      accounts.push({ article: value[0], annotations: read(value[0], model).value });
    }
    const { claims } = compare({ accounts }).value;
    const claimsOf = documents.map((document, d) => claimsBySentence(document, accounts[d].article, claims));
    for (const { a, b, gold } of pairsOf(documents)) {
      const [first, second] = [claimsOf[a.document][a.sentence], claimsOf[b.document][b.sentence]];
      const found = [...first].some((claim) => second.has(claim));
      const texts = [documents[a.document].sentences[a.sentence], documents[b.document].sentences[b.sentence]];
      if (found) ours.found++;
      if (found && gold) ours.hit++;
      if (found !== gold) say(`${gold ? "missed" : "extra"} ${texts.join(" | ")}`);
      pairs.push({ gold, likeness: cosine(...texts) });
    }
  }
  const gold = pairs.filter((pair) => pair.gold).length;
  const best = bestThreshold(pairs, gold);
  return toRows(digest, {
    "ECB+ development: sentence pairs in one claim, F1": [f1(ours.hit, ours.found, gold), gold],
    "ECB+ development: precision": [ours.hit / Math.max(1, ours.found), ours.found],
    "ECB+ development: recall": [ours.hit / gold, gold],
    [`ECB+ development: TF-IDF cosine from ${best.threshold.toFixed(2)}, F1`]: [best.f1, gold],
  });
}

function toRows(digest, figures) {
  return Object.entries(figures).map(([figure, [value, of]]) => ({
    figure,
    value,
    of,
    command: "node scripts/eval-ecb.mjs",
    digest,
  }));
}

/** Subtopics of the development topics: documents with their sentences, and the event chains of each sentence. */
function readStories() {
  const docs = readFileSync(join(DATA, "docs.jsonl"), "utf8");
  const mentions = readFileSync(join(DATA, "mentions.json"), "utf8");
  const digest = createHash("sha256").update(docs).update(mentions).digest("hex").slice(0, 12);
  const chains = new Map();
  for (const { kind, doc, sent, chain } of JSON.parse(mentions)) {
    if (kind !== "event") continue;
    const key = `${doc} ${sent}`;
    chains.set(key, (chains.get(key) ?? new Set()).add(chain));
  }
  const bySubtopic = new Map();
  for (const line of docs.trim().split("\n")) {
    const { id, topic, subtopic, sentences } = JSON.parse(line);
    if (!DEVELOPMENT.has(topic)) continue;
    const documents = bySubtopic.get(subtopic) ?? [];
    documents.push({ id, sentences, chains: sentences.map((_, n) => chains.get(`${idOf(id)} ${n}`) ?? new Set()) });
    bySubtopic.set(subtopic, documents);
  }
  const stories = [...bySubtopic]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, documents]) => ({ name, documents }));
  return { stories, digest };
}

const idOf = (id) => id;

async function* streamOf(text) {
  yield text;
}

/** For each sentence of a document the claims that have a reading in it. */
function claimsBySentence({ sentences }, article, claims) {
  let from = 0;
  const places = sentences.map((sentence) => {
    const start = article.text.indexOf(sentence, from);
    if (start < 0) throw new Error(`A sentence is not in its article: ${sentence}`);
    from = start + sentence.length;
    return { start, end: from };
  });
  return places.map(({ start, end }) => {
    const own = claims.filter(({ readings }) =>
      readings.some(({ article: id, span }) => id === article.id && span.start < end && start < span.end),
    );
    return new Set(own.map(({ id }) => id));
  });
}

/** Pairs of sentences with annotated events, of two documents. */
function* pairsOf(documents) {
  const marked = documents.flatMap(({ chains }, document) =>
    chains.flatMap((own, sentence) => (own.size > 0 ? [{ document, sentence, chains: own }] : [])),
  );
  for (const [i, a] of marked.entries()) {
    for (const b of marked.slice(i + 1)) {
      if (a.document !== b.document) yield { a, b, gold: [...a.chains].some((chain) => b.chains.has(chain)) };
    }
  }
}

/** The cosine of two sentences' words, lower case, weighted by how few sentences have them. */
function cosineOf(sentences) {
  const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map();
  for (const sentence of sentences)
    for (const word of new Set(wordsOf(sentence))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = new Map();
  const vectorOf = (text) => {
    if (known.has(text)) return known.get(text);
    const vector = new Map();
    for (const word of wordsOf(text))
      vector.set(word, (vector.get(word) ?? 0) + Math.log(sentences.length / counts.get(word)));
    known.set(text, vector);
    return vector;
  };
  const length = (vector) => Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0));
  return (one, other) => {
    const [a, b] = [vectorOf(one), vectorOf(other)];
    let dot = 0;
    for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
    return dot / Math.max(1e-9, length(a) * length(b));
  };
}

const f1 = (hit, found, gold) => (2 * hit) / Math.max(1, found + gold);

/** The threshold of likeness with the best F1 on the very pairs. */
function bestThreshold(pairs, gold) {
  let best = { threshold: 0, f1: 0 };
  for (let threshold = 0; threshold < 1; threshold += 0.01) {
    const found = pairs.filter(({ likeness }) => likeness >= threshold);
    const value = f1(found.filter((pair) => pair.gold).length, found.length, gold);
    if (value > best.f1) best = { threshold, f1: value };
  }
  return best;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = process.argv.includes("--misses") ? console.log : undefined;
  const rows = await measureEcb({ ...(say && { say }) });
  if (rows.length === 0) console.log("The data is not there; nothing is measured.");
  else if (process.argv.includes("--json")) console.log(JSON.stringify(rows, null, 2));
  else for (const { figure, value, of } of rows) console.log(`${figure.padEnd(70)} ${value.toFixed(3)}  of ${of}`);
}
