import type { NeuralPort } from "../model/neural.ts";
import { findModels, type ModelFolder } from "./models.ts";
import { findNeuralNames } from "./names.ts";
import { cosineOf, embed, judgeEntailment } from "./pairs.ts";
import { loadRuntime, toRunner } from "./runtime.ts";

/**
 * Open the ONNX models of a local folder. Nothing is ever loaded from elsewhere: the runtime gets bytes, no path and no address.
 * Needs the optional packages `onnxruntime-node` or `onnxruntime-web`, and `@huggingface/tokenizers`.
 * @throws StemmaError where the folder holds no usable model, or a package is not installed.
 */
export async function openNeural(folder: string): Promise<NeuralPort> {
  const models = await findModels(folder);
  const { ort, name } = await loadRuntime();
  const methods: Record<string, string> = { "neural-runtime": name };
  let port: NeuralPort = { methods };
  for (const model of models) {
    methods[`neural-${model.task}`] = `sha256:${model.sha256}`;
    port = { ...port, ...toAnswers(model, await toRunner(model, ort)) };
  }
  return port;
}

function toAnswers(model: ModelFolder, runner: Awaited<ReturnType<typeof toRunner>>): Partial<NeuralPort> {
  switch (model.task) {
    case "names":
      return { names: (texts) => inTurn(texts, (text) => findNeuralNames(text, { ...model, runner })) };
    case "entailment":
      return { entailment: (pairs) => inTurn(pairs, (pair) => judgeEntailment(pair, runner, model.labels)) };
    case "similarity":
      return {
        similarity: (pairs) =>
          inTurn(pairs, async ({ a, b }) => cosineOf(await embed(a, runner), await embed(b, runner))),
      };
  }
}

/** One after the other: a model asked for two things at once takes twice the memory and is no faster on one core. */
async function inTurn<In, Out>(all: readonly In[], ask: (one: In) => Promise<Out>): Promise<readonly Out[]> {
  const answers: Out[] = [];
  for (const one of all) answers.push(await ask(one));
  return answers;
}
