import type { Claim, Dossier, Headline, Origin } from "../model/dossier.ts";
import { bodyName } from "./body-names.ts";

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
  const name = bodyName(house);
  return [
    {
      get: `a source outside ${name}`,
      because: `All who vouch for the main claim belong to ${name}.`,
    },
  ];
}
