import type { AlignedClaim } from "../model/comparison.ts";
import type { Divergence, Reading, Variant } from "../model/dossier.ts";
import type { Quantity } from "../model/moment.ts";
import { isWithin } from "../text/spans.ts";

/** Facets on which readings can differ in what they state, rather than in how or on whose word. */
const STATED: ReadonlySet<string> = new Set(["quantity", "time", "place", "actor"]);

/**
 * Mark the readings that state less exactly than others, or otherwise than most, after the divergences of their claim.
 * Whoever denies stays a denier; the value of most articles is the measure, not the true one.
 */
export function markStances(
  claims: readonly AlignedClaim[],
  divergences: readonly Divergence[],
): readonly AlignedClaim[] {
  const byClaim = new Map<string, Divergence[]>();
  for (const divergence of divergences) {
    if (!STATED.has(divergence.facet)) continue;
    const list = byClaim.get(divergence.claim);
    if (list) list.push(divergence);
    else byClaim.set(divergence.claim, [divergence]);
  }
  return claims.map((claim) => {
    const parting = byClaim.get(claim.id);
    if (!parting) return claim;
    const [first, ...rest] = claim.readings;
    const mark = (reading: Reading): Reading => ({ ...reading, stance: stanceIn(reading, parting) });
    return { ...claim, readings: [mark(first), ...rest.map(mark)] };
  });
}

function stanceIn(reading: Reading, divergences: readonly Divergence[]): Reading["stance"] {
  let stance = reading.stance;
  for (const { relation, variants } of divergences) {
    const at = variants.findIndex(({ anchors }) =>
      anchors.some(({ article, span }) => article === reading.article && isWithin(span, reading.span)),
    );
    const variant = variants[at];
    if (stance !== "says" || !variant) continue;
    if (relation === "less-exact") {
      const exactest = Math.min(...variants.map(widthOf));
      if (widthOf(variant) > exactest) stance = "less-exact";
    } else if (at > 0) stance = "differs";
  }
  return stance;
}

/** How much a variant leaves open: a vague amount more than a number, a year more than a day, a state more than its minister. */
function widthOf({ normalized }: Variant): number {
  if (typeof normalized === "string") return 100 - normalized.length;
  if (isExactness(normalized)) return normalized.exact ? 0 : 1;
  const { min, max, vague } = (normalized ?? {}) as Quantity;
  if (vague) return Number.MAX_VALUE / 2 / Math.max(1, min ?? 1);
  return min === undefined || max === undefined ? Number.MAX_VALUE / 4 : max - min;
}

const isExactness = (value: unknown): value is { readonly exact: boolean } =>
  typeof value === "object" && value !== null && "exact" in value;
