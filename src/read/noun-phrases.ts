import { DETERMINERS, POSSESSIVES, RELATIVES } from "../lexicon/en/function-words.ts";
import { OFFICIAL_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.ts";
import { DAY_NAMES, MONTH_NAMES, TIME_NOUNS } from "../lexicon/en/time-nouns.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { hasTrait, TIME } from "./traits.ts";

/** Tell whether a noun phrase may end with this token. */
export function isPhraseEnd(p: Passage, i: number): boolean {
  const token = p.tokens[i];
  if (!token) return false;
  const { tag } = token;
  if (tag === "NOUN" || tag === "PROPN" || tag === "NUM" || token.text === "%") return true;
  if (tag === "VERB") return isMistakenNoun(p, i) || isAskedOf(p, i);
  if (tag === "PRON") return !RELATIVES.has(wordAt(p, i)) && !POSSESSIVES.has(wordAt(p, i));
  if (token.text === ")" || token.text === "]") return true;
  if (tag === "DET")
    return /^(?:all|both|some|many|most|others|another|this|these|those|each|several)$/.test(wordAt(p, i));
  // "the Chinese", "the latter"
  return (
    tag === "ADJ" &&
    (OFFICIAL_NOUNS.has(wordAt(p, i)) ||
      DETERMINERS.has(wordAt(p, i - 1)) ||
      /^(?:other|many|several|few|most)$/.test(wordAt(p, i)))
  );
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

/** "those surveyed", "people interviewed": a participle that ends the phrase of those who were asked. */
function isAskedOf(p: Passage, i: number): boolean {
  return (
    /^(?:surveyed|polled|interviewed|questioned|contacted|consulted|canvassed|quoted|present|involved|concerned|affected)$/.test(
      wordAt(p, i),
    ) &&
    /^(?:those|people|voters|respondents|experts|analysts|economists|residents|adults|officials)$/.test(
      wordAt(p, i - 1),
    )
  );
}

/** Tell whether a token is a word of time that stands for itself: "Monday", "week". */
export function isTimeWord(p: Passage, i: number): boolean {
  if (!hasTrait(p, i, TIME)) return false;
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

/** Tell whether a mark stands against the words on both sides: the hyphen in "state-run". */
export function isJoined(p: Passage, at: number): boolean {
  const [before, mark, after] = [p.tokens[at - 1], p.tokens[at], p.tokens[at + 1]];
  return before?.end === mark?.start && mark?.end === after?.start;
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
  if (named?.kind === "person" || named?.kind === "other") {
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
    else if (/^[-–]$/.test(p.tokens[i - 1]?.text ?? "") && isJoined(p, i - 1)) head = i;
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
