import {
  addDays,
  type Days,
  formatDay,
  formatMonth,
  formatYear,
  isDay,
  mondayOf,
  parseDay,
  parseDays,
  weekdayOf,
} from "../text/calendar.ts";
import { chooseDay, chooseDayOfMonth, chooseMonth, chooseSeason, chooseWeekday } from "./dates-choose.ts";
import { daysOfHoliday } from "./dates-feasts.ts";
import type { Part, Phrase, Resolved, Surroundings, When } from "./dates-model.ts";
import { moveExactly, moveValue, nthOf, stretchOf, unitAround, weekNumbered } from "./dates-units.ts";

/** Resolve a phrase to its days, or to nothing where it has no place in the calendar. */
export function resolvePhrase(phrase: Phrase, around: Surroundings): Resolved | undefined {
  // "earlier in the day" is told of a day that has come.
  const { near } = around;
  const isAhead =
    phrase.when.kind === "same" && phrase.part !== undefined && (near === undefined || near > around.today);
  if (phrase.when.kind === "stretch") return stretchOf(phrase.when, around.today);
  const value = valueOfWhen(phrase.when, isAhead ? { ...around, near: around.today } : around);
  const days = value === undefined ? undefined : parseDays(value);
  if (value === undefined || days === undefined) return undefined;
  return {
    value,
    ...narrow(
      isSundaysLastWeek(phrase, around) ? { ...days, to: addDays(days.to, 6) } : days,
      phrase.part,
      around.today,
    ),
  };
}

/** On a Sunday "last week" is the calendar's last week to some and the week that just ended to others: its days reach over both. */
function isSundaysLastWeek({ when }: Phrase, { today }: Surroundings): boolean {
  return when.kind === "unit" && when.unit === "week" && when.shift === -1 && !when.inText && weekdayOf(today) === 6;
}

/** The part of a stretch that is meant, taken generously: early and late are halves. */
function narrow(days: Required<Days>, part: Part | undefined, today: string): Required<Days> {
  const { from, to } = days;
  if (part === undefined || from === to) return days;
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  const at = (share: number): string => addDays(from, Math.floor(length * share));
  switch (part) {
    case "early":
    case "start":
      return { from, to: addDays(from, Math.ceil(length / 2) - 1) };
    case "mid":
      return { from: at(0.3), to: at(0.64) };
    case "late":
    case "end":
      return { from: at(0.5), to };
    case "earlier":
      return today >= from && today <= to ? { from, to: today } : days;
    case "later":
      return today >= from && today <= to ? { from: today, to } : days;
  }
}

function valueOfWhen(when: When, around: Surroundings): string | undefined {
  switch (when.kind) {
    case "calendar":
      return calendarValue(when, around);
    case "years":
      return `${formatYear(when.first)}/${formatYear(when.last)}`;
    case "nth":
      return nthValue(when, around);
    case "months":
      return monthsValue(when, around);
    case "weekday":
      return weekdayValue(when, around);
    case "unit":
      return unitValue(when, around);
    case "offset":
      return offsetValue(when, around);
    case "stretch":
      return stretchOf(when, around.today)?.value;
    case "month-day":
      return chooseDayOfMonth(when, around);
    case "week-number":
      return weekNumbered(when.year ?? parseDay(around.today).year + (when.yearShift ?? 0), when.n);
    case "week-of":
      return weekOfValue(when, around);
    case "rest":
    case "to-date":
      return restValue(when, around.today);
    case "relative-day":
      return addDays(around.today, when.days);
    case "same":
      return sameValue(when, around);
    case "holiday":
      return holidayValue(when, around);
    case "vague":
      return undefined;
  }
}

function calendarValue(when: When & { kind: "calendar" }, around: Surroundings): string | undefined {
  const now = parseDay(around.today);
  const year = when.year ?? (when.yearShift === undefined ? undefined : now.year + when.yearShift);
  const { month, day } = when;
  if (month === undefined) return year === undefined ? undefined : formatYear(year);
  if (day === undefined) return year === undefined ? chooseMonth(month, when.shift, around) : formatMonth(year, month);
  if (year !== undefined) return isDay(year, month, day) ? formatDay(year, month, day) : undefined;
  return chooseDay((y) => (isDay(y, month, day) ? formatDay(y, month, day) : undefined), around, when.shift);
}

function monthsValue(when: When & { kind: "months" }, around: Surroundings): string {
  const now = parseDay(around.today);
  const year = when.year ?? (when.yearShift === undefined ? chooseSeason(when, around) : now.year + when.yearShift);
  const last = when.month + when.count - 1;
  return `${formatMonth(year, when.month)}/${formatMonth(year, last)}`;
}

/** Units counted within a wider stretch. */
function nthValue(when: When & { kind: "nth" }, around: Surroundings): string | undefined {
  const whole = valueOfWhen(when.of, around);
  const days = whole === undefined ? undefined : parseDays(whole);
  return days && nthOf(when, days);
}

function weekOfValue(when: When & { kind: "week-of" }, around: Surroundings): string | undefined {
  const value = valueOfWhen(when.of, around);
  const day = value === undefined ? undefined : parseDays(value)?.from;
  if (day === undefined) return undefined;
  if (when.edge === "of") return unitAround(day, "week", 0);
  return when.edge === "start" ? `${day}/${addDays(day, 6)}` : `${addDays(day, -6)}/${day}`;
}

function restValue({ kind, unit }: When & { kind: "rest" | "to-date" }, today: string): string | undefined {
  const value = unitAround(today, unit, 0);
  const days = value === undefined ? undefined : parseDays(value);
  return days && (kind === "rest" ? `${today}/${days.to}` : `${days.from}/${today}`);
}

/** "that day", "the quarter": the unit the text spoke of last. */
function sameValue({ unit, orNow }: When & { kind: "same" }, around: Surroundings): string | undefined {
  if (unit === "quarter" && around.period !== undefined) return around.period;
  const held = around.near === undefined ? undefined : unitAround(around.near, unit, 0);
  return held ?? (orNow ? unitAround(around.today, unit, 0) : undefined);
}

function weekdayValue(when: When & { kind: "weekday" }, around: Surroundings): string {
  const { weekday } = when;
  if (when.week !== undefined) return addDays(mondayOf(around.today), 7 * when.week + weekday);
  if (when.inText && around.near !== undefined && /^\d{4}-\d\d-\d\d$/.test(around.near)) {
    return weekdayBeside(around.near, weekday, when.shift ?? 1);
  }
  return chooseWeekday(when, around);
}

/** The first such weekday after a day, or the last before it. */
function weekdayBeside(day: string, weekday: number, shift: number): string {
  const on = weekdayOf(day);
  return addDays(day, shift < 0 ? -((on - weekday + 6) % 7) - 1 : ((weekday - on + 6) % 7) + 1);
}

function unitValue(when: When & { kind: "unit" }, around: Surroundings): string | undefined {
  if (when.inText) {
    // "the previous quarter" of a text that has spoken of no date is the one before now.
    const base = around.near ?? (when.shift < 0 ? around.today : undefined);
    return base === undefined ? undefined : unitAround(base, when.unit, when.shift);
  }
  // On a Monday "the weekend" is the one just over; "this weekend" only where it is told as past.
  const isTold = when.recent ? around.direction !== "future" : around.direction === "past";
  const over = when.unit === "weekend" && when.shift === 0 && weekdayOf(around.today) < 5 && isTold;
  return unitAround(around.today, when.unit, over ? -1 : when.shift);
}

function offsetValue(when: When & { kind: "offset" }, around: Surroundings): string | undefined {
  const { unit, count, direction, base } = when;
  if (count === undefined || base === "event") return undefined;
  // In a report on a quarter "a year ago" is the same quarter of the year before.
  if (around.period !== undefined && unit === "year" && direction < 0 && typeof base === "string")
    return moveValue(around.period, unit, -count);
  const wide = unit === "year" || unit === "month" || unit === "decade";
  const anchor =
    base === "published"
      ? around.today
      : base === "text"
        ? (around.near ?? (wide && direction < 0 ? around.today : undefined))
        : valueOfWhen(base, around);
  if (anchor === undefined) return undefined;
  // Counted from a day that the words name, it is a day.
  const isNamed = typeof base !== "string" || when.working || when.more !== undefined;
  const exact = isNamed && Number.isInteger(count) ? moveExactly(anchor, when) : undefined;
  return exact ?? moveValue(anchor, unit, direction * count);
}

function holidayValue(when: When & { kind: "holiday" }, around: Surroundings): string | undefined {
  const { rule, yearShift } = when;
  const now = parseDay(around.today).year;
  const firstIn = (year: number): string | undefined => daysOfHoliday(rule, year)?.split("/")[0];
  const year = when.year ?? (yearShift === undefined ? undefined : now + yearShift);
  const first = year === undefined ? chooseDay(firstIn, around, when.shift) : firstIn(year);
  if (first === undefined) return undefined;
  if (when.weekend) {
    const saturday = addDays(mondayOf(addDays(first, 2)), 5 - (weekdayOf(addDays(first, 2)) < 5 ? 7 : 0));
    return `${saturday}/${addDays(saturday, 1)}`;
  }
  const in3 = parseDay(first).year;
  return [in3, in3 + 1].map((y) => daysOfHoliday(rule, y)).find((days) => days?.startsWith(first));
}

/** The last day that a resolved phrase reaches: what "by the end of" names. */
export function endOf(resolved: Resolved): Resolved {
  const to = resolved.to as string;
  return { value: to, from: to, to };
}

/** Write a range of two values; years, months or days alike. */
export function rangeOf(first: Resolved, last: Resolved): Resolved | undefined {
  const value = `${first.value.split("/")[0]}/${last.value.split("/").at(-1)}`;
  return parseDays(value) ? { value, from: first.from as string, to: last.to as string } : undefined;
}
