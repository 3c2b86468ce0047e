import { SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import type { Piece } from "../text/pieces.ts";

/** A number read off pieces, with the index of the word after it. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** Its last part is a fraction: "two and a half". */
  readonly fraction: boolean;
}

/** Read a number in words below a hundred. */
export function smallAt(
  pieces: readonly Piece[],
  i: number,
): { readonly value: number; readonly end: number } | undefined {
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

/** Read the digits in words after "point". */
export function decimalsAt(pieces: readonly Piece[], i: number): { readonly value: number; readonly end: number } {
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
