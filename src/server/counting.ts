// What the worker does: originals in, stories out, told step by step. It knows no store and no server.
import { acquireOriginal, type OriginalFile } from "../acquire/original.ts";
import { toDossierFile } from "../assemble.ts";
import type { Article } from "../model/article.ts";
import type { Corrections } from "../model/correction.ts";
import type { DossierFile } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import type { LanguageModel } from "../model/language.ts";
import type { Notice } from "../model/notice.ts";
import type { Story } from "../model/story.ts";
import { dossierOf, methodsOf, readStories } from "../stemma.ts";
import { byPublication } from "../text/publication.ts";

/** A file to be counted, with its id in the store. */
export interface CountInput extends OriginalFile {
  readonly id: string;
}

/** What is known of an article once it is acquired and cleaned. */
export interface CleanedArticle {
  readonly id: ArticleId;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly headline: string | null;
  readonly language: string;
  /** Characters that are read, and characters set aside as page furniture. */
  readonly kept: number;
  readonly aside: number;
}

/** How far a count is. */
export type Step =
  | {
      readonly is: "acquired";
      readonly input: string;
      readonly articles: readonly CleanedArticle[];
      readonly notices: readonly Notice[];
    }
  | { readonly is: "read"; readonly article: ArticleId; readonly done: number; readonly of: number }
  | { readonly is: "grouped"; readonly stories: readonly (readonly ArticleId[])[] }
  | { readonly is: "compared"; readonly done: number; readonly of: number };

/** What counting gives: a dossier file for each story, those of most articles first. */
export interface Counted {
  readonly files: readonly DossierFile[];
  /** The original that each article came from. */
  readonly originals: ReadonlyMap<ArticleId, string>;
  /** What concerns no story. */
  readonly notices: readonly Notice[];
}

/** Acquire files alone, and say of each what came of it. */
export async function acquireAll(inputs: readonly CountInput[], onStep: (step: Step) => void): Promise<Acquired> {
  const byHash = new Map<string, Article>();
  const originals = new Map<ArticleId, string>();
  const noticesOf = new Map<ArticleId, readonly Notice[]>();
  const others: Notice[] = [];
  for (const input of inputs) {
    const { value, notices } = await acquireOriginal(input);
    if (value.length === 0) others.push(...notices);
    value.forEach((article, i) => {
      if (i === 0) noticesOf.set(article.id, notices);
      if (byHash.has(article.sha256)) return;
      byHash.set(article.sha256, article);
      originals.set(article.id, input.id);
    });
    onStep({ is: "acquired", input: input.id, articles: value.map(toCleaned), notices });
  }
  return { articles: [...byHash.values()].sort(byPublication), originals, noticesOf, others };
}

/** Files as articles, with what was noticed of each. */
export interface Acquired {
  readonly articles: readonly Article[];
  readonly originals: ReadonlyMap<ArticleId, string>;
  readonly noticesOf: ReadonlyMap<ArticleId, readonly Notice[]>;
  readonly others: readonly Notice[];
}

/** Count all stories of a library anew. */
export async function countStories(
  inputs: readonly CountInput[],
  settings: { readonly model: LanguageModel; readonly corrections?: Corrections },
  onStep: (step: Step) => void,
): Promise<Counted> {
  const { articles, originals, noticesOf, others } = await acquireAll(inputs, onStep);
  let before: ArticleId | undefined;
  const { stories, overrides, notices } = readStories(articles, {
    ...settings,
    onStage: (_stage, done, of, article) => {
      if (before !== undefined) onStep({ is: "read", article: before, done, of });
      before = article;
    },
  });
  onStep({ is: "grouped", stories: stories.map(({ accounts }) => accounts.map(({ article }) => article.id)) });
  const left = new Set(notices);
  const files = stories.map((story, i) => {
    const own = notices.filter((notice) => isOf(notice, story));
    for (const notice of own) left.delete(notice);
    const acquired = story.accounts.flatMap(({ article }) => noticesOf.get(article.id) ?? []);
    const file = toDossierFile([story], [dossierOf(story, { overrides })], [...acquired, ...own], methodsOf(settings));
    onStep({ is: "compared", done: i + 1, of: stories.length });
    return file;
  });
  return { files, originals, notices: [...others, ...left] };
}

/** A notice concerns a story if it points into one of its articles, or names one's file. */
function isOf({ at, message }: Notice, { accounts }: Story): boolean {
  return accounts.some(({ article }) => at?.article === article.id || message.includes(`"${article.file}"`));
}

function toCleaned(article: Article): CleanedArticle {
  const { id, outlet, published, headline, language, text, removals } = article;
  const aside = removals.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return {
    id,
    outlet: outlet.name,
    published: published.from ?? null,
    headline: headline ? text.slice(headline.start, headline.end) : null,
    language,
    kept: text.length - aside,
    aside,
  };
}
