import { writeSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, it } from "vitest";
import { toArticle } from "../src/acquire/article.ts";
import { readLanguageModel } from "../src/acquire/language-model.ts";
import { findMisplaced } from "../src/export/misplaced.ts";
import type { LanguageModel } from "../src/model/language.ts";
import { stemma } from "../src/stemma.ts";
import { extremeTexts, hostileTexts } from "./hostile-articles.ts";

/** `npm run fuzz` asks for many more, from a seed of its own if need be, and allows each of them less time. */
const FUZZ = Number(process.env.STEMMA_FUZZ ?? "0");
const SEED = Number(process.env.STEMMA_FUZZ_SEED ?? "1");
const RUNS = FUZZ || 400;
/** Milliseconds of processor time that one text may take. */
const LONGEST = FUZZ > 0 ? 1000 : 3000;

let model: LanguageModel;
beforeAll(async () => {
  model = await readLanguageModel();
});

/** Read texts as the articles of one story, and say what is wrong with what comes out, or how long it took. */
function readTexts(texts: readonly string[]): { readonly wrong: string | undefined; readonly took: number } {
  const begin = process.cpuUsage();
  const articles = texts.map((text, i) => toArticle({ file: `${i}.txt`, text, published: "2022-09-06" }).value);
  const misplaced = findMisplaced(stemma(articles, { model }));
  return {
    wrong: misplaced === undefined ? undefined : `a span stands wrong: ${JSON.stringify(misplaced)}`,
    took: process.cpuUsage(begin).user / 1000,
  };
}

/** Read them again where they took long, lest the collection of garbage be blamed on them. */
function readTwice(texts: readonly string[], longest: number): ReturnType<typeof readTexts> {
  const once = readTexts(texts);
  return once.took <= longest ? once : readTexts(texts);
}

/** Read many stories; throw on the first that is read wrongly or too slowly, with the seed, its size and how it begins. */
function readAll(name: string, stories: fc.Arbitrary<readonly string[]>, runs: number, longest: number): void {
  let done = 0;
  let slowest = 0;
  const { failed, counterexample, errorInstance } = fc.check(
    fc.property(stories, (texts) => {
      const { wrong, took } = readTwice(texts, longest);
      if (wrong !== undefined) throw new Error(wrong);
      if (took > longest) throw new Error(`it took ${Math.round(took)} ms`);
      slowest = Math.max(slowest, took);
      done++;
      if (FUZZ > 0 && done % 500 === 0)
        writeSync(1, `${name}: ${done} of ${runs}, the slowest in ${Math.round(slowest)} ms\n`);
    }),
    // A smaller text that fails too is seldom found in long ones, and takes hours.
    { numRuns: runs, seed: SEED, endOnFailure: true },
  );
  if (!failed) return;
  const texts = counterexample?.[0] ?? [];
  const shown = texts.map((text) => `${text.length} characters: ${JSON.stringify(text.slice(0, 300))}`);
  const reason = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  throw new Error(`Seed ${SEED}, after ${done} of ${name}: ${reason}\n${shown.join("\n")}`);
}

describe("hostile articles", { timeout: 3_600_000 }, () => {
  it("are read without a fault, and every span stands on its words", () => {
    readAll(
      "articles",
      hostileTexts.map((text) => [text]),
      RUNS,
      LONGEST,
    );
  });

  it("are read in a second, however long one thing goes on", () => {
    readAll(
      "extremes",
      extremeTexts.map((text) => [text]),
      Math.ceil(RUNS / 50),
      LONGEST,
    );
  });

  it("are compared and traced without a fault", () => {
    const several = fc.array(hostileTexts, { minLength: 2, maxLength: 4 }).map((texts) => [...new Set(texts)]);
    readAll("stories", several, Math.ceil(RUNS / 10), 4 * LONGEST);
  });
});
