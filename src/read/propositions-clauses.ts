import { CONTENT_VERBS } from "../lexicon/en/clauses.ts";
import type { Proposition, Token } from "../model/annotations.ts";
import { findCuts } from "./propositions-cuts.ts";
import { findAntecedent, findSubject, type TokenRange } from "./propositions-subjects.ts";
import { findVerbGroups, type VerbGroup } from "./verb-groups.ts";

/** A clause as a half-open range of tokens. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly role: Proposition["role"];
  /** The verb group that carries it; nominal clauses may have none. */
  readonly group: VerbGroup | undefined;
  /** What stands before the verb group, or the subject it shares with the clause before. */
  readonly subject: TokenRange | undefined;
}

/**
 * Cut a stretch of tokens into its clauses, side by side: coordinated clauses and predicates, relative and participial clauses
 * behind a comma, adverbial clauses, complements behind "that". Where nothing shows a border, the clause is left whole.
 */
export function findClauses(tokens: readonly Token[], first: number, last: number): readonly Clause[] {
  const groups = findVerbGroups(tokens, first, last);
  const cuts = findCuts(tokens, first, last, groups);
  const clauses: Clause[] = [];
  cuts.forEach((cut, n) => {
    const end = cuts[n + 1]?.at ?? last;
    const inside = groups.filter((g) => g.first >= cut.at && g.last <= end);
    const group = inside.find(({ form }) => form === "finite") ?? inside[0];
    const before = clauses.at(-1);
    const closing = inside.at(-1);
    const closes =
      cuts[n + 1]?.role === "complement" && closing !== group && closing?.form === "finite" && end - closing.last <= 1;
    const own = group && findSubject(tokens, cut.at, group.first);
    const subject = cut.shares
      ? before?.subject
      : ((cut.role === "relative" ? findAntecedent(tokens, first, cut.at, group) : undefined) ?? own);
    const isFrame =
      cuts[n + 1]?.role === "complement" &&
      group !== undefined &&
      end - group.last <= 1 &&
      CONTENT_VERBS.has((tokens[group.head] as Token).lemma);
    if (isFrame) return;
    clauses.push({ first: cut.at, last: closes ? closing.first : end, role: cut.role, group, subject });
  });
  return clauses;
}
