import { IRREGULAR_PARTICIPLES, RELATIVES, SUBORDINATORS } from "../lexicon/en/function-words.ts";
import { REPORTING_NOUNS } from "../lexicon/en/reporting-nouns.ts";
import { hasVerb, toContent } from "./clause-signs.ts";
import { skipAdjuncts } from "./contents-adjuncts.ts";
import { findForward } from "./contents-after.ts";
import { findBefore, findRest, isUnfinished } from "./contents-before.ts";
import { endOfContent } from "./contents-ends.ts";
import type { Cue } from "./cues.ts";
import type { ContentFound, Frame } from "./frames.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { findOutletIn } from "./outlets.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";

/** Find what a cue reports, in its own sentence; quotations further on are added by `findAttributions`. */
export function findContent(p: Passage, { cue, found }: Frame, frames: readonly Frame[]): ContentFound | undefined {
  const sentence = p.sentences[cue.sentence];
  if (!sentence) return undefined;
  const { first: floor, last: ceiling } = sentence;
  const relayed = p.quotationOf[cue.head] as number;
  if (relayed >= 0) return findRelayed(p, relayed, found.frame.first);
  const start = found.inverted || cue.form === "phrase" ? found.frame.last : cue.range.last;
  const after = cue.form === "phrase" ? { at: start } : skipAdjuncts(p, cue, start, ceiling);
  const addressee = after.addressee ? { addressee: after.addressee } : {};
  const aside = findAside(p, { cue, found }, floor, after.at, ceiling);
  if (aside) return { ranges: [aside], form: "clause", before: aside.first === floor, ...addressee };
  const before = findBefore(p, { cue, found }, frames, floor, after.at, ceiling);
  const rest = before && findRest(p, before, after.at, ceiling);
  // "Earlier, she commented on the plan", "As they walked, they sang": what only leads on to a clause that never comes is no content
  const stays = before && (rest || cue.form === "phrase" || !isUnfinished(p, before));
  const sets = before?.form === "clause" && isQuoted(p, after.at, ceiling);
  if (before && stays && !(sets && (isSetting(p, before.range) || SUBORDINATORS.has(wordAt(p, before.range.first))))) {
    return { ranges: rest ? [before.range, rest] : [before.range], form: before.form, before: true, ...addressee };
  }
  if (cue.form === "phrase") {
    const begin = p.tokens[start]?.text === "," ? start + 1 : start;
    const range = toContent(p, begin, endOfContent(p, cue, begin, ceiling, frames));
    if (found.frame.first <= floor + 1 && range) return { ranges: [range], form: "clause", before: false };
    return findBlock(p, cue, start, ceiling);
  }
  const forward =
    findForward(p, cue, found, after, ceiling, frames) ??
    findFragment(p, cue, ceiling, frames) ??
    findBlock(p, cue, Math.max(after.at, found.frame.last), ceiling);
  if (forward?.form === "phrase" && !after.addressee) return tellTo(p, forward);
  if (!forward || !after.addressee) return forward;
  return { ranges: forward.ranges, form: forward.form, before: forward.before, addressee: after.addressee };
}

/** "“It is over, a port official tells me”": the quoted words up to the one who told them, after a comma. */
function findRelayed(p: Passage, quotation: number, frame: number): ContentFound | undefined {
  let first = frame;
  while (first > 0 && p.quotationOf[first - 1] === quotation) first--;
  const range = p.tokens[frame - 1]?.text === "," ? toContent(p, first, frame - 1) : undefined;
  return range && range.last - range.first > 2 ? { ranges: [range], form: "quotation", before: true } : undefined;
}

/** "As the Gazette reported:", at the end of its paragraph: the words in quotation marks, or the paragraph, that follow. */
function findBlock(p: Passage, cue: Cue, after: number, ceiling: number): ContentFound | undefined {
  const takes = cue.form === "phrase" || cue.verbs.some(({ frames }) => /[tq]/.test(frames));
  const open = p.tokens[ceiling];
  if (!takes || p.tokens[ceiling - 1]?.text !== ":" || !open || hasVerb(p, after, ceiling - 1)) return undefined;
  const quotation = p.quotationOf[ceiling] as number;
  let last = ceiling + 1;
  const isInside = (i: number): boolean =>
    quotation >= 0
      ? p.quotationOf[i] === quotation
      : !p.text.slice(p.tokens[i - 1]?.end, p.tokens[i]?.start).includes("\n");
  while (last < p.tokens.length && isInside(last)) last++;
  return { ranges: [{ first: ceiling, last }], form: quotation >= 0 ? "quotation" : "clause", before: false };
}

/** Tell whether quoted words follow, perhaps after a comma or colon. */
function isQuoted(p: Passage, at: number, ceiling: number): boolean {
  const first = /^[,:]$/.test(p.tokens[at]?.text ?? "") ? at + 1 : at;
  return first < ceiling && (p.quotationOf[first] as number) >= 0;
}

/** "In a tape obtained by the Gazette, …": a phrase with a preposition, whose only verbs are participles, is where it was said. */
function isSetting(p: Passage, { first, last }: Range): boolean {
  if (p.tokens[first]?.tag !== "ADP") return false;
  for (let i = first; i < last; i++) {
    const tag = p.tokens[i]?.tag;
    if (tag === "AUX" || RELATIVES.has(wordAt(p, i))) return false;
    if (tag === "VERB" && !/(?:ed|ing)$/.test(wordAt(p, i)) && !IRREGULAR_PARTICIPLES.has(wordAt(p, i))) return false;
  }
  return true;
}

/** "calls the war, now in its second year, a “mission”": quoted words further on, with no other cue between. */
function findFragment(p: Passage, cue: Cue, ceiling: number, frames: readonly Frame[]): ContentFound | undefined {
  if (!cue.verbs.some(({ frames: takes }) => /[sqnof]/.test(takes)) || cue.act === "declines") return undefined;
  let first = cue.range.last;
  while (first < ceiling && (p.quotationOf[first] as number) < 0) first++;
  if (
    first >= ceiling ||
    frames.some(({ cue: other }) => other.head > cue.head && other.head < first && other.form !== "noun")
  )
    return undefined;
  for (let i = cue.range.last; i < first; i++)
    if (/^[;:]$/.test(p.tokens[i]?.text ?? "") || p.tokens[i]?.tag === "AUX") return undefined;
  const quotation = p.quotationOf[first];
  let last = first;
  while (last < ceiling && p.quotationOf[last] === quotation) last++;
  return { ranges: [{ first, last }], form: "quotation", before: false };
}

/** "As the paper reported, …", "…, as she put it", "…, which both have denied": what is said is the clause beside. */
function findAside(
  p: Passage,
  { cue, found }: Frame,
  floor: number,
  after: number,
  ceiling: number,
): Range | undefined {
  const bare = cue.form === "bare-passive" || cue.form === "passive";
  if ((cue.form !== "finite" && !bare) || !found.source) return undefined;
  const lead = Math.min(found.frame.first, cue.group.first) - 1;
  if (bare) after = found.frame.last;
  if (bare && wordAt(p, lead) !== "as") return undefined;
  const ends = after >= ceiling || /^[,.;:—–?!)]$/.test(p.tokens[after]?.text ?? ".");
  if (!ends || lead < floor) return undefined;
  const upTo = (end: number): Range | undefined => {
    const last = /^[,—–]$/.test(p.tokens[end - 1]?.text ?? "") ? end - 1 : end;
    return hasVerb(p, floor, last) ? toContent(p, floor, last) : undefined;
  };
  const word = wordAt(p, lead);
  if (word === "as" && !/^(?:such|much|many|long|soon|far|well|same)$/.test(wordAt(p, lead - 1))) {
    // "As the paper reported, …", "Still, as the paper reported, …"
    if (p.tokens[after]?.text === "," && !hasVerb(p, floor, lead)) {
      const ahead = lead - floor > 3 ? toContent(p, floor, lead) : undefined;
      return ahead && p.tokens[lead - 1]?.text !== "," ? ahead : toContent(p, after + 1, ceiling);
    }
    if (lead === floor) return undefined;
    return p.tokens[lead - 1]?.text === "," ? upTo(lead - 1) : undefined;
  }
  if (!/^(?:denies|confirms)$/.test(cue.act)) return undefined;
  if (word === "which" && p.tokens[lead - 1]?.text === ",") return upTo(lead - 1);
  // "…, a charge both sides reject"
  if (REPORTING_NOUNS.has(word) && /^(?:a|an|the)$/.test(wordAt(p, lead - 1)) && p.tokens[lead - 2]?.text === ",")
    return upTo(lead - 2);
  return undefined;
}

/** "confirmed the deal to Reuters": who was told stands after what was told. */
function tellTo(p: Passage, content: Omit<ContentFound, "addressee">): ContentFound {
  const [range] = content.ranges;
  if (!range) return content;
  for (let i = range.first + 1; i < range.last; i++) {
    if (!/^(?:to|with)$/.test(wordAt(p, i)) || (p.quotationOf[i] as number) >= 0) continue;
    const phrase = findPhraseAfter(p, i + 1, range.last);
    if (phrase && findOutletIn(p, phrase))
      return {
        ranges: [{ first: range.first, last: i }],
        form: content.form,
        before: content.before,
        addressee: phrase,
      };
  }
  return content;
}
