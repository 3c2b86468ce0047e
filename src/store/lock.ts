import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { StemmaError } from "../model/error.ts";

/** Who holds a folder. */
interface Holder {
  readonly process: number;
  readonly host: string;
}

/** The locks that this process holds. */
const HELD = new Set<string>();

/**
 * Take a folder for this process alone, and give what lets go of it. A lock whose process is gone is taken over.
 * @throws StemmaError where another process holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(resolve(folder), "lock");
  const own = `${path}.${process.pid}`;
  await writeFile(own, `${JSON.stringify({ process: process.pid, host: hostname() } satisfies Holder)}\n`);
  try {
    for (let tries = 0; ; tries++) {
      try {
        // A link is made at once or not at all, and never over one that is there.
        await link(own, path);
        HELD.add(path);
        return async () => {
          await rm(path, { force: true });
          HELD.delete(path);
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST" || tries === 3) throw error;
        await removeDead(folder, path);
      }
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** Remove a lock that nobody holds. It is renamed first, so that of two who find it dead one alone removes it. */
async function removeDead(folder: string, path: string): Promise<void> {
  const written = await readFile(path, "utf8").catch(() => undefined);
  if (written === undefined) return;
  const holder = parseHolder(written);
  if (!holder || holder.host !== hostname() || isAlive(holder.process, path)) throw heldBy(folder, path, holder);
  const dead = `${path}.dead.${process.pid}`;
  await rename(path, dead).catch(() => undefined);
  // Somebody quicker may have taken the folder in between: then what was renamed is his, and goes back.
  if ((await readFile(dead, "utf8").catch(() => written)) !== written) await link(dead, path).catch(() => undefined);
  await rm(dead, { force: true });
}

function parseHolder(written: string): Holder | undefined {
  try {
    const { process: id, host } = JSON.parse(written) as Partial<Holder>;
    return typeof id === "number" && typeof host === "string" ? { process: id, host } : undefined;
  } catch {
    return undefined;
  }
}

/** A process that had this one's number and is not this one is gone: numbers are used again. */
function isAlive(id: number, path: string): boolean {
  if (id === process.pid) return HELD.has(path);
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function heldBy(folder: string, path: string, holder: Holder | undefined): StemmaError {
  const who = holder ? `process ${holder.process} on ${holder.host}` : "another process";
  return new StemmaError(
    "store/locked",
    `The library "${folder}" is in use by ${who}.`,
    `Stop it, or name another folder. If nothing uses it, delete "${path}".`,
  );
}
