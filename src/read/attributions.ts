import { ANONYMITY_CONDITION, ANONYMITY_WORDS, NOT_AUTHORIZED, NOT_AUTHORIZED_WHO } from "../lexicon/en/anonymity.ts";
import type { Attribution, Hedge } from "../model/annotations.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { findAttribution } from "../text/attributions.ts";
import { findAround, findWithin } from "../text/overlaps.ts";
import { bySpan, isWithin } from "../text/spans.ts";
import type { DraftAttribution } from "./drafts-model.ts";
import { type Passage, spanOf } from "./passage.ts";

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
    joinOverlapping([
      ...(draft.content?.ranges.flatMap((range) => spanOf(p, range) ?? []) ?? []),
      ...(added.get(i) ?? []),
    ]),
  );
  const frames = drafts.map(
    ({ frame }) =>
      spanOf(p, {
        first: Math.min(frame.found.frame.first, frame.cue.range.first),
        last: Math.max(frame.found.frame.last, frame.cue.range.last),
      }) as Span,
  );
  const spots = spans.flatMap((content, draft) => content.map((span): Spot => ({ span, draft })));
  const outers = withoutCircles(drafts.map(({ outer }, i) => outer ?? outerOf(p, drafts, spots, spans, frames, i)));
  const settled = drafts.map((draft, i): Attribution => {
    const { frame, source, resolved, entity, institution, basis, act, kind, number, via } = draft;
    const own = frames[i] as Span;
    const inside = outers[i];
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
      hedges: findWithin(hedges, hullOf([own, ...(spans[i] as readonly Span[])]))
        .filter(
          ({ span }) => (spans[i] as readonly Span[]).some((content) => isWithin(span, content)) || isWithin(span, own),
        )
        .map(({ span }) => span),
    };
  });
  return settled.map((one) => ({ ...one, via: viaThrough(one, settled) }));
}

/** Two contents may each hold the other's cue where their ends are misread; what stands in itself by such a way stands in nothing. */
export function withoutCircles(outers: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const kept = [...outers];
  for (const [i, outer] of outers.entries()) {
    let at = outer;
    for (let steps = 0; at !== undefined && steps < kept.length; steps++) {
      if (at === i) kept[i] = undefined;
      at = at === i ? undefined : kept[at];
    }
  }
  return kept;
}

/** A quotation that begins in a clause and goes on after it makes one stretch with it. */
function joinOverlapping(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const joined: Span[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = joined.at(-1);
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** A content where it stands, and the draft it is of. */
interface Spot {
  readonly span: Span;
  readonly draft: number;
}

/** The shortest span that holds all these. */
function hullOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** The smallest other attribution whose content holds this one's cue. */
function outerOf(
  p: Passage,
  drafts: readonly DraftAttribution[],
  spots: readonly Spot[],
  spans: readonly (readonly Span[])[],
  frames: readonly Span[],
  i: number,
): number | undefined {
  const cue = spanOf(p, (drafts[i] as DraftAttribution).frame.cue.range) as Span;
  let best: number | undefined;
  let size = Number.POSITIVE_INFINITY;
  let last = i;
  for (const { span: holds, draft: j } of findAround(spots, cue)) {
    // Of the contents of one attribution the first counts.
    if (j === i || j === last) continue;
    last = j;
    if (
      (spans[i] as readonly Span[]).some(
        (span) => isWithin(frames[j] as Span, span) && span.end - span.start >= holds.end - holds.start,
      )
    )
      continue;
    if (holds.end - holds.start < size) {
      best = j;
      size = holds.end - holds.start;
    }
  }
  return best;
}

/** The outlets through which the words came: those told, and those that report the telling. */
function viaThrough(one: Attribution, all: readonly Attribution[]): readonly string[] {
  const via = [...one.via];
  let outer = findAttribution(all, one.inside);
  for (let depth = 0; outer && depth < 5; depth++) {
    for (const name of outer.via) if (!via.includes(name)) via.push(name);
    outer = findAttribution(all, outer.inside);
  }
  return via;
}

function findConditions(text: string): readonly Span[] {
  if (!ANONYMITY_WORDS.test(text)) return [];
  return [ANONYMITY_CONDITION, NOT_AUTHORIZED]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index - (pattern === NOT_AUTHORIZED ? lengthOfWho(text, match.index) : 0),
        end: match.index + match[0].trimEnd().length,
      })),
    )
    .sort(bySpan);
}

/** The length of "because they" before "were not authorized". */
function lengthOfWho(text: string, at: number): number {
  return NOT_AUTHORIZED_WHO.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
}
