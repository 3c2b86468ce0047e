import type { DossierArticle } from "../model/dossier.ts";
import { toLine } from "./columns.ts";
import type { Articles } from "./places.ts";
import { type Corner, type LayoutSpacing, layOut } from "./stemma-layout.ts";
import { orderColumns } from "./stemma-order.ts";
import type { GraphEdge, GraphNode, StemmaGraph, StemmaKind } from "./stemma-parts.ts";
import { clipToWidth, measureText, wrapToWidth } from "./text-width.ts";

/** A drawing: boxes, lines between them and what stands above, in pixels. */
export interface PictureView {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly { readonly x: number; readonly text: string }[];
  readonly boxes: readonly BoxView[];
  readonly lines: readonly LineView[];
  /** Lines from top to bottom, not from left to right. */
  readonly isUpright: boolean;
  /** So many lines that those not traced are left out. */
  readonly isDense: boolean;
}

/** A box with what is written in it. */
export interface BoxView {
  readonly id: string;
  readonly kind: StemmaKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly siglum?: string;
  /** Its name, clipped to the box. */
  readonly lines: readonly string[];
  /** What is written below the name: an article's day. */
  readonly note?: string;
  /** Its full name, and whom it stands for. */
  readonly title: string;
  /** The siglum of the article that it leads to. */
  readonly article?: string;
  /** The claims that can be traced through it, by their places. */
  readonly marks: readonly number[];
}

/** A line with what it stands on. */
export interface LineView {
  readonly way: readonly Corner[];
  readonly isInferred: boolean;
  readonly title: string;
  readonly marks: readonly number[];
}

/** The wide picture's width, and the room at its right for text in common. */
export const WIDE = 1120;
const GUTTER = 130;
const TOP = 36;
const TEXT = 14;
const SMALL_TEXT = 13;

/** How wide each column is drawn, and what stands above it. */
const COLUMNS = [
  { width: 178, head: "The evidence" },
  { width: 226, head: "Who said it" },
  { width: 170, head: "Credited relays, not held" },
  { width: 142, head: "Articles read" },
] as const;

const SPACING: LayoutSpacing = { gap: 10, lane: 8, clear: 8, lead: 12, port: 7, least: 120, isShared: false };
/** From so many lines on those of one source share a lane. */
const MANY_LINES = 70;

/** Draw a graph in four columns from left to right; `hasGutter` leaves room for arcs of shared text. */
export function drawWide(
  graph: StemmaGraph,
  marks: ReadonlyMap<string, number>,
  hasGutter: boolean,
  held: readonly DossierArticle[],
  articles: Articles,
): PictureView {
  const ordered = orderColumns(graph);
  const used = COLUMNS.map((column, i) => ({ ...column, nodes: ordered[i] ?? [] })).filter(
    ({ nodes }) => nodes.length > 0,
  );
  const room = WIDE - 8 - (hasGutter ? GUTTER : 0) - used.reduce((sum, { width }) => sum + width, 0);
  const between = used.length > 1 ? Math.min(150, room / (used.length - 1)) : 0;
  const wider = used.length > 1 ? Math.max(0, Math.min(90, (room - between * (used.length - 1)) / used.length)) : 0;
  let x = 4;
  const columns = used.map(({ width, head, nodes }) => {
    const start = Math.round(x);
    const end = Math.round(x + width + wider);
    x = end + between;
    return {
      start,
      end,
      head,
      nodes,
      boxes: nodes.map((node) => ({ id: node.id, size: heightOf(node, end - start) })),
    };
  });
  const columnOf = new Map(columns.flatMap((column, i) => column.nodes.map(({ id }) => [id, i] as const)));
  const lines = graph.edges.filter(({ from, to }) => (columnOf.get(from) ?? 0) < (columnOf.get(to) ?? 0));
  const isDense = lines.length > MANY_LINES;
  const spacing = isDense ? { ...SPACING, isShared: true, lane: 6 } : SPACING;
  const { starts, ways, extent } = layOut(columns, lines, spacing);
  const names = new Map(graph.nodes.map((node) => [node.id, node]));
  const days = new Map(held.map(({ siglum, published }) => [siglum, published.from]));
  return {
    width: WIDE,
    height: Math.ceil(extent) + TOP + 12,
    heads: columns.map(({ start, head }) => ({ x: start, text: head })),
    boxes: columns.flatMap(({ start, end, nodes, boxes }) =>
      nodes.map((node, i) => {
        const height = boxes[i]?.size ?? 0;
        const at = { x: start, y: (starts.get(node.id) ?? 0) + TOP, width: end - start, height };
        return toBox(node, at, writeWide(node, end - start, days), marks, graph.edges);
      }),
    ),
    lines: lines.map((edge, i) => ({
      way: (ways[i] ?? []).map(({ along, across }) => ({ along, across: across + TOP })),
      isInferred: edge.basis === "inferred",
      title: titleOf(edge, names, articles),
      marks: marksOf(edge, marks),
    })),
    isUpright: false,
    isDense,
  };
}

/** What is written in a box. */
type Writing = Pick<BoxView, "lines" | "note">;

/** What is written in a box of the wide picture. */
function writeWide(node: GraphNode, width: number, days: ReadonlyMap<string, string | undefined>): Writing {
  const room = roomIn(node, width);
  if (node.kind !== "article") return { lines: wrapToWidth(node.label, room, TEXT, 2) };
  if (node.members) return { lines: wrapToWidth(node.label, room, SMALL_TEXT, 2) };
  if (node.label === "") return { lines: ["outlet"], note: "not stated" };
  const lines = wrapToWidth(node.label, room, SMALL_TEXT, 2);
  const day = lines.length === 1 ? days.get(node.siglum ?? "") : undefined;
  return { lines, ...(day !== undefined && { note: clipToWidth(day, room, SMALL_TEXT) }) };
}

function roomIn(node: GraphNode, width: number): number {
  const letter = node.members ? `×${node.members.length}` : node.siglum;
  return width - 10 - insetOf({ kind: node.kind, ...(letter !== undefined && { siglum: letter }) });
}

/** How far from its box's left side a name begins: a letter, or two, may stand before it. */
export function insetOf(node: Pick<GraphNode, "kind" | "siglum">): number {
  const letters = node.siglum?.length ?? 0;
  if (node.kind === "article")
    return 20 + Math.max(20, Math.ceil(measureText(node.siglum ?? "", letters > 1 ? 17 : 21)));
  return hasSeal(node) ? 22 + 12 * letters : 14;
}

/** Only what has no name is called by a Greek letter. */
export function hasSeal({ kind, siglum }: Pick<GraphNode, "kind" | "siglum">): boolean {
  return siglum !== undefined && (kind === "document" || kind === "anonymous");
}

function heightOf(node: GraphNode, width: number): number {
  if (node.kind === "article") return 46;
  return wrapToWidth(node.label, roomIn(node, width), TEXT, 2).length > 1 ? 52 : 34;
}

/** Make a box of a node. */
export function toBox(
  node: GraphNode,
  at: Pick<BoxView, "x" | "y" | "width" | "height">,
  writing: Writing,
  marks: ReadonlyMap<string, number>,
  edges: readonly GraphEdge[],
): BoxView {
  const { id, kind, siglum, members, label } = node;
  const carried = edges.filter(({ from, to }) => from === id || to === id).flatMap(({ claims }) => claims);
  const own = [...(node.states ?? []), ...carried].flatMap((claim) => marks.get(claim) ?? []);
  const name = label === "" ? "outlet not stated" : label;
  const title = kind === "article" && !members ? `Article ${siglum ?? ""}: ${name}` : name;
  const isOne = kind === "article" && siglum !== undefined && !members;
  return {
    id,
    kind,
    ...at,
    ...((hasSeal(node) || isOne) && siglum !== undefined && { siglum }),
    ...(kind === "article" && members && { siglum: `×${members.length}` }),
    ...writing,
    title: members ? `${title}: ${listOf(members)}` : title,
    ...(isOne && { article: siglum }),
    marks: [...new Set(own)].sort((a, b) => a - b),
  };
}

function listOf(members: readonly string[]): string {
  const shown = members.slice(0, 40).join(", ");
  return members.length > 40 ? `${shown} and ${members.length - 40} more` : shown;
}

/** The places of an edge's claims among those that can be traced. */
export function marksOf({ claims }: GraphEdge, marks: ReadonlyMap<string, number>): readonly number[] {
  return claims.flatMap((claim) => marks.get(claim) ?? []).sort((a, b) => a - b);
}

/** Tell what a line stands on: both ends, then the words. */
export function titleOf(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>, articles: Articles): string {
  const [from, to] = [edge.from, edge.to].map((id) => nameOf(nodes.get(id)));
  const [first] = edge.evidence;
  const words = first
    ? `: ${articles.get(first.article)?.siglum ?? "?"} ${clipToWidth(toLine(first.text), 900, 10)}`
    : "";
  const more = edge.evidence.length > 1 ? ` (and ${edge.evidence.length - 1} more)` : "";
  return `${from} → ${to}${edge.basis === "inferred" ? ", by likeness" : ""}${words}${more}`;
}

function nameOf(node: GraphNode | undefined): string {
  if (!node) return "?";
  if (node.kind === "article" && !node.members) return `article ${node.siglum ?? "?"}`;
  return node.kind === "article" ? `${node.members?.length} articles ${node.label}` : node.label;
}
