import type { StemmaEdge } from "../model/dossier.ts";
import type { ClaimId } from "../model/ids.ts";
import type { Anchor } from "../model/span.ts";

/** What a node of the picture is, and so how it is outlined. */
export type StemmaKind = "document" | "person" | "institution" | "anonymous" | "relay" | "article" | "more";

/** The picture's columns from left to right: evidence, who said it, relays that are only credited, articles. */
export type StemmaColumn = 0 | 1 | 2 | 3;

/** A source, a relay or an article before it has a place in the picture. */
export interface GraphNode {
  readonly id: string;
  readonly column: StemmaColumn;
  readonly kind: StemmaKind;
  readonly label: string;
  readonly siglum?: string;
  /** What it stands for, where it is several folded into one: labels of sources, sigla of articles. */
  readonly members?: readonly string[];
  /** Of an article: the claims that it states, credited or not. */
  readonly states?: readonly ClaimId[];
}

/** A line of descent with the claims that run along it and the words that it stands on. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly ClaimId[];
  readonly basis: StemmaEdge["basis"];
  readonly evidence: readonly Anchor[];
}

/** Who is in the picture, and which lines run between them. */
export interface StemmaGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Claims and other ids in the order of their numbers. */
export function byId(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** A place as a key. */
export function placeOf({ article, span }: Anchor): string {
  return `${article}:${span.start}-${span.end}`;
}

/** Anchors in order of place, each place once. */
export function gatherAnchors(anchors: readonly Anchor[]): readonly Anchor[] {
  const byPlace = new Map(anchors.map((anchor) => [placeOf(anchor), anchor]));
  return [...byPlace.values()].sort(
    (a, b) =>
      (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end,
  );
}
