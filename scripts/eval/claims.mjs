#!/usr/bin/env node
// Measures claims on ECB+ (Cybulska & Vossen 2014), data outside the repository: node scripts/eval/claims.mjs [--json] [--misses]
//
// All articles of a development topic (2, 5, 12, 18, 21, 23, 34, 35) come in together; each topic holds two events of one kind, which grouping has
// to tell apart. Counted are all pairs of sentences of two articles of a topic that carry an annotated event. What the annotators say of a pair:
//   same events    the chains of events of the two sentences are equal, so that the sentences report the same (the figure that is named)
//   near           at least half of all their chains are common
//   some event     they share a chain
// What we say: both sentences stand in one claim, "in one claim" where any claim does, "mostly" where what the common claims hold makes up
// at least half of either sentence. A claim is a clause's, not a sentence's: with "mostly", what else a sentence tells counts against the pair.
// A headline counts where it was put with a claim, though its own body speaks for it there.
// The baseline finds a pair where the cosine of its words, weighted by TF-IDF over all sentences of these topics, reaches a threshold; it is
// given the threshold that is best for it on these very pairs and these very labels, one for each. Our share of a half is kept fixed.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { acquire } from "../../dist/acquire/index.js";
import { readLanguageModel } from "../../dist/acquire/language-model.js";
import { alignClaims } from "../../dist/compare/claims.js";
import { groupUtterances } from "../../dist/compare/utterances.js";
import { group } from "../../dist/group/index.js";
import { read } from "../../dist/read/index.js";
import { tell } from "./table.mjs";

const DATA = join(dirname(fileURLToPath(import.meta.url)), "../../../shared/data/ecbplus");
/** Topics that the standard split gives to development. */
const DEVELOPMENT = new Set(["2", "5", "12", "18", "21", "23", "34", "35"]);
/** Share of either sentence that common claims must hold for the sentences to be in one claim as wholes. */
const MOSTLY = 0.5;

const LABELS = {
  "same events": ({ common, all }) => common === all,
  near: ({ common, all }) => common * 2 >= all,
  "some event": ({ common }) => common > 0,
};

/** Measure claims on the development topics: rows of figures; empty where the data is not there. `say` is told every pair missed. */
export async function measureClaims({ say = () => {} } = {}) {
  if (!existsSync(join(DATA, "docs.jsonl"))) return [];
  const { topics, digest } = readTopics();
  const cosine = cosineOf(topics.flat().flatMap(({ sentences }) => sentences));
  const model = await readLanguageModel();
  const pairs = [];
  for (const documents of topics) {
    const marked = await markSentences(documents, model);
    for (const [i, a] of marked.entries()) {
      for (const b of marked.slice(i + 1)) {
        if (a.document === b.document) continue;
        const pair = { common: countCommon(a, b), ...claimsOf(a, b), likeness: cosine(a.text, b.text) };
        pair.all = a.chains.size + b.chains.size - pair.common;
        pairs.push(pair);
        const gold = LABELS["same events"](pair);
        if (gold !== pair.mostly >= MOSTLY) say(`${gold ? "missed" : "extra"} ${a.text} | ${b.text}`);
      }
    }
  }
  return Object.entries(LABELS).flatMap(([label, isGold]) => toRows(label, pairs, isGold, digest));
}

/** The rows of one label: ours in both readings, and the baseline at its best. */
function toRows(label, pairs, isGold, digest) {
  const best = bestThreshold(pairs, isGold);
  const found = {
    "mostly in one claim": score(pairs, isGold, ({ mostly }) => mostly >= MOSTLY),
    "in one claim": score(pairs, isGold, ({ mostly }) => mostly > 0),
    [`TF-IDF cosine from ${best.threshold.toFixed(2)}`]: best,
  };
  return Object.entries(found).flatMap(([way, { precision, recall, f1, of }]) =>
    Object.entries({ precision, recall, F1: f1 }).map(([name, value]) => ({
      figure: `claims: ECB+ dev, ${label}, ${way}: ${name}`,
      value,
      of,
      command: "node scripts/eval/claims.mjs",
      digest,
    })),
  );
}

/** Documents of each topic: their sentences and the chains of events in each. An address that opens a document is no sentence. */
function readTopics() {
  const docs = readFileSync(join(DATA, "docs.jsonl"), "utf8");
  const mentions = readFileSync(join(DATA, "mentions.json"), "utf8");
  const chains = new Map();
  for (const { kind, doc, sent, chain } of JSON.parse(mentions)) {
    if (kind !== "event") continue;
    const key = `${doc} ${sent}`;
    chains.set(key, (chains.get(key) ?? new Set()).add(chain));
  }
  const byTopic = new Map();
  for (const line of docs.trim().split("\n")) {
    const { id, topic, sentences } = JSON.parse(line);
    if (!DEVELOPMENT.has(topic)) continue;
    const first = /^(?:https?:|www\.)/i.test(sentences[0]) ? 1 : 0;
    const own = sentences.map((_, n) => chains.get(`${id} ${n}`) ?? new Set());
    const documents = byTopic.get(topic) ?? [];
    documents.push({ id, sentences: sentences.slice(first), chains: own.slice(first) });
    byTopic.set(topic, documents);
  }
  const digest = createHash("sha256").update(docs).update(mentions).digest("hex").slice(0, 12);
  return { topics: [...byTopic.values()], digest };
}

async function* streamOf(text) {
  yield text;
}

/** The sentences of a topic with annotated events: where each stands, its chains, and what claims hold of it, as spans by claim. */
async function markSentences(documents, model) {
  const accounts = [];
  for (const { sentences } of documents) {
    const { value } = await acquire(["-"], { stdin: streamOf(sentences.join("\n\n")) });
    accounts.push({ article: value[0], annotations: read(value[0], model).value });
  }
  const spans = new Map(accounts.map(({ article }) => [article, []]));
  for (const [n, story] of group(accounts).value.entries()) {
    for (const [id, like] of alignClaims(story.accounts, groupUtterances(story.accounts), []).alikeOf) {
      for (const { statement } of like)
        spans
          .get(story.accounts[statement.account].article)
          .push({ claim: `${n} ${id}`, ...statement.proposition.span });
    }
  }
  return documents.flatMap(({ sentences, chains }, document) => {
    const { article } = accounts[document];
    let end = 0;
    return sentences.flatMap((text, i) => {
      const start = article.text.indexOf(text, end);
      if (start < 0) throw new Error(`A sentence is not in its article: ${text}`);
      end = start + text.length;
      if (chains[i].size === 0) return [];
      const own = spans.get(article).filter((span) => span.start < end && start < span.end);
      return [{ document, text, start, end, chains: chains[i], own }];
    });
  });
}

const countCommon = (a, b) => [...a.chains].filter((chain) => b.chains.has(chain)).length;

/** The share of either sentence that the claims hold in which both stand: the lesser of the two. */
function claimsOf(a, b) {
  const claims = new Set(
    a.own.map(({ claim }) => claim).filter((claim) => b.own.some((other) => other.claim === claim)),
  );
  const shareOf = ({ start, end, own }) => {
    let [covered, at] = [0, start];
    for (const span of own.filter(({ claim }) => claims.has(claim)).sort((p, q) => p.start - q.start)) {
      const from = Math.max(at, span.start);
      at = Math.max(at, Math.min(end, span.end));
      covered += Math.max(0, at - from);
    }
    return covered / (end - start);
  };
  return { mostly: claims.size === 0 ? 0 : Math.min(shareOf(a), shareOf(b)) };
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

function score(pairs, isGold, isFound) {
  const found = pairs.filter(isFound);
  const hits = found.filter(isGold).length;
  const gold = pairs.filter(isGold).length;
  return {
    precision: hits / Math.max(1, found.length),
    recall: hits / gold,
    f1: (2 * hits) / Math.max(1, found.length + gold),
    of: gold,
  };
}

/** The threshold of likeness with the best F1 on the very pairs. */
function bestThreshold(pairs, isGold) {
  let best = { f1: -1 };
  for (let step = 0; step < 100; step++) {
    const threshold = step / 100;
    const found = score(pairs, isGold, ({ likeness }) => likeness >= threshold);
    if (found.f1 > best.f1) best = { ...found, threshold };
  }
  return best;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = process.argv.includes("--misses") ? { say: console.log } : {};
  await tell(() => measureClaims(say));
}
