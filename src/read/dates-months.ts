import { BEFORE_MONTH, DOUBTFUL_MONTHS, MONTHS } from "../lexicon/en/months.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";

/** The month that a word names, with the index after it; a doubtful name needs words around it that make it one. */
export function monthAt(
  pieces: readonly Piece[],
  i: number,
): { readonly month: number; readonly end: number } | undefined {
  const word = pieces[i];
  const month = MONTHS.get(word?.lower ?? "");
  if (word === undefined || month === undefined) return undefined;
  const dotted = pieces[i + 1]?.text === "." && pieces[i + 1]?.glued === true;
  if (isAbbreviated(word)) {
    const end = dotted ? i + 2 : i + 1;
    const next = pieces[end];
    const prev = pieces[i - 1];
    const placed =
      next?.number !== undefined || (dotted && BEFORE_MONTH.has(prev?.lower ?? "")) || prev?.number !== undefined;
    return placed && (isCapitalized(word) || next?.number !== undefined) ? { month, end } : undefined;
  }
  if (!isCapitalized(word) && DOUBTFUL_MONTHS.has(word.lower)) return undefined;
  return { month, end: i + 1 };
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
  if (prev !== undefined && PLACING.has(prev.lower) && !isPersonHere(pieces, word.text)) return true;
  // "the middle of March", "a week of March"
  const ofTime =
    prev?.lower === "of" &&
    /^(days?|weeks?|weekend|end|beginning|start|middle|month|morning|evening)$/.test(pieces[i - 2]?.lower ?? "");
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
