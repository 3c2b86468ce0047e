// `npm run patterns`: asks of every regular expression whether some text makes it slow (https://makenowjust-labs.github.io/recheck/),
// and writes those found safe, by hash, to test/regular-expressions.txt; fails, and names them, where one is not.
// `npm run patterns -- --new` asks only of those that are not there.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findPatterns } from "./patterns.mjs";
import { buildWhenStale, ROOT } from "./setup.mjs";

/** Hashes of the patterns judged safe, one a line, sorted. */
const SAFE = join(ROOT, "test", "regular-expressions.txt");

/**
 * How long the checker may think about one pattern. Its attacks are limited by the characters read, not by time, so that a busy machine
 * comes to the same verdicts.
 */
const LIMITS = { timeout: 30_000, attackTimeout: null, incubationTimeout: null, recallTimeout: null };

/** The hash by which a pattern is known: of the checker's version, the source and the flags that matter to it. */
export function hashOf({ source, flags }) {
  return createHash("sha256")
    .update(`recheck 4.5/${source}/${plain(flags)}`)
    .digest("hex")
    .slice(0, 20);
}

/** The hashes of the patterns found safe before. */
export function readSafe() {
  return new Set(readFileSync(SAFE, "utf8").split("\n"));
}

/** Every pattern of the product, each once. */
export async function findDistinct() {
  return [...new Map((await findPatterns()).map((pattern) => [hashOf(pattern), pattern])).values()];
}

/** Judge a pattern: `safe`, or how it is slow, or that the checker cannot tell. */
export async function judge({ source, flags }) {
  // Its native program where there is one: several times as fast as the others.
  process.env.RECHECK_BACKEND ??= process.platform === "linux" && process.arch === "x64" ? "native" : "auto";
  const { check } = await import("recheck");
  const result = await check(source, plain(flags), LIMITS);
  return result.status === "vulnerable" ? result.complexity.summary : result.status;
}

/** Flags that say what to do with matches, not what matches. */
const plain = (flags) => flags.replace(/[dg]/g, "");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!buildWhenStale()) process.exit(1);
  const safe = [];
  // `--new` keeps the verdicts that are there and judges the rest.
  const known = process.argv.includes("--new") ? readSafe() : new Set();
  for (const pattern of await findDistinct()) {
    const verdict = known.has(hashOf(pattern)) ? "safe" : await judge(pattern);
    if (verdict === "safe") safe.push(hashOf(pattern));
    else {
      console.log(`${pattern.file}: ${verdict}: /${pattern.source}/${pattern.flags}`);
      process.exitCode = 1;
    }
  }
  writeFileSync(SAFE, `${safe.sort().join("\n")}\n`);
  console.log(`${safe.length} patterns are safe.`);
  process.exit();
}
