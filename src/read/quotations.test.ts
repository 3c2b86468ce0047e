import { expect, test } from "vitest";
import { readTags, wordsOf } from "../../test/tagged.ts";
import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { findQuotations } from "./quotations.ts";

function articleOf(text: string, rest: Partial<Article> = {}): Article {
  return {
    id: "a",
    file: "a.txt",
    sha256: "",
    outlet: { name: null, how: "unknown" },
    published: { how: "unknown" },
    language: "en",
    text,
    blocks: [],
    removals: [],
    ...rest,
  };
}

/** `q` tags speech and `t` terms and titles. */
function check(tagged: string): void {
  const marked = readTags(tagged);
  const found = findQuotations(articleOf(marked.text)).value;
  const words = (kind: "speech" | "scare"): readonly string[] =>
    found.filter((one) => one.kind === kind).map(({ span }) => marked.text.slice(span.start, span.end));
  expect(words("speech")).toEqual(wordsOf(marked, "q"));
  expect(words("scare")).toEqual(wordsOf(marked, "t"));
}

test.each([
  ["curly marks", "“[q|The harbor is closed,]” she said."],
  ["straight marks", 'He called it "[q|an awful, pointless waste]" of fish.'],
  ["a fragment", "The tide was “[q|numerous kinds of wet]”, they said."],
  ["words that the reporter interrupts", "“[q|It is late,]” she said, “[q|and cold.]”"],
  ["single marks inside double ones", "“[q|He told me ‘go home’ and left,]” she said."],
  ["double marks typed as two single ones", "''[q|The boats are gone,]'' he said. ``[q|All of them are.]''"],
  ["low and high marks", "„[q|The lamp is lit and stays lit]“, he said."],
  ["angle marks", "«[q|The lamp is lit and stays lit]», he said."],
  ["a curly opening mark used as an apostrophe", "Norway‘s fleet “[q|sails tomorrow at dawn,]” she said."],
  ["feet and inches", 'The man, 6\'2" tall, said "[q|the door is too low]" for him.'],
  ["a plural possessive", "The keepers’ union said “[q|our lamps’ oil is low,]” and left."],
  ["a title", "She sang “[t|The Long Way Home]” twice."],
  ["a so-called thing", "The so-called “[t|ghost fleet]” sailed."],
  ["a nickname", "The skipper, nicknamed “[t|the eel,]” agreed."],
  ["a term in single marks", "The ‘[t|smart]’ buoy sank."],
])("finds %s", (_, tagged) => check(tagged));

test("takes up a quotation that goes on over paragraphs, without a notice", () => {
  const text = "“The light failed at dawn.\n\n“We saw it fail.”";
  const { value, notices } = findQuotations(articleOf(text));
  expect(value.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "The light failed at dawn.",
    "We saw it fail.",
  ]);
  expect(value.map(({ unclosed }) => unclosed)).toEqual([true, false]);
  expect(notices).toEqual([]);
});

test("takes up a quotation in a body that has lost its paragraphs", () => {
  const text = "He said: “The light failed at dawn. “We saw it fail.” Nobody came.";
  expect(findQuotations(articleOf(text)).value.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "The light failed at dawn.",
    "We saw it fail.",
  ]);
});

test("ends a quotation that never closes with its paragraph, and says so", () => {
  const text = "“The light failed at dawn, he said.\n\nNobody came.";
  const { value, notices } = findQuotations(articleOf(text));
  expect(value.map(({ span, unclosed }) => [text.slice(span.start, span.end), unclosed])).toEqual([
    ["The light failed at dawn, he said.", true],
  ]);
  expect(notices.map(({ code }) => code)).toEqual(["read/unclosed-quotation"]);
});

test("finds nothing in what was set aside", () => {
  const text = "Watch: “the lamp is burning”\n\n“It is out,” she said.";
  const aside: Span = { start: 0, end: text.indexOf("\n") };
  const { value } = findQuotations(articleOf(text, { removals: [{ span: aside, reason: "promo", rule: "test" }] }));
  expect(value.map(({ span }) => text.slice(span.start, span.end))).toEqual(["It is out,"]);
});
