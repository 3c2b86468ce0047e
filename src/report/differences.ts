import type { Claim, Divergence, Dossier, Reading, Variant } from "../model/dossier.ts";
import type { ClaimId } from "../model/ids.ts";
import type { Anchor, Span } from "../model/span.ts";
import { toLine } from "./columns.ts";
import { byFacet, clipLine, findCut, findHead } from "./heads.ts";
import { type Articles, siglaOf } from "./places.ts";
import { FACETS } from "./words.ts";

/** Where accounts part, the gravest first. */
export interface DifferencesView {
  readonly cards: readonly DifferenceView[];
  /** The others, by their apparatus alone. */
  readonly more: readonly LineView[];
}

/** A divergence in one line. */
export interface LineView {
  /** What `--claim` takes. */
  readonly claim: string;
  readonly facet: string;
  /** All variants with their articles: `millions BCDE ] large numbers A`. */
  readonly apparatus: readonly { readonly words: string; readonly sigla: readonly string[] }[];
}

/** One divergence: its readings side by side. None of them is the original. */
export interface DifferenceView extends LineView {
  /** The variants' own words, as far as a heading has room for them. */
  readonly heads: readonly string[];
  /** Whether it changes what is said to have happened, rather than how or on whose word it is told. */
  readonly isGrave: boolean;
  readonly readings: readonly SideView[];
  /** How many variants have no reading here. */
  readonly others: number;
  readonly because: string;
}

/** The words of one article on one side of a divergence. */
export interface SideView {
  readonly siglum: string;
  readonly lang?: string;
  readonly pieces: readonly PieceView[];
}

/** Words in a row. Between two pieces, and where `isCut`, something is left out. */
export interface PieceView {
  readonly text: string;
  readonly span: Span;
  /** Where the words that carry the difference stand in it. */
  readonly key?: Span;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Cards beyond these are folded. */
const MOST_CARDS = 12;
/** Readings beyond these are told by the apparatus only. */
const MOST_READINGS = 4;
const GRAVE: readonly Divergence["facet"][] = ["quantity", "time", "place", "actor"];

/** Lay out the divergences of a story. */
export function toDifferences(
  dossier: Dossier,
  articles: Articles,
  numberOf: (index: number) => string,
): DifferencesView {
  const claims = new Map(dossier.claims.map((claim, i) => [claim.id, { claim, number: numberOf(i) }]));
  const all = [...dossier.divergences].sort(byFacet).filter(({ claim }) => claims.has(claim));
  return {
    cards: all.slice(0, MOST_CARDS).flatMap((one) => toDifference(one, claims, articles)),
    more: all.slice(MOST_CARDS).map((one) => toLineView(one, claims.get(one.claim)?.number ?? "?", articles)),
  };
}

/** A story's claims with their numbers. */
export type NumberedClaims = ReadonlyMap<ClaimId, { readonly claim: Claim; readonly number: string }>;

/** Show one divergence; nothing where its claim is not known. */
export function toDifference(
  divergence: Divergence,
  claims: NumberedClaims,
  articles: Articles,
): readonly DifferenceView[] {
  const { facet, relation, variants, because } = divergence;
  const found = claims.get(divergence.claim);
  if (!found) return [];
  const seen = variants.slice(0, MOST_READINGS).map((variant) => findSeen(variant, found.claim));
  const sides = seen.map((own, i) => {
    const others = seen.filter((_, j) => j !== i).flat();
    return toSide(
      own.reduce((a, b) => (isBetter(b, a, others) ? b : a)),
      facet,
      articles,
    );
  });
  return [
    {
      ...toLineView(divergence, found.number, articles),
      heads: sides.map(({ head }) => head),
      isGrave: GRAVE.includes(facet) || relation === "conflict",
      readings: sides.map(({ side }) => side),
      others: variants.length - sides.length,
      because: toLine(because),
    },
  ];
}

function toLineView({ facet, variants }: Divergence, claim: string, articles: Articles): LineView {
  return {
    claim,
    facet: FACETS[facet],
    apparatus: variants.map(({ value, anchors }) => ({
      words: clipLine(toLine(value), VALUE_ROOM),
      sigla: siglaOf(
        articles,
        anchors.map(({ article }) => article),
      ),
    })),
  };
}

const VALUE_ROOM = 60;

/** An anchor of a variant beside the reading that it belongs to. */
interface Seen {
  readonly anchor: Anchor;
  readonly reading: Reading | undefined;
  readonly isIn: boolean;
  readonly words: ReadonlySet<string>;
}

/** No more places than these of one variant are looked at to find the ones that are most alike. */
const MOST_SEEN = 6;

function findSeen({ anchors }: Variant, { readings }: Claim): readonly Seen[] {
  return anchors.slice(0, MOST_SEEN).map((anchor) => {
    const own = readings.filter(({ article }) => article === anchor.article);
    const around = own.find(({ span }) => span.start <= anchor.span.start && anchor.span.end <= span.end);
    const reading = around ?? own[0];
    const words = new Set((reading?.text ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    return { anchor, reading, isIn: around !== undefined, words };
  });
}

/** Words that stand in the reading show best what they are about; then those most like what stands on the other sides. */
function isBetter(a: Seen, b: Seen, others: readonly Seen[]): boolean {
  if (a.isIn !== b.isIn) return a.isIn;
  const [inA, inB] = [a, b].map(({ words }) =>
    Math.max(0, ...others.map((other) => measureLikeness(words, other.words))),
  );
  return inA !== inB && inA !== undefined && inB !== undefined && inA > inB;
}

/** Words in common as a share of all (Jaccard, 1901). */
function measureLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, a.size + b.size - common);
}

function toSide(
  { anchor, reading }: Seen,
  facet: Divergence["facet"],
  articles: Articles,
): { readonly side: SideView; readonly head: string } {
  const article = articles.get(anchor.article);
  const head = findHead(anchor.text, facet);
  const at = anchor.span.start;
  const key = { start: at + head.start, end: facet === "modality" ? at + head.end : anchor.span.end };
  const text = article?.text ?? anchor.text;
  const span = reading?.span ?? anchor.span;
  const isBare = span.end - span.start < BARE;
  const around = isBare
    ? article?.sentences.find(({ start, end }) => start <= span.start && span.end <= end)
    : undefined;
  const pieces = article ? findPieces(key, anchor.span, around ?? span) : [];
  return {
    head: clipLine(toLine(anchor.text.slice(head.start)), head.end - head.start),
    side: {
      siglum: article?.siglum ?? "?",
      ...(article && article.language !== "en" && { lang: article.language }),
      pieces: pieces.map((piece) => toPiece(text, piece, key)),
    },
  };
}

/** A reading as short as this says too little by itself: then its sentence is shown. */
const BARE = 24;
/** Longer stretches are cut down to what stands around the words in question. */
const ROOM = 240;
const BEFORE = 90;

/** Where a side's words stand: in one piece with the reading if they are near it, in two if they are not. */
function findPieces(key: Span, anchor: Span, reading: Span): readonly Span[] {
  const whole = { start: Math.min(anchor.start, reading.start), end: Math.max(anchor.end, reading.end) };
  if (whole.end - whole.start <= ROOM) return [whole];
  const isIn = reading.start <= key.start && key.end <= reading.end;
  if (!isIn && (anchor.end <= reading.start || reading.end <= anchor.start)) {
    const short = { start: reading.start, end: Math.min(reading.end, reading.start + ROOM - BEFORE) };
    return anchor.start < reading.start ? [anchor, short] : [short, anchor];
  }
  const start = Math.max(whole.start, key.start - BEFORE);
  return [{ start, end: Math.min(whole.end, Math.max(key.end, start + ROOM)) }];
}

/** Cut a piece at the ends of words. */
function toPiece(text: string, { start, end }: Span, key: Span): PieceView {
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? "");
  let [from, to] = [start, end];
  if (isWord(from - 1) && isWord(from)) from += Math.max(0, text.slice(from, key.start).search(/\s\S/) + 1);
  if (isWord(to - 1) && isWord(to)) to = from + findCut(text.slice(from, to), to - from - 1);
  const span = { start: from, end: to };
  const isKey = key.start >= from && key.end <= to;
  return {
    text: text.slice(from, to),
    span,
    ...(isKey && { key: { start: key.start - from, end: key.end - from } }),
    isCutBefore: from > start,
    isCutAfter: to < end,
  };
}
