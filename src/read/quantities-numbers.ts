import { FRACTION_SIGNS, FRACTIONS, GROUPS, SCALES, SHORT_SCALES, SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import type { Piece } from "../text/pieces.ts";

/** A number read off pieces, with the index of the word after it. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** Its last part is a fraction: "two and a half". */
  readonly fraction: boolean;
}

/**
 * Read the number that begins at word `i`: digits, pieces, scales and fractions, in any mixture of English.
 * "28,500", "three hundred and six", "2.5 million", "half a million", "two thirds", "three and a half", "minus five".
 * A bare "a" is no number, nor is an ordinal.
 */
export function parseNumber(pieces: readonly Piece[], i: number): ReadNumber | undefined {
  const sign = signAt(pieces, i);
  const start = sign ? i + 1 : i;
  const fraction = fractionAt(pieces, start);
  const whole = wholeAt(pieces, start);
  const best = withFraction(pieces, start, whole, fraction);
  return best && (sign ? { ...best, value: -best.value } : best);
}

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
  // "one hundred thirty-two fifths"
  const parts = pieces[whole.end - 1]?.number === undefined ? denominatorOf(pieces[whole.end], true) : undefined;
  if (parts !== undefined && whole.value > 2) return { value: whole.value / parts, end: whole.end + 1, fraction: true };
  // "3 1/4", "three and a quarter", "2½"
  const joint = pieces[whole.end]?.lower === "and" ? whole.end + 1 : whole.end;
  const rest = fractionAt(pieces, joint);
  if (!rest || (joint === whole.end && pieces[joint]?.number === undefined && !isSign(pieces[joint]))) return whole;
  const scale = scaleAt(pieces, rest.end);
  // "one billion and a half million" adds half a million; "three million and a half" adds half of a million.
  const lastScale = SCALES.get(pieces[whole.end - 1]?.lower ?? "");
  const unit = scale?.value ?? (rest.value === 0.5 && lastScale && pieces[start] ? lastScale : 1);
  const isTimes = scale !== undefined && lastScale === undefined;
  const value = isTimes ? (whole.value + rest.value) * scale.value : whole.value + rest.value * unit;
  return { value, end: scale?.end ?? rest.end, fraction: true };
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

function scaleAt(pieces: readonly Piece[], i: number): { readonly value: number; readonly end: number } | undefined {
  const word = pieces[i];
  if (word === undefined) return undefined;
  const value = SCALES.get(word.lower) ?? GROUPS.get(word.lower === "dozens" ? "" : word.lower);
  return value === undefined ? undefined : { value, end: i + 1 };
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

function denominatorOf(word: Piece | undefined, plural: boolean): number | undefined {
  if (word === undefined) return undefined;
  const form =
    word.lower === "halves" ? "half" : plural && word.lower.endsWith("s") ? word.lower.slice(0, -1) : word.lower;
  return plural === (form !== word.lower || word.lower === "halves") ? FRACTIONS.get(form) : undefined;
}

function smallAt(pieces: readonly Piece[], i: number): { readonly value: number; readonly end: number } | undefined {
  const value = SMALL_NUMBERS.get(pieces[i]?.lower ?? "");
  if (value === undefined) return undefined;
  const unit = value >= 20 ? unitAfter(pieces, i + 1) : undefined;
  return unit ? { value: value + unit.value, end: unit.end } : { value, end: i + 1 };
}

/** The unit of "twenty-one" or "twenty one". */
function unitAfter(pieces: readonly Piece[], i: number): { readonly value: number; readonly end: number } | undefined {
  const at = pieces[i]?.text === "-" ? i + 1 : i;
  const unit = SMALL_NUMBERS.get(pieces[at]?.lower ?? "");
  return unit !== undefined && unit > 0 && unit < 10 ? { value: unit, end: at + 1 } : undefined;
}

/** A whole or decimal number in digits or words with its scales: the classic fold over hundreds and thousands. */
function wholeAt(pieces: readonly Piece[], i: number): ReadNumber | undefined {
  let at = i;
  let total = 0;
  let group: number | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  // "a hundred", "a million"
  if ((pieces[at]?.lower === "a" || pieces[at]?.lower === "an") && SCALES.has(pieces[at + 1]?.lower ?? "")) {
    group = 1;
    at += 1;
  } else if (SCALES.has(pieces[at]?.lower ?? "") && SCALES.has(pieces[at + 1]?.lower ?? "")) group = 1; // "hundred thousand"
  for (;;) {
    const word = pieces[at];
    if (word === undefined || (at > i && word.broken)) break;
    const scale =
      SCALES.get(word.lower) ?? (group === undefined ? undefined : (shortScaleAt(pieces, at) ?? groupAt(word)));
    if (scale !== undefined && group !== undefined) {
      if (scale === 100) group *= 100;
      else if (scale < lastScale || total === 0) {
        total += group * scale;
        group = 0;
        lastScale = scale;
      } else {
        total = (total + group) * scale;
        group = 0;
      }
      at += 1;
      continue;
    }
    if (group !== undefined && word.lower === "point" && SMALL_NUMBERS.has(pieces[at + 1]?.lower ?? "")) {
      const decimals = decimalsAt(pieces, at + 1);
      group += decimals.value;
      at = decimals.end;
      continue;
    }
    const next = partAt(pieces, at, group);
    if (!next || (group !== undefined && !fits(group, next.value, pieces[at - 1]))) break;
    if (group !== undefined && next.value >= lastScale) break;
    group = (group ?? 0) + next.value;
    at = next.end;
  }
  return group === undefined ? undefined : { value: total + group, end: at, fraction: false };
}

function partAt(
  pieces: readonly Piece[],
  i: number,
  group: number | undefined,
): { readonly value: number; readonly end: number } | undefined {
  const joint = group !== undefined && pieces[i]?.lower === "and" && SCALES.has(pieces[i - 1]?.lower ?? "") ? i + 1 : i;
  const piece = pieces[joint];
  if (piece?.number === undefined) return smallAt(pieces, joint);
  if (group !== undefined && !(SCALES.has(pieces[i - 1]?.lower ?? "") && Number.isInteger(piece.number)))
    return undefined;
  return { value: piece.number, end: joint + 1 };
}

/** A further part must be smaller than what stands: "two hundred" + "six", never "two" + "six". */
function fits(group: number, value: number, before: Piece | undefined): boolean {
  if (!SCALES.has(before?.lower ?? "")) return false;
  return group === 0 || (group % 100 === 0 && value < 100);
}

function decimalsAt(pieces: readonly Piece[], i: number): { readonly value: number; readonly end: number } {
  let digits = "";
  let at = i;
  for (;;) {
    const small = smallAt(pieces, at);
    if (!small) break;
    digits += String(small.value);
    at = small.end;
  }
  return { value: Number(`0.${digits}`), end: at };
}

/** "bn" in "3bn" or "3 bn"; the one-letter ones only right after the digits. */
function shortScaleAt(pieces: readonly Piece[], i: number): number | undefined {
  const word = pieces[i] as Piece;
  const scale = SHORT_SCALES.get(word.lower);
  const isNumber = pieces[i - 1]?.number !== undefined;
  if (scale === undefined || !isNumber) return undefined;
  if (word.lower.length > 1 && word.lower !== "mm") return scale;
  // Metres, grams and tonnes are more likely than millions unless money is counted: the unit's reader decides "m", "t", "g".
  const money = /^[$£€¥₹]$/.test(pieces[i - 2]?.text ?? "");
  return word.glued && (money || word.lower === "k" || word.lower === "b") ? scale : undefined;
}

function groupAt(word: Piece): number | undefined {
  return GROUPS.get(word.lower);
}
