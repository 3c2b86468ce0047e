// Trains the parser of src/read/trees.ts, on tags as they will be: predicted, by taggers that have not seen the sentence.
import { describeWords } from "../../dist/read/signs.js";
import {
  fillTreeFeatures,
  MOST_WORDS,
  newTreeState,
  resetTreeState,
  TREE_FEATURES,
} from "../../dist/read/tree-features.js";
import { applyMove, bestMove, findTrees, isComplete, movesOf, SHIFT, toKinds } from "../../dist/read/trees.js";
import { toWording } from "./conllu.mjs";
import { Features, packWeights } from "./perceptron.mjs";
import { randomFrom, shuffle } from "./random.mjs";
import { SparsePerceptron } from "./sparse.mjs";
import { TAGGER_SETTINGS, tagSentences, trainTagger } from "./tagger.mjs";

/** The relations of Universal Dependencies without subtypes; that of the root comes first. */
export const RELATIONS = (
  "root acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat goeswith " +
  "iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum vocative xcomp"
).split(" ");

/** How the parser is trained. Chosen on the dev parts. */
export const PARSER_SETTINGS = {
  seed: 2,
  rounds: 8,
  folds: 4,
  foldRounds: 4,
  stray: 0.9,
  strayFrom: 2,
  leastFeature: 3,
  leastUpdates: 6,
  least: 0.5,
  most: 64,
};

/** Tag each sentence with a tagger trained on the other folds. */
export function jackknifeTags(sentences, { folds, foldRounds } = PARSER_SETTINGS, say = () => {}) {
  const tags = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, i) => i % folds !== fold);
    const own = sentences.map((_, i) => i).filter((i) => i % folds === fold);
    const tagger = trainTagger(others, { ...TAGGER_SETTINGS, rounds: foldRounds });
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

/** Train on sentences with the given tags; gives the parser's weights. */
export function trainParser(sentences, tagsOf, model, settings = PARSER_SETTINGS, say = () => {}, onRound = () => {}) {
  const wording = toWording(sentences);
  const signs = describeWords(wording.text, wording.words, model.words);
  const tags = Uint8Array.from(tagsOf.flat());
  const kinds = toKinds(tags, model);
  const golds = sentences.map(goldOf);
  const perceptron = new SparsePerceptron(
    countFeatures(wording, signs, tags, kinds, golds, settings.leastFeature, say),
    16_000_000,
  );
  const random = randomFrom(settings.seed);
  const order = sentences.map((_, i) => i);
  const state = newTreeState();
  for (let round = 1; round <= settings.rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    const begin = perceptron.step;
    for (const i of order) {
      const { first, last } = wording.sentences[i];
      if (last - first > MOST_WORDS) continue;
      resetTreeState(state, first, last - first);
      wrong += learnSentence(
        perceptron,
        state,
        signs,
        tags,
        kinds,
        golds[i],
        round >= settings.strayFrom ? settings.stray : 0,
        random,
      );
    }
    say(`round ${round}: ${wrong} wrong of ${perceptron.step - begin} moves, ${perceptron.next} weights`);
    onRound(round, () => packParser(perceptron, settings).weights, perceptron);
  }
  const packed = packParser(perceptron, settings);
  say(`${packed.features} features kept, ${packed.entries} weights, ${packed.lost} lost to equal prints`);
  return packed.weights;
}

export function packParser(perceptron, settings) {
  return packWeights(RELATIONS, perceptron.rows(settings.leastUpdates), settings);
}

/** A sentence's heads from 0 (the root is the number of words) and relations, as the parser counts them. */
function goldOf({ heads, labels }) {
  return {
    heads: Int32Array.from(heads, (head) => (head === 0 ? heads.length : head - 1)),
    relations: Uint8Array.from(labels, (label) => RELATIONS.indexOf(label)),
  };
}

/** The features met at least so often on the way to the right trees. */
function countFeatures(wording, signs, tags, kinds, golds, least, say) {
  const features = new Features(25);
  const hashes = new Int32Array(TREE_FEATURES);
  const scores = new Float32Array(1 + 2 * RELATIONS.length);
  const state = newTreeState();
  for (const [i, { first, last }] of wording.sentences.entries()) {
    if (last - first > MOST_WORDS) continue;
    resetTreeState(state, first, last - first);
    while (!isComplete(state)) {
      fillTreeFeatures(hashes, state, signs, tags, kinds);
      for (const hash of hashes) features.count(hash);
      applyMove(state, bestRight(state, golds[i], costsOf(state, golds[i]), scores), RELATIONS.length);
    }
  }
  say(`${features.number(least)} features of ${features.used}`);
  return features.hashes();
}

function learnSentence(perceptron, state, signs, tags, kinds, gold, stray, random) {
  const hashes = new Int32Array(TREE_FEATURES);
  const scores = new Float32Array(1 + 2 * RELATIONS.length);
  let wrong = 0;
  while (!isComplete(state)) {
    perceptron.step++;
    fillTreeFeatures(hashes, state, signs, tags, kinds);
    perceptron.score(hashes, scores);
    const found = bestMove(state, scores);
    const costs = costsOf(state, gold);
    const right = bestRight(state, gold, costs, scores);
    let move = found;
    if (found !== right && !isRight(state, gold, costs, found)) {
      wrong++;
      perceptron.update(hashes, right, found);
      if (random() >= stray) move = right;
    }
    applyMove(state, move, RELATIONS.length);
  }
  return wrong;
}

/** How many arcs of the right tree each kind of move puts out of reach: shift, left, right (Goldberg and Nivre, 2013). */
function costsOf(state, { heads }) {
  const { front, size, depth, stack } = state;
  const top = depth > 0 ? stack[depth - 1] : -1;
  const below = depth > 1 ? stack[depth - 2] : -1;
  const moves = movesOf(state);
  let shift = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  if (moves & 1) {
    shift = 0;
    for (let i = 0; i < depth; i++) {
      if (heads[stack[i]] === front) shift++;
      if (i < depth - 1 && heads[front] === stack[i]) shift++;
    }
  }
  if (moves & 6) {
    let dependents = 0;
    for (let i = front; i < size; i++) if (heads[i] === top) dependents++;
    if (moves & 2) left = dependents + (heads[top] === below || heads[top] > front ? 1 : 0);
    if (moves & 4) right = dependents + (heads[top] >= front ? 1 : 0);
  }
  return [shift, left, right];
}

function kindOf(move) {
  return move === SHIFT ? 0 : move <= RELATIONS.length ? 1 : 2;
}

/** Tell whether a move costs least, and draws the right relation where it draws a right arc. */
function isRight(state, gold, costs, move) {
  const kind = kindOf(move);
  if (costs[kind] > Math.min(...costs)) return false;
  if (kind === 0) return true;
  const top = state.stack[state.depth - 1];
  const head = kind === 1 ? state.front : state.stack[state.depth - 2];
  if (gold.heads[top] !== head) return true;
  return (move - 1) % RELATIONS.length === gold.relations[top];
}

/** The right move with the highest score. */
function bestRight(state, gold, costs, scores) {
  let best = -1;
  for (let move = 0; move < scores.length; move++) {
    if (move > 0 && (move - 1) % RELATIONS.length === 0 && !(state.front === state.size)) continue;
    if (!isRight(state, gold, costs, move)) continue;
    if (best < 0 || scores[move] > scores[best]) best = move;
  }
  return best;
}

/** The shares of words with the right head, and with the right head and relation; punctuation counts. */
export function scoreTrees(sentences, tagsOf, model, parser) {
  const wording = toWording(sentences);
  const signs = describeWords(wording.text, wording.words, model.words);
  const tags = Uint8Array.from(tagsOf.flat());
  const begin = performance.now();
  const { heads, relations } = findTrees(signs, tags, wording.sentences, model, parser);
  const seconds = (performance.now() - begin) / 1000;
  let uas = 0;
  let las = 0;
  wording.sentences.forEach(({ first, last }, s) => {
    const gold = goldOf(sentences[s]);
    for (let i = first; i < last; i++) {
      const head = heads[i] < 0 ? last - first : heads[i] - first;
      if (head !== gold.heads[i - first]) continue;
      uas++;
      if (relations[i] === gold.relations[i - first]) las++;
    }
  });
  return { uas: uas / signs.length, las: las / signs.length, perSecond: signs.length / seconds };
}
