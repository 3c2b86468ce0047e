import { bySiglum } from "./places.ts";
import { byId, type GraphNode, type StemmaGraph } from "./stemma-parts.ts";

/**
 * Order the nodes of each column: articles by their sigla, so that an article added later comes last and moves no other; the columns
 * before them by the mean place of what their nodes lead to (the barycenter method, Sugiyama et al. 1981), ties by siglum.
 */
export function orderColumns({ nodes, edges }: StemmaGraph): readonly (readonly GraphNode[])[] {
  const places = new Map<string, number>();
  const columns: (readonly GraphNode[])[] = [];
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  for (let column = 3; column >= 0; column--) {
    const own = nodes
      .filter((node) => node.column === column)
      .map((node) => ({ node, mean: column === 3 ? 0 : findMean(node, targets, places) }))
      .sort((a, b) => isRest(a.node) - isRest(b.node) || a.mean - b.mean || byName(a.node, b.node));
    columns[column] = own.map(({ node }) => node);
    for (const [i, { node }] of own.entries()) places.set(node.id, (i + 0.5) / own.length);
  }
  return columns;
}

/** The mean place of what a node leads to; the middle where it leads nowhere. Rounded, so that ties are ties on every machine. */
function findMean(
  { id }: GraphNode,
  targets: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, number>,
): number {
  const known = (targets.get(id) ?? []).flatMap((to) => places.get(to) ?? []).sort((a, b) => a - b);
  if (known.length === 0) return 0.5;
  return Math.round((known.reduce((sum, place) => sum + place, 0) / known.length) * 1e6) / 1e6;
}

/** What is left over stands last in its column. */
function isRest({ kind }: GraphNode): number {
  return Number(kind === "more");
}

function byName(a: GraphNode, b: GraphNode): number {
  return bySiglum(a.siglum ?? "", b.siglum ?? "") || byId(a.id, b.id);
}
