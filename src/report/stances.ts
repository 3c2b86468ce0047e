import type { Claim, Divergence, Variant } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Stance } from "./words.ts";

// Where an article has several readings of one claim, the one that says most about it is shown.
const ORDER: readonly Stance[] = ["denies", "differs", "less-exact", "says"];

/**
 * Find how one article stands to a claim: by its readings, and by the divergences in which it is not with most articles.
 * Whom an article credits is no stance to what is said, so attributions that part change nothing here, nor does wording.
 */
export function findStance(claim: Claim, divergences: readonly Divergence[], article: ArticleId): Stance {
  const stances: Stance[] = claim.readings.filter((r) => r.article === article).map(({ stance }) => stance);
  if (stances.length === 0) return "silent";
  const parted = ofClaim(divergences, claim).map((d) => stanceIn(d, article));
  // Only what differs in every reading is a stance of the article; a divergence speaks for the article as a whole.
  const base = stances.includes("says") ? stances.filter((s) => s === "says" || s === "denies") : stances;
  return ORDER.find((stance) => base.includes(stance) || parted.includes(stance)) ?? "says";
}

const kept = new WeakMap<readonly Divergence[], ReadonlyMap<string, readonly Divergence[]>>();
const NONE: readonly Divergence[] = [];

/** The divergences of one claim; a list is sorted by claims once, since each claim is asked for article by article. */
function ofClaim(divergences: readonly Divergence[], { id }: Claim): readonly Divergence[] {
  const known = kept.get(divergences) ?? groupByClaim(divergences);
  kept.set(divergences, known);
  return known.get(id) ?? NONE;
}

function groupByClaim(divergences: readonly Divergence[]): ReadonlyMap<string, readonly Divergence[]> {
  const groups = new Map<string, Divergence[]>();
  for (const divergence of divergences) {
    const known = groups.get(divergence.claim);
    if (known) known.push(divergence);
    else groups.set(divergence.claim, [divergence]);
  }
  return groups;
}

/** How an article stands in one divergence: with most articles, less exactly, or apart from them. */
export function stanceIn({ facet, relation, variants }: Divergence, article: ArticleId): Stance {
  if (facet === "attribution" || facet === "wording") return "says";
  const own = variants.findIndex(({ anchors }) => anchors.some((anchor) => anchor.article === article));
  if (own < 0) return "says";
  if (relation === "less-exact") return isVague(variants, own) ? "less-exact" : "says";
  return own === 0 ? "says" : "differs";
}

/** The vaguer side is the wider one; where widths are not known, the one with fewer articles. */
function isVague(variants: readonly Variant[], own: number): boolean {
  const widths = variants.map(({ normalized }) => widthOf(normalized));
  const narrowest = Math.min(...widths);
  return widths.every((width) => width === narrowest) ? own > 0 : (widths[own] as number) > narrowest;
}

/**
 * How wide a quantity or a stretch of days is; an open quantity is wider than any other, the less so the more it begins with.
 * Of parties it is known only which are the exact ones.
 */
function widthOf(value: unknown): number {
  if (typeof value === "string") return daysOf(value);
  const { min, max, exact } = (value ?? {}) as { min?: unknown; max?: unknown; exact?: unknown };
  if (typeof exact === "boolean") return exact ? 0 : 1;
  if (typeof min !== "number") return Number.POSITIVE_INFINITY;
  return typeof max === "number" ? (max - min) / Math.max(1, Math.abs(min)) : OPEN - min;
}

const OPEN = 1e12;

/** The days of an ISO day (1), month (30), year (365) or range. */
function daysOf(value: string): number {
  const [first = "", second] = value.split("/");
  if (second === undefined) return [365, 30, 1][first.split("-").length - 1] ?? Number.POSITIVE_INFINITY;
  const days = (Date.parse(second) - Date.parse(first)) / 86_400_000;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days + 1;
}
