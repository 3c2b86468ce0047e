import { foldSpelling } from "../lexicon/en/spelling.ts";
import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import type { Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { foldWord } from "../text/words.ts";
import type { Side } from "./sides.ts";

/** A place at which two quotations of the same words have other words. */
export interface Variation {
  readonly a: Span;
  readonly b: Span;
}

/** Share of the shorter quotation's words that the other must have in the same order. */
const LEAST_COMMON = 0.65;
/** Words in common, in order, at the least. */
const LEAST_WORDS = 7;
/** Words at one place beyond which it is no variant but another sentence. */
const LONGEST = 8;

/** A word of a quotation, as it is compared: spelling and form folded, so that only the choice of words counts. */
interface Quoted {
  readonly token: Token;
  readonly key: string;
}

/** Find the first place at which two quotations of the same words differ between words that they have in common. */
export function findVariation(a: Side, b: Side): Variation | undefined {
  const [x, y] = [quotedWords(a), quotedWords(b)];
  const pairs = commonOf(x, y);
  if (pairs.length < LEAST_WORDS || pairs.length < LEAST_COMMON * Math.min(x.length, y.length)) return undefined;
  for (let k = 1; k < pairs.length; k++) {
    const [[i, j], [p, q]] = [pairs[k - 1], pairs[k]] as [readonly [number, number], readonly [number, number]];
    const [own, other] = [x.slice(i + 1, p), y.slice(j + 1, q)];
    if (Math.max(own.length, other.length) > LONGEST || isCut(a, x, i, p) || isCut(b, y, j, q)) continue;
    const [tells, othersTell] = [own.some((word) => isTelling(word, y)), other.some((word) => isTelling(word, x))];
    // Either has another word, or one has a word more.
    if (!(tells && othersTell) && !(tells && other.length === 0) && !(othersTell && own.length === 0)) continue;
    return {
      a: spanOf(own.length > 0 ? own : x.slice(i, p + 1)),
      b: spanOf(other.length > 0 ? other : y.slice(j, q + 1)),
    };
  }
  return undefined;
}

function quotedWords({ account, statement }: Side): readonly Quoted[] {
  const { quotations, tokens } = account.annotations;
  const speech = quotations.filter(({ kind }) => kind === "speech");
  return tokensWithin(tokens, statement.proposition.span)
    .filter((token) => token.tag !== "PUNCT" && speech.some(({ span }) => isWithin(token, span)))
    .map((token) => ({ token, key: foldSpelling(foldWord(token.lemma)) }));
}

/** What stands between two words was left out or put in by whoever quotes: "the … boats", "the [new] boats", `the" "boats`. */
function isCut({ account }: Side, words: readonly Quoted[], from: number, to: number): boolean {
  const [first, last] = [words[Math.max(0, from - 1)], words[Math.min(words.length - 1, to + 1)]];
  return !first || !last || /[[\]…"“”()]|\.\.\./.test(account.article.text.slice(first.token.end, last.token.start));
}

/** A word of weight, no form of one of which is in the other quotation. */
function isTelling({ token: { tag }, key }: Quoted, others: readonly Quoted[]): boolean {
  if (!["NOUN", "ADJ", "VERB", "PROPN", "NUM"].includes(tag) || STOPWORDS.has(key)) return false;
  return !others.some((other) => other.key.slice(0, ROOT) === key.slice(0, ROOT));
}

/** Letters by which forms of one word are told. */
const ROOT = 5;

function spanOf(words: readonly Quoted[]): Span {
  return { start: (words[0] as Quoted).token.start, end: (words.at(-1) as Quoted).token.end };
}

/** The longest common subsequence of two quotations, by the plain table: a quotation in a statement is short. */
function commonOf(x: readonly Quoted[], y: readonly Quoted[]): readonly (readonly [number, number])[] {
  const width = y.length + 1;
  const table = new Uint16Array((x.length + 1) * width);
  const best = (i: number, j: number): number => table[i * width + j] as number;
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      table[i * width + j] =
        x[i]?.key === y[j]?.key ? best(i + 1, j + 1) + 1 : Math.max(best(i + 1, j), best(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i]?.key === y[j]?.key) pairs.push([i++, j++]);
    else if (best(i + 1, j) >= best(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
