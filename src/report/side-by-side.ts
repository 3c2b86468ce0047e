import type { Dossier, DossierArticle, Reuse } from "../model/dossier.ts";
import type { Span } from "../model/span.ts";

/** Two articles beside each other: sentences that share words stand in one row. */
export interface SideBySide {
  readonly sigla: readonly [string, string];
  readonly rows: readonly PairRow[];
  /** Words in a row that both have, the longest first. */
  readonly runs: readonly RunView[];
  /** How many words the longest run has; 0 where there is none. */
  readonly longest: number;
}

/** A run of words that both articles have. */
export interface RunView {
  /** From 1, in the order of the first article. */
  readonly number: number;
  readonly words: number;
  readonly quoted: boolean;
}

/** A row: sentences of either article, or of one alone. */
export interface PairRow {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
}

/** A stretch of text, with the number of the run that it belongs to. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly run?: number;
}

/** Lay two articles of a story beside each other; `undefined` where either is not in it. */
export function toSideBySide(
  { reuse }: Dossier,
  [left, right]: readonly [DossierArticle | undefined, DossierArticle | undefined],
): SideBySide | undefined {
  if (!left || !right) return undefined;
  const runs = findRuns(reuse, left, right);
  const [a, b] = [toUnits(left), toUnits(right)];
  const shared = (x: Span, y: Span): number =>
    runs.reduce((sum, run) => sum + Math.min(overlapOf(run.a, x), overlapOf(run.b, y)), 0);
  return {
    sigla: [left.siglum, right.siglum],
    rows: alignUnits(a, b, shared).map(([x, y]) => ({
      left: x.flatMap((unit) =>
        cutRuns(
          left.text,
          unit,
          runs.map(({ a: span }) => span),
        ),
      ),
      right: y.flatMap((unit) =>
        cutRuns(
          right.text,
          unit,
          runs.map(({ b: span }) => span),
        ),
      ),
    })),
    runs: runs.map(({ words, quoted }, i) => ({ number: i + 1, words, quoted })),
    longest: runs.reduce((most, { words }) => Math.max(most, words), 0),
  };
}

/** The runs of a pair in the order of the left article, whichever of the two the dossier names first. */
function findRuns(reuse: readonly Reuse[], left: DossierArticle, right: DossierArticle): Reuse["runs"] {
  return reuse
    .flatMap(({ a, b, runs }) => {
      if (a === left.id && b === right.id) return runs;
      if (a === right.id && b === left.id) return runs.map((run) => ({ ...run, a: run.b, b: run.a }));
      return [];
    })
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

/** Sentences with the white space behind them; what is set aside is left out. */
function toUnits({ sentences, text }: DossierArticle): readonly Span[] {
  return sentences.map(({ start, end }, i) => {
    const next = sentences[i + 1]?.start ?? text.length;
    return { start, end: /^\s*$/.test(text.slice(end, next)) ? next : end };
  });
}

function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

type Pair = readonly [readonly Span[], readonly Span[]];

/**
 * Align two lists of sentences in order so that what stands in one row shares as much text as can be
 * (Needleman and Wunsch, 1970, without a penalty for gaps). Neighbouring sentences of one side alone make one row.
 */
function alignUnits(a: readonly Span[], b: readonly Span[], shared: (x: Span, y: Span) => number): readonly Pair[] {
  const best: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const both = shared(a[i] as Span, b[j] as Span);
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), both > 0 ? both + at(i + 1, j + 1) : 0);
    }
  const rows: [Span[], Span[]][] = [];
  let open: [Span[], Span[]] | undefined;
  const alone = (): [Span[], Span[]] => {
    if (!open) {
      open = [[], []];
      rows.push(open);
    }
    return open;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    const both = x && y ? shared(x, y) : 0;
    if (x && y && both > 0 && at(i, j) === both + at(i + 1, j + 1)) {
      rows.push([[x], [y]]);
      open = undefined;
      i++;
      j++;
    } else if (x && (!y || at(i + 1, j) >= at(i, j + 1))) {
      alone()[0].push(x);
      i++;
    } else if (y) {
      alone()[1].push(y);
      j++;
    }
  }
  return rows;
}

/** Cut a sentence where runs begin and end; of runs that overlap the earlier is named. */
function cutRuns(text: string, unit: Span, runs: readonly Span[]): readonly Piece[] {
  const edges = new Set([unit.start, unit.end]);
  for (const run of runs)
    if (overlapOf(run, unit) > 0)
      for (const edge of [run.start, run.end]) if (edge > unit.start && edge < unit.end) edges.add(edge);
  const sorted = [...edges].sort((x, y) => x - y);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] as number;
    const run = runs.findIndex((span) => overlapOf(span, { start, end }) > 0);
    return { start, text: text.slice(start, end), ...(run >= 0 && { run: run + 1 }) };
  });
}
