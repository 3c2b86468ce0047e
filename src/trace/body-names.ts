import { resolveCountry, worldNames } from "../lexicon/world.ts";
import type { EntityId } from "../model/ids.ts";

/** Name a government or body in a sentence: "the Norwegian government", "the United States government". */
export function bodyName(institution: EntityId | undefined): string {
  if (institution === undefined) return "one body";
  const country = resolveCountry(institution);
  if (country === undefined) return institution.replace(/^[a-z]+:/, "").replace(/-/g, " ");
  return `the ${country.startsWith("United ") ? country : (adjectiveOf(institution) ?? country)} government`;
}

let adjectives: Map<EntityId, string> | undefined;

/** The first adjective that the lexicon has for a state. */
function adjectiveOf(state: EntityId): string | undefined {
  if (!adjectives) {
    adjectives = new Map();
    for (const [written, { entity, form }] of worldNames())
      if (form === "adjective" && !adjectives.has(entity)) adjectives.set(entity, written);
  }
  return adjectives.get(state);
}
