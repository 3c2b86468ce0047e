import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Notice } from "../model/notice.ts";
import { readJsonFile, syncFolder, writeWhole } from "./files.ts";
import type { Basis, Count, CountRecord, Place, StorySummary } from "./store.ts";

/** What `count.json` holds, ready to be asked. */
export interface StoredIndex {
  readonly record: CountRecord;
  readonly summaries: readonly StorySummary[];
  readonly places: ReadonlyMap<string, Place>;
  readonly moved: ReadonlyMap<string, string>;
}

/** The form of `count.json`. */
interface Written {
  readonly at: string;
  readonly basis: Basis;
  readonly stories: readonly StorySummary[];
  readonly notices: readonly Notice[];
  readonly places: Readonly<Record<string, Place>>;
  readonly moved: Readonly<Record<string, string>>;
}

/** A story's file is named by its id, which therefore must be a plain word. */
const PLAIN = /^[\w-]{1,100}$/;

/**
 * Lay a count beside the one that is there, complete and on the disk. Renaming its folder is the moment from which it holds:
 * a crash before leaves the old count, a crash after is made good by {@link finishCount}.
 */
export async function layCount(folder: string, count: Count): Promise<void> {
  const [fresh, ready] = [join(folder, "stories.new"), join(folder, "stories.ready")];
  await finishCount(folder);
  await mkdir(fresh);
  for (const { summary, file } of count.stories) {
    if (!PLAIN.test(summary.id)) throw new RangeError(`"${summary.id}" cannot be a story's id.`);
    await writeWhole(join(fresh, `${summary.id}.json`), `${JSON.stringify(file)}\n`);
  }
  const written: Written = {
    at: count.at,
    basis: count.basis,
    stories: count.stories.map(({ summary }) => summary),
    notices: count.notices,
    places: sorted(count.places),
    moved: sorted(count.moved),
  };
  await writeWhole(join(fresh, "count.json"), `${JSON.stringify(written)}\n`);
  await syncFolder(fresh);
  await rename(fresh, ready);
  await syncFolder(folder);
}

/** Put a count that was laid ready in its place; one that was never completed is taken away. May be cut off and done again. */
export async function finishCount(folder: string): Promise<void> {
  const [ready, stories] = [join(folder, "stories.ready"), join(folder, "stories")];
  await rm(join(folder, "stories.new"), { recursive: true, force: true });
  const names = await readdir(ready).catch(() => undefined);
  if (!names) return;
  for (const name of names.filter((one) => one !== "count.json")) await rename(join(ready, name), join(stories, name));
  if (names.includes("count.json")) await rename(join(ready, "count.json"), join(folder, "count.json"));
  const index = await readIndex(folder);
  const held = new Set(index?.summaries.map(({ id }) => `${id}.json`));
  for (const name of await readdir(stories)) if (!held.has(name)) await rm(join(stories, name), { force: true });
  await Promise.all([syncFolder(stories), syncFolder(folder)]);
  await rm(ready, { recursive: true });
}

/** Read what `count.json` holds; `undefined` before the first count. */
export async function readIndex(folder: string): Promise<StoredIndex | undefined> {
  const written = (await readJsonFile(join(folder, "count.json"))) as Written | undefined;
  if (!written) return undefined;
  const { at, basis, stories, notices, places, moved } = written;
  return {
    record: { at, basis, notices },
    summaries: stories,
    places: new Map(Object.entries(places)),
    moved: new Map(Object.entries(moved)),
  };
}

function sorted<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
