import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCollation } from "./collation.ts";

const witnesses = (...texts: readonly string[]): { fragments: string[] }[] =>
  texts.map((text) => ({ fragments: [text] }));

describe("a collation", () => {
  test("parts where one witness has less, and agrees apart from points", () => {
    const columns = toCollation(witnesses("the ferry will not sail.", "this shows the ferry will not sail,"));
    expect(columns).toEqual([
      { cells: [null, "this shows"], agrees: false },
      { cells: ["the ferry will not", "the ferry will not"], agrees: true },
      { cells: ["sail.", "sail,"], agrees: true },
    ]);
  });

  test("sets words of one place side by side", () => {
    const columns = toCollation(witnesses("the field of labor migration", "the field of labour migration"));
    expect(columns.filter(({ agrees }) => !agrees).flatMap(({ cells }) => cells)).toEqual(
      expect.arrayContaining(["labor", "labour"]),
    );
  });

  test("takes the nearest of a repeated word", () => {
    const columns = toCollation(witnesses("the board knew that the wall fails", "the wall fails"));
    expect(columns[0]?.cells).toEqual(["the board knew that", null]);
  });

  test("keeps every word of a witness, in its order", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e,"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const columns = toCollation(witnesses(...texts.map((words) => words.join(" "))));
        const longest = texts.reduce((a, b) => (b.length > a.length ? b : a));
        texts.forEach((words, i) => {
          const own = columns.flatMap(({ cells }) => cells[i]?.split(" ") ?? []);
          // A witness that shares no word with the longest has no place in its columns.
          const hasPlace = words.some((word) => longest.includes(word));
          expect(own).toEqual(hasPlace ? words : []);
        });
      }),
    );
  });
});
