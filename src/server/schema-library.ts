import { z } from "zod";
import type { StorySummary } from "../store/store.ts";
import type { Shelf } from "./library.ts";

const storySummary = z.strictObject({
  id: z.string(),
  title: z.string(),
  articles: z.int(),
  outlets: z.array(z.string()),
  origins: z.string().nullable(),
  published: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  divergences: z.int(),
});

const shelf = z.strictObject({
  stories: z.array(storySummary),
  countedAt: z.string().nullable(),
  stale: z.strictObject({ originals: z.int(), corrections: z.int() }).nullable(),
});

/** A story in a list. */
export const STORY_SUMMARY: z.ZodType<StorySummary> = storySummary;

/** The list of stories, when they were counted, and what was added since. */
export const SHELF: z.ZodType<ShelfAnswer> = shelf;

/** What the API answers to `/api/v1/stories`. */
export interface ShelfAnswer extends Pick<Shelf, "stories" | "stale"> {
  readonly countedAt: string | null;
}
