#!/usr/bin/env node
// Measures claims on ECB+ (Cybulska & Vossen 2014), data outside the repository: node scripts/eval/claims.mjs [--json] [--misses]
//
// All articles of a topic come in together; each topic holds two events of one kind, which grouping has to tell apart. Counted are all pairs of
// sentences of two articles of a topic that carry an annotated event. What the annotators say of a pair, by the chains of its events:
//   same events    the two sentences have the same chains, so that they report the same (the figure that is named)
//   near           at least half of all their chains are common
//   some event     they share a chain
// What we say is read off in the same way, claims for chains: of "same claims" a pair has the same claims, half of all its claims in common, or
// one. A claim counts for a sentence where a statement of it lies in the sentence; a headline where it was put with a claim, though its own body
// speaks for it there. Other readings stand beside: "mostly in one claim", where what common claims hold makes up at least half of either sentence,
// and "in one claim", where they have any in common.
// The baseline finds a pair where the cosine of its words, weighted by TF-IDF over all sentences of these topics, reaches a threshold; it is
// given the threshold that is best for it on these very pairs and these very labels, one for each, and beside it the one that is best on the
// other part's pairs, as who has no labels would have to take it.
// The topics are those that the standard split gives to development (2, 5, 12, 18, 21, 23, 34, 35), then the others of its training part, which no
// rule was written for; topics from 36 on, its test part, are never read.
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
/** The first topic of the standard test part. */
const FIRST_OF_TEST = 36;
/** Share of either sentence that common claims must hold for the sentences to be in one claim as wholes. */
const MOSTLY = 0.5;

const isSame = ({ common, all }) => common > 0 && common === all;
const isNear = ({ common, all }) => common > 0 && common * 2 >= all;
const isSome = ({ common }) => common > 0;
const LABELS = { "same events": isSame, near: isNear, "some event": isSome };

/** Measure claims on the topics of each part: rows of figures; empty where the data is not there. `say` is told every pair of development that is missed. */
export async function measureClaims({ say = () => {} } = {}) {
  if (!existsSync(join(DATA, "docs.jsonl"))) return [];
  const model = await readLanguageModel();
  const { topics, digest } = readTopics();
  const dev = await pairUp(topics.filter(isOfDevelopment), model);
  const others = await pairUp(
    topics.filter((topic) => !isOfDevelopment(topic)),
    model,
  );
  for (const { a, b, chains, claims } of dev)
    if (isSame(chains) !== isSame(claims)) say(`${isSame(chains) ? "missed" : "extra"} ${a} | ${b}`);
  return Object.entries({ dev: [dev, others], "other topics": [others, dev] }).flatMap(([part, [own, other]]) =>
    Object.entries(LABELS).flatMap(([label, isGold]) => toRows(`${part}, ${label}`, isGold, own, other, digest)),
  );
}

/** All pairs of sentences with events of two documents of a topic: what they share of chains and of claims. */
async function pairUp(topics, model) {
  const cosine = cosineOf(topics.flat().flatMap(({ sentences }) => sentences));
  const pairs = [];
  for (const documents of topics) {
    const marked = await markSentences(documents, model);
    for (const [i, a] of marked.entries()) {
      for (const b of marked.slice(i + 1)) {
        if (a.document === b.document) continue;
        pairs.push({
          a: a.text,
          b: b.text,
          chains: countCommon(a.chains, b.chains),
          claims: countCommon(claimsOf(a), claimsOf(b)),
          mostly: shareOf(a, b),
          likeness: cosine(a.text, b.text),
        });
      }
    }
  }
  return pairs;
}

/** The rows of one label: ours in each reading, and the baseline at its best here and at what is best for other pairs. */
function toRows(of, isGold, pairs, others, digest) {
  const isOfChains = ({ chains }) => isGold(chains);
  const best = bestThreshold(pairs, isOfChains);
  const { threshold } = bestThreshold(others, isOfChains);
  const found = {
    "same claims": score(pairs, isOfChains, ({ claims }) => isGold(claims)),
    "mostly in one claim": score(pairs, isOfChains, ({ mostly }) => mostly >= MOSTLY),
    "in one claim": score(pairs, isOfChains, ({ claims }) => isSome(claims)),
    [`TF-IDF cosine from ${best.threshold.toFixed(2)}, best here`]: best,
    [`TF-IDF cosine from ${threshold.toFixed(2)}, best elsewhere`]: score(
      pairs,
      isOfChains,
      ({ likeness }) => likeness >= threshold,
    ),
  };
  return Object.entries(found).flatMap(([way, { precision, recall, f1, of: gold }]) =>
    Object.entries({ precision, recall, F1: f1 }).map(([name, value]) => ({
      figure: `claims: ECB+ ${of}, ${way}: ${name}`,
      value,
      of: gold,
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
    if (Number(topic) >= FIRST_OF_TEST) continue;
    const first = /^(?:https?:|www\.)/i.test(sentences[0]) ? 1 : 0;
    const own = sentences.map((_, n) => chains.get(`${id} ${n}`) ?? new Set());
    const documents = byTopic.get(topic) ?? [];
    documents.push({ id, topic, sentences: sentences.slice(first), chains: own.slice(first) });
    byTopic.set(topic, documents);
  }
  const digest = createHash("sha256").update(docs).update(mentions).digest("hex").slice(0, 12);
  return { topics: [...byTopic.values()], digest };
}

const isOfDevelopment = ([{ topic }]) => DEVELOPMENT.has(topic);

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

const claimsOf = ({ own }) => new Set(own.map(({ claim }) => claim));

/** How many members two sets have in common, and how many there are in all. */
function countCommon(a, b) {
  const common = [...a].filter((each) => b.has(each)).length;
  return { common, all: a.size + b.size - common };
}

/** The share of either sentence that the claims hold in which both stand: the lesser of the two. */
function shareOf(a, b) {
  const ofB = claimsOf(b);
  const claims = new Set([...claimsOf(a)].filter((claim) => ofB.has(claim)));
  const coveredOf = ({ start, end, own }) => {
    let [covered, at] = [0, start];
    for (const span of own.filter(({ claim }) => claims.has(claim)).sort((p, q) => p.start - q.start)) {
      const from = Math.max(at, span.start);
      at = Math.max(at, Math.min(end, span.end));
      covered += Math.max(0, at - from);
    }
    return covered / (end - start);
  };
  return claims.size === 0 ? 0 : Math.min(coveredOf(a), coveredOf(b));
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
