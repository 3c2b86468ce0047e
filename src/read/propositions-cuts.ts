import {
  CONTENT_NOUNS,
  PREPOSITIONAL,
  RELATIVES,
  SETTING_OFF,
  STRONG_SUBORDINATORS,
  SUBORDINATORS,
} from "../lexicon/en/clauses.ts";
import type { Proposition, Token } from "../model/annotations.ts";
import { cutAtComplement } from "./propositions-complements.ts";
import {
  type Cut,
  hasVerbBefore,
  isInQuoted,
  isParallel,
  isSpacedHyphen,
  joinsQuestions,
  nextMark,
  opensSubject,
  skipAdverbs,
  startsClause,
  startsPhrase,
} from "./propositions-joints.ts";
import { cutAtTail } from "./propositions-tails.ts";
import { hasTrait, PARTICIPLE, traitsOf } from "./traits.ts";
import { findVerbGroups, isIng, isWord, type VerbGroup } from "./verb-groups.ts";

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
      (MARKS.has(token.text) || isSpacedHyphen(tokens, i)
        ? cutAtMark(tokens, i, last, groups, groupAt, open, hasFinite)
        : null) ??
      cutAtJunction(tokens, i, word, last, groups, groupAt, hasVerb, hasFinite, since) ??
      cutAtComplement(tokens, i, word, last, groups, ended?.last === i ? ended : undefined, since) ??
      (hasFinite ? cutAtTail(tokens, i, word, last, groups, since) : null);
    if (cut && cut.at > since && cut.at < last) {
      cuts.push(
        cut.role === "main" || cut.role === "complement"
          ? { at: cut.at, role: cut.role, shares: cut.shares, opening: openingRole(tokens, cut.at, last) }
          : cut,
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

/** What ends without a full stop before a new paragraph: a heading, where a comma may stand between clauses. */
function isHeadline(tokens: readonly Token[], last: number): boolean {
  const [end, next] = [tokens[last - 1] as Token, tokens[last]];
  return end.tag !== "PUNCT" && (next === undefined || next.start - end.end > 1);
}

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
  if (resumed && hasFinite && open.role === "main" && goesOnPresent(tokens, resumed, groups, open.at))
    return { at: next, role: "main", shares: true };
  if (token.tag === "CCONJ") return null;
  if (hasFinite && isHeadline(tokens, last) && startsClause(tokens, next, last, groups))
    return { at: next, role: "main", shares: false };
  if (
    open.role === "adverbial" ||
    open.opening === "adverbial" ||
    /^[;:]$/.test((tokens[i] as Token).text) ||
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

/** A noun that is no opening of a question: "no doubt where". */
function isPlace(before: Token | undefined): boolean {
  return before?.tag === "PROPN" || (before?.tag === "NOUN" && !CONTENT_NOUNS.has(before.lemma));
}

/** "with Norway and Turkey aimed at peace"; but "five were saved and two wounded" leaves out the second "were". */
function goesOnToParticiple(tokens: readonly Token[], at: number, groups: readonly VerbGroup[]): boolean {
  const group = groups.find((g) => g.first > at && g.form === "finite");
  return (
    group !== undefined &&
    group.last - group.first === 1 &&
    hasTrait(traitsOf(tokens), group.head, PARTICIPLE) &&
    (tokens[at] as Token).tag !== "NUM"
  );
}

/** "Quake hits port, damages mills", "Ports halt ferries; call crews": a bare verb in the present behind another, as headlines line them up. */
function goesOnPresent(
  tokens: readonly Token[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
  since: number,
): boolean {
  const isPresent = ({ form, first, last, head }: VerbGroup): boolean => {
    const { text, lemma } = tokens[head] as Token;
    const word = text.toLowerCase();
    return form === "finite" && last - first === 1 && (word === lemma || word.endsWith("s"));
  };
  const before = groups.find((g) => g.first >= since && g.form === "finite");
  return (
    before !== undefined &&
    before.last + 1 < group.first &&
    isPresent(before) &&
    isPresent(group) &&
    group.head !== before.head
  );
}

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
  if (token.tag === "CCONJ" && (isInQuoted(tokens, since, i) || joinsQuestions(tokens, i))) return null;
  if (token.tag === "CCONJ" && hasVerb && word !== "&") {
    if (isWord(tokens[i + 1], "that") && startsClause(tokens, i + 2, last, groups))
      return { at: i + 2, role: "complement", shares: false };
    const after = skipAdverbs(tokens, i + 1, last);
    const group = groupAt.get(after) ?? groupAt.get(i + 1);
    if (group && last - group.last >= 1 && isParallel(tokens, group, groups, since))
      return { at: i + 1, role: "main", shares: true };
    const opening = tokens[since] as Token;
    if (isWord(opening, "with") && !hasFinite && startsPhrase(groups, i + 1, nextMark(tokens, i, last)))
      return { at: i + 1, role: "adverbial", shares: false };
    if (
      !group &&
      hasFinite &&
      !opensSubject(tokens, groups, i) &&
      startsClause(tokens, i + 1, last, groups) &&
      !goesOnToParticiple(tokens, i + 1, groups)
    )
      return { at: i + 1, role: "main", shares: false };
    return null;
  }
  if (!hasFinite) return null;
  // "the town where ships are built": what follows is said of a place.
  if (word === "where" && isPlace(tokens[i - 1]) && startsClause(tokens, i + 1, last, groups))
    return { at: i, role: "relative", shares: false };
  if (word === "as" && isWord(tokens[i + 1], "part")) return { at: i, role: "nominal", shares: false };
  if (
    STRONG_SUBORDINATORS.has(word) &&
    i - since >= 4 &&
    token.tag !== "ADV" &&
    startsClause(tokens, i + 1, last, groups) &&
    last - i >= 5
  ) {
    return { at: i, role: "adverbial", shares: false };
  }
  return null;
}
