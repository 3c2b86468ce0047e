import type { Attribution } from "../model/annotations.ts";
import type { AttributionId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";

/** Attributions by their ids, for as long as their lists live. */
const kept = new WeakMap<readonly Attribution[], ReadonlyMap<AttributionId, Attribution>>();

/** The attribution of an article that has an id, if any. */
export function findAttribution(
  attributions: readonly Attribution[],
  id: AttributionId | undefined,
): Attribution | undefined {
  if (id === undefined) return undefined;
  const known = kept.get(attributions);
  if (known) return known.get(id);
  const byId = new Map<AttributionId, Attribution>();
  for (const one of attributions) if (!byId.has(one.id)) byId.set(one.id, one);
  kept.set(attributions, byId);
  return byId.get(id);
}

/** An attribution where its cue stands. */
export interface Cue {
  readonly span: Span;
  readonly attribution: Attribution;
}

const cues = new WeakMap<readonly Attribution[], readonly Cue[]>();

/** The cues of an article's attributions, in their order, as one list that lasts. */
export function cuesOf(attributions: readonly Attribution[]): readonly Cue[] {
  const known = cues.get(attributions);
  if (known) return known;
  const all = attributions.map((attribution) => ({ span: attribution.cue, attribution }));
  cues.set(attributions, all);
  return all;
}
