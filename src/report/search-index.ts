// What a library's words are looked up in: for each story one long line of folded words, an entry after the other.
import type { Dossier, DossierArticle, DossierFile } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Anchor, Span } from "../model/span.ts";
import { findWords, type Word } from "../text/words.ts";

/** What can be found. */
export type EntryKind = "claim" | "quotation" | "sentence" | "source";

/** Something that can be found: exact words of an article, and what they are. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly article: DossierArticle;
  readonly span: Span;
  /** The claim's or source's id in its story. */
  readonly of?: string;
}

/** One story's entries, and their words in one text: ` a cracked wall \n the wall \n…`, each entry between line breaks. */
export interface StoryIndex {
  readonly story: string;
  readonly title: string;
  readonly entries: readonly SearchEntry[];
  readonly text: string;
  /** Where each entry begins in the text. */
  readonly starts: readonly number[];
}

/** Letters that Unicode does not take apart, as people type them who do not have them. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/** Make a word as it is looked up: folded as for comparison, and its letters plain. */
export function foldLetters(fold: string): string {
  return /[^\0-\x7f]/.test(fold) ? fold.replace(/[æðđħıłøœßþ]/g, (letter) => PLAIN[letter] ?? letter) : fold;
}

/** Index the stories of a file: their sentences, quotations, claims and the words that name sources. */
export function toStoryIndexes(file: DossierFile): readonly StoryIndex[] {
  const articles = new Map(file.articles.map((article) => [article.id, article]));
  return file.stories.map((story) => toStoryIndex(story, articles));
}

function toStoryIndex(story: Dossier, articles: ReadonlyMap<ArticleId, DossierArticle>): StoryIndex {
  const entries = findEntries(story, articles);
  const wordsOf = new Map<ArticleId, readonly Word[]>();
  const parts: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const { article, span } of entries) {
    const words = wordsOf.get(article.id) ?? findWords(article.text);
    wordsOf.set(article.id, words);
    const part = ` ${wordsWithin(words, span)
      .map(({ fold }) => foldLetters(fold))
      .join(" ")} \n`;
    starts.push(at);
    parts.push(part);
    at += part.length;
  }
  return { story: story.id, title: story.title, entries, text: parts.join(""), starts };
}

function findEntries(story: Dossier, articles: ReadonlyMap<ArticleId, DossierArticle>): readonly SearchEntry[] {
  const held = story.articles.flatMap((id) => articles.get(id) ?? []);
  const toEntry = (
    kind: EntryKind,
    { article, span }: Pick<Anchor, "article" | "span">,
    of?: string,
  ): SearchEntry[] => {
    const own = articles.get(article);
    return own ? [{ kind, article: own, span, ...(of !== undefined && { of }) }] : [];
  };
  return [
    ...story.claims.flatMap(({ id, gloss, readings }) =>
      toEntry("claim", readings.find(({ text }) => text === gloss) ?? readings[0], id),
    ),
    ...story.utterances.flatMap(({ quotations }) => quotations.flatMap((one) => toEntry("quotation", one))),
    ...held.flatMap(({ id, sentences }) => sentences.flatMap((span) => toEntry("sentence", { article: id, span }))),
    ...story.origins.flatMap(({ id, mentions }) => distinct(mentions).flatMap((one) => toEntry("source", one, id))),
  ];
}

/** Each description of a source once, where it stands first. */
function distinct(mentions: readonly Anchor[]): readonly Anchor[] {
  const seen = new Map<string, Anchor>();
  for (const one of mentions) if (!seen.has(one.text.toLowerCase())) seen.set(one.text.toLowerCase(), one);
  return [...seen.values()];
}

/** The words of an article that lie within a span, by bisection. */
export function wordsWithin(words: readonly Word[], span: Span): readonly Word[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && (words[end] as Word).end <= span.end) end++;
  return words.slice(low, end);
}
