// Trains the parser of src/read/trees.ts, on tags as they will be: predicted, by taggers that have not seen the sentence.

import { describeWords } from "../../dist/read/forms.js";
import { fillGuideFeatures, GUIDED_FEATURES, newGuide } from "../../dist/read/guide-features.js";
import {
  fillTreeFeatures,
  MOST_WORDS,
  newTreeState,
  resetTreeState,
  TREE_FEATURES,
} from "../../dist/read/tree-features.js";
import { applyMove, bestMove, findGuides, findTrees, isComplete, takeGuide, toKinds } from "../../dist/read/trees.js";
import { toWording } from "./conllu.mjs";
import { bestRight, bestWrong, costsOf, goldOf, isRight, RELATIONS } from "./oracle.mjs";
import { Features, packWeights } from "./perceptron.mjs";
import { randomFrom, shuffle } from "./random.mjs";
import { SparsePerceptron } from "./sparse.mjs";
import { TAGGER_SETTINGS, tagSentences, trainTagger } from "./tagger.mjs";

/** How the parser is trained. Chosen on the dev parts. */
export const PARSER_SETTINGS = {
  seed: 2,
  rounds: 6,
  margin: 10,
  guide: { rounds: 5, mostFeatures: 222_000 },
  guideFolds: 3,
  guideFoldRounds: 3,
  folds: 4,
  foldRounds: 4,
  stray: 0.9,
  strayFrom: 2,
  leastFeature: 5,
  leastUpdates: 6,
  mostFeatures: 444_000,
  mostWeights: 1_300_000,
  least: 0.5,
  most: 64,
};

/** Tag each sentence with a tagger trained on the other folds. */
export function jackknifeTags(sentences, { folds, foldRounds } = PARSER_SETTINGS, say = () => {}) {
  const tags = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, i) => i % folds !== fold);
    const own = sentences.map((_, i) => i).filter((i) => i % folds === fold);
    const tagger = trainTagger(others, {
      ...TAGGER_SETTINGS,
      seeds: [1],
      rounds: foldRounds,
      ahead: Number.POSITIVE_INFINITY,
    });
    tagSentences(
      own.map((i) => sentences[i]),
      tagger,
    ).forEach((found, k) => {
      tags[own[k]] = found;
    });
    say(`fold ${fold + 1} of ${folds} tagged`);
  }
  return tags;
}

/** What training needs to know of the sentences, with the given tags. */
function describe(sentences, tagsOf, model) {
  const wording = toWording(sentences);
  const tags = Uint8Array.from(tagsOf.flat());
  return {
    ranges: wording.sentences,
    signs: describeWords(wording.text, wording.words, model.words),
    tags,
    kinds: toKinds(tags, model),
  };
}

/** Train on sentences with the given tags; gives the weights of the guide and of the parser that it guides. */
export function trainParser(sentences, tagsOf, model, settings = PARSER_SETTINGS, say = () => {}, onRound = () => {}) {
  const guides = jackknifeGuides(sentences, tagsOf, model, settings, say);
  const guide = trainTrees(sentences, tagsOf, model, { ...settings, ...settings.guide }, undefined, say);
  const final = trainTrees(sentences, tagsOf, model, settings, guides, say, (round, make) =>
    onRound(round, (others) => ({ guide, final: make(others) })),
  );
  return { guide, final };
}

/** Find the first tree of each sentence with a guide trained on the other folds. */
export function jackknifeGuides(sentences, tagsOf, model, settings, say = () => {}) {
  const { guideFolds: folds, guideFoldRounds: rounds } = settings;
  const guides = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.map((_, i) => i).filter((i) => i % folds !== fold);
    const own = sentences.map((_, i) => i).filter((i) => i % folds === fold);
    const pick = (list, which) => which.map((i) => list[i]);
    const weights = trainTrees(
      pick(sentences, others),
      pick(tagsOf, others),
      model,
      { ...settings, ...settings.guide, rounds },
      undefined,
    );
    const { ranges, signs, tags, kinds } = describe(pick(sentences, own), pick(tagsOf, own), model);
    const trees = findGuides(signs, tags, kinds, ranges, weights);
    ranges.forEach(({ first, last }, k) => {
      guides[own[k]] = {
        heads: trees.heads.slice(first, last).map((head) => (head < 0 ? -1 : head - first)),
        relations: trees.relations.slice(first, last),
      };
    });
    say(`fold ${fold + 1} of ${folds} guided`);
  }
  return guides;
}

/** Train one set of weights: those of a guide, which reads backward, or with guides those of the final parser. */
function trainTrees(sentences, tagsOf, model, settings, guides, say = () => {}, onRound = () => {}) {
  const described = describe(sentences, tagsOf, model);
  const golds = sentences.map((sentence) => goldOf(sentence, !guides));
  const learner = { ...described, golds, guides, guide: newGuide(), state: newTreeState() };
  const perceptron = new SparsePerceptron(countFeatures(learner, settings.leastFeature, say), 16_000_000);
  const random = randomFrom(settings.seed);
  const order = sentences.map((_, i) => i);
  for (let round = 1; round <= settings.rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    const begin = perceptron.step;
    for (const i of order) {
      if (!beginSentence(learner, i)) continue;
      wrong += learnSentence(
        perceptron,
        learner,
        golds[i],
        round >= settings.strayFrom ? settings.stray : 0,
        settings.margin,
        random,
      );
    }
    say(`round ${round}: ${wrong} wrong of ${perceptron.step - begin} moves, ${perceptron.next} weights`);
    onRound(round, (others) => packParser(perceptron, { ...settings, ...others }).weights, perceptron);
  }
  const packed = packParser(perceptron, settings);
  say(`${packed.features} features kept, ${packed.entries} weights, ${packed.lost} lost to equal prints`);
  return packed.weights;
}

/** Make the state ready for a sentence; false where it is too long to learn from. */
function beginSentence({ ranges, state, guides, guide }, i) {
  const { first, last } = ranges[i];
  const size = last - first;
  if (size > MOST_WORDS) return false;
  resetTreeState(state, first, size, !guides);
  if (guides) takeGuide(guide, guides[i], 0, size);
  return true;
}

function newFeatures({ guides }) {
  return new Int32Array(guides ? GUIDED_FEATURES : TREE_FEATURES);
}

function fillFeatures(hashes, { state, signs, tags, kinds, guides, guide }) {
  fillTreeFeatures(hashes, state, signs, tags, kinds);
  if (guides) fillGuideFeatures(hashes, state, guide, signs, tags, kinds);
}

function packParser(perceptron, settings) {
  const updates = perceptron.raiseUpdates(settings.leastUpdates, settings.mostFeatures);
  return packWeights(RELATIONS, perceptron.rows(updates), settings);
}

/** The features met at least so often on the way to the right trees. */
function countFeatures(learner, least, say) {
  const { ranges, state, golds } = learner;
  const features = new Features(25);
  const hashes = newFeatures(learner);
  const scores = new Float32Array(1 + 2 * RELATIONS.length);
  for (const i of ranges.keys()) {
    if (!beginSentence(learner, i)) continue;
    while (!isComplete(state)) {
      fillFeatures(hashes, learner);
      for (const hash of hashes) features.count(hash);
      applyMove(state, bestRight(state, golds[i], costsOf(state, golds[i]), scores), RELATIONS.length);
    }
  }
  say(`${features.number(least)} features of ${features.used}`);
  return features.hashes();
}

function learnSentence(perceptron, learner, gold, stray, margin, random) {
  const { state } = learner;
  const hashes = newFeatures(learner);
  const scores = new Float32Array(1 + 2 * RELATIONS.length);
  let wrong = 0;
  while (!isComplete(state)) {
    perceptron.step++;
    fillFeatures(hashes, learner);
    perceptron.score(hashes, scores);
    const found = bestMove(state, scores);
    const costs = costsOf(state, gold);
    const right = bestRight(state, gold, costs, scores);
    let move = found;
    if (found !== right && !isRight(state, gold, costs, found)) {
      wrong++;
      perceptron.update(hashes, right, found);
      if (random() >= stray) move = right;
    } else {
      const rival = bestWrong(state, gold, costs, scores, scores[right] - margin);
      if (rival >= 0) perceptron.update(hashes, right, rival);
    }
    applyMove(state, move, RELATIONS.length);
  }
  return wrong;
}

/** The shares of words with the right head, and with the right head and relation; punctuation counts. */
export function scoreTrees(sentences, tagsOf, model, parser) {
  const { ranges, signs, tags } = describe(sentences, tagsOf, model);
  const begin = performance.now();
  const { heads, relations } = findTrees(signs, tags, ranges, model, parser);
  const seconds = (performance.now() - begin) / 1000;
  let uas = 0;
  let las = 0;
  ranges.forEach(({ first, last }, s) => {
    const gold = goldOf(sentences[s], false);
    for (let i = first; i < last; i++) {
      const head = heads[i] < 0 ? last - first : heads[i] - first;
      if (head !== gold.heads[i - first]) continue;
      uas++;
      if (relations[i] === gold.relations[i - first]) las++;
    }
  });
  return { uas: uas / signs.length, las: las / signs.length, perSecond: signs.length / seconds };
}
