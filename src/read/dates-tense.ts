import { AHEAD, FUTURE_CUES, HEADLINE_VERBS, PAST_FORMS } from "../lexicon/en/time-words.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import type { Direction } from "./dates-model.ts";

/** Every word that says something of direction, beside those in -ed. */
const TELLING: ReadonlySet<string> = new Set([...FUTURE_CUES, ...AHEAD, ...PAST_FORMS, "to", "may", "might"]);

/** How many pieces to look either way: longer than most clauses, shorter than most sentences. */
const REACH = 24;

/** Words that have a bare verb after them. */
const MODALS = new Set("will would shall should can could may might must to ll".split(" "));

/** Words in -ed that are no past forms. */
const NOT_PAST = new Set(
  "united hundred indeed need speed breed seed weed feed exceed proceed succeed shed red bed sacred naked embed".split(
    " ",
  ),
);

/** "unredacted", "unpaid": what has not been done is told of as a quality; a few verbs begin so. */
function isUndone(word: string): boolean {
  return (
    word.startsWith("un") &&
    !/^un(?:veil|leash|fold|ravel|ti|cover|earth|load|lock|derm|derst|derli|derwr|derg|dert|pack|seal|seat|settl|do|nerv|ifi|it|dersc|block|plug|mask|hing|furl)/.test(
      word,
    )
  );
}

/**
 * Tell whether a clause points back or ahead, by the verb form nearest before the expression, else the nearest after it.
 * "would speak on Thursday" points ahead; "said on Thursday that it would" points back.
 */
export function findDirection(pieces: readonly Piece[], start: number, end: number, reach: number = REACH): Direction {
  // ", on Monday eased the rules": the verb right after the time is its own.
  const next = pieces[end];
  if (next && !next.broken && directionAt(pieces, end) === "past") return "past";
  for (let k = start - 1; k >= Math.max(0, start - reach); k--) {
    if (isBoundary(pieces, k)) break;
    const direction = directionAt(pieces, k);
    if (direction !== "unknown") return direction;
    if (pieces[k]?.broken) break;
  }
  for (let k = end; k < Math.min(pieces.length, end + reach); k++) {
    if (pieces[k]?.broken || isBoundary(pieces, k)) break;
    const direction = directionAt(pieces, k);
    if (direction !== "unknown") return direction;
  }
  return "unknown";
}

/** The end of a sentence, or a quotation mark, beyond which another clause speaks. */
function isBoundary(pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k] as Piece;
  if (piece.text === "." || piece.text === "!" || piece.text === "?") {
    const before = pieces[k - 1];
    const abbreviated =
      before !== undefined && (before.text.length === 1 || (isCapitalized(before) && before.text.length <= 4));
    return isCapitalized(pieces[k + 1]) && !pieces[k + 1]?.glued && !(piece.text === "." && abbreviated);
  }
  return piece.text === ";" || piece.text === "“" || piece.text === "”" || piece.text === '"';
}

function directionAt(pieces: readonly Piece[], k: number): Direction {
  const piece = pieces[k] as Piece;
  const { lower } = piece;
  if (!TELLING.has(lower) && !lower.endsWith("ed")) return "unknown";
  if (FUTURE_CUES.has(lower)) return "future";
  if (lower === "to") {
    const before = [pieces[k - 1]?.lower ?? "", pieces[k - 2]?.lower ?? ""];
    if (pieces[k + 1]?.lower === "be") return "future";
    // "Senate to vote in May": a headline's future, after a name.
    if (isCapitalized(pieces[k - 1]) && HEADLINE_VERBS.has(pieces[k + 1]?.lower ?? "")) return "future";
    const verb = /^[a-z]+$/.test(pieces[k + 1]?.text ?? "");
    return verb && before.some((word) => AHEAD.has(word) || word === "going") ? "future" : "unknown";
  }
  // The modal, not the month: "may meet on Friday".
  if (piece.text === "may" || piece.text === "might") return "future";
  // "prepares for a summit in May"
  if (AHEAD.has(lower) && pieces[k + 1]?.lower === "for" && !/^(is|are)$/.test(lower)) return "future";
  // "will be paid", "is reached": what is still to come, or holds; the words before decide.
  if (/^(be|is|are)$/.test(pieces[k - 1]?.lower ?? "")) return "unknown";
  const hyphened = pieces[k - 1]?.text === "-" || pieces[k + 1]?.text === "-";
  if (hyphened || isCapitalized(piece)) return "unknown";
  if (lower === "expected") return pieces[k + 1]?.lower === "to" ? "unknown" : "future";
  // "will cut", "to set": no past forms.
  if (MODALS.has(pieces[k - 1]?.lower ?? "") && lower !== "had") return "unknown";
  if (PAST_FORMS.has(lower)) return lower === "set" && pieces[k + 1]?.lower === "to" ? "future" : "past";
  return lower.length > 3 && lower.endsWith("ed") && !NOT_PAST.has(lower) && !isUndone(lower) ? "past" : "unknown";
}
