import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { StemmaError } from "../model/error.ts";

/** What a model can be asked for. */
export type NeuralTask = "names" | "similarity" | "entailment";

/** A model's files as they were read. */
export interface ModelFolder {
  readonly task: NeuralTask;
  readonly folder: string;
  readonly weights: Uint8Array;
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  /** The names of the model's classes, in the order of its output; empty for embeddings. */
  readonly labels: readonly string[];
  /** Most tokens that the model takes at once. */
  readonly longest: number;
  /** SHA-256 of the four files, in hex. */
  readonly sha256: string;
}

/** Where the weights lie in a model's folder, in the layouts in use. */
const WEIGHTS = ["model.onnx", "onnx/model.onnx"];
/** Most tokens at once where the configuration does not say. */
const LONGEST = 512;

/**
 * Find the models of a folder: the folder itself, and the folders in it. A model is a folder with `config.json`, `tokenizer.json` and
 * `model.onnx` (or `onnx/model.onnx`); what it is for is read from the architecture that the configuration names.
 */
export async function findModels(folder: string): Promise<readonly ModelFolder[]> {
  if (/^[a-z][a-z+.-]+:\/\//i.test(folder))
    throw new StemmaError(
      "neural/not-local",
      `“${folder}” is an address.`,
      "Name a folder on this machine; Stemma loads no model from elsewhere.",
    );
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new StemmaError("neural/no-folder", `There is no folder “${folder}”.`, "Name the folder of an ONNX model.");
  });
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const models: ModelFolder[] = [];
  for (const each of [folder, ...inner.sort()]) {
    if (!(await isFile(join(each, "config.json")))) continue;
    const model = await readModel(each);
    const rival = models.find(({ task }) => task === model.task);
    if (rival)
      throw new StemmaError(
        "neural/two-models",
        `“${basename(rival.folder)}” and “${basename(each)}” are both for ${model.task}.`,
        "Leave one of them in the folder.",
      );
    models.push(model);
  }
  if (models.length === 0)
    throw new StemmaError(
      "neural/no-model",
      `“${folder}” holds no model.`,
      "A model is a folder with config.json, tokenizer.json and model.onnx.",
    );
  return models;
}

async function readModel(folder: string): Promise<ModelFolder> {
  const places = await Promise.all(WEIGHTS.map(async (name) => ((await isFile(join(folder, name))) ? [name] : [])));
  const [weightsFile] = places.flat();
  if (weightsFile === undefined)
    throw new StemmaError(
      "neural/no-weights",
      `“${folder}” has no model.onnx.`,
      "Export the model to ONNX, all of it in one file.",
    );
  const hash = createHash("sha256");
  const take = async (name: string, otherwise?: string): Promise<Uint8Array> => {
    const bytes = await readFile(join(folder, name)).catch((cause: unknown) => {
      if (otherwise !== undefined) return Buffer.from(otherwise);
      throw new StemmaError("neural/no-file", `“${folder}” has no ${name}.`, "Copy the model's folder whole.", {
        cause,
      });
    });
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
    return bytes;
  };
  const config = toObject(await take("config.json"), join(folder, "config.json"));
  const tokenizer = toObject(await take("tokenizer.json"), join(folder, "tokenizer.json"));
  const tokenizerConfig = toObject(await take("tokenizer_config.json", "{}"), join(folder, "tokenizer_config.json"));
  const weights = await take(weightsFile);
  const labels = toLabels(config);
  return {
    task: toTask(config, labels, folder),
    folder,
    weights,
    tokenizer,
    tokenizerConfig,
    labels,
    longest:
      typeof config.max_position_embeddings === "number" ? Math.min(LONGEST, config.max_position_embeddings) : LONGEST,
    sha256: hash.digest("hex"),
  };
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function toObject(bytes: Uint8Array, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below, as of JSON that is no object.
  }
  throw new StemmaError("neural/not-json", `“${path}” is not a JSON object.`, "Copy the model's folder again.");
}

function toLabels(config: Readonly<Record<string, unknown>>): readonly string[] {
  const names = config.id2label;
  if (typeof names !== "object" || names === null) return [];
  return Object.entries(names)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, name]) => String(name));
}

/** A classifier of tokens tells names, one of pairs with a class for entailment tells that, and a bare encoder gives embeddings. */
function toTask(config: Readonly<Record<string, unknown>>, labels: readonly string[], folder: string): NeuralTask {
  const architectures = config.architectures;
  const architecture = String(Array.isArray(architectures) ? (architectures[0] ?? "") : "");
  if (/ForTokenClassification$/.test(architecture)) return "names";
  if (/ForSequenceClassification$/.test(architecture) && labels.some((label) => /^entail/i.test(label)))
    return "entailment";
  if (/Model$/.test(architecture)) return "similarity";
  throw new StemmaError(
    "neural/unknown-task",
    `“${folder}” holds a model that Stemma has no use for (${architecture || "no architecture named"}).`,
    "Use a model for token classification (names), of sentence embeddings (similarity) or of natural language inference (entailment).",
  );
}
