import { MONTHS } from "../lexicon/en/months.ts";
import type { Piece } from "../text/pieces.ts";
import { dayNumberAt } from "./dates-absolute.ts";
import type { Phrase, When } from "./dates-model.ts";
import { isOrdinalWord } from "./dates-monthdays.ts";
import { parsePhrase } from "./dates-phrases.ts";
import { fullYearAt } from "./dates-years.ts";

/** Two ends of a stretch. */
export interface Range {
  readonly phrase: Phrase;
  readonly until: Phrase;
}

/** A range, or the phrase that stands alone where no second end follows. */
export type RangeOrPhrase = { readonly phrase: Phrase; readonly until?: Phrase };

/**
 * Read two phrases with one of the joints between them: "Monday to Friday", "3 and 12 September", "2014-16", "now and May".
 * Unless the words before lead into a range, both ends must be of one kind and grain.
 */
export function rangeAt(
  pieces: readonly Piece[],
  i: number,
  joints: readonly string[],
  led: boolean,
): RangeOrPhrase | undefined {
  const inner = dayAndDate(pieces, i, joints);
  if (inner) return inner;
  const alone = parsePhrase(pieces, i);
  const first = (led ? nowAt(pieces, i) : undefined) ?? alone;
  if (!first) return undefined;
  return untilAt(pieces, first, joints, led) ?? (alone && { phrase: alone });
}

function untilAt(pieces: readonly Piece[], first: Phrase, joints: readonly string[], led: boolean): Range | undefined {
  const joint = pieces[first.end];
  if (joint === undefined) return undefined;
  if (joint.broken || !joints.includes(joint.lower)) return shortYears(pieces, first);
  const dayRange = sameMonth(pieces, first, joint);
  if (dayRange) return dayRange;
  const { kind } = first.when;
  if (kind === "vague" || kind === "stretch" || (kind === "offset" && !led)) return undefined;
  const isDash = /^[-–—]$/.test(joint.text);
  if (isDash && kind !== "calendar") return undefined;
  const at = joint.lower === "and" || joint.lower === "or" ? skipIn(pieces, first.end + 1) : first.end + 1;
  const until = secondYear(pieces, first, at) ?? (led ? nowAt(pieces, at) : undefined) ?? parsePhrase(pieces, at);
  if (!until || !isJoined(first, until, joint, led)) return shortYears(pieces, first);
  return { phrase: { ...first, when: withYearOf(first.when, until.when) }, until };
}

/** "now", where it can only be the day of publication: an end of a range. */
function nowAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  return pieces[i]?.lower === "now" ? { when: { kind: "relative-day", days: 0 }, end: i + 1 } : undefined;
}

function isJoined(first: Phrase, until: Phrase, joint: Piece, led: boolean): boolean {
  const [a, b] = [first.when, until.when];
  if (joint.lower === "or") return isSameGrain(a, b) && isNextTo(a, b);
  if (isSameGrain(a, b)) return true;
  const isPlaced = (when: When): boolean => when.kind !== "vague" && when.kind !== "stretch" && when.kind !== "to-date";
  if (led) return isPlaced(a) && isPlaced(b);
  // "Nov-Feb 5", "2019/aug/01 to today"
  if (a.kind !== "calendar") return false;
  return b.kind === "calendar"
    ? a.day === undefined && a.month !== undefined
    : a.day !== undefined && b.kind === "relative-day";
}

/** "Tuesday or Wednesday" is a stretch of two days, "Tuesday or Friday" is not. */
function isNextTo(a: When, b: When): boolean {
  if (a.kind === "weekday" && b.kind === "weekday")
    return a.shift === b.shift && (b.weekday - a.weekday + 7) % 7 === 1 && b.shift === undefined;
  if (a.kind !== "calendar" || b.kind !== "calendar") return true;
  if (a.day !== undefined || b.day !== undefined) return a.month === b.month && (b.day ?? 0) - (a.day ?? 0) === 1;
  if (a.month !== undefined && b.month !== undefined) return (b.month - a.month + 12) % 12 === 1;
  return (b.year ?? 0) - (a.year ?? 0) === 1;
}

function skipIn(pieces: readonly Piece[], i: number): number {
  return pieces[i]?.lower === "in" ? i + 1 : i;
}

/** "3 and 12 of September", "ninth to seventeenth of April", "29 May – 2 June" being left to the general reading. */
function dayAndDate(pieces: readonly Piece[], i: number, joints: readonly string[]): Range | undefined {
  const word = pieces[i];
  if (word === undefined || word.glued || !(word.number !== undefined || word.lower === "the" || isOrdinalWord(word)))
    return undefined;
  const day = dayNumberAt(pieces, i);
  const joint = pieces[day?.end ?? 0];
  if (!day || !joint || joint.broken || !joints.includes(joint.lower) || joint.lower === "or") return undefined;
  const last = dayNumberAt(pieces, day.end + 1);
  const at = pieces[last?.end ?? 0]?.lower === "of" ? (last?.end ?? 0) + 1 : last?.end;
  if (at === undefined || !MONTHS.has(pieces[at]?.lower ?? "")) return undefined;
  const until = parsePhrase(pieces, day.end + 1);
  const { when } = until ?? {};
  if (!until || when?.kind !== "calendar" || when.day === undefined || until.end <= at) return undefined;
  if (day.day >= when.day) return undefined;
  return { phrase: { when: { ...when, day: day.day }, end: day.end }, until };
}

/** "Oct. 3-5", "September 5 to 9", "Oct. 3-5, 2022", "April ninth through seventeenth". */
function sameMonth(pieces: readonly Piece[], first: Phrase, joint: Piece): Range | undefined {
  const { when } = first;
  if (when.kind !== "calendar" || when.day === undefined || when.month === undefined || when.order) return undefined;
  if (joint.lower === "or" || when.year !== undefined) return undefined;
  const day = dayNumberAt(pieces, first.end + 1);
  if (!day || day.day <= when.day) return undefined;
  const { end } = day;
  // "5 September to 9 October"
  if (MONTHS.has(pieces[pieces[end]?.lower === "of" ? end + 1 : end]?.lower ?? "")) return undefined;
  const comma = pieces[end]?.text === "," ? end + 1 : end;
  const year = fullYearAt(pieces, comma);
  const base = { ...when, ...(year !== undefined && { year }) };
  return {
    phrase: { ...first, when: base },
    until: { when: { ...base, day: day.day }, end: year === undefined ? end : comma + 1 },
  };
}

/** "1950-53", "2014/16". */
function shortYears(pieces: readonly Piece[], first: Phrase): Range | undefined {
  const until = secondYear(pieces, first, first.end + 1);
  const mark = pieces[first.end];
  return until && /^[-–/]$/.test(mark?.text ?? "") ? { phrase: first, until } : undefined;
}

function secondYear(pieces: readonly Piece[], first: Phrase, i: number): Phrase | undefined {
  const { when } = first;
  const word = pieces[i];
  if (when.kind !== "calendar" || when.year === undefined || when.month !== undefined) return undefined;
  if (!word?.glued || !pieces[first.end]?.glued || !/^\d\d$/.test(word.text)) return undefined;
  // "2020/23/Sep"
  if (pieces[i + 1]?.glued && /^[-/\p{L}]/u.test(pieces[i + 1]?.text ?? "")) return undefined;
  const year = Math.floor(when.year / 100) * 100 + Number(word.text);
  return year > when.year ? { when: { kind: "calendar", year }, end: i + 1 } : undefined;
}

function isSameGrain(a: When, b: When): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== "calendar" || b.kind !== "calendar")
    return a.kind === "weekday" || a.kind === "months" || a.kind === "years" || a.kind === "holiday";
  const grain = (w: typeof a): number => (w.day !== undefined ? 3 : w.month !== undefined ? 2 : 1);
  return grain(a) === grain(b);
}

/** The year of the second is the year of the first: "between February and December 2017". */
function withYearOf(a: When, b: When): When {
  if (a.kind !== "calendar" || b.kind !== "calendar") return a;
  if (a.year !== undefined || a.yearShift !== undefined || a.shift !== undefined) return a;
  if (b.year !== undefined) {
    const [from, to] = [(a.month ?? 0) * 32 + (a.day ?? 0), (b.month ?? 0) * 32 + (b.day ?? 31)];
    const wraps = a.month !== undefined && b.month !== undefined && from > to;
    return { ...a, year: wraps ? b.year - 1 : b.year };
  }
  return b.yearShift !== undefined ? { ...a, yearShift: b.yearShift } : a;
}
