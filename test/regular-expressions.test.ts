// Every pattern of the sources is asked whether some text makes it slow: https://makenowjust-labs.github.io/recheck/
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(ROOT, "src");

/** Verdicts of former runs, by pattern: most patterns never change. */
const CACHE = join(ROOT, ".cache", "regular-expressions.json");

/** How long the checker thinks about one pattern; of those that it cannot settle by then it has found no slow text. */
const PATIENCE_MS = 600;

/** Patterns that a long text would make slow, and what keeps their texts short. */
const SHORT_TEXTS: readonly { readonly file: string; readonly pattern?: string; readonly because: string }[] = [
  {
    file: "lexicon/en/residue.ts",
    because: "tried on folded lines of at most 400 characters: LONGEST in acquire/labels.ts",
  },
  {
    file: "lexicon/en/bios.ts",
    because: "tried on paragraphs of at most 600 characters: LONGEST_LABEL in acquire/paragraphs.ts",
  },
  {
    file: "lexicon/en/captions.ts",
    because:
      "tried on lines of at most 700 characters, LONGEST_CAPTION in acquire/captions.ts, or the first 1,200 of a text",
  },
  {
    file: "acquire/captions.ts",
    pattern: "^\\W{0,2}(?:Photo",
    because: "tried on lines of fewer than 140 characters: isCredit",
  },
  {
    file: "acquire/headings.ts",
    pattern: "\\b(?:[A-Z]\\.){2,}$",
    because: "tried on lines of at most 180 characters: LONGEST_HEADING",
  },
  { file: "acquire/parts.ts", pattern: "\\bcontribut", because: "tried on the last 240 characters of a text: TAIL" },
  {
    file: "acquire/parts.ts",
    pattern: "(?:\\S+\\s+){0,5}\\S+$",
    because: "tried on the last 240 characters of a text: TAIL",
  },
  { file: "acquire/published.ts", pattern: "\\s*(?:\\.\\.", because: "tried on at most 200 characters: LONGEST_DATE" },
  { file: "text/intervals.ts", because: "tried on written numbers, which have at most 25 characters: digitsOf" },
];

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** All literals of regular expressions in the sources, as the compiler reads them. */
function findPatterns(): readonly Pattern[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .sort();
  return files.flatMap((file) => {
    const found: Pattern[] = [];
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, walk);
    };
    walk(ts.createSourceFile(file, readFileSync(join(SRC, file), "utf8"), ts.ScriptTarget.Latest));
    return found;
  });
}

function readCache(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(CACHE, "utf8")) as Record<string, string>;
  } catch {
    return {};
  }
}

/** Give each pattern's verdict: `safe`, `unknown`, or how it is slow. */
async function judge(patterns: readonly Pattern[]): Promise<ReadonlyMap<Pattern, string>> {
  // The checker's own JavaScript, not the programs that it would rather start.
  process.env.RECHECK_BACKEND = "pure";
  process.env.RECHECK_SYNC_BACKEND = "pure";
  const { checkSync } = await import("recheck");
  const cache = readCache();
  const kept: Record<string, string> = {};
  const verdicts = new Map<Pattern, string>();
  for (const pattern of patterns) {
    const { source, flags } = pattern;
    const key = createHash("sha256").update(`${PATIENCE_MS}/${source}/${flags}`).digest("hex").slice(0, 24);
    kept[key] ??= cache[key] ?? verdictOf(source, flags, checkSync);
    verdicts.set(pattern, kept[key]);
  }
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(kept));
  return verdicts;
}

function verdictOf(source: string, flags: string, checkSync: typeof import("recheck").checkSync): string {
  const result = checkSync(source, flags.replace(/[dg]/g, ""), { timeout: PATIENCE_MS });
  return result.status === "vulnerable" ? result.complexity.summary : result.status;
}

const isShort = ({ file, source }: Pattern): boolean =>
  SHORT_TEXTS.some((short) => short.file === file && source.startsWith(short.pattern ?? ""));

describe("regular expressions", () => {
  it("are slow on no text that they may meet", { timeout: 600_000 }, async () => {
    const patterns = findPatterns().filter((pattern) => !isShort(pattern));
    const verdicts = await judge(patterns);
    const slow = [...verdicts].filter(([, verdict]) => verdict !== "safe" && verdict !== "unknown");
    expect(slow.map(([{ file, source }, verdict]) => `${file}: /${source}/ is ${verdict}`)).toEqual([]);
    // A checker that gave up on most would say nothing.
    expect([...verdicts.values()].filter((verdict) => verdict === "safe").length).toBeGreaterThan(
      patterns.length * 0.8,
    );
  });

  it("that need short texts are still there", () => {
    const patterns = findPatterns();
    const gone = SHORT_TEXTS.filter(
      ({ file, pattern = "" }) => !patterns.some((one) => one.file === file && one.source.startsWith(pattern)),
    );
    expect(gone).toEqual([]);
  });
});
