import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toOnnx } from "./onnx.ts";

/** A model that the tests make: what its configuration says, its words, and a row of numbers for each. */
export interface TinyModel {
  readonly architecture: string;
  readonly labels?: readonly string[];
  readonly rows: Readonly<Record<string, readonly number[]>>;
  /** What words without a row look up. */
  readonly otherwise: readonly number[];
  readonly output: "rows" | "mean";
}

const MARKS = ["[UNK]", "[CLS]", "[SEP]"];

/** Write models into folders of a new folder, in the layout that exported models have. Gives the folder's path. */
export function writeModels(models: Readonly<Record<string, TinyModel>>): string {
  const folder = mkdtempSync(join(tmpdir(), "stemma-neural-"));
  for (const [name, model] of Object.entries(models)) writeModel(join(folder, name), model);
  return folder;
}

function writeModel(folder: string, { architecture, labels = [], rows, otherwise, output }: TinyModel): void {
  const words = [...MARKS, ...Object.keys(rows)];
  const mark = (id: string, type: number): object => ({ SpecialToken: { id, type_id: type } });
  const sequence = (id: string, type: number): object => ({ Sequence: { id, type_id: type } });
  const tokenizer = {
    version: "1.0",
    added_tokens: MARKS.map((content, id) => ({
      id,
      content,
      special: true,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
    })),
    normalizer: {
      type: "BertNormalizer",
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [mark("[CLS]", 0), sequence("A", 0), mark("[SEP]", 0)],
      pair: [mark("[CLS]", 0), sequence("A", 0), mark("[SEP]", 0), sequence("B", 1), mark("[SEP]", 1)],
      special_tokens: Object.fromEntries(MARKS.map((id, n) => [id, { id, ids: [n], tokens: [id] }])),
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: true },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(words.map((word, id) => [word, id])),
    },
  };
  const config = {
    architectures: [architecture],
    max_position_embeddings: 64,
    ...(labels.length > 0 && { id2label: Object.fromEntries(labels.map((label, i) => [i, label])) }),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  writeFileSync(join(folder, "tokenizer.json"), JSON.stringify(tokenizer));
  writeFileSync(join(folder, "tokenizer_config.json"), JSON.stringify({ do_lower_case: true }));
  writeFileSync(
    join(folder, "model.onnx"),
    toOnnx(
      words.map((word) => rows[word] ?? otherwise),
      output,
    ),
  );
}
