#!/usr/bin/env node
// The built command begins here; `bundle.mjs` copies this file beside the command's parts. Each part is loaded with the code that V8 made
// of it at build time (`keep-code.mjs`), which saves a fifth of a short run. V8 refuses code of any other version or setting of its own,
// and makes it anew: nothing else depends on it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const folder = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Where a part's code is kept: it is good for one kind of machine only. */
export const codeOf = (name) => join(folder, `${name}.${process.platform}-${process.arch}.code`);

/** The parts loaded, by their names. */
export const parts = new Map();

function load(name) {
  const known = parts.get(name);
  if (known) return known.exports;
  const filename = join(folder, name);
  const script = new Script(
    `(function (exports, require, importPackage, __filename) {${readFileSync(filename, "utf8")}\n})`,
    { filename, cachedData: readCode(name) },
  );
  const exports = {};
  parts.set(name, { script, exports });
  script.runInThisContext()(exports, requirePart, importPackage, filename);
  return exports;
}

const requirePart = (wanted) => (wanted.startsWith("./") ? load(wanted.slice(2)) : require(wanted));
const importPackage = (wanted) => import(wanted);

function readCode(name) {
  try {
    return readFileSync(codeOf(name));
  } catch {
    return undefined;
  }
}

load("command.cjs");
