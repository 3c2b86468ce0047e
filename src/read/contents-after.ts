import { QUESTION_WORDS, SUBORDINATORS } from "../lexicon/en/function-words.ts";
import { PLAIN_SAYING } from "../lexicon/en/reporting-verbs.ts";
import { hasVerb, toContent } from "./clause-signs.ts";
import { endOfContent } from "./contents-ends.ts";
import { hasComplement, hasWithin, makePhrase } from "./contents-phrases.ts";
import type { Cue } from "./cues.ts";
import type { After, ContentFound, Frame, SourceFound } from "./frames.ts";
import { isJoined, isTimeWord } from "./noun-phrases.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { findSubject } from "./subjects.ts";

/** Find the content that follows its cue: a clause, quoted words, an infinitive or a noun phrase. */
export function findForward(
  p: Passage,
  cue: Cue,
  found: SourceFound,
  after: After,
  ceiling: number,
  frames: readonly Frame[],
): Omit<ContentFound, "addressee"> | undefined {
  const takes = (letters: string): boolean =>
    cue.verbs.some((verb) => [...letters].some((letter) => verb.frames.includes(letter)));
  const { at } = after;
  const make = (begin: number, form: ContentFound["form"]): Omit<ContentFound, "addressee"> | undefined => {
    const range = toContent(p, begin, endOfContent(p, cue, begin, ceiling, frames));
    return range && { ranges: [range], form, before: false };
  };
  const noun = cue.form === "noun";
  // "that", perhaps after a comma: "said, on the whole, that"
  const that = findThat(p, at, ceiling) ?? (takes("a") && after.addressee ? findLateThat(p, at, ceiling) : undefined);
  // "reporters gathered outside that": only right before it
  if (cue.lemma === "gather" && that !== cue.range.last) return undefined;
  if (that !== undefined && (noun ? that === cue.range.last || isToldTo(p, cue, found, that) : takes("tsf")))
    return make(that + 1, "clause");
  if (noun) return nounContent(p, cue, ceiling, make);
  // "what the ministry says is a plan"
  const lead = wordAt(p, found.frame.first - 1);
  if (
    /^(?:what|who|which|that)$/.test(lead) &&
    takes("t") &&
    /^(?:AUX|VERB)$/.test(p.tokens[at]?.tag ?? "") &&
    at === cue.range.last
  )
    return make(at, "clause");
  const punctuated = /^[,:]$/.test(p.tokens[at]?.text ?? "");
  const quoteAt = lateColon(p, at, ceiling) ?? (punctuated ? at + 1 : at);
  if (quoteAt < ceiling && (p.quotationOf[quoteAt] as number) >= 0 && takes("tqsn")) {
    // "what he called “a carousel” by the ministry": the quoted words alone
    if (lead === "what" && takes("s") && quoteAt === cue.range.last) {
      let last = quoteAt;
      while (last < ceiling && p.quotationOf[last] === p.quotationOf[quoteAt]) last++;
      return { ranges: [{ first: quoteAt, last }], form: "quotation", before: false };
    }
    return make(quoteAt, "quotation");
  }
  if (p.tokens[at]?.text === ":" && takes("tq")) return make(at + 1, "clause");
  if (punctuated) return undefined;
  if (
    cue.lemma === "say" &&
    /^(?:yes|no|so)$/.test(wordAt(p, at)) &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[at + 1]?.tag ?? "")
  )
    return make(at, "clause");
  // "was found by a clerk who cleaned the office": the clause is about whoever did it
  const isOfAgent = at > cue.range.last && /passive$/.test(cue.form) && OF_AGENT.has(wordAt(p, at));
  if (takes("w") && QUESTION_WORDS.has(wordAt(p, at)) && !isOfAgent) return make(at, "clause");
  const infinitive = wordAt(p, at) === "to" && p.tokens[at]?.tag === "PART";
  if (cue.form === "passive" && infinitive) return passiveContent(p, cue, found, make);
  if (infinitive && takes("io")) return make(at, "infinitive");
  if (after.prepositionAt === undefined && takes("t") && startsBareClause(p, cue, after, at, ceiling))
    return make(at, "clause");
  if (cue.form === "passive" || cue.form === "bare-passive") return passiveContent(p, cue, found, make);
  if (after.prepositionAt !== undefined) return makePhrase(p, cue, after.prepositionAt, ceiling, frames);
  if (found.inverted) return undefined;
  const near = cue.range.last;
  if (takes("g") && p.tokens[near]?.tag === "VERB" && /ing$/.test(wordAt(p, near))) return make(near, "phrase");
  // "labeled as a threat", "calls the “plan”": what is called so stands before, or the words themselves are quoted
  if (takes("s") && wordAt(p, near) === "as" && near < ceiling) return makePhrase(p, cue, near + 1, ceiling, frames);
  const opens = (p.quotationOf[near + 1] as number) >= 0 && (p.quotationOf[near] as number) < 0;
  if (takes("sn") && opens && near + 1 < ceiling && /^(?:DET|ADJ|PRON|ADV|NUM)$/.test(p.tokens[near]?.tag ?? ""))
    return makePhrase(p, cue, near, ceiling, frames);
  const object = near < ceiling ? findPhraseAfter(p, near, ceiling) : undefined;
  if (!object || isTimeWord(p, near) || /(?:self|selves)$/.test(wordAt(p, near))) return undefined;
  if (
    takes("n") ||
    (takes("s") && hasComplement(p, cue, object, ceiling)) ||
    (takes("f") && hasWithin(p, near, ceiling, /^(?:of|for|with|on)$/)) ||
    (takes("o") && hasWithin(p, near, ceiling, /^to$/))
  )
    return makePhrase(p, cue, near, ceiling, frames);
  return undefined;
}

/** Words that open a clause on whoever or whatever was named right before. */
const OF_AGENT: ReadonlySet<string> = new Set(["who", "whom", "whose", "which", "where", "when"]);

/** "the mayor’s comments to Kanal 9 that": of somebody's words, whom they were said to stands before the clause. */
function isToldTo(p: Passage, { range, act }: Cue, { source }: SourceFound, that: number): boolean {
  return (
    source !== undefined && act === "says" && /^(?:to|on|in)$/.test(wordAt(p, range.last)) && that - range.last < 8
  );
}

function findThat(p: Passage, at: number, ceiling: number): number | undefined {
  const word = wordAt(p, at);
  if (word === "that" && p.tokens[at + 1] && !isDemonstrative(p, at)) return at;
  if (p.tokens[at]?.text === ",") {
    for (let i = at + 1; i < ceiling && i < at + 14; i++) {
      if (p.tokens[i]?.text === "," && wordAt(p, i + 1) === "that") return i + 1;
      if ((p.quotationOf[i] as number) >= 0) return undefined;
    }
  }
  return undefined;
}

/** "told the crowd, to loud applause: “…”": the place after a colon that a few words without a verb lead to. */
function lateColon(p: Passage, at: number, ceiling: number): number | undefined {
  if (p.tokens[at]?.text !== ",") return undefined;
  for (let i = at + 1; i < Math.min(ceiling, at + 14); i++) {
    if ((p.quotationOf[i] as number) >= 0 || p.tokens[i]?.tag === "AUX") return undefined;
    if (p.tokens[i]?.text === ":") return i + 1;
  }
  return undefined;
}

/** "told a crowd gathered outside that": the addressee runs on for a few words. */
function findLateThat(p: Passage, at: number, ceiling: number): number | undefined {
  for (let i = at; i < ceiling && i < at + 14; i++) {
    if (wordAt(p, i) === "that" && i > at && !isDemonstrative(p, i)) return i;
    const verb = p.tokens[i]?.tag === "VERB" && !/(?:ing|ed)$/.test(wordAt(p, i));
    if (p.tokens[i]?.tag === "PUNCT" || p.tokens[i]?.tag === "AUX" || verb || (p.quotationOf[i] as number) >= 0)
      return undefined;
  }
  return undefined;
}

/** "said that was so": here "that" is the subject. */
function isDemonstrative(p: Passage, at: number): boolean {
  const next = p.tokens[at + 1];
  // "said that, for years, the wall had leaked"
  if (
    next?.text === "," &&
    !/^(?:and|but|or|too|though|he|she)$/.test(wordAt(p, at + 2)) &&
    hasVerb(p, at + 2, at + 30)
  )
    return false;
  if (p.tokens[at]?.tag === "DET" && /^(?:NOUN|ADJ)$/.test(next?.tag ?? "")) {
    const phrase = findPhraseAfter(p, at + 1, Math.min(p.tokens.length, at + 14));
    if (phrase && !hasVerb(p, phrase.last, phrase.last + 8)) return true;
  }
  return (
    next !== undefined &&
    (next.tag === "AUX" ||
      (next.tag === "VERB" && !/^(?:given|based|compared|according|considering|provided)$|ing$/.test(next.text)) ||
      /^[.,;]$/.test(next.text))
  );
}

/** A noun phrase with a verb of its own. */
function startsBareClause(p: Passage, cue: Cue, { addressee }: After, at: number, ceiling: number): boolean {
  const token = p.tokens[at];
  if (!token || at >= ceiling) return false;
  if (/^(?:there|it|he|she|they|we|i|you)$/.test(wordAt(p, at))) {
    let next = at + 1;
    while (p.tokens[next]?.tag === "ADV") next++;
    return PLAIN_SAYING.has(cue.lemma) || /^(?:VERB|AUX)$/.test(p.tokens[next]?.tag ?? "");
  }
  if (
    !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|VERB|ADV)$/.test(token.tag) &&
    wordAt(p, at) !== "if" &&
    (p.quotationOf[at] as number) < 0 &&
    !/^(?:both|either|neither|nor|not|only)$/.test(wordAt(p, at)) &&
    !(p.tokens[at + 1]?.text === "-" && isJoined(p, at + 1))
  )
    return false;
  if (token.tag === "VERB" && addressee === undefined && !/ing$/.test(token.text)) return false;
  if (QUESTION_WORDS.has(wordAt(p, at)) || (SUBORDINATORS.has(wordAt(p, at)) && wordAt(p, at) !== "if")) return false;
  // "held the house", "requires a licence": these take a clause with "that" alone
  if (/^(?:hold|require|decree|ordain)$/.test(cue.lemma)) return false;
  const plain = PLAIN_SAYING.has(cue.lemma) && !/^(?:maintain|add)$/.test(cue.lemma);
  if (!plain && !/^(?:believe|think|hope|expect|know|fear)$/.test(cue.lemma)) {
    // of other verbs the noun phrase may be the object: only a verb right after it makes a clause
    const phrase = findPhraseAfter(p, at, ceiling);
    let next = phrase?.last ?? ceiling;
    while (p.tokens[next]?.tag === "ADV") next++;
    if (
      phrase &&
      (next >= ceiling || !/^(?:VERB|AUX)$/.test(p.tokens[next]?.tag ?? "") || /ing$/.test(wordAt(p, next)))
    )
      return false;
  }
  for (let i = at + 1; i < ceiling && i < at + 30; i++) {
    const next = p.tokens[i];
    if (!next || /^[;:]$/.test(next.text)) return false;
    if (next.text === "," && !hasVerbSoon(p, i, ceiling)) return false;
    if (next.tag === "AUX") return true;
    if (next.tag === "VERB" && !/ing$/.test(next.text) && findSubject(p, i, at)) return true;
  }
  return false;
}

function hasVerbSoon(p: Passage, at: number, ceiling: number): boolean {
  return hasVerb(p, at, Math.min(ceiling, at + 20));
}

/** "is expected to fall": the subject and what it is expected to do; "was first reported by": the subject. */
function passiveContent(
  p: Passage,
  cue: Cue,
  found: SourceFound,
  make: (begin: number, form: ContentFound["form"]) => Omit<ContentFound, "addressee"> | undefined,
): Omit<ContentFound, "addressee"> | undefined {
  const floor = p.sentences[cue.sentence]?.first ?? 0;
  const subject = findSubject(p, cue.group.first, floor);
  let at = cue.range.last;
  while (p.tokens[at]?.tag === "ADV") at++;
  const infinitive = wordAt(p, at) === "to" && p.tokens[at]?.tag === "PART";
  const rest = infinitive ? make(at, "infinitive") : undefined;
  if (!subject && cue.form === "bare-passive") {
    const end = p.tokens[cue.group.first - 1]?.text === "," ? cue.group.first - 2 : cue.group.first - 1;
    const owner = findSubject(p, end + 1, floor);
    return owner && { ranges: [owner.source], form: "phrase", before: true };
  }
  if (!subject) return undefined;
  if (wordAt(p, subject.source.first) === "it" && !found.source) return rest;
  if (rest) return { ranges: [subject.source, ...rest.ranges], form: "infinitive", before: false };
  const ceiling = p.sentences[cue.sentence]?.last ?? 0;
  const quoted = quotedAfter(p, cue.range.last, ceiling);
  if (quoted) return { ranges: [subject.source, quoted], form: "quotation", before: false };
  return found.source ? { ranges: [subject.source], form: "phrase", before: true } : undefined;
}

/** "was described as “awful” by the mayor": words in quotation marks after a passive. */
function quotedAfter(p: Passage, from: number, ceiling: number): Range | undefined {
  for (let first = from; first < Math.min(ceiling, from + 20); first++) {
    const quotation = p.quotationOf[first] as number;
    if (quotation < 0) {
      if (p.tokens[first]?.tag === "VERB" || p.tokens[first]?.tag === "AUX") return undefined;
      continue;
    }
    let last = first;
    while (last < ceiling && p.quotationOf[last] === quotation) last++;
    return { first, last };
  }
  return undefined;
}

/** "hopes of a deal", "a plan to sell": what a reporting noun is about. */
function nounContent(
  p: Passage,
  cue: Cue,
  ceiling: number,
  make: (begin: number, form: ContentFound["form"]) => Omit<ContentFound, "addressee"> | undefined,
): Omit<ContentFound, "addressee"> | undefined {
  const word = wordAt(p, cue.range.last);
  if (word === "to" && p.tokens[cue.range.last]?.tag === "PART" && cue.range.last < ceiling)
    return make(cue.range.last, "infinitive");
  const floor = p.sentences[cue.sentence]?.first ?? 0;
  const there = [1, 2, 3, 4, 5].some((k) => cue.head - k >= floor && wordAt(p, cue.head - k) === "there");
  return there && startsBareClause(p, cue, { at: cue.range.last }, cue.range.last, ceiling)
    ? make(cue.range.last, "clause")
    : undefined;
}
