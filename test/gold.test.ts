import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { build } from "./story-runs.ts";

interface Floors {
  readonly gold: string;
  readonly floors: Readonly<Record<string, number>>;
}

interface FloorsScript {
  readonly FLOORS: string;
  readonly hasGold: () => boolean;
  readonly digestGold: () => string;
  readonly measureStories: () => Promise<Readonly<Record<string, number>>>;
}

const script = (await import(new URL("../scripts/floors.mjs", import.meta.url).href)) as FloorsScript;
const pinned = JSON.parse(readFileSync(script.FLOORS, "utf8")) as Floors;

if (!script.hasGold()) {
  console.log(
    "floors: the annotated development stories lie outside this repository (../shared); without them nothing is measured here",
  );
}

describe.runIf(script.hasGold())("over the annotated development stories", () => {
  let reached: Readonly<Record<string, number>> = {};

  beforeAll(async () => {
    await build();
    reached = await script.measureStories();
    const rows = Object.entries(pinned.floors).map(
      ([name, floor]) => `  ${name.padEnd(20)} ${(reached[name] ?? 0).toFixed(3)}  floor ${floor.toFixed(3)}`,
    );
    console.log(`floors, over all stories:\n${rows.join("\n")}`);
  });

  test("the annotations are those that the floors were pinned on", () => {
    expect(script.digestGold()).toBe(pinned.gold);
  });

  test.each(Object.entries(pinned.floors))("%s does not fall below %d", (name, floor) => {
    expect(reached[name] ?? 0).toBeGreaterThanOrEqual(floor);
  });
});

test("floors are shares between 0 and 1", () => {
  expect(Object.values(pinned.floors).length).toBeGreaterThan(10);
  expect(Object.values(pinned.floors).filter((floor) => !(floor >= 0 && floor <= 1))).toEqual([]);
});
