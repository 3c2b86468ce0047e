import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutCircles } from "./attributions.ts";

const steps = (outers: readonly (number | undefined)[], from: number): number => {
  let at = outers[from];
  let count = 0;
  for (; at !== undefined && count <= outers.length; count++) at = outers[at];
  return count;
};

describe("attributions within attributions", () => {
  it.each([
    ["two that stand in each other", [1, 0], [undefined, 0]],
    ["one that stands in itself", [0], [undefined]],
    ["one that stands in a circle of two", [1, 2, 1], [1, undefined, 1]],
    ["a chain", [1, 2, undefined], [1, 2, undefined]],
  ])("%s", (_, outers, kept) => {
    expect(withoutCircles(outers)).toEqual(kept);
  });

  it("never go round", () => {
    const outers = fc
      .integer({ min: 1, max: 12 })
      .chain((n) =>
        fc.array(fc.option(fc.integer({ min: 0, max: n - 1 }), { nil: undefined }), { minLength: n, maxLength: n }),
      );
    fc.assert(
      fc.property(outers, (given) => {
        const kept = withoutCircles(given);
        for (let i = 0; i < kept.length; i++) expect(steps(kept, i)).toBeLessThanOrEqual(kept.length);
      }),
    );
  });
});
