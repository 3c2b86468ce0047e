import { describe, expect, it } from "vitest";
import { claimWith, type Told, traceStory } from "../../test/told.ts";
import type { Tracing } from "../model/tracing.ts";

/** The labels of the origins of a claim, and its range. */
function told(tracing: Tracing, words: string): { origins: string[]; range: string } {
  const { origins, independent } = claimWith(tracing, words);
  return {
    origins: tracing.origins.filter(({ id }) => origins.includes(id)).map(({ label }) => label),
    range: `${independent.min}-${independent.max}`,
  };
}

const DIRECT: Told = {
  text: "Norwegian minister Ada Vance said the old bridge at Ostby would be closed to all lorries from June.",
};

describe("words that another tells of", () => {
  it("are known through him, not through whom he quotes", () => {
    const text =
      "Engineer Tam Orrell wrote that Norwegian minister Ada Vance said the old bridge at Ostby would be closed to all lorries.";
    expect(told(traceStory({ text }), "closed to all lorries").origins).toEqual(["Tam Orrell"]);
  });

  it("are one saying where another article has them from the speaker (R1)", () => {
    const text =
      "Engineer Tam Orrell wrote that Norwegian minister Ada Vance said the old bridge at Ostby would be closed to all lorries from June.";
    const tracing = traceStory({ text }, DIRECT);
    expect(told(tracing, "closed to all lorries").range).toBe("1-1");
    expect(claimWith(tracing, "closed to all lorries").independent.why.map(({ rule }) => rule)).toContain("R1");
  });

  it("are the speaker's own where a reporter passes them on", () => {
    const text =
      "QBS correspondent Tam Orrell wrote that Norwegian minister Ada Vance said the old bridge at Ostby would be closed to all lorries.";
    expect(told(traceStory({ text }), "closed to all lorries").origins).toEqual(["Ada Vance"]);
  });
});

describe("a reading that is itself a telling", () => {
  it("goes back to whoever tells", () => {
    const text = "Asked about the bridge at Ostby on Monday, minister Ada Vance dismissed it as “summer gossip”.";
    expect(told(traceStory({ text }), "dismissed it").origins).toEqual(["Ada Vance"]);
  });
});

describe("the reporter's own word", () => {
  it.each([
    ["Ada Vance stayed away from the opening of the bridge at Ostby, calling it a “bad deal”.", "stayed away"],
    [
      "Ada Vance said the ferries would stay in port until May, raising fears of a shortage of bread on the islands.",
      "shortage of bread",
    ],
    [
      "Neither the Norwegian government nor the council has confirmed that the old bridge at Ostby is unsafe.",
      "unsafe",
    ],
    ["The Norwegian government has not confirmed that the old bridge at Ostby is unsafe.", "unsafe"],
  ])("has no origin: %s", (text, words) => {
    expect(told(traceStory({ text }), words).range).toBe("0-1");
  });

  it("is not what a source confirms who asked not to be named", () => {
    const text = "A Norwegian official, who asked not to be named, confirmed that the old bridge at Ostby is unsafe.";
    expect(told(traceStory({ text }), "unsafe").range).toBe("1-1");
  });
});

describe("what nobody in particular says", () => {
  it("has no origin where it is only left to reports", () => {
    const text = "Reports suggest that the old bridge at Ostby will be closed to all lorries from June.";
    expect(told(traceStory({ text }), "closed to all lorries")).toEqual({ origins: [], range: "0-1" });
  });
});
