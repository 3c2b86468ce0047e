import { expect, it } from "vitest";
import type { Account, Mention } from "../model/annotations.ts";
import { findFullNames, findPlainNames } from "./entities.ts";

const accountOf = (...entities: string[]): Account =>
  ({
    annotations: {
      mentions: entities.map((entity): Mention => ({ entity, kind: "person", span: { start: 0, end: 1 } }) as Mention),
    },
  }) as unknown as Account;

it("takes a bare family or first name for the one person who has it", () => {
  const names = findFullNames([accountOf("person:anna-holt"), accountOf("other:holt", "person:anna", "place:oslo")]);
  expect([...names]).toEqual([
    ["other:holt", "person:anna-holt"],
    ["person:anna", "person:anna-holt"],
  ]);
});

it("leaves a name alone that two persons share", () => {
  expect(findFullNames([accountOf("person:anna-holt", "person:per-holt", "person:holt")]).size).toBe(0);
});

it("takes a name with something behind it for the person", () => {
  const names = findFullNames([accountOf("person:anna-holt", "person:anna-holt-letters", "person:holt")]);
  expect(names.get("person:anna-holt-letters")).toBe("person:anna-holt");
  expect(names.get("person:holt")).toBe("person:anna-holt");
});

it("takes a name with something before it for the person", () => {
  const names = findFullNames([accountOf("person:anna-holt", "person:captain-elect-anna-holt", "person:holt")]);
  expect([...names]).toEqual([
    ["person:captain-elect-anna-holt", "person:anna-holt"],
    ["person:holt", "person:anna-holt"],
  ]);
});

it("takes one name for what most articles take it for", () => {
  const names = findFullNames([
    accountOf("place:tern-point"),
    accountOf("organization:tern-point", "place:tern-point"),
  ]);
  expect([...names]).toEqual([["organization:tern-point", "place:tern-point"]]);
});

it("knows names that are common words written large", () => {
  const account = accountOf("person:harbour-keeper", "other:tern-point");
  const tokens = ["A", "harbour", "keeper", "left", "Tern", "Point"].map((text) => ({ text }));
  const plain = findPlainNames([{ ...account, annotations: { ...account.annotations, tokens } } as unknown as Account]);
  expect([...plain]).toEqual(["person:harbour-keeper"]);
});
