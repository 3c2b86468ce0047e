import { SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import { TIME_UNITS, VAGUE_TIMES } from "../lexicon/en/time-words.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import { parseAbsolute } from "./dates-absolute.ts";
import { dayWordAt, weekdayAt } from "./dates-days.ts";
import { longest, type Part, type Phrase, type When } from "./dates-model.ts";
import { isUncounted } from "./dates-monthdays.ts";
import { shiftedAt } from "./dates-relative.ts";
import { parseYear } from "./dates-years.ts";

/** Words that take a part of the stretch after them. */
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ["early", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["earlier", "earlier"],
  ["later", "later"],
  ["sometime", "mid"],
]);

/** "early August", "mid-March", "late last year", "earlier this month", "later in the week", "late on Friday". */
export function partAt(pieces: readonly Piece[], i: number): Phrase | undefined {
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
    weekdayAt(pieces, at),
    dayWordAt(pieces, at),
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
export function edgeAt(pieces: readonly Piece[], i: number): Phrase | undefined {
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
  // "end of month", "end of year"
  const whole =
    word === "end" && pieces[at + 1]?.lower === "of" ? TIME_UNITS.get(pieces[at + 2]?.lower ?? "") : undefined;
  if (whole !== undefined && /^(day|week|month|quarter|year)$/.test(pieces[at + 2]?.lower ?? ""))
    return { when: { kind: "unit", unit: whole, shift: 0 }, part: "end", end: at + 3 };
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
  const fiscal =
    unitAt !== undefined && /^(fiscal|calendar|current)$/.test(pieces[unitAt]?.lower ?? "") ? unitAt + 1 : unitAt;
  const unit = fiscal === undefined ? undefined : TIME_UNITS.get(pieces[fiscal]?.lower ?? "");
  if (
    fiscal !== undefined &&
    unit !== undefined &&
    pieces[fiscal]?.lower === unit &&
    unit !== "hour" &&
    unit !== "minute"
  ) {
    const when: When = unit === "day" ? { kind: "same", unit } : { kind: "unit", unit, shift: 0 };
    return { when, part, end: fiscal + 1 };
  }
  const inner = longest([
    parseAbsolute(pieces, of),
    weekdayAt(pieces, of),
    shiftedAt(pieces, of),
    parseYear(pieces, of),
  ]);
  return inner && inner.part === undefined ? { when: inner.when, part, end: inner.end } : undefined;
}

/** "that day", "the same week", "the day before", "the day after", "the week", "the year". */
export function textDayAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i]?.lower;
  const same = word === "the" && pieces[i + 1]?.lower === "same" ? i + 2 : word === "that" ? i + 1 : undefined;
  const unit = TIME_UNITS.get(pieces[same ?? i + 1]?.lower ?? "");
  if (unit === undefined || unit === "minute" || unit === "hour" || pieces[same ?? i + 1]?.lower !== unit)
    return undefined;
  if (same !== undefined) {
    return pieces[same + 1]?.lower === "of" || isCapitalized(pieces[same + 1])
      ? undefined
      : { when: { kind: "same", unit }, end: same + 1 };
  }
  if (word !== "the") return undefined;
  const cue = pieces[i + 2]?.lower;
  const closed = pieces[i + 3] === undefined || /^[.,;:)—–"”]$/.test(pieces[i + 3]?.text ?? ".");
  if (unit === "day" && (cue === "before" || cue === "after") && closed) {
    return { when: { kind: "offset", count: 1, unit, direction: cue === "before" ? -1 : 1, base: "text" }, end: i + 3 };
  }
  const led = /^(in|during|over|for|of|on|throughout)$/.test(pieces[i - 1]?.lower ?? "");
  if (unit === "weekend") {
    return isCapitalized(pieces[i + 1])
      ? undefined
      : { when: { kind: "unit", unit, shift: 0, recent: true }, end: i + 2 };
  }
  if (!led) return undefined;
  if (unit === "quarter") return { when: { kind: "same", unit }, end: i + 2 };
  // "for the day", "in the year": the one the text is about, where nothing after it says which.
  return isUncounted(pieces, i + 2) && /^(for|in|during|over)$/.test(pieces[i - 1]?.lower ?? "")
    ? { when: { kind: "same", unit, orNow: true }, end: i + 2 }
    : undefined;
}

/** "recently", "in recent weeks", "these days". */
export function vagueAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i] as Piece;
  if (VAGUE_TIMES.has(word.lower)) {
    const noise =
      word.lower === "now" && (pieces[i + 1]?.lower === "that" || SMALL_NUMBERS.has(pieces[i + 1]?.lower ?? ""));
    return noise ? undefined : { when: { kind: "vague" }, end: i + 1 };
  }
  if (word.lower === "these" && pieces[i + 1]?.lower === "days") return { when: { kind: "vague" }, end: i + 2 };
  const unit = TIME_UNITS.get(pieces[i + 1]?.lower ?? "");
  if (word.lower === "recent" && unit !== undefined)
    return { when: { kind: "stretch", unit, direction: -1 }, end: i + 2 };
  return undefined;
}
