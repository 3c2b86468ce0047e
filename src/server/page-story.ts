import { h } from "preact";
import type { DossierFile } from "../model/dossier.ts";
import { type Theme, toAppPage } from "../page/layout.tsx";
import { linkOnStory } from "../page/links.ts";
import type { Chosen } from "../page/section.ts";
import { AlonePage, StoryPage } from "../page/story-page.tsx";
import { toPageView } from "../report/page-view.ts";
import { sourceIdOf } from "../report/sources.ts";

/** What a story's page is made with besides the story. */
export interface Around {
  /** What was added since the stories were counted, in words. */
  readonly stale?: string | undefined;
  /** The name that was signed with last. */
  readonly author?: string;
  readonly chosen?: Chosen;
  readonly theme?: Theme | undefined;
}

/** Make a story's page: brief where the story has very many articles, which then have pages of their own. */
export function toStoryPage(file: DossierFile, { stale, author = "", chosen = {}, theme }: Around): string {
  const [story] = toPageView(file, { texts: "full", brief: true }).stories;
  const id = file.stories[0]?.id ?? "";
  const title = story?.plain.title ?? id;
  const [article] = file.articles;
  if (!story || file.articles.length < 2) {
    return toAppPage({ title, theme, children: h(AlonePage, { title, article: article?.id ?? "" }) });
  }
  const idOf = new Map(story.accounts.map((account) => [account.siglum, account.id]));
  const shown = new Set(story.texts.map(({ siglum }) => siglum));
  const links = linkOnStory(id, (siglum) => (shown.has(siglum) ? undefined : `/a/${idOf.get(siglum)}`));
  const origins = new Map(file.stories[0]?.origins.map((origin) => [origin.id as string, sourceIdOf(id, origin)]));
  const correct = {
    author,
    back: `/s/${id}`,
    articleOf: (siglum: string) => idOf.get(siglum) ?? "",
    sourceOf: (source: string) =>
      origins.has(source) ? `/src/${encodeURIComponent(origins.get(source) ?? "")}` : undefined,
  };
  return toAppPage({ title, theme, children: h(StoryPage, { story, links, stale, correct, chosen }) });
}
