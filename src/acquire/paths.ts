import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Noted, Notice } from "../model/notice.ts";

/** File name endings that are taken out of a folder; a file named by itself is tried whatever it is called. */
const READABLE = /\.(txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson)$/i;

/** The name of the file that says what the articles beside it are. */
export const MANIFEST = "manifest.json";

/**
 * Find the files that the given paths stand for: files as named, folders with all that is in them.
 * Sorted and without doubles; hidden entries, manifests and files of other kinds are passed over. `-` stays as it is.
 */
export async function findFiles(paths: readonly string[]): Promise<Noted<readonly string[]>> {
  const files = new Set<string>();
  const notices: Notice[] = [];
  for (const path of new Set(paths)) {
    if (path === "-") {
      files.add(path);
      continue;
    }
    try {
      if (!(await stat(path)).isDirectory()) {
        if (basename(path) !== MANIFEST) files.add(path);
        continue;
      }
      const found = await findIn(path, notices);
      for (const file of found) files.add(file);
      if (found.length === 0) notices.push(emptyFolder(path));
    } catch (error) {
      notices.push(unreadable(path, error));
    }
  }
  return { value: [...files].sort(), notices };
}

async function findIn(folder: string, notices: Notice[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    try {
      // A link to a file is followed, a link to a folder is not: folders may link in circles.
      if (entry.isDirectory()) files.push(...(await findIn(path, notices)));
      else if (READABLE.test(entry.name) && entry.name !== MANIFEST && (await isFile(entry, path))) files.push(path);
    } catch (error) {
      notices.push(unreadable(path, error));
    }
  }
  return files;
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  return entry.isFile() || (entry.isSymbolicLink() && (await stat(path)).isFile());
}

function emptyFolder(path: string): Notice {
  return {
    code: "acquire/empty-folder",
    message: `The folder "${path}" holds no articles.`,
    help: "Articles are files that end in .txt, .md, .html, .htm, .json or .jsonl.",
  };
}

/** Say that a path could not be read, and why, in words instead of error numbers. */
export function unreadable(path: string, error: unknown): Notice {
  const { code = "unknown error" } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return {
      code: "acquire/missing",
      message: `There is no file "${path}".`,
      help: "Check the spelling, and the folder that the command runs in.",
    };
  }
  const why =
    code === "EACCES" || code === "EPERM" ? "may not be read by this user" : `could not be read (${String(code)})`;
  return { code: "acquire/unreadable", message: `The file "${path}" ${why}.`, help: "Check its permissions." };
}
