import type { Sentence } from "../model/annotations.ts";
import type { LanguageModel, Parser, Weights } from "../model/language.ts";
import type { Signs } from "./forms.ts";
import { fillGuideFeatures, GUIDED_FEATURES, type Guide, newGuide } from "./guide-features.ts";
import {
  drawArc,
  fillTreeFeatures,
  MOST_WORDS,
  newTreeState,
  resetTreeState,
  TREE_FEATURES,
  type TreeState,
} from "./tree-features.ts";
import { addWeights } from "./weights.ts";

/** What each word hangs on: an index into the same words, or -1 for a sentence's root, and by which relation. */
export interface Trees {
  readonly heads: Int32Array;
  /** Indexes of the parser's relations. */
  readonly relations: Uint8Array;
}

/** The moves of the arc-hybrid system; the two that draw an arc come once for each relation. */
export const SHIFT = 0;

/**
 * Find the dependency tree of each sentence by shifting and drawing arcs, greedily: first backward from the last word, then forward
 * with the first tree for a guide.
 *
 * The arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta (2011) with the root after the last word read, trained with the dynamic
 * oracle of Goldberg and Nivre (2013). The two make other mistakes, as Attardi and Dell'Orletta (2009) saw.
 * Each sentence gets one tree with one root; one too long is a flat one.
 */
export function findTrees(
  signs: Signs,
  tags: Uint8Array,
  sentences: readonly Pick<Sentence, "first" | "last">[],
  model: LanguageModel,
  parser: Parser,
): Trees {
  const kinds = toKinds(tags, model);
  const guides = findGuides(signs, tags, kinds, sentences, parser.guide);
  const trees = newTrees(signs.length);
  const state = newTreeState();
  const guide = newGuide();
  const features = new Int32Array(GUIDED_FEATURES);
  const scores = new Int32Array(1 + 2 * parser.final.labels.length);
  for (const { first, last } of sentences) {
    if (isTooLong(trees, first, last, parser.final)) continue;
    resetTreeState(state, first, last - first);
    takeGuide(guide, guides, first, last);
    while (!isComplete(state)) {
      fillTreeFeatures(features, state, signs, tags, kinds);
      fillGuideFeatures(features, state, guide, signs, tags, kinds);
      makeMove(state, features, scores, parser.final);
    }
    keepTree(trees, state);
  }
  return trees;
}

/** Find a first tree of each sentence, read backward. */
export function findGuides(
  signs: Signs,
  tags: Uint8Array,
  kinds: Uint8Array,
  sentences: readonly Pick<Sentence, "first" | "last">[],
  weights: Weights,
): Trees {
  const trees = newTrees(signs.length);
  const state = newTreeState();
  const features = new Int32Array(TREE_FEATURES);
  const scores = new Int32Array(1 + 2 * weights.labels.length);
  for (const { first, last } of sentences) {
    if (isTooLong(trees, first, last, weights)) continue;
    resetTreeState(state, first, last - first, true);
    while (!isComplete(state)) {
      fillTreeFeatures(features, state, signs, tags, kinds);
      makeMove(state, features, scores, weights);
    }
    keepTree(trees, state);
  }
  return trees;
}

/** Take the first tree of the sentence from `first` to `last` for a guide. */
export function takeGuide(guide: Guide, { heads, relations }: Trees, first: number, last: number): void {
  const size = last - first;
  guide.lasts.fill(-1, 0, size + 1);
  for (let i = 0; i < size; i++) {
    const head = heads[first + i] as number;
    guide.heads[i] = head < 0 ? size : head - first;
    guide.labels[i] = relations[first + i] as number;
    guide.lasts[guide.heads[i] as number] = i;
  }
  guide.heads[size] = -1;
  guide.labels[size] = 63;
}

function newTrees(words: number): Trees {
  return { heads: new Int32Array(words).fill(-1), relations: new Uint8Array(words) };
}

/** Tell whether a sentence is too long for moves, and hang all its words on the first one if so. */
function isTooLong({ heads, relations }: Trees, first: number, last: number, { labels }: Weights): boolean {
  if (last - first <= MOST_WORDS) return false;
  heads.fill(first, first + 1, last);
  relations.fill(labels.indexOf("dep"), first + 1, last);
  return true;
}

function makeMove(state: TreeState, features: Int32Array, scores: Int32Array, weights: Weights): void {
  scores.fill(0);
  addWeights(weights, features, scores);
  applyMove(state, bestMove(state, scores), weights.labels.length);
}

function keepTree({ heads, relations }: Trees, { first, step, size, heads: found, labels }: TreeState): void {
  for (let i = 0; i < size; i++) {
    const head = found[i] as number;
    heads[first + step * i] = head === size ? -1 : first + step * head;
    relations[first + step * i] = labels[i] as number;
  }
}

/** The universal tag of each word, as a number below 29. */
export function toKinds(tags: Uint8Array, { tags: names }: Pick<LanguageModel, "tags">): Uint8Array {
  const distinct = [...new Set(names)];
  const kinds = Uint8Array.from(names, (name) => distinct.indexOf(name));
  return tags.map((tag) => kinds[tag] as number);
}

/** Tell whether all words have their place. */
export function isComplete({ front, size, depth }: TreeState): boolean {
  return front === size && depth === 0;
}

/** Tell which kinds of move a state allows: 1 shift, 2 left, 4 right. The root takes the last word on the stack and no other. */
export function movesOf({ front, size, depth }: TreeState): number {
  const shift = front < size ? 1 : 0;
  const left = depth > 0 && (front < size || depth === 1) ? 2 : 0;
  const right = depth > 1 ? 4 : 0;
  return shift | left | right;
}

/** The allowed move with the highest score, the first of equals. Relation 0 is that of the root, and of nothing else. */
export function bestMove(state: TreeState, scores: Int32Array | Float32Array): number {
  const moves = movesOf(state);
  const relations = (scores.length - 1) >> 1;
  if (moves === 2 && state.front === state.size) return 1;
  let best = -1;
  if (moves & 1) best = SHIFT;
  for (let relation = 1; relation < relations; relation++) {
    const left = 1 + relation;
    const right = 1 + relations + relation;
    if (moves & 2 && (best < 0 || (scores[left] as number) > (scores[best] as number))) best = left;
    if (moves & 4 && (best < 0 || (scores[right] as number) > (scores[best] as number))) best = right;
  }
  return best;
}

/** Make a move. */
export function applyMove(state: TreeState, move: number, relations: number): void {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.front++;
    return;
  }
  const dependent = state.stack[--state.depth] as number;
  if (move <= relations) drawArc(state, state.front, dependent, move - 1);
  else drawArc(state, state.stack[state.depth - 1] as number, dependent, move - 1 - relations);
}
