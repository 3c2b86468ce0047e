import type { DossierFile } from "../model/dossier.ts";
import { toStripView } from "../report/strip.ts";
import type { CountedStory, StorySummary } from "../store/store.ts";

/** Make the line that a list shows of a story. */
export function toSummary(file: DossierFile): StorySummary {
  const story = file.stories[0] as DossierFile["stories"][number];
  const days = file.articles.flatMap(({ published: { from, to } }) => (from === undefined ? [] : [from, to ?? from]));
  days.sort();
  return {
    id: story.id,
    title: story.title,
    articles: file.articles.length,
    outlets: [...new Set(file.articles.flatMap(({ outlet }) => outlet.name ?? []))],
    origins: toStripView(story, file.articles).origins,
    published: days.length > 0 ? { from: days[0] as string, to: days.at(-1) as string } : null,
    divergences: story.divergences.length,
  };
}

/** Order stories: those with the newest articles first, those without a day last; then the larger ones, then by id. */
export function byNewest({ summary: a }: CountedStory, { summary: b }: CountedStory): number {
  const [x, y] = [a.published?.to ?? "", b.published?.to ?? ""];
  if (x !== y) return x < y ? 1 : -1;
  return b.articles - a.articles || (a.id < b.id ? -1 : 1);
}
