import type { WordClasses } from "../model/language.ts";
import { isDigit, isLower, isUpper } from "../text/characters.ts";
import { EMPTY_HASH, hashUnit } from "../text/hash.ts";
import { classOf } from "./weights.ts";

/** How many signs each form has in the table of forms. */
export const SIGNS = 10;
/** The whole word in lower case, digits made alike. */
export const FORM = 0;
/** The last letter. */
export const END1 = 1;
/** The last two letters. */
export const END2 = 2;
/** The last three letters. */
export const END3 = 3;
/** The last four letters. */
export const END4 = 4;
/** The first letter. */
export const START1 = 5;
/** The first two letters. */
export const START2 = 6;
/** The first three letters. */
export const START3 = 7;
/** Capitals, digits and marks: see `SHAPE_…`. */
export const SHAPE = 8;
/** The tag class of the word, 0 if unknown. */
export const CLASS = 9;

/** Bit of {@link SHAPE}: the first letter is a capital. */
export const SHAPE_CAPITAL = 1;
/** Bit of {@link SHAPE}: all letters are capitals. */
export const SHAPE_CAPITALS = 2;
/** Bit of {@link SHAPE}: there is a digit. */
export const SHAPE_DIGIT = 4;
/** Bit of {@link SHAPE}: there is a hyphen. */
export const SHAPE_HYPHEN = 8;
/** Bit of {@link SHAPE}: there is a full stop. */
export const SHAPE_DOT = 16;
/** Bit of {@link SHAPE}: there is neither letter nor digit. */
export const SHAPE_MARK = 32;

/** How much of a word is looked at. */
const units = new Uint16Array(64);

/** Describe a form by what can be seen of it alone, from `of[at]` on. Gives whether its tag class leaves no doubt. */
export function describeForm(of: Int32Array, at: number, form: string, known: WordClasses): boolean {
  const length = Math.min(form.length, units.length);
  const folded = form.slice(0, length);
  let shape = isUpper(form.charCodeAt(0)) ? SHAPE_CAPITAL : 0;
  let uppers = 0;
  let letters = 0;
  const lower = folded.toLowerCase();
  let whole = EMPTY_HASH;
  for (let k = 0; k < length; k++) {
    const code = folded.charCodeAt(k);
    let unit = lower.length === length ? lower.charCodeAt(k) : code;
    if (isLower(code)) letters++;
    else if (isUpper(code)) {
      uppers++;
      letters++;
    } else if (isDigit(code)) {
      shape |= SHAPE_DIGIT;
      unit = 48;
    } else if (code === 45) shape |= SHAPE_HYPHEN;
    else if (code === 46) shape |= SHAPE_DOT;
    else unit = plainMark(code);
    units[k] = unit;
    whole = hashUnit(whole, unit);
  }
  if (uppers > 1 && uppers === letters) shape |= SHAPE_CAPITALS;
  if (letters === 0 && !(shape & SHAPE_DIGIT)) shape |= SHAPE_MARK;
  of[at + FORM] = whole;
  let hash = EMPTY_HASH;
  for (let k = 0; k < 4; k++) {
    if (k < length) hash = hashUnit(hash, units[length - 1 - k] as number);
    of[at + END1 + k] = hash;
  }
  hash = EMPTY_HASH;
  for (let k = 0; k < 3; k++) {
    if (k < length) hash = hashUnit(hash, units[k] as number);
    of[at + START1 + k] = hash;
  }
  of[at + SHAPE] = shape;
  const found = classOf(known, whole);
  of[at + CLASS] = found & 127;
  return (found & 128) !== 0 && uppers === 0;
}

/** Curly marks count as their straight ones, as the training texts are mostly typed. */
function plainMark(code: number): number {
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return 34;
  return code === 0x2013 ? 0x2014 : code;
}
