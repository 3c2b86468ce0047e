// Trains the tagger of names of src/read/name-tags.ts.

import { layOutNames } from "../../dist/read/mentions.js";
import { fillNameFeatures, hashLabel, NAME_FEATURES } from "../../dist/read/name-features.js";
import { findNameRuns } from "../../dist/read/name-runs.js";
import { bestLabels, canFollow, findNameFrames, NAME_LABELS, toNameScene } from "../../dist/read/name-tags.js";
import { findTokens } from "../../dist/read/tokens.js";
import { Features, Perceptron, packWeights, rowsOf } from "./perceptron.mjs";
import { randomFrom, shuffle } from "./random.mjs";

/** How the tagger of names is trained. Chosen on GUM's dev part and by leaving out a fifth of wikigold at a time. */
export const NAME_SETTINGS = {
  seeds: 8,
  rounds: 6,
  margin: 6,
  leastUpdates: 2,
  leastFeature: 2,
  least: 0.3,
  most: 40,
  mostWeights: 60000,
  mostFeatures: 13900,
};

const COUNT = NAME_LABELS.length;

/** Train on texts in which names are marked; gives the weights as `LanguageModel` has them. */
export function trainNames(texts, model, settings = NAME_SETTINGS, say = () => {}) {
  const stretches = texts.flatMap((text) => toStretches(text, model));
  const features = new Features(22);
  for (const { hashes } of stretches) for (const hash of hashes) features.count(hash);
  for (let before = 0; before <= COUNT; before++)
    for (let k = 0; k < settings.leastFeature; k++) features.count(hashLabel(before));
  const rows = features.number(settings.leastFeature);
  say(`names: ${stretches.length} stretches, ${rows} features of ${features.used}`);
  for (const stretch of stretches) stretch.rows = Int32Array.from(stretch.hashes, (hash) => features.rowOf(hash));
  const steps = Int32Array.from({ length: COUNT + 1 }, (_, before) => features.rowOf(hashLabel(before)));
  const sum = new Float32Array(rows * COUNT);
  const updates = new Int32Array(rows);
  // The mean of models that read the texts in different orders depends less on any one order.
  for (let seed = 1; seed <= settings.seeds; seed++) {
    const perceptron = new Perceptron(rows, COUNT);
    const random = randomFrom(seed);
    const order = stretches.map((_, i) => i);
    let wrong = 0;
    for (let round = 1; round <= settings.rounds; round++) {
      shuffle(order, random);
      wrong = 0;
      for (const i of order) wrong += learnStretch(perceptron, stretches[i], steps, settings.margin);
    }
    say(`names, order ${seed}: ${wrong} wrong of ${stretches.length} in the last round`);
    const average = perceptron.average();
    for (let at = 0; at < sum.length; at++) sum[at] += average[at] / settings.seeds;
    for (let row = 0; row < rows; row++) updates[row] += perceptron.updates[row];
  }
  const rated = [...rowsOf(features.hashes(), sum, COUNT, updates, settings.leastUpdates * settings.seeds)];
  const packed = packWeights(NAME_LABELS, strongest(rated, settings.mostFeatures), settings);
  say(`names: ${packed.features} features kept, ${packed.entries} weights, ${packed.lost} lost to equal prints`);
  return packed.weights;
}

/** The features with the largest weights. */
function strongest(rows, most) {
  const strength = ({ entries }) => Math.max(...entries.filter((_, i) => i % 2 === 1).map(Math.abs));
  return rows
    .map((row) => ({ row, size: strength(row) }))
    .sort((a, b) => b.size - a.size || a.row.hash - b.row.hash)
    .slice(0, most)
    .map(({ row }) => row);
}

/** The stretches of a text that the tagger would read, with their features' hashes and right labels. */
function toStretches(document, model) {
  const { tokens, sentences } = findTokens(document, model);
  const { reading, known } = layOutNames(document, tokens, sentences, model);
  const formed = findNameRuns(reading, sentences);
  const frames = findNameFrames(reading, sentences, formed);
  const scene = toNameScene(reading, frames, [...known, ...formed], model.words);
  const gold = new Uint8Array(tokens.length);
  for (const { start, end, type } of document.names) {
    const first = tokens.findIndex((token) => token.start === start);
    const last = tokens.findIndex((token) => token.end === end);
    if (first < 0 || last < first) continue;
    const label = NAME_LABELS.indexOf(`B-${type}`);
    for (let i = first; i <= last; i++) gold[i] = i === first ? label : label + 1;
  }
  const out = new Int32Array(NAME_FEATURES);
  return frames.map((frame) => {
    const hashes = new Int32Array((frame.last - frame.first) * NAME_FEATURES);
    const labels = gold.slice(frame.first, frame.last);
    for (let i = frame.first; i < frame.last; i++) {
      fillNameFeatures(out, scene, i, frame);
      hashes.set(out, (i - frame.first) * NAME_FEATURES);
      // a name that began before the stretch begins in it
      const k = i - frame.first;
      if (!canFollow(k === 0 ? COUNT : labels[k - 1], labels[k])) labels[k]--;
    }
    return { hashes, labels };
  });
}

function learnStretch(perceptron, { rows, labels }, steps, margin) {
  const size = labels.length;
  perceptron.step++;
  const scores = new Float32Array(size * COUNT);
  for (let k = 0; k < size; k++) {
    const row = scores.subarray(k * COUNT, (k + 1) * COUNT);
    perceptron.score(rows.subarray(k * NAME_FEATURES, (k + 1) * NAME_FEATURES), NAME_FEATURES, row);
    for (let label = 0; label < COUNT; label++) if (label !== labels[k]) row[label] += margin;
  }
  const table = new Float64Array((COUNT + 1) * COUNT);
  for (let before = 0; before <= COUNT; before++)
    for (let label = 0; label < COUNT; label++)
      table[before * COUNT + label] = canFollow(before, label)
        ? perceptron.weights[steps[before] * COUNT + label]
        : -1e9;
  const guess = bestLabels(scores, size, table);
  let wrong = 0;
  for (let k = 0; k < size; k++) {
    const [right, mine] = [labels[k], guess[k]];
    const [rightBefore, mineBefore] = k === 0 ? [COUNT, COUNT] : [labels[k - 1], guess[k - 1]];
    if (right !== mine) {
      wrong = 1;
      perceptron.update(rows.subarray(k * NAME_FEATURES, (k + 1) * NAME_FEATURES), NAME_FEATURES, right, mine);
    }
    if (right !== mine || rightBefore !== mineBefore) {
      perceptron.add(steps[rightBefore], right, 1);
      perceptron.add(steps[mineBefore], mine, -1);
      perceptron.updates[steps[rightBefore]] = 9;
      perceptron.updates[steps[mineBefore]] = 9;
    }
  }
  return wrong;
}
