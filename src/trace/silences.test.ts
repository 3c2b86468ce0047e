import { describe, expect, it } from "vitest";
import { traceStory } from "../../test/told.ts";

const FIRST = `Norway is buying dozens of old patrol boats from Poland, a Swedish official said on Monday.
"The Norwegian navy continues to lose vessels faster than it can build them," the official said.`;
const SECOND = `Norway is buying old patrol boats from Poland, according to Swedish intelligence.
Oslo has hinted at an interest in Polish farm workers.`;

function silent(more: string): readonly string[] {
  return traceStory({ text: FIRST }, { text: `${SECOND}\n${more}` }).silences.map(({ about }) => about);
}

describe("who is not heard", () => {
  it("names doer and counterpart where neither speaks on the claim", () => {
    expect(silent("Norway has blamed Sweden for the bad weather in the strait.")).toEqual(["Norway", "Poland"]);
  });

  it.each([
    ["a denial of the whole", "The Norwegian government denied the report.", ["Poland"]],
    ["a word on the matter", "Norway said that it was buying no patrol boats from anybody.", ["Poland"]],
    ["a question put and not answered", "Poland did not respond to a request for comment.", ["Norway"]],
  ])("says nothing of a party with %s", (_, sentence, others) => {
    expect(silent(sentence)).toEqual(others);
  });
});
