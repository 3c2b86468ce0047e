import fc from "fast-check";
import { expect, test } from "vitest";
import { describeWords, signOf } from "./forms.ts";
import { SIGNS } from "./signs.ts";

const none = () => ({ words: new Uint32Array(2), classes: new Uint8Array(2), tags: new Uint8Array(1) });

test("gives each form back as it is written, however many there are, and equal forms one number", () => {
  const known = none();
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }), { maxLength: 60 }), (list) => {
      const text = list.join("");
      const ends = list.map((_, i) => list.slice(0, i + 1).join("").length);
      const words = list.map((form, i) => ({ start: (ends[i] as number) - form.length, end: ends[i] as number }));
      const { ids, forms } = describeWords(text, words, known);
      expect([...ids].map((id) => forms.texts[id])).toEqual(list);
      expect(new Set(ids).size).toBe(new Set(list).size);
    }),
  );
});

test("describes a form the same after thousands of others", () => {
  const text = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}`).join(" ");
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: form }) => ({ start: index, end: index + form.length }));
  const many = describeWords(text, words, none());
  for (const i of [0, 999, 1024, 39_999]) {
    const alone = describeWords(text, [words[i] as (typeof words)[0]], none());
    for (let which = 0; which < SIGNS; which++) expect(signOf(many, i, which)).toBe(signOf(alone, 0, which));
  }
});
