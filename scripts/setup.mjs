// Installs and builds what is missing or stale, and nothing else. Used by start, test, bench and the tests of the command.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Install and build whatever is missing or stale; returns false, with the reason on stderr, where that fails. */
export function setUp() {
  return installWhenStale() && buildWhenStale();
}

/** Install the packages of package-lock.json, unless a stamp says that they are there. */
export function installWhenStale() {
  const modules = join(ROOT, "node_modules");
  const stamp = join(modules, ".stemma-install");
  // A link means that somebody else keeps these packages: they are used as they are.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return true;
  const wanted = hashOf([join(ROOT, "package-lock.json")]);
  if (readIfThere(stamp) === wanted) return true;
  say("Installing packages (once) …");
  const ok = run(npm(), ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (ok) writeFileSync(stamp, wanted);
  else say("Installing failed. Is the package registry within reach? `npm ci` shows more.");
  return ok;
}

/** Build dist/ from src/, unless a stamp says that it was built from these very files by this very version of Node. */
export function buildWhenStale() {
  const dist = join(ROOT, "dist");
  const stamp = join(dist, ".built-from");
  const sources = hashOf([
    ...filesUnder(join(ROOT, "src")),
    ...filesUnder(join(ROOT, "web")),
    join(ROOT, "tsconfig.json"),
    join(ROOT, "tsconfig.build.json"),
    join(ROOT, "scripts", "bundle.mjs"),
    ...filesUnder(join(ROOT, "scripts", "command")),
    join(ROOT, "scripts", "web.mjs"),
  ]);
  const wanted = `${sources} ${process.version}`;
  if (readIfThere(stamp) === wanted) return true;
  say("Building …");
  const fresh = join(ROOT, `dist.${process.pid}`);
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const ok =
    run([process.execPath], [tsc, "-p", "tsconfig.build.json", "--outDir", fresh]) &&
    run([process.execPath], [join(ROOT, "scripts", "bundle.mjs"), fresh]) &&
    run([process.execPath], [join(ROOT, "scripts", "web.mjs"), fresh]);
  if (ok) {
    writeFileSync(join(fresh, ".built-from"), wanted);
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
  } else {
    rmSync(fresh, { recursive: true, force: true });
    say("Building failed: the compiler's messages stand above.");
  }
  return ok;
}

/** All files under a folder, in a fixed order. */
export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths)
    hash
      .update(`${relative(ROOT, path)}\0`)
      .update(readFileSync(path))
      .update("\0");
  return hash.digest("hex");
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** npm through its own script where npm runs us, so that no shell is needed on any system. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? [process.execPath, script] : [process.platform === "win32" ? "npm.cmd" : "npm"];
}

/** Run a command with all its output on stderr: stdout belongs to the report. */
function run([command, ...first], args) {
  const shell = command.endsWith(".cmd");
  return spawnSync(command, [...first, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2], shell }).status === 0;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
