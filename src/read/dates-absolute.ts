import { DOUBTFUL_MONTHS, MONTHS } from "../lexicon/en/months.ts";
import { HOLIDAYS, ORDINALS } from "../lexicon/en/time-words.ts";
import { isDay } from "../text/calendar.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import { longest, type Phrase } from "./dates-model.ts";
import { isAbbreviated, isMonthHere, monthAt } from "./dates-months.ts";
import { centuryAt, decadeAt, seasonAt, sectionAt } from "./dates-sections.ts";
import { fullYearAt, shortYearAt, yearShiftAt, yearWordsAt } from "./dates-years.ts";

/** Read dates that name their place in the calendar: days, months, quarters, seasons, decades, centuries, holidays. */
export function parseAbsolute(pieces: readonly Piece[], i: number): Phrase | undefined {
  return longest([
    isoAt(pieces, i),
    monthDateAt(pieces, i),
    dayMonthAt(pieces, i),
    sectionAt(pieces, i),
    seasonAt(pieces, i),
    decadeAt(pieces, i),
    centuryAt(pieces, i),
    holidayAt(pieces, i),
  ]);
}

/** `2022-09-05` and, with a four-digit year, `9/5/2022` or `25.9.2022`; with slashes the month first unless it cannot be. */
function isoAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  return dottedAt(pieces, i) ?? markedAt(pieces, i);
}

/** `25.9.2022`: its first dot reads as a decimal point. */
function dottedAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(pieces[i]?.text ?? "");
  const year = pieces[i + 2];
  if (
    !parts ||
    pieces[i + 1]?.text !== "." ||
    !pieces[i + 1]?.glued ||
    !year?.glued ||
    !/^(19|20)\d\d$/.test(year.text)
  )
    return undefined;
  const [day, month, full] = [Number(parts[1]), Number(parts[2]), Number(year.text)];
  return isDay(full, month, day) ? { when: { kind: "calendar", year: full, month, day }, end: i + 3 } : undefined;
}

function markedAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const [a, mark, b, mark2, c] = pieces.slice(i, i + 5);
  if (a?.number === undefined || !mark?.glued || !b?.glued || b.number === undefined) return undefined;
  if (!mark2?.glued || mark2.text !== mark.text || !c?.glued || c.number === undefined) return undefined;
  const end = i + 5;
  if (mark.text === "-" && a.text.length === 4 && isDay(a.number, b.number, c.number)) {
    return { when: { kind: "calendar", year: a.number, month: b.number, day: c.number }, end };
  }
  if (!/^[/.-]$/.test(mark.text) || c.text.length !== 4) return undefined;
  const american = isDay(c.number, a.number, b.number);
  const [month, day] = american ? [a.number, b.number] : [b.number, a.number];
  return isDay(c.number, month, day) ? { when: { kind: "calendar", year: c.number, month, day }, end } : undefined;
}

/** "Sept. 5, 2022", "September 5th", "September 2022", "September of last year", "August". */
function monthDateAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const named = monthAt(pieces, i);
  if (!named) return undefined;
  const { month } = named;
  const day = dayNumberAt(pieces, named.end);
  if (day && isDay(2000, month, day.day)) {
    const comma = pieces[day.end]?.text === "," ? day.end + 1 : day.end;
    const year = fullYearAt(pieces, comma);
    if (year !== undefined) return { when: { kind: "calendar", month, day: day.day, year }, end: comma + 1 };
    const shifted = yearShiftAt(pieces, day.end);
    return shifted
      ? { when: { kind: "calendar", month, day: day.day, yearShift: shifted.shift }, end: shifted.end }
      : { when: { kind: "calendar", month, day: day.day }, end: day.end };
  }
  const at = pieces[named.end]?.lower === "of" || pieces[named.end]?.text === "," ? named.end + 1 : named.end;
  const spoken = pieces[at]?.number === undefined ? yearWordsAt(pieces, at) : undefined;
  if (spoken) return { when: { kind: "calendar", month, year: spoken.year }, end: spoken.end };
  const year = fullYearAt(pieces, at) ?? shortYearAt(pieces, at);
  if (year !== undefined)
    return { when: { kind: "calendar", month, year }, end: shortYearAt(pieces, at) ? at + 2 : at + 1 };
  const shifted = yearShiftAt(pieces, named.end);
  if (shifted) return { when: { kind: "calendar", month, yearShift: shifted.shift }, end: shifted.end };
  return isMonthHere(pieces, i, named.end) ? { when: { kind: "calendar", month }, end: named.end } : undefined;
}

/** "5", "5th": a day of the month, not the first digits of an amount or a time. */
function dayNumberAt(pieces: readonly Piece[], i: number): { readonly day: number; readonly end: number } | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const word = pieces[at];
  if (word === undefined || word.broken) return undefined;
  const spelled = ORDINALS.get(word.lower);
  if (spelled !== undefined) return { day: spelled, end: at + 1 };
  if (word.number === undefined || !/^\d{1,2}$/.test(word.text) || word.number < 1 || word.number > 31)
    return undefined;
  const next = pieces[at + 1];
  if (next?.glued && /^(st|nd|rd|th)$/.test(next.lower)) return { day: word.number, end: at + 2 };
  if (at > i || (next?.text === ":" && next.glued) || (next?.text === "%" && next.glued)) return undefined;
  return { day: word.number, end: at + 1 };
}

/** "5 September 2022", "the 5th of September". */
function dayMonthAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const day = dayNumberAt(pieces, i);
  if (!day || pieces[i]?.glued) return undefined;
  const at = pieces[day.end]?.lower === "of" ? day.end + 1 : day.end;
  const hyphen = pieces[at]?.text === "-" && pieces[at]?.glued ? at + 1 : at;
  const word = pieces[hyphen];
  const month =
    isCapitalized(word) || !DOUBTFUL_MONTHS.has(word?.lower ?? "") ? MONTHS.get(word?.lower ?? "") : undefined;
  if (month === undefined || !isDay(2000, month, day.day)) return undefined;
  let end = hyphen + 1;
  if (pieces[end]?.text === "." && pieces[end]?.glued && isAbbreviated(word as Piece)) end += 1;
  const comma =
    pieces[end]?.text === "," || pieces[end]?.lower === "of" || (pieces[end]?.text === "-" && pieces[end]?.glued)
      ? end + 1
      : end;
  const year = fullYearAt(pieces, comma);
  if (year !== undefined) return { when: { kind: "calendar", month, day: day.day, year }, end: comma + 1 };
  const shifted = yearShiftAt(pieces, end);
  if (shifted) return { when: { kind: "calendar", month, day: day.day, yearShift: shifted.shift }, end: shifted.end };
  return { when: { kind: "calendar", month, day: day.day }, end };
}

const HOLIDAY_NAMES: readonly { readonly parts: readonly string[]; readonly rule: string }[] = HOLIDAYS.map(
  ([name, rule]) => ({
    parts: name.split(" "),
    rule,
  }),
);
const HOLIDAY_STARTS: ReadonlySet<string> = new Set(HOLIDAY_NAMES.map(({ parts }) => parts[0] as string));

/** "Christmas Eve", "Thanksgiving", with a year where one follows. */
function holidayAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i];
  if (word === undefined || !HOLIDAY_STARTS.has(word.lower) || !isCapitalized(word)) return undefined;
  const form = (k: number): string => (pieces[k]?.lower ?? "").replace(/[’‘]/, "'");
  const holiday = HOLIDAY_NAMES.find((h) => h.parts.every((part, k) => form(i + k) === part));
  if (!holiday) return undefined;
  const end = i + holiday.parts.length;
  const year = fullYearAt(pieces, pieces[end]?.text === "," ? end + 1 : end);
  if (year === undefined) return { when: { kind: "holiday", rule: holiday.rule }, end };
  return { when: { kind: "holiday", rule: holiday.rule, year }, end: pieces[end]?.text === "," ? end + 2 : end + 1 };
}
