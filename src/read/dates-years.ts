import { MONTHS } from "../lexicon/en/months.ts";
import { SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import { isUnitWord } from "../lexicon/en/units.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import type { Phrase } from "./dates-model.ts";
import { yearOf } from "./dates-numeric.ts";

/** A year with the index of the word after it. */
export interface ReadYear {
  readonly year: number;
  readonly end: number;
}

const LED = new Set(
  "in since by until till before after during from through early late mid year circa of between to and throughout around fiscal about for every".split(
    " ",
  ),
);
const OF_TIME = new Set("in since by until till during circa year early late mid throughout fiscal".split(" "));
const DETERMINERS = new Set("the a an its his her their this s our that each next last".split(" "));
/** Words that make a number after them a name or a place on a page, never a year. */
const NUMBERING = new Set(
  (
    "resolution resolutions no nos number flight boeing airbus page pages section article chapter room route highway interstate " +
    "bill act rule protocol type model mark mk series version windows channel gate lot unit case docket order directive bus train " +
    "line ship tugboat nasdaq dow index kospi ftse nikkei points street avenue road zip po box tel phone ext top class area"
  ).split(" "),
);

/**
 * Read a year that stands without a month: four digits that the words around them make a year.
 * "in 2017", "(2009)", "the 1948 foundation", "2018 elections"; not "Resolution 1874", "2000 troops", "Boeing 1900".
 */
export function yearAt(pieces: readonly Piece[], i: number): ReadYear | undefined {
  const word = pieces[i];
  if (word?.number === undefined) return word?.lower === "two" ? thousandsAt(pieces, i) : yearWordsAt(pieces, i);
  if (!/^(1\d\d\d|20\d\d|21\d\d)$/.test(word.text)) return undefined;
  const prev = pieces[i - 1];
  const next = pieces[i + 1];
  if (isPartOfNumber(pieces, i)) return undefined;
  const year = { year: word.number, end: i + 1 };
  const lead = prev && !word.broken ? prev.lower : "";
  if (NUMBERING.has(lead) || (lead === "." && NUMBERING.has(pieces[i - 2]?.lower ?? ""))) return undefined;
  const recent = word.number >= 1900 && word.number < 2100;
  if (isCounting(pieces, i + 1)) return undefined;
  if (prev?.text === "(" && next?.text === ")") return recent || word.number >= 1500 ? year : undefined;
  if (OF_TIME.has(lead)) return year;
  if (LED.has(lead)) return recent || word.number >= 1500 ? year : undefined;
  if (!recent) return undefined;
  if (DETERMINERS.has(lead)) return year;
  // A number after a capitalized word may be the name of a thing ("Sputnik 2000"); a games' or treaty's year is one too.
  if (isCapitalized(prev) && prev?.number === undefined && !word.broken)
    return word.number >= 1990 && !isCapitalized(next) ? year : undefined;
  if (next !== undefined && /^[a-z]{3,}s$/.test(next.text) && !YEARLY.test(next.lower)) return undefined;
  return year;
}

/** "in two thousand and fifteen", where nothing after it is counted. */
function thousandsAt(pieces: readonly Piece[], i: number): ReadYear | undefined {
  const year = OF_TIME.has(pieces[i - 1]?.lower ?? "") ? yearWordsAt(pieces, i) : undefined;
  const next = pieces[year?.end ?? 0];
  const isEnd = next === undefined || next.broken || /^[.,;:!?)]$/.test(next.text);
  return year && year.year > 2000 && isEnd ? year : undefined;
}

const YEARLY =
  /^(elections|polls|games|olympics|results|championships|sanctions|protests|talks|accords|agreements|was|has|is|midterms|finals|riots|attacks|floods|fires|models|awards|sales|earnings|figures|levels|prices|rates)$/;

function isPartOfNumber(pieces: readonly Piece[], i: number): boolean {
  const word = pieces[i] as Piece;
  const prev = pieces[i - 1];
  const next = pieces[i + 1];
  if (prev && /^[$£€¥₹#+]$/.test(prev.text) && word.glued) return true;
  if (prev && word.glued && /^[\p{L}\p{N}]+$/u.test(prev.text)) return true;
  if (prev && /^[-/.:]$/.test(prev.text) && prev.glued && word.glued) {
    // "1914-1918" and "mid-1996" are years; "S-2000" and "555-1234" are not.
    const left = pieces[i - 2];
    if (
      left?.number === undefined
        ? !OF_TIME.has(left?.lower ?? "") && !LED.has(left?.lower ?? "")
        : left.text.length !== 4
    )
      return true;
  }
  if (next?.glued && /^[%°]$/.test(next.text)) return true;
  if (next?.glued && /^\p{L}+$/u.test(next.text)) return true;
  return next?.glued === true && next.text === ":" && pieces[i + 2]?.glued === true;
}

/** What follows is what the number counts or measures. */
function isCounting(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i];
  if (next === undefined || next.broken) return false;
  if (/^(hundred|thousand|million|billion|trillion|percent|dozen)$/.test(next.lower)) return true;
  if (isUnitWord(next.lower)) return true;
  return /^(people|troops|soldiers|men|women|children|workers|hours|days|weeks|months|years|miles|votes|homes|jobs|times|civilians|others|more|other|dead|wounded|shares|yards|refugees|migrants|students|protesters|police|officers|missiles|drones|shells|tanks|employees|residents)$/.test(
    next.lower,
  );
}

/** Read a year that is spelled out: "nineteen ninety-six", "two thousand five", "twenty twenty-two". */
export function yearWordsAt(pieces: readonly Piece[], i: number): ReadYear | undefined {
  const word = pieces[i];
  if (word === undefined) return undefined;
  if (word.number !== undefined) {
    return /^(19|20)\d\d$/.test(word.text) ? { year: word.number, end: i + 1 } : undefined;
  }
  if (word.lower === "two" && pieces[i + 1]?.lower === "thousand") {
    const at = pieces[i + 2]?.lower === "and" ? i + 3 : i + 2;
    const tens = SMALL_NUMBERS.get(pieces[at]?.lower ?? "");
    // Spelled thousands are years only after "the year" or a month, which is where this is asked.
    if (tens !== undefined && tens > 0 && tens < 20) return { year: 2000 + tens, end: at + 1 };
    if (tens !== undefined && tens >= 20) {
      const last = pieces[at + 1]?.text === "-" ? at + 2 : at + 1;
      const unit = SMALL_NUMBERS.get(pieces[last]?.lower ?? "") ?? 0;
      return unit > 0 && unit < 10 ? { year: 2000 + tens + unit, end: last + 1 } : { year: 2000 + tens, end: at + 1 };
    }
    const prev = pieces[i - 1]?.lower ?? "";
    return /^(the|in|since|by|year)$/.test(prev) || MONTHS.has(prev) ? { year: 2000, end: i + 2 } : undefined;
  }
  const head = SMALL_NUMBERS.get(word.lower);
  if (head !== 19 && head !== 20 && head !== 18) return undefined;
  const tens = SMALL_NUMBERS.get(pieces[i + 1]?.lower ?? "");
  if (tens === undefined || tens < 10) return undefined;
  const hyphen = pieces[i + 2]?.text === "-" ? i + 3 : i + 2;
  const unit = tens >= 20 ? SMALL_NUMBERS.get(pieces[hyphen]?.lower ?? "") : undefined;
  const isUnit = unit !== undefined && unit > 0 && unit < 10;
  return { year: head * 100 + tens + (isUnit ? unit : 0), end: isUnit ? hyphen + 1 : i + 2 };
}

/** A year right after a month or day; `9` in "Sept 9" is no year. */
export function fullYearAt(pieces: readonly Piece[], i: number): number | undefined {
  const word = pieces[i];
  return word !== undefined &&
    /^(1\d|20|21)\d\d$/.test(word.text) &&
    !(pieces[i + 1]?.text === ":" && pieces[i + 1]?.glued)
    ? word.number
    : undefined;
}

/** The `'19` of "May '19". */
export function shortYearAt(pieces: readonly Piece[], i: number): number | undefined {
  const digits = pieces[i + 1];
  if (!/^['’‘]$/.test(pieces[i]?.text ?? "") || !digits?.glued || !/^\d\d$/.test(digits.text)) return undefined;
  return yearOf(digits);
}

/** "last year", "of this year", "of the following year". */
export function yearShiftAt(
  pieces: readonly Piece[],
  i: number,
): { readonly shift: number; readonly end: number } | undefined {
  let at = pieces[i]?.lower === "of" ? i + 1 : i;
  if (pieces[at]?.lower === "the") at += 1;
  const shift = ({ last: -1, previous: -1, this: 0, current: 0, next: 1, following: 1 } as Record<string, number>)[
    pieces[at]?.lower ?? ""
  ];
  return shift !== undefined && pieces[at + 1]?.lower === "year" ? { shift, end: at + 2 } : undefined;
}

/** Read a year alone as a phrase: see `yearAt`. */
export function parseYear(pieces: readonly Piece[], i: number): Phrase | undefined {
  // "the year 2000", "the year two thousand"
  if (pieces[i]?.lower === "the" && pieces[i + 1]?.lower === "year") {
    const named =
      yearWordsAt(pieces, i + 2) ??
      (fullYearAt(pieces, i + 2) ? { year: fullYearAt(pieces, i + 2) as number, end: i + 3 } : undefined);
    return named && { when: { kind: "calendar", year: named.year }, end: named.end };
  }
  const year = yearAt(pieces, i);
  return year && { when: { kind: "calendar", year: year.year }, end: year.end };
}
