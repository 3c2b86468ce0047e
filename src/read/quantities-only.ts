import { isCapitalized, type Piece } from "../text/pieces.ts";
import type { Amount } from "./quantities-amounts.ts";

const EXCEPTIONS: readonly (readonly string[])[] = [
  "apart from",
  "other than",
  "aside from",
  "besides",
  "except",
  "except for",
].map((words) => words.split(" "));

/**
 * Read "the only country apart from Chad and Fiji" as the three countries that it makes.
 * Without an exception "the only" is no amount worth comparing.
 */
export function findOnly(pieces: readonly Piece[], i: number): Amount | undefined {
  if (pieces[i]?.lower !== "the" || pieces[i + 1]?.lower !== "only" || !/^[a-z]+$/.test(pieces[i + 2]?.text ?? ""))
    return undefined;
  const at = [i + 3, i + 4].find((k) =>
    EXCEPTIONS.some((words) => words.every((word, n) => pieces[k + n]?.lower === word)),
  );
  if (at === undefined) return undefined;
  const exception = EXCEPTIONS.filter((words) => words.every((word, n) => pieces[at + n]?.lower === word)).at(-1) ?? [];
  let end = at + exception.length;
  let named = 0;
  let inName = false;
  for (let k = end; k < Math.min(pieces.length, end + 16); k++) {
    const piece = pieces[k] as Piece;
    if (isCapitalized(piece)) {
      if (!inName) named += 1;
      inName = true;
      end = k + 1;
    } else if (piece.text === "," || piece.lower === "and" || piece.lower === "or" || piece.lower === "the")
      inName = false;
    else break;
  }
  const unit = (pieces[i + 2] as Piece).lower;
  return named === 0 ? undefined : { value: { min: named + 1, max: named + 1, unit }, end, bare: false };
}
