import { expect, it } from "vitest";
import { foldSpelling } from "./spelling.ts";
import { classesOf, foldPhrase, mattersOf, opensPhrase, toVerb } from "./synonyms.ts";

const areSynonyms = (a: string, b: string): boolean => classesOf(a).some((number) => classesOf(b).includes(number));

it.each([
  ["buy", "purchase"],
  ["drone", "uav"],
  ["envoy", "delegate"],
  ["close", "shut_down"],
  ["suspend", "halt"],
])("knows %s and %s for near the same", (a, b) => {
  expect(areSynonyms(a, b)).toBe(true);
});

it.each([
  ["buy", "sell"],
  ["increase", "decrease"],
  ["confirm", "deny"],
  ["win", "lose"],
  ["ally", "enemy"],
])("keeps the opposites %s and %s apart", (a, b) => {
  expect(areSynonyms(a, b)).toBe(false);
});

it.each([
  ["buy", "sell"],
  ["send", "receive"],
  ["lend", "borrow"],
  ["arrest", "custody"],
  ["acquire", "possess"],
])("knows that %s and %s tell of one matter", (a, b) => {
  expect(mattersOf(a).some((number) => mattersOf(b).includes(number))).toBe(true);
});

it.each([
  ["delivery", "deliver"],
  ["violation", "violate"],
  ["normalization", "normalize"],
  ["buying", "buy"],
  ["nomination", "nominate"],
  ["nominee", "nominate"],
  ["refusal", "refuse"],
  ["mission", "mission"],
  ["harbor", "harbor"],
])("takes %s back to %s", (noun, verb) => {
  expect(toVerb(noun)).toBe(verb);
});

it.each([
  [["drunken", "driving"], "dui"],
  [["drive", "under", "influence"], "dui"],
  [["hit", "and", "run"], "hit-and-run"],
  [["take", "into", "custody"], "arrest"],
])("reads %j as %s", (lemmas, word) => {
  expect(opensPhrase(lemmas[0] as string)).toBe(true);
  expect(foldPhrase(...lemmas)).toBe(word);
});

it("reads two words as the verb that they stand for", () => {
  expect(foldPhrase("take", "delivery")).toBe("receive");
  expect(foldPhrase("shut", "down")).toBe("shut_down");
  expect(foldPhrase("shut", "door")).toBeUndefined();
});

it.each([
  ["labour", "labor"],
  ["neighbours", "neighbors"],
  ["organised", "organized"],
  ["defence", "defense"],
  ["travelling", "traveling"],
  ["centre", "center"],
  ["hour", "hour"],
  ["advertise", "advertise"],
  ["four", "four"],
])("spells %s as %s", (british, american) => {
  expect(foldSpelling(british)).toBe(american);
});
