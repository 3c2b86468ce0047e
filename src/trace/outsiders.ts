import { resolveCountry } from "../lexicon/world.ts";
import type { Claim, Dossier, Headline, Origin } from "../model/dossier.ts";

/** Ask for a source of another house where all who vouch for the main claim belong to one government. */
export function findOutsider(
  headline: Headline | null,
  claims: readonly Claim[],
  origins: readonly Origin[],
): Dossier["wouldChange"] {
  const claim = claims.find(({ id }) => id === headline?.claim);
  const behind = origins.filter(({ id }) => claim?.origins.includes(id));
  const [first] = behind;
  const house = first?.institution;
  if (!house?.startsWith("government:") || behind.some(({ institution }) => institution !== house)) return [];
  const name = resolveCountry(house) ?? house.slice("government:".length);
  return [
    {
      get: `a source outside the government of ${name}`,
      because: `All who vouch for the main claim belong to the government of ${name}.`,
    },
  ];
}
