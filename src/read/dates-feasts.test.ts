import { describe, expect, it } from "vitest";
import { daysOfHoliday, nthWeekday } from "./dates-feasts.ts";

describe("daysOfHoliday", () => {
  it.each([
    ["12-25", 2022, "2022-12-25"],
    ["11/3#4", 2022, "2022-11-24"],
    ["11/3#4+1", 2010, "2010-11-26"],
    ["5/0#-1", 2021, "2021-05-31"],
    ["easter+0", 2018, "2018-04-01"],
    ["easter-2/easter+1", 2022, "2022-04-15/2022-04-18"],
    ["orthodox+0", 2022, "2022-04-24"],
    ["orthodox+0", 2017, "2017-04-16"],
    ["hebrew 7-1", 2023, "2023-09-16"],
    ["hebrew 7-10", 2021, "2021-09-16"],
    ["hebrew 9-25", 2023, "2023-12-08"],
    ["hebrew 12-14", 2024, "2024-03-24"],
    ["hebrew 1-15/hebrew 1-21", 2024, "2024-04-23/2024-04-29"],
    ["islamic 10-1", 2022, "2022-05-02/2022-05-04"],
    ["islamic 12-10", 2019, "2019-08-11/2019-08-13"],
    ["chinese", 2023, "2023-01-22"],
    ["12-26/01-01", 2021, "2021-12-26/2022-01-01"],
    ["", 2021, undefined],
  ])("gives %s in %i as %s", (rule, year, days) => {
    expect(daysOfHoliday(rule, year)).toBe(days);
  });
});

describe("nthWeekday", () => {
  it("counts from either end of the month", () => {
    expect(nthWeekday(2022, 3, 6, 2)).toBe("2022-03-13");
    expect(nthWeekday(2022, 3, 6, -1)).toBe("2022-03-27");
  });
});
