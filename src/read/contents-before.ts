import { JOINERS, RELATIVES, SUBORDINATORS } from "../lexicon/en/function-words.ts";
import { hasComma, hasVerb, toContent } from "./clause-signs.ts";
import type { Cue } from "./cues.ts";
import type { Before, Frame } from "./frames.ts";
import { isTimeWord } from "./noun-phrases.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";

/** "It will rain, the minister said": a clause or quotation that ends right before the frame. */
export function findBefore(
  p: Passage,
  { cue, found }: Frame,
  frames: readonly Frame[],
  floor: number,
  after: number,
  ceiling: number,
): Before | undefined {
  if (found.shared || cue.form === "infinitive" || cue.form === "noun" || cue.form === "bare-passive") return undefined;
  if (
    cue.form === "participle" &&
    !/^(?:as|heard|seen|overheard|recorded|filmed|shown|caught)$/.test(wordAt(p, cue.head - 1))
  )
    return undefined;
  if (found.source && RELATIVES.has(wordAt(p, found.source.first))) return undefined;
  const edge = found.frame.first - 1;
  const mark = p.tokens[edge]?.text ?? "";
  const quoted = (p.quotationOf[edge] as number) >= 0;
  const takesClause = cue.form === "phrase" || cue.verbs.some((verb) => /[tq]/.test(verb.frames));
  if (edge < floor && floor > 0 && isQuoteJustBefore(p, floor) && takesClause && found.inverted) return undefined;
  if (edge < floor || !takesClause) return undefined;
  const phrase = cue.form === "phrase";
  if (!quoted && !/^[,—–?!-]+$/.test(mark) && !phrase) return undefined;
  // what follows must not be the content itself: ", he said the sky was falling"
  const next = p.tokens[after];
  const closes =
    after >= ceiling ||
    !next ||
    /^[,.;:?!)—–-]/.test(next.text) ||
    (p.quotationOf[after] as number) >= 0 ||
    /ing$/.test(next.text) ||
    SUBORDINATORS.has(next.text.toLowerCase()) ||
    JOINERS.has(next.text.toLowerCase());
  if (!closes && !phrase && !quoted) return undefined;
  if (!closes && !phrase && wordAt(p, after) === "that") return undefined;
  const end = quoted || phrase ? (mark === "," ? edge : edge + 1) : edge;
  const first = beginOfBefore(p, cue, frames, floor, edge);
  if (quoted) return { range: { first, last: end }, form: "quotation" };
  if ((!hasVerb(p, first, end) || isFronted(p, first, end)) && !phrase) {
    // "But, he added, …" and "Russia, officials said, is …": the rest decides
    if (next?.text === "," && end > first) return { range: { first, last: end }, form: "clause" };
    if (!hasVerb(p, first, end) || p.tokens[first]?.tag === "VERB") return undefined;
  }
  return end > first ? { range: { first, last: end }, form: "clause" } : undefined;
}

/** "If it rains, she said, …", "What counts, he said, …": a clause that another has to follow. */
function isFronted(p: Passage, first: number, last: number): boolean {
  const word = wordAt(p, first);
  // "Asked to comment, a spokesman told": a participle at the front is the speaker's own
  if (p.tokens[first]?.tag === "VERB" && /(?:ed|ing)$/.test(word) && !hasComma(p, first, last))
    return !(/^(?:ADJ|NOUN)$/.test(p.tokens[first + 1]?.tag ?? "") && hasVerb(p, first + 2, last));
  if (
    !SUBORDINATORS.has(word) &&
    !/^(?:what|despite|with|without|in|on|at|for|by|under|during|given|whatever|whoever)$/.test(word)
  )
    return false;
  if (hasComma(p, first, last)) return false;
  return word === "what" || SUBORDINATORS.has(word) || !hasVerb(p, first, last);
}

function isQuoteJustBefore(p: Passage, floor: number): boolean {
  return (p.quotationOf[floor - 1] as number) >= 0;
}

/** The content before a frame begins with the sentence, or with the quotation that ends at the frame, or after an earlier frame's "but". */
function beginOfBefore(p: Passage, cue: Cue, frames: readonly Frame[], floor: number, edge: number): number {
  const quotation = p.quotationOf[edge] as number;
  const before = quotation >= 0 ? quotation : (p.quotationOf[edge - 1] as number);
  let first = afterDateline(p, floor, edge);
  if (before >= 0 && (p.quotationOf[floor] as number) === before) {
    while (first > 0 && p.quotationOf[first - 1] === before) first--;
    return first;
  }
  let from = edge;
  for (const { cue: other, found } of frames) {
    if (other.sentence !== cue.sentence || other.head >= cue.head || other.form === "noun" || found.shared) continue;
    from = Math.min(from, other.range.last);
  }
  let last = edge - 1;
  while (last >= from && !joins(p, last)) last--;
  return last >= from ? Math.max(first, last + 1) : first;
}

/** ", but", ";": what stands behind begins anew. */
function joins(p: Passage, i: number): boolean {
  const isJoint =
    (/^(?:but|while|although|and)$/.test(wordAt(p, i)) &&
      p.tokens[i - 1]?.text === "," &&
      wordAt(p, i + 1) !== "that") ||
    p.tokens[i]?.text === ";";
  return isJoint && (p.quotationOf[i] as number) < 0;
}

/** "OSLO, May 3 (Agency) — It will": a sentence that opens with a dateline begins after it. */
function afterDateline(p: Passage, floor: number, edge: number): number {
  for (let i = floor; i < Math.min(edge, floor + 14); i++) {
    const token = p.tokens[i];
    if (!token) return floor;
    if (i > floor && /^(?:—|–|--|-)$/.test(token.text) && p.tokens[i - 1]?.end !== token.start) return i + 1;
    if (!/^(?:PROPN|NUM|PUNCT|X)$/.test(token.tag) && !/^[A-Z][A-Z.]+$/.test(token.text) && !isTimeWord(p, i))
      return floor;
  }
  return floor;
}

/** The second part of what a frame interrupts: "“It is late,” she said, “and cold.”" */
export function findRest(p: Passage, before: Before, after: number, ceiling: number): Range | undefined {
  let at = after;
  while (at < ceiling && /^[,:—–]$/.test(p.tokens[at]?.text ?? "")) at++;
  const quotation = p.quotationOf[at] as number;
  if (at > after && at < ceiling && quotation >= 0 && before.form === "quotation") return toContent(p, at, ceiling);
  const goesOn =
    isUnfinished(p, before) && !/ing$/.test(wordAt(p, at)) && !/^(?:a|an|who|which|citing)$/.test(wordAt(p, at));
  if (at > after && goesOn && at < ceiling) return toContent(p, at, ceiling);
  return undefined;
}

/** Tell whether what stands before a frame needs a clause after it: "But", "If it rains". */
export function isUnfinished(p: Passage, { form, range: { first, last } }: Before): boolean {
  return form === "clause" && (!hasVerb(p, first, last) || isFronted(p, first, last));
}
