import type { Span } from "../model/span.ts";

/** Order spans by where they begin, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Tell whether `inner` lies wholly within `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Tell whether two spans share at least one code unit. */
export function hasOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Count the code units that two spans share. */
export function countOverlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
