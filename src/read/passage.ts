import { OFFICIAL_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.ts";
import type { Mention, Quotation, Sentence, Tag, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { ARTICLE, CAPITAL, hasTrait, type Traits, traitsOf } from "./traits.ts";

/** An article's words with what is known of each: what the finding of sources, cues and contents looks at. */
export interface Passage extends Traits {
  readonly text: string;
  readonly tokens: readonly Token[];
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
  const seen = traitsOf(tagged);
  const tokens = withNames(
    tagged.map((token, i) => withSureTag(token, i, tagged, seen)),
    mentions,
  );
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
  const { words, traits } = seen;
  return {
    words,
    traits,
    text,
    tokens,
    sentences,
    quotations,
    mentions,
    quotationOf,
    mentionOf,
    sentenceOf,
    ownOutlet,
  };
}

/** Articles are articles, and "to" before a verb is no preposition, whatever the tagger makes of them. */
function withSureTag(token: Token, i: number, all: readonly Token[], seen: Traits): Token {
  const { tag, text } = token;
  if (tag === "DET" || tag === "PUNCT") return token;
  if (hasTrait(seen, i, ARTICLE) && text !== "A") return withTag(token, "DET");
  const next = all[i + 1];
  // "Diament said": an unknown word with a capital right before a verb of saying is a name
  if ((tag === "X" || tag === "ADV" || tag === "ADJ" || tag === "INTJ") && hasTrait(seen, i, CAPITAL)) {
    const verb = next?.tag === "ADV" ? all[i + 2] : next;
    if (SAID.test(verb?.text ?? "") && /^\p{Lu}\p{Ll}+$/u.test(text) && !NO_NAME.test(text))
      return withTag(token, "PROPN");
  }
  // "rights advocates counseling": people, where another verb follows
  const people = tag === "VERB" && next?.tag === "VERB" && /^(?:NOUN|ADJ)$/.test(all[i - 1]?.tag ?? "");
  if (people && text.endsWith("s") && PERSON_NOUNS.has(text.slice(0, -1))) return withTag(token, "NOUN");
  // "nearly half said", "a bank executive tells": parts and people stand for themselves before a verb or comma
  const word = seen.words[i] as string;
  const closes =
    next !== undefined && (next.tag === "VERB" || next.tag === "AUX" || next.text === "," || next.text === "of");
  if (closes && ((word === "half" && tag !== "NOUN") || (tag === "ADJ" && isPersonAfter(word, all[i - 1]))))
    return withTag(token, "NOUN");
  if (tag === "ADP" && word === "to" && next?.tag === "VERB" && !/(?:ing|ed)$/.test(next.text))
    return withTag(token, "PART");
  return token;
}

/** The token with another tag, its fields in the order of all tokens: what is made alike is looked at faster. */
function withTag({ start, end, text, lemma }: Token, tag: Tag): Token {
  return { start, end, text, tag, lemma };
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
      if (token.tag !== "PROPN" && /^\p{Lu}\p{Ll}/u.test(token.text)) named.set(i, withTag(token, "PROPN"));
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
