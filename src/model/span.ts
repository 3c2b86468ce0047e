import type { ArticleId } from "./ids.ts";

/** A stretch of one article's text: half open, in UTF-16 code units. Which article is known from where the span is kept. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that has left its article, and so says which article it came from and what stands there. */
export interface Anchor {
  readonly article: ArticleId;
  readonly span: Span;
  /** Always `text.slice(span.start, span.end)` of that article. */
  readonly text: string;
}

/** At least one place that a reader can check. */
export type Evidence = readonly [Anchor, ...Anchor[]];

/** Make an anchor out of a span of the given article. */
export function anchorOf(article: { readonly id: ArticleId; readonly text: string }, span: Span): Anchor {
  const { start, end } = span;
  return { article: article.id, span: { start, end }, text: article.text.slice(start, end) };
}
