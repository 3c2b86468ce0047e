// The parts of a dossier file, as schemas: strict, and held against the model's types in both directions at compile time.
import { z } from "zod";
import type { SourceKind } from "../model/annotations.ts";
import type { DossierArticle } from "../model/dossier.ts";
import type { Moment, Quantity } from "../model/moment.ts";
import type { Notice } from "../model/notice.ts";
import type { Anchor, Span } from "../model/span.ts";
import type { Agrees } from "./schema-types.ts";

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
const anchor = z.strictObject({ article: z.string(), span, text: z.string() });
const moment = z.strictObject({
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  how: z.enum(["stated", "metadata", "given", "deduced", "assumed", "unknown"]),
  evidence: z.array(anchor).exactOptional(),
});
const quantity = z.strictObject({
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  unit: z.string().exactOptional(),
  vague: z.boolean().exactOptional(),
  hedge: z.string().exactOptional(),
});
const notice = z.strictObject({
  code: z.string(),
  message: z.string(),
  help: z.string().exactOptional(),
  at: anchor.exactOptional(),
  also: z.array(anchor).exactOptional(),
});
const sourceKind = z.enum([
  "named-person",
  "anonymous-official",
  "anonymous-other",
  "organization",
  "document",
  "outlet",
  "unknown",
]);
const article = z.strictObject({
  id: z.string(),
  siglum: z.string(),
  file: z.string(),
  url: z.string().exactOptional(),
  sha256: z.string(),
  outlet: z.strictObject({
    name: z.string().nullable(),
    how: z.enum(["given", "metadata", "url", "inferred", "unknown"]),
    evidence: anchor.exactOptional(),
  }),
  headline: anchor.exactOptional(),
  byline: anchor.exactOptional(),
  dateline: anchor.exactOptional(),
  published: moment,
  language: z.string(),
  text: z.string(),
  blocks: z.array(z.strictObject({ span, kind: z.enum(["heading", "paragraph", "list", "quote"]) })),
  sentences: z.array(span),
  removals: z.array(
    z.strictObject({
      span,
      reason: z.enum([
        ...(["advertisement", "related-links", "promo", "player", "caption", "author-bio", "section-label"] as const),
        ...(["share", "newsletter", "copyright", "navigation", "comments", "other"] as const),
      ]),
      rule: z.string(),
    }),
  ),
  times: z.array(
    z.strictObject({
      span,
      text: z.string(),
      value: z.string(),
      how: z.enum(["stated", "resolved"]),
      anchor: z.string().exactOptional(),
    }),
  ),
  quantities: z.array(z.strictObject({ span, text: z.string(), value: quantity })),
  mentions: z.array(z.strictObject({ span, text: z.string(), entity: z.string() })),
  truncated: anchor.exactOptional(),
});

/** A stretch of an article's text. */
export const SPAN: z.ZodType<Span> = span;
/** A span with its article and its words. */
export const ANCHOR: z.ZodType<Anchor> = anchor;
/** A stretch of time with how it is known. */
export const MOMENT: z.ZodType<Moment> = moment;
/** A number as an interval. */
export const QUANTITY: z.ZodType<Quantity> = quantity;
/** What the reader should know of how a result came about. */
export const NOTICE: z.ZodType<Notice> = notice;
/** What kind of source somebody is. */
export const SOURCE_KIND: z.ZodType<SourceKind> = sourceKind;
/** An article with its layers. */
export const ARTICLE: z.ZodType<DossierArticle> = article;

// Each schema beside its type: that this compiles is the proof.
void ([true, true, true, true, true, true, true] satisfies [
  Agrees<z.infer<typeof span>, Span>,
  Agrees<z.infer<typeof anchor>, Anchor>,
  Agrees<z.infer<typeof moment>, Moment>,
  Agrees<z.infer<typeof quantity>, Quantity>,
  Agrees<z.infer<typeof notice>, Notice>,
  Agrees<z.infer<typeof sourceKind>, SourceKind>,
  Agrees<z.infer<typeof article>, DossierArticle>,
]);
