import {
  CONTENT_NOUNS,
  CONTENT_VERBS,
  PREPOSITIONAL,
  RELATIVES,
  SETTING_OFF,
  SUBORDINATORS,
} from "../lexicon/en/clauses.ts";
import type { Proposition, Token } from "../model/annotations.ts";
import { traitsOf } from "./traits.ts";
import { findVerbGroups, isIng, isWord, type VerbGroup } from "./verb-groups.ts";

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

/** Find where clauses begin among tokens, the first at their head. */
export function findCuts(
  tokens: readonly Token[],
  first: number,
  last: number,
  groups: readonly VerbGroup[],
): readonly Cut[] {
  const { words } = traitsOf(tokens);
  const cuts: Cut[] = [{ at: first, role: openingRole(tokens, first, last), shares: false }];
  const groupAt = new Map(groups.map((group) => [group.first, group]));
  let depth = 0;
  let next = 0;
  let lastVerb = -1;
  let lastFinite = -1;
  for (let i = first + 1; i < last - 1; i++) {
    const token = tokens[i] as Token;
    for (; next < groups.length && (groups[next] as VerbGroup).last <= i; next++) {
      const { form, first: begins } = groups[next] as VerbGroup;
      if (form === "finite") lastFinite = begins;
      if (form === "finite" || form === "ing") lastVerb = begins;
    }
    if (token.text === "(" || token.text === "[") depth++;
    if (token.text === ")" || token.text === "]") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const open = cuts[cuts.length - 1] as Cut;
    const since = open.at;
    const hasVerb = lastVerb >= since;
    const hasFinite = lastFinite >= since;
    const word = words[i] as string;
    const ended = groups[next - 1];
    const cut =
      (MARKS.has(token.text) ? cutAtMark(tokens, i, last, groups, groupAt, open, hasFinite) : null) ??
      cutAtJunction(tokens, i, word, last, groups, groupAt, hasVerb, hasFinite, since) ??
      cutAtComplement(tokens, i, word, last, groups, ended?.last === i ? ended : undefined, hasFinite);
    if (cut && cut.at > since && cut.at < last) {
      cuts.push(
        cut.role === "main" || cut.role === "complement" ? { ...cut, opening: openingRole(tokens, cut.at, last) } : cut,
      );
      i = Math.max(i, cut.at - 1);
    }
  }
  return cuts;
}

function openingRole(tokens: readonly Token[], first: number, last: number): Proposition["role"] {
  const token = tokens[first] as Token | undefined;
  if (!token) return "main";
  const word = token.text.toLowerCase();
  if (SUBORDINATORS.has(word) && (token.tag === "SCONJ" || token.tag === "ADV" || token.tag === "ADP")) {
    return findVerbGroups(tokens, first, Math.min(last, nextMark(tokens, first, last))).length > 0
      ? "adverbial"
      : "main";
  }
  if (
    word === "with" &&
    findVerbGroups(tokens, first, nextMark(tokens, first, last)).some(({ form }) => form === "ing")
  )
    return "adverbial";
  return token.tag === "VERB" && isIng(token) ? "adverbial" : "main";
}

const MARKS: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "--", "…"]);

/** A comma, dash, colon or semicolon with a clause of its own behind it. */
function cutAtMark(
  tokens: readonly Token[],
  i: number,
  last: number,
  groups: readonly VerbGroup[],
  groupAt: ReadonlyMap<number, VerbGroup>,
  open: Cut,
  hasFinite: boolean,
): Cut | null {
  let next = i + 1;
  while (next < last && /^["“”'‘’]+$/.test((tokens[next] as Token).text)) next++;
  const token = tokens[next];
  if (!token || next >= last) return null;
  const word = token.text.toLowerCase();
  const after = skipAdverbs(tokens, next, last);
  if (RELATIVES.has(word) && token.tag !== "SCONJ") return { at: next, role: "relative", shares: false };
  if (token.tag === "ADP" && RELATIVES.has(tokens[next + 1]?.text.toLowerCase() ?? ""))
    return { at: next, role: "relative", shares: false };
  const participle = tokens[after] as Token | undefined;
  if (
    participle?.tag === "VERB" &&
    isIng(participle) &&
    groupAt.get(after)?.form === "ing" &&
    !PREPOSITIONAL.has(word)
  ) {
    return { at: next, role: "adverbial", shares: true };
  }
  if (SUBORDINATORS.has(word) && token.tag !== "DET" && token.tag !== "PRON") {
    if (hasVerbBefore(groups, next, nextMark(tokens, next, last)))
      return { at: next, role: "adverbial", shares: false };
  }
  if (SETTING_OFF.has(word) && token.tag !== "VERB") return { at: next, role: "adverbial", shares: false };
  if (
    word === "with" &&
    groups.some((g) => g.first > next && g.first < nextMark(tokens, next, last) && g.form === "ing")
  ) {
    return { at: next, role: "adverbial", shares: false };
  }
  const resumed = groupAt.get(after);
  if (resumed?.form === "finite" && open.role !== "main" && !isWord(tokens[after], "that"))
    return { at: next, role: "main", shares: true };
  if (token.tag === "CCONJ") return null;
  if (
    open.role === "adverbial" ||
    open.opening === "adverbial" ||
    (tokens[i] as Token).text === ";" ||
    ((tokens[i] as Token).text !== "," && hasFinite)
  ) {
    if (startsClause(tokens, next, last, groups)) return { at: next, role: "main", shares: false };
  }
  if (
    CONTENT_NOUNS.has((tokens[next + 1] as Token | undefined)?.lemma ?? "") &&
    hasVerbBefore(groups, next, nextMark(tokens, next, last))
  ) {
    return { at: next, role: "adverbial", shares: false };
  }
  return null;
}

/** Subordinators that cut without a comma. */
const STRONG: ReadonlySet<string> = new Set(
  "because although though whereas while after before unless until if when since".split(" "),
);

/** "and", "but" or a subordinator without a comma, where what follows has a verb of its own. */
function cutAtJunction(
  tokens: readonly Token[],
  i: number,
  word: string,
  last: number,
  groups: readonly VerbGroup[],
  groupAt: ReadonlyMap<number, VerbGroup>,
  hasVerb: boolean,
  hasFinite: boolean,
  since: number,
): Cut | null {
  const token = tokens[i] as Token;
  if (token.tag === "CCONJ" && hasVerb && word !== "&") {
    if (isWord(tokens[i + 1], "that") && startsClause(tokens, i + 2, last, groups))
      return { at: i + 2, role: "complement", shares: false };
    const after = skipAdverbs(tokens, i + 1, last);
    const group = groupAt.get(after) ?? groupAt.get(i + 1);
    if (group && last - group.last >= 2 && isParallel(tokens, group, groups, since))
      return { at: i + 1, role: "main", shares: true };
    const opening = tokens[since] as Token;
    if (isWord(opening, "with") && !hasFinite && startsPhrase(groups, i + 1, nextMark(tokens, i, last)))
      return { at: i + 1, role: "adverbial", shares: false };
    if (!group && hasFinite && !opensSubject(tokens, groups, i) && startsClause(tokens, i + 1, last, groups))
      return { at: i + 1, role: "main", shares: false };
    return null;
  }
  if (!hasFinite) return null;
  if (word === "as" && isWord(tokens[i + 1], "part")) return { at: i, role: "nominal", shares: false };
  const strong = STRONG.has(word);
  if (strong && i - since >= 4 && token.tag !== "ADV" && startsClause(tokens, i + 1, last, groups) && last - i >= 5) {
    return { at: i, role: "adverbial", shares: false };
  }
  return null;
}

/** Tell whether a noun with its participle follows: "and Ruritania running short". */
function startsPhrase(groups: readonly VerbGroup[], at: number, end: number): boolean {
  const group = groups.find((g) => g.first > at);
  return group !== undefined && group.form === "ing" && group.first < end && group.first - at <= 5;
}

/** Between the last finite verb and the conjunction a subordinator has opened a clause that still waits for its verb. */
function opensSubject(tokens: readonly Token[], groups: readonly VerbGroup[], at: number): boolean {
  const since = groups.findLast((g) => g.last <= at && g.form === "finite")?.last ?? at;
  return tokens.slice(since, at).some((token) => token.tag === "SCONJ" || SUBORDINATORS.has(token.text.toLowerCase()));
}

/** The tags that a subject can begin with. */
const OPENING_SUBJECT: ReadonlySet<string> = new Set(["DET", "PRON", "PROPN", "ADJ", "NOUN", "NUM"]);

/** "that" behind a verb or noun that puts a statement, or the bare statement behind such a verb. */
function cutAtComplement(
  tokens: readonly Token[],
  i: number,
  word: string,
  last: number,
  groups: readonly VerbGroup[],
  ended: VerbGroup | undefined,
  hasFinite: boolean,
): Cut | null {
  const token = tokens[i] as Token;
  const before = tokens[i - 1] as Token;
  if (word === "that" && (token.tag === "SCONJ" || token.tag === "PRON" || token.tag === "DET")) {
    // The tagger tells the conjunction from the relative pronoun.
    const putsIt = token.tag === "SCONJ" || CONTENT_NOUNS.has(before.lemma) || CONTENT_VERBS.has(before.lemma);
    return putsIt && startsClause(tokens, i + 1, last, groups)
      ? { at: i + 1, role: "complement", shares: false }
      : null;
  }
  if (!OPENING_SUBJECT.has(token.tag)) return null;
  const verb = ended?.form === "past" ? undefined : ended;
  const isNoun = before.tag === "NOUN" && CONTENT_NOUNS.has(before.lemma) && token.tag !== "NOUN";
  if (
    !isNoun &&
    !(verb && (hasFinite || verb.form !== "finite") && CONTENT_VERBS.has((tokens[verb.head] as Token).lemma))
  )
    return null;
  return startsClause(tokens, i, last, groups) ? { at: i, role: "complement", shares: false } : null;
}

/** Coordinated verb groups are parallel: finite with finite, participle with participle, bare form with infinitive or modal. */
function isParallel(tokens: readonly Token[], group: VerbGroup, groups: readonly VerbGroup[], since: number): boolean {
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
function startsClause(tokens: readonly Token[], at: number, last: number, groups: readonly VerbGroup[]): boolean {
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

function hasVerbBefore(groups: readonly VerbGroup[], at: number, end: number): boolean {
  return groups.some((g) => g.first > at && g.first < end && (g.form === "finite" || g.form === "ing"));
}

function nextMark(tokens: readonly Token[], at: number, last: number): number {
  let i = at + 1;
  while (i < last && !/^[,;:–—]$/.test((tokens[i] as Token).text)) i++;
  return i;
}

function skipAdverbs(tokens: readonly Token[], at: number, last: number): number {
  let i = at;
  while (i < last - 1 && (tokens[i] as Token).tag === "ADV") i++;
  return i;
}
