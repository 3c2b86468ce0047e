import { expect, it } from "vitest";
import { findWords } from "./words.ts";

it.each([
  ["The U.S. and the US", ["the", "us", "and", "the", "us"]],
  ["Holt’s well-kept secret isn’t one", ["holt", "well", "kept", "secret", "isn't", "one"]],
  ["1,250 cafés at 3.5 per cent", ["1250", "cafes", "at", "3.5", "per", "cent"]],
])("folds the words of %s", (text, expected) => {
  expect(findWords(text).map(({ fold }) => fold)).toEqual(expected);
});

it("leaves out what was set aside", () => {
  const text = "Keep this. ADVERTISEMENT Keep that.";
  const start = text.indexOf("ADVERT");
  expect(findWords(text, [{ start, end: start + 13 }]).map(({ fold }) => fold)).toEqual([
    "keep",
    "this",
    "keep",
    "that",
  ]);
});
