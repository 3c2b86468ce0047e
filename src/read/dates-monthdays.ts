import { MONTHS } from "../lexicon/en/months.ts";
import { SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import { ORDINALS } from "../lexicon/en/ordinals.ts";
import { isDay } from "../text/calendar.ts";
import type { Piece } from "../text/pieces.ts";
import type { Phrase } from "./dates-model.ts";
import { fullYearAt, yearShiftAt, yearWordsAt } from "./dates-years.ts";

/** A number with the index after it. */
interface ReadDay {
  readonly day: number;
  readonly end: number;
}

const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
]);

/** Tell whether a word begins an ordinal in words. */
export function isOrdinalWord({ lower }: Piece): boolean {
  return ORDINALS.has(lower) || TENS.has(lower);
}

/** Read an ordinal from first to thirty-first: "5th", "fifth", "twenty-third". */
export function ordinalAt(pieces: readonly Piece[], i: number): ReadDay | undefined {
  const word = pieces[i];
  if (word === undefined) return undefined;
  if (word.number !== undefined) {
    const suffix = pieces[i + 1];
    if (!suffix?.glued || !/^(st|nd|rd|th)$/.test(suffix.lower) || !/^\d{1,2}$/.test(word.text)) return undefined;
    return word.number >= 1 && word.number <= 99 ? { day: word.number, end: i + 2 } : undefined;
  }
  const spelled = ORDINALS.get(word.lower);
  if (spelled !== undefined) return { day: spelled, end: i + 1 };
  const tens = TENS.get(word.lower);
  if (tens === undefined) return undefined;
  const at = pieces[i + 1]?.text === "-" ? i + 2 : i + 1;
  const unit = ORDINALS.get(pieces[at]?.lower ?? "");
  return unit !== undefined && unit < 10 ? { day: tens + unit, end: at + 1 } : undefined;
}

/** A day of the month in words: "twenty five" before "January 1986". */
export function spelledDayAt(pieces: readonly Piece[], i: number): ReadDay | undefined {
  const first = SMALL_NUMBERS.get(pieces[i]?.lower ?? "");
  if (first === undefined || first === 0 || first > 30) return undefined;
  const at = pieces[i + 1]?.text === "-" ? i + 2 : i + 1;
  const unit = first >= 20 ? SMALL_NUMBERS.get(pieces[at]?.lower ?? "") : undefined;
  return unit !== undefined && unit > 0 && unit < 10 ? { day: first + unit, end: at + 1 } : { day: first, end: i + 1 };
}

const MONTH_SHIFTS: ReadonlyMap<string, number> = new Map([
  ["the", 0],
  ["this", 0],
  ["next", 1],
  ["last", -1],
]);

/** Words after which a bare ordinal is a day: "on the 18th". */
const LEADS = new Set("on by until till before after since around from between".split(" "));

/** What may follow a bare day of a month; a noun there is what the ordinal counts. */
const AFTERS = new Set("from at when around between until through with where while but".split(" "));

/** Tell whether nothing follows that a number before it could count. */
export function isUncounted(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i];
  return next === undefined || next.broken || AFTERS.has(next.lower) || /^[.,;:!?()–—"”'’-]$/.test(next.text);
}

/** "the 15th day of next month", "the 26th of the month", "the ninth month of 2022", "on the 18th". */
export function monthDayAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const ordinal = ordinalAt(pieces, at);
  if (!ordinal) return undefined;
  const { day, end } = ordinal;
  const noun = pieces[end]?.lower;
  const of = noun === "day" || noun === "month" ? end + 1 : end;
  if (pieces[of]?.lower === "of") {
    const shift = MONTH_SHIFTS.get(pieces[of + 1]?.lower ?? "");
    if (noun === "month") return monthOfYear(pieces, day, of);
    if (shift !== undefined && pieces[of + 2]?.lower === "month" && day <= 31)
      return { when: { kind: "month-day", day, shift }, end: of + 3 };
    const month = noun === "day" ? MONTHS.get(pieces[of + 1]?.lower ?? "") : undefined;
    if (month !== undefined && isDay(2000, month, day)) {
      const year = fullYearAt(pieces, pieces[of + 2]?.text === "," ? of + 3 : of + 2);
      const last = year === undefined ? of + 2 : pieces[of + 2]?.text === "," ? of + 4 : of + 3;
      return { when: { kind: "calendar", month, day, ...(year !== undefined && { year }) }, end: last };
    }
    return undefined;
  }
  const isFigure = pieces[at]?.number !== undefined;
  if (!isFigure || day > 31 || !LEADS.has(pieces[i - 1]?.lower ?? "") || pieces[at]?.broken) return undefined;
  return isUncounted(pieces, end) ? { when: { kind: "month-day", day }, end } : undefined;
}

function monthOfYear(pieces: readonly Piece[], month: number, of: number): Phrase | undefined {
  if (month > 12) return undefined;
  const year = fullYearAt(pieces, of + 1);
  if (year !== undefined) return { when: { kind: "calendar", month, year }, end: of + 2 };
  const shifted = yearShiftAt(pieces, of);
  return shifted && { when: { kind: "calendar", month, yearShift: shifted.shift }, end: shifted.end };
}

/** The day that stands after a weekday: "Friday the 13th", "Sunday 31", "Tue 13th". */
export function dayAfterWeekday(pieces: readonly Piece[], i: number): ReadDay | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const ordinal = ordinalAt(pieces, at);
  const isTimed = (k: number): boolean => isUncounted(pieces, k) || SMALL_NUMBERS.has(pieces[k]?.lower ?? "");
  if (ordinal) return ordinal.day <= 31 && isTimed(ordinal.end) ? ordinal : undefined;
  const word = pieces[at];
  if (word?.number === undefined || word.broken || word.glued || !/^\d{1,2}$/.test(word.text)) return undefined;
  const isDayNumber = word.number >= 1 && word.number <= 31 && isUncounted(pieces, at + 1);
  // "Friday 8:30", "Friday 5-3"
  const isClock = pieces[at + 1]?.glued === true && pieces[at + 2]?.glued === true;
  return isDayNumber && !isClock ? { day: word.number, end: at + 1 } : undefined;
}

/** The year in words after a day and month: "nineteen seventy two". */
export function spelledYearAt(
  pieces: readonly Piece[],
  i: number,
): { readonly year: number; readonly end: number } | undefined {
  return pieces[i]?.number === undefined ? yearWordsAt(pieces, i) : undefined;
}
