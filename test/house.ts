// Where the house's files are: for the tests that look after the house itself.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const ROOT: string = fileURLToPath(new URL("..", import.meta.url));

/** All files under a folder of the repository, as paths from its root with slashes, in order; none where it is absent. */
export function filesUnder(folder: string): readonly string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((file) => statSync(file).isFile())
    .map((file) => relative(ROOT, file).replaceAll("\\", "/"))
    .sort();
}

/** The source files that ship: no tests. */
export function sourceFiles(): readonly string[] {
  return filesUnder("src").filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
}

/** The text of one of the repository's files. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The source without its comments: what the computer reads. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`/])\/\/.*$/gm, "$1");
}
