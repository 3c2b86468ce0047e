import type { Anchor } from "./span.ts";

/** Who corrected something, when and why: kept with the correction, shown wherever it had an effect. */
export interface Signed {
  /** Its own name in the file, such as "k3": what a withdrawal refers to. */
  readonly id: string;
  readonly author: string;
  /** An ISO instant or day, as written down when the correction was made. */
  readonly at: string;
  readonly because: string;
}

/** Words in an article that name a source: its id or file name, the words, and which occurrence of them, counted from 1. */
export interface NamedPlace {
  readonly article: string;
  readonly text: string;
  readonly occurrence?: number;
}

type NamedPlaces = readonly [NamedPlace, NamedPlace, ...NamedPlace[]];

/**
 * What an editor says against or beside the rules. `merge`: these sources are one. `split`: they are not. `outlet`, `published`: who
 * published an article, and when. `exclude`: an article is left out of all stories. `withdrawal`: an earlier correction no longer holds; it
 * stays in the file.
 */
export type Correction = Signed &
  (
    | { readonly is: "merge"; readonly sources: NamedPlaces }
    | { readonly is: "split"; readonly sources: NamedPlaces }
    | { readonly is: "outlet"; readonly article: string; readonly outlet: string }
    | { readonly is: "published"; readonly article: string; readonly published: string }
    | { readonly is: "exclude"; readonly article: string }
    | { readonly is: "withdrawal"; readonly of: string }
  );

/** An editor's corrections as they were read, with the SHA-256 of their file, in hex. */
export interface Corrections {
  readonly all: readonly Correction[];
  readonly sha256: string;
}

/** A merge or split whose places were found in the articles: what tracing follows. */
export interface Override extends Signed {
  readonly is: "merge" | "split";
  readonly sources: readonly Anchor[];
}
