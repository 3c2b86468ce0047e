// Stories annotated by hand: what a careful reader finds in them. `test/stories/<name>/gold.json` holds one each.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceKind } from "../src/model/annotations.ts";
import type { DossierArticle, DossierFile, Facet } from "../src/model/dossier.ts";
import type { Span } from "../src/model/span.ts";

/** Words as they stand in one article; the first such words unless `nth` says otherwise. */
export interface GoldText {
  /** The article's key in the annotation, such as `A0`. */
  readonly a: string;
  readonly text: string;
  readonly nth?: number;
}

/** A story as annotated by hand. */
export interface Gold {
  readonly story: string;
  readonly articles: Readonly<Record<string, { file: string; outlet: string | null; published: string | null }>>;
  readonly noise: readonly (GoldText & { why: string })[];
  readonly quotations: readonly (GoldText & {
    speaker: readonly string[];
    kind: SourceKind;
    via: readonly string[];
    group: string;
  })[];
  /** `self` marks an outlet that credits itself: it neither earns nor costs anything. */
  readonly credits: readonly (GoldText & { outlet: string; self?: boolean })[];
  readonly origins: readonly { id: string; label: string; kind: SourceKind; aliases: readonly string[] }[];
  readonly claims: readonly {
    id: string;
    gloss: string;
    origins: readonly string[];
    independent: readonly [number, number];
    mentions: readonly GoldText[];
  }[];
  readonly divergences: readonly {
    id: string;
    claim: string;
    facet: Facet;
    sides: readonly { articles: readonly string[]; text: string }[];
  }[];
  readonly dates: readonly (GoldText & { value: string })[];
}

/** The folder that holds the annotated stories. */
export const STORIES: string = fileURLToPath(new URL("stories", import.meta.url));

/** Find the names of all annotated stories, sorted. */
export function findStories(): readonly string[] {
  return readdirSync(STORIES)
    .filter((name) => existsSync(join(STORIES, name, "gold.json")))
    .sort();
}

/** Read a story's annotation. */
export function readGold(story: string): Gold {
  return JSON.parse(readFileSync(join(STORIES, story, "gold.json"), "utf8")) as Gold;
}

/** Find the article that a key of the annotation stands for, by the name of its file. */
export function findArticle(gold: Gold, file: DossierFile, key: string): DossierArticle | undefined {
  const name = gold.articles[key]?.file;
  return file.articles.find((article) => article.file.split("/").pop() === name);
}

/** Find annotated words in an article's text, any white space standing for any other; undefined where they do not occur. */
export function findWords(text: string, { text: words, nth = 1 }: Pick<GoldText, "text" | "nth">): Span | undefined {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const match = [...text.matchAll(new RegExp(pattern, "g"))][nth - 1];
  return match && { start: match.index, end: match.index + match[0].length };
}

/** List all the words that an annotation takes from its articles. */
export function listTexts(gold: Gold): readonly GoldText[] {
  return [
    ...gold.noise,
    ...gold.quotations,
    ...gold.credits,
    ...gold.dates,
    ...gold.claims.flatMap((claim) => claim.mentions),
    ...gold.divergences.flatMap((divergence) =>
      divergence.sides.map(({ articles, text }) => ({ a: articles[0] ?? "", text })),
    ),
  ];
}
