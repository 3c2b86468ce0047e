import type { Claim, Dossier, DossierFile, Reading } from "../model/dossier.ts";
import { indexAttributions } from "./chains.ts";
import { type DifferenceView, toDifference } from "./differences.ts";
import { type EntryView, toEntry } from "./entries.ts";
import { byFacet } from "./heads.ts";
import { bySiglum, indexArticles } from "./places.ts";
import { findStance } from "./stances.ts";
import { toWhy, type WhyView } from "./why.ts";
import type { Stance } from "./words.ts";

/** One claim with all that stands on it. */
export interface ClaimView {
  /** What it is, who vouches, who reacts and how its origins were counted: as the terminal tells it. */
  readonly why: WhyView;
  /** All words that state it, by how their articles stand to it. */
  readonly groups: readonly { readonly stance: Stance; readonly entries: readonly EntryView[] }[];
  readonly differences: readonly DifferenceView[];
}

const STANCES: readonly Stance[] = ["says", "less-exact", "differs", "denies"];

/** Show one claim of a file, as `findClaim` finds it. */
export function toClaimView(
  file: DossierFile,
  found: { readonly dossier: Dossier; readonly claim: Claim; readonly number: string },
): ClaimView {
  const { dossier, claim, number } = found;
  const articles = indexArticles(file);
  const attributions = indexAttributions(dossier);
  const own = dossier.divergences.filter((divergence) => divergence.claim === claim.id).sort(byFacet);
  const stanceOf = ({ article }: Reading): Stance => findStance(claim, own, article);
  const claims = new Map([[claim.id, { claim, number }]]);
  return {
    why: toWhy(file, found),
    groups: STANCES.flatMap((stance) => {
      const readings = claim.readings.filter((reading) => stanceOf(reading) === stance);
      const entries = readings.map((reading) => toEntry(reading, attributions, articles));
      return entries.length > 0 ? [{ stance, entries: entries.sort((a, b) => bySiglum(a.siglum, b.siglum)) }] : [];
    }),
    differences: own.flatMap((divergence) => toDifference(divergence, claims, articles)),
  };
}
