import type { Piece } from "../text/pieces.ts";
import type { Expression, Phrase } from "./dates-model.ts";
import { PHRASE_STARTS, parsePhrase } from "./dates-phrases.ts";
import { rangeAt } from "./dates-ranges.ts";

type Bound = Expression["bound"];

/** Words before a phrase that say how it bounds what happened, by their first; those of more words first. */
const BOUNDS: ReadonlyMap<string, readonly (readonly [readonly string[], Bound])[]> = boundsByStart([
  ["by", "until"],
  ["no later than", "until"],
  ["not later than", "until"],
  ["up until", "until"],
  ["up to", "until"],
  ["until", "until"],
  ["till", "until"],
  ["til", "until"],
  ["through", "until"],
  ["earlier than", "before"],
  ["prior to", "before"],
  ["before", "before"],
  ["no earlier than", "since"],
  ["not before", "since"],
  ["since", "since"],
  ["from", "since"],
  ["later than", "after"],
  ["after", "after"],
  ["around", "about"],
  ["about", "about"],
  ["circa", "about"],
]);

function boundsByStart(rows: readonly (readonly [string, Bound])[]): typeof BOUNDS {
  const starts = new Map<string, (readonly [readonly string[], Bound])[]>();
  for (const [words, bound] of rows) {
    const parts = words.split(" ");
    const start = parts[0] as string;
    starts.set(start, [...(starts.get(start) ?? []), [parts, bound]]);
  }
  return starts;
}

/** Every word that an expression can begin with, beside figures: all else is passed over at once. */
const TRIGGERS: ReadonlySet<string> = new Set([...PHRASE_STARTS, ...BOUNDS.keys(), "between"]);

/**
 * Find the time expressions among words: each a phrase or a range, with the words that bound it.
 * "on", "in" and "during" stay outside; "by", "since", "until", "before", "after", "between … and" stay inside.
 */
export function findExpressions(pieces: readonly Piece[]): readonly Expression[] {
  const found: Expression[] = [];
  for (let i = 0; i < pieces.length; ) {
    const { number, lower } = pieces[i] as Piece;
    if (number === undefined && !TRIGGERS.has(lower)) {
      i += 1;
      continue;
    }
    const expression = parseExpression(pieces, i);
    if (expression && expression.end > i) {
      found.push(expression);
      i = expression.end;
    } else i += 1;
  }
  return found;
}

const TO: readonly string[] = ["to", "until", "till", "through", "-", "–", "—"];
const TO_OR: readonly string[] = [...TO, "or"];

function parseExpression(pieces: readonly Piece[], i: number): Expression | undefined {
  const word = pieces[i] as Piece;
  if (word.lower === "between") {
    const range = rangeAt(pieces, i + 1, ["and"], true);
    if (range?.until) return { start: i, end: range.until.end, phrase: range.phrase, until: range.until, bound: "in" };
  }
  const led = boundAt(pieces, i);
  if (led) return parseBounded(pieces, i, led);
  const found = rangeAt(pieces, i, TO_OR, false);
  if (!found) return undefined;
  const { phrase, until } = found;
  if (!until) return { start: i, end: phrase.end, phrase, bound: "in" };
  const either = pieces[phrase.end]?.lower === "or";
  return { start: i, end: until.end, phrase, until, bound: "in", ...(either && { either }) };
}

function parseBounded(
  pieces: readonly Piece[],
  i: number,
  { bound, end }: { readonly bound: Bound; readonly end: number },
): Expression | undefined {
  const { lower } = pieces[i] as Piece;
  const at = skipModifiers(pieces, end);
  const isOpen = lower === "from" || lower === "since";
  const found = isOpen ? rangeAt(pieces, at, TO, lower === "from") : undefined;
  if (found?.until) return { start: i, end: found.until.end, phrase: found.phrase, until: found.until, bound: "in" };
  const phrase = isOpen ? found?.phrase : parsePhrase(pieces, at);
  if (!phrase) return undefined;
  // "footage from today's attack": from the attack, not since today.
  const possessive = isPossessive(pieces, phrase.end);
  if ((possessive && lower === "from") || !isBoundable(phrase, lower)) return undefined;
  const whole = !possessive && isTold(pieces, phrase.end);
  return { start: i, end: phrase.end, phrase, bound, ...(whole && { whole }) };
}

function boundAt(pieces: readonly Piece[], i: number): { readonly bound: Bound; readonly end: number } | undefined {
  for (const [parts, bound] of BOUNDS.get((pieces[i] as Piece).lower) ?? []) {
    if (parts.every((part, k) => pieces[i + k]?.lower === part)) return { bound, end: i + parts.length };
  }
  return undefined;
}

/** Words that may follow a time that stands for itself: "after 2018 the firm", not "after 2018 elections". */
const FOLLOWING = new Set(
  (
    "the a an and or but when while with he she it they we i you this that these those there his her its their as if so " +
    "will would has have had was were is are to in on at by for"
  ).split(" "),
);

function isTold(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i];
  return next === undefined || next.broken || !/^[\p{L}\p{N}]/u.test(next.text) || FOLLOWING.has(next.lower);
}

function isPossessive(pieces: readonly Piece[], i: number): boolean {
  return /^['’]$/.test(pieces[i]?.text ?? "") && pieces[i]?.glued === true && pieces[i + 1]?.lower === "s";
}

/** "since at least August", "until about noon Friday". */
function skipModifiers(pieces: readonly Piece[], i: number): number {
  if (pieces[i]?.lower === "at" && pieces[i + 1]?.lower === "least") return i + 2;
  if (
    pieces[i]?.lower === "as" &&
    /^(early|late|recently)$/.test(pieces[i + 1]?.lower ?? "") &&
    pieces[i + 2]?.lower === "as"
  )
    return i + 3;
  return /^(about|around|roughly|approximately|sometime)$/.test(pieces[i]?.lower ?? "") ? i + 1 : i;
}

function isBoundable(phrase: Phrase, word: string): boolean {
  const { kind } = phrase.when;
  // "about two weeks ago" is about, and part of the phrase; "by now" and "until recently" bound nothing.
  if (kind === "vague") return false;
  if (word === "through" || word === "after" || word === "before") return kind !== "stretch";
  return true;
}
