// Measures the weights in models/ against treebanks: npm run eval -- FOLDER. Prints a table for each test part.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLanguageModel } from "../../dist/acquire/language-model.js";
import { describeWords } from "../../dist/read/forms.js";
import { resolveLemma } from "../../dist/read/lemmas.js";
import { findSentences } from "../../dist/read/sentences.js";
import { findTags, tagOf } from "../../dist/read/tags.js";
import { findTrees } from "../../dist/read/trees.js";
import { findWords } from "../../dist/read/words.js";
import { readTreebank } from "./conllu.mjs";
import { RELATIONS } from "./oracle.mjs";
import { scoreTrees } from "./parser.mjs";
import { tagSentences } from "./tagger.mjs";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Name the folder that holds en_ewt-*.conllu.gz and en_gum-*-free.conllu.gz: npm run eval -- FOLDER");
  process.exit(2);
}
const model = await readLanguageModel();
const parser = model.parser();
const bank = (name) => readTreebank(join(folder, `${name}.conllu.gz`));
const percent = (share) => (100 * share).toFixed(1);

for (const name of ["en_ewt-dev", "en_gum-dev-free", "en_ewt-test", "en_gum-test-free"]) {
  const { sentences, documents } = bank(name);
  const gold = scoreGold(sentences);
  const raw = scoreRaw(documents, sentences);
  console.log(`${name}  gold words: UPOS ${gold.upos} lemmas ${gold.lemmas} UAS ${gold.uas} LAS ${gold.las}`);
  console.log(
    `${name}  raw text: words ${raw.words} sentences ${raw.sentences} UPOS ${raw.upos} UAS ${raw.uas} LAS ${raw.las}`,
  );
}
const news = ["train", "dev", "test"].flatMap((part) =>
  bank(`en_gum-${part}-free`).documents.filter(({ id }) => id.includes("_news_")),
);
console.log(`GUM news  raw text: sentences ${percent(scoreSpans(news, "sentences"))} of ${news.length} documents`);
const digest = createHash("sha256");
for (const file of readdirSync(folder)
  .filter((file) => file.endsWith(".conllu.gz"))
  .sort())
  digest.update(readFileSync(join(folder, file)));
console.log(`data: sha256 ${digest.digest("hex").slice(0, 16)}`);

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
  return { upos: percent(upos / words), lemmas: percent(lemmas / words), uas: percent(uas), las: percent(las) };
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
  const f = (right) => percent((2 * right) / sums.all);
  return {
    words: percent(scoreSpans(documents, "words")),
    sentences: percent(scoreSpans(documents, "sentences")),
    upos: f(sums.upos),
    uas: f(sums.uas),
    las: f(sums.las),
  };
}
