import { SENTENCE_OPENERS } from "../lexicon/en/openers.ts";
import { TITLES } from "../lexicon/en/person-words.ts";
import { PLAIN_LETTERS } from "../lexicon/en/plain-letters.ts";
import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { UPPER } from "../lexicon/letters.ts";
import { foldName } from "../lexicon/world.ts";
import type { Sentence, Token } from "../model/annotations.ts";
import { isUpper } from "../text/characters.ts";
import type { FoundName } from "./known-names.ts";

/** Tells whether a word, in lower case, is one of the language's own. */
export type IsPlain = (word: string) => boolean;

/** An article as the finding of unknown names sees it. */
export interface NameReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, the known name that covers it. */
  readonly covered: ReadonlyMap<number, FoundName>;
  /** Tokens where a capital says nothing: at the head of a sentence and after an opening mark. */
  readonly initial: ReadonlySet<number>;
  /** Capitalised forms seen where a small letter could have stood. */
  readonly seen: ReadonlySet<string>;
  /** Tokens shouted among others, in a line or a word of capitals: their capitals say nothing either. */
  readonly shouted: ReadonlySet<number>;
  readonly isPlain: IsPlain;
}

const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|I|God|GMT|EST|EDT|PT|ET|AM|PM|A\.M\.|P\.M\.|Mr|Ms|Mrs|Covid|COVID-19|Christmas|Easter|Ramadan|Internet|TV|FAQ|OK)$/;
const CAPITALS = new RegExp(`^[${UPPER}]{2,}$`);

/** Lay out an article for the finding of names that the lexicon does not know. */
export function toNameReading(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  known: readonly FoundName[],
  isPlain: IsPlain,
): NameReading {
  const covered = new Map<number, FoundName>();
  for (const name of known) for (let i = name.first; i < name.last; i++) covered.set(i, name);
  const initial = new Set<number>();
  const shouted = new Set<number>();
  const seen = new Set<string>();
  for (const { first, last } of sentences) {
    markInitials(tokens, first, last, initial);
    const isTitle = isTitleCase(tokens, first, last);
    for (let i = first; i < last; i++) {
      const { text: word } = tokens[i] as Token;
      if (isUpper(word.charCodeAt(0)) && !initial.has(i) && !isTitle) seen.add(word);
    }
  }
  const glosses = findGlosses(tokens);
  const words = new Set(tokens.map((token) => token.text));
  const isShout: IsPlain = (word) =>
    !glosses.has(word) && (words.has(word.toLowerCase()) || isPlain(word.toLowerCase()));
  for (const { first, last } of sentences) markShouted(tokens, first, last, isShout, shouted);
  return { text, tokens, covered, initial, seen, shouted, isPlain };
}

function markInitials(tokens: readonly Token[], first: number, last: number, initial: Set<number>): void {
  for (let i = first; i < last; i++) {
    const before = tokens[i - 1]?.text ?? "";
    if (i === first || /^[“"‘'(:—–-]+$/.test(before) || /^(?:``|\*|•)$/.test(before)) initial.add(i);
  }
}

/** Letters that stand alone in parentheses, "(ITS)": the short form of a name, whatever word they spell. */
function findGlosses(tokens: readonly Token[]): ReadonlySet<string> {
  const glosses = new Set<string>();
  tokens.forEach(({ text }, i) => {
    if (tokens[i - 1]?.text === "(" && tokens[i + 1]?.text === ")" && CAPITALS.test(text)) glosses.add(text);
  });
  return glosses;
}

/** Words of capitals that the language has ("did NOTHING"), and what stands in capitals beside them ("VELL OF A MESS"). */
function markShouted(
  tokens: readonly Token[],
  first: number,
  last: number,
  isShout: IsPlain,
  shouted: Set<number>,
): void {
  for (let i = first; i < last; ) {
    let end = i;
    let plain = 0;
    for (; end < last; end++) {
      const word = tokens[end]?.text ?? "";
      if (CAPITALS.test(word)) plain += isShout(word) ? 1 : 0;
      else if (end === i || !/^[AI'’,-]$/.test(word)) break;
    }
    if (plain > 0) for (let k = i; k < end; k++) shouted.add(k);
    i = Math.max(end, i + 1);
  }
}

/** A headline with a capital on nearly every word tells no name from another word. */
export function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i] as Token;
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    words++;
    if (isUpper(text.charCodeAt(0))) capital++;
  }
  return words >= 5 && capital / words > 0.8;
}

/** Tell whether a token may be part of a name that the lexicon does not know. */
export function isNamePart({ tokens, covered, initial, seen, shouted, isPlain }: NameReading, i: number): boolean {
  const token = tokens[i];
  if (!token || covered.has(i) || !isUpper(token.text.charCodeAt(0)) || TIMES.test(token.text)) return false;
  if (shouted.has(i)) return seen.has(capitalize(token.text)) && !isPlain(token.text.toLowerCase());
  if (PLAIN_LETTERS.has(token.text)) return false;
  if (SENTENCE_OPENERS.has(token.text) && !(token.text === "Will" && !initial.has(i))) return false;
  if (!initial.has(i)) return true;
  if (seen.has(token.text) || FIRST_NAMES.has(foldName(token.text))) return true;
  const lower = token.text.toLowerCase();
  if (TITLES.has(lower)) return isUpper(tokens[i + 1]?.text.charCodeAt(0) ?? 0);
  const next = tokens[i + 1]?.text ?? "";
  return token.tag === "PROPN" || (token.tag === "X" && isUpper(next.charCodeAt(0)) && !TIMES.test(next));
}

/** Write a word of capitals as a name: "VELL" as "Vell". */
export function capitalize(word: string): string {
  return `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
}

/** Write a stretch of tokens as one name: single spaces, shouted words in small letters again. */
export function nameOf({ text, tokens, shouted }: NameReading, first: number, last: number): string {
  const written = text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end).replace(/\s+/g, " ");
  return shouted.has(first) ? written.replace(/\p{L}+/gu, capitalize) : written;
}
