import { addDays, formatDay, lastDayOf, weekdayOf } from "../text/calendar.ts";

/** The day that a holiday's rule gives in a year; the rules are described at `HOLIDAYS`. */
export function dayOfHoliday(rule: string, year: number): string | undefined {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return formatDay(year, Number(fixed[1]), Number(fixed[2]));
  const easter = /^easter([+-]\d+)$/.exec(rule);
  if (easter) return addDays(easterOf(year), Number(easter[1]));
  const weekday = /^(\d+)\/(\d)#(-?\d)(?:\+(\d))?$/.exec(rule);
  if (!weekday) return undefined;
  return addDays(nthWeekday(year, Number(weekday[1]), Number(weekday[2]), Number(weekday[3])), Number(weekday[4] ?? 0));
}

/** The n-th weekday of a month; a negative n counts from its end. */
function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  if (n > 0) {
    const first = formatDay(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
  }
  const last = formatDay(year, month, lastDayOf(year, month));
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1));
}

/** Easter Sunday of the western churches: the "anonymous Gregorian" reckoning (Nature, 20 April 1876). */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return formatDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
