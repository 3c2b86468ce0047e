// `npm run floors`: measures the annotated development stories and pins what was reached, upward only.
// A figure that fell is refused; `npm run floors -- --allow` writes it all the same, and the commit says why.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ROOT, setUp } from "./setup.mjs";

const BENCH = join(ROOT, "..", "shared", "bench");
export const FLOORS = join(ROOT, "test", "floors.json");

/** Tell whether the annotated stories lie beside this checkout; they are not part of it. */
export function hasGold() {
  return existsSync(join(BENCH, "gold")) && existsSync(join(BENCH, "score.mjs"));
}

/** The digest of all annotations and of the scorer: floors hold for these very ones. */
export function digestGold() {
  const hash = createHash("sha256");
  for (const path of [...goldFiles(), join(BENCH, "score.mjs")]) hash.update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function goldFiles() {
  const folder = join(BENCH, "gold");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));
}

/** Read every annotated story with the built command and score it: for each thing measured a figure between 0 and 1, and of how many. */
export async function scoreStories() {
  const { add, figures, score } = await import(pathToFileURL(join(BENCH, "score.mjs")).href);
  let total = {};
  for (const path of goldFiles()) {
    const gold = JSON.parse(readFileSync(path, "utf8"));
    const folder = existsSync(join(BENCH, "../data/stories", gold.story))
      ? join(BENCH, "../data/stories", gold.story)
      : join(BENCH, "../seeds");
    total = add(total, score(gold, readFiles(folder, gold)));
  }
  return Object.fromEntries(
    Object.entries(total).map(([name, counts]) => {
      const of = counts.n ?? counts.gold ?? counts.of;
      return [name, { value: figures(counts).value, of }];
    }),
  );
}

/** The figures of the annotated stories as floors. */
export async function measureStories() {
  const scores = await scoreStories();
  return Object.fromEntries(Object.entries(scores).map(([name, { value }]) => [name, floor(value)]));
}

function readFiles(folder, gold) {
  const files = Object.values(gold.articles).map(({ file }) => join(folder, file));
  const args = [
    join(ROOT, "dist", "cli", "main.js"),
    "read",
    ...files,
    "--manifest",
    join(folder, "manifest.json"),
    "--json",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0 && status !== 3) throw new Error(`stemma read failed on ${gold.story}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Two decimals, rounded down: a floor is never above what was reached, nor so near that a comma breaks it. */
function floor(value) {
  return Number.isFinite(value) ? Math.floor(value * 100) / 100 : 0;
}

/** Figures that are not ours to raise: what counting articles would give. */
const NOT_OURS = ["independenceByCountingArticles"];

async function pin(isAllowed) {
  if (!hasGold()) return "There are no annotated stories beside this checkout: nothing to pin.";
  const known = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, "utf8")).floors : {};
  const reached = await measureStories();
  for (const name of NOT_OURS) delete reached[name];
  const fallen = Object.keys(known).filter((name) => (reached[name] ?? 0) < known[name]);
  for (const [name, value] of Object.entries(reached)) {
    const mark = fallen.includes(name) ? "  fell" : value > (known[name] ?? 0) ? "  rose" : "";
    console.log(`${name.padEnd(20)} ${(known[name] ?? 0).toFixed(3)} -> ${value.toFixed(3)}${mark}`);
  }
  if (fallen.length > 0 && !isAllowed) {
    process.exitCode = 1;
    return `Not pinned: ${fallen.join(", ")} fell. Mend it, or pin lower with --allow and say why in the commit.`;
  }
  writeFileSync(FLOORS, `${JSON.stringify({ gold: digestGold(), floors: reached }, null, 2)}\n`);
  return "Pinned.";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (setUp()) console.log(await pin(process.argv.includes("--allow")));
  else process.exitCode = 1;
}
