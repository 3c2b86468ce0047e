import { describe, expect, it } from "vitest";
import { claimWith, type Told, traceStory } from "../../test/told.ts";

const FACT = "the old bridge at Ostby will be closed to all heavy lorries from June";

/** The range of the claim that the bridge will be closed. */
function range(...articles: readonly [Told, ...Told[]]): string {
  const { min, max } = claimWith(traceStory(...articles), "closed").independent;
  return `${min}-${max}`;
}

const from = (text: string, outlet: string): Told => ({ text, outlet });

describe("what never counts as independence", () => {
  it("is the number of articles, outlets and countries", () => {
    const [first, ...rest] = ["Varnish Gazette", "Quellin Courier", "Dalmere Observer", "Radio Weir"].map((outlet) =>
      from(`Minister Ada Vance said ${FACT}.`, outlet),
    );
    expect(range(first as Told, ...rest)).toBe("1-1");
    const [bare, ...others] = ["Varnish Gazette", "Quellin Courier", "Dalmere Observer"].map((outlet, i) =>
      from(`${"Snow fell. ".repeat(i)}The old bridge at Ostby will be closed to all heavy lorries from June.`, outlet),
    );
    expect(range(bare as Told, ...others)).toBe("0-1");
  });

  it("is anonymity: two unnamed officials are neither certainly one nor certainly two", () => {
    expect(
      range(
        from(`A Norwegian official said ${FACT}.`, "Varnish Gazette"),
        from(
          `One Norwegian official said heavy lorries will be kept off and the old bridge closed from June.`,
          "Radio Weir",
        ),
      ),
    ).toBe("1-2");
  });

  it("is the want of a credit", () => {
    expect(
      range(
        from(`Minister Ada Vance said ${FACT}.`, "Varnish Gazette"),
        from(
          "From June no heavy lorries may cross the old bridge at Ostby, which will be closed to them.",
          "Radio Weir",
        ),
      ),
    ).toMatch(/^1-[12]$/);
  });

  it("is a source in the plural that is nobody in particular", () => {
    expect(
      range(from(`Minister Ada Vance said ${FACT}.`, "Varnish Gazette"), from(`Analysts said ${FACT}.`, "Radio Weir")),
    ).toMatch(/^1-/);
  });
});
