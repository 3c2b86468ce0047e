import { JOINERS, RELATIVES, SUBORDINATORS } from "../lexicon/en/function-words.ts";
import type { Cue } from "./cues.ts";
import { isPhraseEnd, isTimeWord } from "./noun-phrases.ts";
import { findPhraseBefore } from "./noun-phrases-before.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { describeSource } from "./source-kinds.ts";

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
  // "Ada Vance, the minister, on Friday called it": what stands between commas, then the time
  end = skipBetweenCommas(p, end, floor) ?? end;
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
  // "Saturday said": a day says nothing
  if (!phrase || (phrase.last - phrase.first === 1 && isTimeWord(p, phrase.first))) return undefined;
  // "derided him": an object is no subject
  if (phrase.last - phrase.first === 1 && /^(?:him|them|me|us|whom)$/.test(wordAt(p, phrase.first))) return undefined;
  if (phrase.first > floor && p.tokens[phrase.first - 1]?.tag === "ADP" && skipped === undefined) {
    // a verb's subject is no preposition's object: "about half", "with officials" and "after he" are none
    if (!/^(?:than|as|like|with|after|before|about|around|over|under|nearly)$/.test(wordAt(p, phrase.first - 1)))
      return undefined;
  }
  phrase = afterThings(p, phrase);
  phrase = throughList(p, skipped === undefined ? phrase : throughApposition(p, phrase, floor), floor);
  return { source: phrase, frame: { first: phrase.first, last: group }, inverted: false, shared: false };
}

/** "It did no damage and the mayor said": what cannot speak is of the clause before, and the subject stands after "and". */
function afterThings(p: Passage, phrase: Range): Range {
  for (let i = phrase.last - 2; i > phrase.first; i--) {
    if (!/^(?:and|or)$/.test(wordAt(p, i))) continue;
    const rest = { first: i + 1, last: phrase.last };
    const { thing, kind } = describeSource(p, rest);
    return describeSource(p, phrase).thing && !thing && kind !== "document" ? rest : phrase;
  }
  return phrase;
}

/** "officials on Tuesday said", "a report Sunday revealed": time between subject and verb is stepped over. */
function beforeTime(p: Passage, from: number, floor: number): number {
  let end = from;
  while (
    end > floor &&
    (isTimeWord(p, end) || /^(?:here|there|elsewhere|abroad|alike|today|yesterday|now|then)$/.test(wordAt(p, end)))
  )
    end--;
  if (end === from) return from;
  while (end > floor && /^(?:on|last|this|late|early|in|earlier|the|next)$/.test(wordAt(p, end))) end--;
  // "a tweet posted Saturday said"
  const isDone = p.tokens[end]?.tag === "VERB" && /(?:ed|en|made|sent|put)$/.test(wordAt(p, end));
  if (isDone && end < from && isPhraseEnd(p, end - 1)) return end - 1;
  return isPhraseEnd(p, end) || (p.tokens[end]?.text === "," && end < from) ? end : from;
}

/** "the minister, who was in Oslo, said": the place before the first of the commas, where they hold something aside. */
function skipBetweenCommas(p: Passage, end: number, floor: number): number | undefined {
  let at = end;
  let found: number | undefined;
  for (let turn = 0; turn < 4 && (isAside(p.tokens[at]?.text) || closesQuoted(p, at)); turn++) {
    const mark = closesQuoted(p, at) ? "," : p.tokens[at]?.text;
    let comma = at - 1;
    let next: number | undefined;
    for (; comma > floor && at - comma < 45; comma--) {
      // words in quotation marks within what is set aside: "the mayor, who called it “absurd,” said"
      if ((p.quotationOf[comma] as number) >= 0 && p.quotationOf[comma] !== p.quotationOf[end + 1]) continue;
      if (p.quotationOf[comma] !== p.quotationOf[end + 1]) break;
      if (p.tokens[comma]?.text === mark && isPhraseEnd(p, comma - 1) && opensAside(p, comma + 1)) {
        next = comma - 1;
        break;
      }
    }
    if (next === undefined) break;
    // "Ada Vance, 41, who sails,": an age is an aside of its own
    if (isAge(p, next) && p.tokens[next - 1]?.text === "," && next - 2 >= floor && isPhraseEnd(p, next - 2)) next -= 2;
    found = next;
    at = next;
  }
  return found;
}

/** "…a “disgrace,”": a comma that stands within the closing mark. */
function closesQuoted(p: Passage, at: number): boolean {
  return (
    /^["”]$|^''$/.test(p.tokens[at]?.text ?? "") &&
    p.tokens[at - 1]?.text === "," &&
    p.quotationOf[at] !== p.quotationOf[at + 1]
  );
}

/** "41": a number alone that may be somebody's years. */
function isAge(p: Passage, i: number): boolean {
  const { tag, text } = p.tokens[i] ?? { tag: "", text: "" };
  return (tag === "NUM" || /^\d/.test(text)) && /^\d{1,3}$/.test(text) && Number(text) < 120;
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
  let comma = phrase.first - 1;
  if (p.tokens[comma]?.text === "," && isAge(p, comma - 1) && p.tokens[comma - 2]?.text === ",") comma -= 2;
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
  while (
    first - 1 > floor &&
    p.tokens[first - 1]?.text === "," &&
    p.quotationOf[first - 1] === p.quotationOf[phrase.first]
  ) {
    const member = findPhraseBefore(p, first - 2, floor);
    if (!member || member.last - member.first > 10) return phrase;
    first = member.first;
  }
  return isBoundary(p, first, floor) ? { first, last: phrase.last } : phrase;
}

function isBoundary(p: Passage, first: number, floor: number): boolean {
  if (first === floor) return true;
  const token = p.tokens[first - 1];
  const word = wordAt(p, first - 1);
  return (
    token !== undefined &&
    (token.tag === "PUNCT" || token.tag === "AUX" || JOINERS.has(word) || SUBORDINATORS.has(word) || word === "that")
  );
}

/** Tell whether a cue stands where its speaker may follow it: after a quotation, a comma or "as". */
export function mayInvert(p: Passage, cue: Cue, floor: number): boolean {
  const before = cue.group.first - 1;
  if (before < floor) return true;
  const text = p.tokens[before]?.text ?? "";
  return (
    /^(?:,|"|”|''|’|'|\?|!|—|–|--|-|\.)$/.test(text) ||
    wordAt(p, before) === "as" ||
    (p.quotationOf[before] as number) >= 0
  );
}
