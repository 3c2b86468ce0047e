import { FRACTION_SIGNS, FRACTIONS, GROUPS, SCALES, SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import type { Piece } from "../text/pieces.ts";
import { scaleAt, wholeAt } from "./quantities-whole.ts";
import { type ReadNumber, smallAt } from "./quantities-words.ts";

/**
 * Read the number that begins at word `i`: digits, pieces, scales and fractions, in any mixture of English.
 * "28,500", "three hundred and six", "2.5 million", "half a million", "two thirds", "three and a half", "minus five".
 * A bare "a" is no number, nor is an ordinal.
 */
export function parseNumber(pieces: readonly Piece[], i: number): ReadNumber | undefined {
  const { number, lower } = pieces[i] ?? {};
  if (number === undefined && !STARTS.has(lower ?? "")) return undefined;
  const sign = signAt(pieces, i);
  const start = sign ? i + 1 : i;
  const fraction = fractionAt(pieces, start);
  const whole = wholeAt(pieces, start);
  const best = withFraction(pieces, start, whole, fraction);
  return best && (sign ? { ...best, value: -best.value } : best);
}

/** Every word and mark that a number can begin with. */
const STARTS: ReadonlySet<string> = new Set([
  ...[...SMALL_NUMBERS.keys(), ...SCALES.keys(), ...GROUPS.keys(), ...FRACTION_SIGNS.keys()],
  ..."a an half quarter minus negative - − . point".split(" "),
]);

function signAt(pieces: readonly Piece[], i: number): boolean {
  const word = pieces[i];
  const next = pieces[i + 1];
  if (word === undefined || next === undefined) return false;
  if (word.lower === "minus" || word.lower === "negative") return wholeAt(pieces, i + 1) !== undefined;
  return (word.text === "-" || word.text === "−") && next.number !== undefined && next.glued && !word.glued;
}

/** A whole number plus its fraction, a fraction of a scale, or whichever stands alone. */
function withFraction(
  pieces: readonly Piece[],
  start: number,
  whole: ReadNumber | undefined,
  fraction: ReadNumber | undefined,
): ReadNumber | undefined {
  if (fraction && (!whole || fraction.end > whole.end)) return scaled(pieces, fraction);
  if (!whole) return undefined;
  const parts = partsOf(pieces, start, whole);
  if (parts) return parts;
  // "3 1/4", "three and a quarter", "2½"
  const joint = pieces[whole.end]?.lower === "and" ? whole.end + 1 : whole.end;
  const rest = fractionAt(pieces, joint);
  if (!rest || (joint === whole.end && pieces[joint]?.number === undefined && !isSign(pieces[joint]))) return whole;
  return plusFraction(pieces, whole, rest);
}

/** A whole number and a fraction: of one, of the scale that the whole ends with, or of the one that follows. */
function plusFraction(pieces: readonly Piece[], whole: ReadNumber, rest: ReadNumber): ReadNumber {
  const scale = scaleAt(pieces, rest.end);
  const lastScale = SCALES.get(pieces[whole.end - 1]?.lower ?? "");
  // "two and a half million" is both times a million; "one billion and three quarters million" adds.
  if (scale && lastScale === undefined)
    return { value: (whole.value + rest.value) * scale.value, end: scale.end, fraction: true };
  // "three million and a half" adds half of a million; "two hundred and a half" half of one.
  const unit = scale?.value ?? (lastScale !== undefined && lastScale >= 1e6 ? lastScale : 1);
  return { value: whole.value + rest.value * unit, end: scale?.end ?? rest.end, fraction: true };
}

/** A number in words before the name of a part: "thirty-two fifths", "two hundred and fifty-four hundredths". */
function partsOf(pieces: readonly Piece[], start: number, whole: ReadNumber): ReadNumber | undefined {
  if (
    pieces[whole.end - 1]?.number !== undefined ||
    !/ths$|thirds$|firsts$|halves$|quarters$/.test(pieces[whole.end]?.lower ?? "")
  )
    return undefined;
  // What stands after the last "and" is the fraction's own.
  for (let k = whole.end - 1; k > start; k--) {
    if (pieces[k]?.lower !== "and") continue;
    const before = wholeAt(pieces, start, k);
    const rest = fractionAt(pieces, k + 1) ?? partsOver(pieces, k + 1, wholeAt(pieces, k + 1));
    return before && rest ? plusFraction(pieces, before, rest) : undefined;
  }
  return partsOver(pieces, start, whole);
}

/** "thirty-two fifths" is 32 fifths; "one hundred thirty fifths" 100 thirty-fifths. */
function partsOver(pieces: readonly Piece[], start: number, whole: ReadNumber | undefined): ReadNumber | undefined {
  const last = whole && pieces[whole.end - 1]?.lower;
  const below = whole && denominatorOf(pieces[whole.end], true);
  if (!whole || last === undefined || below === undefined || whole.value <= 2) return undefined;
  const end = whole.end + 1;
  const tens = SMALL_NUMBERS.get(last) ?? 0;
  if (tens >= 20 && below < 10 && whole.end - 1 > start) {
    const above = wholeAt(pieces, start, whole.end - 1);
    if (above && above.end === whole.end - 1) return { value: above.value / (tens + below), end, fraction: true };
  }
  return { value: whole.value / below, end, fraction: true };
}

function isSign(word: Piece | undefined): boolean {
  return word !== undefined && FRACTION_SIGNS.has(word.text);
}

/** "half a million", "quarter of a million", "three quarters of a billion". */
function scaled(pieces: readonly Piece[], fraction: ReadNumber): ReadNumber {
  let at = fraction.end;
  if (pieces[at]?.lower === "of" && (pieces[at + 1]?.lower === "a" || pieces[at + 1]?.lower === "one")) at += 2;
  else if (pieces[at]?.lower === "a") at += 1;
  const scale = scaleAt(pieces, at);
  return scale ? { value: fraction.value * scale.value, end: scale.end, fraction: true } : fraction;
}

/** "a half", "two thirds", "1/4", "½", "one in five" is left to the caller. */
function fractionAt(pieces: readonly Piece[], i: number): ReadNumber | undefined {
  const word = pieces[i];
  if (word === undefined) return undefined;
  const sign = FRACTION_SIGNS.get(word.text);
  if (sign !== undefined) return { value: sign, end: i + 1, fraction: true };
  if (word.number !== undefined) return slashFraction(pieces, i);
  if (word.lower === "half" || word.lower === "quarter") {
    // "half million" and "quarter million" alone; a bare "quarter" is a time or a place.
    const follows = pieces[i + 1]?.lower;
    const of = word.lower === "half" && (follows === "a" || follows === "of");
    return of || SCALES.has(follows ?? "")
      ? { value: word.lower === "half" ? 0.5 : 0.25, end: i + 1, fraction: true }
      : undefined;
  }
  const article = word.lower === "a" || word.lower === "an";
  const above = article ? { value: 1, end: i + 1 } : smallAt(pieces, i);
  if (!above) return undefined;
  const hyphen = pieces[above.end]?.text === "-" ? above.end + 1 : above.end;
  const compound = above.value > 1 ? compoundAt(pieces, hyphen) : undefined;
  if (compound) return { value: above.value / compound.below, end: compound.end, fraction: true };
  const below = denominatorOf(pieces[hyphen], above.value !== 1);
  return below === undefined ? undefined : { value: above.value / below, end: hyphen + 1, fraction: true };
}

function slashFraction(pieces: readonly Piece[], i: number): ReadNumber | undefined {
  const above = pieces[i]?.number;
  const below = pieces[i + 2]?.number;
  const isFraction =
    pieces[i + 1]?.text === "/" && pieces[i + 1]?.glued && pieces[i + 2]?.glued && pieces[i + 3]?.text !== "/";
  if (!isFraction || above === undefined || !below || above >= below || below > 100) return undefined;
  return { value: above / below, end: i + 3, fraction: true };
}

/** The "twenty-firsts" of "three twenty-firsts". */
function compoundAt(pieces: readonly Piece[], i: number): { readonly below: number; readonly end: number } | undefined {
  const tens = SMALL_NUMBERS.get(pieces[i]?.lower ?? "") ?? 0;
  const at = pieces[i + 1]?.text === "-" ? i + 2 : i + 1;
  const unit = tens < 20 ? undefined : pieces[at]?.lower === "firsts" ? 1 : denominatorOf(pieces[at], true);
  return unit !== undefined && unit < 10 ? { below: tens + unit, end: at + 1 } : undefined;
}

function denominatorOf(word: Piece | undefined, plural: boolean): number | undefined {
  if (word === undefined) return undefined;
  const form =
    word.lower === "halves" ? "half" : plural && word.lower.endsWith("s") ? word.lower.slice(0, -1) : word.lower;
  return plural === (form !== word.lower || word.lower === "halves") ? FRACTIONS.get(form) : undefined;
}
