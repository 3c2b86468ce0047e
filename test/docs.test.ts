import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import { formatCommandHelp, formatHelp } from "../src/cli/help.ts";
import { codeOf, filesUnder, ROOT, sourceFiles, textOf } from "./house.ts";
import { build } from "./story-runs.ts";

const PAGES = ["README.md", "ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md", "CHANGELOG.md"];
const DOCS: readonly string[] = [...PAGES, ...filesUnder("docs").filter((file) => file.endsWith(".md"))];

describe("notices", () => {
  const FOLDERS = "acquire|correct|read|group|compare|trace|lens|report|export|neural|store|server|cli";
  const page = textOf("docs/notices.md");
  const documented = [...page.matchAll(new RegExp(`^\\| \`((?:${FOLDERS})/[a-z-]+)\``, "gm"))].map((m) => m[1]);
  const used = sourceFiles().flatMap((file) =>
    [...codeOf(file).matchAll(new RegExp(`"((?:${FOLDERS})/[a-z]+(?:-[a-z]+)*)"`, "g"))].map((m) => m[1]),
  );

  test("every code that is used is documented, and no other", () => {
    expect(documented.length).toBeGreaterThan(10);
    expect([...new Set(documented)].sort()).toEqual([...new Set(used)].sort());
  });
});

describe("the command line", () => {
  const words = DOCS.map(textOf).join("\n");

  test.each(COMMANDS.flatMap(({ name, options }) => options.map((option) => [name, option.name] as const)))(
    "%s --%s stands in the help and in the docs",
    (command, option) => {
      const help = formatCommandHelp(
        COMMANDS.find(({ name }) => name === command) ?? (COMMANDS[0] as (typeof COMMANDS)[number]),
      );
      expect(new RegExp(`^ {2}--${option}\\b`, "m").test(help), `--${option} is not in the help`).toBe(true);
      expect(new RegExp(`--${option}\\b`).test(words), `--${option} is on no page`).toBe(true);
    },
  );

  test("every command stands in the help", () => {
    for (const { name } of COMMANDS) expect(formatHelp()).toContain(`stemma ${name}`);
  });

  test("the page on the command line shows the help as it is", () => {
    const page = textOf("docs/guides/command-line.md");
    const blocks = [...page.matchAll(/^```text\n([\s\S]*?)^```/gm)].map((m) => m[1]);
    expect(blocks).toEqual(COMMANDS.map(formatCommandHelp));
  });

  test("help fits a terminal of 80 columns", () => {
    const lines = [formatHelp(), ...COMMANDS.map(formatCommandHelp)].join("\n").split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

test("every type of the model is in the glossary", () => {
  const glossary = textOf("GLOSSARY.md");
  const types = filesUnder("src/model").flatMap((file) =>
    [...textOf(file).matchAll(/^export (?:interface|type|class) (\w+)/gm)].map((m) => m[1] as string),
  );
  expect(types.length).toBeGreaterThan(40);
  expect(types.filter((type) => !new RegExp(`\`${type}\``).test(glossary))).toEqual([]);
});

test("every link between our pages leads somewhere", () => {
  const broken = DOCS.flatMap((page) =>
    [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((m) => m[1] as string)
      .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

/** Day one: what a newcomer looks for, and where it is. A row counts from the day its file exists. */
const DAY_ONE: readonly (readonly [string, string])[] = [
  ["where the program starts", "src/cli/main.ts"],
  ["the whole pipeline on one screen", "src/stemma.ts"],
  ["why a paragraph was set aside", "src/acquire/removals.ts"],
  ["where quotations are found", "src/read/quotations.ts"],
  ["the list of saying-verbs", "src/lexicon/en/cues.ts"],
  ['"last week" to a date', "src/read/dates.ts"],
  ["who said it", "src/read/attributions.ts"],
  ["the same quotation across articles", "src/compare/utterances.ts"],
  ["where accounts part", "src/compare/divergences.ts"],
  ["how independent origins are counted", "src/trace/independence.ts"],
  ["that a paper is a witness though we do not hold it", "src/model/dossier.ts"],
  ["the terminal's report", "src/report/terminal.ts"],
  ["what JSON is written", "src/export/json.ts"],
  ["add a lens", "src/lens/lens.ts"],
  ["what a notice means", "docs/notices.md"],
  ["the example story", "examples/sea-wall/README.md"],
  ["its expected result", "test/stories/sea-wall/expected/dossier.json"],
  ["the borders", ".dependency-cruiser.mjs"],
  ["why there are run-time packages", "docs/decisions/dependencies.md"],
];

test("what a newcomer looks for on day one is named in a page", () => {
  const words = DOCS.map(textOf).join("\n");
  const there = DAY_ONE.filter(([, file]) => existsSync(join(ROOT, file)));
  const unnamed = there.filter(([, file]) => !isNamed(file, words)).map(([what, file]) => `${what}: ${file}`);
  console.log(`day one: ${there.length} of ${DAY_ONE.length} places exist, ${there.length - unnamed.length} are named`);
  expect(unnamed).toEqual([]);
});

/** A place is named by its path, or by its name as a link or a code word. */
function isNamed(file: string, words: string): boolean {
  const [folder, name] = [dirname(file), file.split("/").pop() as string];
  const short = `${folder.split("/").pop()}/${name}`;
  return words.includes(file) || words.includes(short) || words.includes(`\`${name}\``) || words.includes(`(${name})`);
}

describe("the README's commands", () => {
  const blocks = [...textOf("README.md").matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((m) =>
    (m[1] as string).trim().split("\n"),
  );
  const commands = blocks.map((line) => line.replace(/\s+#.*$/, "").trim()).filter((line) => line !== "");

  beforeAll(build);

  test("there are some", () => {
    expect(commands).toContain("npm start");
  });

  test.each(commands)("%s", (command) => {
    const folder = mkdtempSync(join(tmpdir(), "stemma-readme-"));
    try {
      cpSync(join(ROOT, "examples", "sea-wall", "articles"), join(folder, "my-articles"), { recursive: true });
      const words = command.split(/\s+/);
      const args = argumentsOf(words);
      const env = { ...process.env, INIT_CWD: folder };
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout).toContain("articles");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** What npm, or the installed command, would start. */
  function argumentsOf(words: readonly string[]): readonly string[] {
    const [first, second, ...rest] = words;
    if (first === "npm" && second === "start")
      return [join(ROOT, "scripts", "start.mjs"), ...rest.slice(rest[0] === "--" ? 1 : 0)];
    if (first === "stemma") return [join(ROOT, "dist", "cli", "main.js"), ...words.slice(1)];
    throw new Error(`The README shows a command that this test does not know: ${words.join(" ")}`);
  }
});
