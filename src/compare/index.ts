import type { Comparison } from "../model/comparison.ts";
import type { Noted } from "../model/notice.ts";
import type { Story } from "../model/story.ts";

/** Compare the accounts of a story: what they share, what they claim, and where they part. */
export function compare(_story: Story): Noted<Comparison> {
  return { value: { utterances: [], claims: [], divergences: [], reuse: [], timeline: [] }, notices: [] };
}
