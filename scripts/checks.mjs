// What `npm test` does once Node is new enough.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { performance } from "node:perf_hooks";
import { buildWhenStale, installWhenStale, ROOT } from "./setup.mjs";

/** How many checks run side by side; the tests themselves run alone. */
const SIDE_BY_SIDE = 2;

/** Run the checks, then the tests (given names narrow these), and count what passed. */
export async function test(args) {
  const onlyChecks = args.includes("--checks");
  let passed = 0;
  let failed = 0;
  const count = (ok) => {
    if (ok) passed++;
    else failed++;
  };
  if (!installWhenStale()) count(false);
  else {
    for (const ok of await runChecks([buildCheck, ...checksOf()])) count(ok);
    if (!onlyChecks) {
      installChromium();
      const tests = await runTests(args);
      passed += tests.passed;
      failed += tests.failed;
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** The checks are package.json's `check:…` scripts; adding one there is all it takes. */
function checksOf() {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return Object.entries(scripts)
    .filter(([name]) => name.startsWith("check:"))
    .map(([name, command]) => ({ name: name.slice("check:".length), run: () => runCommand(command) }));
}

const buildCheck = { name: "build", run: async () => ({ ok: buildWhenStale(), output: "" }) };

/** Run checks, a few at a time, each reported in one line; the first (the build) runs before all others. */
async function runChecks([first, ...rest]) {
  const outcomes = [await runCheck(first)];
  const waiting = [...rest];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) outcomes.push(await runCheck(check));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return outcomes;
}

async function runCheck({ name, run }) {
  const begin = performance.now();
  const { ok, output } = await run();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${ok ? "ok    " : "FAILED"} ${name.padEnd(8)} ${seconds} s`);
  if (!ok && output) console.log(output.replace(/^/gm, "       "));
  return ok;
}

/** Run one command line of node_modules/.bin, keeping what it prints for the case that it fails. */
function runCommand(command) {
  return new Promise((resolve) => {
    const path = `${join(ROOT, "node_modules", ".bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`;
    const child = spawn(command, { cwd: ROOT, shell: true, env: { ...process.env, PATH: path, NO_COLOR: "1" } });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => resolve({ ok: code === 0, output: output.trimEnd() }));
  });
}

/**
 * Install Debian's Chromium where there is none and that can be done; elsewhere the tests in a browser skip, and say what to install.
 * Failing is no failure: so do they then.
 */
function installChromium() {
  const isThere =
    process.env.STEMMA_CHROMIUM ||
    process.env.PATH.split(delimiter).some((at) => NAMES.some((name) => existsSync(join(at, name))));
  if (isThere || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  console.log("Installing Chromium (once) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args) => spawnSync("apt-get", args, { env, stdio: "ignore" }).status === 0;
  const ok = run("update") && run("install", "--yes", "--no-install-recommends", "chromium");
  if (!ok) console.log("Chromium could not be installed: apt-get install chromium shows why.");
}

/** Under which names Chromium and its kin are found. */
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];

/** Run vitest, its own words on stdout, and count from its JSON report. A run without a report is one failure. */
async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), "stemma-tests-"));
  const report = join(folder, "report.json");
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  const flags = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, [vitest, ...flags, ...args], {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("close", resolve);
  });
  const counts = countTests(report, code);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

function countTests(report, code) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    // A file that breaks before its first test fails without a failed test in it.
    const broken = testResults.filter(
      (f) => f.status === "failed" && f.assertionResults.every((t) => t.status !== "failed"),
    );
    const failed = numFailedTests + broken.length;
    return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
