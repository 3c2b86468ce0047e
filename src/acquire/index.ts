// Acquiring: files, folders and standard input become articles. What comes out is text as it was received, never
// edited, with its blocks, its parts, and what was set aside as page furniture. Reading what it says is `read`'s work.
// The result does not depend on the order in which files are named.
import { createHash } from "node:crypto";
import type { Article } from "../model/article.ts";
import { StemmaError } from "../model/error.ts";
import type { Noted, Notice } from "../model/notice.ts";
import { byPublication } from "../text/publication.ts";
import { type Received, toArticle } from "./article.ts";
import { describeBinary, isCollection, readBytes, readStream } from "./bytes.ts";
import { decode } from "./decode.ts";
import { detectLanguage } from "./language.ts";
import { MAX_TEXT } from "./limits.ts";
import { findEntry, findManifests, type Manifest, readManifest } from "./manifest.ts";
import { findOutletByUrl } from "./outlet.ts";
import { findFiles } from "./paths.ts";

/** What the caller knows besides the files. */
export interface AcquireOptions {
  /** Path of a manifest; without one, each folder's own `manifest.json` is used. */
  readonly manifest?: string;
  /** Publication date of articles that have none. */
  readonly published?: string;
  /** Outlet of articles that have none. */
  readonly outlet?: string;
  /** What the path `-` reads; standard input where left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
}

/**
 * Read files, folders and `-` into articles, sorted by publication date, file name and content.
 * What cannot be read is noticed and passed over; a call of which nothing can be read throws {@link StemmaError}.
 */
export async function acquire(
  paths: readonly string[],
  options: AcquireOptions = {},
): Promise<Noted<readonly Article[]>> {
  const { value: files, notices: found } = await findFiles(paths);
  const notices: Notice[] = [...found];
  const manifests =
    options.manifest === undefined ? await findManifests(files, notices) : [await readManifest(options.manifest)];
  const articles = new Map<string, Article>();
  for (const file of files) {
    for (const received of await receive(file, options, notices)) {
      const known = articles.get(received.sha256 as string);
      if (known) notices.push(describeDouble(received.file, known.file));
      else articles.set(received.sha256 as string, await finish(withGiven(received, manifests, options), notices));
    }
  }
  if (articles.size === 0) throw nothingReadable(paths, notices);
  return { value: [...articles.values()].sort(byPublication), notices };
}

async function receive(file: string, options: AcquireOptions, notices: Notice[]): Promise<readonly Received[]> {
  const read =
    file === "-" ? await readStream("standard input", options.stdin ?? process.stdin) : await readBytes(file);
  if ("notice" in read) return refuse(notices, read.notice);
  const { bytes } = read;
  const binary = describeBinary(file, bytes);
  if (binary) return refuse(notices, binary);
  const { text, notice } = await decode(file, bytes);
  if (notice) notices.push(notice);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const received = await unwrap(file, text, sha256, notices);
  return received.filter((one) => {
    const wrong = describeUnusable(one);
    if (wrong) notices.push(wrong);
    return !wrong;
  });
}

/** What a file holds is told from how it begins, because names lie; its name decides only between plain and marked-up text. */
async function unwrap(file: string, text: string, sha256: string, notices: Notice[]): Promise<readonly Received[]> {
  const start = text.slice(0, 2000).trimStart();
  if (isCollection(file) || /\.json$/i.test(file) || /^\{\s*"/.test(start)) {
    const { readJson, readJsonLines } = await import("./rows.ts");
    const rows = isCollection(file) ? readJsonLines(file, text) : readJson(file, text, sha256);
    notices.push(...rows.notices);
    return rows.received;
  }
  if (/\.x?html?$/i.test(file) || /^<(?:!doctype html|html|head|body|\?xml)\b/i.test(start)) {
    const { readHtml } = await import("./html.ts");
    return [await readHtml(file, text, sha256)];
  }
  return [{ file, text, sha256 }];
}

function refuse(notices: Notice[], notice: Notice): readonly Received[] {
  notices.push(notice);
  return [];
}

function withGiven(received: Received, manifests: readonly Manifest[], options: AcquireOptions): Received {
  const entry = findEntry(manifests, received.file);
  const url = entry?.url ?? received.url;
  const known = received.found ?? findOutletByUrl(url);
  const outlet = entry?.outlet ?? received.outlet ?? (known ? undefined : options.outlet);
  const published = entry?.published ?? received.published ?? (received.dated ? undefined : options.published);
  return {
    ...received,
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
}

async function finish(received: Received, notices: Notice[]): Promise<Article> {
  const { value, notices: seen } = toArticle(received);
  notices.push(...seen);
  if (value.language !== "und") return value;
  const language = await detectLanguage(value.text);
  if (language !== "en") notices.push(describeLanguage(value.file, language));
  return { ...value, language };
}

function describeUnusable({ file, text }: Received): Notice | undefined {
  if (text.trim() === "") {
    return { code: "acquire/empty", message: `"${file}" is empty.`, help: "Check that the text was saved." };
  }
  if (text.length <= MAX_TEXT) return undefined;
  return {
    code: "acquire/too-long",
    message: `"${file}" has ${text.length} characters, more than the ${MAX_TEXT} of any article, and was left out.`,
    help: "Give one article per file, or one per line of a .jsonl file.",
  };
}

function describeDouble(file: string, known: string): Notice {
  return {
    code: "acquire/duplicate",
    message: `"${file}" is the same, byte for byte, as "${known}", and was read once.`,
  };
}

function describeLanguage(file: string, language: string): Notice {
  const what =
    language === "und" ? "is in a language that could not be told" : `seems to be in the language "${language}"`;
  return {
    code: "acquire/language",
    message: `"${file}" ${what}; the rules for reading are for English.`,
    help: "Expect little from this article, or give it in English.",
  };
}

function nothingReadable(paths: readonly string[], notices: readonly Notice[]): StemmaError {
  if (paths.length === 0) {
    return new StemmaError(
      "acquire/nothing",
      "No file was named.",
      "Name files or folders of articles, or - for standard input.",
    );
  }
  const [first] = notices;
  return new StemmaError(
    "acquire/nothing",
    `None of what was named could be read. ${first?.message ?? ""}`.trim(),
    first?.help ?? "Name files or folders of articles.",
  );
}
