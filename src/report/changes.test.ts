import { describe, expect, it } from "vitest";
import { LIGHTHOUSES } from "../../test/file-of-lighthouses.ts";
import type { Claim, Dossier, DossierFile } from "../model/dossier.ts";
import { toChanges } from "./changes.ts";
import { toTerminalChanges } from "./terminal-changes.ts";

const AFTER = LIGHTHOUSES;

/** The file as it was before the article that denies it all came in. */
const BEFORE = withStory((story) => ({
  ...story,
  articles: story.articles.filter((id) => id !== "C"),
  claims: story.claims.map((claim) => ({
    ...claim,
    readings: claim.readings.filter(({ article }) => article !== "C") as unknown as Claim["readings"],
    independent: {
      ...claim.independent,
      min: Math.min(1, claim.independent.max),
      max: Math.min(1, claim.independent.max),
    },
  })),
  divergences: [],
}));

function withStory(change: (story: Dossier) => Dossier): DossierFile {
  const stories = AFTER.stories.map(change);
  const held = new Set(stories.flatMap(({ articles }) => articles));
  return { ...AFTER, stories, articles: AFTER.articles.filter(({ id }) => held.has(id)) };
}

describe("the difference of two dossier files", () => {
  it("is nothing where they are the same", () => {
    expect(toChanges(AFTER, AFTER).stories.map(({ is }) => is)).toEqual(["same"]);
    expect(toTerminalChanges(toChanges(AFTER, AFTER))).toBe("Nothing changed.\n");
  });

  it("names the article that came, and what it says to each claim", () => {
    const [story] = toChanges(BEFORE, AFTER).stories;
    expect(story?.articles).toEqual([{ is: "added", siglum: "C", outlet: null, file: "harbor/C.txt" }]);
    const [claim] = story?.claims ?? [];
    expect(claim).toMatchObject({
      number: "1",
      is: "changed",
      independent: { before: "1 independent origin", after: "1–2 independent origins" },
      readings: [{ siglum: "C", at: "1:30", text: "it would close two lighthouses", stance: "denies" }],
    });
    expect(story?.claims).toHaveLength(1);
    expect(story?.unchanged).toBe(1);
  });

  it("turns round with its files", () => {
    const [story] = toChanges(AFTER, BEFORE).stories;
    expect(story?.articles.map(({ is, siglum }) => `${siglum} ${is}`)).toEqual(["C removed"]);
    expect(story?.claims.map(({ lost }) => lost)).toEqual([["C"]]);
  });

  it("tells claims and divergences that came and went", () => {
    const [first] = AFTER.stories;
    const without = withStory((story) => ({ ...story, claims: story.claims.slice(0, 1), divergences: [] }));
    const [came] = toChanges(without, AFTER).stories;
    expect(came?.claims.filter(({ is }) => is === "new").map(({ short }) => short)).toEqual(["the lamps"]);
    const parted = came?.claims.flatMap(({ divergences }) => divergences.map(({ is }) => is));
    expect(parted).toEqual((first?.divergences ?? []).map(() => "new"));
    const [went] = toChanges(AFTER, without).stories;
    expect(went?.claims.filter(({ is }) => is === "gone").map(({ number }) => number)).toEqual(["2"]);
  });

  it("says that methods differ, since then not every difference comes from the articles", () => {
    const other = {
      ...AFTER,
      generator: { ...AFTER.generator, methods: { ...AFTER.generator.methods, trace: "other" } },
    };
    expect(toChanges(AFTER, other).methods).toEqual(["trace"]);
    expect(toTerminalChanges(toChanges(AFTER, other))).toContain("other methods (trace)");
  });

  it("is drawn within the terminal's width, in ASCII where asked", () => {
    const drawn = toTerminalChanges(toChanges(BEFORE, AFTER), { width: 60, ascii: true });
    expect(Math.max(...drawn.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(drawn).toMatch(/1 independent origin -> 1/);
  });
});
