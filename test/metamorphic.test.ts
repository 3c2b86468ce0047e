// What must not change, whatever else does: how a story is told by whom, in what order and under what names has no say in what
// is counted, and to know less never makes an account more certain.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { acquire } from "../src/acquire/index.ts";
import { readLanguageModel } from "../src/acquire/language-model.ts";
import type { Article } from "../src/model/article.ts";
import type { Claim, Dossier, DossierFile } from "../src/model/dossier.ts";
import type { Span } from "../src/model/span.ts";
import { read } from "../src/read/index.ts";
import { stemma } from "../src/stemma.ts";
import { articlesOf } from "./story-runs.ts";

const model = await readLanguageModel();
const { value: articles } = await acquire([articlesOf("sea-wall")]);

const told = (some: readonly Article[]): DossierFile => stemma(some, { model });

let dossier: Dossier;
beforeAll(() => {
  dossier = storyOf(told(articles));
});

/** The story with the most articles. */
function storyOf({ stories }: DossierFile): Dossier {
  return stories.reduce((most, story) => (story.articles.length > most.articles.length ? story : most));
}

/** What a claim is known by: its readings in these articles, wherever they stand in them. */
function keyOf({ readings }: Claim, among: ReadonlySet<string>): string {
  const own = readings.filter(({ article }) => among.has(article)).map(({ article, text }) => `${article} ${text}`);
  return [...new Set(own)].sort().join("\n");
}

/** Share of the claims that must be found again for a comparison to say something. */
const MOST = 0.6;

/** Pair the claims that have the same readings before and after. */
function pairClaims(before: Dossier, after: Dossier, among: ReadonlySet<string>): readonly (readonly [Claim, Claim])[] {
  const byKey = new Map(after.claims.map((claim) => [keyOf(claim, among), claim]));
  return before.claims.flatMap((claim) => {
    const other = byKey.get(keyOf(claim, among));
    return other ? [[claim, other] as const] : [];
  });
}

const ids = new Set(articles.map(({ id }) => id));

function counted({ independent: { min, max, confirmed, state }, institutions }: Claim): unknown {
  return { min, max, confirmed, state, institutions };
}

/** An article under other names: another outlet's copy of it. */
function copyOf(article: Article, outlet: string): Article {
  const id = `c0${article.id.slice(2)}`;
  return {
    ...article,
    id,
    file: `copy-${article.file}`,
    sha256: `c0${article.sha256.slice(2)}`,
    outlet: { name: outlet, how: "given" },
  };
}

/** Cut a stretch out of an article; what stands in it goes, what stands behind moves up. */
function cut(article: Article, { start, end }: Span): Article {
  const move = (at: number): number => (at <= start ? at : Math.max(start, at - (end - start)));
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (value === null || typeof value !== "object") return value;
    const { start: first, end: last } = value as Partial<Span>;
    if (typeof first === "number" && typeof last === "number") return { ...value, start: move(first), end: move(last) };
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner)]));
  };
  return { ...(moved(article) as Article), text: article.text.slice(0, start) + article.text.slice(end) };
}

/** The sentences of an article in which it credits an outlet. */
function creditSentences(article: Article): readonly Span[] {
  const { credits, sentences } = read(article, model).value;
  const spans = sentences.filter(({ start, end }) =>
    credits.some(({ span }) => start <= span.start && span.end <= end),
  );
  return spans.map(({ start, end }) => ({ start, end }));
}

/** Give every name another of the same length, wherever the articles have it. */
function rename(article: Article, names: readonly (readonly [string, string])[]): Article {
  return { ...article, text: names.reduce((text, [name, other]) => text.replaceAll(name, other), article.text) };
}

const cuts = articles.flatMap((article, i) => creditSentences(article).map((span) => ({ i, span })));

/** The invented countries of the example, and others of the same length. */
const RENAMED = [
  [["Kestria", "Vestria"]],
  [["Dalmere", "Valmere"]],
  [
    ["Kestria", "Lostria"],
    ["Dalmere", "Halmere"],
  ],
] as const;

describe("the bundled example", () => {
  it("counts the same origins when another outlet prints a copy of an article", { timeout: 120_000 }, () => {
    const outlets = fc.constantFrom("Tarn Evening Post", "Radio Weir", "The Ostby Times");
    fc.assert(
      fc.property(fc.nat(articles.length - 1), outlets, (i, outlet) => {
        const more = storyOf(told([...articles, copyOf(articles[i] as Article, outlet)]));
        const pairs = pairClaims(dossier, more, ids);
        expect(pairs.length).toBeGreaterThan(dossier.claims.length * MOST);
        for (const [before, after] of pairs)
          expect([before.gloss, counted(after)]).toEqual([before.gloss, counted(before)]);
      }),
      { numRuns: 6, seed: 1 },
    );
  });

  it("is never surer of origins for want of a sentence that credits an outlet", { timeout: 120_000 }, () => {
    expect(cuts.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.constantFrom(...cuts), ({ i, span }) => {
        const less = storyOf(told(articles.map((article, at) => (at === i ? cut(article, span) : article))));
        const pairs = pairClaims(dossier, less, ids);
        expect(pairs.length).toBeGreaterThan(dossier.claims.length * MOST);
        for (const [before, after] of pairs) {
          expect([before.gloss, Math.min(after.independent.min, before.independent.min)]).toEqual([
            before.gloss,
            after.independent.min,
          ]);
        }
      }),
      { numRuns: cuts.length, seed: 1 },
    );
  });

  it.each(RENAMED.map((names) => [names] as const))(
    "changes nothing but names when countries are called otherwise: %j",
    (names) => {
      const other = storyOf(told(articles.map((article) => rename(article, names))));
      const renamed = (text: string): string => rename({ text } as Article, names).text;
      // Among claims of one weight, their names may decide which comes first.
      const listed = ({ claims, origins }: Dossier, nameOf: (text: string) => string): readonly string[] =>
        [
          ...claims.map((claim) => `${nameOf(claim.gloss)} ${JSON.stringify(counted(claim))}`),
          ...origins.map(({ label, kind }) => `${nameOf(label)} ${kind}`),
        ].sort();
      expect(listed(other, (text) => text)).toEqual(listed(dossier, renamed));
    },
  );

  it("is the same in whatever order its articles come", { timeout: 120_000 }, () => {
    const shuffled = fc.shuffledSubarray([...articles], { minLength: articles.length });
    fc.assert(
      fc.property(shuffled, (others) => {
        const story = storyOf(told(others));
        const countsOf = ({ claims }: Dossier): readonly string[] =>
          claims.map((claim) => `${keyOf(claim, ids)} ${JSON.stringify(counted(claim))}`).sort();
        expect(countsOf(story)).toEqual(countsOf(dossier));
      }),
      { numRuns: 4, seed: 1 },
    );
  });
});
