import type { Account } from "../model/annotations.ts";
import type { Doubt, Judgement } from "../model/comparison.ts";
import { anchorOf } from "../model/span.ts";
import { findCandidates } from "./candidates.ts";
import { type Similarity, similarityOf } from "./similarity.ts";
import { findStatements, type Statement } from "./terms.ts";

/** Likeness from which two statements might be one claim, and from which they are without asking anybody. */
const LEAST = 0.15;
const CLEAR = 0.5;
/** How alike statements count that are judged to say the same, and to say different things: well above what joins, and below. */
const SAME = 0.6;
const APART = 0.1;

/** Find the pairs of statements that rules alone can neither join nor keep apart with confidence. */
export function doubtsOf(accounts: readonly Account[]): readonly Doubt[] {
  const statements = findStatements(accounts);
  const { similarity, weigh, numbers } = similarityOf(statements);
  const doubts: Doubt[] = [];
  for (const [a, { likely, complete }] of findCandidates(statements, numbers, weigh).entries()) {
    for (const b of likely) {
      if (b < a && complete) continue;
      const likeness = similarity(statements[a] as Statement, statements[b] as Statement);
      if (likeness < LEAST || likeness >= CLEAR) continue;
      doubts.push({
        a,
        b,
        texts: { a: textOf(statements[a] as Statement, accounts), b: textOf(statements[b] as Statement, accounts) },
      });
    }
  }
  return doubts;
}

/** Let judgements settle how alike the pairs are that they speak of. */
export function settleDoubts(similarity: Similarity, judgements: readonly Judgement[]): Similarity {
  if (judgements.length === 0) return similarity;
  const settled = new Map(judgements.map(({ a, b, same }) => [keyOf(a, b), same]));
  return (a, b) => {
    const same = settled.get(keyOf(a.at, b.at));
    return same === undefined ? similarity(a, b) : same ? SAME : APART;
  };
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function textOf({ account, proposition }: Statement, accounts: readonly Account[]): string {
  return anchorOf((accounts[account] as Account).article, proposition.span).text.replace(/\s+/g, " ");
}
