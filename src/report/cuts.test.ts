import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, type Marking } from "./cuts.ts";

const TEXT = "The wall may not withstand the storms, the official said.";

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe("cutting a text where marks begin and end", () => {
  it("gives words under two marks both of them", () => {
    const markings: Marking[] = [
      { span: spanOf("The wall may not withstand the storms"), as: "claim" },
      { span: spanOf("may not"), as: "parts" },
    ];
    const cuts = cutText(TEXT, { start: 0, end: TEXT.length }, markings, []);
    expect(cuts.map(({ text, marks }) => [text, marks.join(" ")])).toEqual([
      ["The wall ", "claim"],
      ["may not", "claim parts"],
      [" withstand the storms", "claim"],
      [", the official said.", ""],
    ]);
  });

  it("names the places that begin at a cut, each once", () => {
    const place = spanOf("the official");
    const cuts = cutText(TEXT, { start: 0, end: TEXT.length }, [], [place, place, { ...place, end: place.end + 5 }]);
    expect(cuts.map(({ start, places }) => [start, places])).toEqual([
      [0, []],
      [place.start, [place.end, place.end + 5]],
    ]);
  });

  it("joined, gives the text back, whatever is marked", () => {
    const spans = fc.array(
      fc.tuple(fc.nat(70), fc.nat(70)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(spans, spans, fc.nat(20), (marked, places, start) => {
        const within = { start, end: TEXT.length - 3 };
        const cuts = cutText(
          TEXT,
          within,
          marked.map((span) => ({ span, as: "claim" })),
          places,
        );
        expect(cuts.map(({ text }) => text).join("")).toBe(TEXT.slice(within.start, within.end));
        for (const cut of cuts) expect(TEXT.startsWith(cut.text, cut.start)).toBe(true);
      }),
    );
  });
});
