import { describe, expect, it } from "vitest";
import { findTimes } from "./dates.ts";

const WEDNESDAY = "2021-06-16";

/** The expressions of a text with their days: "last month = 2021-05-01..2021-05-31". */
function daysIn(text: string, day: string = WEDNESDAY): readonly string[] {
  const article = { id: "x", text, removals: [] };
  return findTimes(article, { from: day, to: day, how: "given" }).value.map(
    ({ span, from, to }) => `${text.slice(span.start, span.end)} = ${from ?? ""}..${to ?? ""}`,
  );
}

describe("findTimes by kinds of expressions", () => {
  it.each([
    // figures
    ["The ship left on 22/04.", "22/04 = 2021-04-22..2021-04-22"],
    ["The ship left on 5/12/2020.", "5/12/2020 = 2020-05-12..2020-05-12"],
    ["The ship left on 5/12/2020 and came on 23/12/2020.", "5/12/2020 = 2020-12-05..2020-12-05"],
    ["Dated 13.04.21 by hand.", "13.04.21 = 2021-04-13..2021-04-13"],
    ["Born 11/12/45 in Leeds.", "11/12/45 = 1945-11-12..1945-11-12"],
    ["Filed 23/Sep/2020 here.", "23/Sep/2020 = 2020-09-23..2020-09-23"],
    ["Filed 2020/Sep/23 here.", "2020/Sep/23 = 2020-09-23..2020-09-23"],
    ["Sales for Dec-2018 fell.", "Dec-2018 = 2018-12-01..2018-12-31"],
    ["Sales for 12/2018 fell.", "12/2018 = 2018-12-01..2018-12-31"],
    ["Security changed after 9/11 everywhere.", "after 9/11 = 2001-09-11.."],
    // days of months
    ["It will open on the 18th.", "the 18th = 2021-06-18..2021-06-18"],
    ["It opened on Friday the 11th.", "Friday the 11th = 2021-06-11..2021-06-11"],
    ["It is due on the 15th day of next month.", "the 15th day of next month = 2021-07-15..2021-07-15"],
    ["They met on the twenty-third day of May.", "the twenty-third day of May = 2021-05-23..2021-05-23"],
    ["They met on March the twenty-first.", "March the twenty-first = 2021-03-21..2021-03-21"],
    ["She was born on 13 Sept nineteen seventy two.", "13 Sept nineteen seventy two = 1972-09-13..1972-09-13"],
    ["The first Monday of May was wet.", "The first Monday of May = 2021-05-03..2021-05-03"],
    ["They vote on the second Sunday of March 2022.", "the second Sunday of March 2022 = 2022-03-13..2022-03-13"],
    ["It shut on the last day of 2020.", "the last day of 2020 = 2020-12-31..2020-12-31"],
    // weeks
    ["It rained in the last week of May.", "the last week of May = 2021-05-24..2021-05-30"],
    ["It rained in week 3 of 2021.", "week 3 of 2021 = 2021-01-18..2021-01-24"],
    ["It rained in the week of March 3.", "the week of March 3 = 2021-03-01..2021-03-07"],
    ["Rates for the week ending Friday fell.", "the week ending Friday = 2021-06-05..2021-06-11"],
    ["They fly the week after next.", "the week after next = 2021-06-28..2021-07-04"],
    ["They meet next week on Tuesday.", "next week on Tuesday = 2021-06-22..2021-06-22"],
    ["They fought the year before last.", "the year before last = 2019-01-01..2019-12-31"],
    // quarters, years, remainders
    ["Profit for Q1-2019 fell.", "Q1-2019 = 2019-01-01..2019-03-31"],
    ["Profit for H2 2020 rose.", "H2 2020 = 2020-07-01..2020-12-31"],
    ["Profit in the first nine months of 2020 rose.", "the first nine months of 2020 = 2020-01-01..2020-09-30"],
    ["Profit in the previous three quarters rose.", "the previous three quarters = 2020-07-01..2021-03-31"],
    ["It stays shut for the rest of the week.", "the rest of the week = 2021-06-16..2021-06-20"],
    ["Output is down in the year to date.", "the year to date = 2021-01-01..2021-06-16"],
    // stretches
    ["It will rain over the next two days.", "the next two days = 2021-06-17..2021-06-18"],
    ["They must answer within the next two days.", "the next two days = 2021-06-16..2021-06-18"],
    ["They must answer in the next 3 business days.", "the next 3 business days = 2021-06-17..2021-06-21"],
    ["Output fell in the past six months.", "the past six months = 2020-12-16..2021-06-16"],
    ["Output fell over the last year.", "the last year = 2020-06-16..2021-06-16"],
    ["Output fell last year.", "last year = 2020-01-01..2020-12-31"],
    ["Output fell in the last year of the war.", "the last year = 2020-01-01..2020-12-31"],
    // counted from a day
    ["It sank two days before Christmas.", "two days before Christmas = 2020-12-23..2020-12-23"],
    ["It opens three weeks from tomorrow.", "three weeks from tomorrow = 2021-07-08..2021-07-08"],
    ["They return in 3 weeks' time.", "in 3 weeks' time = 2021-07-05..2021-07-11"],
    ["The shop shuts two months after next Friday.", "two months after next Friday = 2021-08-25..2021-08-25"],
    // bounds
    ["The firm was sold after 2018.", "after 2018 = 2019-01-01.."],
    ["It reopened after 2018 elections.", "after 2018 = 2018-01-01.."],
    ["It must end no later than May 3, 2022.", "no later than May 3, 2022 = ..2022-05-03"],
    ["It must end prior to 2022.", "prior to 2022 = ..2021-12-31"],
    // ranges
    ["It rained between 3 and 12 May.", "between 3 and 12 May = 2021-05-03..2021-05-12"],
    ["It rained from April 9th through 17th.", "from April 9th through 17th = 2021-04-09..2021-04-17"],
    ["It will rain between now and July 4.", "between now and July 4 = 2021-06-16..2021-07-04"],
    ["She will be away from May to August.", "from May to August = 2021-05-01..2021-08-31"],
    ["It was closed Jan-Feb 2019.", "Jan-Feb 2019 = 2019-01-01..2019-02-28"],
    ["They will meet on Tuesday or Thursday.", "Thursday = 2021-06-17..2021-06-17"],
    // holidays
    ["Shops shut on Easter Monday 2019.", "Easter Monday 2019 = 2019-04-22..2019-04-22"],
    ["Shops will shut on thanksgiving day.", "thanksgiving day = 2021-11-25..2021-11-25"],
    ["Shops shut last Easter.", "last Easter = 2021-04-04..2021-04-04"],
    ["They fasted during Ramadan in 2019.", "Ramadan in 2019 = 2019-05-05..2019-06-05"],
    ["They travelled at Lunar New Year 2020.", "Lunar New Year 2020 = 2020-01-25..2020-01-25"],
  ])("reads %s", (text, expected) => {
    expect(daysIn(text)).toContainEqual(expected);
  });

  it.each([
    "The vote was 7/10 in favour.",
    "He ate 3/4 of the cake.",
    "They took the 18th floor.",
    "She won by 5-3.",
    "The line is open 24/7.",
    "Version 1.2.2003b broke.",
    "Call 555-12-2015-99 twice.",
    "In Jan Smith's house they met.",
    "The team may march on.",
    "The feast was on Sunday 31 people said.",
    "A happy new year was wished to all.",
  ])("gives no days of its own to figures and names in %s", (text) => {
    expect(daysIn(text).filter((line) => !line.startsWith("Sunday"))).toEqual([]);
  });

  it("compares a report's quarter with that of the year before", () => {
    const text =
      "In the third quarter of 2020 sales rose to $3 million. A year earlier they were $2 million; a year ago costs rose.";
    expect(daysIn(text)).toEqual([
      "the third quarter of 2020 = 2020-07-01..2020-09-30",
      "A year earlier = 2019-07-01..2019-09-30",
      "a year ago = 2019-07-01..2019-09-30",
    ]);
  });
});
