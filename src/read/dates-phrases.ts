import { MONTHS } from "../lexicon/en/months.ts";
import { SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import { ORDINALS } from "../lexicon/en/ordinals.ts";
import { DECADES, SEASONS, SHIFTS, TIME_UNITS, VAGUE_TIMES } from "../lexicon/en/time-words.ts";
import { WEEKDAYS } from "../lexicon/en/weekdays.ts";
import type { Piece } from "../text/pieces.ts";
import { parseAbsolute } from "./dates-absolute.ts";
import { dayWordAt, weekdayAt } from "./dates-days.ts";
import { HOLIDAY_STARTS } from "./dates-holidays.ts";
import type { Phrase } from "./dates-model.ts";
import { monthDayAt } from "./dates-monthdays.ts";
import { edgeAt, PARTS, partAt, textDayAt, vagueAt } from "./dates-parts.ts";
import { offsetAt, shiftedAt } from "./dates-relative.ts";
import { nthAt, remainderAt, weekAt } from "./dates-weeks.ts";
import { parseYear } from "./dates-years.ts";

type Parser = (pieces: readonly Piece[], i: number) => Phrase | undefined;

const words = (list: string): readonly string[] => list.split(" ");

/** The words that each kind of phrase can begin with, or begin with after "the"; the earlier kind wins among equals. */
const BEGINNINGS: readonly (readonly [Parser, readonly Iterable<string>[]])[] = [
  [
    parseAbsolute,
    [
      ...[MONTHS.keys(), SMALL_NUMBERS.keys(), ORDINALS.keys(), SEASONS.keys(), DECADES.keys(), HOLIDAY_STARTS],
      words("q h final last first fiscal ' ’ ‘"),
    ],
  ],
  [weekdayAt, [WEEKDAYS.keys()]],
  [dayWordAt, [words("yesterday today tonight tomorrow tonite this last")]],
  [shiftedAt, [SHIFTS.keys(), SMALL_NUMBERS.keys(), ["couple"]]],
  [
    offsetAt,
    [TIME_UNITS.keys(), SMALL_NUMBERS.keys(), words("several many some few couple half hundred thousand dozen")],
  ],
  [partAt, [PARTS.keys()]],
  [edgeAt, [TIME_UNITS.keys(), words("end close beginning start turn dawn middle")]],
  [nthAt, [ORDINALS.keys(), words("last final twenty thirty")]],
  [weekAt, [TIME_UNITS.keys(), ["w"]]],
  [monthDayAt, [ORDINALS.keys(), words("twenty thirty")]],
  [remainderAt, [TIME_UNITS.keys(), words("rest remainder remaining balance eod eow eom eoq eoy fy cy fiscal")]],
  [vagueAt, [VAGUE_TIMES, words("these recent")]],
  [parseYear, [words("eighteen nineteen twenty two")]],
];

/** The parsers to try at a word, and those to try where "the" stands before it. */
const AT: ReadonlyMap<string, readonly Parser[]> = parsersByWord();

function parsersByWord(): ReadonlyMap<string, readonly Parser[]> {
  const found = new Map<string, Parser[]>();
  for (const [parser, lists] of BEGINNINGS) {
    for (const word of new Set(lists.flatMap((list) => [...list]))) {
      const parsers = found.get(word);
      if (parsers) parsers.push(parser);
      else found.set(word, [parser]);
    }
  }
  return found;
}

const AT_NUMBER: readonly Parser[] = [parseAbsolute, shiftedAt, offsetAt, nthAt, monthDayAt, parseYear];
const AT_COUNT: readonly Parser[] = [offsetAt];
const AT_THAT: readonly Parser[] = [textDayAt];
/** What begins with "the" and a word that begins nothing else, and what may besides. */
const AFTER_THE: readonly Parser[] = [dayWordAt, textDayAt, parseYear];
const NONE: readonly Parser[] = [];

/** Read one time phrase that begins at word `i`, of any kind: the longest that fits. */
export function parsePhrase(pieces: readonly Piece[], i: number): Phrase | undefined {
  const word = pieces[i];
  if (word === undefined) return undefined;
  if (word.number !== undefined) return longestOf(AT_NUMBER, pieces, i, undefined);
  const next = pieces[i + 1];
  switch (word.lower) {
    case "the":
      return next === undefined ? undefined : parseAfterThe(pieces, i, next);
    case "a":
    case "an":
    case "in":
    case "within":
      return next !== undefined && isCounting(next) ? longestOf(AT_COUNT, pieces, i, undefined) : undefined;
    case "that":
      return longestOf(AT_THAT, pieces, i, undefined);
    default:
      return longestOf(AT.get(word.lower) ?? NONE, pieces, i, undefined);
  }
}

function parseAfterThe(pieces: readonly Piece[], i: number, next: Piece): Phrase | undefined {
  if (next.number !== undefined) return longestOf(AT_NUMBER, pieces, i, undefined);
  const parsers = AT.get(next.lower);
  const isSame = next.lower === "same";
  if (parsers === undefined && !isSame) return undefined;
  const first = longestOf(parsers ?? NONE, pieces, i, undefined);
  return isSame || TIME_UNITS.has(next.lower) ? longestOf(AFTER_THE, pieces, i, first) : first;
}

/** What may follow "a" or "in" where a time is counted: "a year ago", "in three weeks". */
function isCounting({ number, lower }: Piece): boolean {
  return number !== undefined || AT.has(lower) || lower === "a" || lower === "an" || lower === "the";
}

function longestOf(
  parsers: readonly Parser[],
  pieces: readonly Piece[],
  i: number,
  before: Phrase | undefined,
): Phrase | undefined {
  let best = before;
  for (const parse of parsers) {
    const reading = parse(pieces, i);
    if (reading && (best === undefined || reading.end > best.end)) best = reading;
  }
  return best;
}

/** Every word that a phrase can begin with, beside figures. */
export const PHRASE_STARTS: readonly string[] = [...AT.keys(), "the", "a", "an", "in", "within", "that"];
