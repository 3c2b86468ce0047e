import { describe, expect, it } from "vitest";
import type { Account } from "../model/annotations.ts";
import type { Moment } from "../model/moment.ts";
import type { Story } from "../model/story.ts";
import { findTimes } from "./dates.ts";
import { dateAccounts } from "./dating.ts";

const UNKNOWN: Moment = { how: "unknown" };

/** A story of bare texts, each with its day of publication or none. */
function storyOf(...texts: readonly (readonly [text: string, published?: string])[]): Story {
  const accounts = texts.map(([text, day], i): Account => {
    const published: Moment = day === undefined ? UNKNOWN : { from: day, to: day, how: "given" };
    const article = {
      id: `a${i}`,
      file: `${i}.txt`,
      sha256: "",
      outlet: { name: null, how: "unknown" as const },
      published,
      language: "en",
      text,
      blocks: [],
      removals: [],
    };
    const annotations = {
      published,
      tokens: [],
      sentences: [],
      mentions: [],
      times: findTimes(article, published).value,
      quantities: [],
      quotations: [],
      attributions: [],
      credits: [],
      hedges: [],
      negations: [],
      propositions: [],
    };
    return { article, annotations };
  });
  return { accounts: accounts as unknown as Story["accounts"] };
}

const DELIVERY =
  "The harbor ministry took delivery of Danish ferries in March. Sailors collected the Danish ferries for the harbor ministry last month.";
const DEADLINE = "The ministry will need ninety ferries by the end of 2031.";

describe("dateAccounts", () => {
  it("leaves a story alone whose articles are dated", () => {
    const story = storyOf(["It sank on Monday.", "2021-06-16"]);
    expect(dateAccounts(story)).toEqual({ value: story, notices: [] });
  });

  it("puts together a month from one article and a year from another", () => {
    const { value, notices } = dateAccounts(storyOf([DELIVERY], [DEADLINE]));
    expect(value.accounts.map(({ annotations }) => annotations.published)).toMatchObject([
      { from: "2031-04-01", to: "2031-04-30", how: "deduced" },
      { from: "2031-04-01", to: "2031-04-30", how: "deduced" },
    ]);
    expect(value.accounts[0].annotations.times.map((time) => time.value)).toEqual(["2031-03", "2031-03"]);
    expect(notices.map(({ code }) => code)).toEqual(["read/date-deduced"]);
    expect(notices[0]?.message).toContain("by the end of 2031");
  });

  it("takes an undated article for one of the days of the dated ones beside it", () => {
    const { value } = dateAccounts(
      storyOf(["It sank.", "2021-06-16"], ["It sank.", "2021-06-16"], ["It sank on Monday."]),
    );
    expect(value.accounts[2]?.annotations.published).toMatchObject({ from: "2021-06-16", how: "assumed" });
    expect(value.accounts[2]?.annotations.times[0]?.value).toBe("2021-06-14");
  });

  it.each([
    ["Ferry sinks\nPublished: Monday 14 June 2021 10:30 BST\nIt sank today.", "2021-06-14"],
    ["Ferry sinks\nBy Ana Silva, June 14, 2021\nIt sank today.", "2021-06-14"],
    ["June 14, 2021, was the day the ferry sank off Fano.", undefined],
    ["The ferry sank on July 20, 1969, and again in 1969.", undefined],
  ])("takes a date on a line of its own for the article's: %j", (text, day) => {
    expect(dateAccounts(storyOf([text])).value.accounts[0].annotations.published.from).toBe(day);
  });

  it("says that a date is unknown rather than guess it", () => {
    const { value, notices } = dateAccounts(storyOf(["It sank on Monday, as in 1998."]));
    expect(value.accounts[0].annotations.published).toEqual(UNKNOWN);
    expect(value.accounts[0].annotations.times[0]?.value).toBeUndefined();
    expect(notices.map(({ code }) => code)).toEqual(["read/date-unknown"]);
  });

  it("gives nothing where the months of several articles contradict one another", () => {
    const other = DELIVERY.replace("in March", "in May");
    const { value } = dateAccounts(storyOf([DELIVERY], [other], [DEADLINE]));
    expect(value.accounts[0].annotations.published.from).toBeUndefined();
  });
});
