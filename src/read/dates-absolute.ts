import { BEFORE_MONTH, DOUBTFUL_MONTHS, MONTHS } from "../lexicon/en/months.ts";
import { DECADES, HOLIDAYS, ORDINALS, SEASONS } from "../lexicon/en/time-words.ts";
import { isDay } from "../text/calendar.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import type { Phrase } from "./dates-model.ts";
import { yearAt, yearWordsAt } from "./dates-years.ts";

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

/** Of several readings that begin at one word, the one that covers most; the first among equals. */
export function longest(readings: readonly (Phrase | undefined)[]): Phrase | undefined {
  let best: Phrase | undefined;
  for (const reading of readings) if (reading && (!best || reading.end > best.end)) best = reading;
  return best;
}

/** `2022-09-05` and, with a four-digit year, `9/5/2022` or `25.9.2022`; the month first unless it cannot be. */
function isoAt(pieces: readonly Piece[], i: number): Phrase | undefined {
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

/** The month that a word names, with the index after it; a doubtful name needs words around it that make it one. */
function monthAt(pieces: readonly Piece[], i: number): { readonly month: number; readonly end: number } | undefined {
  const word = pieces[i];
  const month = MONTHS.get(word?.lower ?? "");
  if (word === undefined || month === undefined) return undefined;
  const dotted = pieces[i + 1]?.text === "." && pieces[i + 1]?.glued === true;
  if (isAbbreviated(word)) {
    const end = dotted ? i + 2 : i + 1;
    const next = pieces[end];
    const prev = pieces[i - 1];
    const placed = next?.number !== undefined || (dotted && BEFORE_MONTH.has(prev?.lower ?? "")) || prev?.number !== undefined;
    return placed && (isCapitalized(word) || next?.number !== undefined) ? { month, end } : undefined;
  }
  if (!isCapitalized(word) && DOUBTFUL_MONTHS.has(word.lower)) return undefined;
  return { month, end: i + 1 };
}

function isAbbreviated({ lower }: Piece): boolean {
  return lower.length <= 4 && lower !== "may" && lower !== "june" && lower !== "july";
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
  const year = fullYearAt(pieces, at) ?? shortYearAt(pieces, at);
  if (year !== undefined) return { when: { kind: "calendar", month, year }, end: shortYearAt(pieces, at) ? at + 2 : at + 1 };
  const shifted = yearShiftAt(pieces, named.end);
  if (shifted) return { when: { kind: "calendar", month, yearShift: shifted.shift }, end: shifted.end };
  return isMonthHere(pieces, i, named.end) ? { when: { kind: "calendar", month }, end: named.end } : undefined;
}

/** Tell whether a month's name that stands without day and year is a month, and not a verb, a march or a person. */
function isMonthHere(pieces: readonly Piece[], i: number, end: number): boolean {
  const word = pieces[i] as Piece;
  const prev = pieces[i - 1];
  const next = pieces[end];
  const led = prev !== undefined && !prev.broken && BEFORE_MONTH.has(prev.lower);
  const surname = isCapitalized(next) && next?.number === undefined && next?.broken === false && !MONTHS.has(next.lower);
  if (!DOUBTFUL_MONTHS.has(word.lower)) return true;
  if (word.lower === "june" || word.lower === "april" || word.lower === "august") {
    return led || prev?.text === "-" || (!surname && !isCapitalized(prev) && prev?.text !== ".");
  }
  if (prev?.text === "-" && prev.glued) return true;
  const strong = ["in", "since", "last", "next", "this", "early", "late", "mid", "until", "till", "through", "during", "between", "past"];
  if (prev !== undefined && strong.includes(prev.lower)) return true;
  const placing = ["by", "from", "to", "before", "after", "for", "of"];
  if (word.lower === "may" && prev !== undefined && placing.includes(prev.lower) && !isPersonHere(pieces, word.text)) return true;
  if (!led) return false;
  // "a March meeting", "the May summit"; not "the March on the capital", "said by May"
  const noun = next !== undefined && /^[a-z]{3,}$/.test(next.text) && !/^(on|to|for|of|from|in|by|was|is|has|had|said|and|that|against|through|toward|towards|with|who|will|would)$/.test(next.lower);
  if (prev !== undefined && ["a", "an", "the", "each", "every"].includes(prev.lower)) return noun;
  return MONTHS.has(next?.lower ?? "") || isJoinedToMonth(pieces, i, end);
}

/** Tell whether a text names a person so: a capitalized word or a title right before the name, somewhere. */
function isPersonHere(pieces: readonly Piece[], name: string): boolean {
  return pieces.some((piece, k) => {
    const prev = pieces[k - 1];
    if (piece.text !== name || prev === undefined || piece.broken) return false;
    const before = prev.text === "." ? pieces[k - 2] : prev;
    return isCapitalized(before) && !BEFORE_MONTH.has(before?.lower ?? "");
  });
}

/** "and May" after another month, "May or June" before one. */
function isJoinedToMonth(pieces: readonly Piece[], i: number, end: number): boolean {
  const isMonth = (word: Piece | undefined): boolean => word !== undefined && MONTHS.has(word.lower) && isCapitalized(word);
  const before = pieces[i - 1]?.lower;
  const joins = before === "and" || before === "or" || before === "to";
  if (joins && (isMonth(pieces[i - 2]) || pieces[i - 2]?.number !== undefined)) return true;
  const after = pieces[end]?.lower;
  return (after === "and" || after === "or" || after === "to") && (isMonth(pieces[end + 1]) || isMonth(pieces[end + 2]));
}

/** "5", "5th": a day of the month, not the first digits of an amount or a time. */
function dayNumberAt(pieces: readonly Piece[], i: number): { readonly day: number; readonly end: number } | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const word = pieces[at];
  if (word === undefined || word.broken) return undefined;
  const spelled = ORDINALS.get(word.lower);
  if (spelled !== undefined) return { day: spelled, end: at + 1 };
  if (word.number === undefined || !/^\d{1,2}$/.test(word.text) || word.number < 1 || word.number > 31) return undefined;
  const next = pieces[at + 1];
  if (next?.glued && /^(st|nd|rd|th)$/.test(next.lower)) return { day: word.number, end: at + 2 };
  if (at > i || (next?.text === ":" && next.glued) || (next?.text === "%" && next.glued)) return undefined;
  return { day: word.number, end: at + 1 };
}

/** A year right after a month or day; `9` in "Sept 9" is no year. */
function fullYearAt(pieces: readonly Piece[], i: number): number | undefined {
  const word = pieces[i];
  return word !== undefined && /^(1\d|20|21)\d\d$/.test(word.text) && !(pieces[i + 1]?.text === ":" && pieces[i + 1]?.glued)
    ? word.number
    : undefined;
}

/** The `'19` of "May '19". */
function shortYearAt(pieces: readonly Piece[], i: number): number | undefined {
  const digits = pieces[i + 1];
  if (!/^['’‘]$/.test(pieces[i]?.text ?? "") || !digits?.glued || !/^\d\d$/.test(digits.text)) return undefined;
  return Number(digits.text) + (Number(digits.text) < 50 ? 2000 : 1900);
}

/** "last year", "of this year", "of the following year". */
export function yearShiftAt(pieces: readonly Piece[], i: number): { readonly shift: number; readonly end: number } | undefined {
  let at = pieces[i]?.lower === "of" ? i + 1 : i;
  if (pieces[at]?.lower === "the") at += 1;
  const shift = ({ last: -1, previous: -1, this: 0, current: 0, next: 1, following: 1 } as Record<string, number>)[pieces[at]?.lower ?? ""];
  return shift !== undefined && pieces[at + 1]?.lower === "year" ? { shift, end: at + 2 } : undefined;
}

/** "5 September 2022", "the 5th of September". */
function dayMonthAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const day = dayNumberAt(pieces, i);
  if (!day || pieces[i]?.glued) return undefined;
  const at = pieces[day.end]?.lower === "of" ? day.end + 1 : day.end;
  const hyphen = pieces[at]?.text === "-" && pieces[at]?.glued ? at + 1 : at;
  const word = pieces[hyphen];
  const month = isCapitalized(word) || !DOUBTFUL_MONTHS.has(word?.lower ?? "") ? MONTHS.get(word?.lower ?? "") : undefined;
  if (month === undefined || !isDay(2000, month, day.day)) return undefined;
  let end = hyphen + 1;
  if (pieces[end]?.text === "." && pieces[end]?.glued && isAbbreviated(word as Piece)) end += 1;
  const comma = pieces[end]?.text === "," || pieces[end]?.lower === "of" || (pieces[end]?.text === "-" && pieces[end]?.glued) ? end + 1 : end;
  const year = fullYearAt(pieces, comma);
  if (year !== undefined) return { when: { kind: "calendar", month, day: day.day, year }, end: comma + 1 };
  const shifted = yearShiftAt(pieces, end);
  if (shifted) return { when: { kind: "calendar", month, day: day.day, yearShift: shifted.shift }, end: shifted.end };
  return { when: { kind: "calendar", month, day: day.day }, end };
}

/** "the third quarter of 2022", "fourth-quarter", "Q3 2022", "the first half of last year". */
function sectionAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const start = pieces[i]?.lower === "the" ? i + 1 : i;
  const led = yearWordsAt(pieces, start); // "the 1988 third quarter"
  const leading = led?.year !== undefined && pieces[led.end] ? led : undefined;
  const at = leading ? leading.end : pieces[start]?.lower === "fiscal" ? start + 1 : start;
  const short = /^q([1-4])$/.exec(`${pieces[at]?.lower ?? ""}${pieces[at + 1]?.glued ? (pieces[at + 1]?.text ?? "") : ""}`);
  let end = at + 2;
  let n = short ? Number(short[1]) : (ORDINALS.get(pieces[at]?.lower ?? "") ?? (pieces[at]?.lower === "final" || pieces[at]?.lower === "last" ? 0 : undefined));
  let unit = short ? "quarter" : pieces[at + 1]?.lower;
  if (!short && pieces[at + 1]?.text === "-") {
    unit = pieces[at + 2]?.lower;
    end = at + 3;
  }
  if (n === undefined || (unit !== "quarter" && unit !== "half")) return undefined;
  const parts = unit === "quarter" ? 4 : 2;
  const of = sectionYearAt(pieces, end);
  // "last quarter", "last half" without a year are counted from the day of publication, elsewhere.
  if (n === 0 && !of) return undefined;
  if (unit === "half" && !of && !leading) return undefined;
  if (n === 0) n = parts;
  if (n > parts) return undefined;
  const count = 12 / parts;
  const base = { kind: "months", month: (n - 1) * count + 1, count } as const;
  if (leading?.year !== undefined) return { when: { ...base, year: leading.year }, end };
  return of ? { when: { ...base, ...of.year }, end: of.end } : { when: base, end };
}

/** The year that a quarter, half or season is of: "of 2022", "2022", "last year", "of the year". */
function sectionYearAt(
  pieces: readonly Piece[],
  i: number,
): { readonly year: { readonly year?: number; readonly yearShift?: number }; readonly end: number } | undefined {
  const at = pieces[i]?.lower === "of" || pieces[i]?.lower === "in" ? i + 1 : i;
  const year = fullYearAt(pieces, at);
  if (year !== undefined) return { year: { year }, end: at + 1 };
  const spoken = yearWordsAt(pieces, at);
  if (spoken?.year !== undefined) return { year: { year: spoken.year }, end: spoken.end };
  const shifted = yearShiftAt(pieces, i);
  if (shifted) return { year: { yearShift: shifted.shift }, end: shifted.end };
  const the = pieces[at]?.lower === "the" && at > i ? at + 1 : undefined;
  return the !== undefined && pieces[the]?.lower === "year" ? { year: { yearShift: 0 }, end: the + 1 } : undefined;
}

const BEFORE_SEASON = new Set("in the since last this next late early mid previous past following coming by until through during each".split(" "));

/** "the summer", "summer 2022", "the winter of 2021"; "fall" and "spring" only where they can be no verb and no coil. */
function seasonAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const month = SEASONS.get(pieces[at]?.lower ?? "");
  if (month === undefined) return undefined;
  const of = sectionYearAt(pieces, at + 1);
  const base = { kind: "months", month, count: 3 } as const;
  if (of) return { when: { ...base, ...of.year }, end: of.end };
  const prev = pieces[at - 1]?.lower ?? "";
  const next = pieces[at + 1];
  const isFall = pieces[at]?.lower === "fall" || pieces[at]?.lower === "spring";
  if (next?.lower === "of" || (next?.text === "-" && next.glued) || next?.lower === "olympics" || next?.lower === "palace") return undefined;
  if (isCapitalized(next) && isCapitalized(pieces[at])) return undefined;
  if (!BEFORE_SEASON.has(prev)) return undefined;
  if (isFall && prev === "the" && !["in", "since", "by", "during", "until", "through", "over"].includes(pieces[at - 2]?.lower ?? "")) return undefined;
  return { when: base, end: at + 1 };
}

/** "the 1990s", "the '90s", "the nineties". */
function decadeAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const named = DECADES.get(pieces[at]?.lower ?? "");
  const prev = pieces[at - 1]?.lower ?? "";
  if (named !== undefined) {
    const aged = /^(his|her|their|your|our)$/.test(prev) || /^(his|her|their|its)$/.test(pieces[at - 2]?.lower ?? "");
    return at > i && !aged ? { when: { kind: "years", first: named, last: named + 9 }, end: at + 1 } : undefined;
  }
  const apostrophe = /^['’‘]$/.test(pieces[at]?.text ?? "") ? at + 1 : at;
  const word = pieces[apostrophe];
  if (word?.number === undefined || !/^(1[5-9]\d0|20\d0|\d0)$/.test(word.text)) return undefined;
  const mark = /^['’]$/.test(pieces[apostrophe + 1]?.text ?? "") ? apostrophe + 2 : apostrophe + 1;
  if (pieces[mark]?.lower !== "s" || !pieces[mark]?.glued) return undefined;
  if (word.text.length === 2 && (apostrophe === at || /^(his|her|their)$/.test(prev))) return undefined;
  const first = word.text.length === 2 ? 1900 + word.number : word.number;
  return { when: { kind: "years", first, last: first + 9 }, end: mark + 1 };
}

/** "the 20th century", "the nineteenth century". */
function centuryAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const digits = pieces[at]?.number;
  const suffixed = digits !== undefined && /^(st|nd|rd|th)$/.test(pieces[at + 1]?.lower ?? "") && pieces[at + 1]?.glued;
  const spelledFirst = pieces[at]?.lower === "twenty" && pieces[at + 1]?.text === "-" && pieces[at + 2]?.lower === "first";
  const n = suffixed ? digits : spelledFirst ? 21 : ORDINALS.get(pieces[at]?.lower ?? "");
  let end = suffixed ? at + 2 : spelledFirst ? at + 3 : at + 1;
  if (pieces[end]?.text === "-") end += 1;
  if (n === undefined || pieces[end]?.lower !== "century" || n > 21) return undefined;
  return { when: { kind: "years", first: (n - 1) * 100 + 1, last: n * 100 }, end: end + 1 };
}

const HOLIDAY_NAMES: readonly { readonly parts: readonly string[]; readonly rule: string }[] = HOLIDAYS.map(([name, rule]) => ({
  parts: name.split(" "),
  rule,
}));
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

/** A year alone: see `yearAt`. */
export function parseYear(pieces: readonly Piece[], i: number): Phrase | undefined {
  const year = yearAt(pieces, i);
  return year && { when: { kind: "calendar", year: year.year }, end: year.end };
}
