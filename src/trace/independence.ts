import type { Independence } from "../model/dossier.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import { disjointSets } from "../text/sets.ts";
import { isWithin } from "../text/spans.ts";
import { type Apart, findApart, whyApart } from "./apart.ts";
import { findCautions } from "./cautions.ts";
import { isInCompany, whyCompany } from "./company.ts";
import { findCopies } from "./copies.ts";
import { countNodes } from "./counting.ts";
import { outletKey } from "./credits.ts";
import { isEstimate, whyEstimate } from "./estimates.ts";
import type { Ground } from "./ground.ts";
import { type KeptApart, placesApart } from "./kept-apart.ts";
import { distinctVoices, type Merge } from "./merges.ts";
import { groupTexts, withoutCopies } from "./one-text.ts";
import { isInPassing, whyPassing } from "./passing.ts";
import { DENIAL } from "./reading-sources.ts";
import { countInstitutions, findState } from "./states.ts";
import type { Voice } from "./voice.ts";
import type { Vouched } from "./vouchers.ts";

/** How many independent origins and institutions stand behind a claim. */
export interface Counted {
  readonly independent: Independence;
  readonly institutions: { readonly min: number; readonly max: number };
}

type Why = Independence["why"][number];

/**
 * Count the independent origins of a claim. Voices that are certainly the same are one. At most, each of the rest is an origin
 * of its own, where those that are probably one count for no more than one further: unnamed officials of a body whom several
 * articles cite within days are one briefing or two, however many the articles. An article that gives no source may stand for
 * one origin more where the others name but one; and an estimate alone, whose grounds nobody names, for one or two. Who is only named in
 * passing, where others give no source, may vouch for nothing. At least, only those stay apart for whose independence the texts give positive evidence (rules I1 to I4).
 * Articles, outlets, countries and languages never count; comments never count; different words are no independence.
 */
export function countIndependence(all: readonly Vouched[], merges: readonly Merge[], ground: Ground): Counted {
  const rows = withoutCopies(all, groupTexts(all, ground));
  const voices = withoutRelays(distinctVoices(rows, "vouches"));
  const deniers = distinctVoices(rows, "denies");
  const nodes = joinVoices(voices, merges, "certain", ground.apart);
  const grounds = new Map<string, Apart>();
  const isApart = (a: number, b: number): boolean => {
    const pair = findApart(nodes[a] as readonly Voice[], nodes[b] as readonly Voice[], rows, ground);
    if (pair) grounds.set(`${a} ${b}`, pair);
    return pair !== undefined;
  };
  const count = countNodes(nodes.length, isApart);
  // Who "has denied it" is named in the reading itself: no account's own word.
  const loose = rows.filter(({ part, reading }) => part === "none" && !DENIAL.test(reading.text));
  const copies = findCopies(rows, ground);
  const own = loose.filter((row) => !copies.some((copy) => copy.row === row));
  const followed = followersOf(own, rows, ground);
  const adrift = own.filter((row) => !followed.includes(row));
  const passing = count.min < 2 ? findPassing(rows, own, ground) : [];
  const relays = findOpenRelays(rows, voices, ground);
  const estimates = voices.every(isEstimate) ? voices : [];
  const joint = voices.filter(isInCompany);
  const hasOpening = [adrift, relays, estimates, joint].some(({ length }) => length > 0);
  const probable = joinVoices(voices, merges, "probable", ground.apart).length;
  const max =
    nodes.length === 0 || passing.length > 0
      ? 1
      : Math.max(count.min, probable, Math.min(2, nodes.length + Number(hasOpening)));
  const why: Why[] = [
    ...merges
      .filter((merge) => isTelling(merge, distinctVoices(all, "vouches"), nodes))
      .map(({ rule, because, evidence }) => ({ rule, because, evidence })),
    ...[...grounds.values()].map(whyApart),
    ...copies.map(({ because, evidence }) => ({ rule: "R5", because, evidence })),
    ...whyLoose(adrift, passing.length > 0 ? 0 : nodes.length, ground),
    ...(nodes.length === 1 ? relays.map(whyRelay) : []),
    ...(nodes.length === 1 ? estimates.slice(0, 1).map(whyEstimate) : []),
    ...(nodes.length === 1 ? joint.slice(0, 1).map(whyCompany) : []),
    ...whyPassing(passing),
    ...whyContrary(deniers),
    ...whyKeptApart(voices, ground),
    ...findCautions(voices, ground),
  ];
  const found = countInstitutions(nodes, adrift.length > 0 || relays.length > 0);
  const institutions = passing.length > 0 ? { min: 0, max: found.max } : found;
  const independent = { ...(passing.length > 0 ? { min: 0, confirmed: 0 } : count), max };
  return {
    independent: { ...independent, state: findState(independent, institutions, voices, deniers), why },
    institutions,
  };
}

/** A merge is told where it binds two of the claim's voices; a probable one, where nothing certain binds them already. */
function isTelling({ voices, certainty }: Merge, own: readonly Voice[], nodes: readonly (readonly Voice[])[]): boolean {
  const bound = voices.filter((voice) => own.includes(voice));
  if (certainty === "certain") return bound.length > 1;
  return new Set(bound.map((voice) => nodes.findIndex((node) => node.includes(voice)))).size > 1;
}

/** An editor's word that two of the claim's voices are not one (E2). */
function whyKeptApart(voices: readonly Voice[], { apart }: Ground): readonly Why[] {
  const told = apart.filter(({ a, b }) => voices.includes(a) && voices.includes(b));
  return [...new Map(told.map(({ because, evidence }) => [because, { rule: "E2", because, evidence }])).values()];
}

/** An outlet that reports what others said is a relay and never counts; it is an origin only where nobody else is named. */
export function withoutRelays(voices: readonly Voice[]): readonly Voice[] {
  const others = voices.filter(({ standing }) => standing !== "outlet");
  return others.length > 0 ? others : voices;
}

/**
 * An outlet's report, of which no article tells whom it has it from, may rest on those who vouch or on another; not so where an article
 * in which they vouch credits that outlet too.
 */
function findOpenRelays(rows: readonly Vouched[], voices: readonly Voice[], { accounts }: Ground): readonly Voice[] {
  const credited = new Set(
    voices.flatMap(
      ({ account }) => accounts[account]?.annotations.credits.map(({ outlet }) => outletKey(outlet)) ?? [],
    ),
  );
  return distinctVoices(rows, "vouches").filter(
    (voice) =>
      !voices.includes(voice) && voice.outlets.length > 0 && !credited.has(outletKey(voice.outlets[0] as string)),
  );
}

/** Put voices that are one into one node, but for those that an editor keeps apart. */
export function joinVoices(
  voices: readonly Voice[],
  merges: readonly Merge[],
  least: Merge["certainty"],
  apart: readonly KeptApart[],
): readonly (readonly Voice[])[] {
  const sets = disjointSets(voices.length, placesApart(apart, voices));
  const place = new Map(voices.map((voice, i) => [voice, i]));
  for (const merge of merges) {
    if (least === "certain" && merge.certainty !== "certain") continue;
    const members = merge.voices.flatMap((voice) => place.get(voice) ?? []);
    for (const member of members.slice(1)) sets.join(members[0] as number, member);
  }
  return sets.sets().map((set) => set.map((i) => voices[i] as Voice));
}

/** The readings that name somebody, where each does so in passing and some article gives no source below its headline: perhaps nobody vouches. */
function findPassing(rows: readonly Vouched[], loose: readonly Vouched[], ground: Ground): readonly Vouched[] {
  const vouching = rows.filter(({ part }) => part === "vouches");
  const isOpen = loose.some((row) => !isHeadline(row, ground)) && vouching.every((row) => isInPassing(row, ground));
  return isOpen ? vouching : [];
}

/** Readings without a source whose words are those of a reading with one go back to it. */
function followersOf(loose: readonly Vouched[], rows: readonly Vouched[], ground: Ground): readonly Vouched[] {
  const vouched = rows.filter(({ part }) => part === "vouches");
  return loose.filter(
    (row) =>
      isHeadline(row, ground) ||
      vouched.some((other) => other.account === row.account || namesSource(row, other, ground)),
  );
}

/** Sentences before and behind a reading within which its article may name the source that others give. */
const NEARBY = 2;

/** The article names near a reading, for another thing, the very person or body that vouches elsewhere. */
function namesSource({ account, reading }: Vouched, { voice }: Vouched, { accounts, voices }: Ground): boolean {
  const sentences = accounts[account]?.annotations.sentences ?? [];
  const placeOf = ({ start }: Span): number => sentences.findIndex(({ end }) => start < end);
  const place = placeOf(reading.span);
  return (voices.byAccount[account] ?? []).some(
    ({ identity, attribution: { source } }) =>
      source !== undefined &&
      identity !== undefined &&
      identity === voice?.identity &&
      Math.abs(placeOf(source) - place) <= NEARBY,
  );
}

/** A headline sums up its article, sources and all. */
function isHeadline({ account, reading }: Vouched, { accounts }: Ground): boolean {
  const headline = accounts[account]?.article.headline;
  return headline !== undefined && isWithin(reading.span, headline);
}

function whyLoose(loose: readonly Vouched[], nodes: number, { accounts }: Ground): readonly Why[] {
  if (loose.length === 0) return [];
  const articles = new Set(loose.map(({ account }) => account)).size;
  const evidence: readonly Anchor[] = loose.flatMap(({ account, reading }) => {
    const article = accounts[account]?.article;
    return article ? [anchorOf(article, reading.span)] : [];
  });
  const said = articles === 1 ? "One article gives no source" : `${articles} articles give no source`;
  const because =
    nodes === 0
      ? `${said}.`
      : nodes === 1
        ? `${said}: it may be the same origin or another.`
        : `${said}: it may be one of those that others name.`;
  return [{ rule: "unattributed", because, evidence }];
}

function whyRelay({ outlets, mentions }: Voice): Why {
  return {
    rule: "relay",
    because: `Whom ${outlets[0]} has it from is not told: it may be the same origin or another.`,
    evidence: mentions.slice(0, 1),
  };
}

function whyContrary(deniers: readonly Voice[]): readonly Why[] {
  return deniers.map((voice) => ({
    rule: "I4",
    because: `"${voice.label}" denies it: a contrary origin, counted apart.`,
    evidence: voice.mentions.slice(0, 1),
  }));
}
