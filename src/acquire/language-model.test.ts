import { expect, test } from "vitest";
import { readLanguageModel, readParser, toLanguageModel } from "./language-model.ts";

test("reads the weights that come with the package", async () => {
  const { tagger, tags, words } = await readLanguageModel();
  expect(new Set(tags).size).toBe(17);
  expect(tags).toHaveLength(tagger.labels.length);
  expect(tagger.prints.length).toBe(tagger.slots.length);
  expect(words.words.length).toBe(words.classes.length);
});

test("reads both models of the parser", async () => {
  const { guide, final } = await readParser();
  expect(guide.labels).toEqual(final.labels);
  for (const { prints, slots, classes, values } of [guide, final]) {
    expect(prints.length).toBe(slots.length);
    expect(classes.length).toBe(values.length);
  }
});

test("refuses bytes that are no weights", () => {
  expect(() => toLanguageModel(new TextEncoder().encode("not the weights of anything"))).toThrow(RangeError);
});
