// What the parser of src/read/trees.ts should do in any state, right or strayed: the dynamic oracle of its training.
import { movesOf, SHIFT } from "../../dist/read/trees.js";

/** The relations of Universal Dependencies without subtypes; that of the root comes first. */
export const RELATIONS = (
  "root acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat goeswith " +
  "iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum vocative xcomp"
).split(" ");

/** A sentence's heads from 0 (the root is the number of words) and relations, as the parser counts them. */
export function goldOf({ heads, labels }, backward) {
  const size = heads.length;
  const gold = {
    heads: Int32Array.from(heads, (head) => (head === 0 ? size : backward ? size - head : head - 1)),
    relations: Uint8Array.from(labels, (label) => RELATIONS.indexOf(label)),
  };
  if (backward) {
    gold.heads.reverse();
    gold.relations.reverse();
  }
  return gold;
}

/** How many arcs of the right tree each kind of move puts out of reach: shift, left, right (Goldberg and Nivre, 2013). */
export function costsOf(state, { heads }) {
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
export function isRight(state, gold, costs, move) {
  const kind = kindOf(move);
  if (costs[kind] > Math.min(...costs)) return false;
  if (kind === 0) return true;
  const top = state.stack[state.depth - 1];
  const head = kind === 1 ? state.front : state.stack[state.depth - 2];
  if (gold.heads[top] !== head) return true;
  return (move - 1) % RELATIONS.length === gold.relations[top];
}

/** The wrong move with the highest score above `least`, or -1. */
export function bestWrong(state, gold, costs, scores, least) {
  const moves = movesOf(state);
  if (moves === 2 && state.front === state.size) return -1;
  let best = -1;
  let top = least;
  for (let move = 0; move < scores.length; move++) {
    if (scores[move] <= top || !(moves & (1 << kindOf(move)))) continue;
    if (move > 0 && (move - 1) % RELATIONS.length === 0) continue;
    if (isRight(state, gold, costs, move)) continue;
    best = move;
    top = scores[move];
  }
  return best;
}

/** The right move with the highest score. */
export function bestRight(state, gold, costs, scores) {
  let best = -1;
  for (let move = 0; move < scores.length; move++) {
    if (move > 0 && (move - 1) % RELATIONS.length === 0 && !(state.front === state.size)) continue;
    if (!isRight(state, gold, costs, move)) continue;
    if (best < 0 || scores[move] > scores[best]) best = move;
  }
  return best;
}
