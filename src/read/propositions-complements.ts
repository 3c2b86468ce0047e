import { COMES_UP, CONTENT_VERBS, FEELINGS, TOLD_NOUNS } from "../lexicon/en/clauses.ts";
import type { Token } from "../model/annotations.ts";
import { type Cut, startsClause } from "./propositions-joints.ts";
import { isWord, type VerbGroup } from "./verb-groups.ts";

/**
 * Find the statement behind "that", or bare, where what stands before is no more than its frame, "the figures show that", or ends in what
 * somebody told, "a warning that". Behind any other noun ("no sign that"), a negated verb or one with more around it the statement is
 * not put as such, and stays with what it hangs on.
 */
export function cutAtComplement(
  tokens: readonly Token[],
  i: number,
  word: string,
  last: number,
  groups: readonly VerbGroup[],
  ended: VerbGroup | undefined,
  since: number,
): Cut | null {
  const token = tokens[i] as Token;
  const isThat = word === "that" && OF_THAT.has(token.tag);
  if (!isThat && !OPENS.has(token.tag)) return null;
  const before = tokens[i - 1] as Token;
  const isTold = isThat && before.tag === "NOUN" && TOLD_NOUNS.has(before.lemma) && !isDenied(tokens, i - 1);
  if (
    !isTold &&
    !isBarelyTold(tokens, i) &&
    !(isThat && isRumored(tokens, i, groups, since)) &&
    !isFrame(tokens, groups, ended ?? (isThat ? verbBefore(tokens, i, groups, since) : undefined), since, isThat)
  )
    return null;
  const at = isThat ? i + 1 : i;
  return startsClause(tokens, at, last, groups) ? { at, role: "complement", shares: false } : null;
}

/** "amid fears they might", "after reports the wall will": somebody's words in general, the statement right behind them. */
function isBarelyTold(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i - 1] as Token;
  if (noun.tag !== "NOUN" || !(TOLD_NOUNS.has(noun.lemma) || FEELINGS.has(noun.lemma))) return false;
  let before = i - 2;
  while (tokens[before]?.tag === "ADJ") before--;
  return BEFORE_NOUN.has(tokens[before]?.tag ?? "PUNCT");
}

/** Tags of words right behind which a noun without an article stands: "amid fears", "had concerns". */
const BEFORE_NOUN: ReadonlySet<string> = new Set(["ADP", "SCONJ", "VERB", "AUX"]);

/** Nothing but a subject and its verb stands before: "the figures show". */
function isFrame(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  own: VerbGroup | undefined,
  since: number,
  isThat: boolean,
): boolean {
  if (!own || own.negated || !CONTENT_VERBS.has((tokens[own.head] as Token).lemma)) return false;
  if (own.form === "past" && !isThat) return false;
  // "The fact that it rains shows that".
  if (isWord(tokens[since + 1], "fact")) return true;
  const inside = groups.filter((g) => g.first >= since && g.last <= own.last);
  return (inside.find(({ form }) => form === "finite") ?? inside[0]) === own;
}

/** The verb with no more than a circumstance between it and "that": "has known since the spring that". */
function verbBefore(
  tokens: readonly Token[],
  i: number,
  groups: readonly VerbGroup[],
  since: number,
): VerbGroup | undefined {
  const own = groups.findLast((g) => g.last <= i && g.first >= since);
  if (!own || own.last >= i || (tokens[i] as Token).tag !== "SCONJ") return undefined;
  const between = tokens.slice(own.last, i);
  const opens = between[0]?.tag === "ADP" || between[0]?.tag === "ADV";
  return opens && between.every(({ tag }) => IN_CIRCUMSTANCE.has(tag)) ? own : undefined;
}

/** Tags of words in a circumstance. */
const IN_CIRCUMSTANCE: ReadonlySet<string> = new Set(["ADP", "ADV", "DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** What somebody told came up: "reports surfaced last week that". */
function isRumored(tokens: readonly Token[], i: number, groups: readonly VerbGroup[], since: number): boolean {
  const own = groups.findLast(({ last }) => last <= i);
  if (!own || own.first <= since || own.negated || !COMES_UP.has((tokens[own.head] as Token).lemma)) return false;
  const subject = tokens.slice(since, own.first);
  return subject.some(({ tag, lemma }) => tag === "NOUN" && TOLD_NOUNS.has(lemma));
}

/** "no evidence that", "without any suggestion that". */
function isDenied(tokens: readonly Token[], noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 3), noun).some(({ text }) => /^(?:no|any|without|little)$/i.test(text));
}

/** Tags that the tagger gives to "that" before a statement. */
const OF_THAT: ReadonlySet<string> = new Set(["SCONJ", "PRON", "DET"]);
/** Tags of words that open a bare statement. */
const OPENS: ReadonlySet<string> = new Set(["DET", "PRON", "PROPN", "ADJ", "NOUN", "NUM"]);
