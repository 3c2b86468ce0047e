import type { Piece } from "../text/pieces.ts";
import type { Expression, Phrase, When } from "./dates-model.ts";
import { parsePhrase } from "./dates-phrases.ts";

type Bound = Expression["bound"];

/** Words before a phrase that say how it bounds what happened. */
const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ["by", "until"],
  ["until", "until"],
  ["till", "until"],
  ["til", "until"],
  ["through", "until"],
  ["before", "before"],
  ["since", "since"],
  ["from", "since"],
  ["after", "after"],
  ["around", "about"],
  ["about", "about"],
  ["circa", "about"],
]);

/**
 * Find the time expressions among words: each a phrase or a range, with the words that bound it.
 * "on", "in" and "during" stay outside; "by", "since", "until", "before", "after", "between … and" stay inside.
 */
export function findExpressions(pieces: readonly Piece[]): readonly Expression[] {
  const found: Expression[] = [];
  for (let i = 0; i < pieces.length; ) {
    const expression = parseExpression(pieces, i);
    if (expression && expression.end > i) {
      found.push(expression);
      i = expression.end;
    } else i += 1;
  }
  return found;
}

function parseExpression(pieces: readonly Piece[], i: number): Expression | undefined {
  const word = pieces[i] as Piece;
  if (word.lower === "between") {
    const range = rangeAt(pieces, i + 1, ["and"]);
    if (range) return { start: i, end: range.until.end, phrase: range.phrase, until: range.until, bound: "in" };
  }
  const bound = BOUNDS.get(word.lower);
  if (bound !== undefined) {
    const at = skipModifiers(pieces, i + 1);
    const open = word.lower === "from" || word.lower === "since";
    const range = open ? rangeAt(pieces, at, ["to", "until", "till", "through", "-", "–", "—"]) : undefined;
    if (range) return { start: i, end: range.until.end, phrase: range.phrase, until: range.until, bound: "in" };
    const phrase = parsePhrase(pieces, at);
    // "footage from today's attack": from the attack, not since today.
    if (phrase && word.lower === "from" && isPossessive(pieces, phrase.end)) return undefined;
    if (phrase && isBoundable(phrase, word.lower)) return { start: i, end: phrase.end, phrase, bound };
    return undefined;
  }
  const range = rangeAt(pieces, i, ["to", "through", "until", "till", "or", "-", "–", "—"]);
  if (range) return { start: i, end: range.until.end, phrase: range.phrase, until: range.until, bound: "in" };
  const phrase = parsePhrase(pieces, i);
  return phrase && { start: i, end: phrase.end, phrase, bound: "in" };
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

function rangeAt(
  pieces: readonly Piece[],
  i: number,
  joints: readonly string[],
): { readonly phrase: Phrase; readonly until: Phrase } | undefined {
  const first = parsePhrase(pieces, i);
  if (!first) return undefined;
  const joint = pieces[first.end];
  if (joint === undefined || joint.broken || !joints.includes(joint.lower)) return shortYears(pieces, first);
  const dayRange = sameMonth(pieces, first, joint);
  if (dayRange) return dayRange;
  if (first.when.kind === "offset" || first.when.kind === "vague" || first.when.kind === "stretch") return undefined;
  const isDash = /^[-–—]$/.test(joint.text);
  if (isDash && first.when.kind !== "calendar") return undefined;
  const at = joint.lower === "and" || joint.lower === "or" ? skipThe(pieces, first.end + 1) : first.end + 1;
  const shortYear = secondYear(pieces, first, at);
  const until = shortYear ?? parsePhrase(pieces, at);
  if (!until || !isSameGrain(first.when, until.when)) return shortYears(pieces, first);
  return { phrase: { ...first, when: withYearOf(first.when, until.when) }, until };
}

function skipThe(pieces: readonly Piece[], i: number): number {
  return pieces[i]?.lower === "in" ? i + 1 : i;
}

/** "Oct. 3-5", "September 5 to 9", "Oct. 3-5, 2022". */
function sameMonth(
  pieces: readonly Piece[],
  first: Phrase,
  joint: Piece,
): { readonly phrase: Phrase; readonly until: Phrase } | undefined {
  const { when } = first;
  if (when.kind !== "calendar" || when.day === undefined || when.month === undefined) return undefined;
  if (joint.lower === "or" || when.year !== undefined) return undefined;
  const day = pieces[first.end + 1];
  if (day?.number === undefined || !/^\d{1,2}$/.test(day.text) || day.number <= when.day || day.number > 31)
    return undefined;
  let end = first.end + 2;
  if (/^(st|nd|rd|th)$/.test(pieces[end]?.lower ?? "") && pieces[end]?.glued) end += 1;
  const comma = pieces[end]?.text === "," ? end + 1 : end;
  const year = pieces[comma];
  const dated = year?.number !== undefined && /^(19|20)\d\d$/.test(year.text);
  const base = { ...when, ...(dated && { year: year.number as number }) };
  return {
    phrase: { ...first, when: base },
    until: { when: { ...base, day: day.number }, end: dated ? comma + 1 : end },
  };
}

/** "1950-53", "2014/16". */
function shortYears(
  pieces: readonly Piece[],
  first: Phrase,
): { readonly phrase: Phrase; readonly until: Phrase } | undefined {
  const until = secondYear(pieces, first, first.end + 1);
  const mark = pieces[first.end];
  return until && /^[-–/]$/.test(mark?.text ?? "") ? { phrase: first, until } : undefined;
}

function secondYear(pieces: readonly Piece[], first: Phrase, i: number): Phrase | undefined {
  const { when } = first;
  const word = pieces[i];
  if (
    when.kind !== "calendar" ||
    when.year === undefined ||
    when.month !== undefined ||
    !word?.glued ||
    !pieces[first.end]?.glued
  )
    return undefined;
  if (!/^\d\d$/.test(word.text)) return undefined;
  const year = Math.floor(when.year / 100) * 100 + Number(word.text);
  return year > when.year ? { when: { kind: "calendar", year }, end: i + 1 } : undefined;
}

function isSameGrain(a: When, b: When): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== "calendar" || b.kind !== "calendar")
    return a.kind === "weekday" || a.kind === "months" || a.kind === "years";
  const grain = (w: typeof a): number => (w.day !== undefined ? 3 : w.month !== undefined ? 2 : 1);
  return grain(a) === grain(b);
}

/** The year of the second is the year of the first: "between February and December 2017". */
function withYearOf(a: When, b: When): When {
  if (a.kind !== "calendar" || b.kind !== "calendar" || a.year !== undefined || a.yearShift !== undefined) return a;
  if (b.year !== undefined) {
    const wraps = a.month !== undefined && b.month !== undefined && a.month > b.month;
    return { ...a, year: wraps ? b.year - 1 : b.year };
  }
  return b.yearShift !== undefined ? { ...a, yearShift: b.yearShift } : a;
}
