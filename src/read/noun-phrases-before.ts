import { JOINERS, LINKING_PREPOSITIONS, POSSESSIVES, PREDETERMINERS, RELATIVES } from "../lexicon/en/function-words.ts";
import { DAY_NAMES } from "../lexicon/en/time-nouns.ts";
import { isJoined, isPhraseEnd, isTimeWord } from "./noun-phrases.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";

/** Pronouns that are subjects and nothing else. */
const SUBJECTS = /^(?:he|she|they|we|i)$/;

/**
 * Find the noun phrase that ends at a token, with the phrases and short clauses that follow its head:
 * "officials briefed on the matter", "a source that watches the harbor". Nothing before `floor`, and none across quotation marks.
 */
export function findPhraseBefore(p: Passage, end: number, floor: number): Range | undefined {
  if (!isPhraseEnd(p, end)) return undefined;
  let first = end + 1;
  let closed = false;
  let linked = false;
  for (let at = end; at >= floor; ) {
    if (p.quotationOf[at] !== p.quotationOf[end]) break;
    const bracket = openingBracket(p, at, floor);
    if (bracket !== undefined) {
      first = bracket;
      at = bracket - 1;
      continue;
    }
    if (first <= end && isLinked(p, at, floor)) {
      const noun = nounBeforeLink(p, at, floor);
      if (noun < floor) break;
      first = noun;
      closed = false;
      linked = true;
      at = noun;
      continue;
    }
    const role = roleInPhrase(p, at, closed, first > end || linked);
    linked = false;
    if (role === "out") break;
    if (role === "closes") closed = true;
    if (role === "opens") closed = false;
    first = at;
    // "a practice he and his friends": a pronoun begins its phrase
    // … and so does one alone: "the practice he"
    if (
      p.tokens[at]?.tag === "PRON" &&
      !POSSESSIVES.has(wordAt(p, at)) &&
      (at < end || SUBJECTS.test(wordAt(p, at))) &&
      !JOINERS.has(wordAt(p, at - 1))
    )
      break;
    at--;
  }
  return first <= end ? { first, last: end + 1 } : undefined;
}

function openingBracket(p: Passage, at: number, floor: number): number | undefined {
  const text = p.tokens[at]?.text;
  if (text !== ")" && text !== "]") return undefined;
  for (let i = at - 1; i >= floor && i > at - 12; i--) {
    if (p.tokens[i]?.text === "(" || p.tokens[i]?.text === "[") return i;
  }
  return undefined;
}

function roleInPhrase(p: Passage, at: number, closed: boolean, isHead: boolean): "in" | "closes" | "opens" | "out" {
  const token = p.tokens[at];
  const word = wordAt(p, at);
  if (!token) return "out";
  // "commander-in-chief"
  if (/^[-–]$/.test(p.tokens[at + 1]?.text ?? "") && isJoined(p, at + 1)) return closed ? "out" : "in";
  if (word === "'s" || word === "’s" || word === "'" || word === "’") return token.tag === "PART" ? "opens" : "out";
  if (closed) return PREDETERMINERS.has(word) && token.tag !== "NOUN" ? "closes" : "out";
  if (POSSESSIVES.has(word) && (token.tag === "PRON" || token.tag === "DET")) return "closes";
  if (token.tag === "PUNCT") return /^[-–/&.]$/.test(token.text) && isJoined(p, at) ? "in" : "out";
  if (!isHead && isTimeWord(p, at)) return "out";
  switch (token.tag) {
    case "DET":
      return "closes";
    case "NOUN":
    case "PROPN":
    case "NUM":
    case "SYM":
    case "X":
    case "ADJ":
      return "in";
    case "PRON":
      return isHead ? "in" : "out";
    case "ADV":
      return !isHead &&
        /^(?:ADJ|NUM|VERB)$/.test(p.tokens[at + 1]?.tag ?? "") &&
        !/^(?:however|then|so|also)$/.test(word)
        ? "in"
        : "out";
    case "CCONJ":
      return word === "&" ? "in" : "out";
    case "VERB":
      return isHead || isAttributive(p, at) || isCapital(p, at) ? "in" : "out";
    default:
      return "out";
  }
}

/** "Managing Director Ada Vance": a capital before a name makes any word part of it. */
function isCapital(p: Passage, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(p.tokens[at]?.text ?? "") && p.tokens[at + 1]?.tag === "PROPN";
}

/** "the elected officials", "leading experts": a participle before its noun. */
function isAttributive(p: Passage, at: number): boolean {
  if (!/(?:ed|ing|en)$/.test(wordAt(p, at)) || !/^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[at + 1]?.tag ?? "")) return false;
  const before = p.tokens[at - 1];
  return (
    before !== undefined &&
    (/^(?:DET|ADJ|NUM)$/.test(before.tag) ||
      (before.text === "-" && isJoined(p, at - 1)) ||
      POSSESSIVES.has(wordAt(p, at - 1)) ||
      p.sentenceOf[at - 1] !== p.sentenceOf[at])
  );
}

/** A preposition, joining word, participle or relative clause ties what follows to a noun before. */
function isLinked(p: Passage, at: number, floor: number): boolean {
  const noun = nounBeforeLink(p, at, floor);
  return noun >= floor && p.quotationOf[noun] === p.quotationOf[at];
}

function nounBeforeLink(p: Passage, at: number, floor: number): number {
  const token = p.tokens[at];
  const word = wordAt(p, at);
  if (!token || at <= floor) return -1;
  if (JOINERS.has(word) && (word === "and" || word === "or"))
    return isPhraseEnd(p, at - 1) && !isTimeWord(p, at - 1) ? at - 1 : -1;
  if ((token.tag === "ADP" || word === "to" || word === "as") && LINKING_PREPOSITIONS.has(word)) {
    if (isTimeWord(p, at + 1) || DAY_NAMES.has(wordAt(p, at + 1))) return -1;
    // "officials in the army and at the ministry"
    const joined = /^(?:and|or)$/.test(wordAt(p, at - 1)) && p.tokens[at - 2]?.tag !== "VERB" && at - 2 >= floor;
    if (joined && isPhraseEnd(p, at - 2)) return at - 2;
    const before = p.tokens[at - 1];
    if (isPhraseEnd(p, at - 1) && !isTimeWord(p, at - 1)) return at - 1;
    if (before?.tag === "VERB" && !/(?:ed|ing|en)$/.test(before.text)) return nounBeforeLink(p, at - 1, floor);
    // "people familiar with", "officials briefed on", "troops fighting in"
    const bound = before && (before.tag === "ADJ" || (before.tag === "VERB" && /(?:ed|ing|en)$/.test(before.text)));
    if (bound && /^(?:NOUN|PROPN)$/.test(p.tokens[at - 2]?.tag ?? "") && at - 2 >= floor) return at - 2;
    return -1;
  }
  // "a state that closely monitors it": after a relative and an adverb stands a verb, whatever its tag
  const isVerbBehind =
    token.tag === "NOUN" && /[^s]s$/.test(word) && p.tokens[at - 1]?.tag === "ADV" && RELATIVES.has(wordAt(p, at - 2));
  if (token.tag === "VERB" || token.tag === "AUX" || token.tag === "PART" || isVerbBehind) {
    // a relative clause that begins with its verb: "that closely watches", "who asked not to be named"
    for (let i = at; i > floor && i > at - 8; i--) {
      const tag = p.tokens[i]?.tag;
      if (RELATIVES.has(wordAt(p, i)) && i < at)
        return isPhraseEnd(p, i - 1) && !p.tokens[i - 1]?.text.match(/^\W+$/) ? i - 1 : -1;
      if (tag !== "VERB" && tag !== "AUX" && tag !== "ADV" && tag !== "PART" && !(isVerbBehind && i === at)) return -1;
    }
  }
  return -1;
}
