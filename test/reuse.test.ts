import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { acquire } from "../src/acquire/index.ts";
import { findReuse } from "../src/compare/reuse.ts";
import { foldSpelling } from "../src/lexicon/en/spelling.ts";
import type { Account } from "../src/model/annotations.ts";
import type { Span } from "../src/model/span.ts";
import { findQuotations } from "../src/read/quotations.ts";
import { findWords } from "../src/text/words.ts";
import { ROOT } from "./house.ts";

const STORIES = join(ROOT, "..", "shared", "data", "stories");
const WIRE = existsSync(STORIES) ? readdirSync(STORIES).filter((name) => /^h\d/.test(name)) : [];
/** What passim calls a match: a run of so many words. */
const LEAST = 20;

/** An account with all that finding shared text looks at. */
async function accountsOf(story: string): Promise<readonly Account[]> {
  const { value } = await acquire([join(STORIES, story)], {});
  return value.map((article) => {
    const quotations = findQuotations(article).value;
    return { article, annotations: { quotations, credits: [], attributions: [] } as unknown as Account["annotations"] };
  });
}

function wordsOf({ article }: Account): readonly (Span & { readonly fold: string })[] {
  const removed = article.removals.map(({ span }) => span);
  return findWords(article.text, removed).map(({ start, end, fold }) => ({ start, end, fold: foldSpelling(fold) }));
}

/** All longest stretches of words that two texts have in common, by comparing each word of one with each of the other. */
function matchByForce(
  a: readonly { readonly fold: string }[],
  b: readonly { readonly fold: string }[],
): readonly { a: number; b: number; words: number }[] {
  const found: { a: number; b: number; words: number }[] = [];
  let above = new Uint16Array(b.length + 1);
  for (let i = a.length - 1; i >= 0; i--) {
    const row = new Uint16Array(b.length + 1);
    for (let j = b.length - 1; j >= 0; j--) {
      if (a[i]?.fold !== b[j]?.fold) continue;
      row[j] = (above[j + 1] as number) + 1;
      const begins = i === 0 || j === 0 || a[i - 1]?.fold !== b[j - 1]?.fold;
      if (begins && (row[j] as number) >= LEAST) found.push({ a: i, b: j, words: row[j] as number });
    }
    above = row;
  }
  return found;
}

describe.skipIf(WIRE.length === 0)("text that wire reprints have in common", () => {
  it.each(WIRE)(
    "%s: every pair with twenty words in a row is found, at the places that comparing all words finds",
    async (story) => {
      const accounts = await accountsOf(story);
      const words = accounts.map(wordsOf);
      const found = findReuse(accounts);
      let [pairs, runs] = [0, 0];
      for (let i = 0; i < accounts.length; i++) {
        for (let j = i + 1; j < accounts.length; j++) {
          const [a, b] = [words[i] ?? [], words[j] ?? []];
          const forced = matchByForce(a, b);
          if (forced.length === 0) continue;
          pairs++;
          runs += forced.length;
          const reuse = found.find((one) => one.a === accounts[i]?.article.id && one.b === accounts[j]?.article.id);
          const spans = (run: { readonly a: number; readonly b: number; readonly words: number }): string =>
            `${a[run.a]?.start}-${a[run.a + run.words - 1]?.end} ${b[run.b]?.start}-${b[run.b + run.words - 1]?.end}`;
          const longest = forced.reduce((best, run) => (run.words > best.words ? run : best));
          const ties = forced.filter((run) => run.words === longest.words).map(spans);
          const ours = reuse?.runs.map((run) => `${run.a.start}-${run.a.end} ${run.b.start}-${run.b.end}`) ?? [];
          expect(
            ties.filter((run) => ours.includes(run)).length,
            `${accounts[i]?.article.file} and ${accounts[j]?.article.file}: ${ties[0]}`,
          ).toBeGreaterThan(0);
          // What serves in one run serves in no other, so a stretch that stands twice is matched once: each word of a long run is in some run.
          for (const run of forced) {
            const inside = a
              .slice(run.a, run.a + run.words)
              .filter(({ start, end }) => reuse?.runs.some((one) => one.a.start <= start && end <= one.a.end));
            const there = b
              .slice(run.b, run.b + run.words)
              .filter(({ start, end }) => reuse?.runs.some((one) => one.b.start <= start && end <= one.b.end));
            expect(Math.max(inside.length, there.length), spans(run)).toBe(run.words);
          }
        }
      }
      console.log(`${story}: ${accounts.length} articles, ${pairs} pairs with ${runs} long runs, all found`);
      expect(pairs).toBeGreaterThan(0);
    },
  );
});

if (WIRE.length === 0) it.skip("../shared/data/stories is not there: wire reprints are not compared");
