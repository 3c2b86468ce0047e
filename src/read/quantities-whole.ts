import { GROUPS, SCALES, SHORT_SCALES, SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import type { Piece } from "../text/pieces.ts";
import { figureAt } from "./quantities-figures.ts";
import { decimalsAt, type ReadNumber, smallAt } from "./quantities-words.ts";

/** The most pieces that a number is written in: longer runs are no numbers. */
const LONGEST = 32;

/** A whole or decimal number in digits or words with its scales: the classic fold over hundreds and thousands. */
export function wholeAt(pieces: readonly Piece[], i: number, limit: number = i + LONGEST): ReadNumber | undefined {
  const figure = figureAt(pieces, i);
  if (figure) return figure;
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
    if (word === undefined || at >= limit || (at > i && word.broken)) break;
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

/** "bn" in "3bn" or "3 bn"; the one-letter ones only right after the digits. */
function shortScaleAt(pieces: readonly Piece[], i: number): number | undefined {
  const word = pieces[i] as Piece;
  const scale = SHORT_SCALES.get(word.lower);
  const isNumber = pieces[i - 1]?.number !== undefined;
  if (scale === undefined || !isNumber) return undefined;
  if (word.lower.length > 1 && word.lower !== "mm") return scale;
  // "2.5 M": a capital, or a k, after decimals or thousands
  const figures = pieces[i - 1]?.text ?? "";
  if (!word.glued)
    return /[.,]/.test(figures) && /^[kKMB]$/.test(word.text) && !isWordAfter(pieces, i) ? scale : undefined;
  // Metres, grams and tonnes are more likely than millions unless money is counted: the unit's reader decides "m", "t", "g".
  const money = /^[$£€¥₹]$/.test(pieces[i - 2]?.text ?? "");
  return money || word.lower === "k" || word.lower === "b" ? scale : undefined;
}

/** An initial of a name: "1.5 M. Aurel". */
function isWordAfter(pieces: readonly Piece[], i: number): boolean {
  return pieces[i + 1]?.text === "." && /^\p{Lu}/u.test(pieces[i + 2]?.text ?? "");
}

function groupAt(word: Piece): number | undefined {
  return GROUPS.get(word.lower);
}

/** Read a word that multiplies: "million", "dozen". */
export function scaleAt(
  pieces: readonly Piece[],
  i: number,
): { readonly value: number; readonly end: number } | undefined {
  const word = pieces[i];
  if (word === undefined) return undefined;
  const value = SCALES.get(word.lower) ?? GROUPS.get(word.lower === "dozens" ? "" : word.lower);
  return value === undefined ? undefined : { value, end: i + 1 };
}
