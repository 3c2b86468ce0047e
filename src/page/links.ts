import type { Span } from "../model/span.ts";

/** Where a page's links lead: to places of the same file, or to addresses of the app. */
export interface Links {
  /** The reader of one article. */
  readonly article: (siglum: string) => string;
  /** Exact words in the reader: `#D:889-958`. */
  readonly place: (siglum: string, span: Span) => string;
  /** A claim's row, or its page. */
  readonly claim: (number: string) => string;
  /** An id for something of this story in the page, told apart from those of other stories: `stemma`, `source-o1`. */
  readonly id: (name: string) => string;
}

/** Links within one file; `story` tells the stories of a file of several apart. */
export function linkWithin(story = ""): Links {
  return {
    article: (siglum) => `#${toPlaceId(siglum, undefined, story)}`,
    place: (siglum, span) => `#${toPlaceId(siglum, span, story)}`,
    claim: (number) => `#claim-${number}`,
    id: (name) => (story === "" ? name : `${story}.${name}`),
  };
}

/** Links of a story's own page in the app: claims, and articles that do not stand on it, have pages of their own. */
export function linkOnStory(story: string, pageOf: (siglum: string) => string | undefined): Links {
  const [own, elsewhere] = [linkWithin(), linkIn(story)];
  const leadTo = (siglum: string, hash: string): string => `${pageOf(siglum) ?? ""}${hash}`;
  return {
    ...own,
    claim: elsewhere.claim,
    article: (siglum) => leadTo(siglum, own.article(siglum)),
    place: (siglum, span) => leadTo(siglum, own.place(siglum, span)),
  };
}

/** Links from elsewhere in the app to one story. */
export function linkIn(story: string): Links {
  const page = `/s/${story}`;
  return {
    article: (siglum) => `${page}?art=${siglum}#${toPlaceId(siglum)}`,
    place: (siglum, span) => `${page}?art=${siglum}#${toPlaceId(siglum, span)}`,
    claim: (number) => `${page}/c/${number}`,
    id: (name) => name,
  };
}

/** The id of an article's text in the page, or of words in it: `D`, `D:889-958`, in a file of several stories `2.D:889-958`. */
export function toPlaceId(siglum: string, span?: Span, story = ""): string {
  const article = story === "" ? siglum : `${story}.${siglum}`;
  return span ? `${article}:${span.start}-${span.end}` : article;
}
