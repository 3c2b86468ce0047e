/** The most bytes of one file that are read: a page with its pictures inlined is under 20 MB, an article is never over it. */
export const MAX_BYTES: number = 20_000_000;

/** The most bytes of a collection, one article a line: as much as one text can hold in memory twice. */
export const MAX_COLLECTION: number = 200_000_000;

/** The most characters of an article: the longest newspaper serials have under half a million. */
export const MAX_TEXT: number = 1_000_000;

/** Fewer words than this cannot be told from a caption or an error page. */
export const MIN_WORDS: number = 20;
