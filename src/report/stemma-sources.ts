import type { Credit, Dossier, DossierAttribution } from "../model/dossier.ts";
import type { Anchor } from "../model/span.ts";
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
  const ground = indexGround(dossier);
  const bySource = new Map(
    dossier.attributions.flatMap((one) => (one.source ? [[placeOf(one.source), one] as const] : [])),
  );
  const toWords = (anchors: readonly Anchor[]): readonly SourceWords[] =>
    anchors.map((anchor) => toSourceWords(anchor, bySource.get(placeOf(anchor)), articles));
  const sources = dossier.origins.flatMap((origin) => {
    const { main, label, finding } = toSource(origin, ground);
    const isShown = (anchor: Anchor): boolean => finding?.places.has(placeOf(anchor)) ?? false;
    const { kind, siglum } = origin;
    const heard = origin.mentions.filter((anchor) => !isShown(anchor));
    const row = toRow(
      { id: main, label, kind: STEMMA_KINDS[kind], word: SOURCES[kind], ...(siglum && { siglum }) },
      toWords(heard),
    );
    if (!finding) return [row];
    const shown = toWords(origin.mentions.filter(isShown));
    return [
      toRow({ id: finding.id, siglum: "ω", label: finding.label, kind: "document", word: SOURCES.document }, shown),
      row,
    ];
  });
  const relays = dossier.witnesses.flatMap((witness) => {
    if (witness.kind !== "lost") return [];
    const words = dossier.credits
      .filter(({ outlet }) => outlet === witness.outlet)
      .map(
        (credit): SourceWords => ({
          place: toPlace(articles, credit),
          parts: [{ text: foldSpace(credit.text) }],
          note: CREDITS[credit.kind],
        }),
      );
    const { id, outlet, siglum } = witness;
    return [
      toRow({ id, label: toLine(outlet), kind: "relay", word: "outlet, not held", ...(siglum && { siglum }) }, words),
    ];
  });
  const all = joinAliases([...sources, ...relays]).sort(byWeight);
  let free = Math.max(0, ROWS - all.filter(({ id }) => wanted.has(id)).length);
  const rows = all.filter(({ id }) => wanted.has(id) || free-- > 0);
  return { rows, more: all.length - rows.length };
}

/** An outlet that is itself an origin is told of in the row of the outlet that is credited. */
function joinAliases(rows: readonly SourceRow[]): SourceRow[] {
  const alias = findAliases(rows);
  const isOwn = ({ id }: SourceRow): boolean => (alias.get(id) ?? id) === id;
  return rows.filter(isOwn).map((row) => {
    const others = rows.filter((other) => !isOwn(other) && alias.get(other.id) === row.id);
    if (others.length === 0) return row;
    const more = row.more + others.reduce((sum, other) => sum + other.more, 0);
    const joined = toRow(row, [...row.words, ...others.flatMap(({ words }) => words)]);
    return { ...joined, more: joined.more + more };
  });
}

const ORDER: readonly StemmaKind[] = ["document", "anonymous", "person", "institution", "relay"];

function byWeight(a: SourceRow, b: SourceRow): number {
  const size = (row: SourceRow): number => row.words.length + row.more;
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || size(b) - size(a) || byId(a.id, b.id);
}

function toRow(row: Omit<SourceRow, "words" | "more">, words: readonly SourceWords[]): SourceRow {
  const sorted = [...words].sort(
    (a, b) => bySiglum(a.place.siglum, b.place.siglum) || a.place.span.start - b.place.span.start,
  );
  return { ...row, words: sorted.slice(0, PLACES), more: Math.max(0, sorted.length - PLACES) };
}

function toSourceWords(anchor: Anchor, attribution: DossierAttribution | undefined, articles: Articles): SourceWords {
  const article = articles.get(anchor.article);
  const cue = attribution?.cue;
  const plain: SourceWords = {
    place: toPlace(articles, anchor),
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
  return { place, parts, ...(meant !== undefined && { meant }) };
}
