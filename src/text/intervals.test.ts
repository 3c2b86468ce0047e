import { describe, expect, it } from "vitest";
import type { Quantity } from "../model/moment.ts";
import { parseDays } from "./calendar.ts";
import { compareQuantities, compareTimes } from "./intervals.ts";

function days(value: string): { value: string; from?: string; to?: string } {
  return { value, ...parseDays(value) };
}

describe("compareTimes", () => {
  it.each([
    ["2021-06", "2021-06", "same"],
    ["2021-06", "2021-06-14", "less-exact"],
    ["2021", "2021-06", "less-exact"],
    ["2021-06-14", "2021-06-15", "conflict"],
    ["2021-05", "2021-06", "conflict"],
    ["2021-05", "2021-05-31/2021-06-06", "compatible-if"],
  ])("takes %s and %s for %s", (a, b, relation) => {
    expect(compareTimes(days(a), days(b)).relation).toBe(relation);
    expect(compareTimes(days(b), days(a)).relation).toBe(relation);
  });

  it("names the days on which two times agree", () => {
    const verdict = compareTimes(days("2021-08"), days("2021-08-30/2021-09-05"));
    expect(verdict).toEqual({
      relation: "compatible-if",
      because: "compatible only if on 30–31 August",
      overlap: { from: "2021-08-30", to: "2021-08-31" },
    });
  });

  it("lets an open end reach as far as needed", () => {
    expect(compareTimes({ from: "2021-03-01" }, days("2021-06")).relation).toBe("less-exact");
    expect(compareTimes({ to: "2020-12-31" }, days("2021-06")).relation).toBe("conflict");
  });

  it("takes what gives no days for less exact", () => {
    expect(compareTimes({}, days("2021-06")).relation).toBe("less-exact");
  });
});

describe("compareQuantities", () => {
  const exactly = (n: number, unit?: string): Quantity => ({ min: n, max: n, ...(unit !== undefined && { unit }) });
  it.each<[string, Quantity, Quantity, string]>([
    ["300 and 300", exactly(300), exactly(300), "same"],
    ["1,512 and 1,500", exactly(1512), exactly(1500), "same"],
    ["23 and 20", exactly(23), exactly(20), "conflict"],
    ["1,512 and 1,513", exactly(1512), exactly(1513), "conflict"],
    ["millions and large numbers", { min: 2e6, vague: true }, { min: 2, vague: true }, "less-exact"],
    ["300 and more than 300", exactly(300), { min: 300, hedge: "more than" }, "less-exact"],
    ["23 and over 20", exactly(23), { min: 20, hedge: "over" }, "less-exact"],
    ["up to 50 and at least 30", { max: 50 }, { min: 30 }, "compatible-if"],
    ["hundreds and a dozen", { min: 200, vague: true }, exactly(12), "conflict"],
    ["300 km and 186 miles", exactly(300, "km"), exactly(186, "mile"), "same"],
    ["$3 and 3 percent", exactly(3, "USD"), exactly(3, "percent"), "compatible-if"],
    ["a quarter and 25 percent", exactly(0.25, "share"), exactly(25, "percent"), "same"],
  ])("takes %s for what they are", (_, a, b, relation) => {
    expect(compareQuantities(a, b).relation).toBe(relation);
    expect(compareQuantities(b, a).relation).toBe(relation);
  });
});
