import type { Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { foldSingular } from "../text/singular.ts";

/** What an amount counts: its words, and its head noun in the singular. */
export interface Counted {
  readonly span: Span;
  readonly unit: string;
}

/** The most tokens that the words for what is counted may take. */
const LONGEST = 9;

/** What happened to people, as it stands for them: "100 injured", "dozens dead". */
const CASUALTIES = new Set(
  "killed dead injured wounded hurt missing detained arrested displaced hospitalized hospitalised".split(" "),
);

/**
 * Find the noun phrase that an amount counts, right after it, with or without "of" and determiners.
 * It ends before `limit`, where a time begins: "100 people last year".
 */
export function findCounted(tokens: readonly Token[], after: number, limit: number): Counted | undefined {
  let at = firstFrom(tokens, after);
  if (/^["'”’]$/.test(tokens[at]?.text ?? "")) at += 1;
  if (tokens[at]?.lemma === "of") at += 1;
  while (
    tokens[at]?.tag === "DET" ||
    (tokens[at]?.tag === "PRON" && /^(his|her|its|their|our|my|your)$/.test(tokens[at]?.lemma ?? ""))
  )
    at += 1;
  const first = nounsFrom(tokens, at, limit);
  if (!first) {
    const { start, end, text } = tokens[at] ?? { start: 0, end: 0, text: "" };
    return CASUALTIES.has(text.toLowerCase()) ? { span: { start, end }, unit: "person" } : undefined;
  }
  const second =
    tokens[first.last + 1]?.tag === "CCONJ" && !isVerbAhead(tokens, first.last + 2)
      ? nounsFrom(tokens, first.last + 2, limit)
      : undefined;
  const head = tokens[first.last] as Token;
  const last = tokens[second && isPlural(tokens[second.last]) && isPlural(head) ? second.last : first.last] as Token;
  return { span: { start: (tokens[first.start] as Token).start, end: last.end }, unit: foldSingular(head.text) };
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A run of adjectives, participles and nouns that ends with its last noun. */
function nounsFrom(
  tokens: readonly Token[],
  start: number,
  limit: number,
): { readonly start: number; readonly last: number } | undefined {
  let last = -1;
  for (let k = start; k < tokens.length && k < start + LONGEST; k++) {
    const token = tokens[k] as Token;
    if (token.start >= limit) break;
    const isNoun = token.tag === "NOUN" || token.tag === "PROPN";
    // After its plural a phrase is over: "four regions Russia holds", "200 migrants plan to cross"; but "weapons systems".
    if (
      last !== -1 &&
      isPlural(tokens[last]) &&
      tokens[last]?.tag === "NOUN" &&
      !(token.tag === "NOUN" && isPlural(token))
    )
      break;
    if (isNoun) last = k;
    else if (token.tag === "ADJ" || token.tag === "ADV" || isLink(tokens, k)) continue;
    else if (token.tag === "VERB" && /(ed|ing)$/.test(token.text) && last === -1) continue;
    else if (token.tag === "VERB" && tokens[k - 1]?.text === "-") continue;
    else break;
  }
  // Adverbs alone may lead away from the amount: "30 early on Monday".
  return last === -1 || tokens[start]?.tag === "ADV" ? undefined : { start, last };
}

/** A hyphen inside a word, or the possessive in "the caravan's members". */
function isLink(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token;
  if (/^['’]s?$/.test(token.text)) return tokens[k - 1]?.end === token.start;
  return /^[-–]$/.test(token.text) && tokens[k - 1]?.end === token.start && tokens[k + 1]?.start === token.end;
}

function isVerbAhead(tokens: readonly Token[], k: number): boolean {
  const tag = tokens[k]?.tag;
  return tag === "VERB" || tag === "AUX" || tag === "PRON" || tag === "NUM";
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /s$/.test(token.text) && !/ss$/.test(token.text);
}
