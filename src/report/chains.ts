import type { Dossier, DossierAttribution, Reading } from "../model/dossier.ts";
import type { AttributionId } from "../model/ids.ts";
import { toLine } from "./columns.ts";

/** A story's attributions by their ids. */
export type Attributions = ReadonlyMap<AttributionId, DossierAttribution>;

/** Index a story's attributions by their ids. */
export function indexAttributions({ attributions }: Pick<Dossier, "attributions">): Attributions {
  return new Map(attributions.map((attribution) => [attribution.id, attribution]));
}

/** Follow the attributions of a reading outwards, each as "the harbor official (told, via Reuters)". */
export function toChain(reading: Reading, attributions: Attributions): readonly string[] {
  const chain: string[] = [];
  const seen = new Set<string>();
  for (let id = reading.attribution; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const step = attributions.get(id);
    if (!step) break;
    const who = toLine(step.resolved ?? step.source?.text ?? "nobody named");
    const outlets = step.via.filter((outlet) => toName(outlet) !== toName(who));
    const via = outlets.length > 0 ? `, via ${outlets.join(", ")}` : "";
    chain.push(`${who} (${toLine(step.cue.text)}${via})`);
    id = step.inside;
  }
  return chain;
}

/** A name without its article, for comparing. */
function toName(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}
