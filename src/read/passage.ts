import { OFFICIAL_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.ts";
import type { Mention, Quotation, Sentence, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";

/** An article's words with what is known of each: what the finding of sources, cues and contents looks at. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens' words in lower case. */
  readonly words: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  /** For each token the index of the quotation that it stands in, or -1; the marks themselves count as inside. */
  readonly quotationOf: Int32Array;
  /** For each token the index of the longest mention that covers it, or -1. */
  readonly mentionOf: Int32Array;
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Who publishes the article, where that is known: "the Courier" in its own pages. */
  readonly ownOutlet: string | null;
}

/** A half-open range of an article's tokens. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Lay an article's words out for reading: who stands where, and what is quoted. */
export function toPassage(
  text: string,
  tagged: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  ownOutlet: string | null = null,
): Passage {
  const tokens = withNames(tagged.map(withSureTag), mentions);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const order = quotations.map((_, i) => i).filter((i) => (quotations[i] as Quotation).kind === "speech");
  spread(
    tokens,
    order.map((i) => (quotations[i] as Quotation).marked),
    order,
    quotationOf,
  );
  const longestLast = mentions
    .map((_, i) => i)
    .sort((a, b) => lengthOf(mentions[a] as Mention) - lengthOf(mentions[b] as Mention) || a - b);
  for (const i of longestLast) spread(tokens, [(mentions[i] as Mention).span], [i], mentionOf);
  for (const [i, { first, last }] of sentences.entries()) sentenceOf.fill(i, first, last);
  const words = tokens.map((token) => token.text.toLowerCase());
  return { text, tokens, words, sentences, quotations, mentions, quotationOf, mentionOf, sentenceOf, ownOutlet };
}

/** Articles are articles, and "to" before a verb is no preposition, whatever the tagger makes of them. */
function withSureTag(token: Token, i: number, all: readonly Token[]): Token {
  if (token.tag !== "DET" && token.text.length < 4 && /^(?:an?|the)$/i.test(token.text) && token.text !== "A")
    return { ...token, tag: "DET" };
  const next = all[i + 1];
  // "Diament said": an unknown word with a capital right before a verb of saying is a name
  const unknown = /^(?:X|ADV|ADJ|INTJ)$/.test(token.tag) && /^\p{Lu}\p{Ll}+$/u.test(token.text);
  const verb = next?.tag === "ADV" ? all[i + 2] : next;
  if (unknown && SAID.test(verb?.text ?? "") && !NO_NAME.test(token.text)) return { ...token, tag: "PROPN" };
  // "rights advocates counseling": people, where another verb follows
  const people = token.tag === "VERB" && /^(?:NOUN|ADJ)$/.test(all[i - 1]?.tag ?? "") && next?.tag === "VERB";
  if (people && /s$/.test(token.text) && PERSON_NOUNS.has(token.text.slice(0, -1))) return { ...token, tag: "NOUN" };
  // "nearly half said", "a bank executive tells": parts and people stand for themselves before a verb or comma
  const word = token.text.toLowerCase();
  const closes =
    next !== undefined && (next.tag === "VERB" || next.tag === "AUX" || next.text === "," || next.text === "of");
  if (closes && ((word === "half" && token.tag !== "NOUN") || (token.tag === "ADJ" && isPersonAfter(word, all[i - 1]))))
    return { ...token, tag: "NOUN" };
  if (token.tag === "ADP" && /^to$/i.test(token.text) && next?.tag === "VERB" && !/(?:ing|ed)$/.test(next.text))
    return { ...token, tag: "PART" };
  return token;
}

/** A noun of people that is an adjective too: "executive", "representative", "conservative". */
function isPersonAfter(word: string, before: Token | undefined): boolean {
  return (PERSON_NOUNS.has(word) || OFFICIAL_NOUNS.has(word)) && /^(?:DET|NOUN|PROPN|ADJ)$/.test(before?.tag ?? "");
}

const SAID = /^(?:said|says|told|added|wrote|asked|tweeted|replied)$/;
const NO_NAME =
  /^(?:Also|Later|Earlier|Then|Now|Once|Still|Never|Only|Just|Thus|Again|Often|Recently|Previously|Reportedly|Both|Many|Most|Some|Other|Others|So|As|First|Already|Further|\w+ly)$/;

/** The words of a person's name are names, even where the tagger sees a verb: "Ian Read". */
function withNames(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const named = new Map<number, Token>();
  for (const { span, kind } of mentions) {
    if (kind !== "person") continue;
    for (let i = firstTokenFrom(tokens, span.start); i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.start >= span.end) break;
      if (token.tag !== "PROPN" && /^\p{Lu}\p{Ll}/u.test(token.text)) named.set(i, { ...token, tag: "PROPN" });
    }
  }
  return named.size === 0 ? tokens : tokens.map((token, i) => named.get(i) ?? token);
}

function lengthOf({ span }: Mention): number {
  return span.end - span.start;
}

function spread(tokens: readonly Token[], spans: readonly Span[], values: readonly number[], into: Int32Array): void {
  spans.forEach((span, k) => {
    for (let i = firstTokenFrom(tokens, span.start); i < tokens.length; i++) {
      if ((tokens[i] as Token).start >= span.end) break;
      into[i] = values[k] as number;
    }
  });
}

/** Find the first token that begins at or after a place in the text. */
export function firstTokenFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid] as Token).start < start) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The stretch of text that a range of tokens covers; undefined where the range is empty. */
export function spanOf({ tokens }: Pick<Passage, "tokens">, { first, last }: Range): Span | undefined {
  const a = tokens[first];
  const z = tokens[last - 1];
  return a && z && first < last ? { start: a.start, end: z.end } : undefined;
}

/** A token's word in lower case, or "" outside the article. */
export function wordAt({ words }: Pick<Passage, "words">, i: number): string {
  return words[i] ?? "";
}
