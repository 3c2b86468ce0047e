import type { Claim, Dossier, DossierArticle } from "../model/dossier.ts";
import { toLine } from "./columns.ts";
import { foldGraph } from "./families.ts";
import { type Articles, bySiglum } from "./places.ts";
import { type ArcView, drawArcs, findCopies, findSharedText } from "./stemma-arcs.ts";
import { toStemmaGraph } from "./stemma-graph.ts";
import { byId, type GraphNode, type StemmaGraph, type StemmaKind } from "./stemma-parts.ts";
import { type ClaimPaths, followClaim } from "./stemma-paths.ts";
import { drawWide, type PictureView } from "./stemma-picture.ts";
import { drawSmall, type SmallView } from "./stemma-small.ts";
import { type SourceRow, toSourceRows } from "./stemma-sources.ts";

/** Where a story comes from: a picture, the same as a list, and every source with the words that credit it. */
export interface StemmaView {
  readonly claims: readonly TraceView[];
  /** Absent where no article credits anyone and no two share text. */
  readonly wide?: PictureView;
  readonly arcs: readonly ArcView[];
  /** The claim that is traced at first, or the first that can be, by itself; for narrow screens. */
  readonly small?: SmallView;
  readonly smallClaim?: string;
  readonly paths: readonly ClaimPaths[];
  /** What is folded in the wide picture, with its members. */
  readonly folded: readonly FoldedView[];
  readonly sources: readonly SourceRow[];
  readonly moreSources: number;
  /** The kinds that are in the pictures, for the legend. */
  readonly kinds: readonly StemmaKind[];
}

/** A claim that can be traced. */
export interface TraceView {
  readonly number: string;
  readonly short: string;
  readonly gloss: string;
  /** Its place among those that can be traced, from 1. */
  readonly mark: number;
  readonly isFirst: boolean;
}

/** Several nodes drawn as one. */
export interface FoldedView {
  readonly id: string;
  readonly label: string;
  readonly isArticles: boolean;
  readonly members: readonly string[];
}

/** So many claims can be traced. */
export const MOST_TRACED = 7;

/** So many nodes a column has at most. */
const MOST = { 0: 25, 1: 25, 2: 25, 3: 25 } as const;

/** Make the view of where a story comes from; `numberOf` gives the number by which a claim is asked for. */
export function toStemmaView(
  dossier: Dossier,
  held: readonly DossierArticle[],
  articles: Articles,
  numberOf: (index: number) => string,
): StemmaView {
  const graph = toStemmaGraph(dossier, articles);
  const traced = chooseTraced(dossier, graph);
  const marks = new Map(traced.map(({ id }, i) => [id as string, i + 1]));
  const first = traced.find(({ id }) => id === dossier.headline?.claim) ?? traced[0];
  const shared = findSharedText(dossier);
  const copies = findCopies(shared);
  const folded = foldGraph(graph, { copies, traced: new Set(traced.map(({ id }) => id)), most: MOST });
  const isDrawn = graph.edges.length > 0 || shared.length > 0;
  const hasGutter =
    shared.length > 0 || graph.edges.some(({ from, to }) => isArticle(graph, from) && isArticle(graph, to));
  const wide = isDrawn ? drawWide(folded, marks, hasGutter, held, articles) : undefined;
  const small = first && drawSmall(graph, first.id, marks, copies, articles);
  const paths = traced.map((claim) => followClaim(claim, graph, dossier, articles));
  const stepped = paths.flatMap(({ rows }) => rows.flatMap(({ chains }) => chains.flat()));
  const { rows, more } = toSourceRows(dossier, articles, new Set([...folded.nodes, ...stepped].map(({ id }) => id)));
  const claimNumber = ({ id }: Claim): string => numberOf(dossier.claims.findIndex((claim) => claim.id === id));
  return {
    claims: traced.map((claim, i) => ({
      number: claimNumber(claim),
      short: toLine(claim.short),
      gloss: toLine(claim.gloss),
      mark: i + 1,
      isFirst: claim === first,
    })),
    ...(wide && { wide }),
    arcs: wide ? drawArcs(wide, folded, shared, marks, articles) : [],
    ...(small && first && { small, smallClaim: toLine(first.gloss) }),
    paths: traced.map((claim, i) => ({
      ...(paths[i] as (typeof paths)[number]),
      number: claimNumber(claim),
      mark: i + 1,
    })),
    folded: folded.nodes.flatMap(toFolded).sort((a, b) => bySiglum(a.members[0] ?? "", b.members[0] ?? "")),
    sources: rows,
    moreSources: more,
    kinds: [...new Set(folded.nodes.map(({ kind }) => kind))],
  };
}

/** The claims that can be traced: the core ones, then by weight, as far as any line carries them. */
function chooseTraced({ claims }: Dossier, { edges }: StemmaGraph): readonly Claim[] {
  const carried = new Set(edges.flatMap((edge) => edge.claims));
  return claims
    .filter(({ id }) => carried.has(id))
    .sort((a, b) => Number(b.core) - Number(a.core) || b.weight - a.weight || byId(a.id, b.id))
    .slice(0, MOST_TRACED);
}

function isArticle({ nodes }: StemmaGraph, id: string): boolean {
  return nodes.some((node) => node.id === id && node.column === 3);
}

function toFolded({ id, label, members, column }: GraphNode): readonly FoldedView[] {
  return members ? [{ id, label, isArticles: column === 3, members }] : [];
}
