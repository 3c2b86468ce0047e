import { MONTHS } from "../lexicon/en/months.ts";
import { WEEKDAYS } from "../lexicon/en/weekdays.ts";
import { isDay } from "../text/calendar.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import type { Phrase, When } from "./dates-model.ts";

type Calendar = When & { readonly kind: "calendar" };

/**
 * Read a date in figures: `2022-09-05`, `9/5/2022`, `25.9.22`, `23/Sep/2020`, `Dec-2018`, `12/2015`, `2016 10 16`;
 * and, where the words before it make it one, `9/5`. With a month and a day that could change places the month comes first,
 * and `order` says so.
 */
export function numericAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i];
  if (word === undefined || (word.number === undefined && !MONTHS.has(word.lower))) return undefined;
  if (isInside(pieces, i)) return undefined;
  return dottedAt(pieces, i) ?? markedAt(pieces, i) ?? spacedAt(pieces, i);
}

/** A part of a longer number, version or name: "v1.2.2003", "A-12-2015". */
function isInside(pieces: readonly Piece[], i: number): boolean {
  const prev = pieces[i - 1];
  return pieces[i]?.glued === true && prev !== undefined && !/^[-–—(["“‘':,]$/.test(prev.text);
}

/** `25.9.2022`, `25.09.22`: its first dot reads as a decimal point. */
function dottedAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(pieces[i]?.text ?? "");
  const year = pieces[i + 2];
  if (!parts || pieces[i + 1]?.text !== "." || !pieces[i + 1]?.glued || !year?.glued) return undefined;
  if (isGoingOn(pieces, i + 3)) return undefined;
  const isLong = /^(19|20)\d\d$/.test(year.text);
  if (!isLong && !(/^\d\d$/.test(year.text) && (parts[2] as string).length === 2)) return undefined;
  const when = orderParts(Number(parts[1]), Number(parts[2]), yearOf(year), "day-first");
  return when && { when, end: i + 3 };
}

/** Two or three parts between slashes or hyphens, of which one may be a month's name. */
function markedAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const [a, mark, b, mark2, c] = pieces.slice(i, i + 5);
  if (!a || !mark?.glued || !b?.glued || !/^[/.-]$/.test(mark.text)) return undefined;
  const hasThird = mark2?.glued && mark2.text === mark.text && c?.glued === true && mark.text !== ".";
  const third = hasThird && c ? threeParts(a, b, c) : undefined;
  if (third) return isGoingOn(pieces, i + 5) ? undefined : { when: third, end: i + 5 };
  if (hasThird && c?.number !== undefined && !MONTHS.has(a.lower)) return undefined;
  if (mark.text === "." || isGoingOn(pieces, i + 3)) return undefined;
  const two = twoParts(a, b);
  if (two) return withYearAfter(pieces, two, i + 3);
  return mark.text === "/" ? barePair(pieces, i, a, b) : undefined;
}

/** A further glued figure or letter: a telephone number, a product's. */
function isGoingOn(pieces: readonly Piece[], end: number): boolean {
  const next = pieces[end];
  if (!next?.glued) return false;
  return /^[\p{L}\p{N}%]/u.test(next.text) || (next.text === "/" && pieces[end + 1]?.glued === true);
}

function threeParts(a: Piece, b: Piece, c: Piece): Calendar | undefined {
  const [monthA, monthB, monthC] = [a, b, c].map(monthOf);
  if (isLongYear(a)) {
    const year = a.number as number;
    const month = monthB ?? monthC ?? b.number;
    const day = monthB !== undefined ? c.number : monthC !== undefined ? b.number : c.number;
    if (month === undefined || day === undefined) return undefined;
    if (isDay(year, month, day)) return { kind: "calendar", year, month, day };
    return isDay(year, day, month) ? { kind: "calendar", year, month: day, day: month } : undefined;
  }
  if (c.number === undefined || !(isLongYear(c) || /^\d\d$/.test(c.text))) return undefined;
  const year = yearOf(c);
  if (monthA !== undefined && b.number !== undefined) return whole(year, monthA, b.number);
  if (a.number === undefined || a.text.includes(".")) return undefined;
  if (monthB !== undefined) return whole(year, monthB, a.number);
  return b.number === undefined ? undefined : orderParts(a.number, b.number, year, "either");
}

function whole(year: number, month: number, day: number): Calendar | undefined {
  return isDay(year, month, day) ? { kind: "calendar", year, month, day } : undefined;
}

function monthOf(word: Piece): number | undefined {
  return MONTHS.get(word.lower);
}

function isLongYear(word: Piece): boolean {
  return /^(19|20)\d\d$/.test(word.text);
}

/** The year of two figures: those from 40 on are of the last century. */
export function yearOf(word: Piece): number {
  const n = word.number ?? 0;
  return word.text.length > 2 ? n : n < 40 ? 2000 + n : 1900 + n;
}

/** A month and a day in either order; the figures say which where one is above twelve. */
function orderParts(
  a: number,
  b: number,
  year: number | undefined,
  order: "either" | "day-first",
): Calendar | undefined {
  const fits = (month: number, day: number): boolean => isDay(year ?? 2000, month, day);
  const given = year === undefined ? {} : { year };
  if (order === "day-first" && fits(b, a)) return { kind: "calendar", ...given, month: b, day: a, order: "day-first" };
  if (fits(a, b)) {
    const isEither = fits(b, a) && a !== b;
    return { kind: "calendar", ...given, month: a, day: b, ...(isEither ? { order } : { order: "month-first" }) };
  }
  return fits(b, a) ? { kind: "calendar", ...given, month: b, day: a, order: "day-first" } : undefined;
}

/** `Jan/3`, `12-Sept`, `Dec-2018`, `12/2015`, `2015-12`: what needs no words around it. */
function twoParts(a: Piece, b: Piece): Calendar | undefined {
  const [monthA, monthB] = [monthOf(a), monthOf(b)];
  const named = isCapitalized(a) || isCapitalized(b) || (monthA ?? monthB) === undefined || a.text.length > 2;
  if (!named) return undefined;
  if (monthA !== undefined && isLongYear(b)) return { kind: "calendar", year: b.number as number, month: monthA };
  if (monthB !== undefined && isLongYear(a)) return { kind: "calendar", year: a.number as number, month: monthB };
  const day = monthA !== undefined ? b : monthB !== undefined ? a : undefined;
  const month = monthA ?? monthB;
  if (day?.number !== undefined && month !== undefined && /^\d{1,2}$/.test(day.text))
    return isDay(2000, month, day.number) ? { kind: "calendar", month, day: day.number } : undefined;
  const isMonth = (word: Piece): boolean => /^(0?[1-9]|1[0-2])$/.test(word.text);
  if (isMonth(a) && isLongYear(b)) return { kind: "calendar", year: b.number as number, month: a.number as number };
  if (isLongYear(a) && /^(0[1-9]|1[0-2])$/.test(b.text) && a.number !== undefined)
    return { kind: "calendar", year: a.number, month: b.number as number };
  return undefined;
}

function withYearAfter(pieces: readonly Piece[], when: Calendar, end: number): Phrase {
  const comma = pieces[end]?.text === "," ? end + 1 : end;
  const year = pieces[comma];
  if (when.year !== undefined || when.day === undefined || !year || !isLongYear(year)) return { when, end };
  return { when: { ...when, year: year.number as number }, end: comma + 1 };
}

/** Words before two figures with a slash that make a date of them. */
const LEADS: ReadonlySet<string> = new Set([
  ..."on from since until till by before after next this last between around dated".split(" "),
  ...WEEKDAYS.keys(),
]);

/** `9/5`: a date only after such words, with a year, in a range with another, or by itself. */
function barePair(pieces: readonly Piece[], i: number, a: Piece, b: Piece): Phrase | undefined {
  if (!/^\d{1,2}$/.test(a.text) || !/^\d{1,2}$/.test(b.text) || a.number === undefined || b.number === undefined)
    return undefined;
  const end = i + 3;
  const next = pieces[end];
  // The day of 2001 that bears this name; round the clock.
  if (a.text === "9" && b.text === "11") return { when: { kind: "calendar", year: 2001, month: 9, day: 11 }, end };
  if (a.number === 24 && b.number === 7) return undefined;
  const when = orderParts(a.number, b.number, undefined, "either");
  if (!when || next?.lower === "of" || next?.text === "%") return undefined;
  const dated = withYearAfter(pieces, when, end);
  if (dated.end > end) return dated;
  const prev = pieces[i - 1];
  const isLed = prev !== undefined && !pieces[i]?.broken && LEADS.has(prev.lower);
  const isAlone = (prev === undefined || pieces[i]?.broken) && (next === undefined || next.broken);
  const isRange = isPair(pieces, i + 4) && /^(-|–|—|to|and)$/.test(next?.lower ?? "");
  const isRangeEnd = isPair(pieces, i - 4) && /^(-|–|—|to|and)$/.test(prev?.lower ?? "");
  // "22/4", which no fraction of the press is
  const isImproper = a.number > 12 && a.number > b.number && /^[?.!,]$/.test(next?.text ?? ".");
  const isDeep = a.number > 10 && b.number > 12 && /^[?.!,]$/.test(next?.text ?? ".");
  return isLed || isAlone || isRange || isRangeEnd || isImproper || isDeep ? { when, end } : undefined;
}

function isPair(pieces: readonly Piece[], i: number): boolean {
  const [a, mark, b] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  return (
    /^\d{1,2}$/.test(a?.text ?? "") && mark?.text === "/" && mark.glued && b?.glued === true && /^\d{1,2}$/.test(b.text)
  );
}

/** `2016 10 16`. */
function spacedAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const [year, month, day] = pieces.slice(i, i + 3);
  if (!year || !isLongYear(year) || month?.number === undefined || day?.number === undefined) return undefined;
  if (month.broken || day.broken || !/^\d\d$/.test(month.text) || !/^\d\d$/.test(day.text)) return undefined;
  const when = whole(year.number as number, month.number, day.number);
  return when && { when, end: i + 3 };
}

/** Turn the dates that could be read either way to the order that another date of the same text shows. */
export function settleOrder(when: When, order: "month-first" | "day-first" | undefined): When {
  if (when.kind !== "calendar" || when.order !== "either" || order !== "day-first") return when;
  return { ...when, month: when.day as number, day: when.month as number, order };
}
