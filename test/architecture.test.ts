import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import config from "../.dependency-cruiser.mjs";
import { codeOf, filesUnder, ROOT, sourceFiles, textOf } from "./house.ts";

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[] };
}

/** Cruise the `src` of a folder with the house's own rules. */
function cruise(folder: string): Cruise {
  const bin = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const args = [bin, "--config", ".dependency-cruiser.mjs", "--output-type", "json", "src"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Cruise;
}

/** For each rule an import that breaks it: the file it is planted in, and what is planted there. */
const PLANTED: Readonly<Record<string, readonly [string, string]>> = {
  "model-imports": ["src/model/planted.ts", 'import "../text/target.ts";'],
  "text-imports": ["src/text/planted.ts", 'import "../lexicon/target.ts";'],
  "lexicon-imports": ["src/lexicon/planted.ts", 'import "../text/target.ts";'],
  "acquire-imports": ["src/acquire/planted.ts", 'import "../read/index.ts";'],
  "read-imports": ["src/read/planted.ts", 'import "../acquire/index.ts";'],
  "correct-imports": ["src/correct/planted.ts", 'import "../text/target.ts";'],
  "group-imports": ["src/group/planted.ts", 'import type {} from "../read/index.ts";'],
  "compare-imports": ["src/compare/planted.ts", 'import "../group/index.ts";'],
  "trace-imports": ["src/trace/planted.ts", 'import "../compare/index.ts";'],
  "neural-imports": ["src/neural/planted.ts", 'import "../text/target.ts";'],
  "lens-imports": ["src/lens/arms/planted.ts", 'import "../../read/index.ts";'],
  "report-imports": ["src/report/planted.ts", 'import "../lexicon/target.ts";'],
  "export-imports": ["src/export/planted.ts", 'import "../report/target.ts";'],
  "store-imports": ["src/store/planted.ts", 'import "../lexicon/target.ts";'],
  "llm-imports": ["src/llm/planted.ts", 'import "../read/index.ts";'],
  "no-cycles": ["src/text/one.ts", 'import "./two.ts";'],
  "lenses-apart": ["src/lens/arms/apart.ts", 'import "../sanctions/target.ts";'],
  "assemble-imports": ["src/assemble.ts", 'import "./read/index.ts";\nimport "node:fs";'],
  "assemble-hashes-only": ["src/assemble.ts", 'import "./read/index.ts";\nimport "node:fs";'],
  "pipeline-imports": ["src/stemma.ts", 'import "./acquire/index.ts";\nimport "./read/target.ts";'],
  "stages-by-the-door": ["src/stemma.ts", 'import "./acquire/index.ts";\nimport "./read/target.ts";'],
  "nobody-imports-cli": ["src/text/cli.ts", 'import "../cli/target.ts";'],
  "page-imports": ["src/page/planted.ts", 'import "../text/target.ts";'],
  "only-cli-imports-server": ["src/text/server.ts", 'import "../server/target.ts";'],
  "nobody-imports-the-public-entry": ["src/text/public.ts", 'import "../index.ts";'],
  "node-at-the-edges": ["src/text/node.ts", 'import "node:fs";'],
  "packages-at-the-edges": ["src/text/package.ts", 'import "htmlparser2";'],
  "no-development-packages": ["src/acquire/development.ts", 'import "fast-check";'],
  "no-tests-in-the-product": ["src/text/tested.ts", 'import "./target.test.ts";'],
  "nothing-unresolved": ["src/text/unresolved.ts", 'import "./nowhere.ts";'],
};

const TARGETS: readonly string[] = [
  ...["text/target", "lexicon/target", "report/target", "read/target", "cli/target", "server/target"],
  ...["acquire/index", "read/index", "group/index", "compare/index", "index", "text/target.test"],
  "lens/sanctions/target",
].map((name) => `src/${name}.ts`);

/** A house in a folder of its own in which every border is broken once. */
function plant(): string {
  const folder = mkdtempSync(join(tmpdir(), "stemma-borders-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\nexport {};\n`);
  };
  for (const target of TARGETS) write(target, "");
  for (const [path, text] of Object.values(PLANTED)) write(path, text);
  write("src/text/two.ts", 'import "./one.ts";');
  for (const name of [".dependency-cruiser.mjs", "tsconfig.json", "package.json"])
    cpSync(join(ROOT, name), join(folder, name));
  symlinkSync(realpathSync(join(ROOT, "node_modules")), join(folder, "node_modules"), "junction");
  return folder;
}

test("no border is crossed, and every source file was looked at", () => {
  const { modules, summary } = cruise(ROOT);
  const seen = modules.map(({ source }) => source).filter((source) => source.startsWith("src/"));
  const files = filesUnder("src").filter((file) => /\.tsx?$/.test(file));
  console.log(`borders: ${seen.length} modules, ${config.forbidden.length} rules`);
  expect(seen.sort()).toEqual(files);
  expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
});

test("every rule has a planted violation, and catches it", () => {
  expect(Object.keys(PLANTED).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  const folder = plant();
  try {
    const caught = new Set(cruise(folder).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
    const missed = Object.entries(PLANTED).filter(([rule, [file]]) => !caught.has(`${rule}: ${file}`));
    expect(missed.map(([rule]) => rule)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const EDGES = /^src\/(?:acquire|neural|store|server|cli)\//;

// Globals are not imports, so the borders do not see them: clock and chance would make two runs differ.
const CLOCKS: readonly (readonly [string, RegExp])[] = [
  ["Math.random", /\bMath\.random\b/],
  ["Date.now", /\bDate\.now\b/],
  ["new Date()", /\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()/],
  ["Date()", /(?<!new )(?<![\w.])Date\(/],
  ["performance.now", /\bperformance\.now\b/],
  ["the locale of this machine", /\.toLocale\w*String\(\)|\.localeCompare\(\s*[^,()]+\)|new Intl\.\w+\(\s*\)/],
];

test.each(CLOCKS)("the engine does not use %s", (_, pattern) => {
  const users = sourceFiles().filter((file) => !EDGES.test(file) && pattern.test(codeOf(file)));
  expect(users).toEqual([]);
});

test("the search for clocks finds what it searches for", () => {
  const lines = ["Math.random()", "Date.now()", "new Date()", "Date()", "performance.now()", "a.localeCompare(b)"];
  expect(CLOCKS.map(([, pattern], i) => pattern.test(lines[i] as string))).toEqual(CLOCKS.map(() => true));
  expect(CLOCKS.some(([, pattern]) => pattern.test("new Date(Date.UTC(2019, 4, 16))"))).toBe(false);
});

/** Most files have one idea; a few lists of words are long. */
const USUAL_LINES = 310;
const MOST_LINES = 450;
const USUAL_SHARE = 0.9;

test("files are small", () => {
  const sizes = sourceFiles().map((file) => [file, textOf(file).split("\n").length - 1] as const);
  const usual = sizes.filter(([, lines]) => lines <= USUAL_LINES).length;
  const largest = sizes.reduce((a, b) => (b[1] > a[1] ? b : a));
  console.log(
    `sizes: ${sizes.length} files, ${usual} of at most ${USUAL_LINES} lines, the largest ${largest.join(" with ")}`,
  );
  expect(sizes.filter(([, lines]) => lines > MOST_LINES)).toEqual([]);
  expect(usual / sizes.length).toBeGreaterThanOrEqual(USUAL_SHARE);
});

test("the layout keeps to two levels, three under a language or a lens", () => {
  const deep = sourceFiles().filter(
    (file) => !/^src\/(?:[\w-]+\/)?[\w.-]+$|^src\/(?:lexicon|lens)\/[\w-]+\/[\w.-]+$/.test(file),
  );
  expect(deep).toEqual([]);
});
