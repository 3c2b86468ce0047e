// Trains the tagger of src/read/tags.ts.
import { describeWords, isCertain, signOf } from "../../dist/read/forms.js";
import { CLASS, FORM } from "../../dist/read/signs.js";
import {
  fillFixedFeatures,
  fillTagFeatures,
  NO_TAG,
  OFTEN_FEATURES,
  TAG_FEATURES,
  TAG_PLACES,
} from "../../dist/read/tag-features.js";
import { findTags, styleOf } from "../../dist/read/tags.js";
import { toWording } from "./conllu.mjs";
import { Features, Perceptron, packWeights, rowsOf } from "./perceptron.mjs";
import { randomFrom, shuffle } from "./random.mjs";

/** Penn Treebank tags that divide a universal tag; the first stands for any other. */
const DETAILS = {
  ADJ: "JJ JJR JJS",
  ADP: "IN RP",
  ADV: "RB RBR RBS WRB",
  AUX: "VB VBD VBG VBN VBP VBZ MD",
  CCONJ: "CC",
  DET: "DT PDT WDT",
  INTJ: "UH",
  NOUN: "NN NNS",
  NUM: "CD",
  PART: "RB TO POS",
  PRON: "DT PRP PRP$ WP WDT EX NN",
  PROPN: "NNP NNPS",
  PUNCT: ". , : -LRB- -RRB- `` '' HYPH",
  SCONJ: "IN",
  SYM: "SYM",
  VERB: "VB VBD VBG VBN VBP VBZ",
  X: "FW",
};

/** The tags that the tagger tells apart, such as "VERB/VBD". */
export const TAGS = Object.entries(DETAILS).flatMap(([tag, details]) =>
  details.split(" ").map((detail) => `${tag}/${detail}`),
);

/** The tag of a word in a treebank, among {@link TAGS}. */
export function tagNumber(tag, detail) {
  const exact = TAGS.indexOf(`${tag}/${detail}`);
  return exact >= 0 ? exact : TAGS.findIndex((name) => name.startsWith(`${tag}/`));
}

/** The tags of a treebank's sentence, as numbers. */
export function numberTags({ tags, details }) {
  return tags.map((tag, i) => tagNumber(tag, details[i]));
}

/** How the tagger is trained. Chosen on the dev parts. */
export const TAGGER_SETTINGS = {
  seeds: [1, 2, 3, 4],
  rounds: 10,
  margin: 20,
  ahead: 15_000,
  leastUpdates: 2,
  leastFeature: 4,
  leastWord: 2,
  certainFrom: 15,
  certainShare: 0.995,
  shareInClass: 0.08,
  least: 0.4,
  most: 64,
};

/**
 * Train on sentences; gives the model and its word classes as `LanguageModel` has them.
 * The classes are learnt from the first `classified` sentences.
 */
export function trainTagger(sentences, settings = TAGGER_SETTINGS, say = () => {}, classified = sentences.length) {
  const words = classifyWords(sentences.slice(0, classified), settings);
  const wording = toWording(sentences);
  const signs = describeWords(wording.text, wording.words, words);
  const gold = Uint8Array.from(sentences.flatMap(numberTags));
  const styles = wording.sentences.map(({ first, last }) => styleOf(signs, first, last));
  const features = countFeatures(signs, wording.sentences, styles, gold);
  const rows = features.number(settings.leastFeature);
  say(`${rows} features of ${features.used} for ${gold.length} words`);
  const fixed = fixFeatures(signs, wording.sentences, styles, features);
  const learner = { features, fixed, signs, gold, words, margin: settings.margin, ahead: settings.ahead };
  const sums = new Float32Array(rows * TAGS.length);
  const updates = new Uint16Array(rows);
  for (const seed of settings.seeds) {
    const perceptron = learnTags(learner, wording.sentences, rows, { ...settings, seed }, say);
    for (const [at, weight] of perceptron.average().entries()) sums[at] += weight / settings.seeds.length;
    for (let row = 0; row < rows; row++) updates[row] = Math.max(updates[row], perceptron.updates[row]);
  }
  const rated = rowsOf(features.hashes(), sums, TAGS.length, updates, settings.leastUpdates);
  const packed = packWeights(TAGS, rated, settings);
  say(`${packed.features} features kept, ${packed.entries} weights, ${packed.lost} lost to equal prints`);
  const tags = TAGS.map((name) => name.split("/")[0]);
  return { name: "en-tagger.v2", tagger: packed.weights, ahead: settings.ahead, tags, words };
}

/** Learn from all sentences, in an order of the seed's, round after round. */
function learnTags(learner, sentences, rows, { seed, rounds }, say) {
  const perceptron = new Perceptron(rows, TAGS.length);
  const random = randomFrom(seed);
  const order = sentences.map((_, i) => i);
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const i of order) wrong += learnSentence(perceptron, learner, sentences[i]);
    say(`seed ${seed}, round ${round}: ${wrong} wrong of ${learner.gold.length}`);
  }
  return perceptron;
}

/** Learn where the right tag does not win clearly: by all features, and, that these may decide alone, by those met often. */
function learnSentence(perceptron, { features, fixed, signs, gold, words, margin, ahead }, { first, last }) {
  const hashes = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(TAGS.length);
  let tag1 = NO_TAG;
  let tag2 = NO_TAG;
  let wrong = 0;
  for (let i = first; i < last; i++) {
    let tag;
    perceptron.step++;
    if (isCertain(signs, i)) tag = words.tags[signOf(signs, i, CLASS)];
    else {
      const rows = fixed.subarray(i * TAG_FEATURES, (i + 1) * TAG_FEATURES);
      fillTagFeatures(hashes, signs, i, last, tag1, tag2);
      for (const k of TAG_PLACES) rows[k] = features.rowOf(hashes[k]);
      perceptron.score(rows, TAG_FEATURES, scores);
      tag = 0;
      for (let label = 1; label < TAGS.length; label++) if (scores[label] > scores[tag]) tag = label;
      if (!learnWord(perceptron, rows, TAG_FEATURES, scores, gold[i], margin) && ahead < Number.POSITIVE_INFINITY) {
        perceptron.score(rows, OFTEN_FEATURES, scores);
        learnWord(perceptron, rows, OFTEN_FEATURES, scores, gold[i], margin);
      }
    }
    if (tag !== gold[i]) wrong++;
    tag2 = tag1;
    tag1 = tag;
  }
  return wrong;
}

/** Update where the right tag wins by less than the margin; tells whether it did. */
function learnWord(perceptron, rows, count, scores, right, margin) {
  const rival = rivalOf(scores, right);
  if (scores[right] >= scores[rival] + margin) return false;
  perceptron.update(rows, count, right, rival);
  return true;
}

/** The best of the wrong tags. */
function rivalOf(scores, right) {
  let best = right === 0 ? 1 : 0;
  for (let label = best + 1; label < scores.length; label++)
    if (label !== right && scores[label] > scores[best]) best = label;
  return best;
}

function countFeatures(signs, sentences, styles, gold) {
  const features = new Features(24);
  const hashes = new Int32Array(TAG_FEATURES);
  sentences.forEach(({ first, last }, s) => {
    for (let i = first; i < last; i++) {
      if (isCertain(signs, i)) continue;
      fillFixedFeatures(hashes, signs, i, first, last, styles[s]);
      fillTagFeatures(hashes, signs, i, last, i > first ? gold[i - 1] : NO_TAG, i > first + 1 ? gold[i - 2] : NO_TAG);
      for (const hash of hashes) features.count(hash);
    }
  });
  return features;
}

/** For each word the rows of its features, but for those of the tags before. */
function fixFeatures(signs, sentences, styles, features) {
  const fixed = new Int32Array(signs.length * TAG_FEATURES);
  const hashes = new Int32Array(TAG_FEATURES);
  sentences.forEach(({ first, last }, s) => {
    for (let i = first; i < last; i++) {
      fillFixedFeatures(hashes, signs, i, first, last, styles[s]);
      for (let k = 0; k < TAG_FEATURES; k++) fixed[i * TAG_FEATURES + k] = features.rowOf(hashes[k]);
    }
  });
  return fixed;
}

function universal(number) {
  return TAGS[number].split("/")[0];
}

/** Put each word seen often enough into the class of the tags it is seen with. */
function classifyWords(sentences, { leastWord, certainFrom, certainShare, shareInClass }) {
  const none = { words: new Uint32Array(2), classes: new Uint8Array(2), tags: new Uint8Array(1) };
  const wording = toWording(sentences);
  const signs = describeWords(wording.text, wording.words, none);
  const counts = new Map();
  let at = 0;
  for (const sentence of sentences) {
    for (const tag of numberTags(sentence)) {
      const form = signOf(signs, at++, FORM) >>> 0 || 1;
      const seen = counts.get(form) ?? new Int32Array(TAGS.length);
      counts.set(form, seen);
      seen[tag]++;
    }
  }
  const known = [];
  const sizes = new Map();
  for (const [form, seen] of counts) {
    const total = seen.reduce((sum, n) => sum + n, 0);
    if (total < leastWord) continue;
    const best = seen.indexOf(Math.max(...seen));
    const certain = total >= certainFrom && seen[best] >= total * certainShare;
    const shares = {};
    for (const [tag, n] of seen.entries()) shares[universal(tag)] = (shares[universal(tag)] ?? 0) + n;
    const ranked = Object.keys(shares)
      .filter((tag) => shares[tag] >= total * shareInClass)
      .sort((a, b) => shares[b] - shares[a] || (a < b ? -1 : 1));
    const name = certain ? `${best}:` : `${best}:${ranked.join(",")}`;
    known.push({ form, best, name, certain });
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const names = [...sizes]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 126 - TAGS.length)
    .map(([name]) => name);
  for (let tag = 0; tag < TAGS.length; tag++) if (!names.includes(`${tag}:`)) names.push(`${tag}:`);
  if (names.length > 126) throw new RangeError("Too many classes.");
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

/** Tag gold tokens; gives the tags' numbers per sentence. */
export function tagSentences(sentences, model) {
  const wording = toWording(sentences);
  const signs = describeWords(wording.text, wording.words, model.words);
  const tags = findTags(signs, wording.sentences, model);
  return wording.sentences.map(({ first, last }) => Array.from(tags.subarray(first, last)));
}

/** The share of words tagged right. */
export function scoreTags(sentences, model) {
  const found = tagSentences(sentences, model);
  let right = 0;
  let all = 0;
  for (const [s, { tags }] of sentences.entries()) {
    for (const [i, tag] of tags.entries()) {
      all++;
      if (TAGS[found[s][i]].startsWith(`${tag}/`)) right++;
    }
  }
  return right / all;
}
