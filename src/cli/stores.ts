import type { Store } from "../store/store.ts";

/** Open the store that was named: a folder, or none that outlives the process. */
export async function openStore(folder: string | undefined): Promise<Store> {
  if (folder === undefined) return (await import("../store/memory.ts")).openMemory();
  return await (await import("../store/folder.ts")).openFolder(folder);
}
