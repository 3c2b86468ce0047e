import type { Notice } from "../model/notice.ts";
import { toLine } from "./columns.ts";
import { type Articles, toPlace } from "./places.ts";

/** A notice with the place it speaks of. */
export interface NoticeView {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  readonly at?: string;
}

/** Show a notice with the place it speaks of. */
export function toNoticeView({ code, message, help, at }: Notice, articles: Articles): NoticeView {
  const place = at && toPlace(articles, at);
  return {
    code,
    message: toLine(message),
    ...(help !== undefined && { help: toLine(help) }),
    ...(place && { at: `${place.siglum} ${place.at}` }),
  };
}
