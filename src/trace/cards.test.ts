import { describe, expect, it } from "vitest";
import { traceStory } from "../../test/told.ts";

const SHUT = "the old bridge at Ostby would be shut to all heavy lorries from June";

/** The role that the one person who speaks in an article is given. */
function roleIn(text: string): string | undefined {
  return traceStory({ text }).origins.find(({ kind }) => kind === "named-person")?.card?.role?.text;
}

describe("the role of a speaker", () => {
  it("takes no words of the headline above", () => {
    expect(roleIn(`Snow stops lorry traffic\nNorwegian engineer Ada Vance said ${SHUT}.`)).toBe("Norwegian engineer");
  });

  it("ends before the verb of saying", () => {
    const text = `Ada Vance, the head of the road office told reporters on Monday. “We know that ${SHUT},” Vance said.`;
    expect(roleIn(text)).toBe("the head of the road office");
  });

  it("is no party and seat", () => {
    expect(roleIn(`Sen. Ada Vance, R-Ala., said ${SHUT}.`)).not.toBe("R-Ala");
  });
});
