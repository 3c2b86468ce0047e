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
  return notices.filter(isRemark).map(({ message, help, at, also = [] }) => {
    const places = [...(at ? [at] : []), ...also].map((anchor) => toPlace(articles, anchor));
    const sorted = places.sort((a, b) => bySiglum(a.siglum, b.siglum));
    return {
      message: toLine(message),
      places: [...new Set(sorted.map(({ siglum, at: place }) => `${siglum} ${place}`))],
      ...(help !== undefined && { help: toLine(help) }),
    };
  });
}
