import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, countDays, formatDay, mondayOf, parseDay, parseDays, weekdayOf } from "./calendar.ts";

const day = fc
  .tuple(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => formatDay(y, m, d));

describe("calendar", () => {
  it("knows the weekdays of days", () => {
    expect([weekdayOf("2021-06-14"), weekdayOf("2021-06-20"), weekdayOf("1969-07-20")]).toEqual([0, 6, 6]);
  });

  it("moves days and counts them back", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, n) => countDays(from, addDays(from, n)) === n),
    );
  });

  it("finds the Monday within the week before", () => {
    fc.assert(
      fc.property(day, (any) => {
        const monday = mondayOf(any);
        expect(weekdayOf(monday)).toBe(0);
        expect(countDays(monday, any)).toBeLessThan(7);
      }),
    );
  });

  it("keeps to the last day of a shorter month", () => {
    expect(addMonths("2020-01-31", 1)).toBe("2020-02-29");
    expect(addMonths("2021-03-31", -1)).toBe("2021-02-28");
  });

  it("reads parts back as they were written", () => {
    fc.assert(
      fc.property(day, (any) => {
        const { year, month, day: date } = parseDay(any);
        return formatDay(year, month, date) === any;
      }),
    );
  });

  it.each([
    ["2021", { from: "2021-01-01", to: "2021-12-31" }],
    ["2024-02", { from: "2024-02-01", to: "2024-02-29" }],
    ["2021-11/2022-01", { from: "2021-11-01", to: "2022-01-31" }],
    ["2022/2021", undefined],
    ["lately", undefined],
  ])("reads the days of %s", (value, days) => {
    expect(parseDays(value)).toEqual(days);
  });
});
