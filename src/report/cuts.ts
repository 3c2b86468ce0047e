import type { Span } from "../model/span.ts";

/** What a stretch of an article's text is marked as. */
export type Mark = "claim" | "parts" | "source";

/** A span with what it is marked as. */
export interface Marking {
  readonly span: Span;
  readonly as: Mark;
}

/** Words between two places where some mark begins or ends: marks never overlap half-way on a page. */
export interface Cut {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The spans that begin here and are led to from elsewhere, by their ends. */
  readonly places: readonly number[];
}

const ORDER: readonly Mark[] = ["claim", "parts", "source"];

/**
 * Cut a stretch of text at every beginning and end of a marking, at every place, and where else it is asked for.
 * Joined, the cuts are the text.
 */
export function cutText(
  text: string,
  within: Span,
  markings: readonly Marking[],
  places: readonly Span[],
  also: readonly number[] = [],
): readonly Cut[] {
  const touching = markings.filter(({ span }) => span.start < within.end && span.end > within.start);
  const begun = places.filter(({ start }) => start >= within.start && start < within.end);
  const edges = new Set([within.start, within.end]);
  for (const { span } of touching) {
    edges.add(Math.max(span.start, within.start));
    edges.add(Math.min(span.end, within.end));
  }
  for (const at of [...begun.map(({ start }) => start), ...also])
    if (at > within.start && at < within.end) edges.add(at);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] as number;
    const marks = new Set(touching.filter(({ span }) => span.start < end && span.end > start).map(({ as }) => as));
    return {
      start,
      text: text.slice(start, end),
      marks: ORDER.filter((mark) => marks.has(mark)),
      places: [...new Set(begun.filter((place) => place.start === start).map((place) => place.end))].sort(
        (a, b) => a - b,
      ),
    };
  });
}
