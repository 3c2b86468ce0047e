// The work behind the app: files are added, stories counted, corrections kept. One thing at a time, in a thread of its own.
import { createHash } from "node:crypto";
import type { Correction, Corrections } from "../model/correction.ts";
import type { DossierFile } from "../model/dossier.ts";
import { StemmaError } from "../model/error.ts";
import type { Notice } from "../model/notice.ts";
import { type SearchOptions, type SearchResult, search } from "../report/search.ts";
import type { CountRecord, NewOriginal, Store, StorySummary } from "../store/store.ts";
import { type Known, keepAddresses } from "./addresses.ts";
import { type Catalogue, toCatalogue } from "./catalogue.ts";
import type { Counted, CountInput } from "./counting.ts";
import { type CorrectionDraft, toCorrection } from "./drafts.ts";
import { followCount, type Job, type LiveJob, openJob } from "./jobs.ts";
import { byNewest, toSummary } from "./summaries.ts";
import { startThread, type Thread } from "./thread.ts";

/** How many jobs are remembered, and how many stories are kept in memory. */
const JOBS = 50;
const STORIES = 12;

/** What a list of stories needs. */
export interface Shelf {
  readonly stories: readonly StorySummary[];
  /** `null` before the first count. */
  readonly count: CountRecord | null;
  /** What was added since the stories were counted; nothing is recounted unless somebody asks. */
  readonly stale: { readonly originals: number; readonly corrections: number } | null;
}

/** A file that is to be added; one that was refused on its way has no bytes, only the reason. */
export interface NewFile extends NewOriginal {
  readonly refused?: Notice;
}

/** A store with the work that is done on it. */
export interface Library {
  readonly store: Store;
  /** The list of stories, and whether it is behind what was added. */
  readonly shelf: () => Promise<Shelf>;
  /** A story by the id that it has or had. */
  readonly story: (id: string) => Promise<DossierFile | undefined>;
  /** Add files, and count the library anew if that is asked for; what cannot be read stays in the job's list with the reason. */
  readonly add: (files: readonly NewFile[], options: { readonly count: boolean }) => LiveJob;
  /** Count all stories anew. */
  readonly recount: () => LiveJob;
  /** A job that is remembered; `undefined` where it is long over. */
  readonly job: (id: string) => LiveJob | undefined;
  /** The last jobs, in the order in which they began. */
  readonly jobs: () => readonly Job[];
  /** Look words up in all stories. */
  readonly search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
  /** Keep a correction; it has its effect with the next count. */
  readonly correct: (draft: CorrectionDraft) => Promise<Correction>;
  /** What is looked up across all stories, made once for each count. */
  readonly catalogue: () => Promise<Catalogue>;
  /** Stop the work under way, and close the store once it has written what it is writing. */
  readonly close: () => Promise<void>;
}

/** Open a library over a store. */
export function openLibrary(store: Store): Library {
  const jobs = new Map<string, LiveJob>();
  const held = new Map<string, DossierFile>();
  let thread: Thread | undefined;
  let edition = 0;
  let isClosing = false;
  let last: Promise<unknown> = Promise.resolve();
  // Corrections are numbered, so one is written after the other.
  let writing: Promise<unknown> = Promise.resolve();
  let started = 0;

  const begin = (kind: Job["kind"], files: readonly NewFile[], run: (job: LiveJob) => Promise<void>): LiveJob => {
    const sizes = files.map(({ name, bytes }) => ({ name, size: bytes.length }));
    const job = openJob(`j${++started}`, kind, sizes);
    jobs.set(job.now().id, job);
    for (const id of [...jobs.keys()].slice(0, -JOBS)) jobs.delete(id);
    last = last.then(async () => {
      try {
        if (isClosing) throw stopped();
        job.set({ state: "running" });
        await run(job);
        job.set({ state: "done" });
      } catch (error) {
        job.set({ state: "failed", reason: error instanceof Error ? error.message : String(error) });
      }
    });
    return job;
  };

  const inThread = async (...call: Parameters<typeof startThread>): Promise<Counted | undefined> => {
    if (isClosing) throw stopped();
    thread = startThread(...call);
    try {
      return await thread.done;
    } finally {
      thread = undefined;
    }
  };

  let made: Promise<Catalogue> | undefined;
  const catalogue = (): Promise<Catalogue> => {
    if (!made) {
      const own = toCatalogue(store);
      made = own;
      // What could not be made is tried again when it is next asked for.
      own.catch(() => {
        if (made === own) made = undefined;
      });
    }
    return made;
  };

  const countAll = async (job: LiveJob, ids: readonly (string | null)[]): Promise<void> => {
    const [originals, corrections, basis] = await Promise.all([store.originals(), store.corrections(), store.basis()]);
    const inputs = await Promise.all(
      originals.map(async ({ id, name, given }): Promise<CountInput> => {
        const bytes = await store.bytesOf(id);
        if (!bytes) throw new StemmaError("server/no-original", `The bytes of "${name}" are gone from the library.`);
        return { id, name, given, bytes };
      }),
    );
    const order = { inputs, count: true, ...(corrections.length > 0 && { corrections: toCorrections(corrections) }) };
    const counted = (await inThread(order, followCount(job, ids, inputs.length))) as Counted;
    const stories = await put(store, counted, basis);
    held.clear();
    edition++;
    made = undefined;
    void catalogue();
    const added = new Set(ids.filter((id) => id !== null));
    const ofJob = stories.filter(({ articles }) => articles.some((id) => added.has(counted.originals.get(id) ?? "")));
    job.set({ stories: (ids.length > 0 ? ofJob : stories).map(({ id }) => id) });
  };

  return {
    store,
    shelf: () => readShelf(store),
    story: async (id) => {
      const known = held.get(id);
      if (known) return known;
      const before = edition;
      const file = await store.story(id);
      if (file && before === edition) {
        held.set(id, file);
        for (const old of [...held.keys()].slice(0, -STORIES)) held.delete(old);
      }
      return file;
    },
    add: (files, { count }) =>
      begin("add", files, async (job) => {
        const ids = await addFiles(store, files, job, (...call) => inThread(...call));
        if (count && ids.some((id) => id !== null)) await countAll(job, ids);
      }),
    recount: () => begin("count", [], (job) => countAll(job, [])),
    job: (id) => jobs.get(id),
    jobs: () => [...jobs.values()].map((job) => job.now()),
    correct: (draft) => {
      const made = writing.then(() => toCorrection(store, draft));
      writing = made.catch(() => undefined);
      return made;
    },
    catalogue,
    search: async (query, options) => search((await catalogue()).indexes, query, options),
    close: async () => {
      isClosing = true;
      await thread?.stop();
      await last;
      await store.close();
    },
  };
}

/** See what files hold, and keep those that hold an article. Gives the original's id of each, `null` for what was left out. */
async function addFiles(
  store: Store,
  files: readonly NewFile[],
  job: LiveJob,
  inThread: (...call: Parameters<typeof startThread>) => Promise<unknown>,
): Promise<readonly (string | null)[]> {
  const readable = new Set<number>();
  let done = 0;
  const inputs = files.flatMap(({ name, bytes, given = {}, refused }, i): readonly CountInput[] => {
    if (refused) job.setInput(i, { progress: "failed", notices: [refused] });
    return refused ? [] : [{ id: `${i}`, name, bytes, given }];
  });
  await inThread({ inputs, count: false }, (step) => {
    if (step.is !== "acquired") return;
    const { articles, notices } = step;
    if (articles.length > 0) readable.add(Number(step.input));
    job.set({ stage: { name: "acquire", done: ++done, of: inputs.length } });
    const progress = articles.length > 0 ? "cleaned" : "failed";
    job.setInput(Number(step.input), { progress, articles, notices });
  });
  const kept = await store.add(files.filter((_, i) => readable.has(i)));
  let at = 0;
  return files.map((_, i) => {
    if (!readable.has(i)) return null;
    const { id } = kept[at++] as (typeof kept)[number];
    job.setInput(i, { original: id });
    return id;
  });
}

/** Put what was counted into the store, stories under the ids that they had. Gives each story's id with its articles. */
async function put(store: Store, counted: Counted, basis: CountRecord["basis"]): Promise<readonly Known[]> {
  const known = await Promise.all(
    (await store.stories()).map(async ({ id }) => {
      const file = await store.story(id);
      return { id, articles: file?.articles.map((article) => article.id) ?? [] };
    }),
  );
  const { files, moved } = keepAddresses(counted.files, known, await store.moved());
  const stories = files.map((file) => ({ summary: toSummary(file), file })).sort(byNewest);
  const places = new Map(
    stories.flatMap(({ summary, file }) =>
      file.articles.map(
        ({ id }) => [id, { original: counted.originals.get(id) as string, story: summary.id }] as const,
      ),
    ),
  );
  await store.putCount({ at: new Date().toISOString(), basis, notices: counted.notices, stories, places, moved });
  return stories.map(({ summary, file }) => ({ id: summary.id, articles: file.articles.map(({ id }) => id) }));
}

async function readShelf(store: Store): Promise<Shelf> {
  const [stories, count, basis] = await Promise.all([store.stories(), store.lastCount(), store.basis()]);
  const originals = basis.originals - (count?.basis.originals ?? 0);
  const corrections = basis.corrections - (count?.basis.corrections ?? 0);
  return { stories, count: count ?? null, stale: originals + corrections > 0 ? { originals, corrections } : null };
}

/** Corrections as the command takes them from a file, with the SHA-256 of that file. */
function toCorrections(all: readonly Correction[]): Corrections {
  return { all, sha256: createHash("sha256").update(formatCorrections(all)).digest("hex") };
}

/** Write corrections as the file that `stemma read --corrections` takes. */
export function formatCorrections(all: readonly Correction[]): string {
  return `${JSON.stringify({ format: "stemma-corrections/1", corrections: all })}\n`;
}

function stopped(): StemmaError {
  return new StemmaError("server/stopped", "The server was stopped before this was done.");
}
