import { CONTENT_VERBS } from "../lexicon/en/clauses.ts";
import type { Proposition, Token } from "../model/annotations.ts";
import { findCuts } from "./propositions-cuts.ts";
import { findVerbGroups, type VerbGroup } from "./verb-groups.ts";

/** A clause as a half-open range of tokens. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly role: Proposition["role"];
  /** The verb group that carries it; nominal clauses may have none. */
  readonly group: VerbGroup | undefined;
  /** What stands before the verb group, or the subject it shares with the clause before. */
  readonly subject: { readonly first: number; readonly last: number } | undefined;
}

/** The subject before a verb: without a leading phrase set off by a comma, and without adverbs behind it. */
function findSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly first: number; readonly last: number } | undefined {
  let first = from;
  let last = to;
  while (first < last && ["CCONJ", "SCONJ", "PUNCT"].includes((tokens[first] as Token).tag)) first++;
  // "in which thousands live".
  if (tokens[first]?.tag === "ADP" && tokens[first + 1]?.text.toLowerCase() === "which") first += 2;
  if (["ADP", "ADV", "SCONJ", "VERB"].includes((tokens[first] as Token | undefined)?.tag ?? "") || first > from) {
    for (let i = last - 1; i > first; i--) {
      if ((tokens[i] as Token).text !== ",") continue;
      if (i < last - 1) first = i + 1;
      break;
    }
  }
  while (last > first) {
    const token = tokens[last - 1] as Token;
    if (token.tag === "ADV" || token.tag === "PUNCT") last--;
    else if (
      last - first > 2 &&
      (tokens[last - 2] as Token).text.toLowerCase() === "in" &&
      (token.tag === "PROPN" || token.tag === "NUM") &&
      MONTHS.has(token.text.slice(0, 3).toLowerCase())
    )
      last -= 2;
    else break;
  }
  return last > first ? { first, last } : undefined;
}

/** Words that a name or a noun with what hangs on it may have. */
const LONGEST_ANTECEDENT = 12;

/** Whom "who" or which "which" stands for where it is the subject: the noun before the comma, with what hangs on it. */
function findAntecedent(
  tokens: readonly Token[],
  from: number,
  at: number,
  group: VerbGroup | undefined,
): { readonly first: number; readonly last: number } | undefined {
  const word = tokens[at]?.text.toLowerCase();
  if ((word !== "who" && word !== "which") || !group || group.first - at > 2) return undefined;
  let last = at;
  while (last > from && (tokens[last - 1] as Token).tag === "PUNCT") last--;
  let first = last;
  while (first > from && last - first < LONGEST_ANTECEDENT) {
    const { tag } = tokens[first - 1] as Token;
    if (!IN_NOUN_PHRASE.has(tag) && !(tag === "ADP" && word === "which")) break;
    first--;
  }
  while (first < last && (tokens[first] as Token).tag === "ADP") first++;
  return first < last ? { first, last } : undefined;
}

const IN_NOUN_PHRASE: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "PART", "X"]);

const MONTHS = new Set("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));

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
