import { OFFICIAL_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.ts";
import {
  DETERMINERS,
  JOINERS,
  LINKING_PREPOSITIONS,
  POSSESSIVES,
  PREDETERMINERS,
  RELATIVES,
} from "../lexicon/en/function-words.ts";
import { DAY_NAMES, MONTH_NAMES, TIME_NOUNS } from "../lexicon/en/time-nouns.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";

/** Tell whether a noun phrase may end with this token. */
export function isPhraseEnd(p: Passage, i: number): boolean {
  const token = p.tokens[i];
  if (!token) return false;
  const { tag } = token;
  if (tag === "NOUN" || tag === "PROPN" || tag === "NUM") return true;
  if (tag === "VERB") return isMistakenNoun(p, i);
  if (tag === "PRON") return !RELATIVES.has(wordAt(p, i)) && !POSSESSIVES.has(wordAt(p, i));
  if (token.text === ")" || token.text === "]") return true;
  if (tag === "DET")
    return /^(?:all|both|some|many|most|others|another|this|these|those|each|several)$/.test(wordAt(p, i));
  // "the Chinese", "the latter"
  return tag === "ADJ" && (OFFICIAL_NOUNS.has(wordAt(p, i)) || DETERMINERS.has(wordAt(p, i - 1)) || /^(?:other|many|several|few|most)$/.test(wordAt(p, i)));
}

/** "a Gazette report Sunday", "US spies believe": a tagger takes the noun for a verb now and then. */
function isMistakenNoun(p: Passage, i: number): boolean {
  const noun = wordAt(p, i).replace(/ies$/, "y").replace(/s$/, "");
  const people = OFFICIAL_NOUNS.has(noun) || PERSON_NOUNS.has(noun);
  if (people && /s$/.test(wordAt(p, i)) && /^(?:PROPN|ADJ|DET)$/.test(p.tokens[i - 1]?.tag ?? "")) return true;
  if (
    !/^(?:report|reports|poll|polls|survey|study|review|post|posts|tweet|tweets|release|account)$/.test(wordAt(p, i)) ||
    p.tokens[i - 1]?.tag !== "PROPN"
  )
    return false;
  for (let k = i - 1; k > i - 6 && p.tokens[k]; k--) {
    if (/^(?:a|an|the)$/.test(wordAt(p, k)) || p.tokens[k]?.tag === "PART") return true;
    if (!/^(?:PROPN|ADJ|NOUN)$/.test(p.tokens[k]?.tag ?? "")) return false;
  }
  return false;
}

/** Tell whether a token is a word of time that stands for itself: "Monday", "week". */
export function isTimeWord(p: Passage, i: number): boolean {
  const word = wordAt(p, i);
  const next = wordAt(p, i + 1);
  if (next === "'s" || next === "’s") return false;
  // "The Ridge Times" is no time
  const capital = /^\p{Lu}/u.test(p.tokens[i]?.text ?? "") && p.sentences[p.sentenceOf[i] as number]?.first !== i;
  return (
    DAY_NAMES.has(word) ||
    (TIME_NOUNS.has(word) && !capital) ||
    (MONTH_NAMES.has(word) && word !== "may" && word !== "march" && p.tokens[i]?.tag !== "AUX")
  );
}

/**
 * Find the noun phrase that ends at a token, with the phrases and short clauses that follow its head:
 * "officials briefed on the matter", "a source that watches the harbor". Nothing before `floor`, and none across quotation marks.
 */
export function findPhraseBefore(p: Passage, end: number, floor: number): Range | undefined {
  if (!isPhraseEnd(p, end)) return undefined;
  let first = end + 1;
  let closed = false;
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
      at = noun;
      continue;
    }
    const role = roleInPhrase(p, at, closed, first > end);
    if (role === "out") break;
    if (role === "closes") closed = true;
    if (role === "opens") closed = false;
    first = at;
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

function isJoined(p: Passage, at: number): boolean {
  const [before, mark, after] = [p.tokens[at - 1], p.tokens[at], p.tokens[at + 1]];
  return before?.end === mark?.start && mark?.end === after?.start;
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
    const before = p.tokens[at - 1];
    if (isPhraseEnd(p, at - 1) && !isTimeWord(p, at - 1)) return at - 1;
    // "people familiar with", "officials briefed on", "troops fighting in"
    const bound = before && (before.tag === "ADJ" || (before.tag === "VERB" && /(?:ed|ing|en)$/.test(before.text)));
    if (bound && /^(?:NOUN|PROPN)$/.test(p.tokens[at - 2]?.tag ?? "") && at - 2 >= floor) return at - 2;
    return -1;
  }
  if (token.tag === "VERB" || token.tag === "AUX" || token.tag === "PART") {
    // a relative clause that begins with its verb: "that closely watches", "who asked not to be named"
    for (let i = at; i > floor && i > at - 8; i--) {
      const tag = p.tokens[i]?.tag;
      if (RELATIVES.has(wordAt(p, i)) && i < at)
        return isPhraseEnd(p, i - 1) && !p.tokens[i - 1]?.text.match(/^\W+$/) ? i - 1 : -1;
      if (tag !== "VERB" && tag !== "AUX" && tag !== "ADV" && tag !== "PART") return -1;
    }
  }
  return -1;
}

/** Find the noun phrase that begins at a token: its head with what stands before it, then phrases with "of", "at", "from" and brackets. */
export function findPhraseAfter(p: Passage, start: number, ceiling: number): Range | undefined {
  let at = start;
  let head = -1;
  let expectNoun = true;
  while (at < ceiling && p.quotationOf[at] === p.quotationOf[start]) {
    const token = p.tokens[at];
    const word = wordAt(p, at);
    if (!token) break;
    if (token.text === "(" || token.text === "[") {
      let close = at + 1;
      while (close < ceiling && !/^[)\]]$/.test(p.tokens[close]?.text ?? "")) close++;
      if (head < 0 || close >= ceiling || close > at + 12) break;
      head = close;
      at = close + 1;
      continue;
    }
    if (
      token.tag === "NOUN" ||
      token.tag === "PROPN" ||
      token.tag === "NUM" ||
      token.tag === "X" ||
      token.tag === "SYM"
    ) {
      if (head >= 0 && isTimeWord(p, at)) break;
      head = at;
      expectNoun = false;
    } else if (token.tag === "PRON") {
      if (POSSESSIVES.has(word)) {
        if (!expectNoun) break;
      } else {
        if (head >= 0 || RELATIVES.has(word)) break;
        head = at;
        at++;
        break;
      }
    } else if (token.tag === "DET") {
      // "the newspaper The Ridge"
      if (!expectNoun && !(token.text === "The" && p.tokens[at + 1]?.tag === "PROPN" && p.tokens[at - 1]?.tag === "NOUN")) break;
      if (head < 0 && isPhraseEnd(p, at) && !/^(?:NOUN|PROPN|ADJ|NUM|ADV|VERB)$/.test(p.tokens[at + 1]?.tag ?? ""))
        head = at;
    } else if (
      token.tag === "ADJ" ||
      (token.tag === "VERB" && /(?:ed|ing|en)$/.test(word) && expectNoun && at > start) ||
      (/^(?:owned|run|controlled|backed|led|based|funded|linked|affiliated)$/.test(word) && /^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[at + 1]?.tag ?? ""))
    ) {
      if (!expectNoun && !/^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[at + 1]?.tag ?? "")) break;
    } else if (
      /^['’]s?$/.test(word) &&
      (token.tag === "PART" ||
        (/s$/.test(wordAt(p, at - 1)) && /^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[at + 1]?.tag ?? "")))
    ) {
      expectNoun = true;
    } else if (token.tag === "ADP" || (word === "to" && token.tag !== "PART")) {
      if (
        head < 0 ||
        !LINKING_PREPOSITIONS.has(word) ||
        isTimeWord(p, at + 1) ||
        /^(?:last|next|this)$/.test(wordAt(p, at + 1))
      )
        break;
      expectNoun = true;
    } else if (token.tag === "CCONJ") {
      if (head < 0 || !(/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(p.tokens[at + 1]?.tag ?? "") || word === "&")) break;
      expectNoun = true;
    } else if (token.tag === "PUNCT" && /^[-–/&.]$/.test(token.text) && isJoined(p, at)) {
      // state-run
    } else if (token.tag === "ADV" && expectNoun && /^(?:ADJ|NUM|VERB|NOUN)$/.test(p.tokens[at + 1]?.tag ?? "")) {
      // "roughly a dozen"
    } else break;
    at++;
  }
  return head >= start ? { first: start, last: head + 1 } : undefined;
}

/** "Department of Ports official": a preposition within a name, with a noun to follow it. */
function isInsideName(p: Passage, i: number, last: number): boolean {
  const name = p.mentionOf[i] as number;
  if (name < 0 || p.mentionOf[i - 1] !== name) return false;
  let end = i;
  while (end < last && p.mentionOf[end] === name) end++;
  return end <= last;
}

/** The head of a noun phrase: its last noun before any preposition, comma, bracket or clause. */
export function headOf(p: Passage, { first, last }: Range): number {
  const name = p.mentionOf[last - 1] as number;
  const named = p.mentions[name];
  if (named?.kind === "person") {
    // "Trade and Ports Committee Chair Ada Vance"
    let start = last - 1;
    while (start > first && p.mentionOf[start - 1] === name) start--;
    if (start > first && /^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[start - 1]?.tag ?? "")) return last - 1;
  }
  let head = -1;
  for (let i = first; i < last; i++) {
    const token = p.tokens[i];
    if (!token) break;
    // "the Iron and Steel Institute"
    if (token.tag === "CCONJ" && p.tokens[i - 1]?.tag === "PROPN" && p.tokens[i + 1]?.tag === "PROPN") continue;
    const possessive = /^['’]s?$/.test(p.tokens[i + 1]?.text ?? "") && p.tokens[i + 1]?.tag === "PART";
    if (/^(?:NOUN|PROPN|NUM|PRON|X)$/.test(token.tag) && !possessive) head = i;
    else if (head >= 0 && isInsideName(p, i, last)) continue;
    else if (
      head >= 0 &&
      (token.tag === "ADP" ||
        token.tag === "CCONJ" ||
        RELATIVES.has(wordAt(p, i)) ||
        /^[,([]$/.test(token.text) ||
        token.tag === "VERB" ||
        token.tag === "AUX")
    )
      break;
  }
  return head >= 0 ? head : last - 1;
}
