import { BEFORE_MONTH, DOUBTFUL_MONTHS, MONTHS } from "../lexicon/en/months.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import { ordinalAt } from "./dates-monthdays.ts";

/** Words after which a short or small-lettered name is a month's: "from Sep to Nov", "in april". */
const LEADS: ReadonlySet<string> = new Set(
  "in since by until till from to through between of before after during early mid late next last this and or -".split(
    " ",
  ),
);

/** The month that a word names, with the index after it; a doubtful name needs words around it that make it one. */
export function monthAt(
  pieces: readonly Piece[],
  i: number,
): { readonly month: number; readonly end: number } | undefined {
  const word = pieces[i];
  const month = MONTHS.get(word?.lower ?? "");
  if (word === undefined || month === undefined) return undefined;
  const prev = word.broken ? undefined : pieces[i - 1];
  if (isAbbreviated(word)) {
    const dotted = pieces[i + 1]?.text === "." && pieces[i + 1]?.glued === true;
    const end = dotted ? i + 2 : i + 1;
    const next = pieces[pieces[end]?.text === "," ? end + 1 : end];
    const isDated = next?.number !== undefined || ordinalAt(pieces, end) !== undefined || prev?.number !== undefined;
    if (isDated) return isCapitalized(word) || next?.number !== undefined ? { month, end } : undefined;
    // "Jan-Feb 2017", "Nov. to March"
    if (isCapitalized(word) && /^(-|–|to|through)$/.test(next?.lower ?? "") && isMonthName(pieces[end + 1]))
      return { month, end };
    const isLed = prev !== undefined && (dotted ? BEFORE_MONTH : LEADS).has(prev.lower);
    // "in Jan", "from sep to nov", "Jan-Feb"; not "and Jan said", "of Jan's".
    const isMonth = dotted || (isFree(pieces, i, end) && (isCapitalized(word) || !/^(mar|dec|sep)$/.test(word.lower)));
    return isLed && isMonth ? { month, end: dotted && isSentenceEnd(pieces, end) ? i + 1 : end } : undefined;
  }
  if (!isCapitalized(word) && DOUBTFUL_MONTHS.has(word.lower) && !isSmallMonth(pieces, i)) return undefined;
  return { month, end: i + 1 };
}

function isMonthName(word: Piece | undefined): boolean {
  return MONTHS.has(word?.lower ?? "") && isCapitalized(word);
}

/** Nothing follows that a given name would have after it. */
function isFree(pieces: readonly Piece[], i: number, end: number): boolean {
  const prev = pieces[i - 1]?.lower ?? "";
  const next = pieces[end];
  if (/^(and|or|of)$/.test(prev) && !isMonthName(pieces[i - 2])) return prev === "of" && isEnd(next);
  return isEnd(next) || /^(to|through|until|till|and|or|-|–|of|this|last|next)$/.test(next?.lower ?? "");
}

function isEnd(next: Piece | undefined): boolean {
  return next === undefined || next.broken || /^[.,;:!?)–—$]$/.test(next.text);
}

function isSentenceEnd(pieces: readonly Piece[], i: number): boolean {
  return pieces[i] === undefined;
}

/** "in april", "august 5", "march eighteenth": months in small letters; "may" and "march" only before a day. */
function isSmallMonth(pieces: readonly Piece[], i: number): boolean {
  const word = pieces[i] as Piece;
  const next = pieces[i + 1];
  const day = ordinalAt(pieces, next?.lower === "the" ? i + 2 : i + 1);
  if (day !== undefined && day.day <= 31) return true;
  if (word.lower === "may" || word.lower === "march") return false;
  const isDay = next?.number !== undefined && !next.broken && /^(\d{1,2}|(19|20)\d\d)$/.test(next.text);
  return isDay || (!word.broken && (LEADS.has(pieces[i - 1]?.lower ?? "") || isLedByThe(pieces, i)));
}

/** "in the april of that year". */
function isLedByThe(pieces: readonly Piece[], i: number): boolean {
  return pieces[i - 1]?.lower === "the" && /^(in|since|by|during)$/.test(pieces[i - 2]?.lower ?? "");
}

/** Tell whether a month's name is written short. */
export function isAbbreviated({ lower }: Piece): boolean {
  return lower.length <= 4 && lower !== "may" && lower !== "june" && lower !== "july";
}

/** Words that place a doubtful month in time, where no person of that name is about: "by May", "from March". */
const PLACING = new Set("by from to before after for around".split(" "));

/** Tell whether a month's name that stands without day and year is a month, and not a verb, a march or a person. */
export function isMonthHere(pieces: readonly Piece[], i: number, end: number): boolean {
  const word = pieces[i] as Piece;
  const prev = pieces[i - 1];
  const next = pieces[end];
  const led = prev !== undefined && !word.broken && BEFORE_MONTH.has(prev.lower);
  const surname =
    isCapitalized(next) && next?.number === undefined && next?.broken === false && !MONTHS.has(next.lower);
  if (!DOUBTFUL_MONTHS.has(word.lower)) return true;
  if (!isCapitalized(word)) return true;
  if (word.lower === "june" || word.lower === "april" || word.lower === "august") {
    return led || prev?.text === "-" || (!surname && !isCapitalized(prev) && prev?.text !== ".");
  }
  if (prev?.text === "-" && prev.glued) return true;
  const strong = [
    "in",
    "since",
    "last",
    "next",
    "this",
    "early",
    "late",
    "mid",
    "until",
    "till",
    "through",
    "during",
    "between",
    "past",
  ];
  if (prev !== undefined && strong.includes(prev.lower)) return true;
  if (isLedByThe(pieces, i)) return true;
  if (prev !== undefined && PLACING.has(prev.lower) && !isPersonHere(pieces, word.text)) return true;
  // "the middle of March", "a week of March"
  const ofTime =
    prev?.lower === "of" &&
    /^(\w+day|days?|weeks?|weekend|end|beginning|start|middle|month|morning|evening)$/.test(pieces[i - 2]?.lower ?? "");
  if (ofTime) return true;
  if (!led) return false;
  // "a March meeting", "the May summit"; not "the March on the capital", "said by May"
  const noun =
    next !== undefined &&
    /^[a-z]{3,}$/.test(next.text) &&
    !/^(on|to|for|of|from|in|by|was|is|has|had|said|and|that|against|through|toward|towards|with|who|will|would)$/.test(
      next.lower,
    );
  if (prev !== undefined && ["a", "an", "the", "each", "every"].includes(prev.lower)) return noun;
  return MONTHS.has(next?.lower ?? "") || isJoinedToMonth(pieces, i, end);
}

/** What was found of names in a text, by its pieces: asked again for each month of that name. */
const PERSONS = new WeakMap<readonly Piece[], Map<string, boolean>>();

/** Tell whether a text names a person so: a capitalized word or a title right before the name, somewhere. */
function isPersonHere(pieces: readonly Piece[], name: string): boolean {
  const known = PERSONS.get(pieces) ?? new Map<string, boolean>();
  PERSONS.set(pieces, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = pieces.some((piece, k) => {
    const prev = pieces[k - 1];
    if (piece.text !== name || prev === undefined || piece.broken) return false;
    const word = prev.text === "." ? pieces[k - 2] : prev;
    return isCapitalized(word) && !BEFORE_MONTH.has(word?.lower ?? "");
  });
  known.set(name, found);
  return found;
}

/** "and May" after another month, "May or June" before one. */
function isJoinedToMonth(pieces: readonly Piece[], i: number, end: number): boolean {
  const isMonth = (word: Piece | undefined): boolean =>
    word !== undefined && MONTHS.has(word.lower) && isCapitalized(word);
  const before = pieces[i - 1]?.lower;
  const joins = before === "and" || before === "or" || before === "to";
  if (joins && (isMonth(pieces[i - 2]) || pieces[i - 2]?.number !== undefined)) return true;
  const after = pieces[end]?.lower;
  return (
    (after === "and" || after === "or" || after === "to") && (isMonth(pieces[end + 1]) || isMonth(pieces[end + 2]))
  );
}
