import { SENTENCE_OPENERS } from "../lexicon/en/openers.ts";
import { TITLES } from "../lexicon/en/person-words.ts";
import { PLAIN_LETTERS } from "../lexicon/en/plain-letters.ts";
import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { foldName } from "../lexicon/world.ts";
import type { Sentence, Token } from "../model/annotations.ts";
import type { FoundName } from "./known-names.ts";
import { ALL_CAPITALS, CAPITAL, hasTrait, LONG, NO_NAME, OPENING, type Traits, traitsOf } from "./traits.ts";

/** Tells whether a word, in lower case, is one of the language's own. */
export type IsPlain = (word: string) => boolean;

/** An article as the finding of unknown names sees it. */
export interface NameReading extends Traits {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, the known name that covers it. */
  readonly covered: readonly (FoundName | undefined)[];
  /** 1 for tokens where a capital says nothing: at the head of a sentence and after an opening mark. */
  readonly initial: Uint8Array;
  /** Capitalised forms seen where a small letter could have stood. */
  readonly seen: ReadonlySet<string>;
  /** 1 for tokens shouted among others, in a line or a word of capitals: their capitals say nothing either. */
  readonly shouted: Uint8Array;
  readonly isPlain: IsPlain;
}

/** Lay out an article for the finding of names that the lexicon does not know. */
export function toNameReading(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  known: readonly FoundName[],
  isPlain: IsPlain,
): NameReading {
  const covered = new Array<FoundName | undefined>(tokens.length);
  for (const name of known) covered.fill(name, name.first, name.last);
  const { words, traits } = traitsOf(tokens);
  const initial = new Uint8Array(tokens.length);
  const shouted = new Uint8Array(tokens.length);
  const seen = new Set<string>();
  for (const { first, last } of sentences) {
    const isTitle = isTitleCase(tokens, first, last);
    for (let i = first; i < last; i++) {
      if (i === first || (traits[i - 1] as number) & OPENING) initial[i] = 1;
      else if ((traits[i] as number) & CAPITAL && !isTitle) seen.add((tokens[i] as Token).text);
    }
  }
  const glosses = findGlosses(tokens);
  let forms: ReadonlySet<string> | undefined;
  const isWord = (word: string): boolean => {
    forms ??= new Set(tokens.map((token) => token.text));
    return forms.has(word);
  };
  const isShout = (i: number): boolean =>
    !glosses.has((tokens[i] as Token).text) && (isWord(words[i] as string) || isPlain(words[i] as string));
  for (const { first, last } of sentences) markShouted(tokens, first, last, isShout, shouted);
  return { words, traits, text, tokens, covered, initial, seen, shouted, isPlain };
}

/** Letters that stand alone in parentheses, "(ITS)": the short form of a name, whatever word they spell. */
function findGlosses(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = traitsOf(tokens);
  const glosses = new Set<string>();
  for (let i = 1; i < tokens.length - 1; i++)
    if (hasTrait(seen, i, ALL_CAPITALS) && tokens[i - 1]?.text === "(" && tokens[i + 1]?.text === ")")
      glosses.add((tokens[i] as Token).text);
  return glosses;
}

/** Words of capitals that the language has ("did NOTHING"), and what stands in capitals beside them ("VELL OF A MESS"). */
function markShouted(
  tokens: readonly Token[],
  first: number,
  last: number,
  isShout: (i: number) => boolean,
  shouted: Uint8Array,
): void {
  const seen = traitsOf(tokens);
  for (let i = first; i < last; ) {
    let end = i;
    let plain = 0;
    for (; end < last; end++) {
      if (hasTrait(seen, end, ALL_CAPITALS)) plain += isShout(end) ? 1 : 0;
      else if (end === i || !/^[AI'’,-]$/.test((tokens[end] as Token).text)) break;
    }
    if (plain > 0) shouted.fill(1, i, end);
    i = Math.max(end, i + 1);
  }
}

/** A headline with a capital on nearly every word tells no name from another word. */
export function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  const { traits } = traitsOf(tokens);
  let words = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const trait = traits[i] as number;
    if (!(trait & LONG)) continue;
    words++;
    if (trait & CAPITAL) capital++;
  }
  return words >= 5 && capital / words > 0.8;
}

/** Tell whether a token may be part of a name that the lexicon does not know. */
export function isNamePart(reading: NameReading, i: number): boolean {
  const { tokens, covered, initial, seen, shouted, isPlain } = reading;
  if (!hasTrait(reading, i, CAPITAL) || covered[i] || hasTrait(reading, i, NO_NAME)) return false;
  const { text, tag } = tokens[i] as Token;
  const lower = reading.words[i] as string;
  if (shouted[i]) return seen.has(capitalize(text)) && !isPlain(lower);
  if (PLAIN_LETTERS.has(text)) return false;
  if (SENTENCE_OPENERS.has(text) && !(text === "Will" && !initial[i])) return false;
  if (!initial[i]) return true;
  if (seen.has(text) || FIRST_NAMES.has(foldName(text))) return true;
  if (TITLES.has(lower)) return hasTrait(reading, i + 1, CAPITAL);
  return tag === "PROPN" || (tag === "X" && hasTrait(reading, i + 1, CAPITAL) && !hasTrait(reading, i + 1, NO_NAME));
}

/** Write a word of capitals as a name: "VELL" as "Vell". */
export function capitalize(word: string): string {
  return `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
}

/** Write a stretch of tokens as one name: single spaces, shouted words in small letters again. */
export function nameOf({ text, tokens, shouted }: NameReading, first: number, last: number): string {
  const written = text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end).replace(/\s+/g, " ");
  return shouted[first] ? written.replace(/\p{L}+/gu, capitalize) : written;
}
