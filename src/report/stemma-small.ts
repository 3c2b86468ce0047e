import type { ClaimId } from "../model/ids.ts";
import { foldGraph } from "./families.ts";
import type { Articles } from "./places.ts";
import { type ArcView, drawArcs } from "./stemma-arcs.ts";
import { type Layout, type LayoutSpacing, layOut } from "./stemma-layout.ts";
import { orderColumns } from "./stemma-order.ts";
import type { GraphEdge, GraphNode, StemmaColumn, StemmaGraph } from "./stemma-parts.ts";
import { hasSeal, marksOf, type PictureView, titleOf, toBox } from "./stemma-picture.ts";
import { clipToWidth, wrapToWidth } from "./text-width.ts";

/** The small picture's width, that of a telephone. */
export const NARROW = 356;
/** How many nodes a row has at most: the first of these that leaves room for names. */
const MOST: readonly Readonly<Record<StemmaColumn, number>>[] = [
  { 0: 2, 1: 4, 2: 4, 3: 8 },
  { 0: 2, 1: 3, 2: 3, 3: 8 },
  { 0: 1, 1: 2, 2: 3, 3: 7 },
  { 0: 1, 1: 2, 2: 2, 3: 6 },
];
const TEXT = 13;
const SPACING: LayoutSpacing = { gap: 10, lane: 6, clear: 7, lead: 3, port: 6, least: NARROW, isShared: true };
/** Widths that are tried for boxes with names, the widest first. */
const WIDTHS = [200, 168, 140, 116, 100, 88, 80, 72];
/** Where even so there is no room, names are clipped hard. */
const LEAST_WIDTHS = [60, 48, 38];
const BETWEEN = 46;
const ARTICLE = 34;
/** Room for "+850". */
const REST = 40;
/** Relays have short names. */
const RELAY = 124;

/** The small picture, with descent from article to article below it. */
export interface SmallView {
  readonly picture: PictureView;
  readonly arcs: readonly ArcView[];
}

/** Draw the descent of one claim from top to bottom, as stemmata of manuscripts are drawn. */
export function drawSmall(
  graph: StemmaGraph,
  claim: ClaimId,
  marks: ReadonlyMap<string, number>,
  copies: readonly (readonly [string, string])[],
  articles: Articles,
): SmallView | undefined {
  const edges = graph.edges.filter(({ claims }) => claims.includes(claim));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const own = { nodes: graph.nodes.filter(({ id, states }) => ends.has(id) || states?.includes(claim)), edges };
  if (edges.length === 0) return undefined;
  const { folded, rows, laid } = fitRows(own, claim, copies);
  const { layout, sizes, lines, tops } = laid;
  const names = new Map(folded.nodes.map((node) => [node.id, node]));
  const picture: PictureView = {
    width: Math.max(NARROW, Math.ceil(layout.extent)),
    height: (tops.at(-1) ?? 0) + heightOf(rows.at(-1) ?? []) + 8,
    heads: [],
    boxes: rows.flatMap((nodes, row) =>
      nodes.map((node) => {
        const width = sizes.get(node.id) ?? 0;
        const at = { x: layout.starts.get(node.id) ?? 0, y: tops[row] ?? 0, width, height: heightOf(nodes) };
        return toBox(node, at, { lines: writeSmall(node, width) }, marks, folded.edges);
      }),
    ),
    lines: lines.map((edge, i) => ({
      way: layout.ways[i] ?? [],
      isInferred: edge.basis === "inferred",
      title: titleOf(edge, names, articles),
      marks: marksOf(edge, marks),
    })),
    isUpright: true,
    isDense: false,
  };
  return { picture, arcs: drawArcs(picture, folded, [], marks, articles) };
}

/** Fold and lay out until the picture is narrow enough. */
function fitRows(graph: StemmaGraph, claim: ClaimId, copies: readonly (readonly [string, string])[]): Fitted {
  let last: Fitted | undefined;
  for (const most of MOST) {
    const folded = foldGraph(graph, { copies, traced: new Set([claim]), most, full: most[3] });
    const rows = orderColumns(folded).filter((nodes) => nodes.length > 0);
    for (const width of most === MOST.at(-1) ? [...WIDTHS, ...LEAST_WIDTHS] : WIDTHS) {
      last = { folded, rows, laid: layRows(rows, folded, width) };
      if (last.laid.layout.extent <= NARROW) return last;
    }
  }
  return last as Fitted;
}

interface Fitted {
  readonly folded: StemmaGraph;
  readonly rows: readonly (readonly GraphNode[])[];
  readonly laid: Laid;
}

/** Rows laid out at one width of boxes. */
interface Laid {
  readonly layout: Layout;
  readonly sizes: ReadonlyMap<string, number>;
  readonly lines: readonly GraphEdge[];
  readonly tops: readonly number[];
}

function layRows(rows: readonly (readonly GraphNode[])[], { edges }: StemmaGraph, widest: number): Laid {
  const sizes = new Map(
    rows.flatMap((nodes) =>
      nodes.map((node): [string, number] => [
        node.id,
        node.column === 3
          ? ARTICLE
          : Math.min(
              widest,
              node.kind === "more" ? REST : node.column === 2 ? RELAY : widest,
              Math.floor((NARROW - 10 * (nodes.length - 1)) / nodes.length),
            ),
      ]),
    ),
  );
  const tops: number[] = [];
  let y = 8;
  for (const nodes of rows) {
    tops.push(y);
    y += heightOf(nodes) + BETWEEN;
  }
  const rowOf = new Map(rows.flatMap((nodes, row) => nodes.map(({ id }) => [id, row] as const)));
  const lines = edges.filter(({ from, to }) => (rowOf.get(from) ?? 0) < (rowOf.get(to) ?? 0));
  const columns = rows.map((nodes, row) => ({
    start: tops[row] ?? 0,
    end: (tops[row] ?? 0) + heightOf(nodes),
    boxes: nodes.map(({ id }) => ({ id, size: sizes.get(id) ?? 0 })),
  }));
  return { layout: layOut(columns, lines, SPACING), sizes, lines, tops };
}

function heightOf(nodes: readonly GraphNode[]): number {
  if (nodes.every(({ column }) => column === 3)) return 34;
  return nodes.every(({ kind }) => kind === "relay" || kind === "more") ? 28 : 40;
}

function writeSmall(node: GraphNode, width: number): readonly string[] {
  if (node.kind === "more") return [`+${node.members?.length ?? 0}`];
  if (node.column === 3) return [];
  const room = width - (hasSeal(node) ? 32 : 16);
  if (node.column === 2) return [clipToWidth(node.label.replace(/^The /, ""), room, TEXT)];
  return wrapToWidth(node.label, room, TEXT, 2);
}
