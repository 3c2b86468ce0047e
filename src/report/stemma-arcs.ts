import type { Dossier } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { type Articles, bySiglum } from "./places.ts";
import type { GraphEdge, StemmaGraph } from "./stemma-parts.ts";
import { type BoxView, marksOf, type PictureView, titleOf } from "./stemma-picture.ts";
import { formatCount } from "./words.ts";

/** Text in common, or descent from article to article, as an arc beyond the articles: at their right, or below where lines run down. */
export interface ArcView {
  /** Where it begins along the lines; its ends are given across. */
  readonly along: number;
  readonly from: number;
  readonly to: number;
  /** How far it reaches. */
  readonly bulge: number;
  /** How many words are shared; absent for descent in a known direction, which has an arrow instead. */
  readonly words?: number;
  readonly weight: number;
  readonly labelAlong: number;
  readonly labelAcross: number;
  readonly marks: readonly number[];
  readonly isDirected: boolean;
  readonly isInferred: boolean;
  readonly title: string;
}

/** Two articles, by their nodes, and the words that they have in common beyond what they quote alike. */
export interface SharedText {
  readonly a: string;
  readonly b: string;
  readonly words: number;
  readonly share: number;
  readonly runs: number;
}

/** So many arcs are drawn, those of most words. */
const MOST_ARCS = 12;
/** Fewer words in common than this are met by chance. */
const FEW_WORDS = 12;
/** So much of the shorter article in common makes two articles near-copies. */
const NEAR_COPY = 0.6;

/** Find the pairs of articles that share text which neither gives as somebody's quotation. */
export function findSharedText({ reuse, witnesses }: Dossier): readonly SharedText[] {
  const held = new Map(
    witnesses.flatMap((w): [ArticleId, string][] => (w.kind === "extant" ? [[w.article, w.id]] : [])),
  );
  const pairs = new Map<string, SharedText>();
  for (const { a, b, kind, runs, share } of reuse) {
    const [first, second] = [held.get(a), held.get(b)].sort() as [string | undefined, string | undefined];
    if (kind === "credited-quotation" || first === undefined || second === undefined) continue;
    const words = runs.reduce((sum, run) => sum + run.words, 0);
    const known = pairs.get(pairOf(first, second)) ?? { a: first, b: second, words: 0, share: 0, runs: 0 };
    pairs.set(pairOf(first, second), {
      ...known,
      words: known.words + words,
      share: Math.max(known.share, share),
      runs: known.runs + runs.length,
    });
  }
  return [...pairs.values()].filter(({ words }) => words >= FEW_WORDS);
}

/** Find the pairs of articles that are nearly the same text. */
export function findCopies(shared: readonly SharedText[]): readonly (readonly [string, string])[] {
  return shared.filter(({ share }) => share >= NEAR_COPY).map(({ a, b }) => [a, b]);
}

/** Draw arcs beside the articles of a picture: descent with an arrow, text in common without. */
export function drawArcs(
  picture: PictureView,
  graph: StemmaGraph,
  shared: readonly SharedText[],
  marks: ReadonlyMap<string, number>,
  articles: Articles,
): readonly ArcView[] {
  const boxes = new Map(picture.boxes.map((box) => [box.id, box]));
  const names = new Map(graph.nodes.map((node) => [node.id, node]));
  const isArticle = (id: string): boolean => names.get(id)?.column === 3;
  const directed = graph.edges.filter(({ from, to }) => isArticle(from) && isArticle(to));
  const known = new Set(directed.map(({ from, to }) => pairOf(from, to)));
  const nameOf = (id: string): string => names.get(id)?.siglum ?? "?";
  const plain = shared
    .filter(({ a, b }) => boxes.has(a) && boxes.has(b) && !known.has(pairOf(a, b)))
    .map(({ a, b, words, runs }) => {
      const [from = a, to = b] = [a, b].sort((x, y) => bySiglum(nameOf(x), nameOf(y)));
      const title = `${nameOf(from)} and ${nameOf(to)} share ${formatCount(words, "word")} in ${formatCount(runs, "passage")}; who had them first is not known`;
      return { from, to, words, title, marks: [], isDirected: false, isInferred: true };
    });
  const all = [
    ...directed.map((edge) => toDirected(edge, shared, marksOf(edge, marks), titleOf(edge, names, articles))),
    ...plain,
  ]
    .sort(
      (a, b) => b.words - a.words || bySiglum(nameOf(a.from), nameOf(b.from)) || bySiglum(nameOf(a.to), nameOf(b.to)),
    )
    .slice(0, MOST_ARCS);
  const { isUpright } = picture;
  const beyond = Math.max(0, ...picture.boxes.map((box) => (isUpright ? box.y + box.height : box.x + box.width))) + 6;
  const acrossOf = ({ x, y }: BoxView): number => (isUpright ? x : y);
  const sizeOf = ({ width, height }: BoxView): number => (isUpright ? width : height);
  const placed = spread(
    all,
    (id) => acrossOf(boxes.get(id) as BoxView),
    (id) => sizeOf(boxes.get(id) as BoxView),
    isUpright,
  );
  const top = Math.max(1, ...all.map(({ words }) => words));
  const labels: { x: number; y: number }[] = [];
  return placed.map(({ arc, from, to, bulge }) => {
    const labelAlong = round(beyond + bulge * 0.75);
    let labelAcross = round((from + to) / 2 + 4);
    while (labels.some(({ x, y }) => Math.abs(x - labelAlong) < 30 && Math.abs(y - labelAcross) < 16)) labelAcross += 8;
    labels.push({ x: labelAlong, y: labelAcross });
    return {
      along: beyond,
      from,
      to,
      bulge,
      labelAlong,
      labelAcross,
      weight: round(1.4 + (3.2 * arc.words) / top),
      ...(arc.words > 0 && { words: arc.words }),
      marks: arc.marks,
      isDirected: arc.isDirected,
      isInferred: arc.isInferred,
      title: arc.title,
    };
  });
}

interface Arc {
  readonly from: string;
  readonly to: string;
  readonly words: number;
  readonly marks: readonly number[];
  readonly isDirected: boolean;
  readonly isInferred: boolean;
  readonly title: string;
}

function toDirected(
  { from, to, basis }: GraphEdge,
  shared: readonly SharedText[],
  marks: readonly number[],
  title: string,
): Arc {
  const words = shared.find(({ a, b }) => pairOf(a, b) === pairOf(from, to))?.words ?? 0;
  return { from, to, words, marks, isDirected: true, isInferred: basis === "inferred", title };
}

/** Arcs that span more reach farther; where several touch one box they do so side by side. */
function spread(
  arcs: readonly Arc[],
  topOf: (id: string) => number,
  heightOf: (id: string) => number,
  isUpright: boolean,
): readonly { arc: Arc; from: number; to: number; bulge: number }[] {
  const spans = arcs
    .map((arc, i) => ({ arc, i, span: Math.abs(topOf(arc.to) - topOf(arc.from)) }))
    .sort((a, b) => a.span - b.span || a.i - b.i);
  const step = Math.min(24, 76 / Math.max(1, spans.length - 1));
  const touching = new Map<string, number>();
  const touch = (id: string): number => {
    const count = touching.get(id) ?? 0;
    touching.set(id, count + 1);
    const height = heightOf(id);
    return round(
      topOf(id) + height / 2 + (count % 2 === 0 ? 1 : -1) * Math.min(height / 2 - 4, Math.ceil(count / 2) * 6),
    );
  };
  return spans.map(({ arc }, level) => {
    const bulge = round((isUpright ? 22 : 46) + level * (isUpright ? Math.min(12, step) : step));
    return { arc, from: touch(arc.from), to: touch(arc.to), bulge };
  });
}

function pairOf(a: string, b: string): string {
  return [a, b].sort().join(" ");
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
