import { access, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Correction } from "../model/correction.ts";
import type { DossierFile } from "../model/dossier.ts";
import { StemmaError } from "../model/error.ts";
import { finishCount, layCount, readIndex, type StoredIndex } from "./counts.ts";
import { appendLines, readIfThere, readJsonFile, readLines, syncFolder, writeWhole } from "./files.ts";
import { lockFolder } from "./lock.ts";
import { checkFree, findAdditions } from "./records.ts";
import type { Original, Store } from "./store.ts";

/** What a folder says of itself, so that no other folder is taken for a library. */
const MARK = { format: "stemma-library/1" };

/** Files that are written at a time. */
const AT_ONCE = 16;

/**
 * Open a folder as a store, making it where it is not there. All is kept as files that can be read, copied and kept in a
 * version control: `originals/` with the bytes and `originals.jsonl` with a line each, `corrections.jsonl`, `stories/` and
 * `count.json`. One process at a time has it open.
 */
export async function openFolder(folder: string): Promise<Store> {
  await makeLibrary(folder);
  const unlock = await lockFolder(folder);
  try {
    return await openLocked(folder, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openLocked(folder: string, unlock: () => Promise<void>): Promise<Store> {
  const at = (...names: readonly string[]): string => join(folder, ...names);
  await finishCount(folder);
  const lines = (await readLines(at("originals.jsonl"))) as readonly Original[];
  const originals = new Map<string, Original>();
  for (const original of lines) originals.set(original.id, original);
  let additions = lines.length;
  const corrections = [...((await readLines(at("corrections.jsonl"))) as readonly Correction[])];
  let index = await readIndex(folder);

  // What is asked for while something is written waits for it: nobody sees half a count.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const done = last.then(run);
    last = done.catch(() => undefined);
    return done;
  };

  return {
    originals: async () => [...originals.values()],
    bytesOf: async (id) => (originals.has(id) ? await readIfThere(at("originals", `${id}.bin`)) : undefined),
    add: (files) =>
      inTurn(async () => {
        const { records, changed, bytes } = findAdditions(originals, files);
        await writeOriginals(at("originals"), [...bytes]);
        await appendLines(at("originals.jsonl"), changed);
        for (const original of changed) originals.set(original.id, original);
        additions += changed.length;
        return records;
      }),
    corrections: async () => [...corrections],
    addCorrection: (correction) =>
      inTurn(async () => {
        checkFree(correction, corrections);
        await appendLines(at("corrections.jsonl"), [correction]);
        corrections.push(correction);
      }),
    basis: async () => ({ originals: additions, corrections: corrections.length }),
    putCount: (count) =>
      inTurn(async () => {
        await layCount(folder, count);
        await finishCount(folder);
        index = await readIndex(folder);
      }),
    lastCount: async () => index?.record,
    stories: async () => index?.summaries ?? [],
    story: (id) =>
      inTurn(async () => {
        const now = index?.moved.get(id) ?? id;
        if (!hasStory(index, now)) return undefined;
        return (await readJsonFile(at("stories", `${now}.json`))) as DossierFile | undefined;
      }),
    moved: async () => index?.moved ?? new Map(),
    placeOf: async (article) => index?.places.get(article),
    close: () => inTurn(unlock),
  };
}

function hasStory(index: StoredIndex | undefined, id: string): boolean {
  return index?.summaries.some((summary) => summary.id === id) ?? false;
}

/** The bytes come before the line that tells of them; bytes without a line were never added. */
async function writeOriginals(folder: string, files: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  for (let i = 0; i < files.length; i += AT_ONCE) {
    await Promise.all(files.slice(i, i + AT_ONCE).map(([id, own]) => writeWhole(join(folder, `${id}.bin`), own)));
  }
  if (files.length > 0) await syncFolder(folder);
}

/** A folder that is empty or not there becomes a library; one that holds something else is left alone. */
async function makeLibrary(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const mark = (await readJsonFile(join(folder, "library.json"))) as Partial<typeof MARK> | undefined;
    if (mark?.format === MARK.format) return await makeFolders(folder);
    const others = (await readdir(folder)).filter((name) => !name.startsWith("."));
    if (mark || others.some((name) => name !== "library.json.new")) throw notALibrary(folder, mark !== undefined);
    await makeFolders(folder);
    await writeWhole(join(folder, "library.json"), `${JSON.stringify(MARK)}\n`);
    await syncFolder(folder);
  } catch (cause) {
    if (cause instanceof StemmaError) throw cause;
    throw new StemmaError(
      "store/unwritable",
      `The library "${folder}" cannot be made or read.`,
      "Name a folder of yours.",
      {
        cause,
      },
    );
  }
}

async function makeFolders(folder: string): Promise<void> {
  for (const name of ["originals", "stories"]) {
    const path = join(folder, name);
    await access(path).catch(() => mkdir(path, { recursive: true }));
  }
}

function notALibrary(folder: string, isOther: boolean): StemmaError {
  const what = isOther ? "is a library of another version of Stemma" : "holds other files";
  return new StemmaError(
    "store/not-a-library",
    `The folder "${folder}" ${what}, and was left alone.`,
    "Name an empty folder, or one that is not there yet. Articles are added with: stemma serve PATH… --library DIR.",
  );
}
