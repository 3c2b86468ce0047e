import { SPEAKING_FOR } from "../lexicon/en/roles.ts";
import type { SourceKind } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findContent } from "./contents.ts";
import { findCues } from "./cues.ts";
import { carryOutlets } from "./drafts-carrying.ts";
import type { DraftAttribution } from "./drafts-model.ts";
import { isAttribution, isLight } from "./drafts-reporting.ts";
import { mediumFor, mediumOf, noteMedium, outletOf, recordingOf, type ViaState } from "./drafts-via.ts";
import type { ContentFound, Frame } from "./frames.ts";
import { findBareFrames } from "./frames-bare.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { outletAt } from "./outlets.ts";
import { type Passage, type Range, spanOf, wordAt } from "./passage.ts";
import { findSettings, findTalkers, type Setting } from "./settings.ts";
import { describeSource } from "./source-kinds.ts";
import { findSource } from "./sources.ts";
import { openDiscourse, resolveSource } from "./speakers.ts";
import type { Discourse, Referent } from "./speakers-referents.ts";

/** What a first reading gives: drafts, every frame that might be one, and who has been let speak. */
export interface FirstReading {
  readonly drafts: readonly DraftAttribution[];
  readonly frames: readonly Frame[];
}

/** Find who says what outside and around quotations: every cue with its source and content, in order. */
export function findDrafts(p: Passage, ownOutlet: string | null): FirstReading {
  const cued = findCues(p).map((cue): Frame => ({ cue, found: findSource(p, cue) }));
  const bare = findBareFrames(p, cued);
  const frames = bare.length === 0 ? cued : [...cued, ...bare].sort((a, b) => a.cue.head - b.cue.head);
  const bySentence = new Map<number, Frame[]>();
  for (const frame of frames)
    bySentence.set(frame.cue.sentence, [...(bySentence.get(frame.cue.sentence) ?? []), frame]);
  const discourse = openDiscourse(p);
  const state: ViaState = { outlet: ownOutlet };
  const drafts: DraftAttribution[] = [];
  const settings = findSettings(p);
  let set = 0;
  for (const frame of frames) {
    for (; (settings[set]?.sentence ?? p.sentences.length) < frame.cue.sentence; set++) {
      const setting = settings[set] as Setting;
      for (const talker of findTalkers(discourse, setting)) talker.via = [setting.outlet];
      state.outlet = setting.outlet;
    }
    const siblings = bySentence.get(frame.cue.sentence) ?? [];
    const content = findContent(p, frame, siblings);
    if (!isAttribution(p, frame, content) && !isCiting(frame)) continue;
    const cited = citedBy(p, discourse, frame, drafts);
    drafts.push(cited ?? toDraft(discourse, frame, content, siblings, state));
  }
  return { drafts: carryOutlets(p, drafts), frames };
}

function isCiting({ cue, found }: Frame): boolean {
  return (cue.lemma === "cite" || cue.lemma === "quote") && cue.form === "participle" && found.shared;
}

/** "the Gazette reported, citing two officials": within what the outlet reports, those cited are the source. */
function citedBy(
  p: Passage,
  d: Discourse,
  frame: Frame,
  drafts: readonly DraftAttribution[],
): DraftAttribution | undefined {
  if (!isCiting(frame)) return undefined;
  const { cue } = frame;
  let outer = drafts.length - 1;
  while (outer >= 0 && !(drafts[outer]?.kind === "outlet" && drafts[outer]?.content)) outer--;
  const citing = drafts[outer];
  const source = findPhraseAfter(p, cue.range.last, p.sentences[cue.sentence]?.last ?? 0);
  if (!citing || !source || citing.frame.cue.sentence !== cue.sentence || citing.frame.cue.head > cue.head)
    return undefined;
  const range = { first: cue.range.first, last: source.last };
  const resolved = resolveSource(d, source, range);
  const referent = resolved?.referent;
  if (!referent || resolved?.description.thing) return undefined;
  return {
    frame: { cue, found: { source, frame: range, inverted: true, shared: false } },
    content: citing.content,
    source,
    act: cue.act,
    kind: referent.kind,
    number: referent.number,
    resolved: referent.fullest,
    ...(referent.entity !== undefined && { entity: referent.entity }),
    ...institutionOf(p, source),
    via: citing.via,
    outer,
  };
}

function toDraft(
  d: Discourse,
  frame: Frame,
  content: ContentFound | undefined,
  siblings: readonly Frame[],
  state: ViaState,
): DraftAttribution {
  const { p } = d;
  const { cue, found } = frame;
  const resolved = found.source && resolveSource(d, found.source, found.frame);
  const told = content?.addressee && outletOf(p, content.addressee, state);
  const referent = resolved?.referent;
  const medium = told === undefined ? mediumOf(p, frame, content, state) : undefined;
  const through =
    told ??
    medium?.name ??
    (referent?.kind === "document" && resolved?.description.definite
      ? mediumFor(resolved.description.noun, state)
      : undefined);
  const sentence = p.sentences[cue.sentence];
  if (medium && !medium.spoken && sentence) noteMedium(p, state, medium.name, sentence);
  // whoever is only heard in a recording speaks through the one who has it
  const scene = referent && referent.entity === undefined ? recordingOf(p, cue.sentence, state) : undefined;
  if (referent && scene !== undefined && referent.via.length === 0) referent.via = [scene];
  // what a statement was carried by says nothing of its author's other words; whom somebody talked to does
  if (referent && (told !== undefined || medium?.spoken)) referent.via = [through as string];
  // whom one talked to lasts until a gathering or a body is told
  const others = through === undefined && content?.addressee !== undefined && isAudience(p, content.addressee);
  if (referent && others) referent.via = [];
  const via = through !== undefined ? [through] : [...(referent?.via ?? [])];
  if (referent?.kind === "outlet" && found.source) {
    const own = outletOf(p, found.source, state) ?? outletAt(p, found.source)?.name;
    if (own !== undefined) {
      state.outlet = own;
      referent.via = [own];
      if (!via.includes(own)) via.push(own);
      if (content?.form === "phrase" && content.ranges[0]) noteMedium(p, state, own, content.ranges[0]);
    }
  }
  const act = declines(p, frame) ? "declines" : ((content && isLight(p, cue, content)) ?? cue.act);
  const basis = basisOf(p, frame, siblings);
  return {
    frame,
    content,
    ...(found.source && { source: found.source }),
    act,
    kind: referent ? kindOf(referent) : "unknown",
    number: resolved?.description.partOf ? resolved.description.number : (referent?.number ?? "unknown"),
    ...(referent && { resolved: referent.fullest }),
    ...(referent?.entity !== undefined && { entity: referent.entity }),
    ...institutionOf(p, found.source),
    via,
    ...((told !== undefined || medium?.spoken) && { told: true as const }),
    ...(basis && { basis }),
  };
}

/** An unnamed spokesman's words are his body's: "a ministry spokeswoman said". */
function kindOf({ kind, words }: Referent): SourceKind {
  return kind === "anonymous-official" && [...words].some((word) => SPEAKING_FOR.has(word)) ? "organization" : kind;
}

/** "told reporters", "told parliament": no single person, such as a host, whose outlet stays the same. */
function isAudience(p: Passage, addressee: Range): boolean {
  const { kind, number } = describeSource(p, addressee);
  return kind === "organization" || (kind !== "pronoun" && number === "several");
}

/** "declined to comment", "refused to say", and any verb that withholds. */
export function declines(p: Passage, { cue }: Frame): boolean {
  if (cue.act === "declines") return true;
  if (cue.form !== "infinitive") return false;
  for (let i = cue.group.first - 1; i > cue.group.first - 4 && i >= 0; i--)
    if (/^(?:declined?|refused?|declines|refuses|declining|refusing)$/.test(wordAt(p, i))) return true;
  return false;
}

/** "…, citing intelligence": what the source rests on. */
function basisOf(p: Passage, { cue }: Frame, siblings: readonly Frame[]): Span | undefined {
  if (cue.lemma === "cite" || cue.lemma === "quote") return undefined;
  const citing = siblings.find(
    ({ cue: other }) =>
      other.head > cue.head && (other.lemma === "cite" || other.lemma === "quote") && other.form === "participle",
  );
  const phrase = citing && findPhraseAfter(p, citing.cue.range.last, p.sentences[cue.sentence]?.last ?? 0);
  return phrase && spanOf(p, phrase);
}

function institutionOf(p: Passage, source: Range | undefined): { readonly institution?: string } {
  if (!source) return {};
  for (let i = source.first; i < source.last; i++) {
    const mention = p.mentions[p.mentionOf[i] as number];
    if (mention && (mention.kind === "government" || mention.kind === "organization" || mention.kind === "place"))
      return { institution: mention.standsFor ?? mention.entity };
  }
  return {};
}
