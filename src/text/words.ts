import type { Span } from "../model/span.ts";

/** A word of a text: its span, and its form folded for comparison. */
export interface Word extends Span {
  /** Lower case without accents, marks of abbreviation and possessive endings: "u.s." and "US" are both `us`. */
  readonly fold: string;
}

const WORD = /\p{L}\.(?:\p{L}\.)+|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’‘](?!s\b)\p{L}+)*/gu;

/** Find the words of a text, outside the spans given as set aside. Hyphened words come apart; "'s" is no word. */
export function findWords(text: string, aside: readonly Span[] = []): readonly Word[] {
  const words: Word[] = [];
  const gaps = [...aside].sort((a, b) => a.start - b.start);
  let g = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (g < gaps.length && (gaps[g] as Span).end <= start) g++;
    const gap = gaps[g];
    if (gap && gap.start < end) continue;
    if (match[0] === "s" && start > 0 && /['’‘]/.test(text[start - 1] as string)) continue;
    words.push({ start, end, fold: foldWord(match[0]) });
  }
  return words;
}

/** Fold one word for comparison: lower case, no accents, no full stops, no thousands separators, straight apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘]/g, "'")
    .replace(/,(?=\d{3})/g, "")
    .replace(/(?<=\p{L})\./gu, "");
}
