import { expect, test } from "vitest";
import { readLanguageModel, toLanguageModel, toParser } from "./language-model.ts";

test("reads the weights that come with the package", async () => {
  const { tagger, tags, words } = await readLanguageModel();
  expect(new Set(tags).size).toBe(17);
  expect(tags).toHaveLength(tagger.labels.length);
  expect(tagger.prints.length).toBe(tagger.slots.length);
  expect(words.words.length).toBe(words.classes.length);
});

test("reads both models of the parser", async () => {
  const { parser } = await readLanguageModel();
  if (!parser) throw new Error("The model that comes with the package has a parser.");
  const { guide, final } = parser();
  expect(parser().final).toBe(final);
  expect(guide.labels).toEqual(final.labels);
  for (const { prints, slots, classes, values } of [guide, final]) {
    expect(prints.length).toBe(slots.length);
    expect(classes.length).toBe(values.length);
  }
});

test("refuses bytes that are no weights", () => {
  const bytes = new TextEncoder().encode("not the weights of anything");
  expect(() => toLanguageModel(bytes)).toThrow(RangeError);
  expect(() => toParser(bytes)).toThrow(RangeError);
});
