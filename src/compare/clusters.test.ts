import { expect, it } from "vitest";
import type { Proposition } from "../model/annotations.ts";
import type { Candidates } from "./candidates.ts";
import { groupStatements } from "./clusters.ts";
import { withSurroundings } from "./surroundings.ts";
import type { Statement, Term } from "./terms.ts";

/** A statement of an account: where it stands, and the words around it. */
interface Given {
  readonly account: number;
  readonly span?: readonly [number, number];
  readonly words?: string;
  readonly role?: Proposition["role"];
  readonly heading?: boolean;
}

function statementsOf(...given: readonly Given[]): readonly Statement[] {
  return given.map(({ account, span: [start, end] = [0, 9], words, role = "main", heading = false }, at) => {
    const terms = (words ?? `word${at}`)
      .split(" ")
      .map((key): Term => ({ key, kind: "word", classes: [], substance: 1, role: "rest" }));
    return {
      at,
      account,
      heading,
      terms,
      proposition: { role, sentence: start, span: { start, end } },
    } as unknown as Statement;
  });
}

/** Everybody is worth comparing with everybody. */
const all = (statements: readonly Statement[]): readonly Candidates[] =>
  statements.map(({ at }) => ({
    likely: statements.map((one) => one.at).filter((other) => other !== at),
    complete: true,
  }));

/** How alike pairs are, by position: "0 1" before "1 0". */
const likenessOf =
  (pairs: Readonly<Record<string, number>>) =>
  (a: Statement, b: Statement): number =>
    pairs[a.at < b.at ? `${a.at} ${b.at}` : `${b.at} ${a.at}`] ?? 0;

function groupsOf(
  statements: readonly Statement[],
  pairs: Readonly<Record<string, number>>,
): readonly (readonly number[])[] {
  return groupStatements(statements, all(statements), likenessOf(pairs), () => 1).map((group) =>
    group.map(({ at }) => at),
  );
}

it("takes one statement of each account, the likest first", () => {
  const statements = statementsOf({ account: 0 }, { account: 1 }, { account: 1, span: [20, 29] });
  expect(groupsOf(statements, { "0 1": 0.9, "0 2": 0.8, "1 2": 0.1 })).toEqual([[0, 1], [2]]);
});

it("lets an account in twice where it says the same again", () => {
  const statements = statementsOf({ account: 0 }, { account: 1 }, { account: 1, span: [20, 29] });
  expect(groupsOf(statements, { "0 1": 0.9, "0 2": 0.8, "1 2": 0.95 })).toEqual([[0, 1, 2]]);
});

it.each([
  ["the clause", "nominal", [0, 1, 3]],
  ["what is more like the others", "main", [0, 2, 3]],
] as const)("of a clause and what stands within it keeps %s", (_, role, expected) => {
  const statements = statementsOf({ account: 0 }, { account: 1 }, { account: 1, span: [4, 9], role }, { account: 2 });
  expect(groupsOf(statements, { "0 1": 0.9, "0 2": 0.8, "1 3": 0.5, "2 3": 0.95, "0 3": 0.8 })).toEqual([expected]);
});

it("holds statements for more alike whose sentences share what else they say", () => {
  const statements = statementsOf(
    { account: 0, words: "wall safe inspector report" },
    { account: 1, words: "wall safe inspector report" },
    { account: 2, words: "wall ferry harbor storm" },
  );
  const alike = withSurroundings(
    statements,
    () => 0.5,
    () => 1,
  );
  const [a, b, c] = statements as [Statement, Statement, Statement];
  expect(alike(a, b)).toBeGreaterThan(alike(a, c));
  expect(alike(b, a)).toBe(alike(a, b));
});

it("keeps a claim apart from a piece of it that the same accounts have", () => {
  const statements = statementsOf(
    { account: 0 },
    { account: 0, span: [4, 9] },
    { account: 1 },
    { account: 1, span: [4, 9] },
  );
  expect(groupsOf(statements, { "0 2": 0.9, "1 3": 0.9, "0 3": 0.6, "1 2": 0.6 })).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

it("sets a heading where the most of what is like it stands, not beside the one statement that is most like it", () => {
  const statements = statementsOf(
    { account: 0 },
    { account: 1 },
    { account: 2 },
    { account: 3 },
    { account: 0, span: [40, 49], heading: true },
  );
  const likeness = { "0 1": 0.9, "2 3": 0.9, "0 4": 0.6, "1 4": 0.6, "2 4": 0.7, "3 4": 0.1 };
  expect(groupsOf(statements, likeness)).toEqual([
    [0, 1, 4],
    [2, 3],
  ]);
});

it("joins what many tell by the pairs most alike", () => {
  const statements = statementsOf(...[0, 1, 2, 3, 4, 5].map((account) => ({ account })));
  const within = { "0 1": 0.9, "0 2": 0.9, "1 2": 0.9, "3 4": 0.9, "3 5": 0.9, "4 5": 0.9 };
  const across = { "0 3": 0.8, "0 4": 0.8, "1 3": 0.8, "1 4": 0.8, "2 3": 0.8, "2 4": 0.8 };
  expect(groupsOf(statements, { ...within, ...across })).toEqual([[0, 1, 2, 3, 4, 5]]);
});

it("keeps what is told of one nation apart from what is told of another, unless either names both", () => {
  const statements = statementsOf({ account: 0 }, { account: 1 }, { account: 2 }).map((statement, i) => ({
    ...statement,
    terms: ["danish", "finnish", "danish finnish"][i]
      ?.split(" ")
      .map(
        (state): Term => ({ key: `&government:${state}`, kind: "entity", classes: [], substance: 1, role: "subject" }),
      ),
  })) as unknown as readonly Statement[];
  expect(groupsOf(statements, { "0 1": 0.9 })).toEqual([[0], [1], [2]]);
  expect(groupsOf(statements, { "0 2": 0.9 })).toEqual([[0, 2], [1]]);
});
