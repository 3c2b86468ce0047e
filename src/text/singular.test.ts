import { expect, it } from "vitest";
import { foldSingular } from "./singular.ts";

it.each([
  ["drones", "drone"],
  ["UAVs", "uav"],
  ["cities", "city"],
  ["churches", "church"],
  ["heroes", "hero"],
  ["people", "person"],
  ["women", "woman"],
  ["republics", "republic"],
  ["politics", "politics"],
  ["glass", "glass"],
  ["series", "series"],
  ["bus", "bus"],
])("makes %s one %s", (plural, singular) => {
  expect(foldSingular(plural)).toBe(singular);
});
