import { hasOverlap } from "../text/spans.ts";
import type { Candidates } from "./candidates.ts";
import { averageOfBest, seatHeadings } from "./seats.ts";
import { haveOtherNations, type Similarity } from "./similarity.ts";
import { withSurroundings } from "./surroundings.ts";
import type { Statement, Term } from "./terms.ts";

/** How alike two statements must be for one claim. Round numbers; tuning them further on ten annotated stories gained nothing on stories left out. */
const JOIN = 0.4;
/** How alike the pairs of two groups must be on average, which keeps chains from growing. */
const AVERAGE = 0.34;
/** How many pairs of two groups count: where twenty tell one event, some tell it in other words. */
const PAIRS = 6;
/** How alike that many must be on average where there are more. */
const BEST_AVERAGE = 0.5;
/** How alike two statements of one article must be to be one claim said twice. */
const RESTATED = 0.8;
/** The same where they are also as like what others say. */
const FITTING = 0.75;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** One of the two is a heading. */
  readonly heading: boolean;
}

/**
 * Group statements of different accounts that say the same: at most one of each account in a group, unless it says the same again
 * elsewhere. Headings come after all that bodies state: each where its like stands, then among themselves. Where a clause and a piece
 * of it were both joined, only the clause stays in it.
 */
export function groupStatements(
  statements: readonly Statement[],
  candidates: readonly Candidates[],
  similarity: Similarity,
  weigh: (term: Term) => number,
): readonly (readonly Statement[])[] {
  const measure = rememberPairs(statements, withSurroundings(statements, similarity, weigh));
  const groupOf = statements.map((_, i) => i);
  const groups = new Map<number, number[]>(statements.map((_, i) => [i, [i]]));
  const join = (x: number, y: number): void => {
    const other = groups.get(y) as number[];
    for (const member of other) groupOf[member] = x;
    (groups.get(x) as number[]).push(...other);
    groups.delete(y);
  };
  const joinAlike = (edges: readonly Edge[]): void => {
    for (const { a, b } of edges) {
      const [x, y] = [groupOf[a] as number, groupOf[b] as number];
      if (x !== y && canJoin(statements, groups.get(x) as number[], groups.get(y) as number[], measure)) join(x, y);
    }
  };
  const edges = findEdges(statements, candidates, measure);
  joinAlike(edges.filter(({ heading }) => !heading));
  const ofBodies = (at: number): readonly number[] => groups.get(groupOf[at] as number) as number[];
  const limits = { one: JOIN, average: AVERAGE };
  for (const [heading, member] of seatHeadings(statements, candidates, ofBodies, measure, limits))
    join(groupOf[member] as number, heading);
  joinAlike(edges.filter(({ heading }) => heading));
  return [...groups.values()].map((members) =>
    withoutNested(statements, members, measure)
      .sort((p, q) => p - q)
      .map((m) => statements[m] as Statement),
  );
}

/** Of a clause and a piece of it the clause; of two pieces or two clauses the one more like what other accounts state. */
function withoutNested(
  statements: readonly Statement[],
  members: readonly number[],
  measure: (a: number, b: number) => number,
): number[] {
  const isNested = (p: number, q: number): boolean => areNested(statements[p] as Statement, statements[q] as Statement);
  if (!members.some((p, i) => members.some((q, j) => j > i && isNested(p, q)))) return [...members];
  const likeness = new Map(
    members.map((p) => {
      const { account } = statements[p] as Statement;
      const others = members.filter((q) => (statements[q] as Statement).account !== account);
      return [p, others.reduce((sum, q) => sum + measure(p, q), 0)];
    }),
  );
  const kept: number[] = [];
  const rank = (p: number): number =>
    (isPiece([statements[p] as Statement]) ? 0 : members.length) + (likeness.get(p) as number);
  for (const p of [...members].sort((a, b) => rank(b) - rank(a) || a - b)) {
    if (!kept.some((q) => isNested(p, q))) kept.push(p);
  }
  return kept;
}

/** One stands within the other, or they share words. */
function areNested(a: Statement, b: Statement): boolean {
  return a.account === b.account && hasOverlap(a.proposition.span, b.proposition.span);
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

/**
 * Groups join when they are alike on average, large ones by their most alike pairs; one article comes in twice only where it says the
 * same again elsewhere, or with a clause and a piece of it, which are two wordings to choose from rather than two statements.
 */
function canJoin(
  statements: readonly Statement[],
  one: readonly number[],
  other: readonly number[],
  measure: (a: number, b: number) => number,
): boolean {
  const likenesses: number[] = [];
  let nested = false;
  let restated = 1;
  for (const p of one) {
    for (const q of other) {
      const [first, second] = [statements[p] as Statement, statements[q] as Statement];
      if (areNested(first, second)) {
        nested = true;
        continue;
      }
      if (haveOtherNations(first, second)) return false;
      const alike = measure(p, q);
      likenesses.push(alike);
      if (first.account === second.account && first.heading === second.heading) restated = Math.min(restated, alike);
    }
  }
  if (nested && !hasOthers(statements, one, other)) return false;
  const average = averageOfBest(likenesses, PAIRS);
  if (restated < (average >= FITTING ? FITTING : RESTATED)) return false;
  return average >= (likenesses.length > PAIRS ? BEST_AVERAGE : AVERAGE);
}

/** Two groups have more accounts together than the larger alone; two of the same few accounts are a claim and a piece of it. */
function hasOthers(statements: readonly Statement[], one: readonly number[], other: readonly number[]): boolean {
  const countAccounts = (group: readonly number[]): number =>
    new Set(group.map((m) => (statements[m] as Statement).account)).size;
  return countAccounts([...one, ...other]) > Math.max(countAccounts(one), countAccounts(other));
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

/** Tell whether statements are only pieces of clauses: circumstances, purposes, acts named in passing. */
export function isPiece(statements: readonly Statement[]): boolean {
  return statements.every(({ proposition: { role } }) => role !== "main" && role !== "complement");
}
