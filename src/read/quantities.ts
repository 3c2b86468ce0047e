import { MONTHS } from "../lexicon/en/months.ts";
import { TIME_UNITS } from "../lexicon/en/time-words.ts";
import type { QuantityMention, TimeMention, Token } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { findPieces, isCapitalized, type Piece } from "../text/pieces.ts";
import { hasOverlap } from "../text/spans.ts";
import { type Amount, parseAmount } from "./quantities-amounts.ts";
import { findCounted } from "./quantities-counted.ts";
import { findOnly } from "./quantities-only.ts";

/**
 * Find the amounts of a text: numbers in digits and words, vague amounts, shares, sums of money and measures,
 * each as an interval with its unit and with the words for what is counted.
 *
 * Ordinals, dates, clock times, and numbers that are part of a name ("Flight 17", "S-300", "Article 5") are none.
 * Tokens are needed to tell what is counted; without them only units of measure are given. `pieces` are those of the text.
 */
export function findQuantities(
  article: Pick<Article, "text" | "removals">,
  times: readonly TimeMention[],
  tokens: readonly Token[] = [],
  pieces: readonly Piece[] = findPieces(article.text),
): readonly QuantityMention[] {
  const { removals } = article;
  const taken = [...removals.map(({ span }) => span), ...times.map(({ span }) => span)].sort(
    (a, b) => a.start - b.start,
  );
  const found: QuantityMention[] = [];
  let t = 0;
  for (let i = 0; i < pieces.length; ) {
    const start = (pieces[i] as Piece).start;
    while (t < taken.length && (taken[t] as Span).end <= start) t++;
    const amount =
      (taken[t]?.start ?? Number.POSITIVE_INFINITY) <= start
        ? undefined
        : (findOnly(pieces, i) ?? parseAmount(pieces, i));
    if (!amount) {
      i += 1;
      continue;
    }
    const span = { start, end: (pieces[amount.end - 1] as Piece).end };
    if (taken.some((other) => hasOverlap(other, span)) || isNoAmount(pieces, i, amount)) {
      i += 1;
      continue;
    }
    const limit = taken.slice(t).find((other) => other.start >= span.end)?.start ?? Number.POSITIVE_INFINITY;
    const mention = toMention(span, amount, pieces, { tokens, limit });
    // "one" that counts nothing is a pronoun.
    const isPronoun =
      amount.bare && (pieces[i] as Piece).lower === "one" && tokens.length > 0 && mention.value.unit === undefined;
    if (!isPronoun) found.push(mention);
    i = amount.end;
  }
  return found;
}

function toMention(
  span: Span,
  amount: Amount,
  pieces: readonly Piece[],
  { tokens, limit }: { readonly tokens: readonly Token[]; readonly limit: number },
): QuantityMention {
  if (isAge(pieces, span.start, amount)) return { span, value: { ...amount.value, unit: "year of age" } };
  const hyphen = pieces[amount.end]?.text === "-" && pieces[amount.end]?.glued === true;
  const timed = TIME_UNITS.get(pieces[hyphen ? amount.end + 1 : amount.end]?.lower ?? "");
  if (timed !== undefined) return { span, value: { ...amount.value, unit: timed } };
  if (hyphen) return { span, value: amount.value };
  const counted = findCounted(tokens, span.end, limit);
  const unit = amount.value.unit ?? counted?.unit;
  return {
    span,
    value: { ...amount.value, ...(unit !== undefined && { unit }) },
    ...(counted && { of: counted.span }),
  };
}

/** "22-year-old", "22 years old", "aged 22", "Ana Silva, 22, said". */
function isAge(pieces: readonly Piece[], start: number, { bare, end }: Amount): boolean {
  const words = pieces.slice(end, end + 4).filter(({ text }) => text !== "-");
  if (/^years?$/.test(words[0]?.lower ?? "") && words[1]?.lower === "old") return true;
  const number = pieces[end - 1];
  if (!bare || number === undefined || number.start !== start || !/^\d{1,3}$/.test(number.text)) return false;
  const prev = pieces[end - 2];
  if (/^(aged?|ages)$/.test(prev?.lower ?? "")) return true;
  return (
    prev?.text === "," && pieces[end]?.text === "," && isCapitalized(pieces[end - 3]) && (number.number ?? 0) < 120
  );
}

/** Words that make a number after them a name or number of something, never an amount. */
const NUMBERING = new Set(
  (
    "resolution resolutions no nos number flight boeing airbus page pages section article articles chapter room route highway " +
    "interstate bill protocol type model mark mk version channel gate lot unit case docket order directive line group class area " +
    "zone district precinct ward platform track volume part phase stage level level grade category apollo sputnik covid war " +
    "formula windows iphone galaxy psalm verse act rule title paragraph clause amendment annex appendix game round week day year"
  ).split(" "),
);

/** Tell whether a bare number names or orders a thing, tells a clock time, or is a pronoun. */
function isNoAmount(pieces: readonly Piece[], i: number, amount: Amount): boolean {
  if (pieces[amount.end]?.text === ":" && pieces[amount.end]?.glued && pieces[amount.end + 1]?.glued) return true;
  if (!amount.bare) return false;
  const piece = pieces[i] as Piece;
  const prev = pieces[i - 1];
  const next = pieces[amount.end];
  const single = amount.end === i + 1;
  if (prev && !piece.broken && NUMBERING.has(prev.lower) && single && piece.number !== undefined) return true;
  if (prev?.text === "." && /^(no|nos|art|sec|fig|vol|pp|p)$/.test(pieces[i - 2]?.lower ?? "")) return true;
  if (prev && piece.glued && isGluedName(pieces, i)) return true;
  if (next?.glued && isClockOrScore(pieces, amount.end)) return true;
  if (
    /^(p|a)$/.test(next?.lower ?? "") &&
    pieces[amount.end + 1]?.text === "." &&
    pieces[amount.end + 2]?.lower === "m"
  )
    return true;
  if (/^(pm|am|st|nd|rd|th)$/.test(next?.lower ?? "")) return true;
  if (piece.lower === "one" && single) return isPronoun(pieces, i);
  if (piece.number === undefined) return false;
  if (
    isCapitalized(next) &&
    isCapitalized(pieces[amount.end + 1]) &&
    /^(street|avenue|road|lane|drive|place|square|boulevard)$/.test(pieces[amount.end + 1]?.lower ?? "")
  )
    return true;
  if (MONTHS.has(prev?.lower ?? "") && isCapitalized(prev)) return true;
  // A channel, a bus, a score: "Virgin 602", "Lions 24".
  const isNamed = isCapitalized(prev) && !piece.broken && !isSentenceStart(pieces, i - 1);
  if (isNamed && single && !/^[\p{Ll}%]/u.test(next?.text ?? "")) return true;
  // A year that no date took, with nothing to count after it.
  return single && /^(19|20)\d\d$/.test(piece.text) && !/^[a-z]/.test(next?.text ?? "");
}

function isSentenceStart(pieces: readonly Piece[], i: number): boolean {
  return i <= 0 || pieces[i]?.broken === true || /^[.!?:"“‘]$/.test(pieces[i - 1]?.text ?? "");
}

/** The 300 of "S-300", the 6 of "Mohajer-6", the 7 of "G7", the 2 of "3-2": no amounts. */
function isGluedName(pieces: readonly Piece[], i: number): boolean {
  const prev = pieces[i - 1] as Piece;
  if (/^\p{L}+$/u.test(prev.text)) return true;
  if (prev.text === "-" || prev.text === "–") return prev.glued && /^[\p{L}\p{N}.]+$/u.test(pieces[i - 2]?.text ?? "");
  return prev.text === "/" || prev.text === ":" || prev.text === "#" || prev.text === "@" || prev.text === ".";
}

function isClockOrScore(pieces: readonly Piece[], i: number): boolean {
  const mark = pieces[i]?.text;
  const after = pieces[i + 1];
  if (mark === ":" || mark === "/") return after?.glued === true && after.number !== undefined;
  if (mark === "-" || mark === "–")
    return after?.glued === true && (after.number !== undefined || isCapitalized(after));
  // "7pm", "40th", "2nd": letters that are no unit
  return /^\p{L}+$/u.test(mark ?? "");
}

const BEFORE_PRONOUN = new Set(
  "this that the no any every each some which another only first last latest former latter such own".split(" "),
);
const AFTER_PRONOUN = new Set(
  "of is was has had will would can could should may might must who that which another to in on at from for with and or but as by day way thing more".split(
    " ",
  ),
);

function isPronoun(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1];
  if (BEFORE_PRONOUN.has(pieces[i - 1]?.lower ?? "")) return true;
  if (next === undefined) return i > 0;
  return !/^\p{Ll}/u.test(next.text) || AFTER_PRONOUN.has(next.lower);
}
