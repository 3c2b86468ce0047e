import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { StemmaError } from "../model/error.ts";
import type { Notice } from "../model/notice.ts";
import { MANIFEST } from "./paths.ts";

/** What a manifest says of one file. */
export interface ManifestEntry {
  readonly file: string;
  readonly outlet?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** A manifest with the folder that its file names are relative to. */
export interface Manifest {
  readonly folder: string;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
}

const HELP =
  'A manifest reads {"articles": [{"file": "a.txt", "outlet": "…", "published": "2022-09-06", "url": "…"}]}.';

/** Read the manifest that the caller named; one that cannot be read or is wrong fails the call. */
export async function readManifest(path: string): Promise<Manifest> {
  let written: string;
  try {
    written = await readFile(path, "utf8");
  } catch (cause) {
    throw new StemmaError("acquire/manifest", `The manifest "${path}" could not be read.`, "Check its path.", {
      cause,
    });
  }
  const parsed = parseManifest(written);
  if ("wrong" in parsed) throw new StemmaError("acquire/manifest", `The manifest "${path}" ${parsed.wrong}`, HELP);
  return { folder: dirname(path), entries: parsed.entries };
}

/** Find the manifests that lie beside the files: at most one a folder. A wrong one is noticed and passed over. */
export async function findManifests(files: readonly string[], notices: Notice[]): Promise<readonly Manifest[]> {
  const found: Manifest[] = [];
  for (const folder of new Set(files.filter((file) => file !== "-").map((file) => dirname(file)))) {
    const path = join(folder, MANIFEST);
    const written = await readFile(path, "utf8").catch(() => undefined);
    if (written === undefined) continue;
    const parsed = parseManifest(written);
    if ("entries" in parsed) found.push({ folder, entries: parsed.entries });
    else {
      const message = `The manifest "${path}" ${parsed.wrong} It was passed over.`;
      notices.push({ code: "acquire/manifest", message, help: HELP });
    }
  }
  return found;
}

/** Find what the manifests say of a file: by its path from the manifest's folder, else by its bare name. */
export function findEntry(manifests: readonly Manifest[], file: string): ManifestEntry | undefined {
  for (const { folder, entries } of manifests) {
    const entry = entries.get(relative(folder, file).split(sep).join("/"));
    if (entry) return entry;
  }
  const name = basename(file);
  return manifests.map(({ entries }) => entries.get(name)).find((entry) => entry !== undefined);
}

/** A manifest's entries by file name, or what is wrong with it: the end of a sentence that begins with its name. */
export type ParsedManifest = { readonly entries: ReadonlyMap<string, ManifestEntry> } | { readonly wrong: string };

/** Parse a manifest's text. */
export function parseManifest(written: string): ParsedManifest {
  let value: unknown;
  try {
    value = JSON.parse(written.replace(/^\ufeff/, ""));
  } catch (error) {
    return { wrong: `is not JSON: ${(error as Error).message}.` };
  }
  const articles = (value as { articles?: unknown } | null)?.articles;
  if (!Array.isArray(articles)) return { wrong: `is wrong at "articles": expected a list, found ${nameOf(articles)}.` };
  const entries = new Map<string, ManifestEntry>();
  for (const [i, entry] of articles.entries()) {
    const wrong = findWrong(entry, `articles[${i}]`);
    if (wrong) return { wrong };
    entries.set((entry as ManifestEntry).file.replace(/^\.\//, ""), entry as ManifestEntry);
  }
  return { entries };
}

// By hand, because a schema library's loading alone takes a tenth of the time that a whole short run may take.
function findWrong(entry: unknown, path: string): string | undefined {
  if (typeof entry !== "object" || entry === null)
    return `is wrong at "${path}": expected an object, found ${nameOf(entry)}.`;
  const { file, ...given } = entry as Record<string, unknown>;
  if (typeof file !== "string") return `is wrong at "${path}.file": expected a string, found ${nameOf(file)}.`;
  for (const field of ["outlet", "published", "url"]) {
    const value = given[field] ?? null;
    if (value !== null && typeof value !== "string") {
      return `is wrong at "${path}.${field}": expected a string or null, found ${nameOf(value)}.`;
    }
  }
  return undefined;
}

function nameOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `${/^[aeiou]/.test(typeof value) ? "an" : "a"} ${typeof value}`;
}
