import type { DossierFile } from "../model/dossier.ts";
import { StemmaError } from "../model/error.ts";
import type { Library } from "./library.ts";

/** Find a story by the id that it has or had; throws what becomes a 404 where there is none. */
export async function findStory(library: Library, id: string): Promise<DossierFile> {
  const file = await library.story(id);
  if (!file) throw notThere(`There is no story "${id}".`);
  return file;
}

/** Find the story that holds an article; throws what becomes a 404 where there is none. */
export async function findStoryOf(library: Library, article: string): Promise<DossierFile> {
  const place = await library.store.placeOf(article);
  if (!place) throw notThere(`There is no article "${article}" in the stories.`);
  return await findStory(library, place.story);
}

/** What becomes a 404. */
export function notThere(message: string): StemmaError {
  return new StemmaError(
    "server/not-there",
    message,
    "It may have been left out since; the list of stories shows what is there.",
  );
}
