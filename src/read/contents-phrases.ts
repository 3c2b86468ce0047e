import { SUBORDINATORS } from "../lexicon/en/function-words.ts";
import { toContent } from "./clause-signs.ts";
import { endOfContent } from "./contents-ends.ts";
import type { Cue } from "./cues.ts";
import type { ContentFound, Frame } from "./frames.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";

/** A noun phrase as content ends at a comma, dash or subordinate clause, and before the outlet that it was told. */
export function makePhrase(
  p: Passage,
  cue: Cue,
  begin: number,
  ceiling: number,
  frames: readonly Frame[],
): Omit<ContentFound, "addressee"> | undefined {
  let end = endOfContent(p, cue, begin, ceiling, frames);
  for (let i = begin + 1; i < end; i++) {
    if ((p.quotationOf[i] as number) >= 0) continue;
    const token = p.tokens[i];
    const list = token?.text === "," && isListComma(p, i, end);
    if (
      (/^(?:,|—|–|--|;|:)$/.test(token?.text ?? "") && !list) ||
      (token?.tag === "SCONJ" && SUBORDINATORS.has(wordAt(p, i))) ||
      /^(?:when|while|after|before|because|although|though)$/.test(wordAt(p, i))
    )
      end = i;
  }
  const range = toContent(p, begin, end);
  return range && { ranges: [range], form: "phrase", before: false };
}

/** "rockets, shells and drones": a comma between members of a list. */
function isListComma(p: Passage, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 8; i++) {
    if (/^(?:and|or)$/.test(wordAt(p, i)))
      return /^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[i + 1]?.tag ?? "") && p.tokens[at + 1]?.tag !== "DET";
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(p.tokens[i]?.tag ?? "")) return false;
  }
  return false;
}

/** "called it absurd", "described them as a threat": the object and what is said of it. */
export function hasComplement(p: Passage, cue: Cue, object: Range, ceiling: number): boolean {
  if (
    /^(?:see|view|regard|perceive|interpret|describe|portray|depict|characterize|characterise|hail|tout|denounce|decry|bill|cast|paint)$/.test(
      cue.lemma,
    )
  )
    return hasWithin(p, object.first, ceiling, /^as$/);
  if (/^(?:liken|compare)$/.test(cue.lemma)) return hasWithin(p, object.first, ceiling, /^(?:to|with)$/);
  const next = p.tokens[object.last];
  // "a group called Harbor Watch of Weir": a name and nothing said of it
  let named = true;
  for (let i = object.first; i < object.last; i++)
    if (!/^(?:PROPN|ADP|DET)$/.test(p.tokens[i]?.tag ?? "")) named = false;
  const told = (p.quotationOf[object.last] as number) >= 0 || /^(?:DET|ADJ|NOUN)$/.test(next?.tag ?? "");
  if (named && !(told && object.last < ceiling)) return false;
  return (
    object.last < ceiling &&
    next !== undefined &&
    ((p.quotationOf[object.last] as number) >= 0 ||
      /^(?:DET|ADJ|ADV|NOUN|PROPN)$/.test(next.tag) ||
      object.last - object.first > 2)
  );
}

/** Tell whether one of some words stands a little further on in the same clause. */
export function hasWithin(p: Passage, from: number, ceiling: number, words: RegExp): boolean {
  for (let i = from + 1; i < ceiling && i < from + 14; i++) {
    if (words.test(wordAt(p, i)) && p.tokens[i]?.tag !== "SCONJ") return true;
    if (/^[,;:]$/.test(p.tokens[i]?.text ?? "") && (p.quotationOf[i] as number) < 0) return false;
  }
  return false;
}
