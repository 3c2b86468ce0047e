import {
  BOUND_ABBREVIATIONS,
  CALENDAR_ABBREVIATIONS,
  JOINED_PREFIXES,
  JOINED_UNITS,
  LABEL_NOUNS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  WEB_ENDINGS,
} from "../lexicon/en/abbreviations.ts";
import type { Span } from "../model/span.ts";
import { isBlank, isDigit, isLetter, isUpper } from "../text/characters.ts";

const WEB = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/y;
const ADDRESS = /@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{M}\d_]*/uy;
const EMOJI =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*)/uy;
const NUMBER = /\d+(?:,\d{3})*(?:[.:/]\d+)*|\d+/y;
const CODE = /\d+-\d+-\d+(?:-\d+)*/y;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const LOOSE_CLITIC = /['’](?:s|re|ve|ll|d|m|em|til|cause|tis|twas|\d0s|\d0)/iy;
const DOLLAR = /(?:US|AU|CA|NZ|HK|NT|A|C|S|R|Z)\$/y;
const RUN = /\.{2,}|…+\.*|[!?]{2,}|([-=*_~#+^|<>–—―])\1+|''|``|’’|‘‘/y;

/**
 * Find the words, numbers and marks of a text, in order; nothing within a removal, and no word runs into one.
 *
 * The cut is that of the English Universal Dependencies: "do|n't", "Mason|'s", "can|not", "state|-|run", "re-elected", "$|3|bn";
 * abbreviations keep their full stop, also at the end of a sentence.
 */
export function findWords(text: string, removals: readonly Span[] = []): readonly Span[] {
  const words: Span[] = [];
  let from = 0;
  for (const removal of [...removals].sort((a, b) => a.start - b.start)) {
    if (removal.start > from) scan(text, from, removal.start, words);
    from = Math.max(from, removal.end);
  }
  if (from < text.length) scan(text, from, text.length, words);
  return words;
}

function scan(whole: string, from: number, to: number, words: Span[]): void {
  const text = to < whole.length ? whole.slice(0, to) : whole;
  for (let i = from; i < to; ) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) {
      i++;
      continue;
    }
    i = isLetter(code)
      ? scanWord(text, i, words)
      : isDigit(code)
        ? scanNumber(text, i, words)
        : scanMark(text, i, words);
  }
}

/** The end of what a sticky pattern matches at `at`, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function add(words: Span[], start: number, end: number): number {
  if (end > start) words.push({ start, end });
  return end;
}

function scanWord(text: string, start: number, words: Span[]): number {
  const first = text.charCodeAt(start);
  // Patterns are slow to ask, so that a look at the next characters comes before each.
  if ((first === 104 /* h */ || first === 119) /* w */ && /[tw]/.test(text[start + 1] ?? "")) {
    const end = endOf(WEB, text, start);
    if (end > 0) return add(words, start, trimWeb(text, start, end));
  }
  if (text.charCodeAt(start + 1) === 46 && isLetter(text.charCodeAt(start + 2))) {
    const end = endOfAcronym(text, start);
    if (end > 0) return add(words, start, end);
  }
  if (isUpper(first) && (text.charCodeAt(start + 1) === 36 || text.charCodeAt(start + 2) === 36)) {
    const end = endOf(DOLLAR, text, start);
    if (end > 0) return add(words, start, end);
  }
  let end = endOfLetters(text, start);
  const next = text.charCodeAt(end);
  if (isBlank(next)) return splitClitics(text, start, end, words);
  if (next === 64 /* @ */) {
    const address = endOf(ADDRESS, text, end);
    if (address > 0) return add(words, start, address);
  }
  if (
    next === 45 /* - */ &&
    isLetter(text.charCodeAt(end + 1)) &&
    JOINED_PREFIXES.has(text.slice(start, end).toLowerCase())
  ) {
    end = endOfLetters(text, end + 1);
  }
  if (next === 46 /* . */) {
    const site = endOfSite(text, end);
    if (site > 0) return add(words, start, site);
    if (isAbbreviation(text, start, end, words)) return add(words, start, end + 1);
  }
  return splitClitics(text, start, end, words);
}

/** The end of single letters with a full stop after each, the last one's included where it is there, or -1. */
function endOfAcronym(text: string, start: number): number {
  let at = start;
  while (isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) at += 2;
  const next = text.charCodeAt(at);
  if (!isLetter(next)) return !isDigit(next) && at > start + 2 ? at : -1;
  const after = text.charCodeAt(at + 1);
  if (!isLetter(after) && !isDigit(after)) return at > start ? at + 1 : -1;
  return at > start + 2 ? at : -1;
}

/** Letters, digits and marks, with apostrophes and ampersands that stand between letters. */
function endOfLetters(text: string, start: number): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) continue;
    const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(i + 1)];
    if (code === 39 || code === 0x2019) {
      if (!isLetter(before) || !isLetter(after)) break;
    } else if (code !== 38 || !isUpper(before) || !isUpper(after)) break;
  }
  return i;
}

function splitClitics(text: string, start: number, end: number, words: Span[]): number {
  const first = text.charCodeAt(start);
  if (end - start === 6 && (first === 99 || first === 67) && text.slice(start, end).toLowerCase() === "cannot") {
    add(words, start, start + 3);
    return add(words, start + 3, end);
  }
  if (end - start > 2 && hasApostrophe(text, start, end)) {
    const clitic = CLITIC.exec(text.slice(start, end));
    if (clitic && clitic.index > 0) {
      splitClitics(text, start, start + clitic.index, words);
      return add(words, start + clitic.index, end);
    }
  }
  return add(words, start, end);
}

function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 39 || code === 0x2019) return true;
  }
  return false;
}

/** The end of "example.org" when the dot at `dot` joins a web address, or -1. */
function endOfSite(text: string, dot: number): number {
  let at = dot;
  let end = -1;
  while (text.charCodeAt(at) === 46 && isLetter(text.charCodeAt(at + 1))) {
    const next = endOfLetters(text, at + 1);
    if (WEB_ENDINGS.has(text.slice(at + 1, next)) && text.charCodeAt(next) !== 39) end = next;
    at = next;
  }
  return end;
}

function trimWeb(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /[.,;:!?)\]'’]/.test(text[last - 1] as string)) last--;
  return last;
}

function isAbbreviation(text: string, start: number, end: number, words: readonly Span[]): boolean {
  const word = text.slice(start, end);
  const after = text.charCodeAt(end + 1);
  if (TITLE_ABBREVIATIONS.has(word) || BOUND_ABBREVIATIONS.has(word)) return isBlank(after) || isLetter(after);
  if (CALENDAR_ABBREVIATIONS.has(word) || OPEN_ABBREVIATIONS.has(word)) return true;
  const previous = words[words.length - 1];
  if (STATE_ABBREVIATIONS.has(word)) return previous !== undefined && text[previous.start] === ",";
  if (NUMBER_ABBREVIATIONS.has(word)) return isDigit(text.charCodeAt(end + 2)) || isDigit(after);
  return end === start + 1 && isInitial(text, start, previous);
}

/** A capital letter with a full stop is an initial where a name stands before or after it. */
function isInitial(text: string, start: number, previous: Span | undefined): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  let next = start + 2;
  while (text.charCodeAt(next) === 32) next++;
  const after = text.charCodeAt(next);
  if (!(isUpper(after) || after === 44 || after === 39 || after === 0x2019 || after === 45)) return false;
  if (previous === undefined || text.slice(previous.end, start).includes("\n")) return true;
  const before = text.slice(previous.start, previous.end);
  if (LABEL_NOUNS.has(before)) return false;
  const named = isUpper(text.charCodeAt(previous.start));
  return text[start] === "I" ? named && isUpper(after) : named || isUpper(after);
}

function scanNumber(text: string, start: number, words: Span[]): number {
  const code = endOf(CODE, text, start);
  if (code > 0 && !isLetter(text.charCodeAt(code))) return add(words, start, code);
  let end = endOf(NUMBER, text, start);
  if (!isLetter(text.charCodeAt(end))) return add(words, start, end);
  const tail = endOfLetters(text, end);
  const letters = text.slice(end, tail);
  if (letters.toLowerCase() === "a" || letters.toLowerCase() === "p") {
    const acronym = endOfAcronym(text, end);
    if (acronym > 0) {
      add(words, start, end);
      return add(words, end, acronym);
    }
  }
  if (JOINED_UNITS.has(letters.toLowerCase())) {
    add(words, start, end);
    return add(words, end, tail);
  }
  end = tail;
  return splitClitics(text, start, end, words);
}

function scanMark(text: string, start: number, words: Span[]): number {
  const code = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  if (next === code || code === 0x2026 || ((code === 33 || code === 63) && (next === 33 || next === 63))) {
    const run = endOf(RUN, text, start);
    if (run > 0) return add(words, start, run);
  }
  if ((code === 39 || code === 0x2019) && (isLetter(next) || isDigit(next))) {
    const loose = endOf(LOOSE_CLITIC, text, start);
    const after = text.charCodeAt(loose);
    if (loose > 0 && !isLetter(after) && !isDigit(after) && after !== 39 && after !== 0x2019)
      return add(words, start, loose);
  } else if (code === 35 || code === 64) {
    const handle = endOf(HANDLE, text, start);
    if (handle > 0) return add(words, start, handle);
  } else if (code === 46 && isDigit(text.charCodeAt(start + 1))) {
    return add(words, start, endOf(NUMBER, text, start + 1));
  } else if (code > 0x2100) {
    const emoji = endOf(EMOJI, text, start);
    if (emoji > 0) return add(words, start, emoji);
    if (code >= 0xd800 && code < 0xdc00) return scanAstral(text, start, words);
  }
  return add(words, start, start + 1);
}

/** Letters outside the basic plane keep together; any other pair of surrogates is a mark of its own. */
function scanAstral(text: string, start: number, words: Span[]): number {
  const end = endOf(/\p{L}+/uy, text, start);
  return add(words, start, end > 0 ? end : Math.min(text.length, start + 2));
}
