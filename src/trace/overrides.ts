import type { Override } from "../model/correction.ts";
import type { Anchor, Evidence } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import type { KeptApart } from "./kept-apart.ts";
import type { Merge } from "./merges.ts";
import type { Voice } from "./voice.ts";

/** What an editor's corrections come to among a story's voices. */
export interface Overrides {
  /** Rule E1: an editor says that these are one. */
  readonly merges: readonly Merge[];
  /** Rule E2: an editor says that these are not one; the latest word on a pair holds. */
  readonly apart: readonly KeptApart[];
}

/** Resolve an editor's merges and splits to the voices whose descriptions stand at the places named. */
export function resolveOverrides(overrides: readonly Override[], voices: readonly Voice[]): Overrides {
  const merges: Merge[] = [];
  let apart: KeptApart[] = [];
  for (const override of overrides) {
    const found = override.sources.map((place) => voices.filter((voice) => isAt(voice, place)));
    const because = `${override.author} says so (${override.at}): ${override.because}`;
    const evidence = override.sources as unknown as Evidence;
    const all = [...new Set(found.flat())];
    if (found.some((own) => own.length === 0)) continue;
    if (override.is === "merge") {
      merges.push({ rule: "E1", certainty: "certain", voices: all, evidence, because });
      apart = apart.filter(({ a, b }) => !(all.includes(a) && all.includes(b)));
    } else {
      found.forEach((own, i) => {
        for (const other of found.slice(i + 1)) {
          for (const a of own) for (const b of other) if (a !== b) apart.push({ a, b, evidence, because });
        }
      });
    }
  }
  return {
    merges: merges.filter(({ voices: own }) => !apart.some(({ a, b }) => own.includes(a) && own.includes(b))),
    apart,
  };
}

/** The voice's own description stands there, in whichever article, or its attribution's source does. */
function isAt({ mentions, attribution }: Voice, place: Anchor): boolean {
  return mentions.some(
    ({ article, span }) =>
      article === place.article &&
      (hasOverlap(span, place.span) ||
        (attribution.source !== undefined && hasOverlap(attribution.source, place.span))),
  );
}
