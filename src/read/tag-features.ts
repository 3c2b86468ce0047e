import { mixHash } from "../text/hash.ts";
import { CLASS, END1, END2, END3, END4, FORM, SHAPE, SIGNS, type Signs, START1, START2, START3 } from "./signs.ts";

/** How many features a word has. */
export const TAG_FEATURES = 36;
/** How many of them, at the front, do not depend on the tags before. */
export const FIXED_FEATURES = 27;

/** Stands for what lies beyond a sentence's ends. */
const OUTSIDE = 0x5bd1e995;
/** The tag beyond a sentence's beginning. */
export const NO_TAG = 63;

/**
 * Fill in the features of one word that depend on the words alone.
 *
 * `first` and `last` bound its sentence; `style` says how the sentence is capitalized.
 */
export function fillFixedFeatures(
  out: Int32Array,
  signs: Signs,
  at: number,
  first: number,
  last: number,
  style: number,
): void {
  const { of } = signs;
  const base = at * SIGNS;
  const form = of[base + FORM] as number;
  const shape = of[base + SHAPE] as number;
  const known = of[base + CLASS] as number;
  const end3 = of[base + END3] as number;
  const before = signAt(of, at - 1, FORM, first, last);
  const after = signAt(of, at + 1, FORM, first, last);
  const classAfter = signAt(of, at + 1, CLASS, first, last);
  const opens = at === first ? 64 : 0;
  let n = 0;
  out[n++] = mixHash(1, form, 0);
  out[n++] = mixHash(2, form, shape | opens);
  out[n++] = mixHash(3, of[base + END1] as number, shape);
  out[n++] = mixHash(4, of[base + END2] as number, 0);
  out[n++] = mixHash(5, end3, 0);
  out[n++] = mixHash(6, of[base + END4] as number, 0);
  out[n++] = mixHash(7, end3, shape | opens);
  out[n++] = mixHash(8, of[base + START1] as number, 0);
  out[n++] = mixHash(9, of[base + START2] as number, 0);
  out[n++] = mixHash(10, of[base + START3] as number, 0);
  out[n++] = mixHash(11, shape, opens | (style << 8));
  out[n++] = mixHash(12, known, shape | opens | (style << 8));
  out[n++] = mixHash(13, before, 0);
  out[n++] = mixHash(14, after, 0);
  out[n++] = mixHash(15, signAt(of, at - 2, FORM, first, last), 0);
  out[n++] = mixHash(16, signAt(of, at + 2, FORM, first, last), 0);
  out[n++] = mixHash(17, before, form);
  out[n++] = mixHash(18, form, after);
  out[n++] = mixHash(19, signAt(of, at - 1, END3, first, last), known);
  out[n++] = mixHash(20, signAt(of, at + 1, END3, first, last), known);
  out[n++] = mixHash(21, signAt(of, at + 1, SHAPE, first, last), shape | (known << 8));
  out[n++] = mixHash(22, signAt(of, at - 1, SHAPE, first, last), shape | (known << 8));
  out[n++] = mixHash(23, classAfter, known);
  out[n++] = mixHash(24, classAfter, signAt(of, at + 2, CLASS, first, last));
  out[n++] = mixHash(25, classAfter, form);
  out[n++] = mixHash(26, signAt(of, at + 2, CLASS, first, last), known);
  out[n++] = mixHash(27, before, after);
}

/** A sign of the word at `i`, within the sentence. */
function signAt(of: Int32Array, i: number, which: number, first: number, last: number): number {
  return i < first || i >= last ? OUTSIDE : (of[i * SIGNS + which] as number);
}

/** Fill in the features of one word that depend on the two tags before it. */
export function fillTagFeatures(
  out: Int32Array,
  signs: Signs,
  at: number,
  last: number,
  tag1: number,
  tag2: number,
): void {
  const { of } = signs;
  const base = at * SIGNS;
  const form = of[base + FORM] as number;
  const known = of[base + CLASS] as number;
  const inside = at + 1 < last;
  const classAfter = inside ? (of[base + SIGNS + CLASS] as number) : OUTSIDE;
  const after = inside ? (of[base + SIGNS + FORM] as number) : OUTSIDE;
  const tags = tag1 | (tag2 << 6);
  let n = FIXED_FEATURES;
  out[n++] = mixHash(41, tag1, 0);
  out[n++] = mixHash(42, tags, 0);
  out[n++] = mixHash(43, tag1, form);
  out[n++] = mixHash(44, tags, known);
  out[n++] = mixHash(45, tag1 | (classAfter << 6), known);
  out[n++] = mixHash(46, tag1, of[base + END3] as number);
  out[n++] = mixHash(47, tag1, after);
  out[n++] = mixHash(48, tags, classAfter);
  out[n++] = mixHash(49, tag1 | ((of[base + SHAPE] as number) << 6), known);
}
