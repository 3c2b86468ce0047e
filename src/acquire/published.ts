import type { Moment } from "../model/moment.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** No date is written longer, with its weekday, time and zone, or as a range of two. */
const LONGEST_DATE = 200;

/**
 * Parse a publication date into its days: ISO days, months, years and instants, ranges (`a/b` or `a..b`), and dates
 * as mail headers and pages write them. A time of day is dropped, the day kept as written. Nothing for anything else.
 */
export function parsePublished(written: string, how: Moment["how"]): Moment | undefined {
  const text = written.trim();
  if (text.length > LONGEST_DATE) return undefined;
  const [first, second, more] = text.split(/\.\.|\/(?=\s{0,9}\d{4})/).map((part) => part.trim());
  if (first === undefined || more !== undefined) return undefined;
  const start = parseDays(first);
  const end = second === undefined ? start : parseDays(second);
  if (!start || !end || start.from > end.to) return undefined;
  return { from: start.from, to: end.to, how };
}

interface Days {
  readonly from: string;
  readonly to: string;
}

function parseDays(text: string): Days | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\s*\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return daysOf(Number(iso[1]), iso[2] && Number(iso[2]), iso[3] && Number(iso[3]));
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (packed) return daysOf(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})\b/.exec(text);
  const month = dayFirst && monthOf(dayFirst[2]);
  if (dayFirst && month) return daysOf(Number(dayFirst[3]), month, Number(dayFirst[1]));
  const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text);
  const named = monthFirst && monthOf(monthFirst[1]);
  if (monthFirst && named) return daysOf(Number(monthFirst[3]), named, Number(monthFirst[2]));
  const bare = /^([A-Za-z]{3,9})\.? (\d{4})$/.exec(text);
  const alone = bare && monthOf(bare[1]);
  return bare && alone ? daysOf(Number(bare[2]), alone) : undefined;
}

function monthOf(name: string | undefined): number | undefined {
  const month = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? month : undefined;
}

function daysOf(year: number, month?: number | "", day?: number | ""): Days | undefined {
  if (year < 1600 || year > 2200) return undefined;
  if (month === 0) return undefined;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === 0 || (day && day > last)) return undefined;
  const iso = (d: number): string => `${year}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  return day ? { from: iso(day), to: iso(day) } : { from: iso(1), to: iso(last) };
}
