import { MONTHS } from "../lexicon/en/months.ts";
import { SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import { DAY_PARTS, SEASONS, SHIFTS, TEXT_SHIFTS, TIME_UNITS, type TimeUnit } from "../lexicon/en/time-words.ts";
import { WEEKDAYS } from "../lexicon/en/weekdays.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import { parseAbsolute } from "./dates-absolute.ts";
import { dayWordAt, weekdayAt } from "./dates-days.ts";
import { longest, type Phrase, type When } from "./dates-model.ts";
import { numericAt } from "./dates-numeric.ts";
import { parseNumber } from "./quantities-numbers.ts";

/** "last week", "this past spring", "next Friday", "last three months", "the coming year", "last August". */
export function shiftedAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  let at = pieces[i]?.lower === "the" ? i + 1 : i;
  const first = pieces[at]?.lower ?? "";
  let shift = SHIFTS.get(first);
  if (shift === undefined) return countedShiftAt(pieces, at);
  let coming = first === "coming" || first === "upcoming";
  at += 1;
  // "this past spring", "this coming Sunday"
  const second = pieces[at]?.lower ?? "";
  if (
    first === "this" &&
    (second === "past" || second === "last" || second === "coming" || second === "current" || second === "very")
  ) {
    shift = SHIFTS.get(second) ?? 0;
    coming = second === "coming";
    at += 1;
  }
  if (/^(school|academic)$/.test(pieces[at]?.lower ?? "") && pieces[at + 1]?.lower === "year")
    return { when: { kind: "vague" }, end: at + 2 };
  if (/^(fiscal|calendar|full|working|work)$/.test(pieces[at]?.lower ?? "")) at += 1;
  const inText = TEXT_SHIFTS.has(first);
  const within = pieces[i - 1]?.lower === "within";
  const past = first === "past" || first === "previous" || first === "preceding";
  const word = pieces[at];
  if (word === undefined) return undefined;
  const weekday = WEEKDAYS.get(word.lower);
  if (weekday !== undefined && word.lower.endsWith("day")) {
    const end = DAY_PARTS.has(pieces[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    const dated = dayBesideAt(pieces, end);
    if (dated) return dated;
    const counted = inText || (first === "next" && pieces[i]?.lower === "the");
    const recent = first === "past" || second === "past" || second === "last";
    const flags = { ...(coming && { coming }), ...(recent && { recent }), ...(counted && { inText: counted }) };
    return { when: { kind: "weekday", weekday, shift, ...flags }, end };
  }
  const numeric = word.number === undefined ? undefined : numericAt(pieces, at);
  if (numeric?.when.kind === "calendar" && numeric.when.year === undefined)
    return { ...numeric, when: { ...numeric.when, shift } };
  const month = MONTHS.get(word.lower);
  if (month !== undefined && (isCapitalized(word) || month !== 5)) {
    // "this Nov. 11, 2017, photo": the year that follows rules.
    const dated = parseAbsolute(pieces, at);
    const whole = dated?.when.kind === "calendar" ? dated.when : undefined;
    if (dated && whole?.year !== undefined) return dated;
    const dotted =
      pieces[at + 1]?.text === "." && pieces[at + 1]?.glued && word.lower.length <= 4 && word.lower !== "may";
    const day = whole?.day;
    const end = day === undefined ? (dotted ? at + 2 : at + 1) : (dated as Phrase).end;
    return { when: { kind: "calendar", month, shift, ...(day !== undefined && { day }) }, end };
  }
  const season = SEASONS.get(word.lower);
  if (season !== undefined) {
    const recent = first === "past" || second === "past" || second === "last";
    return { when: { kind: "months", month: season, count: 3, shift, ...(recent && { recent }) }, end: at + 1 };
  }
  const holiday = parseAbsolute(pieces, at);
  if (holiday?.when.kind === "holiday")
    return holiday.when.year === undefined ? { ...holiday, when: { ...holiday.when, shift } } : holiday;
  const counted = countAt(pieces, at);
  const working = isWorking(pieces, counted?.end ?? at);
  if (working && counted) return stretch({ ...counted, end: counted.end + 1 }, "day", shift, { working, within });
  const unit = TIME_UNITS.get((counted ? pieces[counted.end] : word)?.lower ?? "");
  if (unit === undefined || unit === "minute" || unit === "hour") {
    return unit === "hour" && counted && shift !== 0 ? stretch(counted, unit, shift, { within }) : undefined;
  }
  if (counted || word.lower.endsWith("s")) {
    if (shift === 0 || word.lower === "centuries") return undefined;
    if (!counted && !/^(coming|past|last|next|previous)$/.test(first)) return undefined;
    return stretch(counted ?? { end: at }, unit, shift, { within });
  }
  if (unit === "day") {
    const days = inText || (first === "next" && pieces[i]?.lower === "the");
    if (days)
      return { when: { kind: "offset", count: 1, unit, direction: shift < 0 ? -1 : 1, base: "text" }, end: at + 1 };
    return first === "next" ? { when: { kind: "relative-day", days: 1 }, end: at + 1 } : undefined;
  }
  if (unit === "fortnight" && shift !== 0 && !inText) return stretch({ count: 1, end: at }, unit, shift, { within });
  // "the past year" and "over the last year" reach to now; "last year" is the year before.
  if ((past && !inText && first === "past") || (unit !== "quarter" && isUpToNow(pieces, i, at)))
    return stretch({ count: 1, end: at }, unit, shift);
  // "this year's third quarter", "last year's second half"
  const section =
    pieces[at + 1]?.text === "'" || pieces[at + 1]?.text === "’" ? parseAbsolute(pieces, at + 3) : undefined;
  if (unit === "year" && section?.when.kind === "months" && section.when.year === undefined) {
    return { when: { ...section.when, yearShift: shift }, end: section.end };
  }
  const end = unit === "week" && pieces[at + 1]?.lower === "ahead" ? at + 2 : at + 1;
  const onDay = unit === "week" && !inText ? weekdayOfWeek(pieces, end) : undefined;
  if (onDay) return { when: { kind: "weekday", weekday: onDay.weekday, week: shift }, end: onDay.end };
  return { when: { kind: "unit", unit, shift, ...(inText && { inText }) }, end };
}

/** "Over the last year", and not "over the last year of the war". */
function isUpToNow(pieces: readonly Piece[], i: number, at: number): boolean {
  return (
    pieces[i]?.lower === "the" &&
    pieces[i + 1]?.lower === "last" &&
    at === i + 2 &&
    /^(?:over|during|for|in|within|through|throughout)$/.test(pieces[i - 1]?.lower ?? "") &&
    !/^(?:of|before|that|when)$/.test(pieces[at + 1]?.lower ?? "")
  );
}

/** The "on Tuesday" of "next week on Tuesday", the "Wed" of "next week Wed". */
function weekdayOfWeek(
  pieces: readonly Piece[],
  i: number,
): { readonly weekday: number; readonly end: number } | undefined {
  const at = pieces[i]?.lower === "on" ? i + 1 : i;
  const word = pieces[at];
  const weekday = WEEKDAYS.get(word?.lower ?? "");
  return weekday !== undefined && !word?.broken && isCapitalized(word) ? { weekday, end: at + 1 } : undefined;
}

/** The date after a weekday: ", April 25", "(June 15)". */
function dayBesideAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const isOpen = pieces[i]?.text === "(";
  const dated = parseAbsolute(pieces, isOpen || pieces[i]?.text === "," ? i + 1 : i);
  if (dated?.when.kind !== "calendar" || dated.when.day === undefined) return undefined;
  if (!isOpen) return dated;
  return pieces[dated.end]?.text === ")" ? { ...dated, end: dated.end + 1 } : undefined;
}

function isWorking(pieces: readonly Piece[], i: number): boolean {
  return /^(business|working|trading|work)$/.test(pieces[i]?.lower ?? "") && pieces[i + 1]?.lower === "days";
}

/** "the 5 upcoming years", "10 previous weeks", "three past months". */
function countedShiftAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const counted =
    pieces[i]?.number !== undefined || SMALL_NUMBERS.has(pieces[i]?.lower ?? "") ? countAt(pieces, i) : undefined;
  const shift = SHIFTS.get(pieces[counted?.end ?? i]?.lower ?? "");
  if (!counted || shift === undefined || shift === 0) return undefined;
  const unit = TIME_UNITS.get(pieces[counted.end + 1]?.lower ?? "");
  const isPlural = pieces[counted.end + 1]?.lower.endsWith("s");
  if (unit === undefined || !isPlural || unit === "minute") return undefined;
  return stretch({ ...counted, end: counted.end + 1 }, unit, shift);
}

function stretch(
  counted: { readonly count?: number; readonly end: number },
  unit: TimeUnit,
  shift: number,
  { working = false, within = false }: { readonly working?: boolean; readonly within?: boolean } = {},
): Phrase {
  const { count, end } = counted;
  const more = { ...(count !== undefined && { count }), ...(working && { working }), ...(within && { within }) };
  return { when: { kind: "stretch", unit, direction: shift < 0 ? -1 : 1, ...more }, end: end + 1 };
}

const VAGUE_COUNTS: readonly (readonly string[])[] = [
  ["a", "few"],
  ["several"],
  ["many"],
  ["some"],
  ["a", "couple", "of"],
  ["few"],
  ["a", "number", "of"],
  ["couple", "of"],
  ["a", "dozen"],
];

/** A count of units: "three", "a", "2", or a vague one, which has an end only. */
function countAt(pieces: readonly Piece[], i: number): { readonly count?: number; readonly end: number } | undefined {
  if (pieces[i]?.lower === "couple" && TIME_UNITS.has(pieces[i + 1]?.lower ?? "")) return { count: 2, end: i + 1 };
  for (const parts of VAGUE_COUNTS) {
    if (parts[0] !== pieces[i]?.lower) continue;
    if (parts.every((part, k) => pieces[i + k]?.lower === part)) return { end: i + parts.length };
  }
  const number = parseNumber(pieces, i);
  // "three quarters" of a year, not of a whole
  const quarters =
    number?.fraction && pieces[number.end - 1]?.lower === "quarters"
      ? SMALL_NUMBERS.get(pieces[i]?.lower ?? "")
      : undefined;
  if (quarters !== undefined) return { count: quarters, end: i + 1 };
  if (number) {
    const hyphen = pieces[number.end]?.text === "-" ? number.end + 1 : number.end;
    return { count: number.value, end: hyphen };
  }
  const word = pieces[i]?.lower;
  return word === "a" || word === "an" ? { count: 1, end: i + 1 } : undefined;
}

/** "two days ago", "a year earlier", "three weeks later", "two days after Sept. 5", "days after", "a week from now". */
export function offsetAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  if (pieces[i]?.lower === "in" || pieces[i]?.lower === "within") return aheadAt(pieces, i);
  const bare = pieces[i]?.lower.endsWith("s") && TIME_UNITS.has(pieces[i]?.lower ?? "");
  // "year-ago results", "a year-earlier loss"
  const hyphened = TIME_UNITS.has(pieces[i]?.lower ?? "") && pieces[i + 1]?.text === "-";
  const counted = bare ? { end: i } : hyphened ? { count: 1, end: i } : countAt(pieces, i);
  if (!counted) return undefined;
  const half = pieces[counted.end]?.lower === "half" && pieces[counted.end + 1]?.lower !== undefined ? 1 : 0;
  const at = counted.end + half;
  const working = isWorking(pieces, at);
  const unit = TIME_UNITS.get(pieces[working ? at + 1 : at]?.lower ?? "");
  if (unit === undefined) return undefined;
  let end = working ? at + 2 : at + 1;
  const more: (readonly [number, TimeUnit])[] = [];
  for (let next = furtherAt(pieces, end); next && more.length < 4; next = furtherAt(pieces, end)) {
    more.push([next.count, next.unit]);
    end = next.end;
  }
  if (pieces[end]?.lower === "and" && pieces[end + 1]?.lower === "a" && pieces[end + 2]?.lower === "half") end += 3;
  if (
    pieces[end]?.lower === "or" &&
    (pieces[end + 1]?.lower === "so" || pieces[end + 1]?.lower === "two" || pieces[end + 1]?.lower === "more")
  )
    end += 2;
  const hyphen = pieces[end]?.text === "-" ? end + 1 : end;
  const cue = pieces[hyphen]?.lower;
  const count = counted.count !== undefined ? { count: counted.count } : {};
  const make = (direction: -1 | 1, base: "published" | "text" | "event" | When, last: number): Phrase => ({
    when: {
      kind: "offset",
      unit,
      direction,
      base,
      ...count,
      ...(working && { working }),
      ...(more.length > 0 && { more }),
    },
    end: last,
  });
  // "the year-ago third quarter", "the year-earlier quarter": a section of the year before
  if (hyphened && unit === "year" && (cue === "ago" || cue === "earlier")) {
    const section = parseAbsolute(pieces, hyphen + 1);
    if (section?.when.kind === "months" && section.when.year === undefined)
      return { when: { ...section.when, yearShift: -1 }, end: section.end };
  }
  if (cue === "ago" || cue === "back") {
    if (cue === "back" && isCapitalized(pieces[hyphen + 1])) return undefined;
    return make(-1, "published", hyphen + 1);
  }
  if (cue === "earlier" || cue === "prior" || cue === "previously" || cue === "beforehand") {
    if (cue === "prior" && pieces[hyphen + 1]?.lower === "to") return make(-1, "event", hyphen + 2);
    return make(-1, "text", hyphen + 1);
  }
  if (cue === "later" || cue === "afterwards" || cue === "afterward" || cue === "hence")
    return make(1, "text", hyphen + 1);
  if (cue === "from" && /^(now|today)$/.test(pieces[hyphen + 1]?.lower ?? "")) return make(1, "published", hyphen + 2);
  if (cue === "from" && pieces[hyphen + 1]?.lower === "tomorrow")
    return make(1, { kind: "relative-day", days: 1 }, hyphen + 2);
  if (cue === "after" || cue === "before" || cue === "from") {
    const direction = cue === "before" ? -1 : 1;
    const base = parseAnchor(pieces, hyphen + 1);
    if (base) return make(direction, base.when, base.end);
    return cue === "from" ? undefined : make(direction, "event", hyphen + 1);
  }
  return undefined;
}

/** The "1 month" of "2 years, 1 month and 21 days later". */
function furtherAt(
  pieces: readonly Piece[],
  i: number,
): { readonly count: number; readonly unit: TimeUnit; readonly end: number } | undefined {
  const at = pieces[i]?.text === "," || pieces[i]?.lower === "and" ? i + 1 : i;
  const number = parseNumber(pieces, at);
  const unit = TIME_UNITS.get(pieces[number?.end ?? at]?.lower ?? "");
  return number && unit !== undefined ? { count: number.value, unit, end: number.end + 1 } : undefined;
}

/** "in two weeks", "within three days", at the end of a clause. */
function aheadAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const counted = countAt(pieces, i + 1);
  const unit = TIME_UNITS.get(pieces[counted?.end ?? 0]?.lower ?? "");
  if (counted?.count === undefined || unit === undefined || unit === "minute") return undefined;
  let end = counted.end + 1;
  // "in three weeks' time"
  const isPossessive = /^['’]$/.test(pieces[end]?.text ?? "");
  const time = isPossessive && pieces[end + 1]?.lower === "s" ? end + 2 : isPossessive ? end + 1 : undefined;
  const isTime = time !== undefined && pieces[time]?.lower === "time";
  if (isTime) end = time + 1;
  const next = pieces[end];
  if (!isTime && next !== undefined && !next.broken && !/^[.,;:!?)—–"”]$/.test(next.text)) return undefined;
  return {
    when: {
      kind: "offset",
      unit,
      direction: 1,
      base: "published",
      count: counted.count,
      ...(!isTime && { ahead: true }),
    },
    end,
  };
}

/** The date that "two days after" counts from: a full phrase, but not another count. */
function parseAnchor(pieces: readonly Piece[], i: number): Phrase | undefined {
  return longest([parseAbsolute(pieces, i), weekdayAt(pieces, i), dayWordAt(pieces, i), shiftedAt(pieces, i)]);
}
