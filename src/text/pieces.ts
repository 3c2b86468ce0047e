import type { Span } from "../model/span.ts";

/** A run of letters, a number, or a single mark, as the hand-written grammars step over them. */
export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  /** Nothing, not even white space, stands between it and the word before. */
  readonly glued: boolean;
  /** A line break stands before it. */
  readonly broken: boolean;
  /** The number that its digits write, thousands marks left out. */
  readonly number?: number;
}

// Numbers first: with thousands marks, then plain or decimal; then letters; then any mark alone.
const WORD = /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}]+|\S/gu;

/**
 * Split a text into letters, numbers and marks, for grammars of dates and numbers.
 * Coarser than tokens: "Friday's" is three words, "mid-March" three, "300km" two, "U.S." four.
 */
export function findPieces(text: string): readonly Piece[] {
  const words: Piece[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const form = match[0];
    const end = start + form.length;
    const broken = start > before && text.slice(before, start).includes("\n");
    const numeric = form[0] !== undefined && form[0] >= "0" && form[0] <= "9";
    words.push({
      start,
      end,
      text: form,
      lower: form.toLowerCase(),
      glued: start === before && start > 0,
      broken,
      ...(numeric && { number: Number(form.replaceAll(",", "")) }),
    });
    before = end;
  }
  return words;
}

/** Tell whether a word begins with a capital letter. */
export function isCapitalized(word: Piece | undefined): boolean {
  const first = word?.text[0];
  return first !== undefined && first !== first.toLowerCase();
}
