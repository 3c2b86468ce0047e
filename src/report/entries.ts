import type { Reading } from "../model/dossier.ts";
import type { Span } from "../model/span.ts";
import { type Attributions, toChain } from "./chains.ts";
import { toLine } from "./columns.ts";
import type { Articles } from "./places.ts";

/** Exact words with where they stand, and who says them in the article. */
export interface EntryView {
  readonly siglum: string;
  /** As the article has them, white space and all. */
  readonly text: string;
  readonly span: Span;
  /** What language they are in, where it is not English. */
  readonly lang?: string;
  /** Who says it, the nearest first: "the harbor official (told, via Reuters)". None where the article speaks itself. */
  readonly by: readonly string[];
  readonly hedges: readonly string[];
}

/** Show a reading as an entry. */
export function toEntry(reading: Reading, attributions: Attributions, articles: Articles): EntryView {
  const { article, text, span, hedges } = reading;
  const { siglum = "?", language = "en" } = articles.get(article) ?? {};
  return {
    siglum,
    text,
    span,
    ...(language !== "en" && { lang: language }),
    by: toChain(reading, attributions),
    hedges: [...new Set(hedges.map((hedge) => toLine(hedge.text)))],
  };
}
