import type { ClaimId } from "../model/ids.ts";
import { foldGraph } from "./families.ts";
import type { Articles } from "./places.ts";
import { type Layout, type LayoutSpacing, layOut } from "./stemma-layout.ts";
import { orderColumns } from "./stemma-order.ts";
import type { GraphEdge, GraphNode, StemmaColumn, StemmaGraph } from "./stemma-parts.ts";
import { hasSeal, marksOf, type PictureView, titleOf, toBox } from "./stemma-picture.ts";
import { clipToWidth, wrapToWidth } from "./text-width.ts";

/** The small picture's width, that of a telephone. */
export const NARROW = 356;
const MOST: Readonly<Record<StemmaColumn, number>> = { 0: 2, 1: 4, 2: 4, 3: 8 };
const TEXT = 13;
const SPACING: LayoutSpacing = { gap: 10, lane: 6, clear: 7, lead: 3, port: 6, least: NARROW, isShared: true };
/** Widths that are tried for boxes with names, the widest first. */
const WIDTHS = [200, 168, 140, 116, 100, 88, 80, 74, 68, 62, 56, 50, 44, 38];
const BETWEEN = 46;
/** Relays have short names. */
const RELAY = 124;

/** Draw the descent of one claim from top to bottom, as stemmata of manuscripts are drawn. */
export function drawSmall(
  graph: StemmaGraph,
  claim: ClaimId,
  marks: ReadonlyMap<string, number>,
  copies: readonly (readonly [string, string])[],
  articles: Articles,
): PictureView | undefined {
  const edges = graph.edges.filter(({ claims }) => claims.includes(claim));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const own = { nodes: graph.nodes.filter(({ id }) => ends.has(id)), edges };
  if (edges.length === 0) return undefined;
  const folded = foldGraph(own, { copies, traced: new Set([claim]), most: MOST, full: MOST[3] });
  const rows = orderColumns(folded).filter((nodes) => nodes.length > 0);
  const fits = WIDTHS.map((width) => layRows(rows, folded, width));
  const { layout, sizes, lines, tops } = fits.find((one) => one.layout.extent <= NARROW) ?? (fits.at(-1) as Laid);
  const names = new Map(folded.nodes.map((node) => [node.id, node]));
  return {
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
          ? articleWidth(node)
          : Math.min(
              widest,
              node.column === 2 ? RELAY : widest,
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

function articleWidth({ members, kind }: GraphNode): number {
  return members || kind === "more" ? 38 : 34;
}

function heightOf(nodes: readonly GraphNode[]): number {
  if (nodes.every(({ column }) => column === 3)) return 34;
  return nodes.every(({ kind }) => kind === "relay" || kind === "more") ? 28 : 40;
}

function writeSmall(node: GraphNode, width: number): readonly string[] {
  if (node.column === 3) return node.kind === "more" ? [`+${node.members?.length ?? 0}`] : [];
  const room = width - (hasSeal(node) ? 32 : 16);
  if (node.column === 2) return [clipToWidth(node.label.replace(/^The /, ""), room, TEXT)];
  return wrapToWidth(node.label, room, TEXT, 2);
}
