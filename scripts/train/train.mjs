// Trains the weights in models/ from a folder of treebanks: npm run train -- FOLDER. The same files give the same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTreebank } from "./conllu.mjs";
import { sectionsOf, toFile } from "./perceptron.mjs";
import { scoreTags, trainTagger } from "./tagger.mjs";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Name the folder that holds en_ewt-*.conllu.gz and en_gum-*-free.conllu.gz: npm run train -- FOLDER");
  process.exit(2);
}
const bank = (name) => readTreebank(join(folder, `${name}.conllu.gz`)).sentences;
const train = [...bank("en_ewt-train"), ...bank("en_gum-train-free")];
const say = (line) => console.log(line);

const model = trainTagger(train, undefined, say);
const file = toFile([...sectionsOf(model.tagger), model.words.words, model.words.classes, model.words.tags]);
writeFileSync(new URL("../../models/en-tagger.bin", import.meta.url), file);
say(`models/en-tagger.bin: ${file.length} bytes`);
for (const name of ["en_ewt-dev", "en_gum-dev-free"]) say(`${name}: UPOS ${scoreTags(bank(name), model).toFixed(4)}`);
