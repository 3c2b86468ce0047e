import type { Attribution, Sentence, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import type { PropositionLayers } from "./propositions.ts";

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
  const here = layers.attributions.filter((a) => spansOf(a).some((span) => hasOverlap(span, sentence)));
  const framing = here.filter((a) => TELLING_ACTS.has(a.act) && hasVerbInContent(tokens, sentence, a));
  if (framing.length === 0) return [{ first: sentence.first, last: sentence.last }];
  const owners = ownersOf(tokens, sentence, framing);
  const stretches: Stretch[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    const owner = owners[i - sentence.first] as number;
    let end = i + 1;
    while (end < sentence.last && owners[end - sentence.first] === owner) end++;
    if (owner !== FRAME && (owner !== NOBODY || canStand(tokens, i, end, owners[i - 1 - sentence.first] === FRAME))) stretches.push({ first: i, last: end });
    i = end;
  }
  return stretches;
}

const NOBODY = -1;
const FRAME = -2;

/** For each token of the sentence: the innermost attribution whose content it is in, or that it frames one, or neither. */
function ownersOf(tokens: readonly Token[], sentence: Sentence, framing: readonly Attribution[]): readonly number[] {
  const sized = framing.map((attribution, n) => ({
    attribution,
    n,
    size: attribution.content.reduce((sum, { start, end }) => sum + end - start, 0),
  }));
  return tokens.slice(sentence.first, sentence.last).map((token) => {
    let owner = NOBODY;
    let least = Number.POSITIVE_INFINITY;
    for (const { attribution, n, size } of sized) {
      if (size >= least || !attribution.content.some((span) => hasOverlap(span, token))) continue;
      owner = n;
      least = size;
    }
    const frames = sized.some(({ attribution, size }) => size < least && frameOf(attribution).some((span) => hasOverlap(span, token)));
    return frames ? FRAME : owner;
  });
}

function frameOf({ source, cue, basis, anonymity }: Attribution): readonly Span[] {
  return [source, cue, basis, anonymity].filter((span) => span !== undefined);
}

function spansOf(attribution: Attribution): readonly Span[] {
  return [...frameOf(attribution), ...attribution.content];
}

function hasVerbInContent(tokens: readonly Token[], sentence: Sentence, { content }: Attribution): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if ((token.tag === "VERB" || token.tag === "AUX") && content.some((span) => hasOverlap(span, token))) return true;
  }
  return !content.some((span) => hasOverlap(span, sentence));
}

/** What is left beside the frame stands by itself only with a verb and a few words; "Monday that" does not. */
function canStand(tokens: readonly Token[], first: number, last: number, afterFrame: boolean): boolean {
  const part = tokens.slice(first, last);
  const verbs = part.filter(({ tag }) => tag === "VERB" || tag === "AUX").length;
  const words = part.filter(({ tag }) => tag !== "PUNCT").length;
  return verbs > 0 && words >= (afterFrame ? 6 : 5);
}
