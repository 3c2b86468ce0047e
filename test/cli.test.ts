import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DossierFile } from "../src/model/dossier.ts";
import { ROOT } from "./house.ts";
import { build } from "./story-runs.ts";

const COMMAND = join(ROOT, "dist", "cli", "main.js");

const FERRY =
  "The island ferry will stop running in November, a port official told the Morning Slate on Tuesday.\n\n" +
  "“We have no engine and no money to buy one,” said Ada Kell, who runs the port.\n\n" +
  "About 400 people live on the island all year, and the nearest bridge is 60 miles away.\n";
const PORT =
  "Ferries to the island are to end in November, the Morning Slate reported, citing a port official.\n\n" +
  "Ada Kell, the port’s manager, said there was “no engine and no money to buy one”.\n\n" +
  "Some 350 islanders depend on the crossing in winter, when the sea is too rough for small boats.\n";

let folder = "";

/** Write a file into the test's folder and give its path. */
function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Run the built command as a user would. */
function stemma(
  args: readonly string[],
  options: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Outcome {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    input: options.input ?? "",
    env: { ...env, ...options.env },
  });
  return { code: status, out: stdout, err: stderr };
}

function fileOf({ out }: Outcome): DossierFile {
  return JSON.parse(out) as DossierFile;
}

function codesOf(outcome: Outcome): readonly string[] {
  return fileOf(outcome).notices.map(({ code }) => code);
}

beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(tmpdir(), "stemma-cli-"));
  put("ferry.txt", FERRY);
  put("port.txt", PORT);
  put("coast/ferry.txt", FERRY);
  put("coast/deep/port.txt", PORT);
  put("coast/.hidden.txt", "hidden");
  put(
    "coast/deep/manifest.json",
    '{"articles": [{"file": "port.txt", "outlet": "Port Papers", "published": "2021-10-05"}]}',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("stemma read", () => {
  test("reports on the terminal, data on stdout and nothing on stderr", () => {
    const { code, out, err } = stemma(["read", "ferry.txt", "port.txt"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("2 articles");
    expect(out).toContain("ferry.txt");
  });

  test("reads one article alone", () => {
    const outcome = stemma(["read", "ferry.txt"]);
    expect(outcome.code).toBe(0);
    expect(outcome.out).toContain("1 article ");
  });

  test("reads folders, their folders and their manifests, and passes hidden files over", () => {
    const file = fileOf(stemma(["read", "coast", "--json"]));
    expect(
      [...file.articles].sort((a, b) => (b.file.length < a.file.length ? 1 : -1)).map((a) => [a.file, a.outlet.name]),
    ).toEqual([
      [join("coast", "ferry.txt"), null],
      [join("coast", "deep", "port.txt"), "Port Papers"],
    ]);
    expect(file.articles.find(({ outlet }) => outlet.name)?.published.from).toBe("2021-10-05");
  });

  test("reads standard input", () => {
    const outcome = stemma(["read", "-", "--json", "--outlet", "The Slate", "--published", "2021-10-04"], {
      input: FERRY,
    });
    expect(outcome.code).toBe(0);
    expect(fileOf(outcome).articles.map((a) => [a.outlet.name, a.published.from])).toEqual([
      ["The Slate", "2021-10-04"],
    ]);
  });

  test("gives the same bytes in any order, and twice", () => {
    const first = stemma(["read", "ferry.txt", "port.txt", "coast", "--json"]).out;
    expect(first.length).toBeGreaterThan(1000);
    expect(stemma(["read", "coast", "port.txt", "ferry.txt", "--json"]).out).toBe(first);
    expect(stemma(["read", "--json", "port.txt", "coast", "ferry.txt"]).out).toBe(first);
  });

  test("reads a file once that is given twice, in whatever spelling", () => {
    const outcome = stemma(["read", "ferry.txt", "./ferry.txt", join(folder, "ferry.txt"), "--json"]);
    expect(outcome.code).toBe(0);
    expect(fileOf(outcome).articles).toHaveLength(1);
  });
});

describe("odd input", () => {
  test("an empty file is left out with a notice, and the code says so", () => {
    put("empty.txt", "");
    const outcome = stemma(["read", "ferry.txt", "empty.txt", "--json"]);
    expect(outcome.code).toBe(3);
    expect(codesOf(outcome)).toContain("acquire/empty");
    expect(fileOf(outcome).articles).toHaveLength(1);
  });

  test("a PDF is no text, whatever it is called", () => {
    put("paper.txt", Buffer.concat([Buffer.from("%PDF-1.7\n%\u00e2\u00e3\n"), Buffer.alloc(4000, 0x9c)]));
    const outcome = stemma(["read", "paper.txt", "port.txt", "--json"]);
    expect(outcome.code).toBe(3);
    expect(codesOf(outcome)).toContain("acquire/not-text");
  });

  test("fifty megabytes are refused without being read for long", () => {
    put("endless.txt", "The sea was calm and the ferry late. ".repeat(1_400_000));
    const outcome = stemma(["read", "endless.txt", "port.txt", "--json"]);
    expect(outcome.code).toBe(3);
    expect(codesOf(outcome)).toContain("acquire/too-large");
    rmSync(join(folder, "endless.txt"));
  });

  test("windows-1252 is decoded, with a notice", () => {
    const text = FERRY.replaceAll("“", "\u0093").replaceAll("”", "\u0094");
    put("old.txt", Buffer.from(text, "latin1"));
    const outcome = stemma(["read", "old.txt", "--json"]);
    expect(outcome.code).toBe(0);
    expect(fileOf(outcome).articles[0]?.text).toContain("“We have no engine");
    expect(codesOf(outcome)).toContain("acquire/encoding");
  });

  test("a missing file is noticed, the others are read", () => {
    const outcome = stemma(["read", "ferry.txt", "nowhere.txt", "--json"]);
    expect(outcome.code).toBe(3);
    expect(codesOf(outcome)).toContain("acquire/missing");
  });

  test("nothing readable at all is a failure, said in a sentence", () => {
    const { code, out, err } = stemma(["read", "nowhere.txt"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain('There is no file "nowhere.txt"');
  });

  test.each([
    ["no JSON", "{"],
    ["another shape", '{"articles": 3}'],
  ])("a manifest that is %s fails with its name", (_, content) => {
    put("wrong.json", content);
    const { code, err } = stemma(["read", "ferry.txt", "--manifest", "wrong.json"]);
    expect(code).toBe(1);
    expect(err).toContain('"wrong.json"');
  });

  test("control characters of an article do not reach the terminal", () => {
    put("bell.txt", `\u001b[31m${FERRY.replace("island", "is\u0007land")}`);
    const { out } = stemma(["read", "bell.txt"]);
    expect(out).toContain("1 article");
    expect([...out].filter((c) => c < " " && c !== "\n")).toEqual([]);
  });
});

describe("outputs", () => {
  test("JSON goes to a file that is named, and the report to the terminal", () => {
    const { code, out } = stemma(["read", "ferry.txt", "--json", "out.json"]);
    expect(code).toBe(0);
    expect(out).toContain("1 article");
    expect(JSON.parse(readFileSync(join(folder, "out.json"), "utf8")).format).toBe("stemma/1");
    expect(stemma(["read", "port.txt", "--json=out.json"]).code).toBe(0);
    expect(readFileSync(join(folder, "out.json"), "utf8")).toContain("350 islanders");
  });

  test("Markdown goes to stdout, or to a file", () => {
    expect(stemma(["read", "ferry.txt", "--md"]).out).toMatch(/^<!-- stemma\/1 -->\n# /);
    expect(stemma(["read", "ferry.txt", "--md", "out.md"]).code).toBe(0);
    expect(stemma(["read", "port.txt", "--md", "out.md"]).code).toBe(0);
    expect(readFileSync(join(folder, "out.md"), "utf8")).toContain("port.txt");
  });

  test("a file of somebody else's is never written over", () => {
    const path = put("mine.json", '{"text": "an article of my own"}');
    const { code, err } = stemma(["read", "ferry.txt", "--json", "mine.json"]);
    expect(code).toBe(2);
    expect(err).toContain("Stemma did not write it");
    expect(readFileSync(path, "utf8")).toContain("of my own");
  });

  test("a file in a folder that is not there is a failure", () => {
    expect(stemma(["read", "ferry.txt", "--md", "nowhere/out.md"]).code).toBe(1);
  });

  test("colours are for terminals, or for those who ask; NO_COLOR wins", () => {
    const isColored = (args: readonly string[], env = {}): boolean =>
      stemma(["read", "ferry.txt", ...args], { env }).out.includes("\u001b[");
    expect(isColored([])).toBe(false);
    expect(isColored([], { FORCE_COLOR: "1" })).toBe(true);
    expect(isColored([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(isColored(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
  });

  test("the report fits the columns that there are", () => {
    for (const COLUMNS of ["60", "100"]) {
      const { out } = stemma(["read", "ferry.txt", "port.txt", "--ascii"], { env: { COLUMNS } });
      expect(out.split("\n").filter((line) => line.length > Number(COLUMNS) && !line.startsWith("Next:"))).toEqual([]);
    }
  });

  test("a reader that closes the pipe early is no error", async () => {
    const child = spawn(process.execPath, [COMMAND, "read", "coast", "--json"], { cwd: folder });
    let err = "";
    child.stderr.on("data", (chunk) => (err += chunk));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, err]).toEqual([0, ""]);
  });
});

describe("help", () => {
  test.each([[[]], [["--help"]], [["-h"]], [["help"]]])("stemma %j shows the commands", (args) => {
    const { code, out, err } = stemma(args);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("stemma read PATH…");
  });

  test("stemma read --help shows the options", () => {
    const { code, out } = stemma(["read", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--manifest FILE");
  });

  test("--version prints the version alone", () => {
    expect(stemma(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each<readonly [string, readonly string[], string]>([
    ["an unknown command", ["red"], 'Did you mean "stemma read"?'],
    ["a file in a command's place", ["ferry.txt"], "stemma read ferry.txt"],
    ["an unknown option", ["read", "ferry.txt", "--jsn"], "Did you mean --json?"],
    ["an unknown option that is like no other", ["read", "ferry.txt", "--quux"], "stemma read --help"],
    ["a value left out", ["read", "ferry.txt", "--outlet"], "Write --outlet NAME."],
    ["a value where an option stands", ["read", "ferry.txt", "--outlet", "--json"], "Write --outlet NAME."],
    ["a needless value", ["read", "ferry.txt", "--ascii=yes"], "Write --ascii alone."],
    ["no path", ["read"], "PATH"],
    ["two results for one stdout", ["read", "ferry.txt", "--json", "--md"], "Give one of them a FILE."],
    ["why in JSON", ["read", "ferry.txt", "--json", "--why"], "--why is for the terminal"],
    ["a claim that is none", ["read", "ferry.txt", "--claim", "99"], 'There is no claim "99"'],
  ])("%s is a wrong call, and the cure is named", (_, args, cure) => {
    const { code, out, err } = stemma(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(cure);
    expect(err).not.toContain("    at ");
  });
});

describe("npm start", () => {
  const START = join(ROOT, "scripts", "start.mjs");
  const start = (args: readonly string[], ...node: readonly string[]): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, START, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: folder },
    });
    return { code: status, out: stdout, err: stderr };
  };

  test("reads the bundled example, installing and building nothing that is there", () => {
    const { code, out, err } = start([]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("6 articles");
  });

  test("reads what is named, where the user stands", () => {
    expect(start(["ferry.txt"]).out).toContain("1 article");
    expect(start(["--help"]).out).toContain("--manifest FILE");
  });

  test.each(["scripts/start.mjs", "scripts/test.mjs"])("%s tells an old Node so, in one sentence", (script) => {
    const older = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "18.20.4" })';
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", older, join(ROOT, script)], {
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("Stemma needs Node 20.19 or newer; this is Node 18.20.4. See https://nodejs.org.\n");
  });
});

describe("stemma diff", () => {
  test("tells what a second article changed", () => {
    const [one, two] = [put("diff/ferry.txt", FERRY), put("diff/port.txt", PORT)];
    const [before, after] = [join(folder, "before.json"), join(folder, "after.json")];
    stemma(["read", one, "--json", before]);
    stemma(["read", one, two, "--json", after]);
    const { code, out } = stemma(["diff", before, after]);
    expect(code).toBe(0);
    expect(out).toContain("came: outlet not stated");
    const changes = JSON.parse(stemma(["diff", before, after, "--json"]).out) as { stories: { articles: unknown[] }[] };
    expect(changes.stories[0]?.articles).toHaveLength(1);
    expect(stemma(["diff", after, after]).out).toBe("Nothing changed.\n");
  });

  test.each([
    ["one file only", () => ["before.json"], 2, "Two dossier files"],
    ["a file that is not there", () => ["nowhere.json", "nowhere.json"], 1, "cannot be read"],
    ["a file that is no dossier file", () => [put("no.json", "{}"), "no.json"], 1, "is not a dossier file"],
  ])("says what is wrong with %s", (_, args, code, words) => {
    const outcome = stemma(["diff", ...args()]);
    expect(outcome.code).toBe(code);
    expect(outcome.err).toContain(words);
  });

  test("refuses a dossier file whose words were changed by hand", () => {
    const path = join(folder, "spoilt.json");
    stemma(["read", put("diff/port.txt", PORT), "--json", path]);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("no engine", "an engine"));
    const spoilt = JSON.parse(readFileSync(path, "utf8")) as DossierFile;
    const [article] = spoilt.articles;
    writeFileSync(path, JSON.stringify({ ...spoilt, articles: [{ ...article, text: PORT }] }));
    expect(stemma(["diff", path, path])).toMatchObject({
      code: 1,
      err: expect.stringContaining("are not what stands"),
    });
  });
});
