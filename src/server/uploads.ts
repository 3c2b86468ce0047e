import type { FastifyRequest } from "fastify";
import { parseManifest } from "../acquire/manifest.ts";
import { toGiven } from "../acquire/original.ts";
import { StemmaError } from "../model/error.ts";
import type { Notice } from "../model/notice.ts";
import type { Given } from "../store/store.ts";
import type { NewFile } from "./library.ts";

/** The most bytes of one file and of all files of an upload; larger collections are added from the command line. */
export const MOST_OF_FILE = 20_000_000;
const MOST_OF_UPLOAD = 400_000_000;

/** The name of the file that says what the articles beside it are. */
const MANIFEST = "manifest.json";

/**
 * Read the files of a multipart upload. A `manifest.json` among them says what the files of its folder are; fields `outlet`,
 * `published` and `url` say it of all files that no manifest speaks of.
 */
export async function readUpload(request: FastifyRequest): Promise<readonly NewFile[]> {
  if (!request.isMultipart()) throw new StemmaError("server/bad-input", "Files are sent as multipart/form-data.");
  const files: Sent[] = [];
  let size = 0;
  const fields: Record<string, string> = {};
  for await (const part of request.parts()) {
    if (part.type === "field") fields[part.fieldname] = String(part.value).trim();
    else {
      const bytes = await part.toBuffer();
      size += bytes.length;
      if (size > MOST_OF_UPLOAD) throw tooMuch();
      const name = toName(part.filename ?? "");
      if (part.file.truncated) files.push({ name, bytes: new Uint8Array(), refused: tooLarge(name) });
      else if (part.filename) files.push({ name, bytes });
    }
  }
  const manifests = files.filter(({ name }) => baseOf(name) === MANIFEST);
  const articles = files.filter(({ name }) => baseOf(name) !== MANIFEST && !isHidden(name));
  if (articles.length === 0)
    throw new StemmaError("server/bad-input", "No file was sent.", "Choose one or more files.");
  const entries = manifests.flatMap(({ name, bytes }) => readEntries(name, bytes));
  return articles.map((file) => ({ ...file, given: findGiven(file.name, entries) ?? pick(fields) }));
}

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly refused?: Notice;
}

interface Entry {
  readonly path: string;
  readonly given: Given;
}

function readEntries(name: string, bytes: Uint8Array): readonly Entry[] {
  const parsed = parseManifest(new TextDecoder().decode(bytes));
  if ("wrong" in parsed) throw new StemmaError("server/bad-input", `The manifest "${name}" ${parsed.wrong}`);
  const folder = name.slice(0, -MANIFEST.length);
  return [...parsed.entries].map(([file, entry]) => ({ path: `${folder}${file}`, given: toGiven(entry) }));
}

/** What a manifest says of a file: by its path, else by its bare name, as the command does. */
function findGiven(name: string, entries: readonly Entry[]): Given | undefined {
  const found =
    entries.find(({ path }) => path === name) ??
    entries.find(({ path }) => path.endsWith(`/${baseOf(name)}`) || path === baseOf(name));
  return found?.given;
}

function pick(fields: Readonly<Record<string, string>>): Given {
  const { outlet, published, url } = fields;
  return toGiven({ file: "", outlet, published, url });
}

/** A name as it is shown: never a path that is opened, but without what could not be seen in a list. */
function toName(given: string): string {
  const name = given
    .replaceAll("\\", "/")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .slice(-400);
  return name === "" ? "unnamed" : name;
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** Folders come with files that are nobody's articles, such as `.DS_Store`. */
function isHidden(name: string): boolean {
  return baseOf(name).startsWith(".");
}

function tooLarge(name: string): Notice {
  return {
    code: "acquire/too-large",
    message: `The file "${name}" has more than the ${MOST_OF_FILE / 1e6} MB that are taken, and was left out.`,
    help: "Collections are added from the command line: stemma serve FILE.jsonl.",
  };
}

function tooMuch(): StemmaError {
  return new StemmaError(
    "server/too-much",
    `More than ${MOST_OF_UPLOAD / 1e6} MB were sent at once; nothing was added.`,
    "Send them in parts, or name their folder: stemma serve DIR.",
  );
}
