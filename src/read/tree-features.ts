import { mixHash } from "../text/hash.ts";
import type { Signs } from "./forms.ts";
import { CLASS, END2, END3, FORM, SHAPE, SIGNS } from "./signs.ts";

/** A half-built tree over one sentence: the stack, the front of the rest, and the arcs drawn so far. Words count from 0; the root is `size`. */
export interface TreeState {
  /** Where word 0 stands in the signs, and whether the next one stands after it (1) or, read backward, before it (-1). */
  first: number;
  step: number;
  size: number;
  /** The next word not yet on the stack. */
  front: number;
  depth: number;
  readonly stack: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** Leftmost and rightmost dependents, the two outermost on each side, or -1. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** How many dependents on each side. */
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** Hashes of the labels of the dependents on each side, in order. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

/** The most words a sentence may have to be given a tree. */
export const MOST_WORDS = 400;

/** How many features a state has. */
export const TREE_FEATURES = 100;

/** What stands for a word that is not there, and for the root. */
const NONE = 0x2545f491;
const ROOT = 0x1b873593;

/** An empty state, used again for sentence after sentence. */
export function newTreeState(): TreeState {
  const ints = (): Int32Array => new Int32Array(MOST_WORDS + 2);
  const bytes = (): Uint8Array => new Uint8Array(MOST_WORDS + 2);
  return {
    first: 0,
    step: 1,
    size: 0,
    front: 0,
    depth: 0,
    stack: ints(),
    heads: ints(),
    labels: bytes(),
    left1: ints(),
    left2: ints(),
    right1: ints(),
    right2: ints(),
    lefts: bytes(),
    rights: bytes(),
    leftSet: ints(),
    rightSet: ints(),
  };
}

/** Begin a sentence of `size` words, to be read from its first word on or backward from its last. */
export function resetTreeState(state: TreeState, first: number, size: number, backward = false): void {
  state.first = backward ? first + size - 1 : first;
  state.step = backward ? -1 : 1;
  state.size = size;
  state.front = 0;
  state.depth = 0;
  for (const list of [state.heads, state.left1, state.left2, state.right1, state.right2]) list.fill(-1, 0, size + 1);
  for (const list of [state.lefts, state.rights, state.leftSet, state.rightSet]) list.fill(0, 0, size + 1);
}

/** Draw the arc from a head to a dependent. */
export function drawArc(state: TreeState, head: number, dependent: number, label: number): void {
  state.heads[dependent] = head;
  state.labels[dependent] = label;
  if (dependent < head) {
    state.left2[head] = state.left1[head] as number;
    state.left1[head] = dependent;
    state.lefts[head] = Math.min(7, (state.lefts[head] as number) + 1);
    state.leftSet[head] = mixHash(label + 1, state.leftSet[head] as number, 0);
  } else {
    state.right2[head] = state.right1[head] as number;
    state.right1[head] = dependent;
    state.rights[head] = Math.min(7, (state.rights[head] as number) + 1);
    state.rightSet[head] = mixHash(label + 1, state.rightSet[head] as number, 0);
  }
}

/** Fill in the features of a state: words, tags and labels around the top of the stack and the front of the rest (after Zhang and Nivre, 2011). */
export function fillTreeFeatures(
  out: Int32Array,
  state: TreeState,
  signs: Signs,
  tags: Uint8Array,
  kinds: Uint8Array,
): void {
  const { first, step, size, front, depth, stack } = state;
  const { ids } = signs;
  const { of } = signs.forms;
  const sign = (i: number, which: number): number =>
    i < 0 ? NONE : i >= size ? ROOT : (of[(ids[first + step * i] as number) * SIGNS + which] as number);
  const tagOf = (i: number): number => (i < 0 ? 62 : i >= size ? 61 : (tags[first + step * i] as number));
  const kindOf = (i: number): number => (i < 0 ? 30 : i >= size ? 29 : (kinds[first + step * i] as number));
  const labelOf = (i: number): number => (i < 0 ? 63 : (state.labels[i] as number));
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
  const b0 = front;
  const b1 = front + 1 <= size ? front + 1 : -1;
  const b2 = front + 2 <= size ? front + 2 : -1;
  const b3 = front + 3 <= size ? front + 3 : -1;
  const s0w = sign(s0, FORM);
  const s1w = sign(s1, FORM);
  const b0w = sign(b0, FORM);
  const b1w = sign(b1, FORM);
  const s0t = tagOf(s0);
  const s1t = tagOf(s1);
  const s2t = tagOf(s2);
  const b0t = tagOf(b0);
  const b1t = tagOf(b1);
  const b2t = tagOf(b2);
  const s0l = s0 < 0 ? -1 : (state.left1[s0] as number);
  const s0r = s0 < 0 ? -1 : (state.right1[s0] as number);
  const s0l2 = s0 < 0 ? -1 : (state.left2[s0] as number);
  const s0r2 = s0 < 0 ? -1 : (state.right2[s0] as number);
  const s1l = s1 < 0 ? -1 : (state.left1[s1] as number);
  const s1r = s1 < 0 ? -1 : (state.right1[s1] as number);
  const s1r2 = s1 < 0 ? -1 : (state.right2[s1] as number);
  const b0l = state.left1[b0] as number;
  const b0l2 = state.left2[b0] as number;
  const near = s0 < 0 ? 15 : distanceOf(b0 - s0);
  const far = s1 < 0 ? 15 : distanceOf(s0 - s1);
  const s0v = s0 < 0 ? 127 : (state.lefts[s0] as number) | ((state.rights[s0] as number) << 3);
  const s1v = s1 < 0 ? 127 : (state.lefts[s1] as number) | ((state.rights[s1] as number) << 3);
  const b0v = state.lefts[b0] as number;
  const s0k = kindOf(s0);
  const s1k = kindOf(s1);
  const b0k = kindOf(b0);
  const b1k = kindOf(b1);
  const b2k = kindOf(b2);
  const s0k_b0k = s0k | (b0k << 5);
  const s1k_s0k = s1k | (s0k << 5);
  const s1k_s0k_b0k = s1k_s0k | (b0k << 10);
  const s0t_b0t = s0t | (b0t << 6);
  const s1t_s0t = s1t | (s0t << 6);
  const s1t_s0t_b0t = s1t_s0t | (b0t << 12);
  let n = 0;
  out[n++] = mixHash(1, s0w, 0);
  out[n++] = mixHash(2, s0t, far);
  out[n++] = mixHash(3, s0w, s0t);
  out[n++] = mixHash(4, s1w, 0);
  out[n++] = mixHash(5, s1t, far);
  out[n++] = mixHash(6, s1w, s1t);
  out[n++] = mixHash(7, b0w, 0);
  out[n++] = mixHash(8, b0t, near);
  out[n++] = mixHash(9, b0w, b0t);
  out[n++] = mixHash(10, b1w, 0);
  out[n++] = mixHash(11, b1t, b0t);
  out[n++] = mixHash(12, b1w, b0t);
  out[n++] = mixHash(13, sign(b2, FORM), 0);
  out[n++] = mixHash(14, b2t, b1t);
  out[n++] = mixHash(15, sign(s2, FORM), s2t);
  out[n++] = mixHash(16, s0w, b0w);
  out[n++] = mixHash(17, s0w, b0t | (s0t << 6));
  out[n++] = mixHash(18, b0w, s0t_b0t);
  out[n++] = mixHash(19, s0t_b0t, near);
  out[n++] = mixHash(20, s1w, s0w);
  out[n++] = mixHash(21, s1w, s1t_s0t);
  out[n++] = mixHash(22, s0w, s1t_s0t);
  out[n++] = mixHash(23, s1t_s0t, far);
  out[n++] = mixHash(24, s1w, b0w);
  out[n++] = mixHash(25, s1w, s1t | (b0t << 6));
  out[n++] = mixHash(26, b0w, s1t | (b0t << 6));
  out[n++] = mixHash(27, s1t | (b0t << 6), 0);
  out[n++] = mixHash(28, b0t | (b1t << 6) | (b2t << 12), 0);
  out[n++] = mixHash(29, s0t_b0t | (b1t << 12), 0);
  out[n++] = mixHash(30, s0k_b0k | (b1k << 10) | (b2k << 15), 0);
  out[n++] = mixHash(31, s1t_s0t_b0t, 0);
  out[n++] = mixHash(32, s1k_s0k_b0k | (b1k << 15), 0);
  out[n++] = mixHash(33, s2t | (s1t_s0t << 6), 0);
  out[n++] = mixHash(34, kindOf(s2) | (s1k_s0k_b0k << 5), 0);
  out[n++] = mixHash(35, s0w, s1k_s0k_b0k);
  out[n++] = mixHash(36, s1w, s1k_s0k_b0k);
  out[n++] = mixHash(37, b0w, s1k_s0k_b0k);
  out[n++] = mixHash(38, b1w, s0t_b0t);
  out[n++] = mixHash(39, s0k_b0k | (kindOf(s0l) << 10), labelOf(s0l));
  out[n++] = mixHash(40, s0k_b0k | (kindOf(s0r) << 10), labelOf(s0r));
  out[n++] = mixHash(41, s0k_b0k | (kindOf(b0l) << 10), labelOf(b0l));
  out[n++] = mixHash(42, s1k_s0k | (kindOf(s0l) << 10), labelOf(s0l));
  out[n++] = mixHash(43, s1k_s0k | (kindOf(s0r) << 10), labelOf(s0r));
  out[n++] = mixHash(44, s1k_s0k | (kindOf(s1l) << 10), labelOf(s1l));
  out[n++] = mixHash(45, s1k_s0k | (kindOf(s1r) << 10), labelOf(s1r));
  out[n++] = mixHash(46, s1k_s0k_b0k | (kindOf(s1r) << 15), labelOf(s1r));
  out[n++] = mixHash(47, sign(s0l, FORM), s0k_b0k);
  out[n++] = mixHash(48, sign(s0r, FORM), s0k_b0k);
  out[n++] = mixHash(49, sign(b0l, FORM), s0k_b0k);
  out[n++] = mixHash(50, sign(s0l, FORM), s0w);
  out[n++] = mixHash(51, sign(b0l, FORM), b0w);
  out[n++] = mixHash(52, sign(s0l, FORM), s1k_s0k);
  out[n++] = mixHash(53, sign(s1r, FORM), s1k_s0k);
  out[n++] = mixHash(54, sign(s0l, FORM), s1w);
  out[n++] = mixHash(55, sign(s0r, FORM), s1k_s0k);
  out[n++] = mixHash(56, kindOf(s0l) | (kindOf(s0l2) << 5) | (s0t << 10), labelOf(s0l) | (labelOf(s0l2) << 6));
  out[n++] = mixHash(57, kindOf(s0r) | (kindOf(s0r2) << 5) | (s0t << 10), labelOf(s0r) | (labelOf(s0r2) << 6));
  out[n++] = mixHash(58, kindOf(b0l) | (kindOf(b0l2) << 5) | (b0t << 10), labelOf(b0l) | (labelOf(b0l2) << 6));
  out[n++] = mixHash(59, kindOf(s1r) | (kindOf(s1r2) << 5) | (s1t << 10), labelOf(s1r) | (labelOf(s1r2) << 6));
  out[n++] = mixHash(60, s0w, s0v);
  out[n++] = mixHash(61, s0t_b0t, s0v);
  out[n++] = mixHash(62, s1w, s1v);
  out[n++] = mixHash(63, s1t_s0t, s1v | (s0v << 8));
  out[n++] = mixHash(64, b0w, b0v);
  out[n++] = mixHash(65, s0t_b0t, b0v | (near << 4));
  out[n++] = mixHash(66, s0w, near);
  out[n++] = mixHash(67, b0w, near);
  out[n++] = mixHash(68, s1w, far);
  out[n++] = mixHash(69, s0w, far | 64);
  const s0ls = s0 < 0 ? NONE : (state.leftSet[s0] as number);
  const s0rs = s0 < 0 ? NONE : (state.rightSet[s0] as number);
  const s1rs = s1 < 0 ? NONE : (state.rightSet[s1] as number);
  const s1ls = s1 < 0 ? NONE : (state.leftSet[s1] as number);
  const b0ls = state.leftSet[b0] as number;
  out[n++] = mixHash(70, s0ls, s0k_b0k);
  out[n++] = mixHash(71, s0rs, s0k_b0k);
  out[n++] = mixHash(72, s1rs, s1k_s0k);
  out[n++] = mixHash(73, b0ls, s0k_b0k);
  out[n++] = mixHash(74, s0ls, s0w);
  out[n++] = mixHash(75, s0rs, s0w);
  out[n++] = mixHash(76, s1rs, s1w);
  out[n++] = mixHash(77, b0ls, b0w);
  out[n++] = mixHash(78, mixHash(1, s0ls, s1ls), s1k_s0k);
  out[n++] = mixHash(79, sign(s0, END3), s0t_b0t);
  out[n++] = mixHash(80, sign(b0, END3), s0t_b0t);
  out[n++] = mixHash(81, sign(s0, END2), s1t_s0t);
  out[n++] = mixHash(82, sign(s1, END2), s1t_s0t);
  out[n++] = mixHash(83, sign(s0, END2), mixHash(1, sign(b0, END2), s0k_b0k));
  out[n++] = mixHash(84, sign(s1, END2), mixHash(1, sign(s0, END2), s1k_s0k));
  out[n++] = mixHash(85, sign(b1, END2), s0k_b0k | (b1k << 10));
  out[n++] = mixHash(86, sign(s0, CLASS), sign(b0, CLASS));
  out[n++] = mixHash(87, sign(s1, CLASS), sign(s0, CLASS));
  out[n++] = mixHash(88, sign(b0, CLASS), sign(b1, CLASS));
  // The words beside the stack's top and the rest's front, whatever they hang on.
  const beforeFront = b0 > 0 ? b0 - 1 : -1;
  out[n++] = mixHash(89, s0k_b0k | (kindOf(beforeFront) << 10), sign(beforeFront, FORM));
  out[n++] = mixHash(90, s0t_b0t | (kindOf(s0 < 0 ? -1 : s0 + 1) << 12), 0);
  out[n++] = mixHash(91, s1k_s0k | (kindOf(s1 < 0 ? -1 : s1 + 1) << 10) | (kindOf(s0 - 1) << 15), 0);
  out[n++] = mixHash(92, s1k_s0k_b0k | (kindOf(s0 < 0 ? -1 : s0 - 1) << 15), 0);
  out[n++] = mixHash(93, sign(s0, SHAPE) | (sign(s1, SHAPE) << 8), s1t_s0t);
  out[n++] = mixHash(94, sign(s0, SHAPE) | (sign(b0, SHAPE) << 8), s0t_b0t);
  out[n++] = mixHash(95, b1t | (b2t << 6) | (tagOf(b3) << 12), b0t);
  out[n++] = mixHash(96, b1w, b0w);
  out[n++] = mixHash(97, s1k_s0k_b0k | (b1k << 15) | (b2k << 20), 0);
  out[n++] = mixHash(98, s0w, b0k | (b1k << 5));
  out[n++] = mixHash(99, mixHash(1, s1w, s0w), b0k);
  out[n++] = mixHash(100, mixHash(1, s0w, b0w), s1k);
}

function distanceOf(words: number): number {
  return words < 5 ? words : words < 8 ? 5 : words < 13 ? 6 : 7;
}
