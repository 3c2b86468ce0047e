import { RELATIVES, SUBORDINATORS } from "../lexicon/en/clauses.ts";
import type { Proposition, Token } from "../model/annotations.ts";
import { isIng, type VerbGroup } from "./verb-groups.ts";

/** The place where a clause begins, and what it is to the one before. */
export interface Cut {
  readonly at: number;
  readonly role: Proposition["role"];
  /** The clause goes on with the subject of the one before. */
  readonly shares: boolean;
  /** A main or complement clause that opens with a subordinate one: "that if it rains, we stay". */
  readonly opening?: Proposition["role"];
}

/** Words that a subject may have before its verb; longer ones are rather two clauses. */
const LONGEST_SUBJECT = 14;

/** Question words beside the pronouns that open relative clauses. */
const QUESTION_WORDS = new Set(["how", "why", "what", "whether"]);

/** Tell whether a noun with its participle follows: "and Ruritania running short". */
export function startsPhrase(groups: readonly VerbGroup[], at: number, end: number): boolean {
  const group = groups.find((g) => g.first > at);
  return group !== undefined && group.form === "ing" && group.first < end && group.first - at <= 5;
}

/**
 * Tell whether between the last finite verb and the conjunction a subordinator has opened a clause that still waits for its verb;
 * one before a participle has none to wait for.
 */
export function opensSubject(tokens: readonly Token[], groups: readonly VerbGroup[], at: number): boolean {
  const since = groups.findLast((g) => g.last <= at && g.form === "finite")?.last ?? at;
  return tokens.slice(since, at).some((token, i) => {
    const next = tokens[since + i + 1];
    if (next?.tag === "VERB" && isIng(next)) return false;
    return token.tag === "SCONJ" || SUBORDINATORS.has(token.text.toLowerCase());
  });
}

/** Tell whether coordinated verb groups are parallel: finite with finite, participle with participle, bare form with infinitive or modal. */
export function isParallel(
  tokens: readonly Token[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
  since: number,
): boolean {
  const before = groups.filter((g) => g.first >= since && g.last <= group.first);
  const previous = before.at(-1);
  if (!previous || group.first - previous.last < 2) return false;
  const head = tokens[group.head] as Token;
  if (group.form === "ing") return before[0]?.form === "ing";
  if (group.form === "to") return false;
  if (group.form === "past") return false;
  const isBare = group.last - group.first === 1 && head.tag === "VERB" && head.text.toLowerCase() === head.lemma;
  if (isBare) return before.some((g) => g.form === "to" || isModal(tokens, g)) ? group.first - since >= 5 : true;
  return before.some((g) => g.form === "finite");
}

function isModal(tokens: readonly Token[], group: VerbGroup): boolean {
  return /^(?:will|would|can|could|may|might|shall|should|must|'ll|’ll|'d|’d)$/i.test(
    (tokens[group.first] as Token).text,
  );
}

/** Tell whether a subject with its finite verb begins here. */
export function startsClause(
  tokens: readonly Token[],
  at: number,
  last: number,
  groups: readonly VerbGroup[],
): boolean {
  const group = groups.find((g) => g.first > at && g.form === "finite");
  if (!group || group.first >= last || group.first - at > LONGEST_SUBJECT) return false;
  let commas = 0;
  for (let i = at; i < group.first; i++) {
    const { text, tag } = tokens[i] as Token;
    if (/^[;:]$/.test(text) || (tag === "CCONJ" && i === at) || (tag === "SCONJ" && i > at)) return false;
    if (i > at && /^(?:that|who|which)$/i.test(text)) return false;
    if (text === ",") commas++;
  }
  const joint = tokens[group.first - 1];
  if (joint?.tag === "CCONJ" || (joint?.tag === "PUNCT" && joint.text === ",")) return commas > 1;
  // One comma parts the subject from something else; two may hold an apposition.
  if (commas === 1) return false;
  const opening = tokens[at] as Token;
  return !["ADP", "PUNCT", "CCONJ", "AUX", "PART"].includes(opening.tag) || /^["“”'‘’]+$/.test(opening.text);
}

/** Tell whether a finite verb or a participle stands between two places. */
export function hasVerbBefore(groups: readonly VerbGroup[], at: number, end: number): boolean {
  return groups.some((g) => g.first > at && g.first < end && (g.form === "finite" || g.form === "ing"));
}

/** Find the next comma, colon, semicolon or dash. */
export function nextMark(tokens: readonly Token[], at: number, last: number): number {
  let i = at + 1;
  while (i < last && !/^[,;:–—]$/.test((tokens[i] as Token).text)) i++;
  return i;
}

/** Find the first token that is no adverb. */
export function skipAdverbs(tokens: readonly Token[], at: number, last: number): number {
  let i = at;
  while (i < last - 1 && (tokens[i] as Token).tag === "ADV") i++;
  return i;
}

/** Tell whether a conjunction joins two question words that share one clause: "how and when the bridge fell". */
export function joinsQuestions(tokens: readonly Token[], at: number): boolean {
  const asks = (token: Token | undefined): boolean => {
    const word = token?.text.toLowerCase() ?? "";
    return QUESTION_WORDS.has(word) || RELATIVES.has(word);
  };
  return asks(tokens[at - 1]) && asks(tokens[at + 1]);
}

/** Tell whether a quotation that began inside the clause is still open: she was "tired and went home". */
export function isInQuoted(tokens: readonly Token[], since: number, at: number): boolean {
  let straight = 0;
  for (let i = since; i < at; i++) if ((tokens[i] as Token).text === '"') straight++;
  for (let i = at - 1; i > since; i--) {
    const { text } = tokens[i] as Token;
    if (text === "”") return false;
    if (text === "“" || text === '"') return text === "“" || straight % 2 === 1;
  }
  return false;
}

/** Tell whether a hyphen with space on both sides stands for a dash. */
export function isSpacedHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    token?.text === "-" &&
    before !== undefined &&
    next !== undefined &&
    before.end < token.start &&
    token.end < next.start
  );
}
