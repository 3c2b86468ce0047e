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
      /** Written in figures: whether its order is the American one, the European one, or could be either. */
      readonly order?: "month-first" | "day-first" | "either";
    }
  /** Whole years, both inclusive: a decade or a century. */
  | { readonly kind: "years"; readonly first: number; readonly last: number }
  /**
   * Units of a wider stretch: "the first week of March", "the second Sunday of June", "the last three weeks of the year";
   * `n` counts from its beginning, or where negative from its end.
   */
  | {
      readonly kind: "nth";
      readonly n: number;
      readonly unit: "day" | "week" | "weekend" | "month" | "quarter" | "weekday";
      readonly weekday?: number;
      readonly count?: number;
      readonly of: When;
    }
  /** A day of a month that is not named: "the 18th", "Friday the 13th", "the 15th day of next month". */
  | { readonly kind: "month-day"; readonly day: number; readonly weekday?: number; readonly shift?: number }
  /** A week by its number after ISO 8601: "week 3 of 2027". */
  | { readonly kind: "week-number"; readonly n: number; readonly year?: number; readonly yearShift?: number }
  /** The week that holds a day, or begins or ends with it: "the week of March 5", "the week ending Friday". */
  | { readonly kind: "week-of"; readonly edge: "of" | "start" | "end"; readonly of: When }
  /** From today to the end of the unit, or from its beginning to today: "the rest of the week", "the year to date". */
  | { readonly kind: "rest" | "to-date"; readonly unit: TimeUnit }
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
      /** "this past Wednesday": the latest, were it yesterday. */
      readonly recent?: boolean;
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
      readonly working?: boolean;
      /** "2 years 1 month 21 days later": what is counted besides. */
      readonly more?: readonly (readonly [number, TimeUnit])[];
    }
  /** A stretch that reaches the day of publication: "the past six months". */
  | {
      readonly kind: "stretch";
      readonly count?: number;
      readonly unit: TimeUnit;
      readonly direction: -1 | 1;
      /** "within the next two days": from the day of publication itself. */
      readonly within?: boolean;
      /** Only working days count. */
      readonly working?: boolean;
    }
  /** A day by the day of publication: "yesterday", "tonight". */
  | { readonly kind: "relative-day"; readonly days: number }
  /** The day the text speaks of already: "that day". */
  | { readonly kind: "same"; readonly unit: TimeUnit; readonly orNow?: boolean }
  | {
      readonly kind: "holiday";
      readonly rule: string;
      readonly year?: number;
      readonly yearShift?: number;
      readonly shift?: number;
      /** "Halloween weekend": the Saturday and Sunday nearest to it. */
      readonly weekend?: boolean;
    }
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
  /** "May or June": one of both. */
  readonly either?: boolean;
  /** What follows is not told by it: "after 2018, " and not "after the 2018 vote". */
  readonly whole?: boolean;
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
  /** The quarter that a text of results reports on. */
  readonly period?: string;
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
