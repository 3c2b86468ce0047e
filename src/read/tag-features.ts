import { mixHash } from "../text/hash.ts";
import type { Signs } from "./forms.ts";
import { CLASS, END1, END2, END3, END4, FORM, SHAPE, SIGNS, START1, START2, START3 } from "./signs.ts";

/** How many features a word has. */
export const TAG_FEATURES = 36;
/** How many of them, at the front, depend on the word itself alone. */
export const OWN_FEATURES = 12;
/** How many, at the front, are met again and again; the rest are of words and tags that are rarely together. */
export const OFTEN_FEATURES = 22;
/** How many are in the rest. */
export const RARE_FEATURES: number = TAG_FEATURES - OFTEN_FEATURES;
/** The places of those that depend on the tags before. */
export const TAG_PLACES: readonly number[] = [20, 21, 29, 30, 31, 32, 33, 34, 35];

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
  { ids, forms }: Signs,
  at: number,
  first: number,
  last: number,
  style: number,
): void {
  const { of } = forms;
  const idAt = (i: number): number => (i < first || i >= last ? -1 : (ids[i] as number));
  const [before2, before, own, after, after2] = [idAt(at - 2), idAt(at - 1), idAt(at), idAt(at + 1), idAt(at + 2)];
  const kind = kindOf(of, own);
  fillOwnFeatures(out, of, own, at === first, style);
  let n = OWN_FEATURES;
  out[n++] = nearFeature(13, of, before);
  out[n++] = nearFeature(14, of, after);
  out[n++] = nearFeature(15, of, before2);
  out[n++] = nearFeature(16, of, after2);
  out[n++] = shapeFeature(21, signOfForm(of, after, SHAPE), kind);
  out[n++] = shapeFeature(22, signOfForm(of, before, SHAPE), kind);
  out[n++] = classesFeature(23, signOfForm(of, after, CLASS), kind >> 8);
  out[n] = classesFeature(24, signOfForm(of, after, CLASS), signOfForm(of, after2, CLASS));
  fillRareFixed(out, OFTEN_FEATURES, of, before, own, after, after2);
}

/** Fill in the features of one word that depend on the two tags before it, at {@link TAG_PLACES}. */
export function fillTagFeatures(
  out: Int32Array,
  { ids, forms }: Signs,
  at: number,
  last: number,
  tag1: number,
  tag2: number,
): void {
  out[20] = tagsFeature(41, tag1);
  out[21] = tagsFeature(42, tag1 | (tag2 << 6));
  const after = at + 1 < last ? (ids[at + 1] as number) : -1;
  fillRareTags(out, OFTEN_FEATURES + 7, forms.of, ids[at] as number, after, tag1, tag2);
}

/** A sign of the form with this id; of -1 what stands for words beyond the sentence. */
export function signOfForm(of: Int32Array, id: number, which: number): number {
  return id < 0 ? OUTSIDE : (of[id * SIGNS + which] as number);
}

/** A form's shape and class in one. */
export function kindOf(of: Int32Array, id: number): number {
  return (of[id * SIGNS + SHAPE] as number) | ((of[id * SIGNS + CLASS] as number) << 8);
}

/** Fill in the features of a form by itself, for one that opens its sentence or not, in a sentence of this style. */
export function fillOwnFeatures(out: Int32Array, of: Int32Array, id: number, opening: boolean, style: number): void {
  const base = id * SIGNS;
  const form = of[base + FORM] as number;
  const shape = of[base + SHAPE] as number;
  const end3 = of[base + END3] as number;
  const opens = opening ? 64 : 0;
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
  out[n++] = mixHash(12, of[base + CLASS] as number, shape | opens | (style << 8));
}

/** The feature of a form that stands near the word: before it (13), after (14), two before (15) or two after (16). */
export function nearFeature(template: number, of: Int32Array, id: number): number {
  return mixHash(template, signOfForm(of, id, FORM), 0);
}

/** The feature of the shape after (21) or before (22) beside the word's own kind. */
export function shapeFeature(template: number, shape: number, kind: number): number {
  return mixHash(template, shape, kind);
}

/** The feature of two classes: that after and the word's own (23), or the two after (24). */
export function classesFeature(template: number, after: number, other: number): number {
  return mixHash(template, after, other);
}

/** The feature of the tag before (41) or of the two before (42). */
export function tagsFeature(template: number, tags: number): number {
  return mixHash(template, tags, 0);
}

/** Fill in, from `n` on, the features that a word shares with its neighbours and that are rarely the same twice. */
export function fillRareFixed(
  out: Int32Array,
  n: number,
  of: Int32Array,
  before: number,
  own: number,
  after: number,
  after2: number,
): void {
  const form = of[own * SIGNS + FORM] as number;
  const known = of[own * SIGNS + CLASS] as number;
  const formBefore = signOfForm(of, before, FORM);
  const formAfter = signOfForm(of, after, FORM);
  out[n] = mixHash(17, formBefore, form);
  out[n + 1] = mixHash(18, form, formAfter);
  out[n + 2] = mixHash(19, signOfForm(of, before, END3), known);
  out[n + 3] = mixHash(20, signOfForm(of, after, END3), known);
  out[n + 4] = mixHash(25, signOfForm(of, after, CLASS), form);
  out[n + 5] = mixHash(26, signOfForm(of, after2, CLASS), known);
  out[n + 6] = mixHash(27, formBefore, formAfter);
}

/** Fill in, from `n` on, the features that a word shares with the tags before and that are rarely the same twice. */
export function fillRareTags(
  out: Int32Array,
  n: number,
  of: Int32Array,
  own: number,
  after: number,
  tag1: number,
  tag2: number,
): void {
  const base = own * SIGNS;
  const form = of[base + FORM] as number;
  const known = of[base + CLASS] as number;
  const classAfter = signOfForm(of, after, CLASS);
  const tags = tag1 | (tag2 << 6);
  out[n] = mixHash(43, tag1, form);
  out[n + 1] = mixHash(44, tags, known);
  out[n + 2] = mixHash(45, tag1 | (classAfter << 6), known);
  out[n + 3] = mixHash(46, tag1, of[base + END3] as number);
  out[n + 4] = mixHash(47, tag1, signOfForm(of, after, FORM));
  out[n + 5] = mixHash(48, tags, classAfter);
  out[n + 6] = mixHash(49, tag1 | ((of[base + SHAPE] as number) << 6), known);
}
