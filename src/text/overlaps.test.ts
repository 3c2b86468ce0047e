import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../model/span.ts";
import { findAround, findOverlapping, findWithin } from "./overlaps.ts";
import { hasOverlap, isWithin } from "./spans.ts";

const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(40), fc.nat(9))
  .map(([start, length]) => ({ start, end: start + length }));

describe("items by where they stand", () => {
  it("are those that going through all of them finds, in their order", () => {
    fc.assert(
      fc.property(
        fc.array(spans, { maxLength: 40 }),
        fc.array(spans, { minLength: 1, maxLength: 5 }),
        (items, asked) => {
          for (const span of asked) {
            expect(findOverlapping(items, span)).toEqual(items.filter((item) => hasOverlap(item, span)));
            expect(findWithin(items, span)).toEqual(items.filter((item) => isWithin(item, span)));
            expect(findAround(items, span)).toEqual(items.filter((item) => isWithin(span, item)));
          }
        },
      ),
    );
  });

  it("may carry their spans", () => {
    const items = Array.from({ length: 30 }, (_, i) => ({ span: { start: i * 2, end: i * 2 + 2 }, i }));
    expect(findOverlapping(items, { start: 7, end: 9 }).map(({ i }) => i)).toEqual([3, 4]);
  });
});
