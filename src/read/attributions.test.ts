import { expect, test } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Span } from "../model/span.ts";
import { read } from "./index.ts";

const model = await readLanguageModel();

function annotate(
  text: string,
): { readonly words: (span: Span | undefined) => string } & ReturnType<typeof read>["value"] {
  const { value } = read(
    {
      id: "a",
      file: "a.txt",
      sha256: "",
      outlet: { name: null, how: "unknown" },
      published: { how: "unknown" },
      language: "en",
      text,
      blocks: [],
      removals: [],
    },
    model,
  );
  return { words: (span) => (span ? text.slice(span.start, span.end) : ""), ...value };
}

test("gives words that a reporter relays to the one who told them", () => {
  const { attributions, quotations, words } = annotate(
    "Ada Vance of Weir Press said: “The harbor is lost and the fleet is gone, a port official tells me.”",
  );
  const told = attributions.find(({ id }) => id === quotations[0]?.attribution);
  expect(words(told?.source)).toBe("a port official");
});

test.each([
  ["EU leaders said the harbor was closed.", "organization"],
  ["Two ministers said the harbor was closed.", "anonymous-official"],
  ["The readout of the call with the captain, Ada Vance, said the harbor was closed.", "document"],
])("knows the kind of source in: %s", (text, kind) => {
  expect(annotate(text).attributions[0]?.kind).toBe(kind);
});

test.each([
  "Ferries are supposed to leave at noon.",
  "The pilots were allowed to leave.",
  "It remains to be seen whether the harbor will open.",
  "A club called Harbor Watch owns the ferry.",
  "The harbor found itself without pilots.",
  "Pilots held the harbor for a day.",
])("finds nobody who says anything in: %s", (text) => {
  expect(annotate(text).attributions).toEqual([]);
});

test("takes no offer of help for a statement, but an offer of condolences for one", () => {
  expect(annotate("Norway offered to send ferries.").attributions).toEqual([]);
  expect(annotate("Norway offered ferries to the islands.").attributions).toEqual([]);
  expect(annotate("Norway’s minister offered her condolences.").attributions).toHaveLength(1);
});

test("nests to any depth", () => {
  const { attributions } = annotate(
    "The Weir Courier reported that pilots said the mayor believed the police had denied that Vance claimed the harbor was safe.",
  );
  expect(attributions.map(({ inside }) => inside)).toEqual([undefined, "a:a1", "a:a2", "a:a3", "a:a4"]);
});

test.each([
  [
    "a verb that could be a noun, in what tells of the source",
    "Norway will sell its ferries, officials from a northern country that closely monitors Norway's harbor fund told CNN.",
    "officials from a northern country that closely monitors Norway's harbor fund",
  ],
  [
    "a participle that opens the content",
    "Intercepted Danish radio heard sailors laughing, Norwegian intelligence has claimed.",
    "Norwegian intelligence",
  ],
])("finds who tells after %s", (_, text, source) => {
  const { attributions, words } = annotate(text);
  expect(attributions.map((one) => words(one.source))).toContain(source);
});

test.each([
  ["Boats of the Bay Ferry Company lay idle. The company said the pier was shut.", "Bay Ferry Company"],
  [
    "Divers of the International Atomic Energy Agency came. The agency said the pier was shut.",
    "International Atomic Energy Agency",
  ],
  [
    "Divers of the Bay Ferry Company and the Weir Towing Company came. The company said the pier was shut.",
    "The company",
  ],
])("knows which body is meant again in: %s", (text, body) => {
  const { attributions, words } = annotate(text);
  expect(attributions.map(({ source, resolved }) => words(resolved ?? source))).toEqual([body]);
});

test.each([
  "The U.N.’s nuclear watchdog",
  "The United Nations atomic watchdog",
  "The UN nuclear agency",
  "The United Nations' atomic energy agency",
])("knows the International Atomic Energy Agency as: %s", (name) => {
  const [told] = annotate(`${name} said the pier was shut.`).attributions;
  expect(told?.entity).toBe("organization:international-atomic-energy-agency");
});

test("does not take what was done before “and” for a speaker", () => {
  const { attributions, words } = annotate(
    "The wave did not reach the fish market or cause lasting damage and Oslo said ferries ran.",
  );
  expect(attributions.map(({ source }) => words(source))).toEqual(["Oslo"]);
});

test("begins a pronoun's phrase at the pronoun", () => {
  const { attributions, words } = annotate(
    "Mr. Holm spoke in Oslo. The council left the fishing agreement he has called “absurd and wrong.”",
  );
  expect(attributions.map(({ source }) => words(source))).toEqual(["he"]);
});

test.each([
  [
    "A letter from the harbor master's office posted Saturday said the ferry was late.",
    "A letter from the harbor master's office",
  ],
  ["A statement sent on Monday said the ferry was late.", "A statement"],
])("steps over when it was sent in: %s", (text, source) => {
  const { attributions, words } = annotate(text);
  expect(attributions.map((one) => words(one.source))).toEqual([source]);
});

test("takes a clause on whoever did it for no content of what was done", () => {
  const { attributions, propositions, words } = annotate(
    "The chest was discovered on Tuesday by a clerk who entered the vault in Harwick, the captain said.",
  );
  expect(attributions.map(({ cue }) => words(cue))).toEqual(["said"]);
  expect(words(propositions[0]?.span)).toBe(
    "The chest was discovered on Tuesday by a clerk who entered the vault in Harwick",
  );
});

test("takes a participle before its noun for no cue, also behind an adjective", () => {
  const { attributions, propositions, words } = annotate(
    "One of the main suspected smugglers arrested on Monday has left the harbor.",
  );
  expect(attributions).toEqual([]);
  expect(words(propositions[0]?.span)).toBe(
    "One of the main suspected smugglers arrested on Monday has left the harbor",
  );
});
