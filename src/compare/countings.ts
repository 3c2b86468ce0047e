import { FATES, LOOSE_SORTS, SORTS_OF_PEOPLE } from "../lexicon/en/fates.ts";
import type { Account, Mention, TimeMention, Token } from "../model/annotations.ts";
import type { Quantity } from "../model/moment.ts";
import type { Span } from "../model/span.ts";
import { compareQuantities, compareTimes, isMeasure } from "../text/intervals.ts";
import { findOverlapping, findWithin } from "../text/overlaps.ts";
import { isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { type Side, textOf } from "./sides.ts";
import { haveOtherParties } from "./similarity.ts";

/** An amount in a reading, with the nouns for what is counted. */
export interface Counting {
  readonly side: Side;
  readonly span: Span;
  readonly value: Quantity;
  readonly counted: readonly Token[];
}

/**
 * Tell whether two amounts count other things than each other, though the words for what is counted are alike: in other places, over
 * other spans of time, others of the people, or each beside the other in one sentence. Such amounts cannot contradict each other.
 */
export function isCountedApart(a: Counting, b: Counting): boolean {
  return (
    isOfOthers(a, b) ||
    // "two were spoken to", "six were saved"
    (fateOf(a) === undefined) !== (fateOf(b) === undefined) ||
    isHundredfold(a, b) ||
    isHundredfold(b, a) ||
    areOtherTimes(a, b) ||
    isAside(a, b) ||
    isAside(b, a) ||
    isBeside(a, b) ||
    isBeside(b, a) ||
    (isMeasure(a.value) && haveOtherParties(a.side.statement, b.side.statement, true))
  );
}

/** Tell whether two amounts are plainly of other people, in another place than the report's, or by the month and not in all. */
export function isOfOthers(a: Counting, b: Counting): boolean {
  return rateOf(a) !== rateOf(b) || isElsewhere(a) !== isElsewhere(b) || areOtherPeople(a, b) || areOtherPlaces(a, b);
}

/** However much reports of one thing part, they do not part a hundredfold; but a "million" for a "billion" is a slip. */
function isHundredfold({ value: a }: Counting, { value: b }: Counting): boolean {
  const times = (a.min ?? a.max ?? 0) / Math.max(1, b.max ?? b.min ?? 1);
  return !a.vague && !b.vague && times > 100 && !Number.isInteger(Math.log10(times));
}

/** Tell whether one amount can count a part of the other: "three divers, two of them Danes", beside "two Danish divers". */
export function isPartOfOther(a: Counting, b: Counting): boolean {
  return isNamedAsPart(a, b) || isNamedAsPart(b, a);
}

function isNamedAsPart(whole: Counting, part: Counting): boolean {
  if (isMeasure(whole.value) || (whole.value.min ?? 0) <= (part.value.max ?? part.value.min ?? 0)) return false;
  const sentence = sentenceOf(whole);
  return othersIn(whole, sentence).some(({ span, value }) => {
    if (span.start < whole.span.end || compareQuantities(value, part.value).relation !== "same") return false;
    const { text } = whole.side.account.article;
    const [before, after] = [text.slice(whole.span.end, span.start), text.slice(span.end, sentence.end)];
    return PART_BEFORE.test(before) || PART_AFTER.test(after);
  });
}

const PART_BEFORE = /\b(?:including|among (?:them|whom|which)|of (?:which|whom))\s+(?:at least\s+|about\s+)?$/i;
const PART_AFTER = /^\s+(?:of (?:which|whom|them|these|those)\b|from\b)/i;

/** The sentence of one amount gives the other's as well: of two taxes each is one of both. */
function isBeside(a: Counting, b: Counting): boolean {
  if (isPartOfOther(a, b)) return false;
  return othersIn(a, sentenceOf(a)).some(
    ({ value }) => isMeasure(value) === isMeasure(b.value) && compareQuantities(value, b.value).relation === "same",
  );
}

function othersIn({ side, span }: Counting, sentence: Span): Account["annotations"]["quantities"] {
  const { quantities, times } = side.account.annotations;
  return findWithin(quantities, sentence).filter(
    (q) => q.span.start !== span.start && findOverlapping(times, q.span).length === 0,
  );
}

function sentenceOf({ side: { account, statement } }: Counting): Span {
  return account.annotations.sentences[statement.proposition.sentence] ?? statement.proposition.span;
}

const RATE =
  /\b(?:per|each|every|an?)\s+(minute|hour|day|night|week|month|quarter|year)\b(?!\s+(?:ago|earlier|later|before|after|old|and a half))|\b(hour|dai|week|month|year|annual)ly\b/i;

/** The span of time by which an amount is told: "30 boats a month", "30 boats monthly". */
function rateOf({ side, span }: Counting): string {
  const { account, statement } = side;
  const { end } = statement.proposition.span;
  const next = findWithin(account.annotations.quantities, { start: span.end, end })[0];
  const words = account.article.text.slice(span.end, next?.span.start ?? end).split(/[,;:.()]/)[0] ?? "";
  const found = RATE.exec(words);
  const unit = (found?.[1] ?? found?.[2] ?? "").toLowerCase();
  return { dai: "day", night: "day", annual: "year" }[unit] ?? unit;
}

/** It is set apart from the place that the report is about: "elsewhere in Norway". */
function isElsewhere({ side }: Counting): boolean {
  return /\belsewhere\b|\bin (?:an)?other (?:town|cit|village|place|region|district|province|part)/i.test(
    textOf(side, side.statement.proposition.span),
  );
}

/** Others of the people are counted, or what became of them is another thing. */
function areOtherPeople(a: Counting, b: Counting): boolean {
  const [one, other] = [sortOf(a), sortOf(b)];
  if (one !== other && !(LOOSE_SORTS.has(one || "man") && LOOSE_SORTS.has(other || "man"))) return true;
  const [fate, otherFate] = [fateOf(a), fateOf(b)];
  return fate !== undefined && otherFate !== undefined && fate !== otherFate;
}

function sortOf({ counted }: Counting): string {
  return SORTS_OF_PEOPLE.get(counted.at(-1)?.lemma.toLowerCase() ?? "") ?? "";
}

/** What became of those counted: by the nearest word for it in the statement, with no other amount between but the whole of which they are part. */
function fateOf({ side, span }: Counting): string | undefined {
  const { tokens: all, quantities } = side.account.annotations;
  const whole = side.statement.proposition.span;
  const tokens = tokensWithin(all, whole);
  const others = findWithin(quantities, whole).filter((q) => q.span.start !== span.start);
  const isAcross = (token: Token): boolean => {
    const between =
      token.start < span.start ? { start: token.end, end: span.start } : { start: span.end, end: token.start };
    return findWithin(others, between).length > 0 && !/\binclud|\bamong\b/i.test(textOf(side, between));
  };
  const [first, behind] = [
    tokens.findIndex(({ end }) => end > span.start),
    tokens.findIndex(({ start }) => start >= span.end),
  ];
  let best: { readonly fate: string; readonly distance: number } | undefined;
  for (const [i, token] of tokens.entries()) {
    const fate = FATES.get(token.text.toLowerCase()) ?? FATES.get(token.lemma);
    // "rescue workers" save nobody yet.
    if (fate === undefined || tokens[i + 1]?.tag === "NOUN" || isAcross(token)) continue;
    const distance = i < first ? first - i : i - (behind < 0 ? i : behind) + 1;
    if (!best || distance <= best.distance) best = { fate, distance };
  }
  return best?.fate;
}

/** How many times an amount since some day must be one with no such bound before it counts something longer. */
const LONGER = 5;

/** They count over days that share none; of measures, over other days at all; or one since a day and the other at one. */
function areOtherTimes(a: Counting, b: Counting): boolean {
  const [one, other] = [timesOf(a), timesOf(b)];
  if (one.length > 0 && other.length > 0) {
    const relations = one.flatMap((x) => other.map((y) => compareTimes(x, y).relation));
    const isOther = isMeasure(a.value)
      ? relations.every((relation) => relation !== "same")
      : relations.every((relation) => relation === "conflict");
    if (isOther) return true;
  }
  const isSince = (times: readonly TimeMention[]): boolean => times.some(({ bound }) => bound === "since");
  const [small, large] = [a.value.min ?? a.value.max ?? 0, b.value.min ?? b.value.max ?? 0];
  if (isSince(one) === isSince(other)) return false;
  return isSince(one) ? small > LONGER * large : large > LONGER * small;
}

function timesOf({ side }: Counting): readonly TimeMention[] {
  return findWithin(side.account.annotations.times, side.statement.proposition.span).filter(
    ({ from, to }) => from !== undefined || to !== undefined,
  );
}

const WHERE =
  /\b(?:in|at|near|outside|inside|around|on|of|across|from|over|hit|struck)\s+(?:[\p{L}\p{N}'’-]+\s+){0,3}$/iu;

/** Each is counted in named places, none of which is, holds or lies in one of the other's as far as the two articles tell. */
function areOtherPlaces(a: Counting, b: Counting): boolean {
  const [one, other] = [placesOf(a), placesOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  const accounts = [a.side.account, b.side.account];
  return !one.some((x) =>
    other.some((y) => x === y || accounts.some((account) => isNested(account, x, y) || isNested(account, y, x))),
  );
}

/** Sentences at an article's start that tell what it is about. */
const LEAD = 5;

/** Set in a place that its article does not name at its start: beside one without a place it may well tell of something else. */
function isAside(a: Counting, b: Counting): boolean {
  const { mentions, sentences } = a.side.account.annotations;
  const end = sentences[LEAD]?.start ?? Number.POSITIVE_INFINITY;
  const places = placesOf(a);
  return (
    places.length > 0 &&
    placesOf(b).length === 0 &&
    !mentions.some(({ entity, span }) => span.start < end && places.includes(entity))
  );
}

/** The places within the statement, or within its sentence where the statement has none; the teller's own whereabouts do not count. */
function placesOf(counting: Counting): readonly string[] {
  const { account, statement, attribution } = counting.side;
  const sentence = sentenceOf(counting);
  const named = findWithin(account.annotations.mentions, sentence).filter(
    ({ kind, span }) => kind === "place" && WHERE.test(account.article.text.slice(sentence.start, span.start)),
  );
  const own = named.filter(({ span }) => isWithin(span, statement.proposition.span));
  const told = named.filter(({ span }) => !attribution || attribution.content.some((part) => isWithin(span, part)));
  return (own.length > 0 ? own : told).map(({ entity }) => entity);
}

/** The article names one right in the other: "Larvik, Vestfold", "Larvik in the Vestfold region". */
function isNested({ article, annotations: { mentions } }: Account, inner: string, outer: string): boolean {
  return mentions.some((mention, i) => {
    if (mention.entity !== inner) return false;
    const next = mentions.slice(i + 1, i + 3).find(({ entity }) => entity === outer) as Mention | undefined;
    if (!next) return false;
    return /^(?:,? (?:[\p{L}-]+ ){0,2}(?:in|of) (?:[\p{L}-]+ ){0,3}|, (?:[\p{L}-]+ ){0,1})$/u.test(
      article.text.slice(mention.span.end, next.span.start),
    );
  });
}
