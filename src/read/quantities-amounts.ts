import { CURRENCY_CODES, CURRENCY_MARKS, CURRENCY_SIGNS } from "../lexicon/en/currencies.ts";
import { FRACTION_SIGNS, GROUPS, SCALES, SMALL_NUMBERS } from "../lexicon/en/number-words.ts";
import { TIME_UNITS } from "../lexicon/en/time-words.ts";
import { AMOUNT_HEDGES, OPEN_ENDINGS, VAGUE_AMOUNTS, type VagueAmount } from "../lexicon/en/vague-amounts.ts";
import type { Quantity } from "../model/moment.ts";
import type { Piece } from "../text/pieces.ts";
import { parseNumber } from "./quantities-numbers.ts";
import { signOfMoney, unitAt } from "./quantities-units.ts";

/** An amount read off pieces: its value, and the index of the piece after it. */
export interface Amount {
  readonly value: Quantity;
  readonly end: number;
  /** It is a bare number, with neither hedge, unit nor vague word. */
  readonly bare: boolean;
}

/** How far "about" reaches to either side: a tenth, the least that round numbers hide. */
const ABOUT = 0.1;

/** What is read of an amount before its hedge. Each has all of its fields, so that they are looked at fast. */
interface Core {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly unit: string | undefined;
  readonly vague: boolean;
  readonly end: number;
  readonly bare: boolean;
}

function toCore(min: number | undefined, max: number | undefined, unit: string | undefined, end: number): Core {
  return { min, max, unit, vague: false, end, bare: false };
}

/** Read the amount that begins at piece `i`: hedge, number or vague words, unit. */
export function parseAmount(pieces: readonly Piece[], i: number): Amount | undefined {
  const { lower, number } = pieces[i] as Piece;
  if (number === undefined && !STARTS.has(lower) && pieces[i + 1]?.text !== "$") return undefined;
  // A full stop begins a number only as its decimal point.
  if (lower === "." && (pieces[i]?.glued || !pieces[i + 1]?.glued || pieces[i + 1]?.number === undefined))
    return undefined;
  const between =
    pieces[i]?.lower === "between" || pieces[i]?.lower === "from" ? rangeAt(pieces, i + 1, ["and", "to"]) : undefined;
  if (between) return toAmount(between);
  const hedged = hedgeAt(pieces, i);
  if (hedged) {
    const core = rangeAt(pieces, hedged.end, ["to", "-", "–"]) ?? coreAt(pieces, hedged.end);
    // "over six months" is how long, not more than how long.
    if (hedged.words === "over" && TIME_UNITS.has(pieces[core?.end ?? 0]?.lower ?? "")) return undefined;
    if (core && !core.vague) return toAmount(bound(core, hedged.kind, core.end), hedged.words);
    if (core) return toAmount(core, hedged.words);
    return undefined;
  }
  const core = rangeAt(pieces, i, ["to", "-", "–", "or"]) ?? coreAt(pieces, i);
  if (!core) return undefined;
  const open = OPEN_ENDINGS.find((ending) => matches(pieces, core.end, ending.split(" ")));
  if (open === "or so") return toAmount(bound(core, "near", core.end + 2), open);
  if (open !== undefined) return toAmount(bound(core, "min", core.end + open.split(" ").length), open);
  const dash =
    pieces[core.end]?.text === "-" && pieces[core.end + 1]?.lower === "plus"
      ? 2
      : pieces[core.end]?.text === "+"
        ? 1
        : 0;
  if (dash > 0 && pieces[core.end]?.glued) return toAmount(bound(core, "min", core.end + dash), "plus");
  return toAmount(core);
}

/** Every word that an amount can begin with: all else is passed over at once. */
const STARTS: ReadonlySet<string> = new Set([
  ...["between", "from", "minus", "negative", "-", "−", "a", "an", "half", "quarter", ".", "point"],
  ...[...FRACTION_SIGNS.keys(), ...CURRENCY_SIGNS.keys()],
  ...[...CURRENCY_CODES, ...CURRENCY_MARKS.keys()].map((mark) => mark.toLowerCase()),
  ...[...SMALL_NUMBERS.keys(), ...SCALES.keys(), ...GROUPS.keys()],
  ...[...AMOUNT_HEDGES, ...VAGUE_AMOUNTS].map(([words]) => words.split(" ")[0] as string),
]);

function toAmount(core: Core, hedge?: string): Amount {
  const { min, max, unit, vague } = core;
  return {
    value: {
      ...(min !== undefined && { min: tidy(min) }),
      ...(max !== undefined && { max: tidy(max) }),
      ...(unit !== undefined && { unit }),
      ...(vague && { vague }),
      ...(hedge !== undefined && { hedge }),
    },
    end: core.end,
    bare: core.bare && hedge === undefined,
  };
}

/** Drop the noise of binary fractions: 2.3 million is 2300000. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

type HedgeKind = (typeof AMOUNT_HEDGES)[number][1];

const HEDGES = byStart(AMOUNT_HEDGES.map(([words, kind]) => ({ words, parts: words.split(" "), kind })));

/** Phrases by their first words. */
function byStart<P extends { readonly parts: readonly string[] }>(phrases: readonly P[]): ReadonlyMap<string, P[]> {
  const found = new Map<string, P[]>();
  for (const phrase of phrases) {
    const start = phrase.parts[0] as string;
    const others = found.get(start);
    if (others) others.push(phrase);
    else found.set(start, [phrase]);
  }
  return found;
}

function hedgeAt(
  pieces: readonly Piece[],
  i: number,
): { readonly words: string; readonly kind: HedgeKind; readonly end: number } | undefined {
  const phrases = HEDGES.get(pieces[i]?.lower ?? "");
  if (!phrases) return undefined;
  let best: { readonly words: string; readonly kind: HedgeKind; readonly end: number } | undefined;
  for (const { words, parts, kind } of phrases) {
    if (matches(pieces, i, parts) && i + parts.length > (best?.end ?? 0)) best = { words, kind, end: i + parts.length };
  }
  return best;
}

function matches(pieces: readonly Piece[], i: number, parts: readonly string[]): boolean {
  return parts.every((part, k) => pieces[i + k]?.lower === part && (k === 0 || pieces[i + k]?.broken === false));
}

/** The amount as its hedge bounds it; `end` is where the two end together. */
function bound({ min, max, unit, vague }: Core, kind: HedgeKind, end: number): Core {
  const low = min ?? max ?? 0;
  const high = max ?? min ?? 0;
  const within = (least?: number, most?: number): Core => ({ min: least, max: most, unit, vague, end, bare: false });
  switch (kind) {
    case "min":
    case "above":
      return within(low);
    case "max":
    case "below":
      return within(undefined, high);
    case "near-below":
      // "nearly 500" stays below it, "nearly minus 30" above.
      return low < 0 ? within(low, high - high * ABOUT) : within(low - low * ABOUT, high);
    case "near":
      return within(low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT);
  }
}

/** "5 and 10", "5 to 10", "20-30 percent": two numbers of which the unit of the second is the unit of both. */
function rangeAt(pieces: readonly Piece[], i: number, joints: readonly string[]): Core | undefined {
  const first = coreAt(pieces, i);
  if (!first || first.vague || first.min === undefined) return undefined;
  const joint = pieces[first.end];
  if (joint === undefined || joint.broken || !joints.includes(joint.lower)) return undefined;
  const dash = joint.text === "-" || joint.text === "–";
  // "3-2" is a score and "2-year" an adjective; a range goes up, and its dash touches both numbers.
  if (dash && (!joint.glued || !pieces[first.end + 1]?.glued)) return undefined;
  const last = coreAt(pieces, first.end + 1);
  if (!last || last.vague || last.max === undefined) return undefined;
  const { low, high } = sameScale(pieces, first, last);
  if (low >= high || (joint.lower === "or" && high > low * 3)) return undefined;
  return toCore(low, high, last.unit ?? first.unit, last.end);
}

/** "2 to 3 million" means two million to three. */
function sameScale(pieces: readonly Piece[], first: Core, last: Core): { readonly low: number; readonly high: number } {
  const low = first.min as number;
  const high = last.max as number;
  for (const scale of [1e12, 1e9, 1e6, 1e3]) {
    if (high >= scale && low < 1000 && low * scale < high && !isDigits(pieces, last, scale))
      return { low: low * scale, high };
  }
  return { low, high };
}

/** Tell whether a number was written out in digits, so that no scale word stands in it. */
function isDigits(pieces: readonly Piece[], core: Core, scale: number): boolean {
  for (let k = core.end - 1; k >= 0 && k >= core.end - 3; k--) {
    const number = pieces[k]?.number;
    if (number !== undefined) return number >= scale;
  }
  return false;
}

function coreAt(pieces: readonly Piece[], i: number): Core | undefined {
  return moneyAt(pieces, i) ?? vagueAt(pieces, i) ?? shareAt(pieces, i) ?? numberAt(pieces, i);
}

/** "$3bn", "US$2.5 million", "€40,000", "USD 3 million", "Rs 500". */
function moneyAt(pieces: readonly Piece[], i: number): Core | undefined {
  const sign = signOfMoney(pieces, i);
  const number = sign && parseNumber(pieces, sign.end);
  return number && toCore(number.value, number.value, sign.unit, number.end);
}

const VAGUE = byStart(VAGUE_AMOUNTS.map(([words, amount]) => ({ parts: words.split(" "), amount })));

/** "millions", "large numbers", "several", "tens of thousands": the longest that stands there. "of" stays outside. */
function vagueAt(pieces: readonly Piece[], i: number): Core | undefined {
  const phrases = VAGUE.get(pieces[i]?.lower ?? "");
  if (!phrases) return undefined;
  let best: { readonly amount: VagueAmount; readonly end: number } | undefined;
  for (const { parts, amount } of phrases) {
    if (matches(pieces, i, parts) && i + parts.length > (best?.end ?? 0)) best = { amount, end: i + parts.length };
  }
  if (!best) return undefined;
  const end = pieces[best.end - 1]?.lower === "of" ? best.end - 1 : best.end;
  return { min: best.amount.min, max: best.amount.max, unit: undefined, vague: true, end, bare: false };
}

/** "one in five", "two out of three": a share of the whole. */
function shareAt(pieces: readonly Piece[], i: number): Core | undefined {
  const above = SMALL_NUMBERS.get(pieces[i]?.lower ?? "") ?? pieces[i]?.number;
  const out =
    pieces[i + 1]?.lower === "out" && pieces[i + 2]?.lower === "of" ? 3 : pieces[i + 1]?.lower === "in" ? 2 : undefined;
  if (above === undefined || out === undefined || !Number.isInteger(above)) return overAt(pieces, i);
  const below = out === 3 ? parseNumber(pieces, i + out) : smallNumber(pieces, i + out);
  if (!below || below.value <= above || (out === 2 && above > 9)) return undefined;
  return toCore(above / below.value, above / below.value, "share", below.end);
}

/** "1 over three" in the language of sums. */
function overAt(pieces: readonly Piece[], i: number): Core | undefined {
  const above = SMALL_NUMBERS.get(pieces[i]?.lower ?? "") ?? pieces[i]?.number;
  if (above === undefined || pieces[i + 1]?.lower !== "over") return undefined;
  const below = parseNumber(pieces, i + 2);
  return below && below.value !== 0
    ? toCore(above / below.value, above / below.value, undefined, below.end)
    : undefined;
}

function smallNumber(
  pieces: readonly Piece[],
  i: number,
): { readonly value: number; readonly end: number } | undefined {
  const number = parseNumber(pieces, i);
  const next = pieces[number?.end ?? 0];
  // "one in 1998" is a time, "one in ten years" a rate.
  if (!number || number.value > 1000 || number.value < 2) return undefined;
  return next?.lower === "years" || next?.lower === "days" ? undefined : number;
}

/** A number with the unit that follows it: "300km", "40 percent", "half a million dollars". */
function numberAt(pieces: readonly Piece[], i: number): Core | undefined {
  const number = parseNumber(pieces, i);
  if (!number) return undefined;
  const next = pieces[number.end];
  const dozen = GROUPS.has(pieces[number.end - 1]?.lower ?? "") && number.end > i + 1;
  const { value, end } = number;
  // "half a kilometer"
  const article = number.fraction && /^an?$/.test(next?.lower ?? "") ? unitAt(pieces, number.end + 1) : undefined;
  const measured = article ?? unitAt(pieces, number.end);
  if (measured) return toCore(value, value, measured.unit, measured.end);
  if (next?.glued && next.text === "%") return toCore(value, value, "percent", end + 1);
  const unit = number.fraction && value < 1 ? "share" : undefined;
  return { min: value, max: value, unit, vague: false, end, bare: !dozen };
}
