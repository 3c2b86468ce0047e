import { createHash } from "node:crypto";
import type { Notice } from "../model/notice.ts";
import type { Received } from "./article.ts";

/** Articles out of JSON, and what was wrong with the rest. */
export interface Rows {
  readonly received: readonly Received[];
  readonly notices: readonly Notice[];
}

const HELP = 'An article reads {"title": "…", "text": "…", "outlet": "…", "published": "2022-09-06", "url": "…"}.';

/** Field names in use, the commonest first. */
const FIELDS = {
  title: ["title", "headline", "heading"],
  body: ["text", "body", "content", "maintext", "article", "articleBody", "article_text", "plain_text", "body_text"],
  outlet: ["outlet", "source", "publisher", "publication", "site", "site_name", "newspaper"],
  published: [
    "published",
    "date",
    "publication_date",
    "publish_date",
    "published_at",
    "publishedAt",
    "datePublished",
    "date_published",
    "pubDate",
  ],
  url: ["url", "link", "uri", "canonical_url"],
} as const;

/** Read articles from JSON: one object, a list, or `{"articles": […]}`. */
export function readJson(file: string, text: string, sha256: string): Rows {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // A .json file may be written a line an article.
    if (isJsonLines(text)) return readJsonLines(file, text);
    return { received: [], notices: [describeBad(file, `is not JSON: ${(error as Error).message}`)] };
  }
  const articles = (value as { articles?: unknown } | null)?.articles ?? value;
  if (!Array.isArray(articles)) return toRows([toReceived(file, articles, sha256)]);
  return toRows(articles.map((row, i) => toReceived(`${file}#${i + 1}`, row, hashOf(JSON.stringify(row)))));
}

/** The first line is a whole object, and another object begins below it. */
function isJsonLines(text: string): boolean {
  const begun = text.trimStart();
  const end = begun.search(/[\r\n]/);
  const [line, rest] = [begun.slice(0, Math.max(0, end)).trimEnd(), begun.slice(end).trimStart()];
  return end > 0 && line.startsWith("{") && line.endsWith("}") && rest.startsWith("{");
}

/** Read articles from JSON lines: one object a line, the article's id from the line's bytes. */
export function readJsonLines(file: string, text: string): Rows {
  const rows: (Received | Notice)[] = [];
  let n = 0;
  for (const { 0: line } of text.matchAll(/[^\n]+/g)) {
    n++;
    const written = line.replace(/\r$/, "");
    if (written.trim() === "") continue;
    try {
      rows.push(toReceived(`${file}#${n}`, JSON.parse(written), hashOf(written)));
    } catch (error) {
      rows.push(describeBad(`${file}#${n}`, `is not JSON: ${(error as Error).message}`));
    }
  }
  return toRows(rows);
}

function toRows(rows: readonly (Received | Notice)[]): Rows {
  const received = rows.filter((row) => "file" in row);
  const notices = rows.filter((row) => "code" in row);
  const [first] = notices;
  if (received.length > 0 || !first || notices.length < 2) return { received, notices };
  return {
    received,
    notices: [{ ...first, message: `${first.message.slice(0, -1)}, and so all ${notices.length} rows.` }],
  };
}

function toReceived(file: string, row: unknown, sha256: string): Received | Notice {
  if (typeof row !== "object" || row === null) return describeBad(file, "is not an object");
  const field = (name: keyof typeof FIELDS): string | undefined => {
    for (const key of FIELDS[name]) {
      const value = (row as Record<string, unknown>)[key];
      if (typeof value === "string" && value.trim() !== "") return value;
      if (name === "published" && typeof value === "number") return String(value);
      const inner = (value as { name?: unknown } | null | undefined)?.name;
      if (name === "outlet" && typeof inner === "string" && inner !== "") return inner;
    }
    return undefined;
  };
  const body = field("body");
  if (body === undefined) return describeBad(file, 'has no "text" or "body"');
  const title = field("title");
  // The title becomes the text's first line, so that it can be pointed to.
  const titled = title !== undefined && !body.trimStart().startsWith(title);
  const [outlet, published, url] = [field("outlet"), field("published"), field("url")];
  return {
    file,
    sha256,
    text: titled ? `${title}\n\n${body}` : body,
    ...(titled && { headline: { start: 0, end: title.length } }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
}

function describeBad(file: string, what: string): Notice {
  return { code: "acquire/json", message: `"${file}" ${what}.`, help: HELP };
}

function hashOf(written: string): string {
  return createHash("sha256").update(written).digest("hex");
}
