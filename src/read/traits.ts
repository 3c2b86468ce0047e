import { SOURCE_PHRASES } from "../lexicon/en/according-to.ts";
import { BEFORE_NUMBERS, HEDGE_PHRASES } from "../lexicon/en/hedges.ts";
import { NEGATING_VERBS, NEGATORS } from "../lexicon/en/negation.ts";
import { PORTFOLIOS } from "../lexicon/en/portfolios.ts";
import { KINDS_AFTER, KINDS_BEFORE, STATE_RUN } from "../lexicon/en/press-words.ts";
import { REPORTING_NOUNS, STATES_OF_MIND } from "../lexicon/en/reporting-nouns.ts";
import { REPORTING_FORMS } from "../lexicon/en/reporting-verbs.ts";
import { IN_TALK, SAID_IN } from "../lexicon/en/speech-scenes.ts";
import { STATE_NOUNS } from "../lexicon/en/state-nouns.ts";
import { DAY_NAMES, MONTH_NAMES, TIME_NOUNS } from "../lexicon/en/time-nouns.ts";
import { UPPER } from "../lexicon/letters.ts";
import { canBeginOutlet } from "../lexicon/outlets.ts";
import type { Token } from "../model/annotations.ts";
import { isUpper } from "../text/characters.ts";
import { askOnce } from "../text/once.ts";
import { reachOf } from "./name-reaches.ts";

/** It begins with a capital letter. */
export const CAPITAL: number = 1 << 0;
/** It is all capitals, two or more. */
export const ALL_CAPITALS: number = 1 << 1;
/** It is a word of four letters or more: one that a headline writes with a capital. */
export const LONG: number = 1 << 2;
/** It is a mark after which a capital says nothing: an opening quotation mark, a bracket, a dash. */
export const OPENING: number = 1 << 3;
/** A name that the lexicon knows may begin with it. */
export const KNOWN_NAME: number = 1 << 4;
/** A ministry's name may begin with it, or be made of it and what stands before. */
export const MINISTRY: number = 1 << 5;
/** A radio or television station's name may begin with it. */
export const STATION: number = 1 << 6;
/** It tells a waveband, and that the word before it is a station's name. */
export const WAVEBAND: number = 1 << 7;
/** Only states have it: "government", "army". */
export const OF_STATE: number = 1 << 8;
/** A hedge may begin with it. */
export const HEDGE: number = 1 << 9;
/** It may negate. */
export const NEGATION: number = 1 << 10;
/** It may report: a verb, a noun, a state of mind, or the beginning of a phrase like "according to". */
export const CUE: number = 1 << 11;
/** It is a day, a month, or a noun of time. */
export const TIME: number = 1 << 12;
/** Words may be said in it: "statement". */
export const SCENE: number = 1 << 13;
/** It tells that somebody is in talk: "speaking". */
export const TALK: number = 1 << 14;
/** It is "a", "an" or "the". */
export const ARTICLE: number = 1 << 15;

/** It is no part of a name for all its capital: a day, a month, an hour's "GMT". */
export const NO_NAME: number = 1 << 16;

/** It is written as a name is: with a capital, or a figure, or "i". */
export const NAMED: number = 1 << 17;
/** An outlet's name may begin with it. */
export const OUTLET: number = 1 << 18;
/** It tells of the press: "newspaper", "state". */
export const PRESS: number = 1 << 19;

/** The tagger takes it for a past participle: "found" in "the shells found there". */
export const PARTICIPLE: number = 1 << 20;
/** The tagger takes it for a past tense: "found" in "they found the shells". */
export const PAST: number = 1 << 21;

/** The words of an article as they are asked about: what each is or can begin, a bit for each trait. */
export interface Traits {
  /** In lower case. */
  readonly words: readonly string[];
  readonly traits: Uint32Array;
}

/** What a written form is by itself. */
export interface Described {
  readonly lower: string;
  readonly traits: number;
}

/** Describe a written form; done once for each. */
export const describeTraits: (text: string) => Described = askOnce((text) => {
  const lower = text.toLowerCase();
  return { lower, traits: traitsOfForm(text, lower) | traitsOfWord(lower) };
});

const kept = new WeakMap<readonly Token[], Traits>();

/** The traits of an article's tokens: passes look at these, and at a token only where it has the trait that they are for. */
export function traitsOf(tokens: readonly Token[]): Traits {
  return kept.get(tokens) ?? keepTraits(tokens, (i) => describeTraits((tokens[i] as Token).text));
}

/** Keep the traits of tokens beside them, where the forms that they are of have been described before. */
export function keepTraits(tokens: readonly Token[], describedAt: (i: number) => Described): Traits {
  const words = new Array<string>(tokens.length);
  const traits = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const form = describedAt(i);
    words[i] = form.lower;
    traits[i] = form.traits;
  }
  const found = { words, traits };
  kept.set(tokens, found);
  return found;
}

/** Tell whether the word at a place, if there is one, has a trait. */
export function hasTrait({ traits }: Traits, i: number, trait: number): boolean {
  return ((traits[i] ?? 0) & trait) !== 0;
}

const CAPITALS = new RegExp(`^[${UPPER}]{2,}$`);
const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|I|God|GMT|EST|EDT|PT|ET|AM|PM|A\.M\.|P\.M\.|Mr|Ms|Mrs|Covid|COVID-19|Christmas|Easter|Ramadan|Internet|TV|FAQ|OK)$/;
const STATION_STARTS =
  /^(?:BBC|NBC|CBS|ABC|CBC|NPR|PBS|ITV|RTE|RTÉ|RNZ|SBS|NHK|Fox|FOX|CNN|Sky|Heart|Capital|Radio|[KWC][A-Z]{2,3}(?:-(?:TV|FM|AM))?)$/;

function traitsOfForm(text: string, lower: string): number {
  return (
    (isUpper(text.charCodeAt(0)) ? CAPITAL : 0) |
    (CAPITALS.test(text) ? ALL_CAPITALS : 0) |
    (text.length >= 4 && /^\p{L}/u.test(text) ? LONG : 0) |
    (/^[“"‘'(:—–-]+$/.test(text) || /^(?:``|\*|•)$/.test(text) ? OPENING : 0) |
    (TIMES.test(text) ? NO_NAME : 0) |
    (reachOf(text).reach > 0 ? KNOWN_NAME : 0) |
    (PORTFOLIOS.has(lower) || /^(?:mod|ministry|department|office|directorate)$/i.test(text) ? MINISTRY : 0) |
    (isNamed(text) ? NAMED | (canBeginOutlet(lower) ? OUTLET : 0) : 0) |
    (STATION_STARTS.test(text) ? STATION : 0) |
    (text === "FM" || text === "AM" ? WAVEBAND : 0) |
    (/^(?:an?|the)$/i.test(text) ? ARTICLE : 0)
  );
}

const HEDGE_STARTS: ReadonlySet<string> = new Set([
  ...[...HEDGE_PHRASES.keys()].map((phrase) => phrase.replace(/-/g, " - ").split(" ", 1)[0] as string),
  ...BEFORE_NUMBERS,
]);

function traitsOfWord(word: string): number {
  return (
    (STATE_NOUNS.has(word) ? OF_STATE : 0) |
    (HEDGE_STARTS.has(word) ? HEDGE : 0) |
    (word === "no" || NEGATORS.has(word) || NEGATING_VERBS.has(word) ? NEGATION : 0) |
    (mayReport(word) ? CUE : 0) |
    (DAY_NAMES.has(word) || TIME_NOUNS.has(word) || MONTH_NAMES.has(word) ? TIME : 0) |
    (KINDS_BEFORE.has(word) || KINDS_AFTER.has(word) || STATE_RUN.has(word) ? PRESS : 0) |
    (SAID_IN.has(word) ? SCENE : 0) |
    (IN_TALK.has(word) ? TALK : 0)
  );
}

function isNamed(text: string): boolean {
  return /^\p{Lu}|^\d|^i$/u.test(text);
}

function mayReport(word: string): boolean {
  return (
    word === "to" ||
    word === "for" ||
    SOURCE_PHRASES.has(word) ||
    STATES_OF_MIND.has(word) ||
    REPORTING_FORMS.has(word) ||
    REPORTING_NOUNS.has(word) ||
    REPORTING_NOUNS.has(singularOfNoun(word))
  );
}

/** A noun's singular by the plainest rule. */
export function singularOfNoun(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:[^s])s$/.test(word) ? word.slice(0, -1) : word;
}
