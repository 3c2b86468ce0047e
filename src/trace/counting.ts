/** How many independent origins a set of nodes comes to. */
export interface Count {
  readonly min: number;
  readonly max: number;
  /** The largest set of nodes that are pairwise independent. */
  readonly confirmed: number;
}

/** Nodes up to which the search is exact; beyond, the lower bounds are still valid. */
const EXACT = 16;

/**
 * Count what n nodes, already merged where they are certainly the same, come to at least and at most.
 * At most: each is an origin of its own. At least: as few sets as the nodes can be put in so that no two that are
 * independent on positive evidence share one (the chromatic number of that graph).
 */
export function countNodes(n: number, isIndependent: (a: number, b: number) => boolean): Count {
  const near: number[][] = Array.from({ length: n }, () => []);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (!isIndependent(a, b)) continue;
      (near[a] as number[]).push(b);
      (near[b] as number[]).push(a);
    }
  }
  const confirmed = largestClique(near);
  return { min: n <= EXACT ? colors(near, confirmed) : confirmed, max: n, confirmed };
}

function largestClique(near: readonly (readonly number[])[]): number {
  let most = 0;
  const grow = (size: number, candidates: readonly number[]): void => {
    most = Math.max(most, size);
    candidates.forEach((node, i) => {
      if (size + candidates.length - i <= most) return;
      grow(
        size + 1,
        near.length > EXACT && size > 0
          ? candidates.slice(i + 1, i + 8).filter((c) => near[node]?.includes(c))
          : candidates.slice(i + 1).filter((c) => near[node]?.includes(c)),
      );
    });
  };
  grow(
    0,
    near.map((_, i) => i),
  );
  return most;
}

/** The fewest colours, by trying from the clique upwards. */
function colors(near: readonly (readonly number[])[], least: number): number {
  const order = near.map((_, i) => i).sort((a, b) => (near[b]?.length ?? 0) - (near[a]?.length ?? 0) || a - b);
  for (let count = least; ; count++) {
    const color = new Int8Array(near.length).fill(-1);
    const paint = (i: number, used: number): boolean => {
      if (i === order.length) return true;
      const node = order[i] as number;
      for (let c = 0; c < Math.min(used + 1, count); c++) {
        if (near[node]?.some((other) => color[other] === c)) continue;
        color[node] = c;
        if (paint(i + 1, Math.max(used, c + 1))) return true;
        color[node] = -1;
      }
      return false;
    };
    if (paint(0, 0)) return count;
  }
}
