import type { Anchor } from "./span.ts";

/** What the reader should know of how a result came about. */
export interface Notice {
  /** `stage/what-was-found`, listed in docs/notices.md. */
  readonly code: string;
  /** One sentence, with the words that matter in quotation marks. */
  readonly message: string;
  /** What the reader can do about it. */
  readonly help?: string;
  readonly at?: Anchor;
  /** Further places that it speaks of. */
  readonly also?: readonly Anchor[];
}

/** What a stage gives back: its result, and what should be known about it. */
export interface Noted<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}
