import type { Cue } from "./cues.ts";
import type { ContentFound, Frame } from "./frames.ts";
import { isTimeWord } from "./noun-phrases.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { findOutletIn } from "./outlets.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { findProgramme } from "./programmes.ts";
import { singularOf } from "./singulars.ts";
import { describeSource } from "./source-kinds.ts";
import { findSubject } from "./subjects.ts";
import { hasTrait, SCENE, TALK } from "./traits.ts";

/** What is remembered of outlets from attribution to attribution. */
export interface ViaState {
  /** The outlet last named: "the paper". */
  outlet: string | null;
  /** The outlet that last carried a statement or recording. */
  medium?: string;
  /** What it carried: its nouns in the singular. */
  carried?: ReadonlySet<string>;
}

/** Nouns for what is taken down of people's talk, which an article uses in turn. */
const RECORDINGS =
  /^(?:recording|audio|tape|clip|call|conversation|intercept|interception|transmission|exchange|chatter|footage|video|film)$/;

/** Note that an outlet carries what is told in a range of tokens. */
export function noteMedium(p: Passage, state: ViaState, outlet: string, { first, last }: Range): void {
  const nouns = new Set<string>();
  for (let i = first; i < last; i++) if (p.tokens[i]?.tag === "NOUN") nouns.add(singularOf(wordAt(p, i)));
  state.medium = outlet;
  state.carried = nouns;
}

/** The outlet that carried the statement or recording which a noun speaks of again. */
export function mediumFor(noun: string, state: ViaState): string | undefined {
  const { medium, carried } = state;
  if (!medium || !carried) return undefined;
  const recorded = [...carried].some((word) => RECORDINGS.test(word));
  return carried.has(noun) || recorded === RECORDINGS.test(noun) ? medium : undefined;
}

/** "In one recording, a captain says": a scene from what an outlet carried. */
export function recordingOf(p: Passage, sentence: number, state: ViaState): string | undefined {
  const at = p.sentences[sentence]?.first ?? 0;
  if (wordAt(p, at) !== "in" || !/^(?:one|another|a|the|this|that|that same|each)$/.test(wordAt(p, at + 1)))
    return undefined;
  for (let i = at + 2; i < at + 6 && p.tokens[i]?.text !== ","; i++)
    if (RECORDINGS.test(singularOf(wordAt(p, i)))) return mediumFor(singularOf(wordAt(p, i)), state);
  return undefined;
}

/** "told Reuters", "telling the paper": the outlet that an addressee is. */
export function outletOf(p: Passage, addressee: Range, state: ViaState): string | undefined {
  const found = findProgramme(p, addressee.first) ?? findOutletIn(p, addressee, true);
  if (found) {
    state.outlet = found.name;
    return found.name;
  }
  if (/^(?:this|our)$/.test(wordAt(p, addressee.first)) && p.ownOutlet !== null) {
    const own = describeSource(p, addressee);
    return own.kind === "outlet" && own.number !== "several" ? p.ownOutlet : undefined;
  }
  const described = describeSource(p, addressee);
  return described.kind === "outlet" && described.definite && described.number !== "several"
    ? (state.outlet ?? undefined)
    : undefined;
}

const CARRIED =
  /^(?:carried|published|released|broadcast|reported|aired|distributed|relayed|quoted|cited|printed|issued|run|posted|shown|appearing|obtained|seen|reviewed|heard|verified|provided|given|sent|leaked|made|shared|viewed|examined|issued)$/;

/** "in a statement carried by the Gazette", "in an interview with Kanal 9": the outlet that words went through. */
export function mediumOf(
  p: Passage,
  { cue, found }: Frame,
  content: ContentFound | undefined,
  state: ViaState,
): { readonly name: string; readonly spoken: boolean } | undefined {
  const sentence = p.sentences[cue.sentence];
  if (!sentence) return undefined;
  const quoting = quotedBy(p, cue, sentence.first, state);
  if (quoting !== undefined) return { name: quoting, spoken: false };
  const isContent = (i: number): boolean => content?.ranges.some(({ first, last }) => i >= first && i < last) ?? false;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!hasTrait(p, i, SCENE) || (p.quotationOf[i] as number) >= 0 || p.tokens[i]?.tag === "VERB" || isContent(i))
      continue;
    // the setting's own report is no medium of what others say in it
    const own = found.source && i >= found.source.first && i < found.source.last;
    // "the statement, released to Weir Press, said"
    const next = p.tokens[i + 1]?.text === "," ? i + 2 : i + 1;
    if (own && !CARRIED.test(wordAt(p, next))) continue;
    if (found.source && isAnothers(p, i, found.source)) continue;
    for (let k = i + 1; k < Math.min(sentence.last, i + 8) && !isContent(k); k++) {
      const leads = CARRIED.test(wordAt(p, k - 1))
        ? /^(?:by|in|on|via|through|to|with)$/
        : k <= i + 3
          ? /^(?:with|to|on|for|in)$/
          : undefined;
      if (!leads?.test(wordAt(p, k))) continue;
      const outlet = outletAfter(p, k + 1, sentence.last, state);
      if (outlet !== undefined) return { name: outlet, spoken: !CARRIED.test(wordAt(p, k - 1)) };
    }
  }
  // "Speaking to Ada Vance on Kanal 9, he said"
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!hasTrait(p, i, TALK) || (p.quotationOf[i] as number) >= 0 || isContent(i)) continue;
    for (let k = i + 1; k < Math.min(sentence.last, i + 8) && !/^[,;:]$/.test(p.tokens[k]?.text ?? ","); k++) {
      if (!/^(?:to|on|with|by)$/.test(wordAt(p, k)) || p.tokens[k]?.tag !== "ADP") continue;
      const outlet = outletAfter(p, k + 1, sentence.last, state);
      if (outlet !== undefined) return { name: outlet, spoken: true };
    }
  }
  // "said on Kanal 9"
  for (let i = cue.range.last; i < Math.min(sentence.last, cue.range.last + 8) && !isContent(i); i++) {
    if (!/^(?:on|to)$/.test(wordAt(p, i)) || p.tokens[i]?.tag !== "ADP") continue;
    const programme = findProgramme(p, i + 1);
    if (programme) return { name: programme.name, spoken: true };
    const phrase = findPhraseAfter(p, i + 1, sentence.last);
    const outlet = phrase && findOutletIn(p, phrase);
    if (outlet?.known) return { name: outlet.name, spoken: true };
  }
  return undefined;
}

/** "challenged the mayor’s comments to Kanal 9": a scene of somebody else's than the one who speaks here. */
function isAnothers(p: Passage, scene: number, source: Range): boolean {
  let at = scene - 1;
  while (/^(?:ADJ|NOUN|NUM)$/.test(p.tokens[at]?.tag ?? "")) at--;
  if (!/^['’]s?$/.test(p.tokens[at]?.text ?? "")) return false;
  const owner = p.mentions[p.mentionOf[at - 1] as number]?.entity;
  const own = p.mentions[p.mentionOf[source.last - 1] as number]?.entity;
  const spoken = at - 1 >= source.first && at - 1 < source.last;
  return (
    !spoken &&
    (owner === undefined
      ? /^(?:NOUN|PROPN)$/.test(p.tokens[at - 1]?.tag ?? "") && !isTimeWord(p, at - 1)
      : owner !== own)
  );
}

/** The outlet, or the programme's outlet, whose name follows a preposition. */
function outletAfter(p: Passage, at: number, ceiling: number, state: ViaState): string | undefined {
  const programme = findProgramme(p, at);
  if (programme) return programme.name;
  const phrase = findPhraseAfter(p, at, ceiling);
  return phrase && outletOf(p, phrase, state);
}

/** "the minister was quoted by Weir Press as saying", "Weir Press quoted the minister as saying": who quotes. */
function quotedBy(p: Passage, cue: Cue, floor: number, state: ViaState): string | undefined {
  if (cue.form !== "participle" || wordAt(p, cue.head - 1) !== "as") return undefined;
  for (let i = cue.head - 2; i > floor && i > cue.head - 16; i--) {
    if (!/^(?:quoted|cited|quoting|citing|quotes|cites)$/.test(wordAt(p, i))) continue;
    if (wordAt(p, i + 1) === "by") return outletAfter(p, i + 2, cue.head, state);
    let first = i;
    while (first > floor && /^(?:AUX|ADV)$/.test(p.tokens[first - 1]?.tag ?? "")) first--;
    const subject = findSubject(p, first, floor);
    return subject && outletOf(p, subject.source, state);
  }
  return undefined;
}
