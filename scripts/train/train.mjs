// Trains the weights in models/ from a folder of treebanks: npm run train -- FOLDER [NAMES RE3D] [--names]. The same files give the same bytes.
// NAMES holds WNUT17/ and wikigold/, RE3D holds CENTCOM/; without them the weights for names stay as they are. --names trains only those.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLanguageModel } from "../../dist/acquire/language-model.js";
import { readTreebank } from "./conllu.mjs";
import { NAME_SETTINGS, trainNames } from "./names.mjs";
import { readNameTexts } from "./names-data.mjs";
import { jackknifeTags, PARSER_SETTINGS, scoreTrees, trainParser } from "./parser.mjs";
import { sectionsOf, toFile } from "./perceptron.mjs";
import { scoreTags, TAGGER_SETTINGS, tagSentences, trainTagger } from "./tagger.mjs";

const onlyNames = process.argv.includes("--names");
const [folder, names, re3d] = process.argv.slice(2).filter((word) => word !== "--names");
if (!folder) {
  console.error("Name the folder that holds en_ewt-*.conllu.gz and en_gum-*-free.conllu.gz: npm run train -- FOLDER");
  process.exit(2);
}
const bank = (name) => readTreebank(join(folder, `${name}.conllu.gz`)).sentences;
const say = (line) => console.log(line);
const write = (name, sections) => {
  const file = toFile(sections);
  writeFileSync(new URL(`../../models/${name}.bin`, import.meta.url), file);
  say(`models/${name}.bin: ${file.length} bytes`);
};

const train = [...bank("en_ewt-train"), ...bank("en_gum-train-free")];
// All settings were chosen with both dev parts left out. The tagger that ships learns from GUM's too; its word classes, which the parser
// looks at as well, do not. EWT's is never learnt from.
const more = bank("en_gum-dev-free");
const dev = { "en_ewt-dev": bank("en_ewt-dev"), "en_gum-dev-free": more };

const model = onlyNames ? undefined : trainTagger([...train, ...more], TAGGER_SETTINGS, say, train.length);
if (model) {
  write("en-tagger", [...sectionsOf(model.tagger), model.words.words, model.words.classes, model.words.tags]);
  for (const [name, sentences] of Object.entries(dev)) say(`${name}: UPOS ${scoreTags(sentences, model).toFixed(4)}`);
}
if (names && re3d) {
  const { names: _, ...plain } = await readLanguageModel();
  write(
    "en-names",
    sectionsOf(trainNames(Object.values(readNameTexts(folder, names, re3d)).flat(), plain, NAME_SETTINGS, say)),
  );
}
if (onlyNames) process.exit();

const tags = jackknifeTags(train, PARSER_SETTINGS, say);
const parser = trainParser(train, tags, model, PARSER_SETTINGS, say);
write("en-parser", [...sectionsOf(parser.guide), ...sectionsOf(parser.final)]);
for (const [name, sentences] of Object.entries(dev)) {
  const { uas, las } = scoreTrees(sentences, tagSentences(sentences, model), model, parser);
  say(`${name}: UAS ${uas.toFixed(4)} LAS ${las.toFixed(4)}`);
}
