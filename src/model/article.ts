import type { ArticleId } from "./ids.ts";
import type { Moment } from "./moment.ts";
import type { Span } from "./span.ts";

/** Who published an article, and how that is known. */
export interface Outlet {
  readonly name: string | null;
  readonly how: "given" | "metadata" | "url" | "inferred" | "unknown";
  /** The words in the article that show it, where it is inferred. */
  readonly evidence?: Span;
}

/** A paragraph, heading, list item or quoted block of an article's text. */
export interface Block {
  readonly span: Span;
  readonly kind: "heading" | "paragraph" | "list" | "quote";
}

/** What page furniture a removal is. */
export type RemovalReason =
  | "advertisement"
  | "related-links"
  | "promo"
  | "player"
  | "caption"
  | "author-bio"
  | "section-label"
  | "share"
  | "newsletter"
  | "copyright"
  | "navigation"
  | "comments"
  | "other";

/** A stretch of text set aside as page furniture: kept, countable, and never read. */
export interface Removal {
  readonly span: Span;
  readonly reason: RemovalReason;
  /** The named rule that fired. */
  readonly rule: string;
}

/** One outlet's published account, as acquired. Its text is never edited; every span points into it. */
export interface Article {
  readonly id: ArticleId;
  /** The name, path or URL it was given under. */
  readonly file: string;
  readonly url?: string;
  /** SHA-256 of the bytes received, in hex. */
  readonly sha256: string;
  readonly outlet: Outlet;
  readonly headline?: Span;
  readonly byline?: Span;
  readonly dateline?: Span;
  /** As given or found in metadata; `read` may deduce one where it is unknown. */
  readonly published: Moment;
  /** BCP 47 tag, `und` where it cannot be told. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  /** The last words, where the text seems to be cut. */
  readonly truncated?: Span;
}
