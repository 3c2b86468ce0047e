import type { Comparison, Doubt, Judgement } from "../model/comparison.ts";
import type { Noted } from "../model/notice.ts";
import type { Story } from "../model/story.ts";
import { alignClaims } from "./claims.ts";
import { findDivergences } from "./divergences.ts";
import { doubtsOf } from "./doubts.ts";
import { findRemarks } from "./remarks.ts";
import { findReuse } from "./reuse.ts";
import { markStances } from "./stances.ts";
import { findTimeline } from "./timeline.ts";
import { groupUtterances } from "./utterances.ts";

/** Compare the accounts of a story: what they share, what they claim, and where they part; judgements settle what the rules left in doubt. */
export function compare(story: Story, judgements: readonly Judgement[] = []): Noted<Comparison> {
  const reuse = findReuse(story.accounts);
  const utterances = groupUtterances(story.accounts);
  const { claims: aligned, alikeOf, nearOf } = alignClaims(story.accounts, utterances, judgements);
  const divergences = findDivergences(aligned, alikeOf, story.accounts, nearOf);
  const claims = markStances(aligned, divergences);
  return {
    value: { utterances, claims, divergences, reuse, timeline: findTimeline(story, claims) },
    notices: findRemarks({ accounts: story.accounts, claims, utterances, reuse }),
  };
}

/** Find the pairs of statements of a story that rules alone can neither join nor keep apart with confidence, in order. */
export function findDoubts(story: Story): readonly Doubt[] {
  return doubtsOf(story.accounts);
}
