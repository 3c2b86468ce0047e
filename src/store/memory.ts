import type { Correction } from "../model/correction.ts";
import { checkFree, findAdditions } from "./records.ts";
import type { Count, Original, Store } from "./store.ts";

/** Open a store that lasts as long as the process. */
export function openMemory(): Store {
  const originals = new Map<string, Original>();
  const bytesOf = new Map<string, Uint8Array>();
  const corrections: Correction[] = [];
  let additions = 0;
  let count: Count | undefined;
  return {
    originals: async () => [...originals.values()],
    bytesOf: async (id) => bytesOf.get(id)?.slice(),
    add: async (files) => {
      const { records, changed, bytes } = findAdditions(originals, files);
      for (const original of changed) originals.set(original.id, original);
      for (const [id, own] of bytes) bytesOf.set(id, own.slice());
      additions += changed.length;
      return records;
    },
    corrections: async () => [...corrections],
    addCorrection: async (correction) => {
      checkFree(correction, corrections);
      corrections.push(correction);
    },
    basis: async () => ({ originals: additions, corrections: corrections.length }),
    putCount: async (put) => {
      count = put;
    },
    lastCount: async () => count && { at: count.at, basis: count.basis, notices: count.notices },
    stories: async () => count?.stories.map(({ summary }) => summary) ?? [],
    story: async (id) => {
      const now = count?.moved.get(id) ?? id;
      return count?.stories.find(({ summary }) => summary.id === now)?.file;
    },
    moved: async () => count?.moved ?? new Map(),
    placeOf: async (article) => count?.places.get(article),
    close: async () => {},
  };
}
