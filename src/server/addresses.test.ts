import { describe, expect, test } from "vitest";
import type { DossierFile } from "../model/dossier.ts";
import { keepAddresses } from "./addresses.ts";

/** Stories as words of one letter for each article: "abc de". */
const toFiles = (stories: string): readonly DossierFile[] =>
  stories
    .split(" ")
    .map(
      (story) =>
        ({ articles: [...story].map((id) => ({ id })), stories: [{ id: `s-${story[0]}` }] }) as unknown as DossierFile,
    );
const toKnown = (known: Readonly<Record<string, string>>): Parameters<typeof keepAddresses>[1] =>
  Object.entries(known).map(([id, articles]) => ({ id, articles: [...articles] }));

describe("a story's address", () => {
  test.each([
    ["is its first article's at first", {}, "abc de", ["s-a", "s-d"], {}],
    ["holds when an earlier article comes", { "s-b": "bc" }, "abc", ["s-b"], {}],
    ["holds when its first article is gone", { "s-a": "abc" }, "bc", ["s-a"], {}],
    ["goes with most articles when a story parts", { "s-a": "abcd" }, "a bcd", ["s-a-2", "s-a"], {}],
    [
      "is given up by the smaller of two that become one",
      { "s-a": "ab", "s-c": "cde" },
      "abcde",
      ["s-c"],
      { "s-a": "s-c" },
    ],
    ["is the earlier one's where two are as large", { "s-a": "ab", "s-c": "cd" }, "abcd", ["s-a"], { "s-c": "s-a" }],
    ["is not that of a story that has gone elsewhere", { "s-a": "ab", "s-c": "cd" }, "bcd a", ["s-c", "s-a"], {}],
    ["leads nowhere once no article is left", { "s-a": "a" }, "b", ["s-b"], {}],
  ])("%s", (_what, known, stories, ids, moved) => {
    const addressed = keepAddresses(toFiles(stories), toKnown(known), new Map());
    expect(addressed.files.map((file) => file.stories[0]?.id)).toEqual(ids);
    expect(Object.fromEntries(addressed.moved)).toEqual(moved);
  });

  test("that was given up leads on through later counts, and is taken back when its story parts again", () => {
    const one = keepAddresses(toFiles("abcd ef"), toKnown({ "s-a": "ab", "s-c": "cd", "s-e": "ef" }), new Map());
    expect(Object.fromEntries(one.moved)).toEqual({ "s-c": "s-a" });
    const two = keepAddresses(toFiles("abcdef"), toKnown({ "s-a": "abcd", "s-e": "ef" }), one.moved);
    expect(Object.fromEntries(two.moved)).toEqual({ "s-c": "s-a", "s-e": "s-a" });
    const three = keepAddresses(toFiles("ab cd ef"), toKnown({ "s-a": "abcdef" }), two.moved);
    expect(three.files.map((file) => file.stories[0]?.id)).toEqual(["s-a", "s-c", "s-e"]);
    expect([...three.moved]).toEqual([]);
  });
});
