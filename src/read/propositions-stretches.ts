import { CONTENT_NOUNS, RELATIVES, SUBORDINATORS } from "../lexicon/en/clauses.ts";
import type { Attribution, Hedge, Quotation, Sentence, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { hasOverlap } from "../text/spans.ts";
import { findVerbGroups } from "./verb-groups.ts";

/** The layers that propositions are read from. */
export interface PropositionLayers {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly negations: readonly Span[];
}

/** A stretch of a sentence between reporting frames, as a half-open range of tokens. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What the source does in these is itself reported; the others only frame what is said. */
const TELLING_ACTS: ReadonlySet<string> = new Set(["says", "confirms", "believes", "shows", "reacts"]);

/**
 * Find the stretches of a sentence that state something: the content of each attribution, and what stands in the article's own
 * voice. Source and cue are left out where their content can stand alone; "hinted at talks" and "denied the charge" are kept whole.
 */
export function findStretches(layers: PropositionLayers, sentence: Sentence): readonly Stretch[] {
  const { tokens } = layers;
  const here = attributionsIn(layers.attributions, sentence);
  const framing = here.filter((a) => TELLING_ACTS.has(a.act) && hasClauseInContent(tokens, sentence, a));
  const start = skipDateline(tokens, sentence);
  if (framing.length === 0) return [{ first: start, last: sentence.last }];
  const owners = ownersOf(tokens, sentence, framing);
  const stretches: Stretch[] = [];
  for (let i = start; i < sentence.last; ) {
    const owner = owners[i - sentence.first] as number;
    let end = i + 1;
    while (end < sentence.last && owners[end - sentence.first] === owner) end++;
    const cut = owner === NOBODY && owners[end - sentence.first] === FRAME ? withoutSource(tokens, i, end) : end;
    if (owner !== FRAME && (owner !== NOBODY || canStand(tokens, i, end, owners[i - 1 - sentence.first] === FRAME)))
      stretches.push({ first: i, last: cut });
    i = end;
  }
  return stretches;
}

/** Past "WASHINGTON (AP) —" and its like at the head of a report: a few names and marks that end with a dash. */
function skipDateline(tokens: readonly Token[], { first, last }: Sentence): number {
  for (let i = first; i < Math.min(last, first + 12); i++) {
    const { text, tag } = tokens[i] as Token;
    if (/^(?:—|–|--)$/.test(text))
      return i > first && /^\p{Lu}{2}/u.test((tokens[first] as Token).text) ? i + 1 : first;
    if (!["PROPN", "PUNCT", "NUM", "ADP", "NOUN", "ADJ", "X"].includes(tag)) break;
  }
  return first;
}

/** Words that a frame must have behind its cue to tell something of the telling. */
const TELLING_WORDS = 3;

/** Find what a sentence tells of the telling itself: "Holt told a meeting of fishermen in March". */
export function findTellings(layers: PropositionLayers, sentence: Sentence): readonly Stretch[] {
  const { tokens } = layers;
  const tellings: Stretch[] = [];
  const here = attributionsIn(layers.attributions, sentence);
  for (const telling of here) {
    const { source, cue, content } = telling;
    if (!source || source.start < sentence.start || cue.end > sentence.end || source.start > cue.start) continue;
    const after = content.find((span) => span.start >= cue.end && span.start < sentence.end);
    const [, stop] = rangeOf(tokens, sentence, { start: cue.start, end: after ? after.start : sentence.end });
    const [first] = rangeOf(tokens, sentence, source);
    // "Holt said on deck, adding": what the same source goes on to tell is another telling.
    const others = here.filter((other) => other !== telling && other.cue.start >= cue.end);
    const isTold = (token: Span): boolean =>
      content.some((span) => hasOverlap(span, token)) || others.some((other) => hasOverlap(other.cue, token));
    let last = first;
    while (last < stop && !isTold(tokens[last] as Token)) last++;
    while (last > first && ["PUNCT", "SCONJ", "CCONJ"].includes((tokens[last - 1] as Token).tag)) last--;
    const beside = tokens.slice(first, last).filter((token) => token.tag !== "PUNCT" && token.start >= cue.end);
    if (beside.length >= TELLING_WORDS) tellings.push({ first, last });
  }
  return tellings;
}

const NOBODY = -1;
const FRAME = -2;

/** For each token of the sentence: the innermost attribution whose content it is in, or that it frames one, or neither. */
function ownersOf(tokens: readonly Token[], sentence: Sentence, framing: readonly Attribution[]): readonly number[] {
  const sized = framing.map((attribution, n) => ({
    attribution,
    frame: closeFrameOf(tokens, sentence, attribution),
    n,
    size: attribution.content.reduce((sum, { start, end }) => sum + end - start, 0),
  }));
  const count = sentence.last - sentence.first;
  const owners = new Array<number>(count).fill(NOBODY);
  const least = new Array<number>(count).fill(Number.POSITIVE_INFINITY);
  const under = (spans: readonly Span[], visit: (k: number) => void): void => {
    for (const span of spans) {
      const [first, last] = rangeOf(tokens, sentence, span);
      for (let i = first; i < last; i++) visit(i - sentence.first);
    }
  };
  for (const { attribution, n, size } of sized)
    under(attribution.content, (k) => {
      if (size >= (least[k] as number)) return;
      owners[k] = n;
      least[k] = size;
    });
  for (const { frame, size } of sized)
    under(frame, (k) => {
      if (size < (least[k] as number)) owners[k] = FRAME;
    });
  return owners;
}

function frameOf({ source, cue, basis, anonymity }: Attribution): readonly Span[] {
  return [source, cue, basis, anonymity].filter((span) => span !== undefined);
}

/** The frame without a source that is the subject of another verb first: "Holt met the envoys and said". */
function closeFrameOf(tokens: readonly Token[], sentence: Sentence, attribution: Attribution): readonly Span[] {
  const { source, cue } = attribution;
  if (!source || source.end > cue.start) return frameOf(attribution);
  const [first, last] = rangeOf(tokens, sentence, { start: source.end, end: cue.start });
  const isTorn = findVerbGroups(tokens, first, last).some(({ form, last: end }) => form === "finite" && end < last);
  const describes = tokens.slice(first, last).some(({ text }) => /^(?:who|whom|whose|which|that)$/i.test(text));
  return isTorn && !describes ? frameOf(attribution).filter((span) => span !== source) : frameOf(attribution);
}

/** A part of an attribution, and which it is of. */
interface Part {
  readonly span: Span;
  readonly at: number;
}

const kept = new WeakMap<readonly Attribution[], readonly Part[]>();

/** The attributions of which any part stands in a sentence, in order. */
function attributionsIn(attributions: readonly Attribution[], sentence: Sentence): readonly Attribution[] {
  const parts =
    kept.get(attributions) ??
    attributions.flatMap((one, at) => [...frameOf(one), ...one.content].map((span): Part => ({ span, at })));
  kept.set(attributions, parts);
  const here = new Set(findOverlapping(parts, sentence).map(({ at }) => at));
  return [...here].map((at) => attributions[at] as Attribution);
}

/** "As the troops move away, Holt" before "said that": the source behind the comma belongs to the frame. */
function withoutSource(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i > first && last - i <= 5; i--) {
    const { text, tag } = tokens[i] as Token;
    if (tag === "VERB" || tag === "AUX") break;
    if (text === ",") return i;
  }
  return last;
}

/** The content can stand alone: it has a finite verb of its own, or is given in words with a verb; "interest in talks" cannot. */
function hasClauseInContent(tokens: readonly Token[], sentence: Sentence, { content }: Attribution): boolean {
  const here = content.filter((span) => hasOverlap(span, sentence));
  if (here.length === 0) return true;
  return here.some((span) => {
    const [first, last] = rangeOf(tokens, sentence, span);
    const groups = findVerbGroups(tokens, first, last);
    return groups.some((group) => {
      if (group.form !== "finite") return false;
      // "Though it rained, they sailed": only what stands behind the comma opens the clause of the verb.
      const before = tokens.slice(first + 1, group.first);
      const opening = before.slice(before.findLastIndex(({ text }) => text === ",") + 1);
      return !opening.some(({ tag, text }) => tag === "SCONJ" || SUBORDINATORS.has(text.toLowerCase()));
    });
  });
}

function rangeOf(tokens: readonly Token[], sentence: Sentence, span: Span): readonly [number, number] {
  let first = sentence.first;
  while (first < sentence.last && (tokens[first] as Token).end <= span.start) first++;
  let last = first;
  while (last < sentence.last && (tokens[last] as Token).start < span.end) last++;
  return [first, last];
}

/** What is left beside the frame stands by itself only with a finite verb and a few words; "Monday that" does not, nor who the source is. */
function canStand(tokens: readonly Token[], first: number, last: number, afterFrame: boolean): boolean {
  const words = tokens.slice(first, last).filter(({ tag }) => tag !== "PUNCT").length;
  const finite = findVerbGroups(tokens, first, last).find(({ form }) => form === "finite");
  if (!finite || finite.last >= last || words < (afterFrame ? 6 : 4)) return false;
  const describes = tokens.slice(first, finite.first).some(({ text }, i) => {
    const before = tokens[first + i - 1];
    return (
      RELATIVES.has(text.toLowerCase()) || (text.toLowerCase() === "that" && !CONTENT_NOUNS.has(before?.lemma ?? ""))
    );
  });
  return !(afterFrame && describes);
}
