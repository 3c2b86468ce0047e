import type { Dossier, DossierArticle } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Anchor, Span } from "../model/span.ts";
import { type Cut, cutText, type Marking } from "./cuts.ts";
import type { Articles } from "./places.ts";
import { findStance } from "./stances.ts";
import { REMOVALS, type Stance } from "./words.ts";

/** An article as the reader shows it: its paragraphs in order, each cut where a mark begins or ends. */
export interface TextView {
  readonly siglum: string;
  readonly words: number;
  /** Characters set aside as page furniture. */
  readonly aside: number;
  /** Where the text seems to be cut short. */
  readonly truncated: boolean;
  readonly passages: readonly PassageView[];
}

/** A paragraph of an article; or, of an excerpt, what stands between two paragraphs that are left out. */
export interface PassageView {
  readonly kind: "heading" | "paragraph" | "list" | "quote" | "removed" | "gap";
  /** Of what was set aside: as what. */
  readonly reason?: string;
  readonly cuts: readonly Cut[];
  /** The claims that are told here, for the margin. */
  readonly claims: readonly NoteView[];
}

/** A claim in the margin. */
export interface NoteView {
  readonly number: string;
  readonly short: string;
  readonly stance: Stance;
}

/** What is marked in one article, whatever paragraph it stands in. */
interface Marked {
  readonly markings: readonly Marking[];
  /** Spans that other parts of the page lead to. */
  readonly places: readonly Span[];
  readonly notes: readonly (NoteView & { readonly span: Span })[];
}

/**
 * Lay out the articles of a story for reading; excerpts keep the sentences that something on the page stands on. Of very many only the first `most`.
 */
export function toTextViews(
  dossier: Dossier,
  articles: Articles,
  texts: "full" | "excerpts",
  toNumber: (index: number) => string,
  most: number = Number.POSITIVE_INFINITY,
): readonly TextView[] {
  const marked = markArticles(dossier, toNumber);
  return dossier.articles.slice(0, most).flatMap((id) => {
    const article = articles.get(id);
    return article ? [toTextView(article, marked.get(id) ?? NOTHING, texts)] : [];
  });
}

const NOTHING: Marked = { markings: [], places: [], notes: [] };

function toTextView(article: DossierArticle, marked: Marked, texts: "full" | "excerpts"): TextView {
  const aside = article.removals.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return {
    siglum: article.siglum,
    words: article.text.split(/\s+/).filter((word) => word !== "").length,
    aside,
    truncated: article.truncated !== undefined,
    passages: texts === "full" ? toPassages(article, marked) : toExcerpts(article, marked),
  };
}

/** Paragraphs and what was set aside, in the order of the text. */
function toPassages(article: DossierArticle, marked: Marked, also: readonly number[] = []): readonly PassageView[] {
  const removals = joinRemovals(article);
  const blocks = [
    ...article.blocks.flatMap(({ span, kind }) =>
      leftOf(span, removals, article.text).map((left) => ({
        span: left,
        kind: kind as PassageView["kind"],
        reason: undefined,
      })),
    ),
    ...removals.map(({ span, reason }) => ({ span, kind: "removed" as const, reason: REMOVALS[reason] })),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return blocks.map(({ span, kind, reason }) => ({
    kind,
    ...(reason !== undefined && { reason }),
    cuts: cutText(article.text, span, marked.markings, marked.places, also),
    claims: kind === "removed" ? [] : notesWithin(marked, span),
  }));
}

/** What of a paragraph was not set aside: pieces that hold more than white space. */
function leftOf(block: Span, removals: DossierArticle["removals"], text: string): readonly Span[] {
  let left: readonly Span[] = [block];
  for (const { span } of removals)
    left = left.flatMap((piece) =>
      span.start >= piece.end || span.end <= piece.start
        ? [piece]
        : [
            { start: piece.start, end: Math.max(piece.start, span.start) },
            { start: Math.min(piece.end, span.end), end: piece.end },
          ],
    );
  return left.filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

/** Furniture of one kind in neighbouring lines is one piece of furniture. */
function joinRemovals({ removals, text }: DossierArticle): DossierArticle["removals"] {
  const joined: DossierArticle["removals"][number][] = [];
  for (const removal of removals) {
    const last = joined.at(-1);
    if (last && last.reason === removal.reason && text.slice(last.span.end, removal.span.start).trim() === "")
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: removal.span.end } };
    else joined.push(removal);
  }
  return joined;
}

function notesWithin({ notes }: Marked, { start, end }: Span): readonly NoteView[] {
  const byNumber = new Map<string, NoteView>();
  for (const { number, short, stance, span } of notes)
    if (span.start >= start && span.start < end && !byNumber.has(number))
      byNumber.set(number, { number, short, stance });
  return [...byNumber.values()];
}

/** Keep the sentences that a mark or a place touches; what is left out between them is one gap. */
function toExcerpts(article: DossierArticle, marked: Marked): readonly PassageView[] {
  const wanted = [...marked.markings.map(({ span }) => span), ...marked.places];
  const kept = article.sentences.filter((s) => wanted.some((span) => span.start < s.end && span.end > s.start));
  const edges = kept.flatMap(({ start, end }) => [start, end]);
  const shown: PassageView[] = [];
  for (const passage of toPassages(article, marked, edges)) {
    const cuts = passage.cuts.filter(({ start }) => kept.some((s) => s.start <= start && start < s.end));
    if (passage.kind !== "removed" && cuts.length > 0) shown.push({ ...passage, cuts });
    else if (shown.at(-1)?.kind !== "gap") shown.push(GAP);
  }
  return shown;
}

const GAP: PassageView = { kind: "gap", cuts: [], claims: [] };

/** Collect, article by article, the words of claims, of attributions, and of all else that the page leads to. */
function markArticles(dossier: Dossier, toNumber: (index: number) => string): ReadonlyMap<ArticleId, Marked> {
  const all = new Map<ArticleId, { markings: Marking[]; places: Span[]; notes: (NoteView & { span: Span })[] }>();
  const of = (id: ArticleId) => {
    const known = all.get(id) ?? { markings: [], places: [], notes: [] };
    all.set(id, known);
    return known;
  };
  const lead = ({ article, span }: Anchor): void => void of(article).places.push(span);
  dossier.claims.forEach((claim, i) => {
    for (const { article, span } of claim.readings) {
      const stance = findStance(claim, dossier.divergences, article);
      of(article).markings.push({ span, as: "claim" });
      of(article).notes.push({ span, number: toNumber(i), short: claim.short, stance });
      of(article).places.push(span);
    }
  });
  for (const { facet, variants } of dossier.divergences) {
    for (const anchor of variants.flatMap(({ anchors }) => anchors)) {
      if (facet !== "attribution") of(anchor.article).markings.push({ span: anchor.span, as: "parts" });
      lead(anchor);
    }
  }
  for (const { article, source, cue } of dossier.attributions) {
    for (const anchor of source ? [source, cue] : [cue]) of(article).markings.push({ span: anchor.span, as: "source" });
  }
  for (const { article, span } of dossier.credits) of(article).places.push(span);
  for (const { quotations } of dossier.utterances)
    for (const { article, span, speaker } of quotations) {
      of(article).places.push(span);
      if (speaker?.span) of(article).places.push(speaker.span);
    }
  for (const { mentions, voices, merges } of dossier.origins) {
    mentions.forEach(lead);
    for (const voice of voices) voice.mentions.forEach(lead);
    for (const merge of merges) merge.evidence.forEach(lead);
  }
  for (const { evidence } of dossier.edges) evidence.forEach(lead);
  for (const { independent } of dossier.claims) for (const { evidence } of independent.why) evidence.forEach(lead);
  for (const { anchors, when } of dossier.timeline)
    for (const anchor of [...anchors, ...(when.evidence ?? [])]) lead(anchor);
  return all;
}
