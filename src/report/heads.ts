import type { Divergence, Facet } from "../model/dossier.ts";
import type { Span } from "../model/span.ts";

// The words that matter, cut to what a cell or a heading has room for: always the source's own, never composed.

/** Facets, those first that change most of what is said. */
const ORDER: readonly Facet[] = ["quantity", "time", "modality", "attribution", "place", "actor", "wording"];
/** In a cell attribution and place change places: there the words of the claim itself come first. */
const CELL_ORDER: readonly Facet[] = ["quantity", "time", "modality", "place", "actor", "wording", "attribution"];
const RELATIONS: readonly Divergence["relation"][] = ["conflict", "compatible-if", "less-exact", "drift"];

/** Order divergences by how much they change: the facet first, then whether both sides can hold. */
export function byFacet(a: Divergence, b: Divergence): number {
  return ORDER.indexOf(a.facet) - ORDER.indexOf(b.facet) || byRelation(a, b);
}

/** Order divergences by what a cell should show of them. */
export function byCellFacet(a: Divergence, b: Divergence): number {
  return CELL_ORDER.indexOf(a.facet) - CELL_ORDER.indexOf(b.facet) || byRelation(a, b);
}

function byRelation(a: Divergence, b: Divergence): number {
  return RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
}

/** How much a heading or a cell has room for, in characters. */
const ROOM = 34;
/** A hedge stands at the end of the words it is known by: "the harbor office believes that it could | look to close". */
const HEDGE_ROOM = 24;

/** Find the part of a variant's words that carries the difference: at most so many characters, whole words. */
export function findHead(text: string, facet: Facet, room: number = ROOM): Span {
  if (text.length <= (facet === "modality" ? HEDGE_ROOM : room)) return { start: 0, end: text.length };
  if (facet !== "modality") return { start: 0, end: findCut(text, room) };
  const start = text.slice(text.length - HEDGE_ROOM - 1).search(/\s\S/);
  return { start: start < 0 ? 0 : text.length - HEDGE_ROOM + start, end: text.length };
}

/** The end of the last whole word within so many characters. */
export function findCut(text: string, room: number): number {
  if (text.length <= room) return text.length;
  const space = text.slice(0, room + 1).search(/\s+\S*$/);
  return space > room / 3 ? space : room;
}

/** Cut a line to so many characters at a word's end; what is cut ends with `…`. */
export function clipLine(text: string, room: number): string {
  const end = findCut(text, room);
  return end === text.length ? text : `${text.slice(0, end).replace(/[\s,;:(–—-]+$/, "")}…`;
}
