#!/usr/bin/env node
// Scores the built command on the annotated development stories: node scripts/eval/stories.mjs [--json]
import { fileURLToPath } from "node:url";
import { digestGold, hasGold, scoreStories } from "../floors.mjs";
import { tell } from "./table.mjs";

/** Measure all four stories together: rows of figures; empty where the annotations are not there. */
export async function measureStories() {
  if (!hasGold()) return [];
  const digest = digestGold().slice(0, 12);
  return Object.entries(await scoreStories())
    .filter(([, { value }]) => Number.isFinite(value))
    .map(([name, { value, of }]) => ({
      figure: `stories: ${name}`,
      value,
      of,
      command: "node scripts/eval/stories.mjs",
      digest,
    }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await tell(measureStories);
