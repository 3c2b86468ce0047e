import type { Credit, Dossier, DossierAttribution } from "../model/dossier.ts";
import type { Anchor, Span } from "../model/span.ts";
import { foldSpace, toLine } from "./columns.ts";
import { type Articles, bySiglum, type Place, toPlace } from "./places.ts";
import { indexGround, toSource } from "./stemma-findings.ts";
import { findAliases, STEMMA_KINDS } from "./stemma-graph.ts";
import { byId, placeOf, type StemmaKind } from "./stemma-parts.ts";
import { SOURCES } from "./words.ts";

/** A source or relay with the words by which articles credit it. */
export interface SourceRow {
  readonly id: string;
  readonly siglum?: string;
  readonly label: string;
  readonly kind: StemmaKind;
  /** What readers call its kind: "anonymous official", "outlet, not held". */
  readonly word: string;
  readonly words: readonly SourceWords[];
  /** So many further places are not listed. */
  readonly more: number;
}

/** Words that credit a source, part by part; together they are the article's own words from the first part to the last. */
export interface SourceWords {
  readonly place: Place;
  /** The words that name the source, alone. */
  readonly source: Span;
  readonly parts: readonly { readonly text: string; readonly role?: "source" | "cue" }[];
  /** Who is meant, where the words alone do not say it. */
  readonly meant?: string;
  /** What the words do: "first to report", "told". */
  readonly note?: string;
}

/** What an article says that an outlet did. */
const CREDITS: Readonly<Record<Credit["kind"], string>> = {
  "first-report": "first to report",
  told: "was told",
  reports: "reports",
  cites: "is cited",
  republishes: "is republished",
};

/** So many sources are listed, each with so many places. */
const ROWS = 60;
const PLACES = 8;
/** Words longer than this are told by their first part alone. */
const LONGEST = 180;

/**
 * List all sources of a story with the words that credit them: those heard most first within evidence, voices and relays. Of very many
 * the `wanted`, which something else on the page leads to, are listed in any case.
 */
export function toSourceRows(
  dossier: Dossier,
  articles: Articles,
  wanted: ReadonlySet<string>,
): { readonly rows: readonly SourceRow[]; readonly more: number } {
  const all = joinAliases(toDrafts(dossier, articles)).sort(byWeight);
  let free = Math.max(0, ROWS - all.filter(({ id }) => wanted.has(id)).length);
  const rows = all.filter(({ id }) => wanted.has(id) || free-- > 0);
  return { rows: rows.map(toRow), more: all.length - rows.length };
}

/** A row whose words are not looked up yet: of very many sources most are not shown. */
type Draft = Omit<SourceRow, "words" | "more"> & { readonly tellings: readonly Telling[] };

interface Telling {
  readonly siglum: string;
  readonly start: number;
  readonly toWords: () => SourceWords;
}

function toDrafts(dossier: Dossier, articles: Articles): readonly Draft[] {
  const ground = indexGround(dossier);
  const bySource = new Map(
    dossier.attributions.flatMap((one) => (one.source ? [[placeOf(one.source), one] as const] : [])),
  );
  const tell = (anchor: Anchor, toWords: () => SourceWords): Telling => {
    return { siglum: articles.get(anchor.article)?.siglum ?? "?", start: anchor.span.start, toWords };
  };
  const tellAll = (anchors: readonly Anchor[]): readonly Telling[] =>
    anchors.map((anchor) => tell(anchor, () => toSourceWords(anchor, bySource.get(placeOf(anchor)), articles)));
  const sources = dossier.origins.flatMap((origin): readonly Draft[] => {
    const { main, label, finding } = toSource(origin, ground);
    const isShown = (anchor: Anchor): boolean => finding?.places.has(placeOf(anchor)) ?? false;
    const { kind, siglum } = origin;
    const tellings = tellAll(origin.mentions.filter((anchor) => !isShown(anchor)));
    const row = { id: main, label, kind: STEMMA_KINDS[kind], word: SOURCES[kind], tellings, ...(siglum && { siglum }) };
    if (!finding) return [row];
    const shown = tellAll(origin.mentions.filter(isShown));
    const word = SOURCES.document;
    return [{ id: finding.id, siglum: "ω", label: finding.label, kind: "document", word, tellings: shown }, row];
  });
  const credits = new Map<string, Telling[]>();
  for (const credit of dossier.credits) {
    const toWords = (): SourceWords => ({
      place: toPlace(articles, credit),
      source: credit.span,
      parts: [{ text: foldSpace(credit.text) }],
      note: CREDITS[credit.kind],
    });
    const known = credits.get(credit.outlet) ?? [];
    known.push(tell(credit, toWords));
    credits.set(credit.outlet, known);
  }
  const relays = dossier.witnesses.flatMap((witness): readonly Draft[] => {
    if (witness.kind !== "lost") return [];
    const { id, outlet, siglum } = witness;
    const tellings = credits.get(outlet) ?? [];
    return [
      { id, label: toLine(outlet), kind: "relay", word: "outlet, not held", tellings, ...(siglum && { siglum }) },
    ];
  });
  return [...sources, ...relays];
}

/** An outlet that is itself an origin is told of in the row of the outlet that is credited. */
function joinAliases(rows: readonly Draft[]): Draft[] {
  const alias = findAliases(rows);
  const others = new Map<string, Telling[]>();
  for (const { id, tellings } of rows) {
    const own = alias.get(id) ?? id;
    if (own !== id) others.set(own, [...(others.get(own) ?? []), ...tellings]);
  }
  return rows
    .filter(({ id }) => (alias.get(id) ?? id) === id)
    .map((row) => ({ ...row, tellings: [...row.tellings, ...(others.get(row.id) ?? [])] }));
}

const ORDER: readonly StemmaKind[] = ["document", "anonymous", "person", "institution", "relay"];

function byWeight(a: Draft, b: Draft): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.tellings.length - a.tellings.length || byId(a.id, b.id);
}

function toRow({ tellings, ...row }: Draft): SourceRow {
  const sorted = [...tellings].sort((a, b) => bySiglum(a.siglum, b.siglum) || a.start - b.start);
  return {
    ...row,
    words: sorted.slice(0, PLACES).map(({ toWords }) => toWords()),
    more: Math.max(0, sorted.length - PLACES),
  };
}

function toSourceWords(anchor: Anchor, attribution: DossierAttribution | undefined, articles: Articles): SourceWords {
  const article = articles.get(anchor.article);
  const cue = attribution?.cue;
  const plain: SourceWords = {
    place: toPlace(articles, anchor),
    source: anchor.span,
    parts: [{ text: foldSpace(anchor.text), role: "source" }],
  };
  if (!article || !cue || cue.article !== anchor.article) return plain;
  const isBefore = cue.span.start < anchor.span.start;
  const [first, second] = isBefore ? [cue, anchor] : [anchor, cue];
  const isApart = first.span.end <= second.span.start && second.span.end - first.span.start <= LONGEST;
  const meant =
    attribution.resolved !== undefined && toLine(attribution.resolved) !== toLine(anchor.text)
      ? toLine(attribution.resolved)
      : undefined;
  const whole = { start: first.span.start, end: second.span.end };
  const place = isApart
    ? toPlace(articles, { article: anchor.article, span: whole, text: article.text.slice(whole.start, whole.end) })
    : plain.place;
  const parts: SourceWords["parts"] = isApart
    ? [
        { text: foldSpace(first.text), role: isBefore ? "cue" : "source" },
        { text: foldSpace(article.text.slice(first.span.end, second.span.start)) },
        { text: foldSpace(second.text), role: isBefore ? "source" : "cue" },
      ]
    : plain.parts;
  return { place, source: anchor.span, parts, ...(meant !== undefined && { meant }) };
}
