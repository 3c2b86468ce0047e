import { createHash } from "node:crypto";
import type { Correction } from "../model/correction.ts";
import type { Given, NewOriginal, Original } from "./store.ts";

/** The id of an original: the SHA-256 of its bytes, in hex. */
export function idOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What is to be written when files are added. */
export interface Additions {
  /** The record of each file that was named, in order; bytes that are named twice have one. */
  readonly records: readonly Original[];
  /** Those that are new or of which more is given. */
  readonly changed: readonly Original[];
  /** The bytes of those that are new. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** Work out the records of files that are added to those that are known. */
export function findAdditions(known: ReadonlyMap<string, Original>, files: readonly NewOriginal[]): Additions {
  const changed = new Map<string, Original>();
  const bytesOf = new Map<string, Uint8Array>();
  const ids = files.map(({ name, bytes, given = {} }) => {
    const id = idOf(bytes);
    const before = changed.get(id) ?? known.get(id);
    if (!before) {
      bytesOf.set(id, bytes);
      changed.set(id, { id, name, size: bytes.length, given, addedAt: new Date().toISOString() });
    } else {
      const merged = { ...before.given, ...given };
      if (!isSame(merged, before.given)) changed.set(id, { ...before, given: merged });
    }
    return id;
  });
  return {
    records: ids.map((id) => (changed.get(id) ?? known.get(id)) as Original),
    changed: [...changed.values()],
    bytes: bytesOf,
  };
}

function isSame(a: Given, b: Given): boolean {
  return a.outlet === b.outlet && a.published === b.published && a.url === b.url;
}

/** Refuse a correction whose id is taken: a withdrawal could not say which it means. */
export function checkFree({ id }: Correction, corrections: readonly Correction[]): void {
  if (corrections.some((one) => one.id === id)) throw new RangeError(`There is a correction "${id}" already.`);
}
