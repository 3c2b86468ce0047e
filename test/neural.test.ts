import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { toArticle } from "../src/acquire/article.ts";
import { readLanguageModel } from "../src/acquire/language-model.ts";
import type { DossierFile } from "../src/model/dossier.ts";
import { openNeural } from "../src/neural/index.ts";
import { stemma } from "../src/stemma.ts";
import { stemmaWithNeural } from "../src/stemma-neural.ts";
import { type TinyModel, writeModels } from "./neural/folder.ts";

const NAMES: TinyModel = {
  architecture: "BertForTokenClassification",
  labels: ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"],
  rows: { anvil: [0, 0, 0, 9, 0], chorus: [0, 0, 0, 0, 9], mirela: [0, 9, 0, 0, 0], osk: [0, 0, 9, 0, 0] },
  otherwise: [1, 0, 0, 0, 0],
  output: "rows",
};
/** Words that mean the same have the same row. */
const SIMILARITY: TinyModel = {
  architecture: "BertModel",
  rows: { kite: [1, 0, 0], glider: [1, 0, 0], crumpled: [0, 1, 0], puckered: [0, 1, 0], harvest: [0, 0, 1] },
  otherwise: [0, 0, 0],
  output: "rows",
};
/** "not" contradicts, "also" leaves it open, all else entails. */
const ENTAILMENT: TinyModel = {
  architecture: "BertForSequenceClassification",
  labels: ["entailment", "neutral", "contradiction"],
  rows: { not: [0, 0, 90], also: [0, 90, 0] },
  otherwise: [3, 0, 0],
  output: "mean",
};

const made: string[] = [];
function modelsOf(models: Readonly<Record<string, TinyModel>>): string {
  const folder = writeModels(models);
  made.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

describe("a folder of neural models", () => {
  it("answers what its models are for, and nothing else", async () => {
    const port = await openNeural(modelsOf({ a: NAMES, b: SIMILARITY, c: ENTAILMENT }));
    const text = "Mirela Osk sings in Anvil Chorus.";
    const [names = []] = (await port.names?.([text])) ?? [];
    expect(names.map(({ span, kind }) => `${text.slice(span.start, span.end)}: ${kind}`)).toEqual([
      "Mirela Osk: person",
      "Anvil Chorus: organization",
    ]);
    const likeness = await port.similarity?.([
      { a: "The kite crumpled", b: "The glider puckered" },
      { a: "The kite crumpled", b: "The harvest" },
    ]);
    expect(likeness?.map((value) => value.toFixed(3))).toEqual(["1.000", "0.000"]);
    const stands = await port.entailment?.([
      { a: "It sank", b: "It foundered" },
      { a: "It sank", b: "It did not" },
    ]);
    expect(stands?.map(({ entails, contradicts }) => [entails > 0.9, contradicts > 0.9])).toEqual([
      [true, false],
      [false, true],
    ]);
    const alone = await openNeural(join(modelsOf({ b: SIMILARITY }), "b"));
    expect([alone.names, alone.entailment]).toEqual([undefined, undefined]);
  });

  it("takes a text longer than the model in parts", async () => {
    const port = await openNeural(modelsOf({ a: NAMES }));
    const text = `${"and so on ".repeat(60)}Mirela Osk`;
    const [names = []] = (await port.names?.([text])) ?? [];
    expect(names.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Mirela Osk"]);
  });

  it("asks nobody outside", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const port = await openNeural(modelsOf({ a: NAMES }));
    await port.names?.(["Mirela Osk"]);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  it.each([
    ["an address", "https://models.example/names", "neural/not-local"],
    ["no folder", "/nowhere/at/all", "neural/no-folder"],
    ["no model", () => modelsOf({}), "neural/no-model"],
    ["two for one task", () => modelsOf({ a: NAMES, b: NAMES }), "neural/two-models"],
    [
      "a model of another kind",
      () => modelsOf({ a: { ...NAMES, architecture: "BertForCausalLM" } }),
      "neural/unknown-task",
    ],
    ["weights that are none", () => spoilt("model.onnx"), "neural/not-onnx"],
    ["a tokenizer that is none", () => spoilt("tokenizer.json"), "neural/not-json"],
  ])("says what is wrong with %s", async (_, folder, code) => {
    await expect(openNeural(typeof folder === "string" ? folder : folder())).rejects.toMatchObject({ code });
  });
});

function spoilt(file: string): string {
  const folder = modelsOf({ a: NAMES });
  writeFileSync(join(folder, "a", file), "nothing of the kind");
  return folder;
}

describe("reading with neural models", () => {
  const texts = [
    "The red kite crumpled over Velmar before dawn, the coast guard of Velmar said on Monday. Divers searched the harbour of Velmar for the captain. The singers of Anvil Chorus were on the pier.",
    "A red glider puckered near Velmar in the night, the coast guard of Velmar said on Monday. Divers searched the harbour of Velmar all day for the captain. Nobody was hurt.",
  ];
  const articles = texts.map((text, i) => toArticle({ file: `${i}.txt`, text, published: "2031-03-04" }).value);
  const sharedBy = ({ stories }: DossierFile): number =>
    stories
      .flatMap(({ claims }) => claims)
      .filter(({ readings }) => new Set(readings.map(({ article }) => article)).size > 1).length;

  it("lets them settle what rules leave in doubt, and records which they were", async () => {
    const model = await readLanguageModel();
    const port = await openNeural(modelsOf({ a: NAMES, b: SIMILARITY }));
    const [plain, neural] = [stemma(articles, { model }), await stemmaWithNeural(articles, { model }, port)];
    expect(Object.keys(plain.generator.methods).some((name) => name.startsWith("neural"))).toBe(false);
    expect(neural.generator.methods).toMatchObject({
      "neural-names": expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      "neural-runtime": expect.stringMatching(/^onnxruntime-(?:node|web) \d/),
    });
    expect(neural.notices.map(({ code }) => code)).toContain("neural/used");
    const kindsOf = ({ stories }: DossierFile): readonly string[] =>
      stories.flatMap(({ entities }) => entities.filter(({ name }) => name === "Anvil Chorus").map(({ kind }) => kind));
    expect(kindsOf(neural)).toEqual(["organization"]);
    expect(sharedBy(neural)).toBeGreaterThan(sharedBy(plain));
  });

  it("gives the same twice", async () => {
    const model = await readLanguageModel();
    const folder = modelsOf({ a: NAMES, c: ENTAILMENT });
    const runs = [];
    for (let i = 0; i < 2; i++) runs.push(await stemmaWithNeural(articles, { model }, await openNeural(folder)));
    expect(runs[1]).toEqual(runs[0]);
  });
});
