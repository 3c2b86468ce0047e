import { ORDINALS } from "../lexicon/en/ordinals.ts";
import { DECADES, SEASONS } from "../lexicon/en/time-words.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import type { Phrase } from "./dates-model.ts";
import { fullYearAt, yearShiftAt, yearWordsAt } from "./dates-years.ts";

/** "the third quarter of 2022", "fourth-quarter", "Q3 2022", "the first half of last year". */
export function sectionAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const start = pieces[i]?.lower === "the" ? i + 1 : i;
  const led = yearWordsAt(pieces, start); // "the 1988 third quarter"
  const leading = led?.year !== undefined && pieces[led.end] ? led : undefined;
  const at = leading ? leading.end : pieces[start]?.lower === "fiscal" ? start + 1 : start;
  const dashed = dashedAt(pieces, start);
  if (dashed) return dashed;
  const short = /^q([1-4])$/.exec(
    `${pieces[at]?.lower ?? ""}${pieces[at + 1]?.glued ? (pieces[at + 1]?.text ?? "") : ""}`,
  );
  let end = at + 2;
  let n = short
    ? Number(short[1])
    : (ORDINALS.get(pieces[at]?.lower ?? "") ??
      (pieces[at]?.lower === "final" || pieces[at]?.lower === "last" ? 0 : undefined));
  let unit = short ? "quarter" : pieces[at + 1]?.lower;
  if (!short && pieces[at + 1]?.text === "-") {
    unit = pieces[at + 2]?.lower;
    end = at + 3;
  }
  if (n === undefined || (unit !== "quarter" && unit !== "half")) return undefined;
  const parts = unit === "quarter" ? 4 : 2;
  const of = sectionYearAt(pieces, end);
  // "last quarter", "last half" without a year are counted from the day of publication, elsewhere.
  if (n === 0 && !of) return undefined;
  if (unit === "half" && !of && !leading) return undefined;
  if (n === 0) n = parts;
  if (n > parts) return undefined;
  const count = 12 / parts;
  const base = { kind: "months", month: (n - 1) * count + 1, count } as const;
  if (leading?.year !== undefined) return { when: { ...base, year: leading.year }, end };
  return of ? { when: { ...base, ...of.year }, end: of.end } : { when: base, end };
}

/** "Q1-2019", "2019-H2", "H1 2022", "2H 2023". */
function dashedAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const year = fullYearAt(pieces, i);
  const joint = pieces[i + 1]?.text === "-" ? i + 2 : i + 1;
  const section = shortSection(pieces, year === undefined ? i : joint);
  if (!section) return undefined;
  const base = { kind: "months", month: (section.n - 1) * section.count + 1, count: section.count } as const;
  if (year !== undefined) return { when: { ...base, year }, end: section.end };
  const mark = pieces[section.end]?.text;
  const at = mark === "-" || mark === "/" ? section.end + 1 : section.end;
  const after = fullYearAt(pieces, at);
  return after === undefined ? undefined : { when: { ...base, year: after }, end: at + 1 };
}

/** "Q3", "H1", "2H". */
function shortSection(
  pieces: readonly Piece[],
  i: number,
): { readonly n: number; readonly count: number; readonly end: number } | undefined {
  const [a, b] = [pieces[i], pieces[i + 1]];
  if (!b?.glued) return undefined;
  const form = `${a?.lower}${b.lower}`;
  const found = /^(?:([qh])([1-4])|([1-4])([qh]))$/.exec(form);
  if (!found) return undefined;
  const n = Number(found[2] ?? found[3]);
  const isHalf = (found[1] ?? found[4]) === "h";
  return isHalf && n > 2 ? undefined : { n, count: isHalf ? 6 : 3, end: i + 2 };
}

/** The year that a quarter, half or season is of: "of 2022", "2022", "last year", "of the year". */
function sectionYearAt(
  pieces: readonly Piece[],
  i: number,
): { readonly year: { readonly year?: number; readonly yearShift?: number }; readonly end: number } | undefined {
  const at = pieces[i]?.lower === "of" || pieces[i]?.lower === "in" ? i + 1 : i;
  const year = fullYearAt(pieces, at);
  if (year !== undefined) return { year: { year }, end: at + 1 };
  const spoken = yearWordsAt(pieces, at);
  if (spoken?.year !== undefined) return { year: { year: spoken.year }, end: spoken.end };
  const shifted = yearShiftAt(pieces, i);
  if (shifted) return { year: { yearShift: shifted.shift }, end: shifted.end };
  const the = pieces[at]?.lower === "the" && at > i ? at + 1 : undefined;
  return the !== undefined && pieces[the]?.lower === "year" ? { year: { yearShift: 0 }, end: the + 1 } : undefined;
}

const BEFORE_SEASON = new Set(
  "in the since last this next late early mid previous past following coming by until through during each".split(" "),
);

/** "the summer", "summer 2022", "the winter of 2021"; "fall" and "spring" only where they can be no verb and no coil. */
export function seasonAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const month = SEASONS.get(pieces[at]?.lower ?? "");
  if (month === undefined) return undefined;
  const of = sectionYearAt(pieces, at + 1);
  const base = { kind: "months", month, count: 3 } as const;
  if (of) return { when: { ...base, ...of.year }, end: of.end };
  const prev = pieces[at - 1]?.lower ?? "";
  const next = pieces[at + 1];
  const isFall = pieces[at]?.lower === "fall" || pieces[at]?.lower === "spring";
  if (
    next?.lower === "of" ||
    (next?.text === "-" && next.glued) ||
    next?.lower === "olympics" ||
    next?.lower === "palace"
  )
    return undefined;
  if (isCapitalized(next) && isCapitalized(pieces[at])) return undefined;
  if (!BEFORE_SEASON.has(prev)) return undefined;
  if (
    isFall &&
    prev === "the" &&
    !["in", "since", "by", "during", "until", "through", "over"].includes(pieces[at - 2]?.lower ?? "")
  )
    return undefined;
  return { when: base, end: at + 1 };
}

/** "the 1990s", "the '90s", "the nineties". */
export function decadeAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const named = DECADES.get(pieces[at]?.lower ?? "");
  const prev = pieces[at - 1]?.lower ?? "";
  if (named !== undefined) {
    const aged = /^(his|her|their|your|our)$/.test(prev) || /^(his|her|their|its)$/.test(pieces[at - 2]?.lower ?? "");
    return at > i && !aged ? { when: { kind: "years", first: named, last: named + 9 }, end: at + 1 } : undefined;
  }
  const apostrophe = /^['’‘]$/.test(pieces[at]?.text ?? "") ? at + 1 : at;
  const word = pieces[apostrophe];
  if (word?.number === undefined || !/^(1[5-9]\d0|20\d0|\d0)$/.test(word.text)) return undefined;
  const mark = /^['’]$/.test(pieces[apostrophe + 1]?.text ?? "") ? apostrophe + 2 : apostrophe + 1;
  if (pieces[mark]?.lower !== "s" || !pieces[mark]?.glued) return undefined;
  if (word.text.length === 2 && (apostrophe === at || /^(his|her|their)$/.test(prev))) return undefined;
  const first = word.text.length === 2 ? 1900 + word.number : word.number;
  return { when: { kind: "years", first, last: first + 9 }, end: mark + 1 };
}

/** "the 20th century", "the nineteenth century". */
export function centuryAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const at = pieces[i]?.lower === "the" ? i + 1 : i;
  const digits = pieces[at]?.number;
  const suffixed = digits !== undefined && /^(st|nd|rd|th)$/.test(pieces[at + 1]?.lower ?? "") && pieces[at + 1]?.glued;
  const spelledFirst =
    pieces[at]?.lower === "twenty" && pieces[at + 1]?.text === "-" && pieces[at + 2]?.lower === "first";
  const n = suffixed ? digits : spelledFirst ? 21 : ORDINALS.get(pieces[at]?.lower ?? "");
  let end = suffixed ? at + 2 : spelledFirst ? at + 3 : at + 1;
  if (pieces[end]?.text === "-") end += 1;
  if (n === undefined || pieces[end]?.lower !== "century" || n > 21) return undefined;
  return { when: { kind: "years", first: (n - 1) * 100 + 1, last: n * 100 }, end: end + 1 };
}
