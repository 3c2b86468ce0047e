// `npm run bench [FOLDER]`: how long a whole run over a folder of articles takes, beside an empty Node process.
// Prints the median of nine runs each, taken in turn, and their ratio.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { ROOT, setUp } from "./setup.mjs";

const RUNS = 9;

/** Measure both processes, alternating so that a busy machine slows both. Gives milliseconds. */
function measure(folder) {
  const cli = join(ROOT, "dist", "cli", "main.js");
  const empty = [];
  const whole = [];
  for (let i = 0; i < RUNS; i++) {
    empty.push(time(["-e", "0"]));
    whole.push(time([cli, "read", folder, "--json"]));
  }
  return { empty: median(empty), whole: median(whole), ratio: median(whole) / median(empty) };
}

function time(args) {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0 && status !== 3) throw new Error(`node ${args.join(" ")} failed: ${stderr}`);
  return performance.now() - begin;
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

if (!setUp()) process.exit(1);
const seeds = join(ROOT, "..", "shared", "seeds");
const folder = process.argv[2] ?? (existsSync(seeds) ? seeds : join(ROOT, "examples"));
const { empty, whole, ratio } = measure(folder);
console.log(`node -e 0      ${empty.toFixed(0)} ms`);
console.log(`stemma read    ${whole.toFixed(0)} ms   ${folder}`);
console.log(`ratio          ${ratio.toFixed(1)}`);
