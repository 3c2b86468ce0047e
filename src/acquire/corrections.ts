import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Correction, Corrections } from "../model/correction.ts";
import { StemmaError } from "../model/error.ts";

const HELP =
  'It reads {"format": "stemma-corrections/1", "corrections": [{"id": "k1", "is": "merge", "sources": [{"article": "a.txt", "text": "an official"}, …], ' +
  '"author": "…", "at": "2031-03-04", "because": "…"}]}.';
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DAYS = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:\/\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/;

/**
 * Read an editor's corrections from a file.
 * @throws StemmaError where it cannot be read or any of it is not a correction: half of an editor's word is not his word.
 */
export async function readCorrections(path: string): Promise<Corrections> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new StemmaError("acquire/corrections", `The corrections "${path}" cannot be read.`, "Check the path.", {
      cause,
    });
  });
  const wrong = (what: string): StemmaError =>
    new StemmaError("acquire/corrections", `The corrections "${path}" ${what}.`, HELP);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw wrong("are not JSON");
  }
  const { format, corrections } = (value ?? {}) as { format?: unknown; corrections?: unknown };
  if (format !== "stemma-corrections/1" || !Array.isArray(corrections))
    throw wrong('have no "format" and list of "corrections"');
  const seen = new Set<string>();
  corrections.forEach((one: unknown, i) => {
    const fault = findFault(one, seen);
    if (fault !== undefined) throw wrong(`are wrong at corrections[${i}]: ${fault}`);
  });
  return { all: corrections as readonly Correction[], sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** What is wrong with one entry; nothing where it is a correction. */
function findFault(one: unknown, seen: Set<string>): string | undefined {
  if (typeof one !== "object" || one === null) return "expected an object";
  const entry = one as Record<string, unknown>;
  const lacks = ["id", "author", "at", "because"].find((name) => !isText(entry[name]));
  if (lacks !== undefined) return `"${lacks}" is missing`;
  if (seen.has(entry["id"] as string)) return `the id "${entry["id"]}" stands twice`;
  if (!DAY.test((entry["at"] as string).slice(0, 10))) return '"at" is no ISO day or instant';
  const fault = faultOf(entry, seen);
  seen.add(entry["id"] as string);
  return fault;
}

function faultOf(entry: Readonly<Record<string, unknown>>, seen: ReadonlySet<string>): string | undefined {
  switch (entry["is"]) {
    case "merge":
    case "split":
      return Array.isArray(entry["sources"]) && entry["sources"].length > 1 && entry["sources"].every(isPlace)
        ? undefined
        : '"sources" needs two or more places, each with "article" and "text"';
    case "outlet":
      return isText(entry["article"]) && isText(entry["outlet"]) ? undefined : '"article" and "outlet" are needed';
    case "published":
      return isText(entry["article"]) && isText(entry["published"]) && DAYS.test(entry["published"])
        ? undefined
        : '"article" and "published" are needed, a day or two with a slash between';
    case "exclude":
      return isText(entry["article"]) ? undefined : '"article" is needed';
    case "withdrawal":
      return isText(entry["of"]) && seen.has(entry["of"]) ? undefined : '"of" names no correction above it';
    default:
      return '"is" must be merge, split, outlet, published, exclude or withdrawal';
  }
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

function isPlace(value: unknown): boolean {
  const { article, text, occurrence } = (value ?? {}) as Record<string, unknown>;
  return (
    isText(article) &&
    isText(text) &&
    (occurrence === undefined || (Number.isInteger(occurrence) && (occurrence as number) > 0))
  );
}
