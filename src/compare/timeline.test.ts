import { describe, expect, it } from "vitest";
import type { Account, Annotations, Attribution, TimeMention } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { AlignedClaim } from "../model/comparison.ts";
import type { Span } from "../model/span.ts";
import type { Story } from "../model/story.ts";
import { parseDays } from "../text/calendar.ts";
import { findTimeline } from "./timeline.ts";

/** An account of one sentence, whose one clause and one time are given by their words. */
function accountOf(
  id: string,
  text: string,
  clause: string,
  times: Readonly<Record<string, string>>,
  day: string,
): Account {
  const published = { from: day, to: day, how: "given" as const };
  const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const article: Article = {
    id,
    file: `${id}.txt`,
    sha256: "",
    outlet: { name: null, how: "unknown" },
    published,
    language: "en",
    text,
    blocks: [],
    removals: [],
  };
  const annotations: Annotations = {
    published,
    tokens: [],
    sentences: [{ start: 0, end: text.length, first: 0, last: 9 }],
    mentions: [],
    times: Object.entries(times).map(
      ([words, value]): TimeMention => ({ span: at(words), value, ...parseDays(value), how: "resolved", bound: "in" }),
    ),
    quantities: [],
    quotations: [],
    attributions: text.includes(" said ") ? [attributionOf(id, text, clause)] : [],
    credits: [],
    hedges: [],
    negations: [],
    propositions: [
      { span: at(clause), sentence: 0, head: at(clause), negated: false, hedges: [], quoted: false, role: "main" },
    ],
  };
  return { article, annotations };
}

function attributionOf(id: string, text: string, content: string): Attribution {
  const cue = text.indexOf("said");
  return {
    id: `${id}:a0`,
    source: { start: 0, end: cue - 1 },
    cue: { start: cue, end: cue + 4 },
    content: [{ start: text.indexOf(content), end: text.indexOf(content) + content.length }],
    kind: "organization",
    number: "one",
    act: "says",
    via: [],
    hedges: [],
  };
}

/** A claim that every account of a story makes with its one clause. */
function claimOf(story: Story): AlignedClaim {
  const readings = story.accounts.map(({ article, annotations }) => {
    const { span } = annotations.propositions[0] as { span: Span };
    const text = article.text.slice(span.start, span.end);
    return { article: article.id, span, text, stance: "says" as const, hedges: [], negated: false, slots: {} };
  });
  return {
    id: "c1",
    gloss: "",
    kind: "event",
    core: true,
    weight: 1,
    readings,
    divergences: [],
  } as unknown as AlignedClaim;
}

const MAYOR = accountOf(
  "a",
  "The mayor said Monday the ferry sank in May off Fano.",
  "the ferry sank in May off Fano",
  { Monday: "2021-06-14", "in May": "2021-05" },
  "2021-06-16",
);
const PORT = accountOf(
  "b",
  "The ferry sank on 12 May.",
  "The ferry sank on 12 May",
  { "12 May": "2021-05-12" },
  "2021-06-15",
);
const COAST = accountOf(
  "c",
  "The ferry sank on 3 April.",
  "The ferry sank on 3 April",
  { "3 April": "2021-04-03" },
  "2021-06-15",
);

describe("findTimeline", () => {
  it("keeps what happened apart from how it was told", () => {
    const story: Story = { accounts: [MAYOR] };
    expect(findTimeline(story, [claimOf(story)]).map(({ of, label, when }) => [of, label, when.from])).toEqual([
      ["events", "the ferry sank in May off Fano", "2021-05-01"],
      ["telling", "The mayor said Monday", "2021-06-14"],
      ["telling", "The mayor said Monday the ferry sank in May off Fano.", "2021-06-16"],
    ]);
  });

  it("groups the datings of one claim that can all be true, at the most exact", () => {
    const story: Story = { accounts: [MAYOR, PORT] };
    const [event, ...rest] = findTimeline(story, [claimOf(story)]).filter(({ of }) => of === "events");
    expect(event?.anchors).toHaveLength(2);
    expect(event?.when.from).toBe("2021-05-12");
    expect(rest).toEqual([]);
  });

  it("links two dates that two articles give one claim and that cannot both be true", () => {
    const story: Story = { accounts: [PORT, COAST] };
    const events = findTimeline(story, [claimOf(story)]).filter(({ of }) => of === "events");
    expect(events.map(({ id, conflictsWith }) => [id, conflictsWith])).toEqual([
      ["t1", ["t2"]],
      ["t2", ["t1"]],
    ]);
  });

  it("says nothing of days that no article tells", () => {
    const story: Story = {
      accounts: [accountOf("d", "The ferry sank lately.", "The ferry sank lately", {}, "2021-06-15")],
    };
    expect(findTimeline(story, []).map(({ of }) => of)).toEqual(["telling"]);
  });
});
