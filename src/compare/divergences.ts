import type { Account } from "../model/annotations.ts";
import type { AlignedClaim } from "../model/comparison.ts";
import type { Divergence } from "../model/dossier.ts";
import { findActors } from "./parting-actors.ts";
import { findAmounts } from "./parting-amounts.ts";
import { findModalities } from "./parting-modality.ts";
import { findPlaces } from "./parting-places.ts";
import { findSources } from "./parting-sources.ts";
import { findTimesApart } from "./parting-times.ts";
import { findWordings } from "./parting-wording.ts";
import { type LikeStatement, mostAlike, type Parting, type Side, toSides, toVariants } from "./sides.ts";

/** Finds where readings part at one facet: given one reading of each account, and all readings. */
type Finder = (sides: readonly Side[], all: readonly Side[]) => Parting | readonly Parting[] | null;

const FINDERS: readonly Finder[] = [
  findActors,
  findAmounts,
  findTimesApart,
  findPlaces,
  findSources,
  findModalities,
  findWordings,
];

/** Find where the readings of each claim part: the claims in their order, the facets of each in theirs. */
export function findDivergences(
  claims: readonly AlignedClaim[],
  alikeOf: ReadonlyMap<string, readonly LikeStatement[]>,
  accounts: readonly Account[],
): readonly Divergence[] {
  const divergences: Divergence[] = [];
  const told = new Set<string>();
  for (const claim of claims) {
    const all = toSides(alikeOf.get(claim.id) ?? [], accounts);
    const sides = mostAlike(all);
    if (sides.length < 2) continue;
    for (const { facet, relation, because, traits, tells } of FINDERS.flatMap((find) => find(sides, all) ?? [])) {
      const variants = toVariants(traits);
      if (!variants || tells?.every((one) => told.has(one))) continue;
      for (const one of tells ?? []) told.add(one);
      divergences.push({ id: `d${divergences.length + 1}`, claim: claim.id, facet, relation, variants, because });
    }
  }
  return divergences;
}
