import type { Claim, Dossier } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { toLine } from "./columns.ts";
import { type Articles, bySiglum, siglaOf } from "./places.ts";
import type { GraphEdge, GraphNode, StemmaGraph } from "./stemma-parts.ts";

/** The ways of one claim, from the articles back to where it comes from. */
export interface ClaimPaths {
  readonly number: string;
  readonly short: string;
  /** Its place among the claims that can be traced, from 1. */
  readonly mark: number;
  readonly rows: readonly PathRow[];
  /** Articles that state the claim and credit nobody for it. */
  readonly uncredited: readonly string[];
}

/** Articles that have a claim from the same sources in the same ways. */
export interface PathRow {
  readonly sigla: readonly string[];
  /** Each from the nearest to the farthest: Reuters, α an official, ω a finding. */
  readonly chains: readonly (readonly GraphNode[])[];
}

/**
 * Follow one claim back from each article. Only lines that carry this claim are followed, because a relay carries many; and where the
 * article itself says whom the relay had it from, only that is followed, because another article may have it from the relay otherwise.
 */
export function followClaim(
  claim: Claim,
  graph: StemmaGraph,
  dossier: Dossier,
  articles: Articles,
): Omit<ClaimPaths, "number" | "mark"> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const incoming = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges)
    if (edge.claims.includes(claim.id)) incoming.set(edge.to, [...(incoming.get(edge.to) ?? []), edge]);
  const held = dossier.witnesses.flatMap((w) => (w.kind === "extant" ? [w] : []));
  const rows = new Map<string, { ids: ArticleId[]; chains: readonly (readonly GraphNode[])[] }>();
  const stating = new Set(claim.readings.map(({ article }) => article));
  const uncredited: ArticleId[] = [];
  for (const { id, article } of held) {
    const chains = followUp(id, article, incoming, nodes, new Set([id]));
    if (chains.length === 0) {
      if (stating.has(article)) uncredited.push(article);
      continue;
    }
    const key = chains.map((chain) => chain.map((node) => node.id).join(" ")).join("|");
    const known = rows.get(key) ?? { ids: [], chains };
    known.ids.push(article);
    rows.set(key, known);
  }
  return {
    short: toLine(claim.short),
    rows: [...rows.values()]
      .map(({ ids, chains }) => ({ sigla: siglaOf(articles, ids), chains }))
      .sort((a, b) => bySiglum(a.sigla[0] ?? "", b.sigla[0] ?? "")),
    uncredited: siglaOf(articles, uncredited),
  };
}

function followUp(
  id: string,
  article: ArticleId,
  incoming: ReadonlyMap<string, readonly GraphEdge[]>,
  nodes: ReadonlyMap<string, GraphNode>,
  seen: ReadonlySet<string>,
): readonly (readonly GraphNode[])[] {
  const all = (incoming.get(id) ?? []).filter(({ from }) => !seen.has(from));
  const own = all.filter(({ evidence }) => evidence.some((anchor) => anchor.article === article));
  const isRelay = nodes.get(id)?.column === 2;
  return (isRelay && own.length > 0 ? own : all).flatMap(({ from }) => {
    const node = nodes.get(from);
    if (!node) return [];
    const beyond = followUp(from, article, incoming, nodes, new Set([...seen, from]));
    return beyond.length > 0 ? beyond.map((chain) => [node, ...chain]) : [[node]];
  });
}
