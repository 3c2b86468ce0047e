import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toArticle } from "../src/acquire/article.ts";
import { readLanguageModel } from "../src/acquire/language-model.ts";
import { findMisplaced } from "../src/export/misplaced.ts";
import type { LanguageModel } from "../src/model/language.ts";
import { stemma } from "../src/stemma.ts";
import { hostileTexts } from "./hostile-articles.ts";

/** `npm run fuzz` asks for many more, and then none may take long. */
const FUZZ = Number(process.env.STEMMA_FUZZ ?? "0");
const RUNS = FUZZ || 200;
const LONGEST_MS = 1000;

let model: LanguageModel;
beforeAll(async () => {
  model = await readLanguageModel();
});

/** Read texts as the articles of one story. */
function readTexts(texts: readonly string[]): ReturnType<typeof stemma> {
  const articles = texts.map((text, i) => toArticle({ file: `${i}.txt`, text, published: "2022-09-06" }).value);
  return stemma(articles, { model });
}

describe("hostile articles", () => {
  it("are read without a fault, and every span stands on its words", () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const begin = process.cpuUsage();
        expect(findMisplaced(readTexts([text]))).toBeUndefined();
        const took = process.cpuUsage(begin).user / 1000;
        if (FUZZ > 0 && took > LONGEST_MS) throw new Error(`${text.length} characters took ${Math.round(took)} ms`);
      }),
      { numRuns: RUNS, seed: 1 },
    );
  }, 3_600_000);

  it("are compared and traced without a fault", () => {
    fc.assert(
      fc.property(fc.array(hostileTexts, { minLength: 2, maxLength: 4 }), (texts) => {
        expect(findMisplaced(readTexts([...new Set(texts)]))).toBeUndefined();
      }),
      { numRuns: Math.ceil(RUNS / 5), seed: 2 },
    );
  }, 3_600_000);
});
