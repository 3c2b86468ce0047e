import type { Comparison } from "../model/comparison.ts";
import type { Noted } from "../model/notice.ts";
import type { Story } from "../model/story.ts";
import { alignClaims } from "./claims.ts";
import { findDivergences } from "./divergences.ts";
import { findReuse } from "./reuse.ts";
import { markStances } from "./stances.ts";
import { findTimeline } from "./timeline.ts";
import { groupUtterances } from "./utterances.ts";

/** Compare the accounts of a story: what they share, what they claim, and where they part. */
export function compare(story: Story): Noted<Comparison> {
  const reuse = findReuse(story.accounts);
  const utterances = groupUtterances(story.accounts);
  const { claims: aligned, alikeOf } = alignClaims(story.accounts);
  const divergences = findDivergences(aligned, alikeOf, story.accounts);
  const claims = markStances(aligned, divergences);
  return { value: { utterances, claims, divergences, reuse, timeline: findTimeline(story, claims) }, notices: [] };
}
