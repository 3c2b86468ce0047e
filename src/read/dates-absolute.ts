import { DOUBTFUL_MONTHS, MONTHS } from "../lexicon/en/months.ts";
import { isDay } from "../text/calendar.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import { holidayAt } from "./dates-holidays.ts";
import { longest, type Phrase } from "./dates-model.ts";
import { ordinalAt, spelledDayAt, spelledYearAt } from "./dates-monthdays.ts";
import { isAbbreviated, isMonthHere, monthAt } from "./dates-months.ts";
import { numericAt } from "./dates-numeric.ts";
import { centuryAt, decadeAt, seasonAt, sectionAt } from "./dates-sections.ts";
import { fullYearAt, type ReadYear, shortYearAt, yearShiftAt } from "./dates-years.ts";

/** Read dates that name their place in the calendar: days, months, quarters, seasons, decades, centuries, holidays. */
export function parseAbsolute(pieces: readonly Piece[], i: number): Phrase | undefined {
  return longest([
    numericAt(pieces, i),
    monthDateAt(pieces, i),
    dayMonthAt(pieces, i),
    sectionAt(pieces, i),
    seasonAt(pieces, i),
    decadeAt(pieces, i),
    centuryAt(pieces, i),
    holidayAt(pieces, i),
  ]);
}

/** "Sept. 5, 2022", "September 5th", "September 2022", "September of last year", "August". */
function monthDateAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const named = monthAt(pieces, i);
  if (!named) return undefined;
  const { month } = named;
  const day = dayNumberAt(pieces, named.end);
  if (day && isDay(2000, month, day.day)) return dated(pieces, { month, day: day.day }, day.end);
  // "Feb. 30" is no day of any year.
  if (day && day.day <= 31) return { when: { kind: "vague" }, end: day.end };
  const isJoined = /^(of|in)$/.test(pieces[named.end]?.lower ?? "") || pieces[named.end]?.text === ",";
  const at = isJoined ? named.end + 1 : named.end;
  const spoken = spelledYearAt(pieces, at);
  if (spoken) return { when: { kind: "calendar", month, year: spoken.year }, end: spoken.end };
  const year = fullYearAt(pieces, at) ?? (isJoined ? undefined : shortYearAt(pieces, at));
  if (year !== undefined)
    return { when: { kind: "calendar", month, year }, end: fullYearAt(pieces, at) === undefined ? at + 2 : at + 1 };
  const ofShort = pieces[named.end]?.lower === "of" ? shortYearOf(pieces, at) : undefined;
  if (ofShort) return { when: { kind: "calendar", month, year: ofShort.year }, end: ofShort.end };
  const shifted = yearShiftAt(pieces, named.end);
  if (shifted) return { when: { kind: "calendar", month, yearShift: shifted.shift }, end: shifted.end };
  return isMonthHere(pieces, i, named.end) ? { when: { kind: "calendar", month }, end: named.end } : undefined;
}

/** The "87" or "'87" of "April of 87". */
function shortYearOf(pieces: readonly Piece[], i: number): ReadYear | undefined {
  const marked = shortYearAt(pieces, i);
  if (marked !== undefined) return { year: marked, end: i + 2 };
  const word = pieces[i];
  const isEnd = pieces[i + 1] === undefined || /^[.,;:!?)]$/.test(pieces[i + 1]?.text ?? "");
  return word?.number !== undefined && /^[4-9]\d$/.test(word.text) && isEnd
    ? { year: 1900 + word.number, end: i + 1 }
    : undefined;
}

/** A month and day with the year that follows them, in whatever way. */
function dated(pieces: readonly Piece[], on: { readonly month: number; readonly day: number }, end: number): Phrase {
  const mark = pieces[end];
  const isJoined = mark?.text === "," || /^(of|in)$/.test(mark?.lower ?? "") || (mark?.text === "-" && mark.glued);
  const at = isJoined ? end + 1 : end;
  const year = fullYearAt(pieces, at);
  if (year !== undefined) return { when: { kind: "calendar", ...on, year }, end: at + 1 };
  const short = shortYearAt(pieces, at);
  if (short !== undefined) return { when: { kind: "calendar", ...on, year: short }, end: at + 2 };
  const spoken = spelledYearAt(pieces, at);
  if (spoken) return { when: { kind: "calendar", ...on, year: spoken.year }, end: spoken.end };
  const shifted = yearShiftAt(pieces, end);
  return shifted
    ? { when: { kind: "calendar", ...on, yearShift: shifted.shift }, end: shifted.end }
    : { when: { kind: "calendar", ...on }, end };
}

/** "5", "5th", "the ninth", "twenty-third": a day of the month, not the first digits of an amount or a time. */
export function dayNumberAt(
  pieces: readonly Piece[],
  i: number,
): { readonly day: number; readonly end: number } | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const word = pieces[at];
  if (word === undefined || word.broken) return undefined;
  const ordinal = ordinalAt(pieces, at);
  if (ordinal) return ordinal.day <= 31 ? ordinal : undefined;
  if (word.number === undefined || !/^\d{1,2}$/.test(word.text) || word.number < 1 || word.number > 31)
    return undefined;
  const next = pieces[at + 1];
  if (at > i || (next?.text === ":" && next.glued) || (next?.text === "%" && next.glued)) return undefined;
  return { day: word.number, end: at + 1 };
}

/** "5 September 2022", "the 5th of September", "twenty five January 1986". */
function dayMonthAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const isGlued = pieces[i]?.glued && !(/^[:([“"‘'–—-]$/.test(pieces[i - 1]?.text ?? "") && !pieces[i - 1]?.glued);
  const isLabelled = pieces[i - 1]?.text === ":" && pieces[i - 2]?.number === undefined;
  if (isGlued && !isLabelled) return undefined;
  const spelled = spelledDayAt(pieces, i);
  const day = dayNumberAt(pieces, i) ?? spelled;
  if (!day) return undefined;
  const at = pieces[day.end]?.lower === "of" ? day.end + 1 : day.end;
  const hyphen = pieces[at]?.text === "-" && pieces[at]?.glued ? at + 1 : at;
  const word = pieces[hyphen];
  const isVerb = ({ lower }: Piece): boolean => lower === "may" || lower === "march";
  const isName = isCapitalized(word) || !DOUBTFUL_MONTHS.has(word?.lower ?? "") || (word && !isVerb(word));
  const month = isName ? MONTHS.get(word?.lower ?? "") : undefined;
  if (month === undefined || word?.broken || !isDay(2000, month, day.day)) return undefined;
  let end = hyphen + 1;
  if (pieces[end]?.text === "." && pieces[end]?.glued && isAbbreviated(word as Piece)) end += 1;
  const phrase = dated(pieces, { month, day: day.day }, end);
  // "five June events": a day in words needs a year.
  const isDated = phrase.when.kind === "calendar" && phrase.when.year !== undefined;
  return spelled && day === spelled && !isDated ? undefined : phrase;
}
