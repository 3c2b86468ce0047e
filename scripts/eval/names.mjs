#!/usr/bin/env node
// Measures names against texts outside the repository in which they are marked: node scripts/eval/names.mjs [--json] [--misses] [--folds]
// Universal NER's dev part, which nothing is trained on; GUM's and WNUT's dev parts; with --folds also each fifth of wikigold and of WNUT's
// training part by weights that were trained without that fifth. Right is the very span with the right type; figures are F1.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLanguageModel } from "../../dist/acquire/language-model.js";
import { trainNames } from "../train/names.mjs";
import { readColumns, readNameTexts, readUniversal } from "../train/names-data.mjs";
import { readEntities } from "../train/names-gum.mjs";
import { addCounts, scoreNames } from "../train/names-score.mjs";
import { tell } from "./table.mjs";

const DATA = join(dirname(fileURLToPath(import.meta.url)), "../../../shared/data");
const BANKS = join(DATA, "ud");
const SETS = [
  ["Universal NER, EWT dev", "uner_ewt/en_ewt-ud-dev.iob2", readUniversal],
  ["GUM dev, proper names among its entities", "ud/en_gum-dev-free.conllu.gz", readEntities],
  ["WNUT-17 dev", "ner/WNUT17/CONLL-format/data/dev/emerging.dev.conll", readColumns],
];

/** Measure names, by rules and lists alone and with the trained weights: rows of figures; empty where the data is not there. */
export async function measureNames({ say = () => {}, folds = false } = {}) {
  if (!existsSync(DATA)) return [];
  const model = await readLanguageModel();
  const { names: _, ...plain } = model;
  const rows = SETS.flatMap(([title, file, readTexts]) => {
    const path = join(DATA, file);
    const texts = readTexts(path);
    const digest = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 12);
    return [
      ...toRows(`${title}, rules alone`, scoreNames(texts, plain), digest),
      ...toRows(title, scoreNames(texts, model, say), digest),
    ];
  });
  return folds ? [...rows, ...measureFolds(plain)] : rows;
}

function measureFolds(plain) {
  const texts = readNameTexts(BANKS, join(DATA, "ner"), join(DATA, "re3d"));
  return ["wikigold", "wnut"].flatMap((set) => {
    const [rules, both] = [{}, {}];
    for (let fold = 0; fold < 5; fold++) {
      const rest = Object.entries(texts).flatMap(([name, all]) =>
        name === set ? all.filter((_, i) => i % 5 !== fold) : all,
      );
      const held = texts[set].filter((_, i) => i % 5 === fold);
      addCounts(rules, scoreNames(held, plain));
      addCounts(both, scoreNames(held, { ...plain, names: trainNames(rest, plain) }));
    }
    const digest = createHash("sha256").update(JSON.stringify(texts[set])).digest("hex").slice(0, 12);
    return [...toRows(`${set}, each fifth, rules alone`, rules, digest), ...toRows(`${set}, each fifth`, both, digest)];
  });
}

/** A row for each type and one for all: F1. */
function toRows(title, counts, digest) {
  return Object.entries(counts).map(([type, { gold, found, right }]) => ({
    figure: `names: ${title}, ${type}`,
    value: (2 * right) / Math.max(1, gold + found),
    of: gold,
    command: "node scripts/eval/names.mjs",
    digest,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = process.argv.includes("--misses") ? console.log : () => {};
  await tell(() => measureNames({ say, folds: process.argv.includes("--folds") }));
}
