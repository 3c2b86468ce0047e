// Puts the built command into few files: loading some 240 modules one by one took twice as long as an empty Node does.
// The library beside it stays one file per source file. `node scripts/bundle.mjs DIST`
import { readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const dist = resolve(process.argv[2] ?? "dist");
const { dependencies } = JSON.parse(readFileSync(fileURLToPath(new URL("../package.json", import.meta.url)), "utf8"));
const external = [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(?:/|$)`))];

const fresh = join(dist, "cli.bundle");
// The server's worker is a program of its own, found beside the command; apart, so that it changes nothing in how the command is cut.
for (const entry of ["cli/main.js", "server/worker.js"]) {
  const bundle = await rolldown({ input: join(dist, entry), platform: "node", external });
  await bundle.write({ dir: fresh, format: "esm", minify: true, chunkFileNames: "[name]-[hash].js" });
  await bundle.close();
}
rmSync(join(dist, "cli"), { recursive: true });
renameSync(fresh, join(dist, "cli"));
