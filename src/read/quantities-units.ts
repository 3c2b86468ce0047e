import {
  CURRENCY_CODES,
  CURRENCY_MARKS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  NATIONAL_CURRENCIES,
  SHARED_CURRENCIES,
} from "../lexicon/en/currencies.ts";
import { POWERS, RATES, SHORT_UNITS, UNIT_NAMES, UNIT_PHRASES } from "../lexicon/en/units.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";

/** A unit with the index of the piece after it. */
export interface ReadUnit {
  readonly unit: string;
  readonly end: number;
}

/** Read the sign, letters or code of a currency before its amount: "$", "US$", "USD", "Rs". */
export function signOfMoney(pieces: readonly Piece[], i: number): ReadUnit | undefined {
  const word = pieces[i];
  const next = pieces[i + 1];
  if (word === undefined || next === undefined) return undefined;
  const sign = CURRENCY_SIGNS.get(word.text);
  if (sign !== undefined) return { unit: sign, end: i + 1 };
  if (next.text === "$" && next.glued) {
    const unit = DOLLAR_LETTERS.get(word.lower);
    return unit === undefined ? undefined : { unit, end: i + 2 };
  }
  if (CURRENCY_CODES.has(word.text) && (next.number !== undefined || CURRENCY_SIGNS.has(next.text)))
    return { unit: word.text, end: next.number === undefined ? i + 2 : i + 1 };
  const mark = CURRENCY_MARKS.get(word.text);
  const at = next.text === "." ? i + 2 : i + 1;
  return mark !== undefined && pieces[at]?.number !== undefined ? { unit: mark, end: at } : undefined;
}

const PHRASES: ReadonlyMap<string, readonly (readonly [readonly string[], string])[]> = phrasesByStart();

function phrasesByStart(): typeof PHRASES {
  const starts = new Map<string, (readonly [readonly string[], string])[]>();
  for (const [words, unit] of UNIT_PHRASES) {
    const parts = words.split(" ");
    starts.set(parts[0] as string, [...(starts.get(parts[0] as string) ?? []), [parts, unit]]);
  }
  return starts;
}

/** Read the unit of measure or the currency that follows a number: "km", "per cent", "square miles", "Swiss francs", "km/h". */
export function unitAt(pieces: readonly Piece[], i: number): ReadUnit | undefined {
  const next = pieces[i];
  if (next === undefined || next.broken) return undefined;
  const phrase = PHRASES.get(next.lower)?.find(([parts]) => parts.every((part, k) => pieces[i + k]?.lower === part));
  if (phrase) return { unit: phrase[1], end: i + phrase[0].length };
  if (next.text === "°") return { unit: "degree", end: /^[CFK]$/.test(pieces[i + 1]?.text ?? "") ? i + 2 : i + 1 };
  const money = moneyAfter(pieces, i);
  if (money) return money;
  const hyphen = next.text === "-" && next.glued ? i + 1 : i;
  const power = POWERS.get(pieces[hyphen]?.lower ?? "");
  if (power !== undefined) {
    const dot = pieces[hyphen + 1]?.text === "." || pieces[hyphen + 1]?.text === "-" ? hyphen + 2 : hyphen + 1;
    const base = UNIT_NAMES.get(pieces[dot]?.lower ?? "") ?? SHORT_UNITS.get(pieces[dot]?.lower ?? "");
    return base === undefined ? undefined : { unit: `${power} ${base}`, end: dot + 1 };
  }
  const name = pieces[hyphen];
  if (name === undefined) return undefined;
  const unit = UNIT_NAMES.get(name.lower);
  if (unit !== undefined && (name.lower.length > 2 || name.glued || pieces[hyphen - 1]?.number !== undefined)) {
    return rateAfter(pieces, unit, hyphen + 1);
  }
  const short = name.glued ? SHORT_UNITS.get(name.lower) : undefined;
  return short !== undefined ? rateAfter(pieces, short, hyphen + 1) : undefined;
}

/** A currency after its amount: "dollars", "Swiss francs", "EUR", "pounds sterling", "€". */
function moneyAfter(pieces: readonly Piece[], i: number): ReadUnit | undefined {
  const next = pieces[i] as Piece;
  if (CURRENCY_CODES.has(next.text)) return { unit: next.text, end: i + 1 };
  if (next.glued && /^[€£₽₴₺₫]$/u.test(next.text)) return { unit: CURRENCY_SIGNS.get(next.text) as string, end: i + 1 };
  if (next.lower === "pounds" && pieces[i + 1]?.lower === "sterling") return { unit: "GBP", end: i + 2 };
  const money = CURRENCY_NAMES.get(next.lower);
  // "15 won": games, where the number is small and stands in figures
  const isVerb = next.lower === "won" && (pieces[i - 1]?.number ?? 1000) < 1000;
  if (money !== undefined) return isVerb ? undefined : { unit: money, end: i + 1 };
  if (!isCapitalized(next)) return undefined;
  for (const words of [1, 2]) {
    // "U.S. dollars" is written with stops.
    const nation = pieces
      .slice(i, i + words)
      .map(({ lower }) => lower)
      .join(" ");
    const shared = SHARED_CURRENCIES.get(pieces[i + words]?.lower ?? "");
    const unit = shared && NATIONAL_CURRENCIES.get(`${nation} ${shared}`);
    if (unit !== undefined) return { unit, end: i + words + 1 };
  }
  const isDotted = next.lower === "u" && pieces[i + 2]?.lower === "s" && pieces[i + 3]?.text === ".";
  return isDotted && /^dollars?$/.test(pieces[i + 4]?.lower ?? "") ? { unit: "USD", end: i + 5 } : undefined;
}

/** "km/h", "kilometers per hour", "miles an hour", "barrels a day". */
function rateAfter(pieces: readonly Piece[], unit: string, end: number): ReadUnit {
  const mark = pieces[end];
  if (mark === undefined || !(mark.text === "/" || /^(per|an?)$/.test(mark.lower))) return { unit, end };
  const per = RATES.get(pieces[end + 1]?.lower ?? "");
  // "percent a year" is a rate of something else.
  if (per === undefined || unit === "percent") return { unit, end };
  return { unit: unit === "mile" && per === "h" ? "mph" : `${unit}/${per}`, end: end + 2 };
}
