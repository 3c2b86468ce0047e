// Trains the weights in models/ from a folder of treebanks: npm run train -- FOLDER. The same files give the same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTreebank } from "./conllu.mjs";
import { jackknifeTags, PARSER_SETTINGS, scoreTrees, trainParser } from "./parser.mjs";
import { sectionsOf, toFile } from "./perceptron.mjs";
import { scoreTags, TAGGER_SETTINGS, tagSentences, trainTagger } from "./tagger.mjs";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Name the folder that holds en_ewt-*.conllu.gz and en_gum-*-free.conllu.gz: npm run train -- FOLDER");
  process.exit(2);
}
const bank = (name) => readTreebank(join(folder, `${name}.conllu.gz`)).sentences;
const train = [...bank("en_ewt-train"), ...bank("en_gum-train-free")];
const dev = { "en_ewt-dev": bank("en_ewt-dev"), "en_gum-dev-free": bank("en_gum-dev-free") };
const say = (line) => console.log(line);
const write = (name, sections) => {
  const file = toFile(sections);
  writeFileSync(new URL(`../../models/${name}.bin`, import.meta.url), file);
  say(`models/${name}.bin: ${file.length} bytes`);
};

const model = trainTagger(train, TAGGER_SETTINGS, say);
write("en-tagger", [...sectionsOf(model.tagger), model.words.words, model.words.classes, model.words.tags]);
for (const [name, sentences] of Object.entries(dev)) say(`${name}: UPOS ${scoreTags(sentences, model).toFixed(4)}`);

const tags = jackknifeTags(train, PARSER_SETTINGS, say);
const parser = trainParser(train, tags, model, PARSER_SETTINGS, say);
write("en-parser", [...sectionsOf(parser.guide), ...sectionsOf(parser.final)]);
for (const [name, sentences] of Object.entries(dev)) {
  const { uas, las } = scoreTrees(sentences, tagSentences(sentences, model), model, parser);
  say(`${name}: UAS ${uas.toFixed(4)} LAS ${las.toFixed(4)}`);
}
