import type { Independence } from "../model/dossier.ts";
import type { Voice } from "./voice.ts";

/**
 * Tell whether all that a voice offers is an estimate whose grounds it does not name: officials who "believe", or "intelligence" of which
 * nobody says that it was let out. Such an estimate may rest on one piece of evidence or on several. Who is named answers for himself.
 */
export function isEstimate({ kind, attribution, finding, released }: Voice): boolean {
  if (kind === "named-person") return false;
  return attribution.act === "believes" || (kind === "document" && finding === "intelligence" && !released);
}

/** Say why an estimate may stand for more than one origin. */
export function whyEstimate({ label, mentions }: Voice): Independence["why"][number] {
  return {
    rule: "estimate",
    because: `What the estimate by "${label}" rests on is not told: one piece of evidence or several.`,
    evidence: mentions.slice(0, 1),
  };
}
