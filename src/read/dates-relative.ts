import { SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import { MONTHS } from "../lexicon/en/months.ts";
import {
  DAY_PARTS,
  SEASONS,
  SHIFTS,
  TEXT_SHIFTS,
  TIME_UNITS,
  type TimeUnit,
  VAGUE_TIMES,
} from "../lexicon/en/time-words.ts";
import { NAMING_AFTER_WEEKDAY, NAMING_BEFORE_WEEKDAY, WEEKDAYS } from "../lexicon/en/weekdays.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import { longest, parseAbsolute, parseYear } from "./dates-absolute.ts";
import type { Part, Phrase, When } from "./dates-model.ts";
import { parseNumber } from "./quantities-numbers.ts";

/** Read one time phrase that begins at word `i`, of any kind: the longest that fits. */
export function parsePhrase(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i];
  if (word === undefined) return undefined;
  return longest([
    parseAbsolute(pieces, i),
    weekdayAt(pieces, i),
    dayWordAt(pieces, i),
    shiftedAt(pieces, i),
    offsetAt(pieces, i),
    partAt(pieces, i),
    edgeAt(pieces, i),
    textDayAt(pieces, i),
    vagueAt(pieces, i),
    parseYear(pieces, i),
  ]);
}

/** "Friday", "Friday evening", "Saturday (local time)", "Friday last week", "Saturday, April 25". */
function weekdayAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i] as Piece;
  const weekday = WEEKDAYS.get(word.lower);
  if (weekday === undefined) return undefined;
  const isShort = word.lower.length <= 5 && !word.lower.endsWith("day");
  const dotted = pieces[i + 1]?.text === "." && pieces[i + 1]?.glued === true;
  let end = isShort && dotted ? i + 2 : i + 1;
  if (isShort) {
    const next = pieces[pieces[end]?.text === "," ? end + 1 : end];
    const dated = next !== undefined && (MONTHS.has(next.lower) || next.number !== undefined);
    if (!isCapitalized(word) || !(dated || (dotted && pieces[i - 1]?.lower === "on"))) return undefined;
  }
  if (isNamed(pieces, i)) return undefined;
  const exact = parseAbsolute(pieces, pieces[end]?.text === "," ? end + 1 : end);
  if (exact?.when.kind === "calendar" && exact.when.day !== undefined) return exact;
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
  if (pieces[at]?.lower === "the" && pieces[at + 1]?.lower === "week" && pieces[at + 2]?.lower === "ahead") return { shift: 1, end: at + 3 };
  if (pieces[at]?.lower === "the") at += 1;
  const shift = SHIFTS.get(pieces[at]?.lower ?? "");
  return shift !== undefined && pieces[at + 1]?.lower === "week" ? { shift, end: at + 2 } : undefined;
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

/** "yesterday", "this morning", "last night", "the day before yesterday", "yesterday evening". */
function dayWordAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i] as Piece;
  const days = DAY_WORDS.get(word.lower);
  if (days !== undefined) {
    if (word.lower === "today" && isCapitalized(word) && (pieces[i - 1]?.text === "USA" || isCapitalized(pieces[i - 1]))) return undefined;
    const end = DAY_PARTS.has(pieces[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    return { when: { kind: "relative-day", days }, end };
  }
  const next = pieces[i + 1];
  if (word.lower === "this" && next && /^(morning|afternoon|evening)$/.test(next.lower)) return { when: { kind: "relative-day", days: 0 }, end: i + 2 };
  if (word.lower === "last" && next?.lower === "night") return { when: { kind: "relative-day", days: -1 }, end: i + 2 };
  if (word.lower === "the" && next?.lower === "day") {
    const far = DAY_WORDS.get(pieces[i + 3]?.lower ?? "");
    if (pieces[i + 2]?.lower === "before" && far === -1) return { when: { kind: "relative-day", days: -2 }, end: i + 4 };
    if (pieces[i + 2]?.lower === "after" && far === 1) return { when: { kind: "relative-day", days: 2 }, end: i + 4 };
  }
  return undefined;
}

/** "last week", "this past spring", "next Friday", "last three months", "the coming year", "last August". */
function shiftedAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  let at = pieces[i]?.lower === "the" ? i + 1 : i;
  const first = pieces[at]?.lower ?? "";
  let shift = SHIFTS.get(first);
  if (shift === undefined) return undefined;
  let coming = first === "coming" || first === "upcoming";
  at += 1;
  // "this past spring", "this coming Sunday"
  const second = pieces[at]?.lower ?? "";
  if (first === "this" && (second === "past" || second === "last" || second === "coming" || second === "current" || second === "very")) {
    shift = SHIFTS.get(second) ?? 0;
    coming = second === "coming";
    at += 1;
  }
  if (pieces[at]?.lower === "fiscal" || pieces[at]?.lower === "calendar" || pieces[at]?.lower === "full") at += 1;
  const inText = TEXT_SHIFTS.has(first);
  const past = first === "past" || first === "previous" || first === "preceding";
  const word = pieces[at];
  if (word === undefined) return undefined;
  const weekday = WEEKDAYS.get(word.lower);
  if (weekday !== undefined && word.lower.endsWith("day")) {
    const end = DAY_PARTS.has(pieces[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    const dated = parseAbsolute(pieces, pieces[end]?.text === "," ? end + 1 : end);
    if (dated?.when.kind === "calendar" && dated.when.day !== undefined) return dated;
    return { when: { kind: "weekday", weekday, shift, ...(coming && { coming }) }, end };
  }
  const month = MONTHS.get(word.lower);
  if (month !== undefined && (isCapitalized(word) || month !== 5)) {
    const dotted = pieces[at + 1]?.text === "." && word.lower.length <= 4 && word.lower !== "may";
    const end = dotted && pieces[at + 1]?.glued ? at + 2 : at + 1;
    const day = pieces[end]?.number;
    const dated = day !== undefined && /^\d{1,2}$/.test(pieces[end]?.text ?? "") && day >= 1 && day <= 31;
    return { when: { kind: "calendar", month, shift, ...(dated && { day }) }, end: dated ? end + 1 : end };
  }
  const season = SEASONS.get(word.lower);
  if (season !== undefined) {
    const recent = first === "past" || second === "past" || second === "last";
    return { when: { kind: "months", month: season, count: 3, shift, ...(recent && { recent }) }, end: at + 1 };
  }
  if (word.lower === "christmas") return { when: { kind: "holiday", rule: "12-25", shift }, end: at + 1 };
  const counted = countAt(pieces, at);
  const unit = TIME_UNITS.get((counted ? pieces[counted.end] : word)?.lower ?? "");
  if (unit === undefined || unit === "minute" || unit === "hour") {
    return unit === "hour" && counted && shift !== 0 ? stretch(counted, unit, shift) : undefined;
  }
  if (counted || word.lower.endsWith("s")) {
    if (shift === 0 || word.lower === "centuries") return undefined;
    if (!counted && !/^(coming|past|last|next|previous)$/.test(first)) return undefined;
    return stretch(counted ?? { end: at }, unit, shift);
  }
  if (unit === "day") {
    const days = inText || (first === "next" && pieces[i]?.lower === "the");
    if (days) return { when: { kind: "offset", count: 1, unit, direction: shift < 0 ? -1 : 1, base: "text" }, end: at + 1 };
    return first === "next" ? { when: { kind: "relative-day", days: 1 }, end: at + 1 } : undefined;
  }
  // "the past year" reaches to now; "last year" is the year before.
  if (past && !inText && first === "past") return stretch({ count: 1, end: at }, unit, shift);
  // "this year's third quarter", "last year's second half"
  const section = pieces[at + 1]?.text === "'" || pieces[at + 1]?.text === "’" ? parseAbsolute(pieces, at + 3) : undefined;
  if (unit === "year" && section?.when.kind === "months" && section.when.year === undefined) {
    return { when: { ...section.when, yearShift: shift }, end: section.end };
  }
  const end = unit === "week" && pieces[at + 1]?.lower === "ahead" ? at + 2 : at + 1;
  return { when: { kind: "unit", unit, shift, ...(inText && { inText }) }, end };
}

function stretch(counted: { readonly count?: number; readonly end: number }, unit: TimeUnit, shift: number): Phrase {
  const { count, end } = counted;
  return { when: { kind: "stretch", unit, direction: shift < 0 ? -1 : 1, ...(count !== undefined && { count }) }, end: end + 1 };
}

const VAGUE_COUNTS: readonly string[] = ["a few", "several", "many", "some", "a couple of", "few", "a number of", "couple of", "a dozen"];

/** A count of units: "three", "a", "2", or a vague one, which has an end only. */
function countAt(pieces: readonly Piece[], i: number): { readonly count?: number; readonly end: number } | undefined {
  for (const phrase of VAGUE_COUNTS) {
    const parts = phrase.split(" ");
    if (parts.every((part, k) => pieces[i + k]?.lower === part)) return { end: i + parts.length };
  }
  const number = parseNumber(pieces, i);
  if (number) {
    const hyphen = pieces[number.end]?.text === "-" ? number.end + 1 : number.end;
    return { count: number.value, end: hyphen };
  }
  const word = pieces[i]?.lower;
  return word === "a" || word === "an" ? { count: 1, end: i + 1 } : undefined;
}

/** "two days ago", "a year earlier", "three weeks later", "two days after Sept. 5", "days after", "a week from now". */
function offsetAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const bare = pieces[i]?.lower.endsWith("s") && TIME_UNITS.has(pieces[i]?.lower ?? "");
  // "year-ago results", "a year-earlier loss"
  const hyphened = TIME_UNITS.has(pieces[i]?.lower ?? "") && pieces[i + 1]?.text === "-";
  const counted = bare ? { end: i } : hyphened ? { count: 1, end: i } : countAt(pieces, i);
  if (!counted) return undefined;
  const half = pieces[counted.end]?.lower === "half" && pieces[counted.end + 1]?.lower !== undefined ? 1 : 0;
  const at = counted.end + half;
  const unit = TIME_UNITS.get(pieces[at]?.lower ?? "");
  if (unit === undefined) return undefined;
  let end = at + 1;
  if (pieces[end]?.lower === "and" && pieces[end + 1]?.lower === "a" && pieces[end + 2]?.lower === "half") end += 3;
  if (pieces[end]?.lower === "or" && (pieces[end + 1]?.lower === "so" || pieces[end + 1]?.lower === "two" || pieces[end + 1]?.lower === "more")) end += 2;
  const hyphen = pieces[end]?.text === "-" ? end + 1 : end;
  const cue = pieces[hyphen]?.lower;
  const count = counted.count !== undefined ? { count: counted.count } : {};
  const make = (direction: -1 | 1, base: "published" | "text" | "event" | When, last: number): Phrase => ({
    when: { kind: "offset", unit, direction, base, ...count },
    end: last,
  });
  if (cue === "ago" || cue === "back") {
    if (cue === "back" && isCapitalized(pieces[hyphen + 1])) return undefined;
    return make(-1, "published", hyphen + 1);
  }
  if (cue === "earlier" || cue === "prior" || cue === "previously" || cue === "beforehand") {
    if (cue === "prior" && pieces[hyphen + 1]?.lower === "to") return make(-1, "event", hyphen + 2);
    return make(-1, "text", hyphen + 1);
  }
  if (cue === "later" || cue === "afterwards" || cue === "afterward" || cue === "hence") return make(1, "text", hyphen + 1);
  if (cue === "from" && /^(now|today)$/.test(pieces[hyphen + 1]?.lower ?? "")) return make(1, "published", hyphen + 2);
  if (cue === "from" && pieces[hyphen + 1]?.lower === "tomorrow") return make(1, { kind: "relative-day", days: 1 }, hyphen + 2);
  if (cue === "after" || cue === "before" || cue === "from") {
    const direction = cue === "before" ? -1 : 1;
    const base = parseAnchor(pieces, hyphen + 1);
    if (base) return make(direction, base.when, base.end);
    return cue === "from" ? undefined : make(direction, "event", hyphen + 1);
  }
  return undefined;
}

/** The date that "two days after" counts from: a full phrase, but not another count. */
function parseAnchor(pieces: readonly Piece[], i: number): Phrase | undefined {
  return longest([parseAbsolute(pieces, i), weekdayAt(pieces, i), pieces[i] && dayWordAt(pieces, i), shiftedAt(pieces, i)]);
}

const PARTS: ReadonlyMap<string, Part> = new Map([
  ["early", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["earlier", "earlier"],
  ["later", "later"],
  ["sometime", "mid"],
]);

/** "early August", "mid-March", "late last year", "earlier this month", "later in the week", "late on Friday". */
function partAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const start = pieces[i]?.lower === "the" ? i + 1 : i;
  const word = pieces[start]?.lower ?? "";
  const part = PARTS.get(word);
  if (part === undefined) return undefined;
  let at = start + 1;
  if (pieces[at]?.text === "-" || pieces[at]?.lower === "to") at += pieces[at]?.text === "-" ? 1 : 0;
  if (pieces[at]?.lower === "or" && PARTS.has(pieces[at + 1]?.lower ?? "")) at += 2;
  if (/^(on|in|during)$/.test(pieces[at]?.lower ?? "")) at += 1;
  // "later in the week", "earlier in the day"
  if (pieces[at]?.lower === "the" || pieces[at]?.lower === "that") {
    const unit = TIME_UNITS.get(pieces[at + 1]?.lower ?? "");
    if (unit !== undefined && unit !== "minute" && unit !== "hour" && pieces[at + 1]?.lower === unit) {
      const when: When = unit === "day" ? { kind: "same", unit } : { kind: "unit", unit, shift: 0 };
      return { when, part, end: at + 2 };
    }
  }
  const inner = longest([
    parseAbsolute(pieces, at),
    pieces[at] && weekdayAt(pieces, at),
    pieces[at] && dayWordAt(pieces, at),
    shiftedAt(pieces, at),
    parseYear(pieces, at),
  ]);
  if (!inner || inner.part !== undefined) return undefined;
  if (word === "sometime") return inner;
  // "early Saturday" is the morning of the place it happened in.
  const when = inner.when.kind === "weekday" && part === "early" ? { ...inner.when, local: true } : inner.when;
  return { when, part, end: inner.end };
}

/** "the end of 2022", "the beginning of the year", "year-end", "the middle of October". */
function edgeAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const ends = TIME_UNITS.get(pieces[at]?.lower ?? "");
  if (ends !== undefined && /^(year|month|week)$/.test(ends) && pieces[at]?.lower === ends) {
    const possessive = /^['’]$/.test(pieces[at + 1]?.text ?? "") && pieces[at + 2]?.lower === "s" ? at + 3 : undefined;
    const last = possessive ?? (pieces[at + 1]?.text === "-" ? at + 2 : at + 1);
    if (pieces[last]?.lower === "end" && (last > at + 1 || ends === "year")) {
      return { when: { kind: "unit", unit: ends, shift: 0 }, part: "end", end: last + 1 };
    }
  }
  const word = pieces[at]?.lower ?? "";
  const part: Part | undefined = /^(end|close)$/.test(word)
    ? "end"
    : /^(beginning|start|turn|dawn)$/.test(word)
      ? "start"
      : word === "middle"
        ? "mid"
        : undefined;
  if (part === undefined || pieces[at + 1]?.lower !== "of") return undefined;
  const of = at + 2;
  const unitAt = /^(the|that)$/.test(pieces[of]?.lower ?? "") ? of + 1 : undefined;
  const fiscal = unitAt !== undefined && /^(fiscal|calendar|current)$/.test(pieces[unitAt]?.lower ?? "") ? unitAt + 1 : unitAt;
  const unit = fiscal === undefined ? undefined : TIME_UNITS.get(pieces[fiscal]?.lower ?? "");
  if (fiscal !== undefined && unit !== undefined && pieces[fiscal]?.lower === unit && unit !== "hour" && unit !== "minute") {
    const when: When = unit === "day" ? { kind: "same", unit } : { kind: "unit", unit, shift: 0 };
    return { when, part, end: fiscal + 1 };
  }
  const inner = longest([parseAbsolute(pieces, of), pieces[of] && weekdayAt(pieces, of), shiftedAt(pieces, of), parseYear(pieces, of)]);
  return inner && inner.part === undefined ? { when: inner.when, part, end: inner.end } : undefined;
}

/** "that day", "the same week", "the day before", "the day after", "the week", "the year". */
function textDayAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i]?.lower;
  const same = word === "the" && pieces[i + 1]?.lower === "same" ? i + 2 : word === "that" ? i + 1 : undefined;
  const unit = TIME_UNITS.get(pieces[same ?? i + 1]?.lower ?? "");
  if (unit === undefined || unit === "minute" || unit === "hour" || pieces[same ?? i + 1]?.lower !== unit) return undefined;
  if (same !== undefined) {
    return pieces[same + 1]?.lower === "of" || isCapitalized(pieces[same + 1]) ? undefined : { when: { kind: "same", unit }, end: same + 1 };
  }
  if (word !== "the") return undefined;
  const cue = pieces[i + 2]?.lower;
  const closed = pieces[i + 3] === undefined || /^[.,;:)—–"”]$/.test(pieces[i + 3]?.text ?? ".");
  if (unit === "day" && (cue === "before" || cue === "after") && closed) {
    return { when: { kind: "offset", count: 1, unit, direction: cue === "before" ? -1 : 1, base: "text" }, end: i + 3 };
  }
  const led = /^(in|during|over|for|of|on|throughout)$/.test(pieces[i - 1]?.lower ?? "");
  if (unit === "weekend") return { when: { kind: "unit", unit, shift: 0 }, end: i + 2 };
  if (unit === "quarter" && led) return { when: { kind: "same", unit }, end: i + 2 };
  return undefined;
}

/** "recently", "in recent weeks", "these days". */
function vagueAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i] as Piece;
  if (VAGUE_TIMES.has(word.lower)) {
    const noise = word.lower === "now" && (pieces[i + 1]?.lower === "that" || SMALL_NUMBERS.has(pieces[i + 1]?.lower ?? ""));
    return noise ? undefined : { when: { kind: "vague" }, end: i + 1 };
  }
  if (word.lower === "these" && pieces[i + 1]?.lower === "days") return { when: { kind: "vague" }, end: i + 2 };
  const unit = TIME_UNITS.get(pieces[i + 1]?.lower ?? "");
  if (word.lower === "recent" && unit !== undefined) return { when: { kind: "stretch", unit, direction: -1 }, end: i + 2 };
  return undefined;
}
