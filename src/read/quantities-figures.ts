import { SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import type { Piece } from "../text/pieces.ts";
import { decimalsAt, type ReadNumber } from "./quantities-words.ts";

/** Figures that take several pieces: ".5", "40 000", "1.3x10^6", "12.3e+14", "1.1^23", "point five". */
export function figureAt(pieces: readonly Piece[], i: number): ReadNumber | undefined {
  const word = pieces[i];
  if (word === undefined) return undefined;
  if (word.text === "." || word.lower === "point") return decimalAt(pieces, i);
  if (word.number === undefined) return undefined;
  return powerAt(pieces, i, word.number, i + 1) ?? spacedAt(pieces, i);
}

function decimalAt(pieces: readonly Piece[], i: number): ReadNumber | undefined {
  const next = pieces[i + 1];
  if (pieces[i]?.text === ".") {
    const isLed = pieces[i]?.glued !== true && next?.glued === true && /^\d+$/.test(next.text);
    return isLed ? { value: Number(`0.${next.text}`), end: i + 2, fraction: false } : undefined;
  }
  if (pieces[i + 2] !== undefined && !SMALL_NUMBERS.has(next?.lower ?? "")) return undefined;
  const decimals = decimalsAt(pieces, i + 1);
  // "point five"; not "point one is that"
  const isNumber =
    decimals.end > i + 2 || /^(percent|per|million|billion|seconds?|degrees?)$/.test(pieces[i + 2]?.lower ?? "");
  return decimals.end > i + 1 && isNumber ? { ...decimals, fraction: false } : undefined;
}

/** "1.3x10^6", "6 × 10^-4", "12.3e+14", "2.5^-1". */
function powerAt(pieces: readonly Piece[], i: number, base: number, end: number): ReadNumber | undefined {
  const mark = pieces[end];
  if (!mark?.glued) return undefined;
  if (mark.text === "^") {
    const power = signedAt(pieces, end + 1);
    return power && { value: base ** power.value, end: power.end, fraction: false };
  }
  if ((mark.lower === "x" || mark.text === "×") && pieces[end + 1]?.text === "10" && pieces[end + 2]?.text === "^") {
    const power = signedAt(pieces, end + 3);
    return power && { value: base * 10 ** power.value, end: power.end, fraction: false };
  }
  const isExponent = mark.lower === "e" && pieces[end + 1]?.glued === true && pieces[i]?.text.includes(".");
  const power = isExponent ? signedAt(pieces, end + 1) : undefined;
  return power && { value: base * 10 ** power.value, end: power.end, fraction: false };
}

function signedAt(pieces: readonly Piece[], i: number): { readonly value: number; readonly end: number } | undefined {
  const mark = pieces[i]?.text;
  const at = mark === "-" || mark === "+" || mark === "−" ? i + 1 : i;
  const word = pieces[at];
  if (word?.number === undefined || !word.glued || !/^\d{1,3}$/.test(word.text)) return undefined;
  return { value: mark === "-" || mark === "−" ? -word.number : word.number, end: at + 1 };
}

/** "40 000": thousands set apart by a space, as SI and much of Europe write them. */
function spacedAt(pieces: readonly Piece[], i: number): ReadNumber | undefined {
  const isName = /^\p{Lu}/u.test(pieces[i - 1]?.text ?? "") || pieces[i - 1]?.number !== undefined;
  if (isName) return undefined;
  let end = i;
  let value = 0;
  for (let word = pieces[i]; word?.number !== undefined; word = pieces[end]) {
    const isPart = end === i ? /^\d{1,3}$/.test(word.text) && word.number > 0 : isThreeAfterSpace(pieces, end);
    if (!isPart) break;
    value = value * 1000 + word.number;
    end += 1;
  }
  return end > i + 1 ? { value, end, fraction: false } : undefined;
}

function isThreeAfterSpace(pieces: readonly Piece[], i: number): boolean {
  const [prev, word] = [pieces[i - 1] as Piece, pieces[i] as Piece];
  return /^\d{3}$/.test(word.text) && !word.broken && word.start - prev.end === 1;
}
