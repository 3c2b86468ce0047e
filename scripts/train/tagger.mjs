// Trains the tagger of src/read/tags.ts.
import { CLASS, describeWords, SIGNS } from "../../dist/read/signs.js";
import {
  FIXED_FEATURES,
  fillFixedFeatures,
  fillTagFeatures,
  NO_TAG,
  TAG_FEATURES,
} from "../../dist/read/tag-features.js";
import { findTags, styleOf } from "../../dist/read/tags.js";
import { toWording } from "./conllu.mjs";
import { Features, Perceptron, packWeights } from "./perceptron.mjs";
import { randomFrom, shuffle } from "./random.mjs";

export const TAGS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ");

/** How the tagger is trained. Chosen on the dev parts. */
export const TAGGER_SETTINGS = {
  seed: 1,
  rounds: 8,
  leastFeature: 2,
  leastWord: 2,
  certainFrom: 15,
  certainShare: 0.995,
  shareInClass: 0.08,
  least: 0.25,
  most: 16,
};

/** Train on sentences; gives the model and its word classes as `LanguageModel` has them. */
export function trainTagger(sentences, settings = TAGGER_SETTINGS, say = () => {}) {
  const words = classifyWords(sentences, settings);
  const wording = toWording(sentences);
  const signs = describeWords(wording.text, wording.words, words);
  const gold = Uint8Array.from(sentences.flatMap(({ tags }) => tags.map((tag) => TAGS.indexOf(tag))));
  const styles = wording.sentences.map(({ first, last }) => styleOf(signs, first, last));
  const features = countFeatures(signs, wording.sentences, styles, gold);
  const rows = features.number(settings.leastFeature);
  say(`${rows} features of ${features.used} for ${gold.length} words`);
  const fixed = fixFeatures(signs, wording.sentences, styles, features);
  const perceptron = new Perceptron(rows, TAGS.length);
  const random = randomFrom(settings.seed);
  const order = wording.sentences.map((_, i) => i);
  for (let round = 1; round <= settings.rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const i of order)
      wrong += learnSentence(perceptron, features, fixed, signs, wording.sentences[i], gold, words);
    say(`round ${round}: ${wrong} wrong of ${gold.length}`);
  }
  const packed = packWeights(TAGS, features.hashes(), perceptron.average(), settings);
  say(`${packed.features} features kept, ${packed.entries} weights, ${packed.lost} lost to equal prints`);
  return { name: "en-tagger.v1", tagger: packed.weights, words };
}

function learnSentence(perceptron, features, fixed, signs, { first, last }, gold, words) {
  const hashes = new Int32Array(TAG_FEATURES);
  const rows = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(TAGS.length);
  let tag1 = NO_TAG;
  let tag2 = NO_TAG;
  let wrong = 0;
  for (let i = first; i < last; i++) {
    let tag;
    perceptron.step++;
    if (signs.certain[i]) tag = words.tags[signs.of[i * SIGNS + CLASS]];
    else {
      rows.set(fixed.subarray(i * FIXED_FEATURES, (i + 1) * FIXED_FEATURES));
      fillTagFeatures(hashes, signs, i, last, tag1, tag2);
      for (let k = FIXED_FEATURES; k < TAG_FEATURES; k++) rows[k] = features.rowOf(hashes[k]);
      perceptron.score(rows, TAG_FEATURES, scores);
      tag = 0;
      for (let label = 1; label < TAGS.length; label++) if (scores[label] > scores[tag]) tag = label;
      if (tag !== gold[i]) {
        perceptron.update(rows, TAG_FEATURES, gold[i], tag);
      }
    }
    if (tag !== gold[i]) wrong++;
    tag2 = tag1;
    tag1 = tag;
  }
  return wrong;
}

function countFeatures(signs, sentences, styles, gold) {
  const features = new Features(24);
  const hashes = new Int32Array(TAG_FEATURES);
  sentences.forEach(({ first, last }, s) => {
    for (let i = first; i < last; i++) {
      if (signs.certain[i]) continue;
      fillFixedFeatures(hashes, signs, i, first, last, styles[s]);
      fillTagFeatures(hashes, signs, i, last, i > first ? gold[i - 1] : NO_TAG, i > first + 1 ? gold[i - 2] : NO_TAG);
      for (const hash of hashes) features.count(hash);
    }
  });
  return features;
}

function fixFeatures(signs, sentences, styles, features) {
  const fixed = new Int32Array(signs.length * FIXED_FEATURES);
  const hashes = new Int32Array(TAG_FEATURES);
  sentences.forEach(({ first, last }, s) => {
    for (let i = first; i < last; i++) {
      fillFixedFeatures(hashes, signs, i, first, last, styles[s]);
      for (let k = 0; k < FIXED_FEATURES; k++) fixed[i * FIXED_FEATURES + k] = features.rowOf(hashes[k]);
    }
  });
  return fixed;
}

/** Put each word seen often enough into the class of the tags it is seen with. */
function classifyWords(sentences, { leastWord, certainFrom, certainShare, shareInClass }) {
  const none = { words: new Uint32Array(2), classes: new Uint8Array(2), tags: new Uint8Array(1) };
  const wording = toWording(sentences);
  const signs = describeWords(wording.text, wording.words, none);
  const counts = new Map();
  let at = 0;
  for (const { tags } of sentences) {
    for (const tag of tags) {
      const form = signs.of[at++ * SIGNS] >>> 0 || 1;
      const seen = counts.get(form) ?? new Int32Array(TAGS.length);
      counts.set(form, seen);
      seen[TAGS.indexOf(tag)]++;
    }
  }
  const known = [];
  const sizes = new Map();
  for (const [form, seen] of counts) {
    const total = seen.reduce((sum, n) => sum + n, 0);
    if (total < leastWord) continue;
    const best = seen.indexOf(Math.max(...seen));
    const members = [...seen.keys()].filter((tag) => tag !== best && seen[tag] >= total * shareInClass);
    const name = `${best}:${members.join(",")}`;
    const certain = total >= certainFrom && seen[best] >= total * certainShare;
    known.push({ form, best, name, certain });
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const names = [...sizes]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 110)
    .map(([name]) => name);
  for (let tag = 0; tag < TAGS.length; tag++) if (!names.includes(`${tag}:`)) names.push(`${tag}:`);
  const tags = Uint8Array.from([0, ...names.map((name) => Number.parseInt(name, 10))]);
  let size = 1024;
  while (size * 0.7 < known.length) size *= 2;
  const words = new Uint32Array(size);
  const classes = new Uint8Array(size);
  for (const { form, best, name, certain } of known.sort((a, b) => a.form - b.form)) {
    let slot = form & (size - 1);
    while (words[slot] !== 0) slot = (slot + 1) & (size - 1);
    words[slot] = form;
    const index = names.includes(name) ? names.indexOf(name) : names.indexOf(`${best}:`);
    classes[slot] = (index + 1) | (certain ? 128 : 0);
  }
  return { words, classes, tags };
}

/** Tag gold tokens; gives the tags' names per sentence. */
export function tagSentences(sentences, model) {
  const wording = toWording(sentences);
  const signs = describeWords(wording.text, wording.words, model.words);
  const tags = findTags(signs, wording.sentences, model);
  return wording.sentences.map(({ first, last }) => Array.from(tags.subarray(first, last), (tag) => TAGS[tag]));
}

/** The share of words tagged right. */
export function scoreTags(sentences, model) {
  const found = tagSentences(sentences, model);
  let right = 0;
  let all = 0;
  for (const [s, { tags }] of sentences.entries()) {
    for (const [i, tag] of tags.entries()) {
      all++;
      if (found[s][i] === tag) right++;
    }
  }
  return right / all;
}
