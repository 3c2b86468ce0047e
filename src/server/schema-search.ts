// What is found and whom it goes back to, as schemas held against the views that they describe.
import { z } from "zod";
import type { SearchResult } from "../report/search.ts";
import type { SourceView } from "../report/sources.ts";
import { SOURCE_KIND, SPAN } from "./schema-parts.ts";
import type { Agrees } from "./schema-types.ts";

const kind = z.enum(["claim", "quotation", "sentence", "source"]);

const result = z.strictObject({
  hits: z.array(
    z.strictObject({
      kind,
      story: z.string(),
      title: z.string(),
      article: z.string(),
      siglum: z.string(),
      outlet: z.string().nullable(),
      span: SPAN,
      text: z.string(),
      marks: z.array(SPAN),
      of: z.string().exactOptional(),
    }),
  ),
  counts: z.strictObject({ claim: z.int(), quotation: z.int(), sentence: z.int(), source: z.int() }),
  near: z.array(z.string()),
});

const place = z.strictObject({
  story: z.string(),
  article: z.string(),
  siglum: z.string(),
  span: SPAN,
  text: z.string(),
});

const source = z.strictObject({
  id: z.string(),
  kind: SOURCE_KIND,
  label: z.string(),
  ofOneStory: z.boolean(),
  stories: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  descriptions: z.array(z.strictObject({ text: z.string(), places: z.array(place) })),
  claims: z.array(
    z.strictObject({
      story: z.string(),
      title: z.string(),
      claim: z.string(),
      gloss: z.string(),
      comments: z.boolean(),
    }),
  ),
  credits: z.array(place),
  articles: z.int(),
});

/** What looking words up gives. */
export const SEARCH_RESULT: z.ZodType<SearchResult> = result;
/** One source over all stories. */
export const SOURCE: z.ZodType<SourceView> = source;
/** Kinds as a query names them: one, or several with commas. */
export const KINDS: z.ZodType<readonly ("claim" | "quotation" | "sentence" | "source")[], string> = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(kind)) as unknown as z.ZodType<readonly z.infer<typeof kind>[], string>;

// Each schema beside its type: that this compiles is the proof.
void ([true, true] satisfies [
  Agrees<z.infer<typeof result>, SearchResult>,
  Agrees<z.infer<typeof source>, SourceView>,
]);
