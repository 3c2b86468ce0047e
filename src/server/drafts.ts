import type { Correction, NamedPlace } from "../model/correction.ts";
import type { DossierArticle } from "../model/dossier.ts";
import { StemmaError } from "../model/error.ts";
import type { Store } from "../store/store.ts";

/** A place as a page names it: by its words, or by where they stand. */
export type DraftPlace =
  | NamedPlace
  | { readonly article: string; readonly span: { readonly start: number; readonly end: number } };

/** What somebody says, before it is a correction: without its id and time. */
export type CorrectionDraft = { readonly author: string; readonly because: string } & (
  | { readonly is: "merge" | "split"; readonly sources: readonly [DraftPlace, DraftPlace, ...DraftPlace[]] }
  | { readonly is: "outlet"; readonly article: string; readonly outlet: string }
  | { readonly is: "published"; readonly article: string; readonly published: string }
  | { readonly is: "exclude"; readonly article: string }
  | { readonly is: "withdrawal"; readonly of: string }
);

/**
 * Keep what somebody says as a correction: numbered, dated, and only if it speaks of something that is there.
 * @throws StemmaError where it does not.
 */
export async function toCorrection(store: Store, draft: CorrectionDraft): Promise<Correction> {
  const all = await store.corrections();
  const signed = {
    id: `k${all.length + 1}`,
    author: draft.author,
    at: new Date().toISOString(),
    because: draft.because,
  };
  const correction = { ...signed, ...(await checkDraft(store, draft, all)) } as Correction;
  await store.addCorrection(correction);
  return correction;
}

async function checkDraft(store: Store, draft: CorrectionDraft, all: readonly Correction[]): Promise<object> {
  switch (draft.is) {
    case "merge":
    case "split": {
      const sources = await Promise.all(draft.sources.map((place) => toNamedPlace(store, place)));
      return { is: draft.is, sources };
    }
    case "withdrawal": {
      const target = all.find(({ id }) => id === draft.of);
      if (!target || target.is === "withdrawal") throw absent(`There is no correction "${draft.of}" to withdraw.`);
      if (all.some((one) => one.is === "withdrawal" && one.of === draft.of)) {
        throw new StemmaError("server/withdrawn", `The correction "${draft.of}" is withdrawn already.`);
      }
      return { is: draft.is, of: draft.of };
    }
    default: {
      await findArticle(store, draft.article);
      const { author: _, because: __, ...rest } = draft;
      return rest;
    }
  }
}

async function toNamedPlace(store: Store, place: DraftPlace): Promise<NamedPlace> {
  const { text } = await findArticle(store, place.article);
  if ("span" in place) {
    const { start, end } = place.span;
    const words = text.slice(start, end);
    if (words.trim() === "") throw absent(`No words stand at ${start}–${end} of the article "${place.article}".`);
    let occurrence = 1;
    for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) occurrence++;
    return { article: place.article, text: words, ...(occurrence > 1 && { occurrence }) };
  }
  let at = text.indexOf(place.text);
  for (let n = 1; n < (place.occurrence ?? 1) && at >= 0; n++) at = text.indexOf(place.text, at + 1);
  if (at < 0) throw absent(`The words "${place.text}" do not stand in the article "${place.article}".`);
  return place;
}

async function findArticle(store: Store, id: string): Promise<DossierArticle> {
  const place = await store.placeOf(id);
  const file = place && (await store.story(place.story));
  const article = file?.articles.find((one) => one.id === id);
  if (!article) throw absent(`There is no article "${id}" in the stories.`);
  return article;
}

function absent(message: string): StemmaError {
  return new StemmaError("server/not-there", message);
}
