import type { Claim, Dossier, DossierArticle, DossierFile, Utterance } from "../model/dossier.ts";
import { type AloneView, findAlone } from "./alone.ts";
import { toLine } from "./columns.ts";
import { type CommonView, findCommon } from "./common-words.ts";
import { type ForecastView, findForecasts } from "./forecasts.ts";
import { findCredited, findOthers, type MentionedView } from "./mentioned.ts";
import { type NoticeView, toNoticeView } from "./notices.ts";
import { type Articles, indexArticles, siglaOf, toPlace } from "./places.ts";
import { findUnread, isRemark, type RemarkView, toRemarkViews } from "./remarks.ts";
import { findHeard, type HeardView } from "./speakers.ts";
import { findStance } from "./stances.ts";
import { type TimelineView, toTimeline } from "./times.ts";
import { type TreeNode, toTree } from "./tree.ts";
import { type FormView, findForms } from "./variants.ts";
import { type ReasonView, toReasonView } from "./why.ts";
import {
  FACETS,
  formatCount,
  formatIndependence,
  formatOrigins,
  formatTemplate,
  RELATIONS,
  SOURCES,
  type Stance,
} from "./words.ts";

/** A whole file as a report shows it: its stories that compare something, then the articles that stand alone. */
export interface FileView {
  readonly stories: readonly StoryView[];
  readonly alone: readonly ArticleView[];
  readonly notices: readonly NoticeView[];
}

/** One story as a report shows it: plain words and cells, nothing left to work out. */
export interface StoryView {
  /** Its place in the file, from 1, where the file has several stories. */
  readonly number?: number;
  readonly title: string;
  /** "5 articles", "5 outlets (1 named)", "1 independent origin". */
  readonly strip: readonly string[];
  readonly sentence: string;
  /** What the headline's count rests on most: words in common, where there are some. */
  readonly reason?: ReasonView;
  readonly articles: readonly ArticleView[];
  readonly tree: readonly TreeNode[];
  /** Outlets that are credited somewhere, not held, and not in the tree. */
  readonly credited: readonly MentionedView[];
  /** Origins of other claims. */
  readonly others: readonly MentionedView[];
  readonly claims: readonly ClaimRow[];
  readonly divergences: readonly DivergenceView[];
  readonly quotations: readonly QuotationView[];
  /** What happened, and how it was told. */
  readonly timeline: TimelineView;
  readonly forecasts: readonly ForecastView[];
  /** The persons who speak, with what the articles say of them. */
  readonly heard: readonly HeardView[];
  /** Words in a row that pairs of articles share. */
  readonly common: readonly CommonView[];
  /** What one article alone has, or two of many. */
  readonly alone: readonly AloneView[];
  readonly remarks: readonly RemarkView[];
  /** What is missing, and what would settle most. */
  readonly limits: readonly string[];
  readonly notices: readonly NoticeView[];
}

/** An article in the list of accounts. */
export interface ArticleView {
  /** Its siglum; for one that stands alone, the number of its story. */
  readonly siglum: string;
  readonly outlet: string;
  readonly published: string;
  /** Its path from the folder that the story's articles have in common. */
  readonly file: string;
}

/** A row of the matrix: a claim, how each article stands to it, and its origins. */
export interface ClaimRow {
  /** What `--claim` takes: `3`, or `2.3` in a file of several stories. */
  readonly number: string;
  readonly short: string;
  readonly gloss: string;
  readonly cells: readonly Stance[];
  readonly origins: string;
}

/** A divergence with the sigla behind each of its readings. */
export interface DivergenceView {
  readonly claim: string;
  readonly facet: string;
  readonly relation: string;
  readonly variants: readonly { readonly value: string; readonly sigla: readonly string[] }[];
  readonly because: string;
}

/** An utterance, in the longest form that any article gives it. */
export interface QuotationView {
  readonly text: string;
  readonly speaker: string;
  readonly sigla: readonly string[];
  readonly via: readonly string[];
  /** How articles have it that do not have it whole. */
  readonly forms: readonly FormView[];
  /** The fragments that may have been one statement with it, in order, and why that is a conjecture. */
  readonly reconstruction?: ReconstructionView;
}

/** A lost statement put together: each fragment with the article it is taken from. */
export interface ReconstructionView {
  readonly fragments: readonly { readonly text: string; readonly siglum: string; readonly at: string }[];
  readonly note: string;
}

/** Turn a dossier file into what a report shows. */
export function toView(file: DossierFile): FileView {
  const articles = indexArticles(file);
  const isMany = file.stories.length > 1;
  const shown = file.stories.map((dossier, i) => ({ dossier, number: i + 1 }));
  const compared = isMany ? shown.filter(({ dossier }) => dossier.articles.length > 1) : shown;
  const alone = isMany ? shown.filter(({ dossier }) => dossier.articles.length < 2) : [];
  // What is noticed of an article is told with its story.
  const told = new Set(compared.flatMap(({ dossier }) => dossier.articles));
  const general = file.notices.filter(({ at }) => at === undefined || !told.has(at.article));
  const numbers = alone.flatMap(({ dossier, number }) => dossier.articles.map(() => `${number}`));
  const rows = toArticleViews(alone.flatMap(({ dossier }) => articlesOf(dossier, articles)));
  return {
    stories: compared.map(({ dossier, number }) => {
      const own = file.notices.filter(({ at }) => at !== undefined && dossier.articles.includes(at.article));
      const notices = [...own, ...dossier.notices];
      return toStoryView({ ...dossier, notices }, articles, isMany ? number : undefined);
    }),
    alone: rows.map((row, i) => ({ ...row, siglum: numbers[i] ?? row.siglum })),
    notices: [...general, ...alone.flatMap(({ dossier }) => dossier.notices.filter((one) => !isRemark(one)))].map((n) =>
      toNoticeView(n, articles),
    ),
  };
}

function toStoryView(dossier: Dossier, articles: Articles, number?: number): StoryView {
  const tree = toTree(dossier, articles);
  const held = articlesOf(dossier, articles);
  return {
    ...(number !== undefined && { number }),
    title: toLine(dossier.title),
    strip: toStrip(dossier, articles),
    sentence: toSentence(dossier),
    ...toReason(dossier, articles),
    articles: toArticleViews(held),
    tree,
    credited: findCredited(dossier, articles, tree),
    others: findOthers(dossier, articles, tree),
    claims: dossier.claims.map((claim, i) => toClaimRow(claim, formatNumber(i, number), dossier, held)),
    divergences: toDivergenceViews(dossier, articles, number),
    quotations: dossier.utterances.map((u) => toQuotationView(u, dossier, articles)).sort(byReach),
    timeline: toTimeline(dossier, articles),
    forecasts: findForecasts(dossier, articles, (i) => formatNumber(i, number)),
    heard: findHeard(dossier, articles),
    common: findCommon(dossier, articles),
    alone: findAlone(dossier, articles, (i) => formatNumber(i, number)),
    remarks: toRemarkViews(dossier.notices, articles),
    limits: [
      ...dossier.silences.map(({ because }) => toLine(because)),
      ...dossier.wouldChange.map(toWish),
      ...findUnread(dossier.notices, articles),
    ],
    notices: dossier.notices.filter((notice) => !isRemark(notice)).map((notice) => toNoticeView(notice, articles)),
  };
}

/** Format the number by which a claim is asked for. */
export function formatNumber(index: number, story?: number): string {
  return story === undefined ? `${index + 1}` : `${story}.${index + 1}`;
}

function articlesOf(dossier: Dossier, articles: Articles): readonly DossierArticle[] {
  return dossier.articles.flatMap((id) => articles.get(id) ?? []);
}

/** The three figures of the headline: articles read, outlets known, origins left. */
function toStrip(dossier: Dossier, articles: Articles): readonly string[] {
  const names = articlesOf(dossier, articles).map(({ outlet }) => outlet.name);
  const named = formatCount(new Set(names.filter((name) => name !== null)).size, "outlet");
  const told = names.every((name) => name === null)
    ? "outlets not stated"
    : names.includes(null)
      ? `${named} named, others not stated`
      : named;
  const origins = dossier.headline ? [formatIndependence(dossier.headline.independent)] : [];
  return [formatCount(dossier.articles.length, "article"), told, ...origins];
}

/** Shared words (R2) can be seen by any reader, so they come before what needs to be argued. */
function toReason({ headline }: Dossier, articles: Articles): { reason?: ReasonView } {
  const reasons = headline?.independent.why.filter(({ evidence }) => evidence.length > 0) ?? [];
  const reason = reasons.find(({ rule }) => rule === "R2") ?? reasons[0];
  return reason ? { reason: toReasonView(reason, articles) } : {};
}

function toSentence({ headline, articles, claims }: Dossier): string {
  if (headline) return toLine(formatTemplate(headline.sentence.template, headline.sentence.args));
  if (articles.length === 1) return "One article: nothing to compare yet.";
  return claims.length === 0 ? "No claim was found that these articles share." : "No claim stands out as the main one.";
}

/** Articles of one folder are told apart by what follows it. */
export function toArticleViews(articles: readonly DossierArticle[]): readonly ArticleView[] {
  const [first = "", ...rest] = articles.map(({ file }) => file);
  const folder = rest.reduce((common, file) => {
    while (!file.startsWith(common)) common = folderOf(common.slice(0, -1));
    return common;
  }, folderOf(first));
  return articles.map((article) => toArticleView(article, article.file.slice(folder.length)));
}

/** A path up to and with its last slash of either kind. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

function toArticleView(article: DossierArticle, file: string): ArticleView {
  const { outlet, published } = article;
  const days = [published.from, published.to].filter((day) => day !== undefined);
  const range = days.length === 2 && days[0] !== days[1] ? days.join("–") : days[0];
  return {
    siglum: article.siglum,
    outlet:
      outlet.name === null
        ? "outlet not stated"
        : `${toLine(outlet.name)}${outlet.how === "given" ? "" : ` (${outlet.how})`}`,
    published: range === undefined ? "date not stated" : `${range} (${published.how})`,
    file: toLine(file),
  };
}

function toClaimRow(claim: Claim, number: string, dossier: Dossier, held: readonly DossierArticle[]): ClaimRow {
  const has = new Set(claim.readings.map(({ article }) => article));
  const cells = held.map(({ id }): Stance => (has.has(id) ? findStance(claim, dossier.divergences, id) : "silent"));
  return {
    number,
    short: toLine(claim.short),
    gloss: toLine(claim.gloss),
    cells,
    origins: formatOrigins(claim.independent),
  };
}

function toDivergenceViews(dossier: Dossier, articles: Articles, story?: number): readonly DivergenceView[] {
  const numberOf = new Map(dossier.claims.map(({ id }, i) => [id, formatNumber(i, story)]));
  return dossier.divergences.map(({ claim, facet, relation, variants, because }) => ({
    claim: numberOf.get(claim) ?? "?",
    facet: FACETS[facet],
    relation: RELATIONS[relation],
    variants: variants.map(({ value, anchors }) => ({
      value: toLine(value),
      sigla: siglaOf(
        articles,
        anchors.map(({ article }) => article),
      ),
    })),
    because: toLine(because),
  }));
}

/** Show an utterance in the longest form that any article gives it. */
export function toQuotationView(utterance: Utterance, dossier: Dossier, articles: Articles): QuotationView {
  const { quotations, reconstruction } = utterance;
  const longest = quotations.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const origin = dossier.origins.find(({ id }) => id === utterance.origin);
  const named = longest.speaker ?? quotations.find(({ speaker }) => speaker)?.speaker;
  const kind =
    origin && origin.kind !== "named-person" && origin.kind !== "unknown" ? ` (${SOURCES[origin.kind]})` : "";
  return {
    text: toLine(longest.text).replace(/[,;]$/, ""),
    speaker:
      named && !isCalled(named.name, origin) ? toLine(named.name) + kind : (origin?.label ?? "speaker not stated"),
    sigla: siglaOf(
      articles,
      quotations.map(({ article }) => article),
    ),
    via: [...new Set(quotations.flatMap(({ via }) => via))].sort(),
    forms: findForms(utterance, longest.text, articles),
    ...(reconstruction && { reconstruction: toReconstructionView(reconstruction, articles) }),
  };
}

/** Whether an origin's label is a person's name in full, "Ada Vance", of which an article has a part. */
function isCalled(name: string, origin: Dossier["origins"][number] | undefined): boolean {
  return origin?.kind === "named-person" && origin.label.endsWith(` ${toLine(name)}`);
}

function toReconstructionView(
  { parts, note }: NonNullable<Utterance["reconstruction"]>,
  articles: Articles,
): ReconstructionView {
  const quoted = parts.filter(({ basis }) => basis === "quoted");
  return {
    fragments: quoted.map(({ anchor }) => {
      const { text, siglum, at } = toPlace(articles, anchor);
      return { text: toLine(text).replace(/[,;]$/, ""), siglum, at };
    }),
    note,
  };
}

function byReach(a: QuotationView, b: QuotationView): number {
  return b.sigla.length - a.sigla.length || b.text.length - a.text.length;
}

function toWish({ get, because }: Dossier["wouldChange"][number]): string {
  return toLine(`${get}: ${because}`);
}
