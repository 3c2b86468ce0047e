import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimeMention } from "../model/annotations.ts";
import type { Moment } from "../model/moment.ts";
import { type Dated, findTimes } from "./dates.ts";

const WEDNESDAY = "2021-06-16";

function articleOf(text: string): Dated {
  return { id: "x", text, removals: [] };
}

function on(day: string): Moment {
  return { from: day, to: day, how: "given" };
}

function read(text: string, published: Moment = on(WEDNESDAY)): readonly TimeMention[] {
  return findTimes(articleOf(text), published).value;
}

/** The expressions of a text with their values: "last month = 2021-05". */
function valuesIn(text: string, day: string = WEDNESDAY): readonly string[] {
  return read(text, on(day)).map(({ span, value }) => `${text.slice(span.start, span.end)} = ${value ?? "?"}`);
}

describe("findTimes", () => {
  it.each([
    // weekdays
    ["The mayor said on Monday that the bridge was closed.", "Monday = 2021-06-14"],
    ["The mayor said Wednesday that the bridge was closed.", "Wednesday = 2021-06-16"],
    ["The council met on Friday.", "Friday = 2021-06-11"],
    ["The council will meet on Friday.", "Friday = 2021-06-18"],
    ["The ministers are scheduled to meet Tuesday.", "Tuesday = 2021-06-22"],
    ["The minister plans to visit the port on Sunday.", "Sunday = 2021-06-20"],
    ["She said on Tuesday that her office would send a letter.", "Tuesday = 2021-06-15"],
    ["They met last Friday in the capital.", "last Friday = 2021-06-11"],
    ["They meet next Friday in the capital.", "next Friday = 2021-06-25"],
    ["They meet this Friday in the capital.", "this Friday = 2021-06-18"],
    ["The talks open on Friday in the week ahead.", "Friday in the week ahead = 2021-06-25"],
    ["The strike ended on Monday last week.", "Monday last week = 2021-06-07"],
    ["The vote on Tuesday night was close.", "Tuesday night = 2021-06-15"],
    ["Monday’s vote was close.", "Monday = 2021-06-14"],
    // shifts
    ["The ship sank last week.", "last week = 2021-06-07/2021-06-13"],
    ["The ship sailed this week.", "this week = 2021-06-14/2021-06-20"],
    ["The court sits next month.", "next month = 2021-07"],
    ["Prices rose last year.", "last year = 2020"],
    ["Prices rose over several days last month.", "last month = 2021-05"],
    ["Prices rose earlier this month.", "earlier this month = 2021-06"],
    ["Prices rose late last year.", "late last year = 2020"],
    ["Prices rose last summer.", "last summer = 2020-06/2020-08"],
    ["The dam burst last night.", "last night = 2021-06-15"],
    ["The dam burst yesterday.", "yesterday = 2021-06-15"],
    ["The dam burst this morning.", "this morning = 2021-06-16"],
    ["The dam burst the day before yesterday.", "the day before yesterday = 2021-06-14"],
    ["They played last weekend.", "last weekend = 2021-06-12/2021-06-13"],
    ["Output fell in the past six months.", "the past six months = 2020-12/2021-06"],
    ["Output fell in the third quarter of 2020.", "the third quarter of 2020 = 2020-07/2020-09"],
    // months
    ["The plant closed in August.", "August = 2020-08"],
    ["The plant closed in March.", "March = 2021-03"],
    ["The plant will close in August.", "August = 2021-08"],
    ["The plant closed in late February.", "late February = 2021-02"],
    ["The plant closed in mid-March.", "mid-March = 2021-03"],
    ["The plant has been shut since at least April.", "since at least April = 2021-04"],
    ["It had been agreed in a March meeting.", "March = 2021-03"],
    [
      "They may meet in May or early June next to the lake, as they will in any year.",
      "May or early June = 2022-05/2022-06",
    ],
    // days
    ["The ferry sank on Sept. 5, 2019, off the coast.", "Sept. 5, 2019 = 2019-09-05"],
    ["The ferry sank on 5 September 2019.", "5 September 2019 = 2019-09-05"],
    ["The ferry sank on 2019-09-05.", "2019-09-05 = 2019-09-05"],
    ["The ferry sank on June 3.", "June 3 = 2021-06-03"],
    ["The ferry sank on the 3rd of June.", "the 3rd of June = 2021-06-03"],
    ["From July 1, the city will charge for parking.", "From July 1 = 2021-07-01"],
    ["The fair ran from May 3-5 in the old town.", "from May 3-5 = 2021-05-03/2021-05-05"],
    ["The fair, held Saturday, April 24, drew few.", "Saturday, April 24 = 2021-04-24"],
    // bounds and ranges
    ["Half the fleet will be gone by the end of 2023.", "by the end of 2023 = 2023-12-31"],
    ["It should be done before the end of the year.", "before the end of the year = 2021-12-31"],
    ["All were to leave by 2019.", "by 2019 = 2019"],
    ["Nine ships sank between February and December 2017.", "between February and December 2017 = 2017-02/2017-12"],
    ["Nine ships sank between March and May.", "between March and May = 2021-03/2021-05"],
    ["She led the bank from 2014 to 2016.", "from 2014 to 2016 = 2014/2016"],
    ["The 1950-53 war left scars.", "1950-53 = 1950/1953"],
    // years and longer
    ["The town was rebuilt in the 1990s.", "the 1990s = 1990/1999"],
    ["The town was rebuilt in the early 20th century.", "the early 20th century = 1901/2000"],
    ["The resolution of 2009 (2009) stands.", "2009 = 2009"],
    ["The 1948 treaty stands.", "1948 = 1948"],
    // offsets
    ["The envoy left two days ago.", "two days ago = 2021-06-14"],
    ["The envoy left two days after Sept. 5, 2020.", "two days after Sept. 5, 2020 = 2020-09-07"],
    ["The envoy left three years ago.", "three years ago = 2018"],
    ["They sang on Christmas Eve.", "Christmas Eve = 2020-12-24"],
    ["They sang last Easter.", "last Easter = 2021-04-04"],
    ["The pier will reopen in two weeks.", "in two weeks = 2021-06-28/2021-07-04"],
    ["The pier burned in the first week of March.", "the first week of March = 2021-03-01/2021-03-07"],
    ["The dividend will be paid July 2.", "July 2 = 2021-07-02"],
    ["The offer was extended to July 9.", "July 9 = 2021-07-09"],
    ["The tax, on Monday eased for farmers, stays.", "Monday = 2021-06-14"],
    ["Senate to vote on a new dam in July", "July = 2021-07"],
    ["Sales rose in the weekend just gone over the weekend.", "the weekend = 2021-06-12/2021-06-13"],
    ["She rose to fame in this Nov. 11, 2017, photo.", "this Nov. 11, 2017 = 2017-11-11"],
    ["Fares rose in the second half of 2019.", "the second half of 2019 = 2019-07/2019-12"],
    ["Its third-quarter loss was small.", "third-quarter = 2020-07/2020-09"],
    ["Sales fell on Black Friday.", "Black Friday = 2020-11-27"],
    ["The dam opened in autumn 1998.", "autumn 1998 = 1998-09/1998-11"],
    ["The dam opened on 25.9.1998.", "25.9.1998 = 1998-09-25"],
    ["The ban rests on Resolution 1874 (2009).", "2009 = 2009"],
    ["The shop shut between Thanksgiving and New Year, in the ’90s.", "the ’90s = 1990/1999"],
  ])("reads %s", (text, ...expected) => {
    expect(valuesIn(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["The council may also try again."],
    ["Theresa May spoke to reporters."],
    ["The crowd will march on the palace."],
    ["Resolution 1874 bans such trade."],
    ["A Boeing 747 landed safely."],
    ["The line is open 24/7."],
    ["It cost 1,000 crowns."],
    ["Some 2000 soldiers marched."],
    ["The Sunday Times wrote about it."],
    ["The fall of the city was near."],
    ["April Jones won the race."],
    ["They fought in two weeks of rain."],
    ["Page 1984 is missing."],
    ["It flew 2000 km."],
    ["Bloody Sunday was told in the Mail on Sunday."],
    ["He met Mrs May and told Mr May so."],
    ["The soldiers march in step."],
  ])("finds no date in %s", (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it("counts from the date the text spoke of last", () => {
    expect(
      valuesIn("The raid began on June 3. The following day the port was shut; two weeks later it opened."),
    ).toEqual(["June 3 = 2021-06-03", "The following day = 2021-06-04", "two weeks later = 2021-06-14/2021-06-20"]);
  });

  it("takes a weekday told as past, one after the date, for the next day where the clock is ahead", () => {
    const text = "The general announced early Thursday that the curfew was lifted.";
    const { value, notices } = findTimes(articleOf(text), on(WEDNESDAY));
    expect(value.map((time) => time.value)).toEqual(["2021-06-17"]);
    expect(notices.map(({ code }) => code)).toEqual(["read/later-than-published"]);
  });

  it("gives no value to what cannot be anchored, and one to what is complete", () => {
    const unknown: Moment = { how: "unknown" };
    const times = read("It sank on Monday, not last month nor in 1998.", unknown);
    expect(times.map(({ value }) => value)).toEqual([undefined, undefined, "1998"]);
  });

  it("gives a value where every day of an uncertain publication date agrees", () => {
    const month: Moment = { from: "2021-06-01", to: "2021-06-30", how: "deduced" };
    const times = read("It sailed last month, and sank on Monday.", month);
    expect(times.map(({ value }) => value)).toEqual(["2021-05", undefined]);
  });

  it("keeps the open side of a bound open", () => {
    const [since, by] = read("It has run since March and must end by the end of 2023.");
    expect([since?.from, since?.to, by?.from, by?.to]).toEqual(["2021-03-01", undefined, undefined, "2023-12-31"]);
  });

  it("lets the days of last week, told on a Sunday, reach over the week that just ended", () => {
    const [time] = read("The ship sank last week.", on("2021-06-20"));
    expect(time).toMatchObject({ value: "2021-06-07/2021-06-13", from: "2021-06-07", to: "2021-06-19" });
  });

  it.each([
    "It sank two days before",
    "It sank in",
    "It sank in the",
    "between",
    "It sank at the end of",
    "the first week of",
    "by late",
  ])("reads a text that breaks off: %s", (text) => {
    for (const { span } of read(text)) expect(span.end).toBeLessThanOrEqual(text.length);
  });

  it("leaves alone what was set aside", () => {
    const text = "Updated Monday\nThe ship sank.";
    const article = {
      ...articleOf(text),
      removals: [{ span: { start: 0, end: 14 }, reason: "other" as const, rule: "test" }],
    };
    expect(findTimes(article, on(WEDNESDAY)).value).toEqual([]);
  });

  it("keeps spans inside the text and days in order, whatever the words", () => {
    const word = fc.constantFrom(
      ..."the in on by since last next early late end of two 3 5 31 2019 1990s May March Sept . , - Monday Friday week month year days ago after before to between and or first quarter half summer yesterday ( ) ' s".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }),
        fc.constantFrom("2020-02-29", "2021-12-31", "2022-01-01"),
        (words, day) => {
          const text = words.join(" ");
          let last = 0;
          for (const { span, value, from, to } of read(text, on(day))) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
            if (value !== undefined) expect(value).toMatch(/^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/);
            if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
          }
        },
      ),
    );
  });
});
