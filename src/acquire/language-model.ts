import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Tag } from "../model/annotations.ts";
import type { LanguageModel, Parser, Weights } from "../model/language.ts";

/** The weights' folder lies beside `src/` as beside `dist/`. */
const MODELS = new URL("../../models/", import.meta.url);

/** The first four bytes of every weights file: "STM2" in little-endian order, as are all numbers in it. */
const MAGIC = 0x324d5453;

/** What {@link LanguageModel.ahead} is for the tagger that ships: its training had the features met often learn to decide alone. */
const AHEAD = 15_000;

/** Read the trained weights from the package's `models/` folder, or from another one. Those of the parser are read when first asked for. */
export async function readLanguageModel(folder: string = fileURLToPath(MODELS)): Promise<LanguageModel> {
  const [tagger, names] = await Promise.all([
    readFile(`${folder}/en-tagger.bin`),
    readFile(`${folder}/en-names.bin`).catch(() => undefined),
  ]);
  let parser: Parser | undefined;
  return {
    ...toLanguageModel(tagger, names),
    parser: () => {
      parser ??= toParser(readFileSync(`${folder}/en-parser.bin`));
      return parser;
    },
  };
}

/** Make a parser of the bytes of its file. */
export function toParser(bytes: Uint8Array): Parser {
  const sections = toSections(bytes);
  return { guide: toWeights(sections), final: toWeights(sections.slice(5)) };
}

/** Make a language model of the bytes of its tagger file and of that for names: views on the bytes, but for where each feature's weights begin. */
export function toLanguageModel(bytes: Uint8Array, names?: Uint8Array): LanguageModel {
  const sections = toSections(bytes);
  const [words, classes, tags] = [sections[5], sections[6], sections[7]];
  if (!words || !classes || !tags) throw new RangeError("These are not the weights of a tagger.");
  const tagger = toWeights(sections);
  return {
    name: "en-tagger.v2",
    tagger,
    ahead: AHEAD,
    tags: tagger.labels.map((label) => label.split("/")[0] as Tag),
    words: { words: asUint32(words), classes, tags },
    ...(names && { names: toWeights(toSections(names)) }),
  };
}

function toWeights([labels, counts, prints, classes, values]: readonly Uint8Array[]): Weights {
  if (!labels || !counts || !prints || !classes || !values)
    throw new RangeError("These are not the weights of a model.");
  return {
    labels: new TextDecoder().decode(labels).split(" "),
    slots: toSlots(counts),
    prints: new Uint16Array(prints.buffer, prints.byteOffset, prints.length / 2),
    classes,
    values: new Int8Array(values.buffer, values.byteOffset, values.length),
  };
}

/** Where each slot's entries begin and how many they are, from their numbers alone: they follow one another. */
function toSlots(counts: Uint8Array): Uint32Array {
  const slots = new Uint32Array(counts.length);
  let at = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    slots[i] = at * 128 + count;
    at += count;
  }
  return slots;
}

function asUint32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

/** A file is its mark, the number of its sections, then where each begins and how long it is; each begins at a multiple of eight. */
function toSections(given: Uint8Array): readonly Uint8Array[] {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    throw new RangeError("These bytes are no weights file of Stemma.");
  return Array.from({ length: view.getUint32(4, true) }, (_, i) => {
    const start = view.getUint32(8 + 8 * i, true);
    return bytes.subarray(start, start + view.getUint32(12 + 8 * i, true));
  });
}
