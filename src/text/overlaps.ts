import type { Span } from "../model/span.ts";
import { hasOverlap, isWithin } from "./spans.ts";

/** A span, or what carries one. */
type Placed = Span | { readonly span: Span };

/** Items in the order in which they begin. */
interface Layout {
  readonly starts: Float64Array;
  /** How far the items up to each one reach. */
  readonly reach: Float64Array;
  /** Which item of the list each one is. */
  readonly places: readonly number[];
}

/** Lists as laid out, for as long as they live. */
const layouts = new WeakMap<readonly Placed[], Layout>();

/** Lists shorter than this are gone through. */
const SHORT = 12;

/** The items that overlap a span, in their order, found by bisection. For lists that last, such as an article's annotations. */
export function findOverlapping<T extends Placed>(items: readonly T[], span: Span): readonly T[] {
  return pick(items, span.start, span.end, (at) => hasOverlap(at, span));
}

/** The items that lie within a span, in their order, found by bisection. For lists that last, such as an article's annotations. */
export function findWithin<T extends Placed>(items: readonly T[], span: Span): readonly T[] {
  return pick(items, span.start - 1, span.end + 1, (at) => isWithin(at, span));
}

/** The items within which a span lies, in their order, found by bisection. For lists that last, such as an article's annotations. */
export function findAround<T extends Placed>(items: readonly T[], span: Span): readonly T[] {
  return pick(items, span.end - 1, span.start + 1, (at) => isWithin(span, at));
}

/** The items that end after `from` and begin before `to` and are as asked. */
function pick<T extends Placed>(
  items: readonly T[],
  from: number,
  to: number,
  isAsked: (at: Span) => boolean,
): readonly T[] {
  if (items.length < SHORT) return items.filter((item) => isAsked(spanOf(item)));
  const { starts, reach, places } = layOut(items);
  const found: number[] = [];
  for (let i = firstAbove(reach, from); i < starts.length && (starts[i] as number) < to; i++) {
    const place = places[i] as number;
    if (isAsked(spanOf(items[place] as T))) found.push(place);
  }
  return found.sort((a, b) => a - b).map((place) => items[place] as T);
}

function layOut(items: readonly Placed[]): Layout {
  const kept = layouts.get(items);
  if (kept) return kept;
  const startOf = (place: number): number => spanOf(items[place] as Placed).start;
  const places = items.map((_, i) => i).sort((a, b) => startOf(a) - startOf(b) || a - b);
  const reach = new Float64Array(places.length);
  let furthest = Number.NEGATIVE_INFINITY;
  places.forEach((place, i) => {
    furthest = Math.max(furthest, spanOf(items[place] as Placed).end);
    reach[i] = furthest;
  });
  const layout = { starts: Float64Array.from(places, startOf), reach, places };
  layouts.set(items, layout);
  return layout;
}

/** The first place of an ascending row whose number is above another. */
function firstAbove(row: Float64Array, least: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as number) > least) high = middle;
    else low = middle + 1;
  }
  return low;
}

function spanOf(item: Placed): Span {
  return "span" in item ? item.span : item;
}
