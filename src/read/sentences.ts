import {
  BOUND_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "../lexicon/en/abbreviations.ts";
import { SENTENCE_OPENERS } from "../lexicon/en/openers.ts";
import type { Sentence } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { isBlank, isDigit, isLetter, isLower, isUpper } from "../text/characters.ts";

/** What sentence finding looks at: a text, its words, and the blocks and removals that no sentence crosses. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Span[];
  readonly blocks: readonly Span[];
  readonly removals: readonly Span[];
}

/** Words after which a sentence ends in any case. Hardly any that was written has half as many; a text without marks is one. */
const MOST_WORDS = 400;

const CLOSERS: ReadonlySet<string> = new Set(['"', "”", "'", "’", "''", "’’", ")", "]", "»"]);
const OPENERS: ReadonlySet<string> = new Set(['"', "“", "'", "‘", "``", "‘‘", "(", "[", "«", "„"]);
const TIME_WORDS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[ECMPAGB][SD]?[TM]T?$|UTC|GMT|Eastern|Pacific|Central|Mountain|Moscow|Kyiv|London|Beijing)/;
const ASKING =
  /^(?:said|says|asked|asks|told|wrote|writes|added|adds|exclaimed|shouted|replied|demanded|quipped|tweeted)$/;
/** Openers that no name within a sentence has before a small word. */
const LINE_OPENERS: ReadonlySet<string> = new Set(
  "The A An He She It They We This That These Those There In On But According His Her Its Their".split(" "),
);
/** Those of them that follow a capital word in titles: "Vitamin A intake", "Let It be". */
const AMBIGUOUS_OPENERS: ReadonlySet<string> = new Set("A An It We This That These Those His Her Its Their".split(" "));

/**
 * Find the sentences of a text, as ranges of its words: every word is in exactly one sentence.
 *
 * Split simply at final marks and at the ends of lines, then repaired by the named tests below; none is longer than `MOST_WORDS`.
 * A quotation of several sentences stays several sentences; its closing mark belongs to the last.
 */
export function findSentences(wording: Wording): readonly Sentence[] {
  const { words } = wording;
  const breaks = findBreaks(wording);
  const sentences: Sentence[] = [];
  for (let first = 0; first < words.length; ) {
    let last = first;
    const stop = Math.min(words.length, first + MOST_WORDS - 1);
    while (last < stop && !isEnd(wording, breaks, first, last)) last++;
    const end = Math.min(last, words.length - 1);
    sentences.push({ start: startOf(words, first), end: endAt(words, end), first, last: end + 1 });
    first = end + 1;
  }
  return sentences;
}

function startOf(words: readonly Span[], i: number): number {
  return (words[i] as Span).start;
}

function endAt(words: readonly Span[], i: number): number {
  return (words[i] as Span).end;
}

function wordAt({ text, words }: Wording, i: number): string {
  const word = words[i];
  return word ? text.slice(word.start, word.end) : "";
}

/** Tell for each word whether something that no sentence crosses stands between it and the next: a removal, a block's end, an empty line. */
function findBreaks({ text, words, blocks, removals }: Wording): Uint8Array {
  const breaks = new Uint8Array(words.length);
  const walls = [...removals.map((r) => r.start), ...blocks.flatMap((b) => [b.start, b.end])].sort((a, b) => a - b);
  let wall = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const end = endAt(words, i);
    const next = startOf(words, i + 1);
    while (wall < walls.length && (walls[wall] as number) < end) wall++;
    if (wall < walls.length && (walls[wall] as number) <= next) breaks[i] = 1;
    else if (next - end > 1 || text.charCodeAt(end) === 10) {
      const gap = text.slice(end, next);
      // Without blocks each line is one; within a block only an empty line parts.
      if (blocks.length === 0 ? gap.includes("\n") : /\n\s*\n/.test(gap)) breaks[i] = 1;
    }
  }
  return breaks;
}

/** Tell whether the sentence that began at `first` ends with the word at `at`. */
function isEnd(wording: Wording, breaks: Uint8Array, first: number, at: number): boolean {
  if (breaks[at] || at === wording.words.length - 1) return true;
  if (isPlain(wording, at)) return isLostLine(wording, first, at);
  let mark = at;
  if (isCloser(wording, at)) {
    mark = beforeClosers(wording, first, at);
    if (mark < 0) return false;
  }
  const kind = kindOfMark(wordAt(wording, mark));
  if (kind === "none") return isLostLine(wording, first, at);
  if (followsCloser(wording, at)) return false;
  if (isListNumber(wording, first, mark) || opensLower(wording, at)) return false;
  if (kind === "dots") return hasCapital(wording, at + 1);
  if (kind === "abbreviation") return endsAbbreviated(wording, mark, at);
  if (isAskedName(wording, mark, at)) return false;
  return isApart(wording, mark, at);
}

/** Neither a mark nor anything that ends in one: most words, which need not be looked at closer. */
function isPlain({ text, words }: Wording, at: number): boolean {
  const { start, end } = words[at] as Span;
  const code = text.charCodeAt(end - 1);
  return isLetter(text.charCodeAt(start)) && (isLetter(code) || isDigit(code));
}

/** A closing mark; also an opening one set the wrong way round, against the end of a word and with space after it. */
function isCloser(wording: Wording, at: number): boolean {
  const word = wordAt(wording, at);
  if (CLOSERS.has(word)) return true;
  const { text, words } = wording;
  return (
    (word === "“" || word === "‘") &&
    at > 0 &&
    endAt(words, at - 1) === startOf(words, at) &&
    isGap(text, endAt(words, at))
  );
}

function isGap(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}

/** The final mark that the closing marks ending at `at` stand against, or -1. */
function beforeClosers(wording: Wording, first: number, at: number): number {
  const { words } = wording;
  let i = at;
  while (i > first && isCloser(wording, i)) {
    if (endAt(words, i - 1) !== startOf(words, i)) return -1;
    i--;
  }
  return i === at ? -1 : i;
}

/** A closing mark stands against the word before it, and nothing but space or more closing marks follows it. */
function followsCloser(wording: Wording, at: number): boolean {
  const { text, words } = wording;
  if (at + 1 >= words.length || endAt(words, at) !== startOf(words, at + 1) || !isCloser(wording, at + 1)) return false;
  const after = text.charCodeAt(endAt(words, at + 1));
  return !(isLetter(after) || isDigit(after));
}

function kindOfMark(word: string): "none" | "stop" | "dots" | "abbreviation" {
  const last = word[word.length - 1];
  if (last === "." || last === "…") {
    if (word === ".") return "stop";
    if (isLetter(word.charCodeAt(0))) return word.includes("@") || word.includes("/") ? "none" : "abbreviation";
    return word[0] === "." || word[0] === "…" ? "dots" : "none";
  }
  return last === "!" || last === "?" ? "stop" : "none";
}

/** The first word after `at` that is no opening mark. */
function nextWord(wording: Wording, at: number): number {
  let i = at + 1;
  while (i < wording.words.length && OPENERS.has(wordAt(wording, i))) i++;
  return i;
}

function hasCapital(wording: Wording, from: number): boolean {
  return isUpper(wordAt(wording, nextWord(wording, from - 1)).charCodeAt(0));
}

/** Repair: what goes on in small letters, or with a comma or dash, has not ended. */
function opensLower(wording: Wording, at: number): boolean {
  const next = wordAt(wording, nextWord(wording, at));
  return isLower(next.charCodeAt(0))
    ? !/[A-Z]/.test(next)
    : /^(?:,|;|:|—|–|--|-|%|\.|…|!|\?)/.test(wordAt(wording, at + 1));
}

/** Repair: "1." opening a line is the number of what follows. */
function isListNumber(wording: Wording, first: number, mark: number): boolean {
  return (
    mark === first + 1 && /^(?:\d{1,2}|[a-zA-Z]|[ivx]+)$/.test(wordAt(wording, first)) && wordAt(wording, mark) === "."
  );
}

/** Repair: an abbreviation's full stop ends a sentence only where what follows can hardly go on with it. */
function endsAbbreviated(wording: Wording, mark: number, at: number): boolean {
  const word = wordAt(wording, mark).slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(word) || BOUND_ABBREVIATIONS.has(word) || NUMBER_ABBREVIATIONS.has(word)) return false;
  const isInitial = word.length === 1;
  if (isInitial && at === mark) return false;
  const next = nextWord(wording, at);
  const text = wordAt(wording, next);
  if (!isUpper(text.charCodeAt(0))) return at > mark;
  if (/^[ap]\.m$/i.test(word)) return !TIME_WORDS.test(text);
  // Within a sentence a comma follows: "in Macon, Ga., on Monday".
  if (STATE_ABBREVIATIONS.has(word)) return true;
  if (at > mark) return true;
  return next > at + 1 || SENTENCE_OPENERS.has(text);
}

/** Repair: "Why now?" Ms. Olin asked. */
function isAskedName(wording: Wording, mark: number, at: number): boolean {
  if (at === mark || wordAt(wording, mark) === ".") return false;
  for (let i = at + 1; i < at + 6; i++) {
    const word = wordAt(wording, i);
    if (ASKING.test(word)) return true;
    if (!isUpper(word.charCodeAt(0)) && i > at + 1) return false;
  }
  return false;
}

/** Repair: a mark set against the next word ends a sentence only between a small letter and a capital. */
function isApart({ text, words }: Wording, mark: number, at: number): boolean {
  const next = startOf(words, at + 1);
  if (next > endAt(words, at)) return true;
  const before = text.charCodeAt(startOf(words, mark) - 1);
  return isUpper(text.charCodeAt(next)) && (isLower(before) || isDigit(before));
}

/**
 * Repair: a heading whose line break was lost runs into the next sentence: "… talks resume The minister arrived".
 * A capital article or pronoun before a small word is no part of a name.
 */
function isLostLine(wording: Wording, first: number, at: number): boolean {
  if (at < first + 2 || !isUpper(wording.text.charCodeAt(startOf(wording.words, at + 1)))) return false;
  const next = wordAt(wording, at + 1);
  if (!isLower(wordAt(wording, at + 2).charCodeAt(0))) return false;
  const word = wordAt(wording, at);
  const code = word.charCodeAt(0);
  if (isUpper(code)) return LINE_OPENERS.has(next) && !AMBIGUOUS_OPENERS.has(next);
  if (isDigit(code)) return LINE_OPENERS.has(next);
  return (
    isLower(code) && LINE_OPENERS.has(next) && !SENTENCE_OPENERS.has((word[0] as string).toUpperCase() + word.slice(1))
  );
}
