import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { ROOT } from "../setup.mjs";

const RUNS = 9;

/** Print how long a run over a folder takes beside an empty process: medians of runs in turn, so that a busy machine slows both. */
export function measureStartUp(given) {
  const seeds = join(ROOT, "..", "shared", "seeds");
  const folder = given ?? (existsSync(seeds) ? seeds : join(ROOT, "examples"));
  const cli = join(ROOT, "dist", "cli", "main.js");
  const empty = [];
  const whole = [];
  for (let i = 0; i < RUNS; i++) {
    empty.push(time(["-e", "0"]));
    whole.push(time([cli, "read", folder, "--json"]));
  }
  console.log(`  node -e 0      ${median(empty).toFixed(0)} ms`);
  console.log(`  stemma read    ${median(whole).toFixed(0)} ms   ${folder}`);
  console.log(`  ratio          ${(median(whole) / median(empty)).toFixed(1)}   (bar: 8)`);
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
