import { EventEmitter } from "node:events";
import type { Notice } from "../model/notice.ts";
import type { CleanedArticle, Step } from "./counting.ts";

/** How far a file is on its way. `failed`: it was left out, with the reason. */
export type Progress = "waiting" | "cleaned" | "read" | "grouped" | "compared" | "failed";

/** A file in a job's list. */
export interface JobInput {
  readonly name: string;
  readonly size: number;
  readonly progress: Progress;
  /** The original's id in the library, once it is there. */
  readonly original: string | null;
  readonly articles: readonly CleanedArticle[];
  /** Why it failed, or what should be known of it. */
  readonly notices: readonly Notice[];
}

/** Work that takes a while: files being added, or the library being counted. */
export interface Job {
  readonly id: string;
  readonly kind: "add" | "count";
  readonly state: "waiting" | "running" | "done" | "failed";
  /** What it is at, and how much of it is done. */
  readonly stage: { readonly name: "acquire" | "read" | "compare"; readonly done: number; readonly of: number } | null;
  readonly inputs: readonly JobInput[];
  /** The stories that hold the files added; of a count, all. Told at the end. */
  readonly stories: readonly string[];
  /** Why all of it failed. */
  readonly reason: string | null;
}

/** What is told to those who watch a job: each change alone, since a job may have thousands of files. */
export type JobEvent =
  | { readonly event: "input"; readonly data: { readonly index: number; readonly input: JobInput } }
  | { readonly event: "stage"; readonly data: NonNullable<Job["stage"]> }
  | { readonly event: "end"; readonly data: Omit<Job, "inputs"> };

/** A job that can be changed by its owner and watched by others. */
export interface LiveJob {
  /** The job as it stands. */
  readonly now: () => Job;
  /** Change what is known of a file, by its place in the list. */
  readonly setInput: (index: number, change: Partial<JobInput>) => void;
  /** Change what is known of the job as a whole; `done` and `failed` end it. */
  readonly set: (change: Partial<Omit<Job, "inputs" | "id">>) => void;
  /** Be told of changes until the end; gives what stops it. */
  readonly watch: (listener: (event: JobEvent) => void) => () => void;
  /** Resolves when the job is over, whatever came of it. */
  readonly over: Promise<Job>;
}

/** Begin a job's record. */
export function openJob(id: string, kind: Job["kind"], files: readonly Pick<JobInput, "name" | "size">[]): LiveJob {
  const inputs: JobInput[] = files.map(({ name, size }) => ({
    name,
    size,
    progress: "waiting",
    original: null,
    articles: [],
    notices: [],
  }));
  let job: Omit<Job, "inputs"> = { id, kind, state: "waiting", stage: null, stories: [], reason: null };
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  const tell = (event: JobEvent): void => void emitter.emit("change", event);
  let end: (job: Job) => void = () => {};
  const over = new Promise<Job>((resolve) => {
    end = resolve;
  });
  const now = (): Job => ({ ...job, inputs: [...inputs] });
  return {
    now,
    over,
    setInput: (index, change) => {
      const input = { ...(inputs[index] as JobInput), ...change };
      inputs[index] = input;
      tell({ event: "input", data: { index, input } });
    },
    set: (change) => {
      job = { ...job, ...change };
      if (job.state === "done" || job.state === "failed") {
        tell({ event: "end", data: job });
        end(now());
      } else if (change.stage) tell({ event: "stage", data: change.stage });
    },
    watch: (listener) => {
      emitter.on("change", listener);
      return () => emitter.off("change", listener);
    },
  };
}

/** Follow a count's steps in a job whose files have these ids in the store. */
export function followCount(job: LiveJob, ids: readonly (string | null)[], inputs: number): (step: Step) => void {
  const indexOf = new Map(ids.flatMap((id, i) => (id === null ? [] : [[id, i] as const])));
  const ownersOf = new Map<string, number>();
  let order: readonly (readonly string[])[] = [];
  let acquired = 0;
  const move = (articles: readonly string[], progress: Progress): void => {
    const own = new Set(articles.flatMap((id) => ownersOf.get(id) ?? []));
    for (const index of own) job.setInput(index, { progress });
  };
  return (step) => {
    switch (step.is) {
      case "acquired": {
        job.set({ stage: { name: "acquire", done: ++acquired, of: inputs } });
        const index = indexOf.get(step.input);
        if (index === undefined) return;
        for (const { id } of step.articles) ownersOf.set(id, index);
        return;
      }
      case "read":
        move([step.article], "read");
        return job.set({ stage: { name: "read", done: step.done, of: step.of } });
      case "grouped":
        order = step.stories;
        move(order.flat(), "grouped");
        return;
      case "compared":
        move(order[step.done - 1] ?? [], "compared");
        return job.set({ stage: { name: "compare", done: step.done, of: step.of } });
    }
  };
}
