import type { Account } from "../model/annotations.ts";
import type { AlignedClaim } from "../model/comparison.ts";
import type { Divergence } from "../model/dossier.ts";
import { findAmounts } from "./parting-amounts.ts";
import { findModalities } from "./parting-modality.ts";
import { findPlaces } from "./parting-places.ts";
import { findSources } from "./parting-sources.ts";
import { findTimesApart } from "./parting-times.ts";
import { findWordings } from "./parting-wording.ts";
import { type LikeStatement, type Parting, toSides, toVariants } from "./sides.ts";

const FINDERS = [findAmounts, findTimesApart, findPlaces, findSources, findModalities, findWordings];

/** Find where the readings of each claim part: at most one divergence for each claim and facet, the claims in their order. */
export function findDivergences(
  claims: readonly AlignedClaim[],
  alikeOf: ReadonlyMap<string, readonly LikeStatement[]>,
  accounts: readonly Account[],
): readonly Divergence[] {
  const divergences: Divergence[] = [];
  for (const claim of claims) {
    const sides = toSides(alikeOf.get(claim.id) ?? [], accounts);
    if (sides.length < 2) continue;
    for (const find of FINDERS) {
      const parting = find(sides);
      const variants = parting && toVariants(parting.traits);
      if (!parting || !variants) continue;
      const { facet, relation, because } = parting as Parting;
      divergences.push({ id: `d${divergences.length + 1}`, claim: claim.id, facet, relation, variants, because });
    }
  }
  return divergences;
}
