// The view that the page, the file and the app draw: what a terminal shows, and beside it what only a picture can.
import type { Dossier, DossierArticle, DossierFile } from "../model/dossier.ts";
import { type CalendarView, toCalendarView } from "./calendar.ts";
import { type CountedView, toCountedView } from "./counted.ts";
import { type DifferencesView, toDifferences } from "./differences.ts";
import { type MatrixView, toMatrix } from "./matrix.ts";
import { type Articles, indexArticles } from "./places.ts";
import { type QuotationsView, toQuotations } from "./quotations.ts";
import { type StemmaView, toStemmaView } from "./stemma-view.ts";
import { type StripView, toStripView } from "./strip.ts";
import { type TextView, toTextViews } from "./texts.ts";
import { type ArticleView, type FileView, formatNumber, type StoryView, toArticleViews, toView } from "./view.ts";

/** How much of the articles a page carries: their whole text, or only the sentences that it quotes. */
export type Texts = "full" | "excerpts";

/** What a page may be told when it is made. */
export interface PageOptions {
  readonly texts: Texts;
  /** Show of very many articles, claims and quotations the first only, where the rest has pages of its own. */
  readonly brief?: boolean;
}

/** A whole file as a page shows it. */
export interface PageView {
  readonly stories: readonly StoryPage[];
  /** Articles that no other tells the story of. */
  readonly alone: FileView["alone"];
  readonly notices: FileView["notices"];
}

/** One story as a page shows it. */
export interface StoryPage {
  readonly id: string;
  /** What the terminal shows as well. */
  readonly plain: StoryView;
  readonly accounts: readonly AccountView[];
  readonly strip: StripView;
  /** How the headline's number was counted, where there is one. */
  readonly counted?: CountedView;
  readonly stemma: StemmaView;
  readonly matrix: MatrixView;
  readonly calendar: CalendarView;
  /** Of a brief page the first articles alone. */
  readonly texts: readonly TextView[];
  readonly differences: DifferencesView;
  readonly quoted: QuotationsView;
}

/** An article in the page's tabs and heads. */
export interface AccountView extends ArticleView {
  readonly id: string;
  /** The outlet's name alone. */
  readonly name: string | null;
  readonly headline: string | undefined;
  readonly url: string | undefined;
  readonly language: string;
}

/** Turn a dossier file into what a page shows. */
export function toPageView(file: DossierFile, options: PageOptions): PageView {
  const articles = indexArticles(file);
  const view = toView(file);
  const byNumber = (plain: StoryView): Dossier => file.stories[(plain.number ?? 1) - 1] as Dossier;
  return {
    stories: view.stories.map((plain) => toStoryPage(plain, byNumber(plain), articles, options)),
    alone: view.alone,
    notices: view.notices,
  };
}

function toStoryPage(plain: StoryView, dossier: Dossier, articles: Articles, options: PageOptions): StoryPage {
  const held = dossier.articles.flatMap((id) => articles.get(id) ?? []);
  const numberOf = (index: number): string => formatNumber(index, plain.number);
  const counted = toCountedView(dossier, articles, numberOf);
  const { texts, brief = false } = options;
  return {
    id: dossier.id,
    plain,
    accounts: held.map((article, i) => toAccountView(article, plain.articles[i] as ArticleView)),
    strip: toStripView(dossier, held),
    ...(counted && { counted }),
    stemma: toStemmaView(dossier, held, articles, numberOf),
    matrix: toMatrix(dossier, held, articles, numberOf, brief ? BRIEF : undefined),
    calendar: toCalendarView(dossier, held),
    texts: toTextViews(dossier, articles, texts, numberOf, brief ? BRIEF.texts : undefined),
    differences: toDifferences(dossier, articles, numberOf),
    quoted: toQuotations(dossier, articles, brief ? BRIEF.quotations : undefined),
  };
}

/** How much of each long list a brief page shows. */
export const BRIEF: Readonly<Record<"texts" | "rows" | "single" | "quotations", number>> = {
  texts: 12,
  rows: 45,
  single: 120,
  quotations: 48,
};

/** The articles of a file's only story, without the rest of its page. */
export function toAccounts(file: DossierFile): readonly AccountView[] {
  const held = file.articles;
  const views = toArticleViews(held);
  return held.map((article, i) => toAccountView(article, views[i] as ArticleView));
}

/** One article of a file's only story as the reader shows it; `undefined` where it is not there. */
export function toTextView(file: DossierFile, id: string): TextView | undefined {
  const [dossier] = file.stories;
  const articles = indexArticles(file);
  const numberOf = (index: number): string => formatNumber(index);
  return dossier && toTextViews({ ...dossier, articles: [id] }, articles, "full", numberOf)[0];
}

function toAccountView(article: DossierArticle, view: ArticleView): AccountView {
  const { id, headline, url, language, outlet } = article;
  return { ...view, id, name: outlet.name, headline: headline?.text, url, language };
}
