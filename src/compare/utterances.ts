import { LONE_PRONOUN } from "../lexicon/en/function-words.ts";
import { foldSpelling } from "../lexicon/en/spelling.ts";
import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import type { Account, Attribution, Quotation } from "../model/annotations.ts";
import type { AlignedUtterance } from "../model/comparison.ts";
import type { UtteranceQuotation } from "../model/dossier.ts";
import { findAttribution } from "../text/attributions.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { disjointSets } from "../text/sets.ts";
import { hasRun, weighSubsequence } from "../text/subsequence.ts";
import { findWords } from "../text/words.ts";
import { isSpeakerApart, type SpeakerKey, speakerKeyOf } from "./speakers.ts";

/** Words up to which a quotation is a fragment that two people may well utter. */
const FRAGMENT_WORDS = 4;
/** Share of the shorter quotation that must stand in the longer, in order, for them to be one utterance. */
const SAME_WORDS = 0.62;
/** The same where nothing shows that the speakers are one. */
const SAME_WORDS_APART = 0.85;
/** Share of the words around a fragment that must be the same where the speakers are not known to be one. */
const SAME_CONTEXT = 0.34;
/** The same for any two quotations to be looked at more closely, in any order and without function words. */
const LEAST_SHARED = 0.4;
/** Function words hardly tell one saying from another. */
const STOPWORD_WEIGHT = 0.25;

/** Share of a story's quotations, and how many at least, that a word stands in or beside for it to be what the story is about. */
const TOPIC_SHARE = 0.2;
const TOPIC_LEAST = 5;
/** What such a word weighs. */
const TOPIC_WEIGHT = 0.5;
/** Quotations of the very same words beyond which each is compared with the next only. */
const MANY = 50;

interface Row {
  readonly at: number;
  readonly account: Account;
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
  readonly words: readonly string[];
  readonly weight: number;
  /** The words of its sentence outside the marks that carry matter. */
  readonly context: ReadonlySet<string>;
  readonly speaker: SpeakerKey;
}

/** Group the quotations of a story by what was said: the same words of the same utterance, cut, respelt or lightly reworded. */
export function groupUtterances(accounts: readonly Account[]): readonly AlignedUtterance[] {
  const rows = accounts
    .flatMap((account) =>
      account.annotations.quotations
        .filter(({ kind, marks }) => kind === "speech" && marks === "double")
        .map((q) => ({ account, q })),
    )
    .map(({ account, q }, at) => toRow(account, q, at));
  const sets = disjointSets(rows.length);
  const weighTold = weightsOf(rows);
  for (const [a, b] of findPairs(rows)) {
    if (sets.find(a.at) !== sets.find(b.at) && isSameUtterance(a, b, weighTold)) sets.join(a.at, b.at);
  }
  return sets.sets().map((members, i) => ({
    id: `u${i + 1}`,
    quotations: members.map((m) => toQuotation(rows[m] as Row)),
  }));
}

/** How far the words around a quotation reach on each side, in code units: no farther than a long sentence. */
const AROUND = 800;

function toRow(account: Account, quotation: Quotation, at: number): Row {
  const { article, annotations } = account;
  const attribution = findAttribution(annotations.attributions, quotation.attribution);
  const words = foldedWords(article.text.slice(quotation.span.start, quotation.span.end));
  const sentence = findOverlapping(annotations.sentences, {
    start: quotation.span.start,
    end: quotation.span.start + 1,
  })[0];
  const around = sentence
    ? article.text.slice(Math.max(sentence.start, quotation.span.start - AROUND), quotation.span.start) +
      " " +
      article.text.slice(quotation.span.end, Math.min(sentence.end, quotation.span.end + AROUND))
    : "";
  return {
    at,
    account,
    quotation,
    attribution,
    words,
    weight: words.reduce((sum, word) => sum + weigh(word), 0),
    context: new Set(foldedWords(around).filter((word) => !STOPWORDS.has(word))),
    speaker: speakerKeyOf(account, attribution),
  };
}

const weigh = (word: string): number => (STOPWORDS.has(word) ? STOPWORD_WEIGHT : 1);

function foldedWords(text: string): readonly string[] {
  return findWords(text).map(({ fold }) => {
    const word = foldSpelling(fold);
    return word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  });
}

/** Quotations of the very same words. */
interface Wording {
  readonly at: number;
  readonly words: readonly string[];
  readonly weight: number;
  readonly rows: Row[];
}

/** Pairs that share a word that matters, through an index over words; quotations of the same words are looked up once. */
function* findPairs(rows: readonly Row[]): Generator<readonly [Row, Row]> {
  const wordings = new Map<string, Wording>();
  for (const row of rows) {
    const key = row.words.join(" ");
    const known = wordings.get(key);
    if (known) known.rows.push(row);
    else wordings.set(key, { at: wordings.size, words: row.words, weight: row.weight, rows: [row] });
  }
  const index = new Map<string, Wording[]>();
  for (const wording of wordings.values()) {
    for (const word of new Set(wording.words)) {
      if (STOPWORDS.has(word) && wording.weight > 1) continue;
      const list = index.get(word);
      if (list) list.push(wording);
      else index.set(word, [wording]);
    }
  }
  for (const wording of wordings.values()) {
    const shared = new Map<Wording, number>();
    for (const word of new Set(wording.words)) {
      for (const other of index.get(word) ?? []) {
        if (other.at >= wording.at) shared.set(other, (shared.get(other) ?? 0) + weigh(word));
      }
    }
    for (const [other, weight] of shared) {
      if (weight >= LEAST_SHARED * Math.min(wording.weight, other.weight)) yield* pairUp(wording, other);
    }
  }
}

/** Each row of one wording with each of the other, the earlier first. */
function* pairUp(one: Wording, other: Wording): Generator<readonly [Row, Row]> {
  if (one === other && one.rows.length > MANY) {
    for (let i = 1; i < one.rows.length; i++) yield [one.rows[i - 1] as Row, one.rows[i] as Row];
    return;
  }
  for (const a of one.rows) {
    for (const b of other.rows) {
      if (one !== other || b.at > a.at) yield a.at < b.at ? [a, b] : [b, a];
    }
  }
}

/**
 * Weigh words by how far they tell one saying from another: function words hardly, what the whole story speaks of less than the rest.
 */
function weightsOf(rows: readonly Row[]): (word: string) => number {
  const count = new Map<string, number>();
  for (const { words, context } of rows) {
    for (const word of new Set([...words, ...context])) count.set(word, (count.get(word) ?? 0) + 1);
  }
  const many = Math.max(TOPIC_LEAST, rows.length * TOPIC_SHARE);
  return (word) => (STOPWORDS.has(word) ? STOPWORD_WEIGHT : (count.get(word) ?? 0) >= many ? TOPIC_WEIGHT : 1);
}

function isSameUtterance(a: Row, b: Row, weighTold: (word: string) => number): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const apart = isSpeakerApart(a.speaker, b.speaker);
  if (short.words.length <= FRAGMENT_WORDS) {
    if (!hasRun(long.words, short.words)) return false;
    if (apart) return false;
    const sameSpeaker = haveOneSpeaker(a, b);
    // An article that quotes the same few words again quotes the same saying.
    if (a.account === b.account) return sameSpeaker || long.words.length === short.words.length;
    // A single word in common is two sayings as often as one.
    if (sameSpeaker && short.weight >= 1.5) return true;
    return short.weight >= 1.5
      ? hasSameContext(a, b)
      : long.words.length === short.words.length && hasSameContext(a, b);
  }
  if (Math.min(a.weight, b.weight) < 2) return haveOneSpeaker(a, b) && a.words.join(" ") === b.words.join(" ");
  const whole = short.words.reduce((sum, word) => sum + weighTold(word), 0);
  const shared = weighSubsequence(short.words, long.words, weighTold) / Math.max(whole, 0.01);
  return shared >= (apart ? SAME_WORDS_APART : SAME_WORDS);
}

const haveOneSpeaker = (a: Row, b: Row): boolean => a.speaker.names.some((name) => b.speaker.names.includes(name));

function hasSameContext(a: Row, b: Row): boolean {
  const [few, many] = a.context.size <= b.context.size ? [a.context, b.context] : [b.context, a.context];
  if (few.size === 0) return false;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size >= SAME_CONTEXT;
}

function toQuotation({ account, quotation, attribution }: Row): UtteranceQuotation {
  const { article, annotations } = account;
  const slice = (span: { start: number; end: number }): string => article.text.slice(span.start, span.end);
  const via = new Set<string>();
  for (let at = attribution; at; at = findAttribution(annotations.attributions, at.inside)) {
    for (const outlet of at.via) via.add(outlet);
  }
  const said = attribution?.resolved ?? attribution?.source;
  const shown = attribution?.source ?? attribution?.resolved;
  const { start, end } = quotation.span;
  return {
    article: article.id,
    span: { start, end },
    text: slice(quotation.span),
    ...(attribution && { attribution: attribution.id }),
    // "it reported": of whom the article does not tell who it is, nobody is named.
    speaker:
      said && shown && !LONE_PRONOUN.test(slice(said))
        ? { name: slice(said), span: { start: shown.start, end: shown.end }, text: slice(shown) }
        : null,
    via: [...via],
  };
}
