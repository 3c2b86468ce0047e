/** Disjoint sets over the numbers 0 … n-1. */
export interface DisjointSets {
  /** The representative of a member's set: its smallest member. */
  readonly find: (member: number) => number;
  /** Make one set of the sets of two members, unless members that must stay apart would come together. */
  readonly join: (a: number, b: number) => void;
  /** All sets, each in rising order, ordered by their smallest member. */
  readonly sets: () => readonly (readonly number[])[];
}

/** Make n singletons that can be joined; pairs named `apart` never come into one set, by whatever joins. */
export function disjointSets(n: number, apart: readonly (readonly [number, number])[] = []): DisjointSets {
  const parent = Array.from({ length: n }, (_, i) => i);
  const find = (member: number): number => {
    let root = member;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = member; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      const meets = ([p, q]: readonly [number, number]): boolean =>
        (find(p) === x && find(q) === y) || (find(p) === y && find(q) === x);
      if (x === y || apart.some(meets)) return;
      parent[Math.max(x, y)] = Math.min(x, y);
    },
    sets() {
      const byRoot = new Map<number, number[]>();
      for (let i = 0; i < n; i++) {
        const root = find(i);
        const set = byRoot.get(root);
        if (set) set.push(i);
        else byRoot.set(root, [i]);
      }
      return [...byRoot.values()];
    },
  };
}
