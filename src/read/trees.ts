import type { Sentence } from "../model/annotations.ts";
import type { LanguageModel, Weights } from "../model/language.ts";
import type { Signs } from "./signs.ts";
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
 * Find the dependency tree of each sentence by shifting and drawing arcs, greedily.
 *
 * The arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta (2011) with the root after the last word, trained with the dynamic
 * oracle of Goldberg and Nivre (2013). Each sentence gets one tree with one root; one too long is a flat one.
 */
export function findTrees(
  signs: Signs,
  tags: Uint8Array,
  sentences: readonly Pick<Sentence, "first" | "last">[],
  model: LanguageModel,
  parser: Weights,
): Trees {
  const kinds = toKinds(tags, model);
  const heads = new Int32Array(signs.length).fill(-1);
  const relations = new Uint8Array(signs.length);
  const state = newTreeState();
  const features = new Int32Array(TREE_FEATURES);
  const scores = new Int32Array(1 + 2 * parser.labels.length);
  for (const { first, last } of sentences) {
    const size = last - first;
    if (size > MOST_WORDS) {
      heads.fill(first, first + 1, last);
      relations.fill(parser.labels.indexOf("dep"), first + 1, last);
      continue;
    }
    resetTreeState(state, first, size);
    while (!isComplete(state)) {
      fillTreeFeatures(features, state, signs, tags, kinds);
      scores.fill(0);
      addWeights(parser, features, scores);
      applyMove(state, bestMove(state, scores), parser.labels.length);
    }
    for (let i = 0; i < size; i++) {
      const head = state.heads[i] as number;
      heads[first + i] = head === size ? -1 : first + head;
      relations[first + i] = state.labels[i] as number;
    }
  }
  return { heads, relations };
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
