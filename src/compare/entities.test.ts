import { expect, it } from "vitest";
import type { Account, Mention } from "../model/annotations.ts";
import { findFullNames, findPlainNames } from "./entities.ts";

const accountOf = (...entities: string[]): Account =>
  ({
    annotations: {
      mentions: entities.map(
        (entity): Mention =>
          ({ entity, name: toWritten(entity), kind: "person", span: { start: 0, end: 1 } }) as Mention,
      ),
    },
    article: { blocks: [] },
  }) as unknown as Account;

const toWritten = (entity: string): string =>
  entity.replace(/^\w+:/, "").replace(/(^|-)(\w)/g, (_, gap, letter) => (gap ? " " : "") + letter.toUpperCase());

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

it("takes the end of a longer name for the whole where no other name ends so", () => {
  const names = findFullNames([accountOf("organization:tern-point-gulls", "other:gulls", "place:tern-point")]);
  expect([...names]).toEqual([["other:gulls", "organization:tern-point-gulls"]]);
  const two = accountOf("organization:tern-point-gulls", "organization:low-bay-gulls", "organization:gulls");
  expect(findFullNames([two]).size).toBe(0);
});

it("leaves what the lexicon knows by itself, and what stands behind of and for", () => {
  const account = accountOf("place:dallas", "person:dallas-brand", "organization:bank-of-orrell", "place:orrell");
  expect(findFullNames([account]).size).toBe(0);
});

it("spells names as American English does", () => {
  const names = findFullNames([accountOf("organization:tern-centre"), accountOf("organization:tern-center")]);
  expect([...names]).toEqual([["organization:tern-centre", "organization:tern-center"]]);
});

it("goes from an office to the name and on to the full name", () => {
  const names = findFullNames([
    accountOf("place:holt", "other:captain-anna-holt", "person:anna-holt", "person:anna-holt"),
  ]);
  expect(names.get("place:holt")).toBe("person:anna-holt");
  expect(names.get("other:captain-anna-holt")).toBe("person:anna-holt");
});

it("knows names that are common words written large", () => {
  const account = accountOf("person:harbour-keeper", "other:tern-point");
  const tokens = ["A", "harbour", "keeper", "left", "Tern", "Point"].map((text) => ({ text }));
  const plain = findPlainNames([{ ...account, annotations: { ...account.annotations, tokens } } as unknown as Account]);
  expect([...plain]).toEqual(["person:harbour-keeper"]);
});
