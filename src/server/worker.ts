// The thread that reads and counts, so that the server goes on answering. One job, then it ends.
import { parentPort, workerData } from "node:worker_threads";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Corrections } from "../model/correction.ts";
import { acquireAll, type Counted, type CountInput, countStories, type Step } from "./counting.ts";

/** What a worker is asked: to count everything, or only to see what files hold. */
export interface Order {
  readonly inputs: readonly CountInput[];
  readonly count: boolean;
  readonly corrections?: Corrections;
}

/** What a worker says: steps on the way, and at the end what came of it. */
export type Saying = { readonly step: Step } | { readonly counted: Counted } | { readonly seen: true };

const { inputs, count, corrections } = workerData as Order;
const say = (saying: Saying): void => parentPort?.postMessage(saying);
const onStep = (step: Step): void => say({ step });

if (count) {
  const model = await readLanguageModel();
  say({ counted: await countStories(inputs, { model, ...(corrections && { corrections }) }, onStep) });
} else {
  await acquireAll(inputs, onStep);
  say({ seen: true });
}
