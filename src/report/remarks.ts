import type { Notice } from "../model/notice.ts";
import { toLine } from "./columns.ts";
import { type Articles, bySiglum, toPlace } from "./places.ts";

/** Something to look at twice, with the places it stands on. */
export interface RemarkView {
  readonly message: string;
  /** `A 3:14`, in order of siglum. */
  readonly places: readonly string[];
  readonly help?: string;
}

/** Tell what careful readers look at twice from what happened while reading. */
export function isRemark({ code }: Notice): boolean {
  return code.startsWith("compare/");
}

/** Show the remarks among a story's notices; those of one sentence are put together with all their places. */
export function toRemarkViews(notices: readonly Notice[], articles: Articles): readonly RemarkView[] {
  return notices
    .filter((one) => isRemark(one) && one.code !== LEFT)
    .map(({ message, help, at, also = [] }) => {
      const places = [...(at ? [at] : []), ...also].map((anchor) => toPlace(articles, anchor));
      const sorted = places.sort((a, b) => bySiglum(a.siglum, b.siglum));
      return {
        message: toLine(message),
        places: [...new Set(sorted.map(({ siglum, at: place }) => `${siglum} ${place}`))],
        ...(help !== undefined && { help: toLine(help) }),
      };
    });
}

/** The most articles for which the lack of a remark tells something. */
const MOST_ARTICLES = 40;

/** The code of sentences that left no trace. */
const LEFT = "compare/sentences-left";

/** Say how much of each article no rule read, or that all of it was read. */
export function findUnread(notices: readonly Notice[], articles: Articles): readonly string[] {
  // Crowds of articles are not remarked on, so nothing is known of their sentences.
  if (articles.size > MOST_ARTICLES) return [];
  const left = notices.filter(({ code }) => code === LEFT);
  if (left.length === 0) return ["Every sentence of every article left a claim, a saying or a credit here."];
  return left.flatMap(({ message, at, also = [] }) => {
    if (!at) return [];
    const places = [at, ...also].map((anchor) => toPlace(articles, anchor).at);
    return [`${toPlace(articles, at).siglum}: ${toLine(message)} They stand at ${places.join(", ")}.`];
  });
}
