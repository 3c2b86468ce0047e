import { mixHash } from "../text/hash.ts";
import type { Signs } from "./forms.ts";
import { FORM, SIGNS } from "./signs.ts";
import { MOST_WORDS, TREE_FEATURES, type TreeState } from "./tree-features.ts";

/** A first tree over one sentence, from which the final one may learn. Words count from 0; the root is `size`. */
export interface Guide {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** The last word that hangs on each, or -1. */
  readonly lasts: Int32Array;
}

/** How many features a guided state has: those of the state, then those of the guide. */
export const GUIDED_FEATURES: number = TREE_FEATURES + 16;

/** An empty guide, used again for sentence after sentence. */
export function newGuide(): Guide {
  const ints = (): Int32Array => new Int32Array(MOST_WORDS + 2);
  return { heads: ints(), labels: new Uint8Array(MOST_WORDS + 2), lasts: ints() };
}

/**
 * Fill in what the guide says of the top of the stack and the front of the rest, behind the state's own features
 * (Nivre and McDonald, 2008, "Integrating graph-based and transition-based dependency parsers").
 */
export function fillGuideFeatures(
  out: Int32Array,
  state: TreeState,
  guide: Guide,
  signs: Signs,
  tags: Uint8Array,
  kinds: Uint8Array,
): void {
  const { first, step, size, front, depth, stack } = state;
  const form = (i: number): number =>
    i < 0 || i >= size ? i : (signs.forms.of[(signs.ids[first + step * i] as number) * SIGNS + FORM] as number);
  const tagOf = (i: number): number => (i < 0 ? 62 : i >= size ? 61 : (tags[first + step * i] as number));
  const kindOf = (i: number): number => (i < 0 ? 30 : i >= size ? 29 : (kinds[first + step * i] as number));
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const place = (i: number): number => {
    if (i < 0) return 15;
    const head = guide.heads[i] as number;
    if (head === front) return 1;
    if (head === s0) return 2;
    if (head === s1) return 3;
    if (head === size) return 4;
    if (head > front) return head === front + 1 ? 5 : 6;
    return head > s0 ? 7 : head > s1 ? 8 : 9;
  };
  const labelOf = (i: number): number => (i < 0 ? 63 : (guide.labels[i] as number));
  /** Whether dependents of a word are still to come: none, the front alone, the front and others, or others. */
  const waiting = (i: number): number => {
    if (i < 0) return 7;
    const last = guide.lasts[i] as number;
    if (last < front) return 0;
    if (guide.heads[front] !== i) return 3;
    return last === front ? 1 : 2;
  };
  const s0k = kindOf(s0);
  const s1k = kindOf(s1);
  const b0k = kindOf(front);
  const top = place(s0) | (labelOf(s0) << 4) | (waiting(s0) << 10);
  const next = place(front) | (labelOf(front) << 4);
  const below = place(s1) | (labelOf(s1) << 4) | (waiting(s1) << 10);
  const head = s0 < 0 ? -1 : (guide.heads[s0] as number);
  const near = Math.min(7, s0 < 0 ? 7 : front - s0) | (Math.min(7, s1 < 0 ? 7 : s0 - s1) << 3);
  let n = TREE_FEATURES;
  out[n++] = mixHash(121, top, 0);
  out[n++] = mixHash(122, top, s0k | (b0k << 5));
  out[n++] = mixHash(123, top, s0k | (s1k << 5));
  out[n++] = mixHash(124, next, s0k | (b0k << 5));
  out[n++] = mixHash(125, top, next);
  out[n++] = mixHash(126, top, below);
  out[n++] = mixHash(127, top, tagOf(s0) | (tagOf(front) << 6));
  out[n++] = mixHash(128, top, form(s0));
  out[n++] = mixHash(129, top, s0k | (s1k << 5) | (b0k << 10));
  out[n++] = mixHash(130, top, near);
  out[n++] = mixHash(131, top, kindOf(head) | (s0k << 5));
  out[n++] = mixHash(132, place(s0) | (waiting(s0) << 4), form(s0));
  out[n++] = mixHash(133, below, s0k | (s1k << 5));
  out[n++] = mixHash(134, top, s0 < 0 ? 0 : (state.rightSet[s0] as number));
  out[n++] = mixHash(135, top, form(front));
  out[n++] = mixHash(136, top, s1 < 0 ? 0 : mixHash(1, state.rightSet[s1] as number, s1k));
}
