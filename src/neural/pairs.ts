import type { Entailment, TextPair } from "../model/neural.ts";
import type { Output, Runner } from "./runtime.ts";

/** Ask a model of natural language inference how the second text of a pair stands to the first. */
export async function judgeEntailment(
  { a, b }: TextPair,
  runner: Runner,
  labels: readonly string[],
): Promise<Entailment> {
  const { values } = await runner.run(runner.encode(a, b));
  const shares = softmax(values.subarray(0, labels.length));
  const shareOf = (name: RegExp): number => shares[labels.findIndex((label) => name.test(label))] ?? 0;
  return { entails: shareOf(/^entail/i), contradicts: shareOf(/^contra/i) };
}

/** Ask a model for the embedding of a text: the mean over its tokens, of length one (Reimers & Gurevych 2019, "Sentence-BERT"). */
export async function embed(text: string, runner: Runner): Promise<Float32Array> {
  const output = await runner.run(runner.encode(text));
  const mean = output.dims.length === 3 ? meanOf(output) : Float32Array.from(output.values);
  const length = Math.hypot(...mean);
  return length === 0 ? mean : mean.map((value) => value / length);
}

/** The cosine of two embeddings of length one. */
export function cosineOf(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function meanOf({ values, dims }: Output): Float32Array {
  const [, rows = 0, width = 0] = dims;
  const mean = new Float32Array(width);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < width; i++) mean[i] = (mean[i] as number) + (values[row * width + i] as number) / rows;
  }
  return mean;
}

function softmax(values: Float32Array): Float32Array {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
