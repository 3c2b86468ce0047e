import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toArticle } from "../src/acquire/article.ts";
import { readCorrections } from "../src/acquire/corrections.ts";
import { readLanguageModel } from "../src/acquire/language-model.ts";
import type { Correction } from "../src/model/correction.ts";
import type { Claim, DossierFile } from "../src/model/dossier.ts";
import type { LanguageModel } from "../src/model/language.ts";
import { stemma } from "../src/stemma.ts";

const ARTICLES = [
  "The Kestrel reservoir will be drained in May because its dam has cracked, a water official told the Upland Courier. Engineers will inspect the dam.",
  "The Kestrel reservoir will be drained in May because the dam has cracked, one of the district’s engineers told the Valley Post on Tuesday.",
].map((text, i) => toArticle({ file: `${"ab"[i]}.txt`, text, published: "2031-03-04" }).value);
const SIGNED = { author: "R. Ostrow", at: "2031-03-06", because: "both newsrooms say who it was" };
const SOURCES = [
  { article: "a.txt", text: "a water official" },
  { article: "b.txt", text: "one of the district’s engineers" },
] as const;

let model: LanguageModel;
beforeAll(async () => {
  model = await readLanguageModel();
});

function run(corrections: readonly Correction[]): DossierFile {
  return stemma(ARTICLES, { model, corrections: { all: corrections, sha256: "0" } });
}

function mainClaim({ stories }: DossierFile): Claim {
  const claims = stories.flatMap((story) => story.claims);
  return claims.find(({ readings }) => readings.length === 2) as Claim;
}

describe("an editor's corrections", () => {
  it("merge sources that the rules count as up to two, and say who says so", () => {
    expect(mainClaim(run([])).independent).toMatchObject({ min: 1, max: 2 });
    const merged = mainClaim(run([{ ...SIGNED, id: "k1", is: "merge", sources: SOURCES }]));
    expect(merged.independent).toMatchObject({ min: 1, max: 1 });
    expect(merged.independent.why).toContainEqual(
      expect.objectContaining({ rule: "E1", because: "R. Ostrow says so (2031-03-06): both newsrooms say who it was" }),
    );
  });

  it("split what was merged before; the later word holds, and a withdrawn one does not", () => {
    const merge: Correction = { ...SIGNED, id: "k1", is: "merge", sources: SOURCES };
    const split: Correction = { ...SIGNED, id: "k2", is: "split", sources: SOURCES };
    const apart = mainClaim(run([merge, split]));
    expect(apart.independent).toMatchObject({ max: 2 });
    expect(apart.independent.why.map(({ rule }) => rule)).toContain("E2");
    expect(apart.independent.why.map(({ rule }) => rule)).not.toContain("E1");
    expect(mainClaim(run([split, merge])).independent.max).toBe(1);
    const withdrawn = run([merge, { ...SIGNED, id: "k3", is: "withdrawal", of: "k1" }]);
    expect(mainClaim(withdrawn).independent).toEqual(mainClaim(run([])).independent);
  });

  it("set outlet and date, as given by a person, and tell of it", () => {
    const file = run([
      { ...SIGNED, id: "k1", is: "outlet", article: "a.txt", outlet: "Upland Courier" },
      { ...SIGNED, id: "k2", is: "published", article: "b.txt", published: "2031-03-05" },
    ]);
    expect(file.articles.find(({ file: name }) => name === "a.txt")?.outlet).toEqual({
      name: "Upland Courier",
      how: "given",
    });
    expect(file.articles.find(({ file: name }) => name === "b.txt")?.published).toMatchObject({
      from: "2031-03-05",
      how: "given",
    });
    expect(file.notices.filter(({ code }) => code === "correct/applied")).toHaveLength(2);
    expect(file.generator.methods["corrections"]).toBe("sha256:0");
  });

  it("that fit nothing here are left out with a notice", () => {
    const file = run([
      { ...SIGNED, id: "k1", is: "outlet", article: "c.txt", outlet: "Upland Courier" },
      { ...SIGNED, id: "k2", is: "merge", sources: [SOURCES[0], { article: "b.txt", text: "the mayor" }] },
    ]);
    expect(file.notices.filter(({ code }) => code === "correct/not-found").map(({ message }) => message)).toEqual([
      expect.stringContaining('"k1"'),
      expect.stringContaining('"the mayor" does not stand in "b.txt"'),
    ]);
  });

  it("change nothing where there are none", () => {
    const { generator: _, ...bare } = stemma(ARTICLES, { model });
    const { generator: __, ...none } = run([]);
    expect(none).toEqual(bare);
  });
});

describe("a file of corrections", () => {
  const folder = mkdtempSync(join(tmpdir(), "stemma-corrections-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (content: unknown): string => {
    const path = join(folder, "corrections.json");
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };
  const fileWith = (...corrections: readonly unknown[]): string =>
    write({ format: "stemma-corrections/1", corrections });

  it("is read with its digest", async () => {
    const correction = { ...SIGNED, id: "k1", is: "merge", sources: SOURCES };
    const { all, sha256 } = await readCorrections(fileWith(correction));
    expect(all).toEqual([correction]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ["that is not there", () => join(folder, "nowhere.json"), "cannot be read"],
    ["that is no JSON", () => write("{"), "are not JSON"],
    ["of another format", () => write({ format: "other" }), 'have no "format"'],
    ["whose correction nobody signed", () => fileWith({ id: "k1", is: "outlet" }), '"author" is missing'],
    ["with a date that is none", () => fileWith({ ...SIGNED, id: "k1", at: "last week" }), "no ISO day"],
    [
      "with one source to merge",
      () => fileWith({ ...SIGNED, id: "k1", is: "merge", sources: [SOURCES[0]] }),
      "two or more places",
    ],
    ["with an unknown kind", () => fileWith({ ...SIGNED, id: "k1", is: "verdict" }), '"is" must be'],
    [
      "that withdraws what is not there",
      () => fileWith({ ...SIGNED, id: "k1", is: "withdrawal", of: "k0" }),
      "names no correction",
    ],
    [
      "with an id twice",
      () => fileWith(...[1, 2].map(() => ({ ...SIGNED, id: "k1", is: "outlet", article: "a", outlet: "b" }))),
      "stands twice",
    ],
  ])("%s is refused with the reason", async (_, path, words) => {
    await expect(readCorrections(path())).rejects.toMatchObject({
      code: "acquire/corrections",
      message: expect.stringContaining(words),
    });
  });
});
