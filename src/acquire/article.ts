import { createHash } from "node:crypto";
import type { Article, Block, Outlet, Removal } from "../model/article.ts";
import type { Moment } from "../model/moment.ts";
import type { Noted, Notice } from "../model/notice.ts";
import { anchorOf, type Span } from "../model/span.ts";
import { isEnglish } from "./language.ts";
import { MIN_WORDS } from "./limits.ts";
import { findOutletByUrl, inferOutlet } from "./outlet.ts";
import { findParagraphs, type Paragraph, toBlocks } from "./paragraphs.ts";
import { findCut, findParts } from "./parts.ts";
import { parsePublished } from "./published.ts";
import { findRemovals } from "./removals.ts";

/** A text as received, with what is known of it. All but the text and its name may be left out. */
export interface Received {
  /** The name, path or URL it was given under. */
  readonly file: string;
  /** Decoded, otherwise untouched: every span will point into it. */
  readonly text: string;
  /** SHA-256 of the bytes received, in hex; taken from the text where left out. */
  readonly sha256?: string;
  readonly url?: string;
  /** The outlet's name as given by a person. */
  readonly outlet?: string;
  /** An outlet found in metadata or a URL. */
  readonly found?: Outlet;
  /** The publication date as a person gave it. */
  readonly published?: string;
  /** A publication date found in metadata. */
  readonly dated?: Moment;
  /** Where a page's markup says these are. */
  readonly headline?: Span;
  readonly byline?: Span;
  readonly blocks?: readonly Block[];
  readonly removals?: readonly Removal[];
  readonly language?: string;
}

/**
 * Make an article of a text: find its blocks, headline, byline, dateline and page furniture, and say what is odd about it.
 * The text stays as it is. Pure: the same text gives the same article, whoever asks.
 */
export function toArticle(received: Received): Noted<Article> {
  const { text, file } = received;
  const notices: Notice[] = [];
  const sha256 = received.sha256 ?? createHash("sha256").update(text).digest("hex");
  const id = sha256.slice(0, 12);
  const paragraphs = findParagraphs(text);
  const removals = findRemovals(paragraphs, received.removals);
  const parts = findParts(text, paragraphs, removals);
  const headline = received.headline ?? parts.headline;
  const byline = received.byline ?? parts.byline;
  const truncated = findCut(paragraphs, removals);
  const language = received.language ?? (isEnglish(text) ? "en" : "und");
  const article: Article = {
    id,
    file,
    ...(received.url !== undefined && { url: received.url }),
    sha256,
    outlet: outletOf(received, paragraphs, removals),
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(parts.dateline && { dateline: parts.dateline }),
    published: publishedOf(received, notices),
    language,
    text,
    blocks: received.blocks ?? toBlocks(paragraphs),
    removals,
    ...(truncated && { truncated }),
  };
  if (truncated) notices.push(describeCut(article, truncated));
  if (countWords(text) < MIN_WORDS) notices.push(describeShort(file));
  return { value: article, notices };
}

function outletOf(received: Received, paragraphs: readonly Paragraph[], removals: readonly Removal[]): Outlet {
  if (received.outlet) return { name: received.outlet, how: "given" };
  if (received.found?.name) return received.found;
  return findOutletByUrl(received.url) ?? inferOutlet(received.text, paragraphs, removals);
}

function publishedOf({ file, published, dated }: Received, notices: Notice[]): Moment {
  if (published) {
    const moment = parsePublished(published, "given");
    if (moment) return moment;
    notices.push({
      code: "acquire/date",
      message: `The publication date "${published}" given for "${file}" could not be read.`,
      help: "Write it as 2022-09-06, or as a range such as 2022-09-05/2022-09-07.",
    });
  }
  return dated ?? { how: "unknown" };
}

function describeCut(article: Article, span: Span): Notice {
  return {
    code: "acquire/truncated",
    message: `The text of "${article.file}" seems to be cut: it ends with "${article.text.slice(span.start, span.end)}".`,
    help: "What this article does not say may stand in the part that is missing.",
    at: anchorOf(article, span),
  };
}

function describeShort(file: string): Notice {
  return {
    code: "acquire/short",
    message: `"${file}" has fewer than ${MIN_WORDS} words, too few for an article.`,
    help: "Check that the whole text was saved.",
  };
}

function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) if (++words >= MIN_WORDS) break;
  return words;
}
