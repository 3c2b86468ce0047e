import { StemmaError } from "../model/error.ts";
import type { ModelFolder } from "./models.ts";

/** A model's output for one input: numbers in rows, the last dimension running fastest. */
export interface Output {
  readonly values: Float32Array;
  readonly dims: readonly number[];
}

/** A model ready to be asked: texts to numbers, nothing remembered between two calls. */
export interface Runner {
  /** Numbers of the tokens of a text, or of a pair, with the marks that the model wants around them. */
  readonly encode: (text: string, pair?: string) => Encoded;
  /** Numbers of the tokens of one word, without any marks. */
  readonly encodeWord: (word: string) => readonly number[];
  /** The first output of the model. */
  readonly run: (input: Encoded) => Promise<Output>;
}

/** What goes into a model: for each token its number, and whether it belongs to the second text. */
export interface Encoded {
  readonly ids: readonly number[];
  readonly types: readonly number[];
}

/** The parts of the runtime that are used; both packages have them. */
interface Ort {
  readonly env: { readonly versions?: { readonly common?: string }; readonly wasm?: { numThreads?: number } };
  readonly InferenceSession: {
    create(
      bytes: Uint8Array,
      options?: object,
    ): Promise<{
      readonly inputNames: readonly string[];
      readonly outputNames: readonly string[];
      run(feeds: Record<string, unknown>): Promise<Record<string, { data: Float32Array; dims: readonly number[] }>>;
    }>;
  };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => unknown;
}

/** The part of the tokenizers' package that is used. */
interface Tokenizers {
  readonly Tokenizer: new (
    tokenizer: object,
    config: object,
  ) => {
    encode(
      text: string,
      options: {
        readonly text_pair?: string | null;
        readonly add_special_tokens?: boolean;
        readonly return_token_type_ids?: boolean;
      },
    ): { readonly ids: readonly number[]; readonly token_type_ids?: readonly number[] };
  };
}

/** The runtimes that will do, the faster first. Neither is installed with Stemma. */
const RUNTIMES = ["onnxruntime-node", "onnxruntime-web"];
const TOKENIZERS = "@huggingface/tokenizers";

/** Load whichever runtime is installed; gives it with its name and version. */
export async function loadRuntime(): Promise<{ readonly ort: Ort; readonly name: string }> {
  for (const name of RUNTIMES) {
    const ort = (await import(name).catch(() => undefined)) as Ort | undefined;
    if (!ort) continue;
    // One thread: several would add numbers up in another order from run to run.
    if (ort.env.wasm) ort.env.wasm.numThreads = 1;
    return { ort, name: `${name} ${ort.env.versions?.common ?? ""}`.trim() };
  }
  throw missing(RUNTIMES.join(" or "), "onnxruntime-web");
}

/** Make a model ready from its files' bytes: the runtime is given no path or address to load anything from. */
export async function toRunner(model: ModelFolder, ort: Ort): Promise<Runner> {
  const { Tokenizer } = (await import(TOKENIZERS).catch(() => {
    throw missing(TOKENIZERS, TOKENIZERS);
  })) as Tokenizers;
  const tokenizer = new Tokenizer(model.tokenizer, model.tokenizerConfig);
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1, executionProviders: [ort.env.wasm ? "wasm" : "cpu"] };
  const session = await ort.InferenceSession.create(model.weights, options).catch((cause: unknown) => {
    const help = "The whole model must be in one ONNX file, of an opset that the installed runtime knows.";
    throw new StemmaError("neural/not-onnx", `The weights in “${model.folder}” cannot be loaded.`, help, { cause });
  });
  return {
    encode: (text, pair) => {
      const found = tokenizer.encode(text, { text_pair: pair ?? null, return_token_type_ids: true });
      return { ids: found.ids, types: found.token_type_ids ?? found.ids.map(() => 0) };
    },
    encodeWord: (word) => tokenizer.encode(word, { add_special_tokens: false }).ids,
    run: async ({ ids, types }) => {
      const tensor = (numbers: readonly number[]): unknown =>
        new ort.Tensor("int64", BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
      const known: Record<string, readonly number[]> = {
        input_ids: ids,
        attention_mask: ids.map(() => 1),
        token_type_ids: types,
      };
      const feeds = Object.fromEntries(
        session.inputNames.map((name) => {
          const numbers = known[name];
          if (!numbers)
            throw new StemmaError(
              "neural/unknown-input",
              `The model in “${model.folder}” wants an input “${name}”.`,
              "Export it with input_ids, attention_mask and token_type_ids only.",
            );
          return [name, tensor(numbers)];
        }),
      );
      const outputs = await session.run(feeds);
      const { data, dims } = outputs[session.outputNames[0] as string] as {
        data: Float32Array;
        dims: readonly number[];
      };
      return { values: data, dims };
    },
  };
}

function missing(what: string, install: string): StemmaError {
  return new StemmaError(
    "neural/no-runtime",
    `Running models of your own needs ${what}, which is not installed.`,
    `Install it beside Stemma: npm install ${install}`,
  );
}
