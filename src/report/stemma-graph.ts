import type { SourceKind } from "../model/annotations.ts";
import type { Dossier, Origin } from "../model/dossier.ts";
import type { ClaimId } from "../model/ids.ts";
import { toLine } from "./columns.ts";
import { type Articles, bySiglum } from "./places.ts";
import { completePaths, toBareCredits } from "./stemma-credits.ts";
import { indexGround, partEvidence, type Source, toSource } from "./stemma-findings.ts";
import {
  byId,
  type GraphEdge,
  type GraphNode,
  gatherAnchors,
  type StemmaGraph,
  type StemmaKind,
} from "./stemma-parts.ts";

/** What stands in the place of a name of blanks. */
const NAMELESS = "no name";

/** What readers of the picture see of each kind of source. */
export const STEMMA_KINDS: Readonly<Record<SourceKind, StemmaKind>> = {
  "named-person": "person",
  "anonymous-official": "anonymous",
  "anonymous-other": "anonymous",
  organization: "institution",
  document: "document",
  outlet: "relay",
  unknown: "anonymous",
};

/**
 * Find who is in the picture of a story. An origin that counts as one because all rest on one finding shows as two, the finding and
 * those who voice it, joined by a line. An outlet that is itself the origin is the same node as the outlet that is credited.
 */
export function toStemmaGraph(dossier: Dossier, articles: Articles): StemmaGraph {
  const ground = indexGround(dossier);
  const sources = new Map(dossier.origins.map((origin) => [origin.id as string, toSource(origin, ground)]));
  const nodes = [
    ...toWitnessNodes(dossier, articles),
    ...dossier.origins.flatMap((origin) => toSourceNodes(origin, sources.get(origin.id) as Source)),
  ];
  const alias = findAliases(nodes);
  const edges = gatherEdges(
    [...completePaths(dossier), ...toBareCredits(dossier)].flatMap((edge) => {
      const source = sources.get(edge.from);
      const isParted = source?.finding && edge.claims.length > 0;
      return isParted ? edge.claims.flatMap((claim) => partEvidence(edge, claim, source, ground)) : [edge];
    }),
    alias,
  );
  const joins = [...sources.values()].flatMap((source) => joinFinding(source, edges, dossier));
  const all = [...edges, ...joins];
  const ends = new Set(all.flatMap(({ from, to }) => [from, to]));
  const drawn = nodes.filter(({ id, kind }) => kind === "article" || ends.has(id)).sort(byNode);
  return { nodes: drawn, edges: sortEdges(all, drawn) };
}

function toWitnessNodes(dossier: Dossier, articles: Articles): readonly GraphNode[] {
  const states = new Map<string, ClaimId[]>();
  for (const { id, readings } of dossier.claims)
    for (const article of new Set(readings.map((reading) => reading.article))) {
      const known = states.get(article);
      if (known) known.push(id);
      else states.set(article, [id]);
    }
  return dossier.witnesses.flatMap((witness): readonly GraphNode[] => {
    const { id } = witness;
    if (witness.kind === "lost")
      return [
        { id, column: 2, kind: "relay", label: toLine(witness.outlet) || NAMELESS, ...withSiglum(witness.siglum) },
      ];
    const article = articles.get(witness.article);
    if (!article) return [];
    const label = article.outlet.name === null ? "" : toLine(article.outlet.name);
    return [{ id, column: 3, kind: "article", label, siglum: article.siglum, states: states.get(article.id) ?? [] }];
  });
}

function toSourceNodes({ id, kind, siglum }: Origin, { label, finding }: Source): readonly GraphNode[] {
  const outline = STEMMA_KINDS[kind];
  const column = outline === "document" ? 0 : outline === "relay" ? 2 : 1;
  const main: GraphNode = { id, column, kind: outline, label: label || NAMELESS, ...withSiglum(siglum) };
  return finding ? [{ id: finding.id, column: 0, kind: "document", label: finding.label, siglum: "ω" }, main] : [main];
}

function withSiglum(siglum: string | undefined): { siglum?: string } {
  return siglum === undefined ? {} : { siglum };
}

/** Outlets that are an origin of their own go by the node of the outlet that is credited. */
export function findAliases(nodes: readonly Pick<GraphNode, "id" | "kind" | "label">[]): ReadonlyMap<string, string> {
  const fold = (label: string): string => label.toLowerCase().replace(/^the /, "");
  const relays = nodes.filter(({ kind }) => kind === "relay").sort((a, b) => (a.id < b.id ? 1 : -1));
  // Witnesses are called w1, w2 …, origins o1, o2 …: of two nodes for one outlet the witness comes last and stays.
  const byName = new Map(
    [...relays].sort((a, b) => Number(isWitness(a)) - Number(isWitness(b))).map((n) => [fold(n.label), n.id]),
  );
  return new Map(relays.map(({ id, label }) => [id, byName.get(fold(label)) ?? id]));
}

function isWitness({ id }: Pick<GraphNode, "id">): boolean {
  return id.startsWith("w");
}

/** One line for all edges that run between the same two nodes on the same basis. */
function gatherEdges(edges: readonly GraphEdge[], alias: ReadonlyMap<string, string>): readonly GraphEdge[] {
  const gathered = new Map<string, { from: string; to: string; basis: GraphEdge["basis"]; parts: GraphEdge[] }>();
  for (const edge of edges) {
    const from = alias.get(edge.from) ?? edge.from;
    const to = alias.get(edge.to) ?? edge.to;
    if (from === to) continue;
    const key = `${from} ${to} ${edge.basis}`;
    const known = gathered.get(key) ?? { from, to, basis: edge.basis, parts: [] };
    known.parts.push(edge);
    gathered.set(key, known);
  }
  return [...gathered.values()].map(({ from, to, basis, parts }) => {
    const claims = [...new Set(parts.flatMap((part) => part.claims))].sort(byId);
    return { from, to, basis, claims, evidence: gatherAnchors(parts.flatMap((part) => part.evidence)) };
  });
}

/** The line from a finding to those who voice it: of the claims that rest on the finding, or are drawn from both. */
function joinFinding({ main, finding }: Source, edges: readonly GraphEdge[], dossier: Dossier): readonly GraphEdge[] {
  if (!finding) return [];
  const claimsOf = (id: string): ReadonlySet<ClaimId> =>
    new Set(edges.filter(({ from }) => from === id).flatMap(({ claims }) => claims));
  const [voiced, shown] = [claimsOf(main), claimsOf(finding.id)];
  const resting = dossier.claims.filter(
    ({ id, independent }) =>
      voiced.has(id) && (shown.has(id) || independent.why.some(({ rule }) => rule === finding.rule)),
  );
  if (voiced.size === 0) return [];
  const claims = resting.map(({ id }) => id).sort(byId);
  return [{ from: finding.id, to: main, basis: "stated", claims, evidence: gatherAnchors(finding.evidence) }];
}

function byNode(a: GraphNode, b: GraphNode): number {
  return a.column - b.column || bySiglum(a.siglum ?? "", b.siglum ?? "") || byId(a.id, b.id);
}

function sortEdges(edges: readonly GraphEdge[], nodes: readonly GraphNode[]): readonly GraphEdge[] {
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  return edges
    .filter(({ from, to }) => place.has(from) && place.has(to))
    .sort(
      (a, b) =>
        (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0) ||
        (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0) ||
        (a.basis < b.basis ? 1 : a.basis > b.basis ? -1 : 0),
    );
}
