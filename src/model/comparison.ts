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
