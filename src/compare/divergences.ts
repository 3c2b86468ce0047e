import type { Account } from "../model/annotations.ts";
import type { AlignedClaim } from "../model/comparison.ts";
import type { Divergence } from "../model/dossier.ts";
import { hasOverlap } from "../text/spans.ts";
import { findActors } from "./parting-actors.ts";
import { findAmounts, findAmountsAfar } from "./parting-amounts.ts";
import { findGrades } from "./parting-grades.ts";
import { findModalities } from "./parting-modality.ts";
import { findPlaces } from "./parting-places.ts";
import { findSources } from "./parting-sources.ts";
import { findTimesAfar, findTimesApart } from "./parting-times.ts";
import { findWordings } from "./parting-wording.ts";
import { type LikeStatement, mostAlike, type Parting, type Side, type Trait, toSides, toVariants } from "./sides.ts";
import type { Statement } from "./terms.ts";

/** Finds where readings part at one facet: given one reading of each account, and all readings. */
type Finder = (sides: readonly Side[], all: readonly Side[]) => Parting | readonly Parting[] | null;

const FINDERS: readonly Finder[] = [
  findActors,
  findAmounts,
  findTimesApart,
  findPlaces,
  findSources,
  findModalities,
  findGrades,
  findWordings,
];

/** Finds where readings of a claim part from readings of other claims that are somewhat like them. */
type FarFinder = (all: readonly Side[], near: () => readonly Side[]) => Parting | null;

const FAR_FINDERS: readonly FarFinder[] = [findAmountsAfar, findTimesAfar];

/** Statements of a claim for which those somewhat like them are looked up. */
const LOOKED_UP = 8;

/** Find where the readings of each claim part: the claims in their order, the facets of each in theirs. */
export function findDivergences(
  claims: readonly AlignedClaim[],
  alikeOf: ReadonlyMap<string, readonly LikeStatement[]>,
  accounts: readonly Account[],
  nearOf: (statement: Statement) => readonly LikeStatement[] = () => [],
): readonly Divergence[] {
  const found: { readonly at: number; readonly divergence: Omit<Divergence, "id"> }[] = [];
  const told = new Set<string>();
  const shown = new Set<string>();
  const add = (at: number, { facet, relation, because, traits, tells }: Parting): void => {
    const variants = toVariants(traits);
    if (!variants || tells?.every((one) => told.has(one))) return;
    for (const one of tells ?? []) told.add(one);
    for (const trait of traits) shown.add(placeOf(facet, trait));
    found.push({ at, divergence: { claim: (claims[at] as AlignedClaim).id, facet, relation, variants, because } });
  };
  const allOf = claims.map(({ id }) => toSides(withWider(alikeOf.get(id) ?? [], nearOf), accounts));
  for (const [at, all] of allOf.entries()) {
    const sides = mostAlike(all);
    if (sides.length < 2) continue;
    for (const find of FINDERS) for (const parting of [find(sides, all) ?? []].flat()) add(at, parting);
  }
  for (const [at, all] of allOf.entries()) {
    let known: readonly Side[] | undefined;
    const near = (): readonly Side[] => {
      known ??= toSides(
        findNear(
          all.map(({ statement }) => statement),
          nearOf,
        ),
        accounts,
      );
      return known;
    };
    for (const find of FAR_FINDERS) {
      const parting = find(all, near);
      if (parting && !parting.traits.some((trait) => shown.has(placeOf(parting.facet, trait)))) add(at, parting);
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ divergence }, i) => ({ id: `d${i + 1}`, ...divergence }));
}

/**
 * The statements of a claim with those of the same words that were not chosen for it: of a clause and a piece of it one carries the
 * claim, but where readings part can stand in the other: "the hulls are likely part | of a plan to sell".
 */
function withWider(
  alike: readonly LikeStatement[],
  nearOf: (statement: Statement) => readonly LikeStatement[],
): readonly LikeStatement[] {
  const isPiece = ({ statement: { proposition } }: LikeStatement): boolean =>
    proposition.role !== "main" && proposition.role !== "complement";
  if (alike.length < 2 || !alike.some(isPiece)) return alike;
  const near = findNear(
    alike.map(({ statement }) => statement),
    nearOf,
  );
  const wider = near.filter(({ statement }) =>
    alike.some(
      ({ statement: own }) =>
        own.account === statement.account && hasOverlap(own.proposition.span, statement.proposition.span),
    ),
  );
  return [...alike, ...wider].sort((a, b) => a.statement.at - b.statement.at);
}

/** Where a trait stands: what was shown there at a claim is not shown again beside readings of other claims. */
function placeOf(facet: string, { side, span }: Trait): string {
  return `${facet} ${side.n} ${span.start}`;
}

/** The statements outside a claim that are somewhat like one of it, each with its greatest likeness. */
function findNear(
  all: readonly Statement[],
  nearOf: (statement: Statement) => readonly LikeStatement[],
): readonly LikeStatement[] {
  const own = new Set(all);
  const best = new Map<Statement, number>();
  for (const of of all.slice(0, LOOKED_UP)) {
    for (const { statement, likeness } of nearOf(of)) {
      if (!own.has(statement)) best.set(statement, Math.max(likeness, best.get(statement) ?? 0));
    }
  }
  return [...best]
    .map(([statement, likeness]) => ({ statement, likeness }))
    .sort((a, b) => b.likeness - a.likeness || a.statement.at - b.statement.at);
}
