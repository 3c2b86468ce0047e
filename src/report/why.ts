import type { Claim, Dossier, DossierFile, OriginMerge, Reading } from "../model/dossier.ts";
import type { Anchor } from "../model/span.ts";
import { type Attributions, indexAttributions, toChain } from "./chains.ts";
import { foldSpace, toLine } from "./columns.ts";
import { type Articles, bySiglum, findContext, findLine, indexArticles, type Place, toPlace } from "./places.ts";
import { CLAIM_KINDS, formatIndependence, MARKS, SOURCES, STATES, type Stance } from "./words.ts";

/** One claim with every reading in its place, and with what its count of origins stands on. */
export interface WhyView {
  readonly number: string;
  readonly gloss: string;
  readonly kind: string;
  /** "1 independent origin: all that is said goes back to one origin". */
  readonly count: string;
  readonly readings: readonly ReadingView[];
  readonly origins: readonly OriginView[];
  readonly commentators: readonly string[];
  readonly reasons: readonly ReasonView[];
  readonly files: readonly { readonly siglum: string; readonly file: string }[];
}

/** A reading in its sentence, with the chain of those who say it, the nearest first. */
export interface ReadingView {
  readonly siglum: string;
  readonly at: string;
  readonly stance: Stance;
  /** The sentence around the reading, white space folded; `before + words + after` is the whole. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly chain: readonly string[];
  readonly hedges: readonly string[];
}

/** An origin that vouches for the claim, with every description it is given and why these were taken to be one. */
export interface OriginView {
  readonly label: string;
  readonly kind: string;
  readonly institution?: string;
  readonly mentions: readonly WordsView[];
  readonly merges: readonly ReasonView[];
}

/** A rule that fired, in a sentence, with the words it stands on. */
export interface ReasonView {
  readonly rule: string;
  readonly because: string;
  readonly evidence: readonly WordsView[];
}

/** The same words at one or more places. */
export interface WordsView {
  readonly text: string;
  readonly words: number;
  /** `A 3:14`. */
  readonly places: readonly string[];
}

/** Find the claim that a number stands for: `3`, or `2.3` for the third of the second story; the main claim without one. */
export function findClaim(
  file: DossierFile,
  number?: string,
): { dossier: Dossier; claim: Claim; number: string } | undefined {
  const [, story = "1", place] = /^(?:(\d+)\.)?(\d+)$/.exec(number ?? "") ?? [];
  if (number !== undefined && place === undefined) return undefined;
  const dossier =
    number === undefined ? file.stories.find(({ headline }) => headline) : file.stories[Number(story) - 1];
  const index =
    place === undefined ? dossier?.claims.findIndex((c) => c.id === dossier.headline?.claim) : Number(place) - 1;
  const claim = dossier?.claims[index ?? 0];
  if (!dossier || !claim) return undefined;
  const prefix = file.stories.length > 1 ? `${file.stories.indexOf(dossier) + 1}.` : "";
  return { dossier, claim, number: `${prefix}${dossier.claims.indexOf(claim) + 1}` };
}

/** Show what a claim stands on. */
export function toWhy(file: DossierFile, found: { dossier: Dossier; claim: Claim; number: string }): WhyView {
  const { dossier, claim, number } = found;
  const articles = indexArticles(file);
  const attributions = indexAttributions(dossier);
  const origins = dossier.origins.filter(({ id }) => claim.origins.includes(id));
  // A merge that is among the claim's own reasons is not told twice.
  const isNew = (merge: OriginMerge): boolean =>
    !claim.independent.why.some(({ rule, because }) => rule === merge.rule && because === merge.because);
  return {
    number,
    gloss: toLine(claim.gloss),
    kind: CLAIM_KINDS[claim.kind],
    count: `${formatIndependence(claim.independent)}: ${STATES[claim.independent.state]}`,
    readings: claim.readings
      .flatMap((r) => toReadingView(r, attributions, articles))
      .sort((a, b) => bySiglum(a.siglum, b.siglum)),
    origins: origins.map(({ label, kind, institution, mentions, merges }) => ({
      label: toLine(label),
      kind: SOURCES[kind],
      ...(institution !== undefined && { institution: nameOf(institution, dossier) }),
      mentions: toWords(mentions, articles),
      merges: merges.filter(isNew).map(({ rule, certainty, because, evidence }) => ({
        rule: `${rule}, ${certainty}`,
        because: toLine(because),
        evidence: toWords(evidence, articles),
      })),
    })),
    commentators: dossier.origins.filter(({ id }) => claim.commentators.includes(id)).map(({ label }) => toLine(label)),
    reasons: claim.independent.why.map((reason) => toReasonView(reason, articles)),
    files: dossier.articles
      .flatMap((id) => articles.get(id) ?? [])
      .map(({ siglum, file: path }) => ({ siglum, file: toLine(path) })),
  };
}

/** Show a reason for a count, with the words it stands on. */
export function toReasonView(reason: Claim["independent"]["why"][number], articles: Articles): ReasonView {
  const { rule, because, evidence } = reason;
  return { rule, because: toLine(because), evidence: toWords(evidence, articles) };
}

function toReadingView(reading: Reading, attributions: Attributions, articles: Articles): readonly ReadingView[] {
  const article = articles.get(reading.article);
  if (!article) return [];
  const { before, after } = findContext(article, reading.span);
  return [
    {
      siglum: article.siglum,
      at: findLine(article.text, reading.span.start),
      stance: reading.stance,
      before: foldSpace(before).trimStart(),
      words: foldSpace(reading.text),
      after: foldSpace(after).trimEnd(),
      chain: toChain(reading, attributions),
      hedges: reading.hedges.map(({ text }) => toLine(text)),
    },
  ];
}

/** The fullest name of an entity; an id says something too. */
function nameOf(entity: string, { entities }: Dossier): string {
  return toLine(entities.find(({ id }) => id === entity)?.name ?? entity.replace(/^\w+:/, "").replaceAll("-", " "));
}

/** Gather anchors by their words: the same words in five articles are shown once, with five places. */
function toWords(anchors: readonly Anchor[], articles: Articles): readonly WordsView[] {
  const groups = new Map<string, { text: string; places: Place[] }>();
  for (const anchor of anchors) {
    const text = toLine(anchor.text);
    const key = text.toLowerCase();
    const known = groups.get(key) ?? { text, places: [] };
    known.places.push(toPlace(articles, anchor));
    groups.set(key, known);
  }
  return [...groups.values()].map(({ text, places }) => ({
    text,
    words: text.split(" ").length,
    places: [
      ...new Set(places.sort((a, b) => bySiglum(a.siglum, b.siglum)).map(({ siglum, at }) => `${siglum} ${at}`)),
    ],
  }));
}

/** Name a stance in words. */
export function formatStance(stance: Stance): string {
  return MARKS[stance].word;
}
