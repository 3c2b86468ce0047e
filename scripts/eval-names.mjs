#!/usr/bin/env node
// Measures names against texts outside the repository in which they are marked: node scripts/eval-names.mjs [--misses] [--folds]
// Universal NER's dev part, which nothing is trained on; GUM's and WNUT's dev parts; with --folds also each fifth of wikigold and of WNUT's
// training part by weights that were trained without that fifth.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const data = join(dirname(fileURLToPath(import.meta.url)), "../../shared/data");
const say = process.argv.includes("--misses") ? console.log : () => {};
if (!existsSync(data)) {
  console.log(`No texts are at ${data}; nothing is measured.`);
  process.exit(0);
}
const { readLanguageModel } = await import("../dist/acquire/language-model.js");
const { readColumns, readNameTexts, readUniversal } = await import("./train/names-data.mjs");
const { readEntities } = await import("./train/names-gum.mjs");
const { addCounts, formatCounts, scoreNames } = await import("./train/names-score.mjs");
const { trainNames } = await import("./train/names.mjs");
const model = await readLanguageModel();
const { names: _, ...plain } = model;

const print = (title, counts) => {
  console.log(title);
  for (const line of formatCounts(counts)) console.log(`  ${line}`);
};
const banks = join(data, "ud");
const sets = {
  "Universal NER, EWT dev": readUniversal(join(data, "uner_ewt/en_ewt-ud-dev.iob2")),
  "GUM dev (proper names among its entities)": readEntities(join(banks, "en_gum-dev-free.conllu.gz")),
  "WNUT-17 dev": readColumns(join(data, "ner/WNUT17/CONLL-format/data/dev/emerging.dev.conll")),
};
for (const [title, texts] of Object.entries(sets)) {
  print(`${title}, rules alone`, scoreNames(texts, plain));
  print(`${title}, with the trained weights`, scoreNames(texts, model, say));
}
if (process.argv.includes("--folds")) {
  const texts = readNameTexts(banks, join(data, "ner"), join(data, "re3d"));
  for (const set of ["wikigold", "wnut"]) {
    const [rules, both] = [{}, {}];
    for (let fold = 0; fold < 5; fold++) {
      const rest = Object.entries(texts).flatMap(([name, all]) =>
        name === set ? all.filter((_, i) => i % 5 !== fold) : all,
      );
      const held = texts[set].filter((_, i) => i % 5 === fold);
      addCounts(rules, scoreNames(held, plain));
      addCounts(both, scoreNames(held, { ...plain, names: trainNames(rest, plain) }));
    }
    print(`${set}, each fifth, rules alone`, rules);
    print(`${set}, each fifth, trained on the rest`, both);
  }
}
