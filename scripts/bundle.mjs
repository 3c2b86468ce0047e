// Puts the built command into few files: loading some 240 modules one by one took twice as long as an empty Node does. Then runs it
// once over the example, to keep beside it the code that V8 makes of it. The library stays one file per source file. `node scripts/bundle.mjs DIST`
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const dist = resolve(process.argv[2] ?? "dist");
const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(pathOf("../package.json"), "utf8"));
const external = [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(?:/|$)`))];

/** Packages are imported through what the loader gives: what V8 keeps code for cannot import by itself. */
const importing = { name: "importing", renderChunk: (code) => code.replaceAll(/\bimport\(/g, "importPackage(") };

const fresh = join(dist, "cli.bundle");
// The server's worker is a program of its own, found beside the command; apart, so that it changes nothing in how the command is cut.
for (const [entry, output, plugins] of [
  ["cli/main.js", { format: "cjs", entryFileNames: "command.cjs", chunkFileNames: "[name]-[hash].cjs" }, [importing]],
  ["server/worker.js", { format: "esm" }, []],
]) {
  const bundle = await rolldown({ input: join(dist, entry), platform: "node", external, plugins });
  await bundle.write({ dir: fresh, minify: true, ...output });
  await bundle.close();
}
const command = join(fresh, "command.cjs");
writeFileSync(command, readFileSync(command, "utf8").replace(/^#!.*\n/, ""));
copyFileSync(pathOf("command/main.mjs"), join(fresh, "main.js"));
rmSync(join(dist, "cli"), { recursive: true });
renameSync(fresh, join(dist, "cli"));

const example = pathOf("../examples/sea-wall/articles");
const args = [pathOf("command/keep-code.mjs"), join(dist, "cli", "main.js"), "read", example, "--json"];
const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
if (status !== 0) throw new Error("The built command does not read the example.");
