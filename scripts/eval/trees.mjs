#!/usr/bin/env node
// Measures words, sentences, tags and trees against treebanks: node scripts/eval/trees.mjs [--json]
//
// Gold words: from the treebank's own words and sentences. Raw text: from the bare text; a word is right only where its span is too, as F1
// (the CoNLL shared tasks' measure). Tags are the parser's own; punctuation counts; relations are compared without subtypes.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLanguageModel } from "../../dist/acquire/language-model.js";
import { resolveLemma } from "../../dist/lexicon/en/lemmas.js";
import { describeWords } from "../../dist/read/forms.js";
import { findSentences } from "../../dist/read/sentences.js";
import { findTags, tagOf } from "../../dist/read/tags.js";
import { findTrees } from "../../dist/read/trees.js";
import { findWords } from "../../dist/read/words.js";
import { readTreebank } from "../train/conllu.mjs";
import { RELATIONS } from "../train/oracle.mjs";
import { scoreTrees } from "../train/parser.mjs";
import { tagSentences } from "../train/tagger.mjs";
import { tell } from "./table.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const FOLDER = join(ROOT, "../shared/data/ud");
const PARTS = { "EWT test": "en_ewt-test", "GUM test": "en_gum-test-free", "EWT dev": "en_ewt-dev" };

let model;
let parser;

/** Measure the weights in models/ on the parts of the treebanks that nothing learnt from: rows of figures; empty where none is there. */
export async function measureTrees() {
  if (!existsSync(FOLDER)) return [];
  model = await readLanguageModel();
  parser = model.parser();
  const digest = digestOf(FOLDER);
  const row = (figure, value, of) => ({ figure, value, of, command: "node scripts/eval/trees.mjs", digest });
  const bank = (name) => readTreebank(join(FOLDER, `${name}.conllu.gz`));
  const rows = Object.entries(PARTS).flatMap(([part, name]) => {
    const { sentences, documents } = bank(name);
    const words = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
    const told = (scores, how) =>
      Object.entries(scores).map(([figure, value]) => row(`${figure}: ${part}, ${how}`, value, words));
    return [...told(scoreGold(sentences), "gold words"), ...told(scoreRaw(documents, sentences), "raw text")];
  });
  const news = ["train", "dev", "test"].flatMap((part) =>
    bank(`en_gum-${part}-free`).documents.filter(({ id }) => id.includes("_news_")),
  );
  const count = news.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return [...rows, row("sentences: GUM news, raw text", scoreSpans(news, "sentences"), count)];
}

function digestOf(folder) {
  const digest = createHash("sha256");
  const files = readdirSync(folder).filter((file) => file.endsWith(".conllu.gz"));
  for (const file of files.sort()) digest.update(readFileSync(join(folder, file)));
  return digest.digest("hex").slice(0, 12);
}

function scoreGold(sentences) {
  const tags = tagSentences(sentences, model);
  let words = 0;
  let upos = 0;
  let lemmas = 0;
  for (const [s, sentence] of sentences.entries()) {
    for (const [i, tag] of sentence.tags.entries()) {
      words++;
      if (tagOf(model, tags[s][i]) === tag) upos++;
      if (resolveLemma(sentence.forms[i], tagOf(model, tags[s][i])) === sentence.lemmas[i].toLowerCase()) lemmas++;
    }
  }
  const { uas, las } = scoreTrees(sentences, tags, model, parser);
  return { UPOS: upos / words, lemmas: lemmas / words, UAS: uas, LAS: las };
}

function read(document) {
  const words = findWords(document.text);
  const sentences = findSentences({ text: document.text, words, blocks: [], removals: [] });
  return { words, sentences };
}

/** F1 of exact spans over documents. */
function scoreSpans(documents, what) {
  let right = 0;
  let all = 0;
  for (const document of documents) {
    const wanted = new Set(document[what].map(({ start, end }) => `${start}-${end}`));
    const found = read(document)[what];
    right += found.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length;
    all += wanted.size + found.length;
  }
  return (2 * right) / all;
}

/** F1 over raw text, as the CoNLL shared tasks count: a word is right where its span, and what is asked of it, is. */
function scoreRaw(documents, sentences) {
  const sums = { upos: 0, uas: 0, las: 0, all: 0 };
  let next = 0;
  for (const document of documents) {
    const { words, sentences: found } = read(document);
    const signs = describeWords(document.text, words, model.words);
    const tags = findTags(signs, found, model);
    const { heads, relations } = findTrees(signs, tags, found, model, parser);
    const places = new Map(words.map(({ start, end }, i) => [`${start}-${end}`, i]));
    const place = (i) => places.get(`${document.words[i].start}-${document.words[i].end}`);
    let at = 0;
    for (const _ of document.sentences) {
      const sentence = sentences[next++];
      for (let i = 0; i < sentence.forms.length; i++) {
        const own = place(at + i);
        if (own === undefined) continue;
        if (tagOf(model, tags[own]) === sentence.tags[i]) sums.upos++;
        const head = sentence.heads[i] === 0 ? -1 : place(at + sentence.heads[i] - 1);
        if (heads[own] !== head) continue;
        sums.uas++;
        if (RELATIONS[relations[own]] === sentence.labels[i]) sums.las++;
      }
      at += sentence.forms.length;
    }
    sums.all += words.length + document.words.length;
  }
  const f = (right) => (2 * right) / sums.all;
  return {
    words: scoreSpans(documents, "words"),
    sentences: scoreSpans(documents, "sentences"),
    UPOS: f(sums.upos),
    UAS: f(sums.uas),
    LAS: f(sums.las),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await tell(measureTrees);
