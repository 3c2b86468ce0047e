// Days of the proleptic Gregorian calendar as ISO strings, and stretches of days: no clocks, no zones.

/** First and last day, both inclusive; an end that is open is left out. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

const MS_A_DAY = 86_400_000;

/** Write a day from its year, month (1–12) and day; months and days that overflow roll over. */
export function formatDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** Read an ISO day into its parts. */
export function parseDay(day: string): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Tell whether a year, month and day name a real day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** Count the days of a month. */
export function lastDayOf(year: number, month: number): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Move a day by a number of days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** Move a day by a number of months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const { year, month, day: date } = parseDay(day);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return formatDay(toYear, toMonth, Math.min(date, lastDayOf(toYear, toMonth)));
}

/** Count the days from one day to another; negative when the second is the earlier. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

/** The day of the week, 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

/** Write a year with four digits. */
export function formatYear(year: number): string {
  return String(year).padStart(4, "0");
}

/** Write a month as `2022-08`; months that overflow roll over into other years. */
export function formatMonth(year: number, month: number): string {
  return formatDay(year, month, 1).slice(0, 7);
}

/** Read a value of a time expression (day, month, year, or two of them with a slash) into its first and last day. */
export function parseDays(value: string): Required<Days> | undefined {
  const [first, last = first] = value.split("/") as [string, string?];
  const from = firstDayOf(first);
  const to = finalDayOf(last);
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

const VALUE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function firstDayOf(value: string): string | undefined {
  const match = VALUE.exec(value);
  return match ? `${match[1]}-${match[2] ?? "01"}-${match[3] ?? "01"}` : undefined;
}

function finalDayOf(value: string): string | undefined {
  const match = VALUE.exec(value);
  if (!match) return undefined;
  const month = Number(match[2] ?? "12");
  return `${match[1]}-${match[2] ?? "12"}-${match[3] ?? String(lastDayOf(Number(match[1]), month))}`;
}
