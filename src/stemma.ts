// The whole pipeline on one screen: articles in, one dossier file out.

import { toDossier, toDossierFile } from "./assemble.ts";
import { compare } from "./compare/index.ts";
import { correct } from "./correct/index.ts";
import { group } from "./group/index.ts";
import type { Account } from "./model/annotations.ts";
import type { Article } from "./model/article.ts";
import type { Judgement } from "./model/comparison.ts";
import type { Corrections, Override } from "./model/correction.ts";
import type { Dossier, DossierFile } from "./model/dossier.ts";
import type { ArticleId } from "./model/ids.ts";
import type { LanguageModel } from "./model/language.ts";
import type { NeuralName } from "./model/neural.ts";
import type { Noted, Notice } from "./model/notice.ts";
import type { Story } from "./model/story.ts";
import { dateStory, read } from "./read/index.ts";
import { trace } from "./trace/index.ts";

/** What the pipeline needs besides the articles. */
export interface StemmaOptions {
  /** The trained weights that tagging needs; see `readLanguageModel`. */
  readonly model: LanguageModel;
  /** What an editor says against or beside the rules; see `readCorrections`. */
  readonly corrections?: Corrections;
  /** Called as each stage begins, for progress; reading names the article. */
  readonly onStage?: (stage: string, done: number, of: number, article?: ArticleId) => void;
}

/** Read, group, compare and trace articles: everything Stemma knows of them, as one plain value. */
export function stemma(articles: readonly Article[], options: StemmaOptions): DossierFile {
  const { stories, overrides, notices } = readStories(articles, options);
  const dossiers = stories.map((story, i) => {
    options.onStage?.("compare", i, stories.length);
    return dossierOf(story, { overrides });
  });
  return toDossierFile(stories, dossiers, notices, methodsOf(options));
}

/** Stories ready to be compared, with what an editor says of their sources. */
export interface ReadStories {
  readonly stories: readonly Story[];
  readonly overrides: readonly Override[];
  readonly notices: readonly Notice[];
}

/** Names by article, as a model saw them. */
export type NamesByArticle = ReadonlyMap<Article, readonly NeuralName[]>;

/** Correct and read articles and put them together into stories. */
export function readStories(
  articles: readonly Article[],
  options: StemmaOptions,
  names: NamesByArticle = new Map(),
): ReadStories {
  const notices: Notice[] = [];
  const keep = <T>(noted: Noted<T>): T => {
    notices.push(...noted.notices);
    return noted.value;
  };
  const corrected = keep(correct(articles, options.corrections?.all ?? []));
  const given = new Map(articles.map((article) => [article.id, names.get(article)]));
  const accounts = corrected.articles.map((article, i, { length }): Account => {
    options.onStage?.("read", i, length, article.id);
    return { article, annotations: keep(read(article, options.model, given.get(article.id))) };
  });
  const stories = keep(group(accounts)).map((story) => keep(dateStory(story)));
  return { stories, overrides: corrected.overrides, notices };
}

/** What else than the rules has a say in a story. */
interface Says {
  readonly judgements?: readonly Judgement[];
  readonly overrides?: readonly Override[];
}

/** Compare and trace one story; judgements settle what the rules left in doubt, overrides come before them. */
export function dossierOf(story: Story, { judgements = [], overrides = [] }: Says): Dossier {
  const comparison = compare(story, judgements);
  const tracing = trace(story, comparison.value, overrides);
  return toDossier(story, comparison.value, tracing.value, [...comparison.notices, ...tracing.notices]);
}

/** The record of what had a say besides the stages. */
export function methodsOf({ corrections }: StemmaOptions): Readonly<Record<string, string>> {
  return corrections ? { corrections: `sha256:${corrections.sha256}` } : {};
}
