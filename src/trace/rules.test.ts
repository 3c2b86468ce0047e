import { describe, expect, it } from "vitest";
import { claimWith, traceStory } from "../../test/told.ts";
import type { Claim } from "../model/dossier.ts";

/** The figure and the rules behind it. */
function told({ independent: { min, max, state, why } }: Claim): { range: string; state: string; rules: string[] } {
  return { range: `${min}-${max}`, state, rules: why.map(({ rule }) => rule) };
}

describe("one source under several names (R1)", () => {
  it("is one where a paper has it from another that is held, under that paper's last word", () => {
    const tracing = traceStory(
      {
        outlet: "The Tarn Courier",
        text: `The old bridge at Ostby will not last another winter, a senior official at the roads agency told The Tarn Courier.
The official asked not to be named.`,
      },
      {
        outlet: "Ostby Gazette",
        text: `Ferries will run until May. The news was first reported by The Tarn Courier.
An official told the Courier that the old bridge at Ostby will not last another winter.`,
      },
    );
    const claim = claimWith(tracing, "will not last another winter");
    expect(told(claim)).toMatchObject({ range: "1-1", rules: expect.arrayContaining(["R1"]) });
    expect(claim.origins).toHaveLength(1);
  });

  it("has no second voucher in the body that the words are only about", () => {
    const tracing = traceStory({
      text: "The Norwegian government has known since May that the old bridge will not last another winter, an official at the roads agency said.",
    });
    expect(claimWith(tracing, "will not last").origins).toHaveLength(1);
    expect(tracing.origins.map(({ label }) => label)).toEqual(["an official at the roads agency"]);
  });
});

describe("words in common", () => {
  it("lets a sentence without a source follow the one it was copied from (R5)", () => {
    const tracing = traceStory(
      {
        text: "The old bridge at Ostby will be closed to all heavy lorries from the first of June, a Norwegian official said.",
      },
      { text: "The old bridge at Ostby will be closed to all heavy lorries from the first of June." },
    );
    expect(told(claimWith(tracing, "closed to all heavy lorries"))).toMatchObject({ range: "1-1", rules: ["R5"] });
  });

  it("takes a sentence that stands in two articles, source and all, for one text (R5)", () => {
    const text =
      "The old bridge at Ostby will be closed to all heavy lorries from the first of June, a Norwegian official told reporters.";
    const tracing = traceStory({ text: `${text}\nSnow fell on Monday.` }, { text: `Ferries run until May.\n${text}` });
    const { range, rules } = told(claimWith(tracing, "closed to all heavy lorries"));
    expect(range).toBe("1-1");
    expect(rules).toContain("R5");
  });

  it("takes two unnamed sources of one long wording without a credit for probably one (P1)", () => {
    const tracing = traceStory(
      {
        text: "The old bridge at Ostby will be closed to all heavy lorries from the first of June, a Norwegian official told reporters.",
      },
      {
        text: "According to a port official, the old bridge at Ostby will be closed to all heavy lorries from the first of June.",
      },
    );
    expect(told(claimWith(tracing, "closed to all heavy lorries"))).toMatchObject({ range: "1-2", rules: ["P1"] });
  });
});

describe("intelligence without more, and a piece that was let out (P3)", () => {
  it("is probably one where somebody rests on the first while others name the second", () => {
    const tracing = traceStory(
      {
        text: "Iceland is buying old ferries from Poland, according to a newly declassified U.S. intelligence finding.",
      },
      {
        text: "Iceland is buying old ferries from Poland, the Norwegian analyst Ada Vance said, citing U.S. intelligence.",
      },
    );
    expect(told(claimWith(tracing, "buying old ferries"))).toMatchObject({ range: "1-2", rules: ["P3"] });
  });
});

describe("apart, on positive evidence", () => {
  const LOG = "The old bridge at Ostby has 43 deep cracks, according to the log kept by the Ostby Harbour Authority.";

  it("counts two who each observed it (I1)", () => {
    const tracing = traceStory(
      { text: LOG },
      { text: "“I measured it with my own gauge, and the old bridge at Ostby has 43 deep cracks,” Ada Vance said." },
    );
    expect(told(claimWith(tracing, "43 deep cracks"))).toMatchObject({ range: "2-2", rules: ["I1"] });
  });

  it("counts one whom the text calls a second source with knowledge of his own (I3), and not where it could not be verified", () => {
    const first = { text: "The old bridge at Ostby has 43 deep cracks, a Norwegian official told reporters." };
    const second = {
      text: "The old bridge at Ostby has 43 deep cracks, said a second official with direct knowledge of it.",
    };
    expect(told(claimWith(traceStory(first, second), "43 deep cracks")).rules).toContain("I3");
    const third = {
      text: "The old bridge at Ostby has 43 deep cracks, said an official whose account could not be independently verified.",
    };
    expect(told(claimWith(traceStory(first, third), "43 deep cracks")).rules).not.toContain("I3");
  });
});

describe("what only reads like a second source", () => {
  it("is noted: a plural with one official below, and a confirmation from within the same body", () => {
    const tracing = traceStory(
      {
        text: "The old bridge at Ostby has 43 deep cracks, Norwegian officials said.\nThe bridge will be closed, a Norwegian official said.",
      },
      { text: "A Norwegian official confirmed that the old bridge at Ostby has 43 deep cracks." },
    );
    const { rules } = told(claimWith(tracing, "43 deep cracks"));
    expect(rules).toContain("plural");
    expect(rules).toContain("confirmation");
  });
});

describe("an estimate whose grounds nobody names", () => {
  it.each([
    ["Norwegian officials believe that the old bridge at Ostby has 43 deep cracks.", "1-2", ["estimate"]],
    ["The old bridge at Ostby has 43 deep cracks, according to U.S. intelligence.", "1-2", ["estimate"]],
    ["The old bridge at Ostby has 43 deep cracks, Norwegian officials said.", "1-1", []],
    ["The engineer Ada Vance believes that the old bridge at Ostby has 43 deep cracks.", "1-1", []],
    ["The old bridge at Ostby has 43 deep cracks, a newly declassified U.S. intelligence finding says.", "1-1", []],
  ])("may be more than one origin: %s", (text, range, rules) => {
    expect(told(claimWith(traceStory({ text }), "43 deep cracks"))).toMatchObject({ range, rules });
  });
});

describe("somebody named in passing", () => {
  const OWN = { text: "Ferries run until May.\nThe old bridge at Ostby was built in 1932 by Polish engineers." };

  it.each([
    ["told as an event", "Mayor Ada Vance announced a toll of two crowns in May.", "toll of two crowns"],
    [
      "in a clause that hangs on what is said",
      "The engineer Ada Vance said that she was proud of the old bridge at Ostby, which was built in 1932 by Polish engineers.",
      "built in 1932",
    ],
  ])("may vouch for nothing where others give no source: %s", (_, text, words) => {
    const toll = "Ferries run until May.\nDrivers of all lorries pay a toll of two crowns at Ostby from May.";
    const claim = claimWith(traceStory({ text }, words === "built in 1932" ? OWN : { text: toll }), words);
    expect(new Set(claim.readings.map(({ article }) => article)).size).toBe(2);
    expect(told(claim)).toMatchObject({
      range: "0-1",
      state: "lineage-unknown",
      rules: expect.arrayContaining(["passing"]),
    });
  });

  it("vouches where the article has it from him", () => {
    const said = "In 1932 Polish engineers built the old bridge at Ostby, the engineer Ada Vance said.";
    expect(told(claimWith(traceStory({ text: said }, OWN), "engineers built")).range).toBe("1-2");
  });
});

describe("who does not vouch, and who may be two", () => {
  const OWN = { text: "Ferries run until May.\nThe old bridge at Ostby was built in 1932 by Polish engineers." };

  it("takes an article that gives no source here, but names the same person near, to follow her", () => {
    const said = { text: "In 1932 Polish engineers built the old bridge at Ostby, the engineer Ada Vance said." };
    expect(told(claimWith(traceStory(said, OWN), "engineers built")).range).toBe("1-2");
    const near = { text: `${OWN.text}\nFerries will run all winter, the engineer Ada Vance said.` };
    expect(told(claimWith(traceStory(said, near), "engineers built")).range).toBe("1-1");
  });

  it("does not take an article that gives no source to follow the others because they are more", () => {
    const first = { text: "In 1932 Polish engineers built the old bridge at Ostby, the Norwegian government said." };
    const second = {
      text: "The Norwegian government said that Polish engineers built the old bridge at Ostby in 1932.",
    };
    const claim = claimWith(traceStory(first, second, OWN), "engineers built");
    expect(claim.readings).toHaveLength(3);
    expect(told(claim)).toMatchObject({ range: "1-2", rules: expect.arrayContaining(["unattributed"]) });
  });

  it("has no voucher in who only asks for a thing, or tells that it was asked for", () => {
    const asked = traceStory({
      text: "Three mayors requested on Friday that the old bridge at Ostby be closed to lorries.",
    });
    expect(told(claimWith(asked, "closed to lorries"))).toMatchObject({ range: "0-1", state: "unattributed" });
    const demanded = traceStory({
      text: "An aide said that three mayors demanded that the old bridge at Ostby be closed to lorries.",
    });
    expect(told(claimWith(demanded, "be closed to lorries"))).toMatchObject({ range: "0-1", state: "unattributed" });
    const held = traceStory({
      text: "Three mayors said on Friday that the old bridge at Ostby was closed to lorries.",
    });
    expect(told(claimWith(held, "closed to lorries")).range).toBe("1-1");
  });

  it("may have two origins in somebody who speaks together with others", () => {
    const tracing = traceStory({
      text: "The engineer Ada Vance and her allies said that the old bridge at Ostby has 43 deep cracks.",
    });
    expect(told(claimWith(tracing, "43 deep cracks"))).toMatchObject({ range: "1-2", rules: ["company"] });
  });
});
