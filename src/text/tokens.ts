import type { Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";

/** The tokens that lie within a span, found by bisection. */
export function tokensWithin(tokens: readonly Token[], span: Span): readonly Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && (tokens[end] as Token).end <= span.end) end++;
  return tokens.slice(low, end);
}
