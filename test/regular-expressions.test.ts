// Every pattern of the product is asked whether some text makes it slow: https://makenowjust-labs.github.io/recheck/
// Verdicts are kept by hash in regular-expressions.txt; a pattern that is not there is judged here. `npm run patterns` judges all anew.
import { beforeAll, describe, expect, it } from "vitest";

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

interface Script {
  readonly findDistinct: () => Promise<readonly Pattern[]>;
  readonly hashOf: (pattern: Pattern) => string;
  readonly judge: (pattern: Pattern) => Promise<string>;
  readonly readSafe: () => ReadonlySet<string>;
}

const scriptOf = (name: string): Promise<unknown> => import(new URL(`../scripts/${name}`, import.meta.url).href);
const { findDistinct, hashOf, judge, readSafe } = (await scriptOf("regular-expressions.mjs")) as Script;
const { buildWhenStale } = (await scriptOf("setup.mjs")) as { readonly buildWhenStale: () => boolean };

/** Every so manieth pattern is judged although its verdict is kept. */
const SAMPLE = 80;

let patterns: readonly Pattern[];
beforeAll(async () => {
  expect(buildWhenStale()).toBe(true);
  patterns = await findDistinct();
});

async function findSlow(some: readonly Pattern[]): Promise<readonly string[]> {
  const slow: string[] = [];
  for (const pattern of some) {
    const verdict = await judge(pattern);
    if (verdict !== "safe") slow.push(`${pattern.file}: /${pattern.source}/ is ${verdict}`);
  }
  return slow;
}

describe("regular expressions", () => {
  it("are all found, literals and those put together from words", () => {
    expect(patterns.length).toBeGreaterThan(700);
    expect(patterns.filter(({ file }) => file.startsWith("lexicon/")).length).toBeGreaterThan(100);
    expect(patterns.some(({ file, source }) => file === "acquire/dateline.ts" && source.includes("Xinhua"))).toBe(true);
  });

  it("are slow on no text", { timeout: 600_000 }, async () => {
    const safe = readSafe();
    expect(await findSlow(patterns.filter((pattern) => !safe.has(hashOf(pattern))))).toEqual([]);
  });

  it("have the verdicts that are kept", { timeout: 600_000 }, async () => {
    expect(await findSlow(patterns.filter((_, i) => i % SAMPLE === 0))).toEqual([]);
  });

  it("are called slow where they are", async () => {
    expect(await judge({ file: "", source: "^(?:a+)+$", flags: "" })).not.toBe("safe");
  });
});
