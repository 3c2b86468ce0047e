import type { TimeUnit } from "../lexicon/en/time-words.ts";
import type { TimeMention } from "../model/annotations.ts";
import type { Days } from "../text/calendar.ts";

/** Which part of a stretch is meant: "early August", "later this week", "the end of 2022". */
export type Part = "early" | "mid" | "late" | "earlier" | "later" | "end" | "start";

/** What a time expression says before it is anchored to any day. */
export type When =
  /** A day, month or year, as far as given; `yearShift` for "September last year". */
  | {
      readonly kind: "calendar";
      readonly year?: number;
      readonly yearShift?: number;
      readonly month?: number;
      readonly day?: number;
      /** "last March", "next June". */
      readonly shift?: number;
    }
  /** Whole years, both inclusive: a decade or a century. */
  | { readonly kind: "years"; readonly first: number; readonly last: number }
  /** A week or weekend of a month or year: "the first week of March"; -1 for the last. */
  | { readonly kind: "nth"; readonly n: number; readonly unit: "week" | "weekend"; readonly of: When }
  /** Months of a year: a quarter, half or season; `month` is its first. */
  | {
      readonly kind: "months";
      readonly month: number;
      readonly count: number;
      readonly year?: number;
      readonly yearShift?: number;
      readonly shift?: number;
      /** "this past spring": the latest that has begun. */
      readonly recent?: boolean;
    }
  /** A day of the week; `shift` for "last Friday", `week` for "Friday last week". */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly shift?: number;
      readonly coming?: boolean;
      readonly week?: number;
      /** "the following Friday": counted from a date in the text. */
      readonly inText?: boolean;
      /** "local time", "early": the time of the place it happened in. */
      readonly local?: boolean;
    }
  /** The calendar unit at hand, or one before or after it; `inText` counts from a date in the text. */
  | {
      readonly kind: "unit";
      readonly unit: TimeUnit;
      readonly shift: number;
      readonly inText?: boolean;
      /** "the weekend": the latest, unless the words look ahead. */
      readonly recent?: boolean;
    }
  /** A number of units before or after the day of publication, a date in the text, or another expression. */
  | {
      readonly kind: "offset";
      readonly count?: number;
      readonly unit: TimeUnit;
      readonly direction: -1 | 1;
      readonly base: "published" | "text" | "event" | When;
      /** "in two weeks": a time only where the clause looks ahead. */
      readonly ahead?: boolean;
    }
  /** A stretch that reaches the day of publication: "the past six months". */
  | { readonly kind: "stretch"; readonly count?: number; readonly unit: TimeUnit; readonly direction: -1 | 1 }
  /** A day by the day of publication: "yesterday", "tonight". */
  | { readonly kind: "relative-day"; readonly days: number }
  /** The day the text speaks of already: "that day". */
  | { readonly kind: "same"; readonly unit: TimeUnit }
  | { readonly kind: "holiday"; readonly rule: string; readonly year?: number; readonly shift?: number }
  /** Words such as "recently" that no calendar can place. */
  | { readonly kind: "vague" };

/** One `When` with the part that is meant of it. */
export interface Phrase {
  readonly when: When;
  readonly part?: Part;
  /** Index of the word after it. */
  readonly end: number;
  /** Index of its first word, where words before the trigger belong to it. */
  readonly start?: number;
}

/** A whole time expression: a phrase or a range, with its bound; `start` and `end` are indexes of words. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
  readonly until?: Phrase;
  readonly bound: TimeMention["bound"];
}

/** Which way from the day of publication the words around a time expression point. */
export type Direction = "past" | "future" | "unknown";

/** What a phrase is resolved against. */
export interface Surroundings {
  /** The day of publication. */
  readonly today: string;
  readonly direction: Direction;
  /** The value of the date the text spoke of last. */
  readonly near?: string;
  /** Weekdays one after the day of publication that this text speaks of as past: it was already that day where it happened. */
  readonly ahead: ReadonlySet<number>;
  /** The phrase stands where the news itself is told. */
  readonly lead: boolean;
}

/** The days that a phrase means; the value is written at the grain of the words. */
export interface Resolved extends Days {
  readonly value: string;
}

/** Of several readings that begin at one word, the one that covers most; the first among equals. */
export function longest(readings: readonly (Phrase | undefined)[]): Phrase | undefined {
  let best: Phrase | undefined;
  for (const reading of readings) if (reading && (!best || reading.end > best.end)) best = reading;
  return best;
}
