import { describe, expect, it } from "vitest";
import { claimWith, type Told, traceStory } from "../../test/told.ts";
import type { Tracing } from "../model/tracing.ts";

/** A claim's range, and the rules behind it. */
function told(tracing: Tracing, words = "closed to all heavy lorries"): { range: string; rules: string[] } {
  const { min, max, why } = claimWith(tracing, words).independent;
  return { range: `${min}-${max}`, rules: why.map(({ rule }) => rule) };
}

const CLOSED = "the old bridge at Ostby would be closed to all heavy lorries from June";
const says = (source: string): Told => ({ text: `${source} said on Monday that ${CLOSED}.` });

describe("who speaks for a body", () => {
  it("is one with it, where it is one person", () => {
    expect(told(traceStory(says("The Norwegian government"), says("Norwegian Prime Minister Ada Vance"))).range).toBe(
      "1-1",
    );
  });

  it("may be two origins, where two people are named (P5)", () => {
    const tracing = traceStory(
      says("Norwegian Prime Minister Ada Vance"),
      says("Norwegian Foreign Minister Tam Orrell"),
    );
    expect(told(tracing)).toMatchObject({ range: "1-2", rules: ["P5"] });
  });

  it("may be another than the minister or ambassador who is named beside it (P5)", () => {
    const tracing = traceStory(says("The Norwegian government"), says("Norwegian Foreign Minister Tam Orrell"));
    expect(told(tracing)).toMatchObject({ range: "1-2", rules: expect.arrayContaining(["P5"]) });
  });

  it("is known by office alone, where the story names who holds it (R3)", () => {
    const tracing = traceStory(
      says("Norwegian Prime Minister Ada Vance"),
      says("Norway's prime minister"),
      says("The Norwegian leader"),
    );
    expect(told(tracing).range).toBe("1-1");
    expect(claimWith(tracing, "closed to all heavy lorries").origins).toHaveLength(1);
  });

  it("is not the office's deputy", () => {
    const tracing = traceStory(says("Norwegian Prime Minister Ada Vance"), says("Norway's deputy prime minister"));
    expect(told(tracing).range).toBe("1-2");
  });

  it("belongs to the body that his own role tells, not to one named beside it", () => {
    const text = `The plan was laid before Swedish President Lena Holm and Norwegian Foreign Minister Ada Vance. Vance said ${CLOSED}.`;
    const { origins } = traceStory({ text });
    expect(origins.find(({ label }) => label === "Ada Vance")?.institution).toBe("government:norway");
  });

  it("does not belong to the state that he is an expert on", () => {
    const text = `Ada Vance, a Norway analyst at the Tarn Institute, said ${CLOSED}.`;
    const { origins } = traceStory({ text });
    expect(origins.map(({ institution }) => institution)).not.toContain("government:norway");
  });
});

describe("a family (P6)", () => {
  it("may speak by the relative who is named", () => {
    const tracing = traceStory(
      says("The family of the engineer"),
      says("The engineer’s sister, Ada Vance,"),
      says("Ostby mayor Tam Orrell"),
    );
    expect(told(tracing)).toMatchObject({ range: expect.stringMatching("-2$"), rules: expect.arrayContaining(["P6"]) });
  });

  it("is not everybody who is named", () => {
    const tracing = traceStory(says("The family of the engineer"), says("Ostby mayor Tam Orrell"));
    expect(told(tracing).rules).not.toContain("P6");
  });
});

describe("a person and a body at large", () => {
  it("are not shown to be apart: the authorities may be the governor", () => {
    const tracing = traceStory(says("Ostby mayor Ada Vance"), says("Norwegian authorities"));
    expect(told(tracing).range).toBe("1-2");
  });
});

describe("two who are given with one long wording", () => {
  it("are not shown to be apart, though they are different people", () => {
    const text =
      "closed to all heavy lorries, coaches, tractors and trailers from the first of June until the end of May";
    const page = (who: string): Told => ({ text: `The old bridge at Ostby will be ${text}, ${who} said.` });
    expect(told(traceStory(page("engineer Ada Vance"), page("mayor Tam Orrell"))).range).toBe("1-2");
  });
});

describe("what a body says and what it holds as evidence", () => {
  it("may be two origins (P5)", () => {
    const tracing = traceStory(says("The Norwegian government"), says("A Norwegian intelligence report"));
    expect(told(tracing)).toMatchObject({ range: "1-2", rules: expect.arrayContaining(["P5"]) });
  });

  it("is not called by a pronoun where nothing tells for whom it stands", () => {
    const { origins } = traceStory({
      text: `The snow fell all night over Ostby. “We know that ${CLOSED},” they added.`,
    });
    expect(origins.map(({ label }) => label)).toEqual(["a source not described"]);
  });
});
