import { ANONYMITY_CONDITION, NOT_AUTHORIZED } from "../lexicon/en/anonymity.ts";
import { PLAIN_SAYING } from "../lexicon/en/reporting-verbs.ts";
import { LIGHT_VERBS, REPORTING_NOUNS } from "../lexicon/en/reporting-nouns.ts";
import type { Attribution, Hedge, SourceKind, SpeechAct } from "../model/annotations.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { bySpan, isWithin } from "../text/spans.ts";
import { type ContentFound, type Frame, findContent } from "./contents.ts";
import { type Cue, findCues } from "./cues.ts";
import { findPhraseAfter } from "./noun-phrases.ts";
import { findOutletIn, outletAt } from "./outlets.ts";
import { type Passage, type Range, spanOf, wordAt } from "./passage.ts";
import { describeSource, singularOf } from "./source-kinds.ts";
import { findSource } from "./sources.ts";
import { type Discourse, openDiscourse, resolveSource } from "./speakers.ts";

/** An attribution in the making: ranges of tokens, before its quotations, nesting and number are settled. */
export interface DraftAttribution {
  readonly frame: Frame;
  readonly content: ContentFound | undefined;
  readonly source?: Range;
  readonly act: SpeechAct;
  readonly kind: SourceKind;
  readonly number: Attribution["number"];
  readonly resolved?: Span;
  readonly entity?: string;
  readonly institution?: string;
  readonly via: readonly string[];
  readonly basis?: Span;
  /** The draft that this one stands in, where its cue does not show it. */
  readonly outer?: number;
}

/** What a first reading gives: drafts, every frame that might be one, and who has been let speak. */
export interface FirstReading {
  readonly drafts: readonly DraftAttribution[];
  readonly frames: readonly Frame[];
}

/** Find who says what outside and around quotations: every cue with its source and content, in order. */
export function findDrafts(p: Passage, ownOutlet: string | null): FirstReading {
  const frames = findCues(p).map((cue): Frame => ({ cue, found: findSource(p, cue) }));
  const bySentence = new Map<number, Frame[]>();
  for (const frame of frames)
    bySentence.set(frame.cue.sentence, [...(bySentence.get(frame.cue.sentence) ?? []), frame]);
  const discourse = openDiscourse(p);
  const state: ViaState = { outlet: ownOutlet };
  const drafts: DraftAttribution[] = [];
  for (const frame of frames) {
    const siblings = bySentence.get(frame.cue.sentence) ?? [];
    const content = findContent(p, frame, siblings);
    if (!isAttribution(p, frame, content) && !isCiting(frame)) continue;
    const cited = citedBy(p, discourse, frame, drafts);
    drafts.push(cited ?? toDraft(discourse, frame, content, siblings, state));
  }
  return { drafts, frames };
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

/** Whether cue, source and content together report something. */
function isAttribution(p: Passage, { cue, found }: Frame, content: ContentFound | undefined): boolean {
  if (cue.act === "declines" && found.source) return true;
  if (!content) return false;
  if (cue.form === "noun")
    return (
      content.form === "clause" &&
      (found.source !== undefined || cue.act === "says" || cue.lemma === "suspicion") &&
      !/^(?:word|notion|news|idea|talk|message|sign|signal)$/.test(cue.lemma)
    );
  if (cue.form === "phrase") return found.source !== undefined;
  const described = found.source && describeSource(p, found.source);
  // "he was told that": the one who told is not named
  if (!described && /^(?:tell|inform|ask|notify|assure|remind|warn|advise|brief)$/.test(cue.lemma)) return false;
  if (!described) {
    // "it has been claimed that", "is believed to be": somebody is left unnamed
    return cue.form === "passive" && (content.form === "clause" || content.form === "infinitive");
  }
  if (cue.form === "infinitive" && !isGoverned(p, cue)) return false;
  const passive = cue.form === "passive" || cue.form === "bare-passive";
  if (passive && content.form === "phrase" && (cue.act === "believes" || !cue.verbs.some(({ frames }) => frames.includes("n")))) return false;
  const strong = content.form === "clause" || content.form === "quotation";
  // a state or person that shows something does, and does not say; so does an event
  if (cue.act === "shows" && content.form === "phrase" && described.kind !== "document" && !isLight(p, cue, content))
    return false;
  if (cue.act === "shows" && described.kind !== "document" && described.kind !== "outlet" && hasClause(p, found.source))
    return false;
  if (described.thing) return strong && (PLAIN_SAYING.has(cue.lemma) || (cue.act === "believes" && content.form === "clause"));
  return true;
}

/** "went on to say", "declined to say": an infinitive reports only after verbs that carry it out or refuse it. */
function isGoverned(p: Passage, cue: Cue): boolean {
  for (let i = cue.group.first - 1; i > cue.group.first - 4 && i >= 0; i--) if (CARRYING_OUT.test(wordAt(p, i))) return true;
  return false;
}

const CARRYING_OUT = /^(?:declin|refus|went|go(?:es|ing)?$|continu|proceed|beg[au]n|start|want|seek|sought|tr(?:y|ied|ies)|vow|promis|pledg|threaten|hesitat|fail|hasten|manage|appear|seem|is|was|are|were|rush|declare|quick|agree|reluctant|willing|unwilling|eager|ready|used?$)/;

/** The subject is a clause of its own: "Norway turning to imports shows that". */
function hasClause(p: Passage, source: Range | undefined): boolean {
  if (!source) return false;
  for (let i = source.first; i < source.last; i++)
    if (p.tokens[i]?.tag === "VERB" && /ing$/.test(wordAt(p, i)) && i > source.first) return true;
  return false;
}

/** "showed optimism", "expressed its willingness": the noun tells what is done. */
function isLight(p: Passage, cue: Cue, content: ContentFound): SpeechAct | undefined {
  const range = content.ranges[0];
  if (!range || content.form !== "phrase" || !LIGHT_VERBS.has(cue.lemma)) return undefined;
  for (let i = range.first; i < Math.min(range.last, range.first + 4); i++) {
    const act = REPORTING_NOUNS.get(singularOf(wordAt(p, i)));
    if (act) return act;
    if (!/^(?:DET|ADJ|PRON|ADV|NUM)$/.test(p.tokens[i]?.tag ?? "")) return undefined;
  }
  return undefined;
}

interface ViaState {
  /** The outlet last named: "the paper". */
  outlet: string | null;
  /** The outlet that last carried a statement. */
  medium?: string;
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
    (referent?.kind === "document" && resolved?.description.definite ? state.medium : undefined);
  if (medium && !medium.spoken) state.medium = medium.name;
  // what a statement was carried by says nothing of its author's other words; whom somebody talked to does
  if (referent && (told !== undefined || medium?.spoken)) referent.via = [through as string];
  const via = through !== undefined ? [through] : [...(referent?.via ?? [])];
  if (referent?.kind === "outlet" && found.source) {
    const own = outletOf(p, found.source, state) ?? outletAt(p, found.source)?.name;
    if (own !== undefined) {
      state.outlet = own;
      referent.via = [own];
      if (!via.includes(own)) via.push(own);
      if (content?.form === "phrase") state.medium = own;
    }
  }
  const act = declines(p, frame) ? "declines" : ((content && isLight(p, cue, content)) ?? cue.act);
  const basis = basisOf(p, frame, siblings);
  return {
    frame,
    content,
    ...(found.source && { source: found.source }),
    act,
    kind: referent?.kind ?? "unknown",
    number: resolved?.description.partOf ? resolved.description.number : (referent?.number ?? "unknown"),
    ...(referent && { resolved: referent.fullest }),
    ...(referent?.entity !== undefined && { entity: referent.entity }),
    ...institutionOf(p, found.source),
    via,
    ...(basis && { basis }),
  };
}

/** "told Reuters", "telling the paper": the outlet that an addressee is. */
function outletOf(p: Passage, addressee: Range, state: ViaState): string | undefined {
  const found = findOutletIn(p, addressee, true);
  if (found) {
    state.outlet = found.name;
    return found.name;
  }
  const described = describeSource(p, addressee);
  return described.kind === "outlet" && described.definite && described.number !== "several"
    ? (state.outlet ?? undefined)
    : undefined;
}

const SETTINGS =
  /^(?:statements?|speech|remarks?|interviews?|comments?|message|video|address|report|letter|dispatch|announcement|op-ed|essay|column|article|appearance|broadcast|conversation|commentary|telegram|editorial|declaration|communique|communiqué)$/;
const CARRIED =
  /^(?:carried|published|released|broadcast|reported|aired|distributed|relayed|quoted|cited|printed|issued|run|posted|shown|appearing)$/;

/** "in a statement carried by the Gazette", "in an interview with Kanal 9": the outlet that words went through. */
function mediumOf(
  p: Passage,
  { cue, found }: Frame,
  content: ContentFound | undefined,
  state: ViaState,
): { readonly name: string; readonly spoken: boolean } | undefined {
  const sentence = p.sentences[cue.sentence];
  if (!sentence) return undefined;
  const isContent = (i: number): boolean => content?.ranges.some(({ first, last }) => i >= first && i < last) ?? false;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (
      isContent(i) ||
      (p.quotationOf[i] as number) >= 0 ||
      !SETTINGS.test(wordAt(p, i)) ||
      p.tokens[i]?.tag === "VERB"
    )
      continue;
    // the setting's own report is no medium of what others say in it
    if (found.source && i >= found.source.first && i < found.source.last) continue;
    for (let k = i + 1; k < Math.min(sentence.last, i + 8) && !isContent(k); k++) {
      const leads = CARRIED.test(wordAt(p, k - 1))
        ? /^(?:by|in|on|via|through)$/
        : k <= i + 3
          ? /^(?:with|to|on|for|in)$/
          : undefined;
      if (!leads?.test(wordAt(p, k))) continue;
      const phrase = findPhraseAfter(p, k + 1, sentence.last);
      const outlet = phrase && outletOf(p, phrase, state);
      if (outlet !== undefined) return { name: outlet, spoken: !CARRIED.test(wordAt(p, k - 1)) };
    }
  }
  // "said on Kanal 9"
  for (let i = cue.range.last; i < Math.min(sentence.last, cue.range.last + 8) && !isContent(i); i++) {
    if (!/^(?:on|to)$/.test(wordAt(p, i)) || p.tokens[i]?.tag !== "ADP") continue;
    const phrase = findPhraseAfter(p, i + 1, sentence.last);
    const outlet = phrase && findOutletIn(p, phrase);
    if (outlet?.known) return { name: outlet.name, spoken: true };
  }
  return undefined;
}

/** "declined to comment", "refused to say", and any verb that withholds. */
function declines(p: Passage, { cue }: Frame): boolean {
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

/** Settle drafts as attributions: spans, numbers, nesting, hedges and stated anonymity. `added` are contents found later, by draft. */
export function settleAttributions(
  article: ArticleId,
  p: Passage,
  drafts: readonly DraftAttribution[],
  added: ReadonlyMap<number, readonly Span[]>,
  hedges: readonly Hedge[],
): readonly Attribution[] {
  const conditions = findConditions(p.text);
  const spans = drafts.map((draft, i) =>
    [...(draft.content?.ranges.flatMap((range) => spanOf(p, range) ?? []) ?? []), ...(added.get(i) ?? [])].sort(bySpan),
  );
  const frames = drafts.map(
    ({ frame }) =>
      spanOf(p, {
        first: Math.min(frame.found.frame.first, frame.cue.range.first),
        last: Math.max(frame.found.frame.last, frame.cue.range.last),
      }) as Span,
  );
  const settled = drafts.map((draft, i): Attribution => {
    const { frame, source, resolved, entity, institution, basis, act, kind, number, via } = draft;
    const own = frames[i] as Span;
    const inside = draft.outer ?? outerOf(p, drafts, spans, frames, i);
    const sentence = p.sentences[frame.cue.sentence];
    const anonymity = conditions.find(
      (span) => span.start >= own.start && sentence && span.end <= sentence.end + 160 && span.start - own.end < 120,
    );
    const sourceSpan = source && spanOf(p, source);
    return {
      id: `${article}:a${i + 1}`,
      ...(sourceSpan && { source: sourceSpan }),
      cue: spanOf(p, frame.cue.range) as Span,
      content: spans[i] as readonly Span[],
      ...(resolved && { resolved }),
      ...(entity !== undefined && { entity }),
      ...(institution !== undefined && { institution }),
      kind,
      number,
      act,
      via,
      ...(basis && { basis }),
      ...(inside !== undefined && { inside: `${article}:a${inside + 1}` }),
      ...(anonymity && { anonymity }),
      hedges: hedges
        .filter(
          ({ span }) => (spans[i] as readonly Span[]).some((content) => isWithin(span, content)) || isWithin(span, own),
        )
        .map(({ span }) => span),
    };
  });
  return settled.map((one) => ({ ...one, via: viaThrough(one, settled) }));
}

/** The smallest other attribution whose content holds this one's cue. */
function outerOf(
  p: Passage,
  drafts: readonly DraftAttribution[],
  spans: readonly (readonly Span[])[],
  frames: readonly Span[],
  i: number,
): number | undefined {
  const cue = spanOf(p, (drafts[i] as DraftAttribution).frame.cue.range) as Span;
  let best: number | undefined;
  let size = Number.POSITIVE_INFINITY;
  spans.forEach((content, j) => {
    if (j === i) return;
    const holds = content.find((span) => isWithin(cue, span));
    if (
      !holds ||
      (spans[i] as readonly Span[]).some(
        (span) => isWithin(frames[j] as Span, span) && span.end - span.start >= holds.end - holds.start,
      )
    )
      return;
    if (holds.end - holds.start < size) {
      best = j;
      size = holds.end - holds.start;
    }
  });
  return best;
}

/** The outlets through which the words came: those told, and those that report the telling. */
function viaThrough(one: Attribution, all: readonly Attribution[]): readonly string[] {
  const via = [...one.via];
  let outer = all.find(({ id }) => id === one.inside);
  for (let depth = 0; outer && depth < 5; depth++) {
    for (const name of outer.via) if (!via.includes(name)) via.push(name);
    outer = all.find(({ id }) => id === outer?.inside);
  }
  return via;
}

function findConditions(text: string): readonly Span[] {
  return [ANONYMITY_CONDITION, NOT_AUTHORIZED]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      })),
    )
    .sort(bySpan);
}
