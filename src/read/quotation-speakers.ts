import type { Quotation } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { countOverlap, isWithin } from "../text/spans.ts";
import type { DraftAttribution } from "./drafts-model.ts";
import { firstTokenFrom, type Passage, spanOf, wordAt } from "./passage.ts";
import { isRelative } from "./source-kinds.ts";

/** Which draft gives each quotation its speaker, and what that adds to the drafts' contents. */
export interface QuotationLinks {
  /** By quotation, the draft's index. */
  readonly draftOf: ReadonlyMap<number, number>;
  readonly added: ReadonlyMap<number, readonly Span[]>;
}

/** A content where it stands, and the draft it is of. */
interface Spot {
  readonly span: Span;
  readonly draft: number;
}

/** Link quotations to attributions: those that hold them, those they go on from, and those right beside them. */
export function linkQuotations(p: Passage, drafts: readonly DraftAttribution[]): QuotationLinks {
  const contents = drafts.map(({ content }) => content?.ranges.flatMap((range) => spanOf(p, range) ?? []) ?? []);
  const spots = contents.flatMap((spans, draft) => spans.map((span): Spot => ({ span, draft })));
  const outerOf = (inner: number): number | undefined => enclosing(p, drafts, contents, inner);
  const draftOf = new Map<number, number>();
  const added = new Map<number, Span[]>();
  const add = (draft: number, quotation: Quotation): void => {
    if (
      !(contents[draft] as readonly Span[]).some(
        (span) => span.start <= quotation.span.start && span.end >= quotation.span.end,
      )
    )
      added.set(draft, [...(added.get(draft) ?? []), quotation.marked]);
  };
  p.quotations.forEach((quotation, q) => {
    if (quotation.kind !== "speech") return;
    const holder = speaking(p, holderOf(p, quotation, drafts, spots), drafts, outerOf);
    if (holder === undefined) return;
    draftOf.set(q, holder);
    add(holder, quotation);
  });
  // forwards: "…," she said. "…"  backwards: a paragraph of words before the one that names the speaker
  p.quotations.forEach((quotation, q) => {
    if (quotation.kind !== "speech" || draftOf.has(q)) return;
    const goes = continued(p, q, draftOf, drafts) ?? announced(p, quotation, drafts);
    if (goes === undefined) return;
    draftOf.set(q, goes);
    add(goes, quotation);
  });
  p.quotations.forEach((quotation, q) => {
    if (quotation.kind !== "speech" || draftOf.has(q) || isWhole(p, quotation)) return;
    const near = besideFragment(p, quotation, drafts);
    if (near === undefined) return;
    draftOf.set(q, near);
    add(near, quotation);
  });
  for (let q = p.quotations.length - 1; q >= 0; q--) {
    const quotation = p.quotations[q] as Quotation;
    if (quotation.kind !== "speech" || draftOf.has(q)) continue;
    const next = p.quotations[q + 1];
    const draft = draftOf.get(q + 1);
    if (!next || draft === undefined || !isWhole(p, quotation)) continue;
    if (quotation.unclosed || p.text.slice(quotation.marked.end, next.marked.start).trim() === "") {
      draftOf.set(q, draft);
      add(draft, quotation);
    }
  }
  return { draftOf, added };
}

/** The smallest content that holds most of the quotation, one with a source before one without. */
function holderOf(
  p: Passage,
  quotation: Quotation,
  drafts: readonly DraftAttribution[],
  spots: readonly Spot[],
): number | undefined {
  let best: number | undefined;
  let bestSize = Number.POSITIVE_INFINITY;
  // "the envoy said it was “false,” the Gazette reported": the envoy's words
  const isSaidWithin = (outer: number, within: Span, { marked }: Quotation): boolean =>
    findOverlapping(spots, { start: marked.start, end: marked.start + 1 }).some(({ draft }) => {
      const { frame, source, kind } = drafts[draft] as DraftAttribution;
      const cue = p.tokens[frame.cue.head] as Span;
      // "to a follower who replied to it, “No,” Vance said": the comma ends the relative clause
      const aside =
        source && isRelative(p, source) && /,\s*$/.test(p.text.slice(Math.max(0, marked.start - 4), marked.start));
      return (
        draft !== outer && source && !aside && kind !== "outlet" && cue.start >= within.start && cue.end <= marked.start
      );
    });
  for (const { span, draft: i } of findOverlapping(spots, quotation.span)) {
    const draft = drafts[i] as DraftAttribution;
    const shared = countOverlap(span, quotation.span);
    const begins = quotation.span.start >= span.start && quotation.span.start < span.end;
    if (shared * 2 < quotation.span.end - quotation.span.start && !(begins && shared > 0)) continue;
    // words right beside a frame are its source's, whatever else holds them
    const beside =
      draft.content?.form === "quotation" &&
      (Math.abs(span.end - quotation.marked.end) <= 2 || Math.abs(span.start - quotation.marked.start) <= 1) &&
      span.end - span.start >= quotation.span.end - quotation.span.start &&
      !isSaidWithin(i, span, quotation);
    const size =
      (beside && draft.content?.before ? 0 : span.end - span.start) +
      (draft.source ? 0 : 1e6) +
      (isAttitude(draft) ? 1e5 : 0);
    if (size < bestSize) {
      best = i;
      bestSize = size;
    }
  }
  return best;
}

/** Minds do not speak: in "the mayor said the police believe it “a hoax”" the words are the mayor's. */
function speaking(
  p: Passage,
  inner: number | undefined,
  drafts: readonly DraftAttribution[],
  outerOf: (inner: number) => number | undefined,
): number | undefined {
  for (let at = inner, depth = 0; at !== undefined && depth < 4; at = outerOf(at), depth++) {
    const draft = drafts[at] as DraftAttribution;
    const silent =
      draft.act === "believes" ||
      (draft.act === "shows" && (draft.kind !== "document" || isPicture(p, draft))) ||
      (draft.kind === "document" && IN_DEED.test(draft.frame.cue.lemma)) ||
      isAttitude(draft) ||
      (draft.frame.cue.form === "infinitive" && draft.frame.found.shared) ||
      draft.frame.cue.form === "noun";
    if (!silent) return at;
  }
  return inner;
}

/** What agreements do in deed and not in words: "the deals reflect our wish “to trade”". */
const IN_DEED =
  /^(?:reflect|demonstrate|prove|signal|illustrate|underscore|underline|highlight|mean|imply|represent|mirror|betray|attest|embody)$/;

/** Pictures show and do not speak: in "the ministry said the footage shows “staged” scenes" the word is the ministry's. */
function isPicture(p: Passage, { source }: DraftAttribution): boolean {
  return (
    source !== undefined &&
    /^(?:footage|videos?|images?|imagery|photos?|photographs?|pictures?|films?)$/.test(wordAt(p, source.last - 1))
  );
}

/** The draft with the smallest content that holds another's cue. */
function enclosing(
  p: Passage,
  drafts: readonly DraftAttribution[],
  contents: readonly (readonly Span[])[],
  inner: number,
): number | undefined {
  const cue = spanOf(p, (drafts[inner] as DraftAttribution).frame.cue.range) as Span;
  let best: number | undefined;
  let size = Number.POSITIVE_INFINITY;
  contents.forEach((spans, i) => {
    for (const span of spans) {
      if (i === inner || !isWithin(cue, span) || span.end - span.start >= size) continue;
      best = i;
      size = span.end - span.start;
    }
  });
  return best;
}

/** Wishes and plans hold words less surely than sayings do. */
function isAttitude({ act, frame }: DraftAttribution): boolean {
  return act === "hints" && !frame.cue.verbs.some(({ frames }) => frames.includes("q"));
}

/** Words that begin their sentence go on from the quotation or saying right before. */
function continued(
  p: Passage,
  q: number,
  draftOf: ReadonlyMap<number, number>,
  drafts: readonly DraftAttribution[],
): number | undefined {
  const quotation = p.quotations[q] as Quotation;
  if (!isWhole(p, quotation)) return undefined;
  for (let k = q - 1; k >= Math.max(0, q - 3); k--) {
    const draft = draftOf.get(k);
    const before = p.quotations[k] as Quotation;
    if (draft === undefined) continue;
    // nothing but its frame may stand between: no sentence of the reporter's own
    const frame = drafts[draft]?.frame.cue;
    const sentence = p.sentenceOf[firstTokenFrom(p.tokens, quotation.marked.start)] as number;
    const last = Math.max(
      p.sentenceOf[Math.max(0, firstTokenFrom(p.tokens, before.marked.end) - 1)] as number,
      frame?.sentence ?? 0,
    );
    return sentence - last <= 1 ? draft : undefined;
  }
  return undefined;
}

/** "Vance was blunt about it. “…”": the last to speak in the sentence before, where the words stand alone. */
function announced(p: Passage, quotation: Quotation, drafts: readonly DraftAttribution[]): number | undefined {
  if (!isWhole(p, quotation)) return undefined;
  const sentence = p.sentenceOf[firstTokenFrom(p.tokens, quotation.marked.start)] as number;
  let found: number | undefined;
  drafts.forEach(({ frame, source, act, kind }, i) => {
    const distance = sentence - frame.cue.sentence;
    if (
      source &&
      (distance === 1 || distance === 0) &&
      frame.cue.form !== "noun" &&
      act !== "declines" &&
      kind !== "document" &&
      frame.cue.head < firstTokenFrom(p.tokens, quotation.marked.start)
    )
      found = i;
  });
  return found;
}

/** A fragment that nothing holds belongs to whoever spoke before it in its sentence. */
function besideFragment(p: Passage, quotation: Quotation, drafts: readonly DraftAttribution[]): number | undefined {
  const at = firstTokenFrom(p.tokens, quotation.marked.start);
  let found: number | undefined;
  drafts.forEach(({ frame, source, act }, i) => {
    const speaks =
      act !== "believes" && act !== "shows" && frame.cue.form !== "noun" && frame.cue.form !== "infinitive";
    if (source && speaks && frame.cue.sentence === p.sentenceOf[at] && frame.cue.head < at) found = i;
  });
  return found;
}

/** It begins its sentence, or follows a colon: no fragment. */
function isWhole(p: Passage, quotation: Quotation): boolean {
  const at = firstTokenFrom(p.tokens, quotation.marked.start);
  const sentence = p.sentences[p.sentenceOf[at] as number];
  if (sentence === undefined) return false;
  return (
    sentence.first === at ||
    p.sentences[p.sentenceOf[at + 1] as number]?.first === at + 1 ||
    /^[:.!?]$/.test(wordAt(p, at - 1))
  );
}
