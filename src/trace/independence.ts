import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import type { Independence } from "../model/dossier.ts";
import { type Anchor, anchorOf } from "../model/span.ts";
import { disjointSets } from "../text/sets.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { findWords } from "../text/words.ts";
import { bodyName } from "./body-names.ts";
import { findCautions } from "./cautions.ts";
import { findCopies } from "./copies.ts";
import { countNodes } from "./counting.ts";
import { findFirstHand, findSaidIndependent } from "./first-hand.ts";
import type { Ground } from "./ground.ts";
import { type KeptApart, placesApart } from "./kept-apart.ts";
import { distinctVoices, type Merge } from "./merges.ts";
import { groupTexts, withoutCopies } from "./one-text.ts";
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
 * one origin more where the others name but one. At least, only those stay apart for whose independence the texts give positive evidence (rules I1 to I4).
 * Articles, outlets, countries and languages never count; comments never count; different words are no independence.
 */
export function countIndependence(all: readonly Vouched[], merges: readonly Merge[], ground: Ground): Counted {
  const rows = withoutCopies(all, groupTexts(all, ground));
  const voices = withoutRelays(distinctVoices(rows, "vouches"));
  const deniers = distinctVoices(rows, "denies");
  const nodes = joinVoices(voices, merges, "certain", ground.apart);
  const grounds = new Map<string, Apart>();
  const isApart = (a: number, b: number): boolean => {
    const pair = apartPair(nodes[a] as readonly Voice[], nodes[b] as readonly Voice[], rows, ground);
    if (pair) grounds.set(`${a} ${b}`, pair);
    return pair !== undefined;
  };
  const count = countNodes(nodes.length, isApart);
  const loose = rows.filter(({ part }) => part === "none");
  const copies = findCopies(rows, ground);
  const followed = [...followersOf(loose, rows, ground), ...copies.map(({ row }) => row)];
  const adrift = withoutMinority(
    loose.filter((row) => !followed.includes(row)),
    rows,
  );
  const probable = joinVoices(voices, merges, "probable", ground.apart).length;
  const max =
    nodes.length === 0 ? 1 : Math.max(count.min, probable, Math.min(2, nodes.length + Number(adrift.length > 0)));
  const why: Why[] = [
    ...merges
      .filter((merge) => isTelling(merge, distinctVoices(all, "vouches"), nodes))
      .map(({ rule, because, evidence }) => ({ rule, because, evidence })),
    ...[...grounds.values()].map(whyApart),
    ...copies.map(({ because, evidence }) => ({ rule: "R5", because, evidence })),
    ...whyLoose(adrift, nodes.length, ground),
    ...whyContrary(deniers),
    ...whyKeptApart(voices, ground),
    ...findCautions(voices, ground),
  ];
  const institutions = countInstitutions(nodes, adrift.length > 0);
  const independent = { min: count.min, max, confirmed: count.confirmed };
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

/** Two voices, one of each node, that are independent on positive evidence, the words that say so, and by which rule. */
interface Apart {
  readonly rule: "I1" | "I2" | "I3";
  readonly pair: readonly [Voice, Voice];
  readonly evidence: readonly Anchor[];
}

/** The first rule by which two nodes are apart: both observed (I1), the text says so (I3), different bodies with access (I2). */
function apartPair(
  a: readonly Voice[],
  b: readonly Voice[],
  rows: readonly Vouched[],
  ground: Ground,
): Apart | undefined {
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  const isSame = pairs.some(([x, y]) => isSameBody(x, y));
  const fit = pairs.filter(([x, y]) => !hasSameRoute(x, y) && statesSame(x, y, rows, ground));
  for (const [x, y] of fit) {
    const [one, other] = [findFirstHand(x, ground.accounts), findFirstHand(y, ground.accounts)];
    const areTwo = !isSame || (x.kind === "named-person" && y.kind === "named-person" && x.identity !== y.identity);
    if (one && other && areTwo) return { rule: "I1", pair: [x, y], evidence: [one, other] };
  }
  for (const [x, y] of fit) {
    const said =
      (y.standing !== "vague" && findSaidIndependent(x, ground.accounts)) ||
      (x.standing !== "vague" && findSaidIndependent(y, ground.accounts)) ||
      undefined;
    if (said) return { rule: "I3", pair: [x, y], evidence: [said] };
  }
  if (isSame || isOneSaying(a, b, ground)) return undefined;
  const known = fit.find(([x, y]) => [x, y].every((voice) => isKnown(voice) && isStated(voice, rows, ground)));
  return known && { rule: "I2", pair: known, evidence: known.flatMap(({ mentions }) => mentions.slice(0, 1)) };
}

/** Both are quoted with some of the same words: one of the two may be telling of the other's. */
function isOneSaying(a: readonly Voice[], b: readonly Voice[], { sharedBy }: Ground): boolean {
  return sharedBy([...a, ...b]).some(({ attributions }) =>
    [a, b].every((node) => node.some(({ attribution }) => attributions.includes(attribution.id))),
  );
}

/** Words of matter, names apart, that two readings must share for their voices to be taken to vouch for the very same. */
const SAME_MATTER = 2;
const SAME_SHARE = 0.3;

function statesSame(a: Voice, b: Voice, rows: readonly Vouched[], { accounts }: Ground): boolean {
  const mattersOf = (voice: Voice): readonly ReadonlySet<string>[] =>
    rows.flatMap((row) => {
      const text = accounts[row.account]?.article.text ?? "";
      const account = accounts[row.account];
      if (row.voice !== voice || !account) return [];
      const { span } = row.reading;
      const names = account.annotations.mentions.filter((mention) => hasOverlap(mention.span, span));
      const words = findWords(
        text.slice(span.start, span.end),
        names.map((name) => ({ start: name.span.start - span.start, end: name.span.end - span.start })),
      );
      return [new Set(words.map(({ fold }) => fold.slice(0, 6)).filter((fold) => !STOPWORDS.has(fold)))];
    });
  return mattersOf(a).some((x) =>
    mattersOf(b).some((y) => {
      const shared = [...x].filter((word) => y.has(word)).length;
      return shared >= SAME_MATTER && shared >= SAME_SHARE * Math.min(x.size, y.size);
    }),
  );
}

function isSameBody(a: Voice, b: Voice): boolean {
  return a.institution !== undefined && a.institution === b.institution;
}

/** Somebody named, or an official of a government or body that is named: one knows whose interest and access stand behind it. */
function isKnown({ standing, institution, broad, kind, attribution }: Voice): boolean {
  // Who only believes does not say that he knows.
  if (attribution.act === "believes") return false;
  if (kind === "named-person") return true;
  return (
    !broad && institution !== undefined && (standing === "office" || standing === "unnamed" || standing === "document")
  );
}

/** The source states it: who only names it in passing ("with stocks running low, …") may take it as known from others. */
function isStated(voice: Voice, rows: readonly Vouched[], { accounts }: Ground): boolean {
  return rows.some(({ account, reading: { span }, voice: own }) => {
    if (own !== voice) return false;
    const clause = accounts[account]?.annotations.propositions.find(
      (one) => isWithin(span, one.span) && isWithin(one.span, span),
    );
    return !clause || clause.quoted || clause.role === "main" || clause.role === "complement";
  });
}

/** Both reach us through the same outlet's report, or one rests on the other's finding, or both on one body's. */
function hasSameRoute(a: Voice, b: Voice): boolean {
  const [x, y] = [a.restsOn ?? a.institution, b.restsOn ?? b.institution];
  if (x !== undefined && x === y) return true;
  return (
    a.kind !== "named-person" && b.kind !== "named-person" && a.outlets.some((outlet) => b.outlets.includes(outlet))
  );
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

/** The sentence of a reading names, for another part of it, the very body that vouches elsewhere. */
function namesSource({ account, reading }: Vouched, { voice }: Vouched, { accounts, voices }: Ground): boolean {
  const sentence = accounts[account]?.annotations.sentences.find(
    ({ start, end }) => start <= reading.span.start && reading.span.start < end,
  );
  if (!voice || !sentence) return false;
  return (voices.byAccount[account] ?? []).some(
    (other) =>
      other.attribution.source !== undefined &&
      isWithin(other.attribution.source, sentence) &&
      ((other.identity !== undefined && other.identity === voice.identity) || isSameBody(other, voice)),
  );
}

/** Where two articles or more name a source and fewer name none, these few are taken to follow the others. */
function withoutMinority(adrift: readonly Vouched[], rows: readonly Vouched[]): readonly Vouched[] {
  const vouching = new Set(rows.filter(({ part }) => part === "vouches").map(({ account }) => account)).size;
  return vouching >= 2 && new Set(adrift.map(({ account }) => account)).size < vouching ? [] : adrift;
}

/** A headline sums up its article, sources and all. */
function isHeadline({ account, reading }: Vouched, { accounts }: Ground): boolean {
  const headline = accounts[account]?.article.headline;
  return headline !== undefined && isWithin(reading.span, headline);
}

function whyApart({ rule, pair: [a, b], evidence }: Apart): Why {
  const name = ({ label, institution, kind }: Voice): string =>
    `"${label}"${institution !== undefined && kind !== "organization" ? ` of ${bodyName(institution)}` : ""}`;
  const both = `${name(a)} and ${name(b)}`;
  const sort = a.kind === "named-person" && b.kind === "named-person" ? "people" : "bodies";
  const because = {
    I1: `${both} each tell what they observed themselves.`,
    I2: `${both} are different ${sort}, and neither is said to rest on the other.`,
    I3: `The text itself says that one of ${both} does not rest on the other.`,
  }[rule];
  return { rule, because, evidence };
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

function whyContrary(deniers: readonly Voice[]): readonly Why[] {
  return deniers.map((voice) => ({
    rule: "I4",
    because: `"${voice.label}" denies it: a contrary origin, counted apart.`,
    evidence: voice.mentions.slice(0, 1),
  }));
}
