import { hasOverlap } from "../text/spans.ts";
import type { Similarity } from "./similarity.ts";
import type { Statement, Term } from "./terms.ts";

/** How alike two statements must be for one claim. Tuned on four annotated stories of 4 to 5 articles. */
const JOIN = 0.41;
/** How alike all of two groups must be on average, which keeps chains from growing. */
const AVERAGE = 0.3;
/** How alike two statements of one article must be to be one claim said twice. */
const RESTATED = 0.55;
/** Statements that each statement is compared with, the likeliest first. */
const CANDIDATES = 40;
/** Places of a term beyond which it says nothing of who says the same. */
const COMMON = 400;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Group statements of different accounts that say the same: at most one of each account in a group. */
export function groupStatements(
  statements: readonly Statement[],
  similarity: Similarity,
  weigh: (term: Term) => number,
): readonly (readonly Statement[])[] {
  const cache = new Map<number, number>();
  const measure = (a: number, b: number): number => {
    const key = Math.min(a, b) * statements.length + Math.max(a, b);
    const known = cache.get(key);
    if (known !== undefined) return known;
    const value = similarity(statements[a] as Statement, statements[b] as Statement);
    cache.set(key, value);
    return value;
  };
  const edges = findEdges(statements, measure, weigh);
  const groupOf = statements.map((_, i) => i);
  const groups = new Map<number, number[]>(statements.map((_, i) => [i, [i]]));
  for (const { a, b } of edges) {
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

/** The pairs alike enough, best first; ties fall by position, so that the order is always the same. */
function findEdges(
  statements: readonly Statement[],
  measure: (a: number, b: number) => number,
  weigh: (term: Term) => number,
): readonly Edge[] {
  const indexed = statements.map(({ terms }) => terms.map((term) => ({ keys: indexKeys(term), weight: weigh(term) })));
  const places = new Map<string, number[]>();
  for (const [at, terms] of indexed.entries()) {
    for (const key of new Set(terms.flatMap(({ keys }) => keys))) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  }
  const edges: Edge[] = [];
  for (const statement of statements) {
    const gained = new Map<number, number>();
    for (const { keys, weight } of indexed[statement.at] ?? []) {
      for (const key of keys) {
        const list = places.get(key) as number[];
        if (list.length > COMMON) continue;
        const gain = key.startsWith("~") ? weight / 2 : weight;
        for (const other of list) {
          if ((statements[other] as Statement).account !== statement.account)
            gained.set(other, (gained.get(other) ?? 0) + gain);
        }
      }
    }
    const likely = [...gained].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, CANDIDATES);
    for (const [other] of likely) {
      if (other < statement.at && gained.size <= CANDIDATES) continue;
      const score = measure(statement.at, other);
      if (score >= JOIN) edges.push({ a: Math.min(statement.at, other), b: Math.max(statement.at, other), score });
    }
  }
  return edges.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

function indexKeys({ key, classes }: Term): readonly string[] {
  return [...new Set([key, ...classes.map((each) => `~${each}`)])];
}
