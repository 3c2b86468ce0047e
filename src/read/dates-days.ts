import { MONTHS } from "../lexicon/en/months.ts";
import { DAY_PARTS, SHIFTS } from "../lexicon/en/time-words.ts";
import { NAMING_AFTER_WEEKDAY, NAMING_BEFORE_WEEKDAY, WEEKDAYS } from "../lexicon/en/weekdays.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import { parseAbsolute } from "./dates-absolute.ts";
import type { Phrase } from "./dates-model.ts";
import { dayAfterWeekday } from "./dates-monthdays.ts";

/** "Friday", "Friday evening", "Saturday (local time)", "Friday last week", "Saturday, April 25". */
export function weekdayAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i];
  const weekday = WEEKDAYS.get(word?.lower ?? "");
  if (word === undefined || weekday === undefined) return undefined;
  const isShort = word.lower.length <= 5 && !word.lower.endsWith("day");
  const dotted = pieces[i + 1]?.text === "." && pieces[i + 1]?.glued === true;
  let end = isShort && dotted ? i + 2 : i + 1;
  if (isShort) {
    const next = pieces[pieces[end]?.text === "," ? end + 1 : end];
    const dated = next !== undefined && (MONTHS.has(next.lower) || next.number !== undefined || isWeekdayShort(next));
    const joined = /^(or|and|to|through|-|–|\/)$/.test(pieces[i - 1]?.lower ?? "") && isWeekdayShort(pieces[i - 2]);
    const led = (dotted && pieces[i - 1]?.lower === "on") || joined;
    if (!isCapitalized(word) || !(dated || led)) return undefined;
  }
  if (isNamed(pieces, i)) return undefined;
  const exact = parseAbsolute(pieces, /^[,(]$/.test(pieces[end]?.text ?? "") ? end + 1 : end);
  if (exact?.when.kind === "calendar" && exact.when.day !== undefined) return exact;
  const day = dayAfterWeekday(pieces, end);
  if (day) return { when: { kind: "month-day", day: day.day, weekday }, end: day.end };
  let local = false;
  if (pieces[end]?.text !== "-" && DAY_PARTS.has(pieces[end]?.lower ?? "")) {
    local = pieces[end]?.lower === "morning";
    end += 1;
  }
  const zone = localTimeAt(pieces, end);
  if (zone !== undefined) {
    local = true;
    end = zone;
  }
  const datedAfter = parseAbsolute(pieces, pieces[end]?.text === "," ? end + 1 : end);
  if (datedAfter?.when.kind === "calendar" && datedAfter.when.day !== undefined) return datedAfter;
  const week = weekAfter(pieces, end);
  if (week) return { when: { kind: "weekday", weekday, week: week.shift }, end: week.end };
  return { when: { kind: "weekday", weekday, ...(local && { local }) }, end };
}

function isWeekdayShort(word: Piece | undefined): boolean {
  return WEEKDAYS.has(word?.lower ?? "") && isCapitalized(word);
}

function isNamed(pieces: readonly Piece[], i: number): boolean {
  const prev = pieces[i - 1];
  const next = pieces[i + 1];
  if (prev && !prev.broken && isCapitalized(prev) && NAMING_BEFORE_WEEKDAY.has(prev.lower)) return true;
  if (prev?.lower === "on" && pieces[i - 2]?.lower === "mail") return true;
  return next !== undefined && isCapitalized(next) && NAMING_AFTER_WEEKDAY.has(next.lower);
}

/** "(local time)", "local time", with the index after it. */
function localTimeAt(pieces: readonly Piece[], i: number): number | undefined {
  const open = pieces[i]?.text === "(" ? i + 1 : i;
  if (pieces[open]?.lower !== "local" || pieces[open + 1]?.lower !== "time") return undefined;
  return open > i && pieces[open + 2]?.text === ")" ? open + 3 : open + 2;
}

/** "last week", "of next week", "in the week ahead", "this week" after a weekday. */
function weekAfter(pieces: readonly Piece[], i: number): { readonly shift: number; readonly end: number } | undefined {
  let at = /^(of|in)$/.test(pieces[i]?.lower ?? "") ? i + 1 : i;
  if (pieces[at]?.lower === "the" && pieces[at + 1]?.lower === "week" && pieces[at + 2]?.lower === "ahead")
    return { shift: 1, end: at + 3 };
  if (pieces[at]?.lower === "the") at += 1;
  const shift = SHIFTS.get(pieces[at]?.lower ?? "");
  return shift !== undefined && pieces[at + 1]?.lower === "week" ? { shift, end: at + 2 } : undefined;
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tonite", 0],
  ["tomorrow", 1],
]);

/** "yesterday", "this morning", "last night", "the day before yesterday", "yesterday evening". */
export function dayWordAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i];
  if (word === undefined) return undefined;
  const days = DAY_WORDS.get(word.lower);
  if (days !== undefined) {
    if (
      word.lower === "today" &&
      isCapitalized(word) &&
      (pieces[i - 1]?.text === "USA" || isCapitalized(pieces[i - 1]))
    )
      return undefined;
    const end = DAY_PARTS.has(pieces[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    // "tomorrow, 13/04/21": the date rules.
    const dated = /^[,(]$/.test(pieces[end]?.text ?? "") ? parseAbsolute(pieces, end + 1) : undefined;
    if (dated?.when.kind === "calendar" && dated.when.day !== undefined) return dated;
    return { when: { kind: "relative-day", days }, end };
  }
  const next = pieces[i + 1];
  if (word.lower === "this" && next && /^(morning|afternoon|evening)$/.test(next.lower))
    return { when: { kind: "relative-day", days: 0 }, end: i + 2 };
  if (word.lower === "last" && next?.lower === "night") return { when: { kind: "relative-day", days: -1 }, end: i + 2 };
  if (
    word.lower === "the" &&
    next?.lower === "night" &&
    pieces[i + 2]?.lower === "before" &&
    pieces[i + 3]?.lower === "last"
  )
    return { when: { kind: "relative-day", days: -2 }, end: i + 4 };
  if (word.lower === "the" && next?.lower === "day") {
    const far = DAY_WORDS.get(pieces[i + 3]?.lower ?? "");
    if (pieces[i + 2]?.lower === "before" && far === -1)
      return { when: { kind: "relative-day", days: -2 }, end: i + 4 };
    if (pieces[i + 2]?.lower === "after" && far === 1) return { when: { kind: "relative-day", days: 2 }, end: i + 4 };
  }
  return undefined;
}
