import type { Divergence, Reading, Utterance, Variant } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { toLine } from "./columns.ts";
import { clipLine, findHead } from "./heads.ts";
import { stanceIn } from "./stances.ts";
import { formatCount, type Stance } from "./words.ts";

/** The word that matters in a cell. */
export interface CellWord {
  readonly text: string;
  /** Whether it is one of the words on which the articles part. */
  readonly isVariant: boolean;
}

/** The quotations of one article, wherever they stand in it. */
export type Quoted = ReadonlyMap<ArticleId, readonly Span[]>;

/** Gather where each article quotes. */
export function indexQuoted(utterances: readonly Utterance[]): Quoted {
  const quoted = new Map<ArticleId, Span[]>();
  for (const { quotations } of utterances) {
    for (const { article, span } of quotations) {
      const known = quoted.get(article);
      if (known) known.push(span);
      else quoted.set(article, [span]);
    }
  }
  return quoted;
}

/**
 * Find the word that matters of one article at one claim: its variant in the divergence that makes its stance, else in the
 * weightiest in which it takes part; without one how many words it quotes, or what it says of whom the claim is about.
 */
export function findCellWord(
  readings: readonly [Reading, ...Reading[]],
  stance: Stance,
  divergences: readonly Divergence[],
  quoted: Quoted,
): CellWord {
  const [{ article }] = readings;
  const own = divergences.filter(({ variants }) => variants.some((variant) => hasVariant(variant, article)));
  const shown = own.find((divergence) => stance !== "says" && stanceIn(divergence, article) === stance) ?? own[0];
  const variant = shown?.variants.find((one) => hasVariant(one, article));
  const anchor = variant?.anchors
    .filter((one) => one.article === article)
    .reduce((a, b) => (b.text.length < a.text.length ? b : a));
  if (shown && anchor) return { text: toHead(toLine(anchor.text), shown), isVariant: true };
  return { text: toPredicate(readings, quoted), isVariant: false };
}

function hasVariant({ anchors }: Variant, article: ArticleId): boolean {
  return anchors.some((anchor) => anchor.article === article);
}

function toHead(text: string, { facet }: Divergence): string {
  const { start, end } = findHead(text, facet);
  return end < text.length ? clipLine(text, end) : text.slice(start, end);
}

/** Fewer words in quotation marks are a term, not a quotation. */
const QUOTED_WORDS = 4;
const ROOM = 30;

function toPredicate(readings: readonly [Reading, ...Reading[]], quoted: Quoted): string {
  const [reading] = readings;
  const words = Math.max(...readings.map((one) => countQuoted(one, quoted.get(one.article) ?? [])));
  if (words >= QUOTED_WORDS) return `quotes ${formatCount(words, "word")}`;
  const text = reading.text;
  const place = ({ span }: { readonly span: Span }): Span => ({
    start: span.start - reading.span.start,
    end: span.end - reading.span.start,
  });
  const who = reading.slots.who && place(reading.slots.who);
  const from = who && who.end > 0 && text.slice(who.end).trim() !== "" ? who.end : 0;
  const next = Object.values(reading.slots)
    .map((slot) => place(slot).start)
    .filter((start) => start > from + 2);
  const said = trimMarks(toLine(text.slice(from, Math.min(text.length, ...next))));
  // "was", "to": too little to go by; then the words that follow come with it.
  return clipLine(said.length > 5 ? said : trimMarks(toLine(text.slice(from))), ROOM);
}

/** Words without the marks and points at their ends. */
function trimMarks(text: string): string {
  return text.replace(/^[\s,.;:“”"‘()]+|[\s,.;:“”"‘(]+$/g, "");
}

function countQuoted({ span, text }: Reading, quoted: readonly Span[]): number {
  let words = 0;
  for (const { start, end } of quoted) {
    const common = text.slice(Math.max(0, start - span.start), Math.max(0, end - span.start));
    words += common.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  }
  return words;
}
