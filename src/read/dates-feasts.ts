import { LUNAR_FROM, LUNAR_NEW_YEARS } from "../lexicon/en/holidays.ts";
import { addDays, formatDay, lastDayOf, weekdayOf } from "../text/calendar.ts";

/** The day or the days, with a slash, that a holiday's rule gives in a year; the rules are described at `HOLIDAYS`. */
export function daysOfHoliday(rule: string, year: number): string | undefined {
  const [first, last] = rule.includes("/") && !/^\d+\/\d/.test(rule) ? rule.split("/") : [rule];
  const from = dayOfRule(first as string, year);
  if (last === undefined || from === undefined) return from;
  const to = dayOfRule(last, year);
  const [a] = from.split("/");
  const b = to?.split("/").at(-1);
  if (to === undefined || b === undefined) return undefined;
  return (a as string) <= b ? `${a}/${b}` : `${a}/${(dayOfRule(last, year + 1) as string).split("/").at(-1)}`;
}

function dayOfRule(rule: string, year: number): string | undefined {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return formatDay(year, Number(fixed[1]), Number(fixed[2]));
  const easter = /^(easter|orthodox)([+-]\d+)$/.exec(rule);
  if (easter) return addDays((easter[1] === "easter" ? easterOf : orthodoxEasterOf)(year), Number(easter[2]));
  const calendar = /^(hebrew|islamic) (\d+)-(\d+)$/.exec(rule);
  if (calendar) return dayOfCalendar(calendar[1] as string, Number(calendar[2]), Number(calendar[3]), year);
  if (rule === "chinese") {
    const day = LUNAR_NEW_YEARS.split(" ")[year - LUNAR_FROM];
    return day && formatDay(year, Number(day.slice(0, 1)), Number(day.slice(1)));
  }
  const weekday = /^(\d+)\/(\d)#(-?\d)(?:\+(\d))?$/.exec(rule);
  if (!weekday) return undefined;
  return addDays(nthWeekday(year, Number(weekday[1]), Number(weekday[2]), Number(weekday[3])), Number(weekday[4] ?? 0));
}

/** The n-th weekday of a month, 0 for Monday; a negative n counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): string {
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

/** Easter Sunday of the eastern churches: Meeus' reckoning in the Julian calendar, moved to the Gregorian one. */
function orthodoxEasterOf(year: number): string {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays(formatDay(year, Math.floor(sum / 31), (sum % 31) + 1), lag);
}

/** Days from 1 January of the year 1 to the beginning of the Hebrew and of the Islamic reckoning. */
const HEBREW_EPOCH = -1_373_428;
const ISLAMIC_EPOCH = 227_014;

function dayOfCalendar(calendar: string, month: number, day: number, year: number): string | undefined {
  if (calendar === "hebrew") {
    const hebrew = year + 3760 + (month >= 7 && month <= 9 ? 1 : 0);
    return addDays("0001-01-01", HEBREW_EPOCH + hebrewDays(hebrew, month) + day - 1);
  }
  // A year of the Islamic calendar is eleven days short: the feast may fall in a year twice, of which the first is taken.
  const about = Math.floor(((year - 622) * 33) / 32);
  for (const islamic of [about - 1, about, about + 1, about + 2]) {
    const days = Math.ceil(29.5 * (month - 1)) + (islamic - 1) * 354 + Math.floor((3 + 11 * islamic) / 30) + day - 1;
    const on = addDays("0001-01-01", ISLAMIC_EPOCH + days);
    if (Number(on.slice(0, 4)) === year) return `${addDays(on, -1)}/${addDays(on, 1)}`;
  }
  return undefined;
}

/** Days from the beginning of the Hebrew reckoning to a month, 1 for Nisan, of a year that begins with Tishri. */
function hebrewDays(year: number, month: number): number {
  const start = hebrewNewYear(year);
  const length = hebrewNewYear(year + 1) - start;
  const isLeap = (7 * year + 1) % 19 < 7;
  // Tishri, Heshvan, Kislev, Tevet, Shevat, Adar (two in a leap year), Nisan, Iyar, Sivan, Tammuz, Av, Elul.
  const months = [30, length % 10 === 5 ? 30 : 29, length % 10 === 3 ? 29 : 30, 29, 30];
  months.push(...(isLeap ? [30, 29] : [29]), 30, 29, 30, 29, 30, 29);
  const index = month >= 7 ? (month === 12 && isLeap ? 6 : month - 7) : months.length - 7 + month;
  return start + months.slice(0, index).reduce((sum, days) => sum + days, 0);
}

/** The first of Tishri, by the mean new moon and its four postponements (Dershowitz and Reingold, Calendrical Calculations). */
function hebrewNewYear(year: number): number {
  const elapsed = (y: number): number => {
    const months = Math.floor((235 * y - 234) / 19);
    const days = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
    return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
  };
  const [before, on, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)] as const;
  return on + (after - on === 356 ? 2 : on - before === 382 ? 1 : 0);
}
