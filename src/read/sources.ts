import { RELATIVES } from "../lexicon/en/function-words.ts";
import { PLAIN_SAYING } from "../lexicon/en/reporting-verbs.ts";
import type { Cue } from "./cues.ts";
import type { SourceFound } from "./frames.ts";
import { isTimeWord } from "./noun-phrases.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { describeSource } from "./source-kinds.ts";
import { findSubject, mayInvert } from "./subjects.ts";
import { matrixSubject, movedToSay, ownerOf, quotedAs, sharedSubject, subjectOfParticiple } from "./subjects-shared.ts";

/** Find the source of a cue within its sentence. */
export function findSource(p: Passage, cue: Cue): SourceFound {
  const sentence = p.sentences[cue.sentence];
  const [floor, ceiling] = [sentence?.first ?? 0, sentence?.last ?? 0];
  const alone: SourceFound = { frame: cue.group, inverted: false, shared: false };
  switch (cue.form) {
    case "phrase":
      return followingSource(p, cue, cue.range.last, ceiling) ?? alone;
    case "passive":
    case "bare-passive": {
      const by = agentAfter(p, cue, ceiling);
      return by ?? alone;
    }
    case "finite": {
      const inverted = invertedSource(p, cue, floor, ceiling);
      if (inverted) return inverted;
      const subject = findSubject(p, cue.group.first, floor);
      if (subject) return { ...subject, frame: { first: subject.frame.first, last: cue.group.last } };
      const after = mayInvert(p, cue, floor) ? followingSource(p, cue, cue.range.last, ceiling) : undefined;
      if (after && !startsClause(p, after.source?.last ?? 0, ceiling)) return { ...after, inverted: true };
      const shared = sharedSubject(p, cue, floor);
      return shared ? { source: shared, frame: cue.group, inverted: false, shared: true } : alone;
    }
    case "participle": {
      const quoted = quotedAs(p, cue, floor);
      if (quoted) return quoted;
      const direct = subjectOfParticiple(p, cue, floor);
      if (direct)
        return { source: direct, frame: { first: direct.first, last: cue.group.last }, inverted: false, shared: false };
      const shared = matrixSubject(p, cue, floor);
      return shared ? { source: shared, frame: cue.group, inverted: false, shared: true } : alone;
    }
    case "infinitive": {
      const moved = movedToSay(p, cue, floor);
      if (moved)
        return { source: moved, frame: { first: moved.first, last: cue.group.last }, inverted: false, shared: false };
      const shared = sharedSubject(p, cue, floor);
      return shared ? { source: shared, frame: cue.group, inverted: false, shared: true } : alone;
    }
    case "noun": {
      const { source, frame } = ownerOf(p, cue, floor, ceiling);
      return frame ? { ...(source && { source }), frame, inverted: false, shared: false } : alone;
    }
  }
}

/** ", reported the Gazette.": a speaker between a verb of saying and the end of its clause comes before any other reading. */
function invertedSource(p: Passage, cue: Cue, floor: number, ceiling: number): SourceFound | undefined {
  if (!PLAIN_SAYING.has(cue.lemma) || cue.lemma === "tell" || cue.group.first !== cue.head) return undefined;
  if (
    !/^(?:,|”|"|''|’|'|\?|!)$/.test(p.tokens[cue.head - 1]?.text ?? "") &&
    (p.quotationOf[cue.head - 1] as number) < 0 &&
    cue.head !== floor
  )
    return undefined;
  const after = followingSource(p, cue, cue.range.last, ceiling);
  if (!after?.source || (cue.head === floor && p.tokens[after.source.last]?.text !== ":")) return undefined;
  const next = p.tokens[after.source.last];
  const ends =
    after.source.last >= ceiling ||
    !next ||
    /^(?:[.,;:?!)—–-]|who|in|on|at|of|during|last|after|before|when|from|while|as)$/i.test(next.text) ||
    isTimeWord(p, after.source.last) ||
    next.tag === "ADP" ||
    next.tag === "ADJ" ||
    (p.quotationOf[after.source.last] as number) >= 0;
  return ends && !describeSource(p, after.source).thing ? { ...after, inverted: true } : undefined;
}

function startsClause(p: Passage, at: number, ceiling: number): boolean {
  for (let i = at; i < ceiling && i < at + 3; i++) {
    const tag = p.tokens[i]?.tag;
    if (tag === "VERB" || tag === "AUX") return !/ing$/.test(wordAt(p, i));
    if (tag !== "ADV") return false;
  }
  return false;
}

/** The noun phrase right after a cue, with its appositions counted to the frame. */
function followingSource(p: Passage, cue: Cue, from: number, ceiling: number): SourceFound | undefined {
  let start = from;
  while (
    start < ceiling &&
    p.tokens[start]?.tag === "ADV" &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(p.tokens[start + 1]?.tag ?? "")
  )
    start++;
  const described = findDescribed(p, from, ceiling);
  const phrase = described ?? findPhraseAfter(p, start, ceiling);
  if (!phrase || (!described && isTimeWord(p, phrase.first))) return undefined;
  return {
    source: phrase,
    frame: { first: cue.group.first, last: throughDescriptions(p, phrase.last, ceiling) },
    inverted: false,
    shared: false,
  };
}

/** "recently released figures", "leaked emails": participles that open a noun phrase without an article. */
function findDescribed(p: Passage, start: number, ceiling: number): Range | undefined {
  let at = start;
  if (p.tokens[at]?.tag === "ADV") at++;
  if (p.tokens[at]?.tag !== "VERB" || !/(?:ed|en|ing)$/.test(wordAt(p, at))) return undefined;
  const phrase = findPhraseAfter(p, at + 1, ceiling);
  if (!phrase || phrase.first !== at + 1 || !/^(?:NOUN|ADJ)$/.test(p.tokens[phrase.first]?.tag ?? "")) return undefined;
  return { first: start, last: phrase.last };
}

/** The end of the descriptions that follow a source: ", a lawyer who represents them,". */
export function throughDescriptions(p: Passage, from: number, ceiling: number): number {
  let at = from;
  // "who has served in …", "familiar with the matter", "briefed on the talks": to the next comma
  const first = p.tokens[at];
  if (
    first &&
    (RELATIVES.has(wordAt(p, at)) ||
      (first.tag === "ADJ" && p.tokens[at + 1]?.tag === "ADP") ||
      (first.tag === "VERB" && /(?:ed|ing)$/.test(first.text)))
  )
    at = toMark(p, at, ceiling);
  while (at < ceiling && p.tokens[at]?.text === "," && opensDescription(p, at + 1)) {
    const end = toMark(p, at + 1, ceiling);
    if (end <= at + 1) break;
    at = end;
  }
  return at;
}

function opensDescription(p: Passage, i: number): boolean {
  const token = p.tokens[i];
  if (!token) return false;
  if (RELATIVES.has(wordAt(p, i)) || /^(?:a|an|the|himself|herself)$/.test(wordAt(p, i))) return !hasOwnVerb(p, i);
  return (
    (token.tag === "NUM" && /^[,.]$/.test(p.tokens[i + 1]?.text ?? "")) ||
    (token.tag === "NOUN" && /^[a-z]/.test(token.text)) ||
    (token.tag === "ADJ" && !hasOwnVerb(p, i)) ||
    (token.tag === "VERB" && /ing$/.test(token.text))
  );
}

/** "a deal is close": what looked like a description is a clause of its own. */
function hasOwnVerb(p: Passage, i: number): boolean {
  const phrase = findPhraseAfter(p, i, Math.min(p.tokens.length, i + 15));
  if (!phrase || RELATIVES.has(wordAt(p, i))) return false;
  const next = p.tokens[phrase.last];
  return next !== undefined && (next.tag === "AUX" || (next.tag === "VERB" && !/(?:ing|ed)$/.test(next.text)));
}

function toMark(p: Passage, from: number, ceiling: number): number {
  let at = from;
  while (
    at < ceiling &&
    !/^[,.;:—–?!]$/.test(p.tokens[at]?.text ?? ".") &&
    (p.quotationOf[at] as number) === p.quotationOf[from]
  )
    at++;
  return at;
}

/** "was reported by the Gazette": the agent of a passive. */
function agentAfter(p: Passage, cue: Cue, ceiling: number): SourceFound | undefined {
  for (let i = cue.range.last; i < ceiling && i < cue.range.last + 20; i++) {
    if ((p.quotationOf[i] as number) >= 0) continue;
    if (wordAt(p, i) === "by" && p.tokens[i]?.tag === "ADP") {
      const found = followingSource(p, cue, i + 1, ceiling);
      if (found) return found;
    }
    if (p.tokens[i]?.tag === "VERB" || p.tokens[i]?.tag === "PUNCT") return undefined;
  }
  return undefined;
}
