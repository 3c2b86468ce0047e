import type { Span } from "../model/span.ts";

/** A run of letters, a number, or a single mark, as the hand-written grammars step over them. */
export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  /** Nothing, not even white space, stands between it and the word before. */
  readonly glued: boolean;
  /** A line break stands before it. */
  readonly broken: boolean;
  /** The number that its digits write, thousands marks left out; nothing for letters and marks. */
  readonly number: number | undefined;
}

const LETTER = /[\p{L}\p{M}]/u;

/** Tell whether the character at an index is a letter or a mark on one; a pair of surrogates counts as its first half. */
function isLetterAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // The quotation marks and dashes of the press are quicker told by number.
  if (code >= 0x2010 && code <= 0x2027) return false;
  return LETTER.test(String.fromCodePoint(text.codePointAt(i) as number));
}

function isSmallAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigitAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  if (code === 160 || code === 0xfeff || code === 0x1680 || code === 0x3000) return true;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** The width of the character at an index, in code units. */
function widthAt(text: string, i: number): number {
  return (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
}

function skipDigits(text: string, i: number): number {
  let end = i;
  while (isDigitAt(text, end)) end += 1;
  return end;
}

/** The end of a number: digits, with thousands marks where they stand right, and decimals. */
function endOfNumber(text: string, i: number): number {
  let end = skipDigits(text, i);
  if (end - i <= 3) {
    let at = end;
    while (text.charCodeAt(at) === 44 && skipDigits(text, at + 1) - at === 4) at += 4;
    // A further comma belongs to a list, in which no mark is a thousands mark.
    if (text.charCodeAt(at) !== 44) end = at;
  }
  const decimals = text.charCodeAt(end) === 46 ? skipDigits(text, end + 1) : end;
  return decimals > end + 1 ? decimals : end;
}

/**
 * Split a text into letters, numbers and marks, for grammars of dates and numbers.
 * Coarser than tokens: "Friday's" is three words, "mid-March" three, "300km" two, "U.S." four.
 */
export function findPieces(text: string): readonly Piece[] {
  const words: Piece[] = [];
  let before = 0;
  let broken = false;
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    if (isSpace(code)) {
      if (code === 10) broken = true;
      start += 1;
      continue;
    }
    let end = start;
    let number: number | undefined;
    let small = false;
    if (code >= 48 && code <= 57) {
      end = endOfNumber(text, start);
      number = Number(text.slice(start, end).replaceAll(",", ""));
    } else if (isLetterAt(text, start)) {
      while (isSmallAscii(text.charCodeAt(end))) end += 1;
      small = end >= text.length || !isLetterAt(text, end);
      while (end < text.length && isLetterAt(text, end)) end += widthAt(text, end);
    } else end += widthAt(text, start);
    const form = text.slice(start, end);
    const lower = number === undefined && !small ? form.toLowerCase() : form;
    words.push({ start, end, text: form, lower, glued: start === before && start > 0, broken, number });
    before = end;
    broken = false;
    start = end;
  }
  return words;
}

/** Tell whether a word begins with a capital letter. */
export function isCapitalized(word: Piece | undefined): boolean {
  const first = word?.text[0];
  return first !== undefined && first !== first.toLowerCase();
}
