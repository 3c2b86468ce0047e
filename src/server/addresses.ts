import type { DossierFile } from "../model/dossier.ts";

/** Stories with ids that outlive a count, and where earlier ids lead now. */
export interface Addressed {
  readonly files: readonly DossierFile[];
  readonly moved: ReadonlyMap<string, string>;
}

/** A story as it was known before: its id and its articles. */
export interface Known {
  readonly id: string;
  readonly articles: readonly string[];
}

/**
 * Give stories their ids. A story goes by the id of that earlier one with which it has most articles in common, so that its
 * address holds when an article is added or a correction changes the grouping. What is new goes by its own first article.
 */
export function keepAddresses(
  files: readonly DossierFile[],
  known: readonly Known[],
  movedBefore: ReadonlyMap<string, string>,
): Addressed {
  const homes = new Map<string, number>();
  files.forEach((file, i) => {
    for (const { id } of file.articles) homes.set(id, i);
  });
  const pairs = known.flatMap(({ id, articles }) => {
    const common = new Map<number, number>();
    for (const article of articles) {
      const home = homes.get(article);
      if (home !== undefined) common.set(home, (common.get(home) ?? 0) + 1);
    }
    return [...common].map(([file, count]) => ({ id, file, count }));
  });
  pairs.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.file - b.file));

  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, file } of pairs) {
    if (ids.has(file) || taken.has(id)) continue;
    ids.set(file, id);
    taken.add(id);
  }
  // An id that moved may be taken back by a story that holds the article it is made of: it parted from the other one again.
  const reserved = new Set(known.map(({ id }) => id));
  files.forEach((file, i) => {
    if (ids.has(i)) return;
    const id = findFree(file, reserved);
    ids.set(i, id);
    reserved.add(id);
  });
  return {
    files: files.map((file, i) => withId(file, ids.get(i) as string)),
    moved: findMoved(pairs, ids, movedBefore),
  };
}

/** A new story's id: that of its first article, or of the next one where it is in use for another story. */
function findFree({ articles }: DossierFile, reserved: ReadonlySet<string>): string {
  const free = articles.map(({ id }) => `s-${id}`).find((id) => !reserved.has(id));
  if (free !== undefined) return free;
  const first = `s-${articles[0]?.id}`;
  let n = 2;
  while (reserved.has(`${first}-${n}`)) n++;
  return `${first}-${n}`;
}

/** An id that no story goes by any more leads to the story that has most of its articles. */
function findMoved(
  pairs: readonly { readonly id: string; readonly file: number }[],
  ids: ReadonlyMap<number, string>,
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const inUse = new Set(ids.values());
  const moved = new Map<string, string>();
  for (const { id, file } of pairs) if (!inUse.has(id) && !moved.has(id)) moved.set(id, ids.get(file) as string);
  for (const [old, now] of before) {
    const then = inUse.has(now) ? now : moved.get(now);
    if (!inUse.has(old) && then !== undefined) moved.set(old, then);
  }
  return moved;
}

function withId(file: DossierFile, id: string): DossierFile {
  return { ...file, stories: file.stories.map((story) => ({ ...story, id })) };
}
