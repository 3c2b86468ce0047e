import { TIME_UNITS, type TimeUnit } from "../lexicon/en/time-words.ts";
import { WEEKDAYS } from "../lexicon/en/weekdays.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import { parseAbsolute } from "./dates-absolute.ts";
import { dayWordAt, weekdayAt } from "./dates-days.ts";
import { longest, type Phrase, type When } from "./dates-model.ts";
import { ordinalAt } from "./dates-monthdays.ts";
import { shiftedAt } from "./dates-relative.ts";
import { fullYearAt, parseYear, yearShiftAt } from "./dates-years.ts";
import { parseNumber } from "./quantities-numbers.ts";

/** "week 3 of 2027", "the week of March 5", "w/c Feb. 4", "the week ending Friday", "the week after next". */
export function weekAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  return weekNumberAt(pieces, i) ?? weekOfAt(pieces, i) ?? beyondAt(pieces, i);
}

function weekNumberAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const n = pieces[at + 1]?.number;
  if (pieces[at]?.lower !== "week" || n === undefined || !/^\d{1,2}$/.test(pieces[at + 1]?.text ?? ""))
    return undefined;
  if (n < 1 || n > 53 || (pieces[at + 2]?.glued && /^[\p{L}%-]/u.test(pieces[at + 2]?.text ?? ""))) return undefined;
  const end = at + 2;
  const of = /^(of|in|,)$/.test(pieces[end]?.lower ?? "") ? end + 1 : end;
  const year = fullYearAt(pieces, of);
  if (year !== undefined) return { when: { kind: "week-number", n, year }, end: of + 1 };
  const shifted = yearShiftAt(pieces, end);
  if (shifted) return { when: { kind: "week-number", n, yearShift: shifted.shift }, end: shifted.end };
  // "Week 10" of a season, "week 10 of the trial"
  const isOther = pieces[end]?.lower === "of" || (isCapitalized(pieces[at]) && i > 0 && !pieces[i]?.broken);
  return isOther ? undefined : { when: { kind: "week-number", n }, end };
}

const EDGES: ReadonlyMap<string, "of" | "start" | "end"> = new Map([
  ["of", "of"],
  ["starting", "start"],
  ["beginning", "start"],
  ["commencing", "start"],
  ["ending", "end"],
  ["ended", "end"],
]);

function weekOfAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  let end: number;
  let edge: "of" | "start" | "end" | undefined;
  if (pieces[at]?.lower === "w" && pieces[at + 1]?.text === "/" && /^[ce]$/.test(pieces[at + 2]?.lower ?? "")) {
    edge = pieces[at + 2]?.lower === "c" ? "start" : "end";
    end = at + 3;
  } else if (pieces[at]?.lower === "week") {
    edge = EDGES.get(pieces[at + 1]?.lower ?? "");
    end = pieces[at + 2]?.lower === "on" ? at + 3 : at + 2;
  } else return undefined;
  if (edge === undefined) return undefined;
  const day = longest([parseAbsolute(pieces, end), weekdayAt(pieces, end), dayWordAt(pieces, end)]);
  if (!day || !isDayPhrase(day.when)) return undefined;
  return { when: { kind: "week-of", edge, of: day.when }, end: day.end };
}

function isDayPhrase(when: When): boolean {
  return when.kind === "calendar"
    ? when.day !== undefined
    : /^(weekday|relative-day|holiday|month-day)$/.test(when.kind);
}

/** "the week after next", "the year before last". */
function beyondAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const unit = TIME_UNITS.get(pieces[at]?.lower ?? "");
  const [joint, cue] = [pieces[at + 1]?.lower, pieces[at + 2]?.lower];
  const shift = joint === "after" && cue === "next" ? 2 : joint === "before" && cue === "last" ? -2 : undefined;
  if (at === i || unit === undefined || shift === undefined || unit === "hour" || unit === "minute") return undefined;
  return { when: { kind: "unit", unit, shift }, end: at + 3 };
}

const NTH_UNITS: ReadonlyMap<string, "day" | "week" | "weekend" | "month" | "quarter"> = new Map(
  (["day", "week", "weekend", "month", "quarter"] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/**
 * "the first week of March", "the second Sunday of June", "the last weekend in 2019", "the first nine months of the year",
 * "the last three weeks of this year", "the last day of the month".
 */
export function nthAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const word = pieces[at]?.lower ?? "";
  const ordinal = word === "last" || word === "final" ? { day: -1, end: at + 1 } : ordinalAt(pieces, at);
  if (!ordinal || ordinal.day > 31) return undefined;
  const { day: n, end } = ordinal;
  const counted = n === 1 || n === -1 ? parseNumber(pieces, end) : undefined;
  const unitAt = counted?.end ?? end;
  const name = pieces[unitAt]?.lower ?? "";
  const weekday = WEEKDAYS.get(name);
  const unit = weekday !== undefined && name.endsWith("day") ? "weekday" : NTH_UNITS.get(name);
  if (unit === undefined || (counted && (unit === "weekday" || !name.endsWith("s")))) return undefined;
  if (unit === "quarter" && !counted) return undefined;
  const of = pieces[unitAt + 1]?.lower;
  if (of !== "of" && of !== "in") return undefined;
  const whole = wholeAt(pieces, unitAt + 2);
  if (!whole || (n > 5 && unit !== "day") || (unit === "month" && !counted && !isYear(whole.when))) return undefined;
  const more = { ...(counted && { count: counted.value }), ...(weekday !== undefined && { weekday }) };
  return { when: { kind: "nth", n, unit, of: whole.when, ...more }, end: whole.end };
}

function isYear(when: When): boolean {
  return when.kind === "unit" ? when.unit === "year" : when.kind === "calendar" && when.month === undefined;
}

/** The month, year, quarter or season that units are counted within. */
function wholeAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const found = longest([parseAbsolute(pieces, i), parseYear(pieces, i), shiftedAt(pieces, i)]);
  const kind = found?.when.kind;
  const isWhole = found?.when.kind === "calendar" ? found.when.day === undefined : kind === "unit" || kind === "months";
  if (found && isWhole) return found;
  const unit = pieces[i]?.lower === "the" ? TIME_UNITS.get(pieces[i + 1]?.lower ?? "") : undefined;
  return unit !== undefined && /^(month|quarter|year|decade|century)$/.test(unit)
    ? { when: { kind: "same", unit, orNow: true }, end: i + 2 }
    : undefined;
}

const RESTS = new Set("rest remainder remaining balance".split(" "));

/** Ends that offices write short: "by EOD". */
const SHORT_ENDS: ReadonlyMap<string, TimeUnit> = new Map([
  ["eod", "day"],
  ["eow", "week"],
  ["eom", "month"],
  ["eoq", "quarter"],
  ["eoy", "year"],
]);

/** "the rest of the week", "the year to date", "to date", "eoy", "FY23". */
export function remainderAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const word = pieces[at]?.lower ?? "";
  const short = SHORT_ENDS.get(word);
  if (short !== undefined) return { when: { kind: "unit", unit: short, shift: 0 }, part: "end", end: at + 1 };
  if (RESTS.has(word)) {
    const of = pieces[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const the = /^(the|this)$/.test(pieces[of]?.lower ?? "") ? of + 1 : of;
    const unit = TIME_UNITS.get(pieces[the]?.lower ?? "");
    const isWhole = unit !== undefined && unit !== "minute" && unit !== "hour" && pieces[the]?.lower === unit;
    return isWhole && (of > at + 1 || the > of) ? { when: { kind: "rest", unit }, end: the + 1 } : undefined;
  }
  const unit = TIME_UNITS.get(word);
  const dash = pieces[at + 1]?.text === "-" ? 1 : 0;
  const isToDate = pieces[at + 1 + dash]?.lower === "to" && pieces[at + 2 + 2 * dash]?.lower === "date";
  if (unit !== undefined && isToDate && /^(week|month|quarter|year|decade|century)$/.test(unit))
    return { when: { kind: "to-date", unit }, end: at + 3 + 2 * dash };
  return fiscalAt(pieces, at);
}

/** "FY23", "CY 2018", "fiscal year 2008". */
function fiscalAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i]?.lower;
  const isShort = word === "fy" || word === "cy";
  const at = isShort ? i + 1 : word === "fiscal" && pieces[i + 1]?.lower === "year" ? i + 2 : undefined;
  if (at === undefined) return undefined;
  const number = pieces[at];
  const year =
    fullYearAt(pieces, at) ?? (isShort && /^\d\d$/.test(number?.text ?? "") ? 2000 + (number?.number ?? 0) : undefined);
  if (year !== undefined) return { when: { kind: "calendar", year }, end: at + 1 };
  return isShort ? undefined : { when: { kind: "vague" }, end: at };
}
