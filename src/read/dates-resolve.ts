import type { TimeUnit } from "../lexicon/en/time-words.ts";
import {
  addDays,
  addMonths,
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
import { chooseDay, chooseMonth, chooseSeason, chooseWeekday } from "./dates-choose.ts";
import { dayOfHoliday } from "./dates-holidays.ts";
import type { Part, Phrase, Resolved, Surroundings, When } from "./dates-model.ts";

/** Resolve a phrase to its days, or to nothing where it has no place in the calendar. */
export function resolvePhrase(phrase: Phrase, around: Surroundings): Resolved | undefined {
  // "earlier in the day" is told of a day that has come.
  const { near } = around;
  const isAhead =
    phrase.when.kind === "same" && phrase.part !== undefined && (near === undefined || near > around.today);
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
      return { from: at(0.2), to: at(0.8) };
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
      return stretchValue(when, around.today);
    case "relative-day":
      return addDays(around.today, when.days);
    case "same":
      return around.near === undefined ? undefined : unitAround(around.near, when.unit, 0);
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

/** The n-th seven days of a month or year, or its last; its n-th weekend. */
function nthValue(when: When & { kind: "nth" }, around: Surroundings): string | undefined {
  const whole = valueOfWhen(when.of, around);
  const days = whole === undefined ? undefined : parseDays(whole);
  if (!days) return undefined;
  if (when.unit === "week") {
    const from = when.n < 0 ? addDays(days.to, -6) : addDays(days.from, 7 * (when.n - 1));
    return from > days.to ? undefined : `${from}/${addDays(from, 6)}`;
  }
  const first = addDays(days.from, (5 - weekdayOf(days.from) + 7) % 7);
  const last = addDays(days.to, -((weekdayOf(days.to) - 5 + 7) % 7));
  const saturday = when.n < 0 ? last : addDays(first, 7 * (when.n - 1));
  return `${saturday}/${addDays(saturday, 1)}`;
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

/** The calendar unit that holds a value, or one before or after it; nothing where the value is wider than the unit. */
function unitAround(value: string, unit: TimeUnit, shift: number): string | undefined {
  const days = parseDays(value);
  if (!days) return undefined;
  const { from } = days;
  const { year, month } = parseDay(from);
  const held = wholeUnit(from, year, month, unit, 0);
  const span = held === undefined ? undefined : parseDays(held);
  if (!span || days.to > span.to) return undefined;
  return wholeUnit(from, year, month, unit, shift);
}

function wholeUnit(day: string, year: number, month: number, unit: TimeUnit, shift: number): string | undefined {
  switch (unit) {
    case "minute":
    case "hour":
      return day;
    case "day":
      return addDays(day, shift);
    case "week":
    case "fortnight": {
      const monday = addDays(mondayOf(day), 7 * shift);
      return `${monday}/${addDays(monday, 6)}`;
    }
    case "weekend": {
      const saturday = addDays(mondayOf(day), 7 * shift + 5);
      return `${saturday}/${addDays(saturday, 1)}`;
    }
    case "month":
      return formatMonth(year, month + shift);
    case "quarter": {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift;
      return `${formatMonth(year, first)}/${formatMonth(year, first + 2)}`;
    }
    case "year":
      return formatYear(year + shift);
    case "decade": {
      const first = Math.floor(year / 10) * 10 + 10 * shift;
      return `${formatYear(first)}/${formatYear(first + 9)}`;
    }
    case "century": {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift;
      return `${formatYear(first)}/${formatYear(first + 99)}`;
    }
  }
}

function offsetValue(when: When & { kind: "offset" }, around: Surroundings): string | undefined {
  const { unit, count, direction, base } = when;
  if (count === undefined || base === "event") return undefined;
  const wide = unit === "year" || unit === "month" || unit === "decade";
  const anchor =
    base === "published"
      ? around.today
      : base === "text"
        ? (around.near ?? (wide && direction < 0 ? around.today : undefined))
        : valueOfWhen(base, around);
  return anchor === undefined ? undefined : moved(anchor, unit, direction * count);
}

/** A value moved by a number of units, written no finer than the unit or the value that it is moved from. */
function moved(anchor: string, unit: TimeUnit, count: number): string | undefined {
  const days = parseDays(anchor);
  if (!days) return undefined;
  const whole = Math.trunc(count);
  const isOneDay = days.from === days.to;
  if (unit === "minute" || unit === "hour") {
    return isOneDay ? addDays(days.from, Math.trunc(count / (unit === "hour" ? 24 : 1440))) : undefined;
  }
  if (unit === "day") return isOneDay ? addDays(days.from, whole) : undefined;
  if (unit === "week" || unit === "fortnight") {
    const day = addDays(days.from, 7 * whole * (unit === "week" ? 1 : 2));
    return isOneDay || days.to <= addDays(days.from, 6) ? unitAround(day, "week", 0) : undefined;
  }
  if (unit === "month")
    return days.to <= addDays(days.from, 31) ? addMonths(days.from, Math.round(count)).slice(0, 7) : undefined;
  const years = whole * (unit === "decade" ? 10 : unit === "century" ? 100 : 1);
  if (unit === "quarter" || unit === "weekend") return unitAround(days.from, unit, whole);
  const months = /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(anchor);
  if (months)
    return anchor
      .split("/")
      .map((month) => addMonths(`${month}-01`, 12 * years).slice(0, 7))
      .join("/");
  return formatYear(parseDay(days.from).year + years);
}

/** From so long ago to the day of publication, or from there to so far ahead. */
function stretchValue(when: When & { kind: "stretch" }, today: string): string | undefined {
  const { unit, count, direction } = when;
  if (count === undefined) return undefined;
  const join = (other: string, grain: number): string => {
    const [from, to] = direction < 0 ? [other, today] : [today, other];
    return `${from.slice(0, grain)}/${to.slice(0, grain)}`;
  };
  const signed = direction * count;
  switch (unit) {
    case "minute":
      return today;
    case "hour":
      return join(addDays(today, Math.trunc(signed / 24)), 10);
    case "day":
      return join(addDays(today, Math.trunc(signed)), 10);
    case "week":
    case "fortnight":
    case "weekend":
      return join(addDays(today, Math.trunc(signed * (unit === "fortnight" ? 14 : 7))), 10);
    case "month":
    case "quarter":
      return join(addMonths(today, Math.round(signed * (unit === "quarter" ? 3 : 1))), 7);
    default: {
      const years = signed * (unit === "decade" ? 10 : unit === "century" ? 100 : 1);
      return join(addMonths(today, Math.round(12 * years)), Math.abs(years) > 1 ? 4 : 7);
    }
  }
}

function holidayValue(when: When & { kind: "holiday" }, around: Surroundings): string | undefined {
  if (when.year !== undefined) return dayOfHoliday(when.rule, when.year);
  return chooseDay((year) => dayOfHoliday(when.rule, year), around, when.shift);
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
