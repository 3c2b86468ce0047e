import type { DossierArticle, DossierFile } from "../model/dossier.ts";
import { StemmaError } from "../model/error.ts";
import type { Library } from "./library.ts";

/** Find a story by the id that it has or had; throws what becomes a 404 where there is none. */
export async function findStory(library: Library, id: string): Promise<DossierFile> {
  const file = await library.story(id);
  if (!file) throw notThere(`There is no story "${id}".`);
  return file;
}

/** An article with the story that holds it, and the original that it came from. */
export interface FoundArticle {
  readonly story: string;
  readonly original: string;
  readonly article: DossierArticle;
}

/** Find an article; throws what becomes a 404 where no story has it. */
export async function findArticle(library: Library, id: string): Promise<FoundArticle> {
  const place = await library.store.placeOf(id);
  const file = place && (await library.story(place.story));
  const article = file?.articles.find((one) => one.id === id);
  if (!place || !article) throw notThere(`There is no article "${id}" in the stories.`);
  return { ...place, article };
}

/** What becomes a 404. */
export function notThere(message: string): StemmaError {
  return new StemmaError(
    "server/not-there",
    message,
    "It may have been left out since; the list of stories shows what is there.",
  );
}
