// Acquiring: files, folders and standard input become articles. What comes out is text as it was received, never
// edited, with its blocks, its parts, and what was set aside as page furniture. Reading what it says is `read`'s work.
// The result does not depend on the order in which files are named.
import type { Article } from "../model/article.ts";
import { StemmaError } from "../model/error.ts";
import type { Noted, Notice } from "../model/notice.ts";
import { byPublication } from "../text/publication.ts";
import type { Received } from "./article.ts";
import { readBytes, readStream } from "./bytes.ts";
import { findEntry, findManifests, type Manifest, readManifest } from "./manifest.ts";
import { findOutletByUrl } from "./outlet.ts";
import { findFiles } from "./paths.ts";
import { finishArticle, receiveBytes } from "./receive.ts";

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
      else
        articles.set(received.sha256 as string, await finishArticle(withGiven(received, manifests, options), notices));
    }
  }
  if (articles.size === 0) throw nothingReadable(paths, notices);
  return { value: [...articles.values()].sort(byPublication), notices };
}

async function receive(file: string, options: AcquireOptions, notices: Notice[]): Promise<readonly Received[]> {
  const read =
    file === "-" ? await readStream("standard input", options.stdin ?? process.stdin) : await readBytes(file);
  if ("bytes" in read) return await receiveBytes(file, read.bytes, notices);
  notices.push(read.notice);
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

function describeDouble(file: string, known: string): Notice {
  return {
    code: "acquire/duplicate",
    message: `"${file}" is the same, byte for byte, as "${known}", and was read once.`,
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
