import type { Comparison } from "../model/comparison.ts";
import type { Noted } from "../model/notice.ts";
import type { Story } from "../model/story.ts";
import type { Tracing } from "../model/tracing.ts";

/** Trace a story's claims: follow each to whoever first vouched for it, and count independent origins. */
export function trace(_story: Story, _comparison: Comparison): Noted<Tracing> {
  return {
    value: { claims: [], utterances: [], origins: [], credits: [], witnesses: [], edges: [], headline: null, silences: [], wouldChange: [] },
    notices: [],
  };
}
