// Whether two times, or two amounts, can be told of one thing: arithmetic on intervals, and the reason in words.
import type { TimeMention } from "../model/annotations.ts";
import type { Quantity } from "../model/moment.ts";
import { type Days, parseDay } from "./calendar.ts";
import { trimMarks } from "./trim.ts";

/** How two values of one thing stand to each other. */
export type Relation = "same" | "less-exact" | "compatible-if" | "conflict";

/** A relation with its reason, and for times that meet in part the days that they share. */
export interface Verdict {
  readonly relation: Relation;
  readonly because: string;
  readonly overlap?: Days;
}

/** What comparing needs of a time. */
export type ComparedTime = Pick<TimeMention, "value" | "from" | "to">;

const FIRST = "0001-01-01";
const LAST = "9999-12-31";

/**
 * Compare two times of one event.
 * `same` days; `less-exact` where one lies wholly in the other or gives no days; `compatible-if` where they share some days;
 * `conflict` where they share none. Open ends reach as far as needed.
 */
export function compareTimes(a: ComparedTime, b: ComparedTime): Verdict {
  if (!hasDays(a) || !hasDays(b)) {
    return { relation: "less-exact", because: hasDays(a) || hasDays(b) ? "one gives no days" : "neither gives days" };
  }
  const [aFrom, aTo, bFrom, bTo] = [a.from ?? FIRST, a.to ?? LAST, b.from ?? FIRST, b.to ?? LAST];
  if (aFrom === bFrom && aTo === bTo) return { relation: "same", because: "both mean the same days" };
  const from = [aFrom, bFrom].sort()[1] as string;
  const to = [aTo, bTo].sort()[0] as string;
  if (from > to) return { relation: "conflict", because: `${formatTime(a)} and ${formatTime(b)} share no day` };
  const overlap = { ...(from !== FIRST && { from }), ...(to !== LAST && { to }) };
  const aInB = aFrom >= bFrom && aTo <= bTo;
  if (aInB || (bFrom >= aFrom && bTo <= aTo)) {
    const [inner, outer] = aInB ? [a, b] : [b, a];
    return { relation: "less-exact", because: `${formatTime(inner)} lies in ${formatTime(outer)}`, overlap };
  }
  return { relation: "compatible-if", because: `compatible only if ${formatDays(overlap)}`, overlap };
}

function hasDays({ from, to }: ComparedTime): boolean {
  return from !== undefined || to !== undefined;
}

function formatTime(time: ComparedTime): string {
  return time.value ?? formatDays(time);
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Write days as people do: "on 29–31 August", "from 3 May 2021", "until 2 June 2021". */
export function formatDays({ from, to }: Days): string {
  if (from === undefined) return to === undefined ? "at any time" : `until ${formatDate(to, true)}`;
  if (to === undefined) return `from ${formatDate(from, true)}`;
  const [a, b] = [parseDay(from), parseDay(to)];
  if (from === to) return `on ${formatDate(from, false)}`;
  if (a.year !== b.year) return `between ${formatDate(from, true)} and ${formatDate(to, true)}`;
  if (a.month !== b.month) return `between ${formatDate(from, false)} and ${formatDate(to, false)}`;
  return `on ${a.day}–${b.day} ${MONTHS[b.month - 1]}`;
}

function formatDate(iso: string, withYear: boolean): string {
  const { year, month, day } = parseDay(iso);
  return `${day} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ""}`;
}

/** Two exact numbers this near to each other, one of them rounder, are one number rounded: a twentieth. */
const ROUNDING = 0.05;

/** Units that the press turns into one another, by what one of them is in the base unit. */
const BASES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ["km", ["m", 1000]],
  ["m", ["m", 1]],
  ["cm", ["m", 0.01]],
  ["mm", ["m", 0.001]],
  ["mile", ["m", 1609.344]],
  ["nautical mile", ["m", 1852]],
  ["yard", ["m", 0.9144]],
  ["foot", ["m", 0.3048]],
  ["inch", ["m", 0.0254]],
  ["kg", ["kg", 1]],
  ["g", ["kg", 0.001]],
  ["pound", ["kg", 0.45359237]],
  ["mg", ["kg", 1e-6]],
  ["ounce", ["kg", 0.028349523]],
  ["troy ounce", ["kg", 0.031103477]],
  ["tonne", ["kg", 1000]],
  ["ton", ["kg", 1000]],
  ["short ton", ["kg", 907.18474]],
  ["long ton", ["kg", 1016.0469]],
  ["kiloton", ["kg", 1e6]],
  ["megaton", ["kg", 1e9]],
  ["hectare", ["ha", 1]],
  ["acre", ["ha", 0.40468564]],
  ["square m", ["ha", 1e-4]],
  ["square km", ["ha", 100]],
  ["square foot", ["ha", 9.290304e-6]],
  ["square mile", ["ha", 258.99881]],
  ["liter", ["liter", 1]],
  ["ml", ["liter", 0.001]],
  ["gallon", ["liter", 3.785411784]],
  ["cubic m", ["liter", 1000]],
  ["watt", ["watt", 1]],
  ["kW", ["watt", 1000]],
  ["MW", ["watt", 1e6]],
  ["GW", ["watt", 1e9]],
  ["kWh", ["kWh", 1]],
  ["MWh", ["kWh", 1000]],
  ["GWh", ["kWh", 1e6]],
  ["TWh", ["kWh", 1e9]],
  ["mph", ["km/h", 1.609344]],
  ["km/h", ["km/h", 1]],
  ["knot", ["km/h", 1.852]],
  ["m/s", ["km/h", 3.6]],
  ["percent", ["share", 0.01]],
  ["share", ["share", 1]],
]);

/**
 * Compare two amounts of one thing. Units of measure are turned into one another; what is counted is left to the caller.
 * `same` numbers, or one number rounded; `less-exact` where one lies wholly in the other; `compatible-if` where they meet in
 * part; `conflict` where they do not meet.
 */
export function compareQuantities(a: Quantity, b: Quantity): Verdict {
  const [left, right] = [toBase(a), toBase(b)];
  if (isMeasure(a) && isMeasure(b) && left.unit !== right.unit) {
    return { relation: "compatible-if", because: `one is in ${a.unit}, the other in ${b.unit}` };
  }
  const isConverted = a.unit !== b.unit && isMeasure(a) && isMeasure(b);
  const { min: aMin, max: aMax } = left;
  const { min: bMin, max: bMax } = right;
  if (aMin === bMin && aMax === bMax) {
    const unlike = (a.vague === true) !== (b.vague === true);
    return unlike
      ? { relation: "less-exact", because: "one is a vague amount" }
      : { relation: "same", because: "both give the same amount" };
  }
  if (aMin === aMax && bMin === bMax && isRounding(aMin, bMin, isConverted)) {
    return { relation: "same", because: "one rounds the other" };
  }
  const min = Math.max(aMin, bMin);
  const max = Math.min(aMax, bMax);
  if (min > max)
    return { relation: "conflict", because: `${formatAmount(a)} and ${formatAmount(b)} cannot both be so` };
  const aInB = aMin >= bMin && aMax <= bMax;
  if (aInB || (bMin >= aMin && bMax <= aMax)) {
    const [inner, outer] = aInB ? [a, b] : [b, a];
    return { relation: "less-exact", because: `${formatAmount(inner)} lies in ${formatAmount(outer)}` };
  }
  const shared = { ...(min !== Number.NEGATIVE_INFINITY && { min }), ...(max !== Number.POSITIVE_INFINITY && { max }) };
  return { relation: "compatible-if", because: `compatible only if ${formatAmount(shared)}` };
}

function toBase({ min, max, unit }: Quantity): {
  readonly min: number;
  readonly max: number;
  readonly unit: string | undefined;
} {
  const [base, factor] = BASES.get(unit ?? "") ?? [unit, 1];
  return {
    min: min === undefined ? Number.NEGATIVE_INFINITY : min * factor,
    max: max === undefined ? Number.POSITIVE_INFINITY : max * factor,
    unit: base,
  };
}

/** Tell whether an amount measures, in a unit or a currency, rather than counts. */
export function isMeasure({ unit }: Quantity): boolean {
  return unit !== undefined && (BASES.has(unit) || /^[A-Z]{3}$/.test(unit));
}

function isRounding(a: number, b: number, isConverted: boolean): boolean {
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  if (large === 0 || (large - small) / large > ROUNDING) return false;
  return isConverted || roundTo(a, digitsOf(b)) === b || roundTo(b, digitsOf(a)) === a;
}

function digitsOf(value: number): number {
  const [written = ""] = String(Math.abs(value)).split("e", 1);
  return Math.max(1, trimMarks(written.replace(".", "").replace(/^0+/, ""), "0").length);
}

function roundTo(value: number, digits: number): number {
  return Number(value.toPrecision(Math.min(21, digits)));
}

function formatAmount({ min, max }: Quantity): string {
  const write = (n: number): string => String(Number(n.toPrecision(12)));
  if (min === undefined) return max === undefined ? "an open amount" : `at most ${write(max)}`;
  if (max === undefined) return `at least ${write(min)}`;
  return min === max ? write(min) : `${write(min)} to ${write(max)}`;
}
