// What the API takes and answers besides dossier files, as schemas held against our types.
import { z } from "zod";
import type { Correction } from "../model/correction.ts";
import type { StorySummary } from "../store/store.ts";
import type { CleanedArticle } from "./counting.ts";
import type { CorrectionDraft } from "./drafts.ts";
import type { FoundArticle } from "./found.ts";
import type { Job } from "./jobs.ts";
import type { Problem } from "./problems.ts";
import { ARTICLE, NOTICE, SPAN } from "./schema-parts.ts";
import type { Agrees } from "./schema-types.ts";

const said = z.string().trim().min(1).max(2000);
const days = z.string().regex(/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/);

const storySummary = z.strictObject({
  id: z.string(),
  title: z.string(),
  articles: z.int(),
  outlets: z.array(z.string()),
  origins: z.string().nullable(),
  published: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  divergences: z.int(),
});

const stale = z.strictObject({ originals: z.int(), corrections: z.int() }).nullable();

const cleaned = z.strictObject({
  id: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  headline: z.string().nullable(),
  language: z.string(),
  kept: z.int(),
  aside: z.int(),
});

const job = z.strictObject({
  id: z.string(),
  kind: z.enum(["add", "count"]),
  state: z.enum(["waiting", "running", "done", "failed"]),
  stage: z.strictObject({ name: z.enum(["acquire", "read", "compare"]), done: z.int(), of: z.int() }).nullable(),
  inputs: z.array(
    z.strictObject({
      name: z.string(),
      size: z.int(),
      progress: z.enum(["waiting", "cleaned", "read", "grouped", "compared", "failed"]),
      original: z.string().nullable(),
      articles: z.array(cleaned),
      notices: z.array(NOTICE),
    }),
  ),
  stories: z.array(z.string()),
  reason: z.string().nullable(),
});

const place = z.strictObject({
  article: z.string(),
  text: z.string().min(1),
  occurrence: z.int().min(1).exactOptional(),
});
const signed = { id: z.string(), author: z.string(), at: z.string(), because: z.string() };
const places = z.tuple([place, place], place);

const correction = z.union([
  z.strictObject({ ...signed, is: z.literal("merge"), sources: places }),
  z.strictObject({ ...signed, is: z.literal("split"), sources: places }),
  z.strictObject({ ...signed, is: z.literal("outlet"), article: z.string(), outlet: z.string() }),
  z.strictObject({ ...signed, is: z.literal("published"), article: z.string(), published: z.string() }),
  z.strictObject({ ...signed, is: z.literal("exclude"), article: z.string() }),
  z.strictObject({ ...signed, is: z.literal("withdrawal"), of: z.string() }),
]);

const draftPlace = z.union([place, z.strictObject({ article: z.string(), span: SPAN })]);
const draftPlaces = z.tuple([draftPlace, draftPlace], draftPlace);
const saying = { author: said, because: said };
const draft = z.discriminatedUnion("is", [
  z.strictObject({ ...saying, is: z.enum(["merge", "split"]), sources: draftPlaces }),
  z.strictObject({ ...saying, is: z.literal("outlet"), article: said, outlet: said }),
  z.strictObject({ ...saying, is: z.literal("published"), article: said, published: days }),
  z.strictObject({ ...saying, is: z.literal("exclude"), article: said }),
  z.strictObject({ ...saying, is: z.literal("withdrawal"), of: said }),
]);

const problem = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string().exactOptional(),
  help: z.string().exactOptional(),
});

/** The list of stories, when they were counted, and what was added since. */
export const SHELF: z.ZodType<ShelfAnswer> = z.strictObject({
  stories: z.array(storySummary),
  countedAt: z.string().nullable(),
  stale,
});
/** Work under way or done. */
export const JOB: z.ZodType<Job> = job;
/** All jobs that are remembered. */
export const JOBS: z.ZodType<{ readonly jobs: readonly Job[] }> = z.strictObject({ jobs: z.array(job) });
/** One correction. */
export const CORRECTION: z.ZodType<Correction> = correction;
/** The file that `stemma read --corrections` takes. */
export const CORRECTIONS: z.ZodType<CorrectionsFile> = z.strictObject({
  format: z.literal("stemma-corrections/1"),
  corrections: z.array(correction),
});
/** What somebody says, to be kept as a correction. */
export const DRAFT: z.ZodType<CorrectionDraft, CorrectionDraft> = draft as unknown as z.ZodType<
  CorrectionDraft,
  CorrectionDraft
>;
/** An article with the story that holds it. */
export const ARTICLE_ANSWER: z.ZodType<FoundArticle> = z.strictObject({
  story: z.string(),
  original: z.string(),
  article: ARTICLE,
});
/** What went wrong. */
export const PROBLEM: z.ZodType<Problem> = problem;
/** What the API answers to `/api/v1/stories`. */
export interface ShelfAnswer {
  readonly stories: readonly StorySummary[];
  /** An ISO instant; `null` before the first count. */
  readonly countedAt: string | null;
  readonly stale: { readonly originals: number; readonly corrections: number } | null;
}

/** Corrections as a file holds them. */
export interface CorrectionsFile {
  readonly format: "stemma-corrections/1";
  readonly corrections: readonly Correction[];
}

// Each schema beside its type: that this compiles is the proof.
void ([true, true, true, true, true, true] satisfies [
  Agrees<z.infer<typeof storySummary>, StorySummary>,
  Agrees<z.infer<typeof cleaned>, CleanedArticle>,
  Agrees<z.infer<typeof job>, Job>,
  Agrees<z.infer<typeof correction>, Correction>,
  Agrees<z.infer<typeof draft>, CorrectionDraft>,
  Agrees<z.infer<typeof problem>, Problem>,
]);
