import type { Dossier, Utterance, UtteranceQuotation } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { type CollationColumn, toCollation } from "./collation.ts";
import { toLine } from "./columns.ts";
import { clipLine } from "./heads.ts";
import { type Articles, bySiglum } from "./places.ts";
import { type QuotationView, toQuotationView } from "./view.ts";

/** The same words in several articles, and what else is quoted. */
export interface QuotationsView {
  /** The statement that most articles quote, word by word. */
  readonly collation?: CollationView;
  readonly quotations: readonly QuotedView[];
  readonly more: readonly QuotedView[];
  /** How many further quotations are left out. */
  readonly left: number;
}

/** One statement with its witnesses in rows. */
export interface CollationView {
  readonly speaker: string;
  readonly articles: number;
  readonly columns: readonly CollationColumn[];
  readonly rows: readonly WitnessView[];
  readonly reconstruction?: {
    readonly fragments: readonly { readonly text: string; readonly siglum: string; readonly span: Span }[];
    readonly note: string;
  };
}

/** A witness's row: one article, or several that have the same words. */
export interface WitnessView {
  readonly sigla: readonly string[];
  readonly span: Span;
  /** Whose words they are there: "the harbor official, via Reuters". */
  readonly by: string;
}

/** A quotation with where its longest form stands. */
export interface QuotedView extends QuotationView {
  readonly siglum: string;
  readonly span: Span;
}

/** Quotations beyond these are folded. */
const MOST_QUOTATIONS = 12;
/** Fewer words are no statement to lay out in columns. */
const FEWEST_WORDS = 5;
/** More rows than these are folded: articles with the same words become one row. */
const MOST_ROWS = 8;
const SPEAKER_ROOM = 40;

/** Lay out what is quoted in a story, and of further quotations as many as are asked for. */
export function toQuotations(
  dossier: Dossier,
  articles: Articles,
  most: number = Number.POSITIVE_INFINITY,
): QuotationsView {
  const best = [...dossier.utterances].filter(isShared).sort(byWitnesses)[0];
  const rest = dossier.utterances.filter((one) => one !== best).sort(byReach);
  const further = rest.slice(MOST_QUOTATIONS);
  const toViews = (utterances: readonly Utterance[]): readonly QuotedView[] =>
    utterances.map((one) => toQuoted(one, dossier, articles));
  return {
    ...(best && { collation: toCollationView(best, dossier, articles) }),
    quotations: toViews(rest.slice(0, MOST_QUOTATIONS)),
    more: toViews(further.slice(0, most)),
    left: Math.max(0, further.length - most),
  };
}

/** What most articles quote comes first, then what is longest. */
function byReach(a: Utterance, b: Utterance): number {
  return countWitnesses(b) - countWitnesses(a) || longestOf(b).text.length - longestOf(a).text.length;
}

function longestOf({ quotations }: Utterance): UtteranceQuotation {
  return quotations.reduce((a, b) => (b.text.length > a.text.length ? b : a));
}

function isShared(utterance: Utterance): boolean {
  return countWitnesses(utterance) > 1 && countWords(utterance) >= FEWEST_WORDS;
}

function byWitnesses(a: Utterance, b: Utterance): number {
  return countWitnesses(b) - countWitnesses(a) || countWords(b) - countWords(a);
}

function countWitnesses({ quotations }: Utterance): number {
  return new Set(quotations.map(({ article }) => article)).size;
}

function countWords({ quotations }: Utterance): number {
  return Math.max(...quotations.map(({ text }) => text.split(/\s+/).length));
}

function toQuoted(utterance: Utterance, dossier: Dossier, articles: Articles): QuotedView {
  const { article, span } = longestOf(utterance);
  return { ...toQuotationView(utterance, dossier, articles), siglum: articles.get(article)?.siglum ?? "?", span };
}

function toCollationView(utterance: Utterance, dossier: Dossier, articles: Articles): CollationView {
  const witnesses = foldWitnesses(groupWitnesses(utterance, articles));
  const parts = utterance.reconstruction?.parts.filter(({ basis }) => basis === "quoted") ?? [];
  return {
    speaker: toQuotationView(utterance, dossier, articles).speaker,
    articles: countWitnesses(utterance),
    columns: toCollation(witnesses.map(({ quotations }) => ({ fragments: quotations.map(({ text }) => text) }))),
    rows: witnesses.map(({ sigla, quotations }) => ({
      sigla,
      span: quotations.reduce((a, b) => (b.text.length > a.text.length ? b : a)).span,
      by: formatSpeaker(quotations),
    })),
    ...(utterance.reconstruction && {
      reconstruction: {
        fragments: parts.map(({ anchor: { article, text, span } }) => ({
          text: toLine(text).replace(/[,;]$/, ""),
          siglum: articles.get(article)?.siglum ?? "?",
          span,
        })),
        note: toLine(utterance.reconstruction.note),
      },
    }),
  };
}

interface Witness {
  readonly sigla: readonly string[];
  readonly quotations: readonly [UtteranceQuotation, ...UtteranceQuotation[]];
}

function groupWitnesses({ quotations }: Utterance, articles: Articles): readonly Witness[] {
  const groups = new Map<ArticleId, [UtteranceQuotation, ...UtteranceQuotation[]]>();
  for (const one of quotations) {
    const known = groups.get(one.article);
    if (known) known.push(one);
    else groups.set(one.article, [one]);
  }
  return [...groups]
    .map(([article, own]) => ({ sigla: [articles.get(article)?.siglum ?? "?"], quotations: own }))
    .sort((a, b) => bySiglum(a.sigla[0] ?? "", b.sigla[0] ?? ""));
}

/** Of many witnesses those that have the same words are one. */
function foldWitnesses(witnesses: readonly Witness[]): readonly Witness[] {
  if (witnesses.length <= MOST_ROWS) return witnesses;
  const groups = new Map<string, Witness>();
  for (const witness of witnesses) {
    const key = witness.quotations
      .map(({ text }) =>
        text
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(" "),
      )
      .join("|");
    const known = groups.get(key);
    groups.set(key, known ? { ...known, sigla: [...known.sigla, ...witness.sigla] } : witness);
  }
  return [...groups.values()];
}

/** As the article calls the speaker; and through whom it has the words. */
function formatSpeaker(quotations: Witness["quotations"]): string {
  const speaker = quotations.find((one) => one.speaker)?.speaker;
  const via = [...new Set(quotations.flatMap((one) => one.via))];
  const name = speaker ? clipLine(toLine(speaker.text ?? speaker.name), SPEAKER_ROOM) : "speaker not stated";
  return via.length > 0 ? `${name}, via ${via.join(", ")}` : name;
}
