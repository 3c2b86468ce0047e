import { open, readFile, rename, truncate } from "node:fs/promises";
import { dirname } from "node:path";
import { StemmaError } from "../model/error.ts";

/** Write a file so that a crash leaves the whole of it or nothing: under another name first, on the disk, then renamed. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}

/** See a folder's entries onto the disk. Where folders cannot be opened (Windows), the system does so by itself. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  try {
    await folder?.sync().catch(() => undefined);
  } finally {
    await folder?.close();
  }
}

/** Add lines to the end of a file, all or none: what a failure left half is taken away again. */
export async function appendLines(path: string, values: readonly unknown[]): Promise<void> {
  if (values.length === 0) return;
  const file = await open(path, "a");
  try {
    const { size } = await file.stat();
    try {
      await file.appendFile(values.map((value) => `${JSON.stringify(value)}\n`).join(""));
      await file.sync();
    } catch (error) {
      await truncate(path, size).catch(() => undefined);
      throw error;
    }
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}

/** Read a file of JSON lines. A last line without its end was cut off by a crash before anybody was told of it: it is taken away. */
export async function readLines(path: string): Promise<readonly unknown[]> {
  const bytes = await readIfThere(path);
  if (!bytes) return [];
  const whole = bytes.subarray(0, bytes.lastIndexOf(10) + 1);
  if (whole.length < bytes.length) await truncate(path, whole.length);
  return whole
    .toString("utf8")
    .split("\n")
    .slice(0, -1)
    .map((line, i) => parseJson(line, `${path}", line ${i + 1}`));
}

/** Read a file of JSON; `undefined` if it is not there. */
export async function readJsonFile(path: string): Promise<unknown> {
  const bytes = await readIfThere(path);
  return bytes && parseJson(bytes.toString("utf8"), `${path}"`);
}

/** Read a file; `undefined` if it is not there. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  return await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StemmaError(
      "store/spoilt",
      `The library's file "${where}, is not JSON.`,
      "Was it edited? Take it back from a copy.",
      { cause },
    );
  }
}
