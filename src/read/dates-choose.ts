// Which of the days, months or years that bear the same name is meant: news looks back unless its words look ahead.
import { addDays, addMonths, countDays, formatDay, formatMonth, isDay, parseDay, weekdayOf } from "../text/calendar.ts";
import type { Surroundings, When } from "./dates-model.ts";

/** A day this near ahead is meant even where a past form stands before it: "extended to Nov. 20", written on Nov. 2. */
const SOON = 45;

/** The day of the year that a text means which gives no year; without a sign of direction, the nearest. */
export function chooseDay(
  dayIn: (year: number) => string | undefined,
  around: Surroundings,
  shift?: number,
): string | undefined {
  const { today, direction } = around;
  const { year } = parseDay(today);
  if (shift === 0) return dayIn(year);
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => dayIn(year + n)).filter((day) => day !== undefined);
  if (shift !== undefined)
    return shift < 0 ? days.filter((day) => day < today).at(-1) : days.find((day) => day > today);
  const next = days.find((day) => day >= today);
  const isSoon = next !== undefined && countDays(today, next) <= SOON;
  if (direction === "past" && !isSoon) return days.filter((day) => day < today).at(-1);
  if (direction === "future") return next;
  return days.reduce((best, day) => (Math.abs(countDays(today, day)) < Math.abs(countDays(today, best)) ? day : best));
}

/** The month that a text means which gives no year. */
export function chooseMonth(month: number, shift: number | undefined, around: Surroundings): string {
  const now = parseDay(around.today);
  if (shift === 0) return formatMonth(now.year, month);
  if (shift !== undefined) {
    if (shift < 0) return formatMonth(month < now.month ? now.year : now.year - 1, month);
    return formatMonth(month > now.month ? now.year : now.year + 1, month);
  }
  const ahead = month >= now.month ? now.year : now.year + 1;
  const back = month <= now.month ? now.year : now.year - 1;
  const isNextMonth = (month - now.month + 12) % 12 === 1;
  const looksAhead = around.direction === "future" || (around.direction === "unknown" && isNextMonth);
  return formatMonth(looksAhead ? ahead : back, month);
}

/** The year of a quarter or season whose year the text leaves out. */
export function chooseSeason(when: When & { kind: "months" }, around: Surroundings): number {
  const now = parseDay(around.today);
  // Winter begins in December: in January "this winter" began last year.
  const current = when.month === 12 && now.month <= 2 ? now.year - 1 : now.year;
  if (when.shift !== undefined && !when.recent) return current + when.shift;
  // A quarter or half is spoken of around its end; a season from its first month.
  if (isQuarter(when)) return nearestEnd(when, around);
  if (around.direction === "future" && !when.recent)
    return when.month + when.count - 1 >= now.month ? current : current + 1;
  const begun = (when.month === 12 && now.month <= 2) || when.month <= now.month;
  return begun ? current : current - 1;
}

function nearestEnd(when: When & { kind: "months" }, { today, direction }: Surroundings): number {
  const { year } = parseDay(today);
  const startIn = (y: number): string => formatDay(y, when.month, 1);
  const gap = (y: number): number => Math.abs(countDays(today, addMonths(startIn(y), when.count)));
  const years = [year - 1, year, year + 1].filter((y) => direction !== "past" || startIn(y) <= today);
  return years.reduce((best, y) => (gap(y) < gap(best) ? y : best));
}

function isQuarter(when: When & { kind: "months" }): boolean {
  return when.month % 3 === 1;
}

/**
 * The day that a weekday means: in the week up to publication, or where its words look ahead the next one.
 * A weekday one after publication, told as past in the news itself or by local time, is that next day: the event's
 * clock is ahead of the paper's.
 */
export function chooseWeekday(when: When & { kind: "weekday" }, around: Surroundings): string {
  const { today, direction } = around;
  const on = weekdayOf(today);
  const back = (on - when.weekday + 7) % 7;
  const ahead = (when.weekday - on + 7) % 7;
  if (when.coming) return addDays(today, ahead === 0 ? 7 : ahead);
  if (when.shift !== undefined) {
    if (when.shift === 0) return addDays(today, when.weekday - on);
    if (when.shift > 0) return addDays(today, when.weekday - on + 7);
    if (when.recent) return addDays(today, back === 0 ? -7 : -back);
    // "last Friday" on a Saturday is not yesterday, which would be "Friday".
    return addDays(today, back <= 1 ? -back - 7 : -back);
  }
  if (direction === "future") return addDays(today, ahead);
  if (isDayAhead(when, around)) return addDays(today, 1);
  return addDays(today, -back);
}

/** Tell whether a weekday told as past is the day after publication. */
export function isDayAhead(when: When & { kind: "weekday" }, around: Surroundings): boolean {
  if (when.shift !== undefined || when.week !== undefined || around.direction === "future") return false;
  if ((when.weekday - weekdayOf(around.today) + 7) % 7 !== 1) return false;
  return when.local === true || around.lead || around.ahead.has(when.weekday);
}

/** How many months either way a day of the month is looked for: within them every date meets every weekday. */
const MONTHS_AROUND = 30;

/** The day that "the 18th" or "Friday the 13th" means: the nearest, or that on the side to which the words point. */
export function chooseDayOfMonth(when: When & { kind: "month-day" }, around: Surroundings): string | undefined {
  const { year, month } = parseDay(around.today);
  const dayIn = (months: number): string | undefined => {
    const on = parseDay(`${formatMonth(year, month + months)}-01`);
    return isDay(on.year, on.month, when.day) ? formatDay(on.year, on.month, when.day) : undefined;
  };
  if (when.shift !== undefined) return dayIn(when.shift);
  const days: string[] = [];
  for (let m = -MONTHS_AROUND; m <= MONTHS_AROUND; m++) {
    const day = dayIn(m);
    if (day !== undefined && (when.weekday === undefined || weekdayOf(day) === when.weekday)) days.push(day);
  }
  if (around.direction === "past") return days.filter((day) => day <= around.today).at(-1);
  if (around.direction === "future") return days.find((day) => day >= around.today);
  const gap = (day: string): number => Math.abs(countDays(around.today, day));
  return days.length === 0 ? undefined : days.reduce((best, day) => (gap(day) < gap(best) ? day : best));
}
