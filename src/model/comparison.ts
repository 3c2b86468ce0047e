import type { Claim, Divergence, Reuse, TimelineItem, Utterance } from "./dossier.ts";

/** A claim before it is traced: its readings are aligned, its origins not yet followed. */
export type AlignedClaim = Omit<Claim, "origins" | "commentators" | "independent" | "institutions">;

/** An utterance before it is traced to an origin. */
export type AlignedUtterance = Omit<Utterance, "origin">;

/** What comparing the accounts of a story gives. */
export interface Comparison {
  readonly utterances: readonly AlignedUtterance[];
  /** The story's core claims first, by falling weight. */
  readonly claims: readonly AlignedClaim[];
  readonly divergences: readonly Divergence[];
  readonly reuse: readonly Reuse[];
  readonly timeline: readonly TimelineItem[];
}

/** Two statements of a story that rules can neither join nor keep apart with confidence, by their numbers, with their words. */
export interface Doubt {
  readonly a: number;
  readonly b: number;
  readonly texts: { readonly a: string; readonly b: string };
}

/** What somebody else than the rules says of two statements of a story. */
export interface Judgement {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
}
