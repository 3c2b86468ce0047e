import { EXAMPLE_WORDS } from "../lexicon/en/clauses.ts";
import type { Token } from "../model/annotations.ts";
import { nextMark } from "./propositions-joints.ts";
import { isWord, type VerbGroup } from "./verb-groups.ts";

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Tags of words that open a phrase set off before the subject: "In Oslo, on Monday, the mayor". */
const LEADING: ReadonlySet<string> = new Set(["ADP", "ADV", "SCONJ", "VERB"]);
const OPENING_QUOTE = /^["“‘'«]$/;
const CLOSING_QUOTE = /^["”’'»]$/;

/** Find the subject before a verb: without what is set off before it, and without adverbs behind it. */
export function findSubject(tokens: readonly Token[], from: number, to: number): TokenRange | undefined {
  let first = from;
  while (first < to && ["CCONJ", "SCONJ", "PUNCT"].includes((tokens[first] as Token).tag)) first++;
  // "in which thousands live".
  if (tokens[first]?.tag === "ADP" && isWord(tokens[first + 1], "which")) first += 2;
  const isJoined = tokens.slice(from, first).some(({ tag, text }) => tag !== "PUNCT" || text === ",");
  first = skipQuoted(tokens, from, first, to);
  first = skipLabel(tokens, first, to);
  const isSetOff = isWord(tokens[to - 1], ",");
  const last = withoutAdverbs(tokens, first, to);
  first = isSetOff ? skipLeading(tokens, first, last, 2) : skipSetOff(tokens, first, last, isJoined);
  const end = beforeApposition(tokens, first, to);
  if (end < to) return { first, last: withoutAdverbs(tokens, first, end) };
  return last > first ? { first, last } : undefined;
}

/** "Lawyer: Ada Holt left": the subject begins behind a colon. */
function skipLabel(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 2; i > first; i--) if ((tokens[i] as Token).text === ":") return i + 1;
  return first;
}

/**
 * "Ada Holt, Harbour Chief, Leaves", "Holt, 75, dies": where a comma closes what is said of the subject before a verb in the present, as headlines
 * have it, the subject ends at the first. In the past, as bodies have it, what is set off stays with the subject that it describes.
 */
function beforeApposition(tokens: readonly Token[], first: number, last: number): number {
  let end = last - 1;
  while (end > first && (tokens[end] as Token).tag === "ADV") end--;
  const verb = tokens[last];
  const isPresent = verb?.tag === "VERB" && verb.text.endsWith("s") && verb.text.toLowerCase() !== verb.lemma;
  if (!isPresent || tokens[end]?.text !== ",") return last;
  let comma = first + 1;
  while (comma < end && (tokens[comma] as Token).text !== ",") comma++;
  const opening = tokens[comma + 1];
  if (comma >= end || !opening || opening.tag === "CCONJ" || EXAMPLE_WORDS.has(opening.text)) return last;
  for (let i = comma + 1; i < end; i++)
    if ((tokens[i] as Token).tag === "CCONJ" && (tokens[i - 1] as Token).text === ",") return last;
  if (opening.tag !== "PROPN" || tokens.slice(first, comma).some(({ tag }) => tag === "PROPN")) return comma;
  // "Her brother, Holt, 36, left": the name is the subject's too
  let next = comma + 1;
  while (next < end && (tokens[next] as Token).text !== ",") next++;
  return next;
}

/** “The wall will hold,” the keeper said: the words quoted before a comma are no part of whoever said them. */
function skipQuoted(tokens: readonly Token[], from: number, first: number, last: number): number {
  if (!tokens.slice(from, first).some(({ text }) => OPENING_QUOTE.test(text))) return first;
  for (let i = last - 1; i > first; i--)
    if (CLOSING_QUOTE.test((tokens[i] as Token).text)) return isWord(tokens[i - 1], ",") ? i + 1 : first;
  return first;
}

/** Skip leading phrases up to their commas, where so many commas stand before the last word at least. */
function skipLeading(tokens: readonly Token[], first: number, last: number, fewest: number): number {
  let at = first;
  while (LEADING.has((tokens[at] as Token | undefined)?.tag ?? "")) {
    const commas = tokens.slice(at, last).filter(({ text }) => text === ",").length;
    const comma = nextMark(tokens, at, last);
    if (commas < fewest || comma >= last - 1) break;
    at = comma + 1;
  }
  return at;
}

/** Where no comma stands before the verb: what is behind the last one, if something was set off before; "Oslo, Bergen and Moss" is whole. */
function skipSetOff(tokens: readonly Token[], first: number, last: number, isJoined: boolean): number {
  const at = skipLeading(tokens, first, last, 1);
  let comma = last - 1;
  while (comma > at && !isWord(tokens[comma], ",")) comma--;
  if (comma <= at || tokens.slice(comma + 1, last).some(({ tag }) => tag === "CCONJ")) return at;
  const isPronoun = comma + 2 === last && (tokens[comma + 1] as Token).tag === "PRON";
  return isJoined || at > first || isPronoun ? comma + 1 : at;
}

/** Without adverbs, marks and a month at the end: "the mayor, in May". */
function withoutAdverbs(tokens: readonly Token[], first: number, to: number): number {
  let last = to;
  while (last > first) {
    const token = tokens[last - 1] as Token;
    if (token.tag === "ADV" || token.tag === "PUNCT") last--;
    else if (
      last - first > 2 &&
      isWord(tokens[last - 2], "in") &&
      (token.tag === "PROPN" || token.tag === "NUM") &&
      MONTHS.has(token.text.slice(0, 3).toLowerCase())
    )
      last -= 2;
    else break;
  }
  return last;
}

const MONTHS = new Set("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));

/** Words that a name or a noun with what hangs on it may have. */
const LONGEST_ANTECEDENT = 12;

/** Whom "who" or which "which" stands for where it is the subject: the noun before the comma, with what hangs on it. */
export function findAntecedent(
  tokens: readonly Token[],
  from: number,
  at: number,
  group: VerbGroup | undefined,
): TokenRange | undefined {
  const word = tokens[at]?.text.toLowerCase();
  if ((word !== "who" && word !== "which") || !group || group.first - at > 2) return undefined;
  let last = at;
  while (last > from && (tokens[last - 1] as Token).tag === "PUNCT") last--;
  let first = last;
  while (first > from && last - first < LONGEST_ANTECEDENT) {
    const { tag } = tokens[first - 1] as Token;
    if (!IN_NOUN_PHRASE.has(tag) && !(tag === "ADP" && word === "which")) break;
    first--;
  }
  while (first < last && (tokens[first] as Token).tag === "ADP") first++;
  return first < last ? { first, last } : undefined;
}

const IN_NOUN_PHRASE: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "PART", "X"]);
