import { foldSpelling } from "../lexicon/en/spelling.ts";
import { LIGHT_VERBS, NEWS_WORDS, STOPWORDS } from "../lexicon/en/stopwords.ts";
import { classesOf, toVerb } from "../lexicon/en/synonyms.ts";
import type { Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { foldWord } from "../text/words.ts";
import type { Side } from "./sides.ts";

/** A word that tells, folded so that words of one root or one sense can be found again. */
export interface Word {
  readonly root: string;
  readonly classes: readonly number[];
  readonly token: Token;
}

/** A phrase of a reading with the place that it fills behind the verb. */
export interface Phrase {
  readonly side: Side;
  /** `object`, the preposition that leads to it, or `to do` for what is aimed at. */
  readonly slot: string;
  /** Without the preposition. */
  readonly span: Span;
  /** Its words that tell, names, times and figures left out. */
  readonly words: readonly Word[];
  /** The noun or verb that carries it. */
  readonly head: Word;
}

/** A reading cut up behind its verb. */
export interface Parsed {
  readonly side: Side;
  /** The verb, unless it tells nothing by itself. */
  readonly verb: Word | undefined;
  /** From the verb to the end of its object, or of its first complement. */
  readonly predicate: Span;
  readonly phrases: readonly Phrase[];
  /** All words that tell of the reading. */
  readonly all: readonly Word[];
}

/** Verbs beside the light ones that only say that somebody has, undergoes or is something. */
const BEARING = new Set("have be do face suffer experience encounter undergo carry meet conduct carry_out".split(" "));
const PARTICLES = new Set("up down out off away back over".split(" "));
/** Tags within a noun phrase. */
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "PRON", "ADJ", "DET", "ADV", "CCONJ"]);

/** Cut a reading into its verb, its object and what each preposition leads to. */
export function parseReading(side: Side): Parsed | undefined {
  const { account, statement } = side;
  const { span, head } = statement.proposition;
  const tokens = tokensWithin(account.annotations.tokens, { start: head.start, end: span.end });
  let at = tokens.findIndex(({ tag }) => tag !== "PUNCT" && tag !== "AUX" && tag !== "PART" && tag !== "ADV");
  // "reports surfaced that the crew had left": what is told stands behind.
  const that = tokens.findIndex(({ lemma }) => lemma === "that");
  if (that > at && tokens.slice(at + 1, that).every(({ tag }) => tag !== "ADP" && tag !== "VERB")) {
    const own = tokens.findIndex(({ tag }, i) => i > that && tag === "VERB");
    const object = tokens.slice(at + 1, that).some(({ tag }) => tag === "DET");
    if (own > 0 && !object) at = own;
  }
  const verb = tokens[at];
  if (!verb) return undefined;
  const phrases = cutPhrases(side, tokens.slice(at + 1));
  const first = phrases.find(({ slot }) => slot === "object") ?? phrases[0];
  return {
    side,
    verb: verb.tag === "VERB" && isTelling(verb) && !BEARING.has(verb.lemma) ? toWord(verb) : undefined,
    predicate: { start: verb.start, end: Math.max(verb.end, first?.span.end ?? 0) },
    phrases,
    all: tokensWithin(account.annotations.tokens, span).filter(isTelling).map(toWord),
  };
}

function cutPhrases(side: Side, tokens: readonly Token[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let slot = "object";
  let own: Token[] = [];
  const close = (next: string): void => {
    const phrase = toPhrase(side, slot, own);
    if (phrase) phrases.push(phrase);
    slot = next;
    own = [];
  };
  for (const [i, token] of tokens.entries()) {
    const { tag, lemma } = token;
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    if (tag === "PUNCT") {
      if (/^[-‐"“”'‘’]$/.test(token.text)) {
        if (own.length > 0) own.push(token);
        continue;
      }
      break;
    }
    if (i === 0 && PARTICLES.has(lemma)) continue;
    if (lemma === "of" && own.length > 0) own.push(token);
    else if (tag === "ADP" && before?.text === "-") own.push(token);
    else if (tag === "ADP" || (tag === "SCONJ" && next?.tag === "VERB")) close(lemma);
    else if (tag === "PART" && lemma === "to" && next?.tag === "VERB") close("to do");
    else if (tag === "VERB" && own.length > 0 && !isModifier(own, next)) {
      if (own.at(-1)?.tag === "CCONJ" || before?.tag === "CCONJ") break;
      close("that");
      own.push(token);
    } else if (tag === "SCONJ" || tag === "AUX" || /^(?:who|which|whom|that|whose)$/.test(lemma)) break;
    else if (NOMINAL.has(tag) || tag === "VERB" || tag === "PART" || tag === "SYM") own.push(token);
    else break;
  }
  close("");
  return phrases;
}

/** A participle between an article or adjective and its noun: "the invading forces". */
function isModifier(own: readonly Token[], next: Token | undefined): boolean {
  const tag = own.at(-1)?.tag;
  return (
    (tag === "DET" ||
      tag === "ADJ" ||
      tag === "PRON" ||
      tag === "ADV" ||
      tag === "PUNCT" ||
      tag === "PART" ||
      tag === "ADP") &&
    (next?.tag === "NOUN" || next?.tag === "ADJ" || next?.tag === "PROPN")
  );
}

function toPhrase(side: Side, slot: string, own: readonly Token[]): Phrase | undefined {
  let [first, last] = [0, own.length - 1];
  while (first <= last && ["PUNCT", "CCONJ"].includes((own[first] as Token).tag)) first++;
  while (last >= first && !["NOUN", "PROPN", "NUM", "VERB", "ADJ", "PRON"].includes((own[last] as Token).tag)) last--;
  const tokens = own.slice(first, last + 1);
  const [start, end] = [tokens[0], tokens.at(-1)];
  if (!start || !end) return undefined;
  const { times, mentions, quantities } = side.account.annotations;
  const isFree = (token: Token): boolean =>
    ![times, mentions, quantities].some((layer) => layer.some(({ span }) => hasOverlap(span, token)));
  const words = tokens.filter((token) => isTelling(token) && isFree(token)).map(toWord);
  // "millions of shells", "a number of shells": the shells carry it.
  const of = tokens.findIndex(
    ({ lemma }, i) => lemma === "of" && tokens.slice(0, i).some((token) => words.some((word) => word.token === token)),
  );
  const nouns = tokens.slice(0, of < 0 ? tokens.length : of).filter(({ tag }) => tag === "NOUN" || tag === "PROPN");
  const carrying = start.tag === "VERB" && slot !== "object" ? start : (nouns.at(-1) ?? end);
  const head = words.find(({ token }) => token === carrying);
  if (!head) return undefined;
  return { side, slot, span: { start: start.start, end: end.end }, words, head };
}

function isTelling({ tag, lemma, text }: Token): boolean {
  return (
    (tag === "NOUN" || tag === "ADJ" || tag === "VERB" || tag === "PROPN") &&
    !STOPWORDS.has(lemma) &&
    !STOPWORDS.has(text.toLowerCase()) &&
    !NEWS_WORDS.has(lemma) &&
    !LIGHT_VERBS.has(lemma)
  );
}

/** Letters by which words of one root are told. */
const ROOT = 6;
/** Letters at the beginning of two words from which they are mostly of one family: "adviser", "advisor". */
const ALIKE = 5;

function toWord(token: Token): Word {
  const base = foldSpelling(foldWord(token.lemma));
  const verb = toVerb(base);
  return { token, root: verb.slice(0, ROOT), classes: [...new Set([...classesOf(base), ...classesOf(verb)])] };
}

/** Tell whether two words are of one root or one sense. */
function isSameWord(a: Word, b: Word): boolean {
  return (
    a.root === b.root ||
    (a.root.length >= ALIKE && a.root.slice(0, ALIKE) === b.root.slice(0, ALIKE)) ||
    a.classes.some((one) => b.classes.includes(one))
  );
}

/** Tell whether a word, or one of its sense, is among others. */
export function isAmong(word: Word, others: readonly Word[]): boolean {
  return others.some((other) => isSameWord(word, other));
}
