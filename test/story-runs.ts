// Runs the built command over stories, as a user would.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The folder of a story's articles: our own stories are the bundled examples. */
export function articlesOf(story: string): string {
  return join("examples", story, "articles");
}

/** Build the command if its sources are newer than it. */
export async function build(): Promise<void> {
  const { buildWhenStale } = (await import(new URL("../scripts/setup.mjs", import.meta.url).href)) as {
    buildWhenStale: () => boolean;
  };
  if (!buildWhenStale()) throw new Error("The command could not be built.");
}

/** Read paths with the built command, from the project's root, and give what it prints. */
export function readAsJson(...paths: readonly string[]): string {
  const command = join(ROOT, "dist", "cli", "main.js");
  if (!existsSync(command)) throw new Error(`There is no ${command}.`);
  return execFileSync(process.execPath, [command, "read", ...paths, "--json"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
