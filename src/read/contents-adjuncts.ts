import { QUESTION_WORDS } from "../lexicon/en/function-words.ts";
import type { Cue } from "./cues.ts";
import type { After } from "./frames.ts";
import { isTimeWord } from "./noun-phrases.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { findProgramme } from "./programmes.ts";

/** Step over addressee, time, place and setting between a cue and its content. */
export function skipAdjuncts(p: Passage, cue: Cue, start: number, ceiling: number): After {
  let at = start;
  let addressee: Range | undefined;
  let prepositionAt: number | undefined;
  const takes = (letter: string): boolean => cue.verbs.some((verb) => verb.frames.includes(letter));
  const prepositions = cue.verbs.flatMap((verb) => verb.prepositions);
  if (takes("a") && cue.form !== "passive") {
    const quoted = findQuotedProgramme(p, at, ceiling);
    const phrase = quoted ?? findPhraseAfter(p, at, ceiling);
    const next = phrase && p.tokens[phrase.last];
    // "warned the deal could fail": the noun phrase is the clause's
    const isSubject =
      cue.lemma !== "tell" &&
      phrase !== undefined &&
      next !== undefined &&
      phrase.last < ceiling &&
      (next.tag === "AUX" || (next.tag === "VERB" && !/ing$/.test(next.text)));
    if (phrase && !isSubject && !isTimeWord(p, phrase.first)) {
      addressee = cutAddressee(p, phrase, ceiling);
      at = addressee.last;
    }
  }
  for (let turn = 0; turn < 6 && at < ceiling; turn++) {
    const token = p.tokens[at];
    const word = wordAt(p, at);
    if (!token || (p.quotationOf[at] as number) >= 0) break;
    if (token.tag === "ADV" && !QUESTION_WORDS.has(word)) {
      at++;
      continue;
    }
    if (prepositions.includes(word) && (p.quotationOf[at + 1] as number) >= 0) {
      prepositionAt ??= at + 1;
      break;
    }
    // "follows up with: “…”"
    if (token.tag === "ADP" && p.tokens[at + 1]?.text === ":") {
      at++;
      break;
    }
    const time = throughTime(p, at, ceiling);
    if (time > at) {
      at = time;
      continue;
    }
    if (
      (token.tag === "ADP" || word === "to") &&
      p.tokens[at + 1]?.tag !== "VERB" &&
      !/^(?:that|how|what|whether)$/.test(wordAt(p, at + 1))
    ) {
      const phrase = findQuotedProgramme(p, at + 1, ceiling) ?? findPhraseAfter(p, at + 1, ceiling);
      if (!phrase) break;
      if (prepositions.includes(word) && prepositionAt === undefined) prepositionAt = at + 1;
      if ((word === "to" || word === "with") && !addressee) addressee = phrase;
      // "said in the north shelling went on": what begins a clause is no adjunct
      const next = p.tokens[phrase.last];
      if (next && (next.tag === "VERB" || next.tag === "AUX") && !/(?:ing|ed)$/.test(next.text)) break;
      at = throughTitle(p, phrase.last, ceiling);
      continue;
    }
    break;
  }
  return { at, ...(addressee && { addressee }), ...(prepositionAt !== undefined && { prepositionAt }) };
}

/** "on Kanal 9’s “Morning Hour”": a programme's title in quotation marks after its owner. */
function throughTitle(p: Passage, at: number, ceiling: number): number {
  const owned = /^['’]s?$/.test(p.tokens[at]?.text ?? "");
  const open = owned ? at + 1 : at;
  if (!/^["“]$/.test(p.tokens[open]?.text ?? "") || (p.quotationOf[open] as number) >= 0) return at;
  for (let i = open + 1; i < Math.min(ceiling, open + 10); i++)
    if (/^["”]$/.test(p.tokens[i]?.text ?? "")) return i + 1;
  return at;
}

/** "told “Morning Hour”": a news programme's name in quotation marks, the marks included. */
function findQuotedProgramme(p: Passage, at: number, ceiling: number): Range | undefined {
  if (!/^["“]$|^''$|^``$/.test(p.tokens[at]?.text ?? "") || (p.quotationOf[at] as number) >= 0) return undefined;
  const found = findProgramme(p, at);
  if (!found) return undefined;
  let last = found.range.last;
  while (last < ceiling && /^[.,]$|^["”]$|^''$/.test(p.tokens[last]?.text ?? "")) last++;
  return { first: at, last };
}

/** "told Reuters officials were": the addressee ends where a new subject may begin. */
function cutAddressee(p: Passage, phrase: Range, ceiling: number): Range {
  const next = p.tokens[phrase.last];
  const runsOn = next && phrase.last < ceiling && (next.tag === "VERB" || next.tag === "AUX");
  if (!runsOn) return phrase;
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const [a, b] = [p.tokens[i - 1], p.tokens[i]];
    if (a?.tag === "PROPN" && (b?.tag === "DET" || b?.tag === "NOUN" || b?.tag === "PRON"))
      return { first: phrase.first, last: i };
    if (b?.tag === "DET" || b?.tag === "PRON") return { first: phrase.first, last: i };
  }
  return phrase;
}

function throughTime(p: Passage, at: number, ceiling: number): number {
  let i = at;
  if (
    /^(?:on|in|at|by|during|since|late|early|earlier|later)$/.test(wordAt(p, i)) &&
    (isTimeWord(p, i + 1) || /^(?:late|early|last|this|the)$/.test(wordAt(p, i + 1)))
  )
    i++;
  const open = i;
  while (
    i < ceiling &&
    i < open + 4 &&
    /^(?:last|next|this|the|that|late|early|earlier|same|a|few|two|three|several|on)$/.test(wordAt(p, i))
  )
    i++;
  if (!isTimeWord(p, i)) return at;
  while (i < ceiling && (isTimeWord(p, i) || p.tokens[i]?.tag === "NUM" || wordAt(p, i) === "ago")) i++;
  return i;
}
