import { JOINERS, RELATIVES, SUBORDINATORS } from "../lexicon/en/function-words.ts";
import { LIGHT_VERBS } from "../lexicon/en/reporting-nouns.ts";
import { PLAIN_SAYING, SPEECH_SETTINGS } from "../lexicon/en/reporting-verbs.ts";
import type { Cue } from "./cues.ts";
import { findPhraseAfter, findPhraseBefore, isPhraseEnd, isTimeWord } from "./noun-phrases.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { describeSource, singularOf } from "./source-kinds.ts";

/** Who stands beside a cue, and how much of the sentence the frame takes up. */
export interface SourceFound {
  /** The noun phrase alone; absent where nobody is named. */
  readonly source?: Range;
  /** With appositions, descriptive clauses and the cue: what is frame and not content. */
  readonly frame: Range;
  /** The source follows its cue: "said the minister". */
  readonly inverted: boolean;
  /** Taken over from the main clause: "…, adding that". */
  readonly shared: boolean;
}

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
      const shared = sharedSubject(p, cue, floor);
      return shared ? { source: shared, frame: cue.group, inverted: false, shared: true } : alone;
    }
    case "noun":
      return { ...alone, ...ownerOf(p, cue, floor, ceiling) };
  }
}

/** "the envoy was quoted as saying": the subject of the passive speaks. */
function quotedAs(p: Passage, cue: Cue, floor: number): SourceFound | undefined {
  if (wordAt(p, cue.head - 1) !== "as") return undefined;
  for (let i = cue.head - 2; i > floor && i > cue.head - 12; i--) {
    if (!/^(?:quoted|cited|described|reported|quoting|citing|quotes|cites)$/.test(wordAt(p, i))) continue;
    // "quoting the envoy as saying"
    const object = findPhraseAfter(p, i + 1, cue.head - 1);
    if (object && object.last === cue.head - 1)
      return { source: object, frame: { first: i, last: cue.range.last }, inverted: false, shared: false };
    let first = i;
    while (first > floor && /^(?:AUX|ADV|PART)$/.test(p.tokens[first - 1]?.tag ?? "")) first--;
    const subject = first < i ? findSubject(p, first, floor) : undefined;
    return subject && { ...subject, frame: { first: subject.frame.first, last: cue.range.last } };
  }
  return undefined;
}

/** Find the subject whose verb group begins at `group`, stepping over what stands between commas. */
export function findSubject(
  p: Passage,
  group: number,
  floor: number,
): { source: Range; frame: Range; inverted: false; shared: false } | undefined {
  let end = group - 1;
  const skipped = skipBetweenCommas(p, end, floor);
  if (skipped !== undefined) end = skipped;
  end = beforeTime(p, end, floor);
  if (end < floor) return undefined;
  // "they both said"
  if (
    /^(?:both|all|each|themselves|himself|herself|itself)$/.test(wordAt(p, end)) &&
    p.tokens[end - 1]?.tag === "PRON" &&
    end > floor
  )
    end--;
  if (RELATIVES.has(wordAt(p, end)) && /^(?:PRON|DET|SCONJ)$/.test(p.tokens[end]?.tag ?? "")) {
    const source = { first: end, last: end + 1 };
    return isPhraseEnd(p, end - 1) || /^[,)]$/.test(p.tokens[end - 1]?.text ?? "")
      ? { source, frame: source, inverted: false, shared: false }
      : undefined;
  }
  let phrase = findPhraseBefore(p, end, floor);
  if (!phrase) return undefined;
  if (
    phrase.first > floor &&
    p.tokens[phrase.first - 1]?.tag === "ADP" &&
    !/^(?:than|as|like)$/.test(wordAt(p, phrase.first - 1)) &&
    skipped === undefined
  ) {
    // "In a statement to parliament the minister said" never ends in a preposition's object: the verb has another subject
    if (!/^(?:with|after|before)$/.test(wordAt(p, phrase.first - 1))) return undefined;
  }
  phrase = throughList(p, skipped === undefined ? phrase : throughApposition(p, phrase, floor), floor);
  return { source: phrase, frame: { first: phrase.first, last: group }, inverted: false, shared: false };
}

/** "officials on Tuesday said", "a report Sunday revealed": time between subject and verb is stepped over. */
function beforeTime(p: Passage, from: number, floor: number): number {
  let end = from;
  while (end > floor && isTimeWord(p, end)) end--;
  if (end === from) return from;
  while (end > floor && /^(?:on|last|this|late|early|in|earlier|the|next)$/.test(wordAt(p, end))) end--;
  return isPhraseEnd(p, end) ? end : from;
}

/** "the minister, who was in Oslo, said": the place before the first of the commas, where they hold something aside. */
function skipBetweenCommas(p: Passage, end: number, floor: number): number | undefined {
  let at = end;
  let found: number | undefined;
  for (let turn = 0; turn < 4 && isAside(p.tokens[at]?.text); turn++) {
    let comma = at - 1;
    let next: number | undefined;
    for (; comma > floor && at - comma < 45; comma--) {
      if (p.quotationOf[comma] !== p.quotationOf[end]) break;
      if (p.tokens[comma]?.text === p.tokens[at]?.text && isPhraseEnd(p, comma - 1) && opensAside(p, comma + 1)) {
        next = comma - 1;
        break;
      }
    }
    if (next === undefined) break;
    found = next;
    at = next;
  }
  return found;
}

function isAside(text: string | undefined): boolean {
  return text === "," || text === "—" || text === "–" || text === "--";
}

function opensAside(p: Passage, i: number): boolean {
  const token = p.tokens[i];
  const word = wordAt(p, i);
  if (!token) return false;
  if (
    /^(?:who|which|whose|whom|where|when|while|as|though|speaking|including|citing|himself|herself|itself|too|however|meanwhile|though|then|a|an|the|also|one|both)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:NOUN|PROPN|NUM|ADP|ADV|ADJ|DET)$/.test(token.tag)) return true;
  return token.tag === "VERB" && /(?:ing|ed)$/.test(word);
}

/** "Ada Vance, head of the agency" ends in a description; the source begins with the name. */
export function throughApposition(p: Passage, phrase: Range, floor: number): Range {
  const comma = phrase.first - 1;
  if (comma <= floor || p.tokens[comma]?.text !== "," || p.quotationOf[comma] !== p.quotationOf[phrase.first])
    return phrase;
  const opening = p.tokens[phrase.first];
  const describes =
    opening?.tag === "DET" || (opening?.tag === "NOUN" && /^[a-z]/.test(opening.text)) || opening?.tag === "ADJ";
  if (!describes || p.tokens[comma - 1]?.tag !== "PROPN") return phrase;
  const before = findPhraseBefore(p, comma - 1, floor);
  if (!before || !isBoundary(p, before.first, floor)) return phrase;
  return before.last - before.first <= 9 ? before : phrase;
}

/** "The council, the police and the port said": all members of a list that begins its clause. */
function throughList(p: Passage, phrase: Range, floor: number): Range {
  const joined = (range: Range): boolean => {
    for (let i = range.first; i < range.last; i++) if (/^(?:and|or)$/.test(wordAt(p, i))) return true;
    return false;
  };
  if (p.tokens[phrase.first - 1]?.text !== "," || !joined(phrase)) return phrase;
  let first = phrase.first;
  while (first - 1 > floor && p.tokens[first - 1]?.text === "," && p.quotationOf[first - 1] === p.quotationOf[phrase.first]) {
    const member = findPhraseBefore(p, first - 2, floor);
    if (!member || member.last - member.first > 7) return phrase;
    first = member.first;
  }
  return isBoundary(p, first, floor) ? { first, last: phrase.last } : phrase;
}

function isBoundary(p: Passage, first: number, floor: number): boolean {
  if (first === floor) return true;
  const token = p.tokens[first - 1];
  const word = wordAt(p, first - 1);
  return (
    token !== undefined && (token.tag === "PUNCT" || token.tag === "AUX" || JOINERS.has(word) || SUBORDINATORS.has(word) || word === "that")
  );
}

function mayInvert(p: Passage, cue: Cue, floor: number): boolean {
  const before = cue.group.first - 1;
  if (before < floor) return true;
  const text = p.tokens[before]?.text ?? "";
  return (
    /^(?:,|"|”|''|’|'|\?|!|—|–|--|-|\.)$/.test(text) ||
    wordAt(p, before) === "as" ||
    (p.quotationOf[before] as number) >= 0
  );
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
    /^(?:[.,;:?!)—–-]|who|in|on|at|of|during|last|after|from|while|as)$/i.test(next.text) ||
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
  const phrase = findPhraseAfter(p, start, ceiling);
  if (!phrase || isTimeWord(p, phrase.first)) return undefined;
  return {
    source: phrase,
    frame: { first: cue.group.first, last: throughDescriptions(p, phrase.last, ceiling) },
    inverted: false,
    shared: false,
  };
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
  for (let i = cue.range.last; i < ceiling && i < cue.range.last + 6; i++) {
    if (wordAt(p, i) === "by" && p.tokens[i]?.tag === "ADP") {
      const found = followingSource(p, cue, i + 1, ceiling);
      if (found) return found;
    }
    if (p.tokens[i]?.tag === "VERB" || p.tokens[i]?.tag === "PUNCT") return undefined;
  }
  return undefined;
}

/** "with officials telling", "quoted the mayor saying": the noun right before a participle. */
function subjectOfParticiple(p: Passage, cue: Cue, floor: number): Range | undefined {
  const before = cue.group.first - 1;
  if (before < floor || !/^(?:NOUN|PROPN|PRON)$/.test(p.tokens[before]?.tag ?? "") || isTimeWord(p, before))
    return undefined;
  const phrase = findPhraseBefore(p, before, floor);
  if (!phrase) return undefined;
  const lead = wordAt(p, phrase.first - 1);
  const leadTag = p.tokens[phrase.first - 1]?.tag;
  // "in a statement saying": the statement's owner speaks, and the statement will do
  if (leadTag === "ADP" && lead !== "with" && !SPEECH_SETTINGS.has(wordAt(p, before))) return undefined;
  // "issued a statement saying": whoever issued it
  const verb = p.tokens[phrase.first - 1];
  if (verb?.tag === "VERB" && SPEECH_SETTINGS.has(singularOf(wordAt(p, before))) && LIGHT_VERBS.has(verb.lemma))
    return matrixSubject(p, cue, floor) ?? phrase;
  if (leadTag === "ADP" && lead !== "with") return matrixSubject(p, cue, floor) ?? phrase;
  return phrase;
}

/** "…, adding that": the subject of the main clause before. */
function matrixSubject(p: Passage, cue: Cue, floor: number): Range | undefined {
  const candidates: Range[] = [];
  for (let i = cue.group.first - 1; i >= floor; i--) {
    const token = p.tokens[i];
    if (!token || (token.tag !== "VERB" && token.tag !== "AUX") || (p.quotationOf[i] as number) >= 0) continue;
    if (/ing$/.test(token.text) && token.tag === "VERB" && p.tokens[i - 1]?.tag !== "AUX") {
      // "with the mayor telling …, and alleging"
      const own =
        p.tokens[i - 1]?.tag === "PROPN" || p.tokens[i - 1]?.tag === "NOUN"
          ? findPhraseBefore(p, i - 1, floor)
          : undefined;
      if (own && wordAt(p, own.first - 1) === "with") return own;
      continue;
    }
    let first = i;
    while (first > floor && /^(?:AUX|ADV|PART)$/.test(p.tokens[first - 1]?.tag ?? "")) first--;
    const subject = findSubject(p, first, floor);
    i = first;
    if (!subject) {
      const inverted = mayInvert(p, { ...cue, group: { first: i, last: i + 1 } }, floor)
        ? findPhraseAfter(p, i + 1, cue.group.first)
        : undefined;
      if (inverted && /^(?:said|says|asked|added|wrote)$/.test(wordAt(p, i))) return inverted;
      continue;
    }
    if (RELATIVES.has(wordAt(p, subject.source.first))) continue;
    const lead = wordAt(p, subject.source.first - 1);
    const subordinate =
      subject.source.first > floor && (SUBORDINATORS.has(lead) || lead === "that" || lead === "which");
    if (!subordinate) candidates.push(subject.source);
    if (!subordinate && (subject.source.first === floor || /^[,;]$/.test(lead) || JOINERS.has(lead)))
      return subject.source;
  }
  return candidates[0];
}

/** "he shrugged and said", "agreed to tell": the subject of the verb joined or governing. */
function sharedSubject(p: Passage, cue: Cue, floor: number): Range | undefined {
  let before = cue.group.first - 1;
  while (before > floor && p.tokens[before]?.tag === "ADV") before--;
  const joined = JOINERS.has(wordAt(p, before)) || p.tokens[before]?.text === "," || cue.form === "infinitive";
  return joined ? matrixSubject(p, cue, floor) : undefined;
}

/** "the minister’s claim that", "a warning from the agency that". */
function ownerOf(
  p: Passage,
  cue: Cue,
  floor: number,
  ceiling: number,
): Pick<SourceFound, "source" | "frame"> | Record<string, never> {
  for (let i = cue.head - 1; i >= floor && i > cue.head - 5; i--) {
    const token = p.tokens[i];
    if (!token) break;
    if (token.tag === "PART" && /^['’]s?$/.test(token.text)) {
      const owner = findPhraseBefore(p, i - 1, floor);
      return owner ? { source: owner, frame: { first: owner.first, last: cue.range.last } } : {};
    }
    if (/^(?:his|her|its|their|my|our)$/.test(wordAt(p, i)))
      return { source: { first: i, last: i + 1 }, frame: { first: i, last: cue.range.last } };
    if (!/^(?:ADJ|NOUN|PROPN|ADV|NUM)$/.test(token.tag)) break;
  }
  const light = lightVerbBefore(p, cue.head, floor);
  const subject = light === undefined ? undefined : findSubject(p, light, floor);
  if (subject) return { source: subject.source, frame: { first: subject.frame.first, last: cue.range.last } };
  const next = wordAt(p, cue.range.last);
  if (next === "by" || next === "from") {
    const owner = findPhraseAfter(p, cue.range.last + 1, ceiling);
    if (owner) return { source: owner, frame: { first: cue.head, last: owner.last } };
  }
  return {};
}

/** "made the announcement", "has voiced concern": where the verb group begins that lends its subject to a noun. */
function lightVerbBefore(p: Passage, noun: number, floor: number): number | undefined {
  let at = noun - 1;
  while (at > floor && /^(?:DET|ADJ|ADV|PRON|NUM)$/.test(p.tokens[at]?.tag ?? "")) at--;
  const verb = p.tokens[at];
  if (verb?.tag !== "VERB" || !LIGHT_VERBS.has(verb.lemma) || /ing$/.test(verb.text)) return undefined;
  while (at > floor && /^(?:AUX|ADV|PART)$/.test(p.tokens[at - 1]?.tag ?? "")) at--;
  return at;
}
