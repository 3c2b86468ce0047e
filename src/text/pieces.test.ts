import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPieces } from "./pieces.ts";

describe("findPieces", () => {
  it.each([
    ["Friday’s mid-March talks", ["Friday", "’", "s", "mid", "-", "March", "talks"]],
    ["$2.5bn and 28,500", ["$", "2.5", "bn", "and", "28,500"]],
    ["Nos. 22,24 of 1,2345", ["Nos", ".", "22", ",", "24", "of", "1", ",", "2345"]],
  ])("splits %s", (text, pieces) => {
    expect(findPieces(text).map((piece) => piece.text)).toEqual(pieces);
  });

  it("leaves nothing out but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const kept = findPieces(text)
          .map(({ start, end }) => text.slice(start, end))
          .join("");
        expect(kept).toBe(text.replace(/\s+/gu, ""));
      }),
    );
  });
});
