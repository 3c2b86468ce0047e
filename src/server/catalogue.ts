import { setImmediate as nextTurn } from "node:timers/promises";
import type { DossierFile } from "../model/dossier.ts";
import { type StoryIndex, toStoryIndexes } from "../report/search-index.ts";
import { type SourceView, toSources } from "../report/sources.ts";
import type { Store } from "../store/store.ts";

/** What is looked up across all stories. */
export interface Catalogue {
  readonly indexes: readonly StoryIndex[];
  readonly sources: ReadonlyMap<string, SourceView>;
}

/** Make the catalogue of all stories in a store, a story at a time, so that requests are answered in between. */
export async function toCatalogue(store: Store): Promise<Catalogue> {
  const files: DossierFile[] = [];
  const indexes: StoryIndex[] = [];
  for (const { id } of await store.stories()) {
    const file = await store.story(id);
    if (!file) continue;
    files.push(file);
    indexes.push(...toStoryIndexes(file));
    await nextTurn();
  }
  return { indexes, sources: new Map(toSources(files).map((source) => [source.id, source])) };
}
