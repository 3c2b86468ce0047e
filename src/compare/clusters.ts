import { hasOverlap } from "../text/spans.ts";
import type { Candidates } from "./candidates.ts";
import type { Similarity } from "./similarity.ts";
import type { Statement } from "./terms.ts";

/** How alike two statements must be for one claim. Round numbers; tuning them further on ten annotated stories gained nothing on stories left out. */
const JOIN = 0.38;
/** How alike all of two groups must be on average, which keeps chains from growing. */
const AVERAGE = 0.33;
/** How alike two statements of one article must be to be one claim said twice. */
const RESTATED = 0.6;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** One of the two is a heading. */
  readonly heading: boolean;
}

/** Group statements of different accounts that say the same: at most one of each account in a group. */
export function groupStatements(
  statements: readonly Statement[],
  candidates: readonly Candidates[],
  similarity: Similarity,
): readonly (readonly Statement[])[] {
  const measure = rememberPairs(statements, similarity);
  const groupOf = statements.map((_, i) => i);
  const groups = new Map<number, number[]>(statements.map((_, i) => [i, [i]]));
  for (const { a, b } of findEdges(statements, candidates, measure)) {
    const [x, y] = [groupOf[a] as number, groupOf[b] as number];
    if (x === y) continue;
    const [one, other] = [groups.get(x) as number[], groups.get(y) as number[]];
    if (!canJoin(statements, one, other, measure)) continue;
    for (const member of other) groupOf[member] = x;
    one.push(...other);
    groups.delete(y);
  }
  return [...groups.values()].map((members) => members.sort((p, q) => p - q).map((m) => statements[m] as Statement));
}

/** Measure each pair once: joining asks for many of them again. */
function rememberPairs(statements: readonly Statement[], similarity: Similarity): (a: number, b: number) => number {
  const known: (Map<number, number> | undefined)[] = [];
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    let row = known[low];
    if (!row) {
      row = new Map();
      known[low] = row;
    }
    let value = row.get(high);
    if (value === undefined) {
      value = similarity(statements[a] as Statement, statements[b] as Statement);
      row.set(high, value);
    }
    return value;
  };
}

/** Groups join when they are alike on average; one article comes in twice only where it says the same again elsewhere. */
function canJoin(
  statements: readonly Statement[],
  one: readonly number[],
  other: readonly number[],
  measure: (a: number, b: number) => number,
): boolean {
  let sum = 0;
  for (const p of one) {
    for (const q of other) {
      const [first, second] = [statements[p] as Statement, statements[q] as Statement];
      const alike = measure(p, q);
      sum += alike;
      if (first.account !== second.account || first.heading !== second.heading) continue;
      if (alike < RESTATED || hasOverlap(first.proposition.span, second.proposition.span)) return false;
    }
  }
  return sum / (one.length * other.length) >= AVERAGE;
}

/**
 * The pairs alike enough, best first, headings after all that bodies state: a heading says what its own article says below. Ties fall by
 * position, so that the order is always the same.
 */
function findEdges(
  statements: readonly Statement[],
  candidates: readonly Candidates[],
  measure: (a: number, b: number) => number,
): readonly Edge[] {
  const edges: Edge[] = [];
  for (const [at, { likely, complete }] of candidates.entries()) {
    for (const other of likely) {
      // Whoever has few to be compared with was compared with all of them from the other side.
      if (other < at && complete) continue;
      const score = measure(at, other);
      const heading = (statements[at] as Statement).heading || (statements[other] as Statement).heading;
      if (score >= JOIN) edges.push({ a: Math.min(at, other), b: Math.max(at, other), score, heading });
    }
  }
  return edges.sort((p, q) => Number(p.heading) - Number(q.heading) || q.score - p.score || p.a - q.a || p.b - q.b);
}
