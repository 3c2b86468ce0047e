import { Worker } from "node:worker_threads";
import type { Counted, Step } from "./counting.ts";
import type { Order, Saying } from "./worker.ts";

/** The worker's module: beside this one in the library, and beside the command in its bundle. */
const WORKER: URL = new URL("./worker.js", import.meta.url);

/** A worker under way. */
export interface Thread {
  /** What it counted; nothing where it was only to look. Rejects where it failed or was stopped. */
  readonly done: Promise<Counted | undefined>;
  /** End the thread, whatever it is at. */
  readonly stop: () => Promise<void>;
}

/** Start a worker with its order. */
export function startThread(order: Order, onStep: (step: Step) => void): Thread {
  const worker = new Worker(WORKER, { workerData: order });
  const done = new Promise<Counted | undefined>((resolve, reject) => {
    worker.on("message", (saying: Saying) => {
      if ("step" in saying) onStep(saying.step);
      else resolve("counted" in saying ? saying.counted : undefined);
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("The count was stopped before its end.")));
  });
  done.catch(() => undefined);
  return {
    done,
    stop: async () => {
      await worker.terminate();
    },
  };
}
