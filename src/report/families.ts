import type { ClaimId } from "../model/ids.ts";
import { bySiglum } from "./places.ts";
import {
  byId,
  type GraphEdge,
  type GraphNode,
  gatherAnchors,
  type StemmaColumn,
  type StemmaGraph,
} from "./stemma-parts.ts";

/** So many articles are shown each by itself; of more, those of one family are folded into one node. */
const FULL = 12;
/** So many near-copies are one node in any story: one text is told once, and who printed it beside it. */
const MANY_COPIES = 4;

/** What folding goes by. */
export interface FoldOptions {
  /** Pairs of articles, by their nodes, that are nearly the same text. */
  readonly copies: readonly (readonly [string, string])[];
  /** The claims that can be traced in the picture: what carries them stays to be seen. */
  readonly traced: ReadonlySet<ClaimId>;
  /** The most nodes of each column. */
  readonly most: Readonly<Record<StemmaColumn, number>>;
  /** So many articles are shown each by itself. */
  readonly full?: number;
}

/**
 * Fold a graph until it can be read: of many articles those that are near-copies, or that have everything from the same sources, become
 * one node that lists them; of the nodes of a column that are still too many the lightest become "and 14 more".
 */
export function foldGraph(graph: StemmaGraph, options: FoldOptions): StemmaGraph {
  const articles = graph.nodes.filter(({ column }) => column === 3);
  const families =
    articles.length > Math.min(options.full ?? FULL, options.most[3])
      ? findFamilies(graph, articles, options)
      : findCopies(articles, options.copies).filter(({ of }) => of.length >= MANY_COPIES);
  const folded = families.length > 0 ? mergeNodes(graph, families) : graph;
  return ([0, 1, 2, 3] as const).reduce((capped, column) => capColumn(capped, column, options), folded);
}

/** Groups of articles with what they have in common. */
interface Family {
  readonly label: string;
  readonly of: readonly GraphNode[];
}

function findFamilies(
  graph: StemmaGraph,
  articles: readonly GraphNode[],
  { copies, traced }: FoldOptions,
): readonly Family[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const incoming = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) incoming.set(edge.to, [...(incoming.get(edge.to) ?? []), edge]);
  const families = [...findCopies(articles, copies)];
  let rest = articles.filter((article) => !families.some(({ of }) => of.includes(article)));
  const gather = (
    keyOf: (article: GraphNode) => readonly string[] | undefined,
    labelOf: (names: readonly string[]) => string,
  ): void => {
    const groups = new Map<string, { ids: readonly string[]; of: GraphNode[] }>();
    for (const article of rest) {
      const ids = keyOf(article);
      if (!ids) continue;
      const key = ids.join(" ");
      const known = groups.get(key) ?? { ids, of: [] };
      known.of.push(article);
      groups.set(key, known);
    }
    for (const { ids, of } of groups.values()) {
      if (of.length < 2) continue;
      families.push({ label: labelOf(ids.map((id) => nodes.get(id)?.label ?? id)), of });
      rest = rest.filter((article) => !of.includes(article));
    }
  };
  const sourcesOf = (article: GraphNode, isMeant: (edge: GraphEdge) => boolean): readonly string[] =>
    [...new Set((incoming.get(article.id) ?? []).filter(isMeant).map(({ from }) => from))].sort(byId);
  const isRelay = ({ from }: GraphEdge): boolean => nodes.get(from)?.column === 2;
  const isTraced = ({ claims }: GraphEdge): boolean => claims.some((claim) => traced.has(claim));
  const unless = (ids: readonly string[]): readonly string[] | undefined => (ids.length > 0 ? ids : undefined);
  gather(
    (article) => unless(sourcesOf(article, isRelay)),
    (names) => `via ${formatNames(names)}`,
  );
  gather(
    (article) => unless(sourcesOf(article, isTraced)),
    (names) => `from ${formatNames(names)}`,
  );
  gather(
    (article) => (incoming.has(article.id) ? undefined : []),
    () => "no source credited",
  );
  return families;
}

function findCopies(articles: readonly GraphNode[], copies: FoldOptions["copies"]): readonly Family[] {
  const head = new Map(articles.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const above = head.get(id);
    return above === undefined || above === id ? id : find(above);
  };
  for (const [a, b] of copies) {
    if (!head.has(a) || !head.has(b)) continue;
    const [first, second] = [find(a), find(b)].sort(byId) as [string, string];
    head.set(second, first);
  }
  const groups = new Map<string, GraphNode[]>();
  for (const article of articles) groups.set(find(article.id), [...(groups.get(find(article.id)) ?? []), article]);
  return [...groups.values()].filter(({ length }) => length > 1).map((of) => ({ label: "near-copies", of }));
}

/** Two names, or one and how many more. */
function formatNames(names: readonly string[]): string {
  const [first = "", second] = names;
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} more`;
}

function statedBy(nodes: readonly GraphNode[]): readonly ClaimId[] {
  return [...new Set(nodes.flatMap(({ states }) => states ?? []))].sort(byId);
}

/** Put one node in the place of each family. */
function mergeNodes(graph: StemmaGraph, families: readonly Family[]): StemmaGraph {
  const into = new Map<string, GraphNode>();
  for (const { label, of } of families) {
    const members = of.map(({ siglum }) => siglum ?? "?").sort(bySiglum);
    const [siglum = "?"] = members;
    const node: GraphNode = {
      id: `family-${siglum}`,
      column: 3,
      kind: "article",
      label,
      siglum,
      members,
      states: statedBy(of),
    };
    for (const { id } of of) into.set(id, node);
  }
  return replaceNodes(graph, into);
}

/** Fold the lightest nodes of a column that has too many. Lines of what is folded are drawn for claims that can be traced only. */
function capColumn(graph: StemmaGraph, column: StemmaColumn, { most, traced }: FoldOptions): StemmaGraph {
  const own = graph.nodes.filter((node) => node.column === column);
  if (own.length <= most[column]) return graph;
  const lines = new Map<string, GraphEdge[]>(own.map(({ id }) => [id, []]));
  for (const edge of graph.edges) for (const id of [edge.from, edge.to]) lines.get(id)?.push(edge);
  const weights = new Map(own.map((node) => [node.id, weigh(node, lines.get(node.id) ?? [], traced)]));
  const ranked = [...own].sort((a, b) => {
    const [x, y] = [weights.get(a.id) ?? [], weights.get(b.id) ?? []];
    const differs = x.findIndex((value, i) => value !== y[i]);
    return differs === -1
      ? bySiglum(a.siglum ?? "", b.siglum ?? "") || byId(a.id, b.id)
      : (y[differs] ?? 0) - (x[differs] ?? 0);
  });
  const rest = ranked.slice(most[column] - 1);
  const isArticle = column === 3;
  const members = rest.flatMap((node) => (isArticle ? (node.members ?? [node.siglum ?? "?"]) : [node.label]));
  if (isArticle) members.sort(bySiglum);
  const more: GraphNode = {
    id: `more-${column}`,
    column,
    kind: "more",
    label: `and ${members.length} more`,
    members,
    states: statedBy(rest),
  };
  const folded = replaceNodes(graph, new Map(rest.map(({ id }) => [id, more])));
  return {
    nodes: folded.nodes,
    edges: folded.edges.flatMap((edge) => {
      if (edge.from !== more.id && edge.to !== more.id) return [edge];
      const claims = edge.claims.filter((claim) => traced.has(claim));
      return claims.length > 0 ? [{ ...edge, claims }] : [];
    }),
  };
}

/** What makes a node worth seeing, the weightiest first: claims that can be traced, what it stands for, lines, claims. */
function weigh(node: GraphNode, own: readonly GraphEdge[], traced: ReadonlySet<ClaimId>): readonly number[] {
  const claims = new Set(own.flatMap((edge) => edge.claims));
  const wanted = [...claims].filter((claim) => traced.has(claim)).length;
  const members = node.members?.length ?? 1;
  return members > 1 ? [members, wanted, own.length, claims.size] : [wanted, own.length, claims.size];
}

/** Put nodes in the place of others, and gather the lines that then run between the same two. */
function replaceNodes({ nodes, edges }: StemmaGraph, into: ReadonlyMap<string, GraphNode>): StemmaGraph {
  const gathered = new Map<string, { first: GraphEdge; parts: GraphEdge[] }>();
  for (const edge of edges) {
    const from = into.get(edge.from)?.id ?? edge.from;
    const to = into.get(edge.to)?.id ?? edge.to;
    if (from === to) continue;
    const key = `${from} ${to} ${edge.basis}`;
    const known = gathered.get(key) ?? { first: { ...edge, from, to }, parts: [] };
    known.parts.push(edge);
    gathered.set(key, known);
  }
  const joined = [...gathered.values()].map(({ first, parts }): GraphEdge => {
    if (parts.length === 1) return first;
    const claims = [...new Set(parts.flatMap((part) => part.claims))].sort(byId);
    return { ...first, claims, evidence: gatherAnchors(parts.flatMap((part) => part.evidence)) };
  });
  const kept = nodes.filter(({ id }) => !into.has(id));
  return { nodes: [...kept, ...new Set(into.values())], edges: joined };
}
