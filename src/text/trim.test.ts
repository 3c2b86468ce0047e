import fc from "fast-check";
import { expect, it } from "vitest";
import { trimMarks, WHITE } from "./trim.ts";

it.each([
  ["word,)", ",)", "word"],
  ["a, b ;", `,;${WHITE}`, "a, b"],
  ["…", ".", "…"],
  ["...", ".", ""],
])("trims %j", (text, marks, trimmed) => {
  expect(trimMarks(text, marks)).toBe(trimmed);
});

it("knows the white space of regular expressions", () => {
  const white = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) =>
    /\s/.test(char),
  );
  expect([...WHITE].sort()).toEqual(white.sort());
});

it("leaves no mark at the end", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", ".", ",", " ") }), (text) => {
      expect(trimMarks(text, ".,")).toBe(text.replace(/[.,]+$/, ""));
    }),
  );
});
