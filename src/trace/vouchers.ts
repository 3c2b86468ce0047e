import type { Account, Attribution } from "../model/annotations.ts";
import type { AlignedClaim } from "../model/comparison.ts";
import type { Reading } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { countOverlap, isWithin } from "../text/spans.ts";
import type { Voice, Voices } from "./voices.ts";

/** A reading of a claim with the voice that it goes back to, or none where the article speaks for itself. */
export interface Vouched {
  readonly reading: Reading;
  readonly account: number;
  readonly voice: Voice | undefined;
  /** What the voice does with the claim. */
  readonly part: "vouches" | "denies" | "comments" | "none";
}

/** Follow each reading of a claim to the last voice that its article names. */
export function findVouched(claim: AlignedClaim, accounts: readonly Account[], voices: Voices): readonly Vouched[] {
  const index = new Map<ArticleId, number>(accounts.map(({ article }, i) => [article.id, i]));
  const rows = claim.readings.map((reading): Vouched => {
    const account = index.get(reading.article) ?? 0;
    const attribution = attributionOf(accounts[account] as Account, reading);
    const voice = attribution && voices.of.get(attribution.id);
    return { reading, account, voice, part: voice ? partOf(voice.attribution, reading) : "none" };
  });
  return withoutLoneParts(rows);
}

/** The attribution that a reading goes back to: the innermost that names somebody who can know. */
function attributionOf({ annotations }: Account, reading: Reading): Attribution | undefined {
  const byId = new Map(annotations.attributions.map((one) => [one.id, one]));
  let one = reading.attribution === undefined ? undefined : byId.get(reading.attribution);
  one ??= actIn(annotations.attributions, reading) ?? contentOver(annotations.attributions, reading);
  for (let depth = 0; one && depth < 8 && !isSource(one); depth++)
    one = one.inside === undefined ? undefined : byId.get(one.inside);
  return one;
}

/** "Ruritania turning away shows that …": what shows something is no source unless it is a paper, a body or a person who can speak. */
function isSource({ act, kind, source }: Attribution): boolean {
  if (source === undefined) return false;
  return act === "shows" ? kind === "document" || kind === "outlet" : kind !== "unknown";
}

/** A party's own act: the reading holds source and cue ("Ruritania has hinted at talks"), and so states who did it. */
function actIn(attributions: readonly Attribution[], { span }: Reading): Attribution | undefined {
  const within = attributions.filter(
    ({ source, cue, content }) =>
      source !== undefined &&
      isWithin(cue, span) &&
      content.some((one) => countOverlap(one, span) > 0) &&
      source.start <= cue.start,
  );
  return within.find(({ source }) => source && isWithin(source, span)) ?? within[0];
}

/** The attribution whose content holds most of the reading, where the reading's clause was given none. */
function contentOver(attributions: readonly Attribution[], { span }: Reading): Attribution | undefined {
  let best: Attribution | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of attributions) {
    for (const content of one.content) {
      const size = content.end - content.start;
      if (countOverlap(content, span) >= 0.7 * (span.end - span.start) && size < least) [best, least] = [one, size];
    }
  }
  return best;
}

function partOf({ act }: Attribution, { stance }: Reading): Vouched["part"] {
  if (act === "reacts") return "comments";
  return stance === "denies" || act === "denies" ? "denies" : "vouches";
}

/** Where nobody affirms a claim, those who deny it are its vouchers; where nobody vouches, a comment is all there is, and vouches. */
function withoutLoneParts(rows: readonly Vouched[]): readonly Vouched[] {
  const has = (part: Vouched["part"]): boolean => rows.some((row) => row.part === part);
  const affirmed = rows.some(
    ({ part, reading }) => part === "vouches" || (part === "none" && reading.stance !== "denies"),
  );
  if (!affirmed && has("denies"))
    return rows.map((row) => (row.part === "denies" ? { ...row, part: "vouches" as const } : row));
  if (!has("vouches") && has("comments"))
    return rows.map((row) => (row.part === "comments" ? { ...row, part: "vouches" as const } : row));
  return rows;
}
