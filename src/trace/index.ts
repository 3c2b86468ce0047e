// Follows claims to whoever first vouched for them. What comes in is a story with its claims aligned; what goes out says for each
// claim where it comes from and how many independent origins stand behind it. It never says whether a claim is true.
import type { AlignedClaim, AlignedUtterance, Comparison } from "../model/comparison.ts";
import type { Override } from "../model/correction.ts";
import type { Claim, Independence, Origin, Utterance } from "../model/dossier.ts";
import type { AttributionId, OriginId } from "../model/ids.ts";
import type { Noted } from "../model/notice.ts";
import { anchorOf } from "../model/span.ts";
import type { Story } from "../model/story.ts";
import type { Tracing } from "../model/tracing.ts";
import { addCards } from "./cards.ts";
import { findCredits } from "./credits.ts";
import { findFindings, findRests } from "./findings.ts";
import { toGround } from "./ground.ts";
import { findHeadline, findWouldChange } from "./headline.ts";
import { countIndependence, withoutRelays } from "./independence.ts";
import { distinctVoices, findMerges, findRestMerges } from "./merges.ts";
import { type Origins, traceOrigins } from "./origins.ts";
import { findOutsider } from "./outsiders.ts";
import { resolveOverrides } from "./overrides.ts";
import { reconstructStatements } from "./reconstruction.ts";
import { findSharedWords } from "./shared-words.ts";
import { lostSiglum } from "./sigla.ts";
import { findSilences } from "./silences.ts";
import { findDescent, type TracedClaim } from "./stemma-edges.ts";
import type { Voice, Voices } from "./voice.ts";
import { findVoices } from "./voices.ts";
import { findVouched } from "./vouchers.ts";

/** Trace a story's claims: follow each to whoever first vouched for it, and count independent origins; an editor's overrides come before the rules. */
export function trace(
  { accounts }: Story,
  comparison: Comparison,
  overrides: readonly Override[] = [],
): Noted<Tracing> {
  const voices = findVoices(accounts);
  const { merges: ordered, apart } = resolveOverrides(overrides, voices.all);
  const rows = comparison.claims.map((claim) => findVouched(claim, accounts, voices));
  const shared = findSharedWords(accounts, comparison.utterances);
  const ground = {
    ...toGround(accounts, voices, findFindings(rows, accounts, voices), shared, comparison.reuse),
    apart,
  };
  const merges = rows.map((own) => [...ordered, ...findMerges(own, ground)]);
  const restOf = findRests(ground.findings, rows, accounts, voices);
  const origins = traceOrigins(
    speakingVoices(
      rows.flatMap((own) => distinctVoices(own)),
      comparison.utterances,
      voices,
    ),
    [...ordered, ...findRestMerges(ground, restOf), ...merges.flat().filter(({ isOfClaim }) => !isOfClaim)],
    restOf,
    apart,
  );
  const order = new Map(origins.all.map(({ id }, i) => [id, i]));
  const inOrder = (ids: readonly OriginId[]): readonly Origin[] =>
    ids
      .flatMap((id) => order.get(id) ?? [])
      .sort((a, b) => a - b)
      .map((i) => origins.all[i] as Origin);
  const traced = comparison.claims.map((claim, i): TracedClaim => {
    const own = rows[i] ?? [];
    const originsOf = (part: "vouches" | "denies" | "comments"): readonly OriginId[] => [
      ...new Set(withoutRelays(distinctVoices(own, part)).flatMap((voice) => origins.of.get(voice) ?? [])),
    ];
    const vouching = originsOf("vouches");
    const counted = countIndependence(own, merges[i] ?? [], ground);
    return {
      claim: {
        ...claim,
        origins: vouching,
        commentators: originsOf("comments").filter((id) => !vouching.includes(id)),
        institutions: counted.institutions,
        independent: withStatement(counted.independent, inOrder(vouching), claim),
      },
      rows: own,
    };
  });
  const claims: readonly Claim[] = traced.map(({ claim }) => claim);
  const credits = findCredits(accounts);
  const spoken = traceUtterances(comparison.utterances, origins, accounts, voices);
  const descent = findDescent(accounts, traced, { ...origins, all: spoken.origins }, credits, comparison);
  const headline = findHeadline(claims, accounts);
  return {
    value: {
      claims,
      utterances: reconstructStatements(spoken.utterances, spoken.origins, claims, accounts),
      origins: addCards(spoken.origins, accounts),
      credits,
      ...descent,
      headline,
      silences: findSilences(headline, traced, accounts, voices),
      wouldChange: [...findWouldChange(credits, accounts), ...findOutsider(headline, claims, spoken.origins)],
    },
    notices: [],
  };
}

/** Add the words that the origins of a claim gave to several of its articles, where another claim shows them: they bind this one too. */
function withStatement(independent: Independence, behind: readonly Origin[], { readings }: AlignedClaim): Independence {
  const articles = new Set(readings.map(({ article }) => article));
  const shown = new Set(independent.why.map(({ because }) => because));
  const statements = behind
    .flatMap(({ merges }) => merges)
    .filter(
      ({ rule, because, evidence }) =>
        rule === "R2" && !shown.has(because) && evidence.filter(({ article }) => articles.has(article)).length > 1,
    );
  return {
    ...independent,
    why: [...independent.why, ...statements.map(({ rule, because, evidence }) => ({ rule, because, evidence }))],
  };
}

/** The voices that a claim or quotation goes back to, those of the heaviest claims first. */
function speakingVoices(
  ofClaims: readonly Voice[],
  utterances: readonly AlignedUtterance[],
  { of }: Voices,
): readonly Voice[] {
  const quoted = utterances.flatMap(({ quotations }) =>
    quotations.flatMap(({ attribution }) => (attribution === undefined ? [] : [...(of.get(attribution) ?? [])])),
  );
  return [...new Set([...ofClaims, ...quoted])];
}

/** Give each utterance its origin: the one that most of its quotations go back to; a new one where no article names a speaker. */
function traceUtterances(
  utterances: readonly AlignedUtterance[],
  origins: Origins,
  accounts: Story["accounts"],
  voices: Voices,
): { readonly utterances: readonly Utterance[]; readonly origins: readonly Origin[] } {
  const all = [...origins.all];
  const kindOf = new Map(all.map(({ id, kind }) => [id, kind]));
  const byArticle = new Map(accounts.map(({ article }) => [article.id, article]));
  const originOf = (attribution: AttributionId): OriginId | undefined => {
    const voice = voices.of.get(attribution)?.[0];
    return voice && origins.of.get(voice);
  };
  const traced = utterances.map((utterance): Utterance => {
    const votes = new Map<OriginId, number>();
    for (const { attribution } of utterance.quotations) {
      const id = attribution === undefined ? undefined : originOf(attribution);
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    // One utterance has one speaker: where some article names him, papers and agencies only carried his words. What more of them
    // give to a body than to him is the body's.
    const persons = [...votes].filter(([id]) => kindOf.get(id) === "named-person");
    const [named, given = 0] = persons.length === 1 ? (persons[0] as [OriginId, number]) : [];
    const isBodys = [...votes].some(([id, count]) => kindOf.get(id) === "organization" && count > given);
    const [best] = [...votes].sort(
      (a, b) => (isBodys ? 0 : Number(b[0] === named) - Number(a[0] === named)) || b[1] - a[1],
    );
    if (best) return { ...utterance, origin: best[0] };
    const id = `o${all.length + 1}`;
    const mentions = utterance.quotations.flatMap(({ article, span }) => {
      const held = byArticle.get(article);
      return held ? [anchorOf(held, span)] : [];
    });
    all.push({
      id,
      siglum: lostSiglum(all.length),
      kind: "unknown",
      label: "a speaker not named",
      mentions,
      voices: [],
      merges: [],
    });
    return { ...utterance, origin: id };
  });
  return { utterances: traced, origins: all };
}
