// Arithmetic on units of the calendar: whole units around a day, units counted within a stretch, days so far away.
import type { TimeUnit } from "../lexicon/en/time-words.ts";
import {
  addDays,
  addMonths,
  type Days,
  formatMonth,
  formatYear,
  mondayOf,
  parseDay,
  parseDays,
  weekdayOf,
} from "../text/calendar.ts";
import type { Resolved, When } from "./dates-model.ts";

/** The calendar unit that holds a value, or one before or after it; nothing where the value is wider than the unit. */
export function unitAround(value: string, unit: TimeUnit, shift: number): string | undefined {
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

/** A value moved by a number of units, written no finer than the unit or the value that it is moved from. */
export function moveValue(anchor: string, unit: TimeUnit, count: number): string | undefined {
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

/** A day moved by whole units, to the day; nothing where what it is moved from is wider than a day. */
export function moveExactly(anchor: string, when: When & { kind: "offset" }): string | undefined {
  const days = parseDays(anchor);
  if (!days || days.from !== days.to || when.count === undefined) return undefined;
  const { count, unit, direction } = when;
  if (when.working) return addWorkingDays(days.from, direction * count);
  return [[count, unit] as const, ...(when.more ?? [])].reduce<string | undefined>(
    (day, [n, each]) => (day === undefined ? undefined : addUnits(day, each, direction * n)),
    days.from,
  );
}

/** The same day so many units away. */
function addUnits(day: string, unit: TimeUnit, n: number): string | undefined {
  switch (unit) {
    case "minute":
    case "hour":
      return addDays(day, Math.trunc(n / (unit === "hour" ? 24 : 1440)));
    case "day":
      return addDays(day, n);
    case "week":
    case "weekend":
      return addDays(day, 7 * n);
    case "fortnight":
      return addDays(day, 14 * n);
    case "month":
    case "quarter":
      return addMonths(day, n * (unit === "quarter" ? 3 : 1));
    default:
      return addMonths(day, 12 * n * (unit === "decade" ? 10 : unit === "century" ? 100 : 1));
  }
}

/** A day so many working days away, Saturdays and Sundays left out. */
function addWorkingDays(day: string, n: number): string {
  let on = day;
  for (let left = Math.abs(Math.trunc(n)); left > 0; ) {
    on = addDays(on, Math.sign(n));
    if (weekdayOf(on) < 5) left -= 1;
  }
  return on;
}

/**
 * From so long ago to the day of publication, or from the day after it to so far ahead. The value is written at the grain of
 * the unit; its days are exact. Quarters are whole ones.
 */
export function stretchOf(when: When & { kind: "stretch" }, today: string): Resolved | undefined {
  const { unit, count, direction } = when;
  if (count === undefined) return undefined;
  if (unit === "quarter") {
    const sides = [unitAround(today, unit, direction), unitAround(today, unit, direction * Math.trunc(count))].sort();
    const value = `${sides[0]?.split("/")[0]}/${sides[1]?.split("/")[1]}`;
    const days = parseDays(value);
    return days && { value, ...days };
  }
  const signed = direction * count;
  const other = when.working ? addWorkingDays(today, signed) : reached(today, unit, signed);
  const [from, to] = direction < 0 ? [other, today] : [when.within ? today : nextOf(today, other), other];
  const years = Math.abs(unit === "year" ? count : unit === "decade" || unit === "century" ? 10 : 0);
  const grain = unit === "month" || years === 1 ? 7 : years > 0 ? 4 : 10;
  return { value: `${from.slice(0, grain)}/${to.slice(0, grain)}`, from, to };
}

function nextOf(today: string, other: string): string {
  return other > today ? addDays(today, 1) : today;
}

function reached(today: string, unit: TimeUnit, signed: number): string {
  const whole = Math.trunc(signed);
  if (unit === "month") return addMonths(today, Math.round(signed));
  if (unit === "year" || unit === "decade" || unit === "century") {
    const years = signed * (unit === "decade" ? 10 : unit === "century" ? 100 : 1);
    return addMonths(today, Math.round(12 * years));
  }
  return addUnits(today, unit, whole) ?? today;
}

/** The Monday and Sunday of a week by its number: the first week of a year holds its first Thursday (ISO 8601). */
export function weekNumbered(year: number, n: number): string {
  const monday = addDays(mondayOf(`${formatYear(year)}-01-04`), 7 * (n - 1));
  return `${monday}/${addDays(monday, 6)}`;
}

/** Units of a stretch by number from its beginning, or from its end. A week belongs to the month and year of its Thursday. */
export function nthOf(when: When & { kind: "nth" }, whole: Required<Days>): string | undefined {
  const { n, unit, count = 1 } = when;
  const [first, last] = n < 0 ? [n - count + 1, n] : [n, n + count - 1];
  const from = memberOf(when, whole, first)?.split("/")[0];
  const to = memberOf(when, whole, last)?.split("/").at(-1);
  if (from === undefined || to === undefined || from > whole.to || to < whole.from) return undefined;
  return from === to && unit !== "week" ? from : `${from}/${to}`;
}

function memberOf(
  { unit, weekday }: When & { kind: "nth" },
  { from, to }: Required<Days>,
  n: number,
): string | undefined {
  switch (unit) {
    case "day":
      return n < 0 ? addDays(to, n + 1) : addDays(from, n - 1);
    case "weekday":
      return weekdayIn(from, to, weekday as number, n);
    case "week": {
      const thursday = weekdayIn(from, to, 3, n);
      return `${addDays(thursday, -3)}/${addDays(thursday, 3)}`;
    }
    case "weekend": {
      const saturday = weekdayIn(from, to, 5, n);
      return `${saturday}/${addDays(saturday, 1)}`;
    }
    case "month":
    case "quarter": {
      const day = n < 0 ? to : from;
      return unitAround(day, unit, n < 0 ? n + 1 : n - 1);
    }
  }
}

/** The n-th such weekday from a day on, or, for a negative n, up to another. */
function weekdayIn(from: string, to: string, weekday: number, n: number): string {
  return n < 0
    ? addDays(to, -((weekdayOf(to) - weekday + 7) % 7) + 7 * (n + 1))
    : addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * (n - 1));
}
