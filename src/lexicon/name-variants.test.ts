import { expect, it } from "vitest";
import { foldPersonName } from "./name-variants.ts";

it.each([
  ["Serhii Tkach", "Sergey Tkach", true],
  ["Oleksandr Horetskyy", "Alexander Horetskiy", true],
  ["Anna Marlow", "Ana Marlow", true],
  ["Joe Marlow", "Jill Marlow", false],
  ["Kim Dae-ho", "Kim Dae-su", false],
  ["Joe Marlow", "Joe Farlow", false],
])("tells whether %s and %s are one: %s %s", (a, b, same) => {
  expect(foldPersonName(a) === foldPersonName(b)).toBe(same);
});

it("has no key for a single name", () => {
  expect(foldPersonName("Marlow")).toBeUndefined();
});
