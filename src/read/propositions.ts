import { CONTROL_WORDS } from "../lexicon/en/clauses.ts";
import type { Attribution, Proposition, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findAround, findOverlapping, findWithin } from "../text/overlaps.ts";
import { bySpan, countOverlap } from "../text/spans.ts";
import { findNamedActs } from "./propositions-acts.ts";
import { type Clause, findClauses } from "./propositions-clauses.ts";
import { trimClause } from "./propositions-edges.ts";
import { findStretches, findTellings, type PropositionLayers } from "./propositions-stretches.ts";
import { findVerbGroups } from "./verb-groups.ts";

/** Words below which a clause states too little to be compared. */
const FEWEST_TOKENS = 3;

/**
 * Find the clauses that state something, each as short as it can stand: reporting frame, connective and final mark are left out.
 * Clauses lie side by side; only acts named inside a clause ("a plan to acquire drones") and what somebody denies lie within another.
 */
export function findPropositions(all: PropositionLayers): readonly Proposition[] {
  const found: Proposition[] = [];
  const seen = new Set<string>();
  const keep = (proposition: Proposition | null): void => {
    const key = proposition && `${proposition.span.start}-${proposition.span.end}`;
    if (!proposition || !key || seen.has(key)) return;
    seen.add(key);
    found.push(proposition);
  };
  const attributions = groupBySentence(all);
  all.sentences.forEach((sentence, n) => {
    const layers = { ...all, attributions: attributions[n] ?? [] };
    for (const { first, last } of findTellings(layers, sentence)) {
      const [group] = findVerbGroups(layers.tokens, first, last).filter(({ form }) => form === "finite");
      if (group)
        keep(toProposition(layers, { first, last, role: "nominal", group, subject: { first, last: group.first } }, n));
    }
    for (const { first, last } of findStretches(layers, sentence)) {
      for (const clause of findClauses(layers.tokens, first, last)) {
        for (const each of [clause, ...findNamedActs(layers.tokens, clause)]) {
          keep(toProposition(layers, each, n));
        }
      }
    }
  });
  return found.sort((a, b) => bySpan(a.span, b.span));
}

/** For each sentence the attributions of which some part may stand in it. */
function groupBySentence({ sentences, attributions }: PropositionLayers): readonly (readonly Attribution[])[] {
  const groups: Attribution[][] = sentences.map(() => []);
  for (const attribution of attributions) {
    const { source, cue, basis, anonymity, content } = attribution;
    let { start, end } = cue;
    for (const span of [source, basis, anonymity, ...content])
      if (span) [start, end] = [Math.min(start, span.start), Math.max(end, span.end)];
    sentences.forEach((sentence, n) => {
      if (sentence.start < end && start < sentence.end) groups[n]?.push(attribution);
    });
  }
  return groups;
}

function toProposition(layers: PropositionLayers, clause: Clause, sentence: number): Proposition | null {
  const { tokens, quotations, hedges } = layers;
  const [first, last] = trimClause(tokens, clause.first, clause.last);
  const words = tokens.slice(first, last).filter(({ tag }) => tag !== "PUNCT").length;
  if (words < FEWEST_TOKENS || !clause.group || clause.group.first >= last || clause.group.head < first) return null;
  // "has repeatedly", "is": what the verb was about stood in a frame.
  if (
    (tokens[clause.group.head] as Token).tag === "AUX" &&
    !tokens.slice(clause.group.last, last).some(({ tag }) => tag !== "ADV" && tag !== "PUNCT")
  )
    return null;
  const span = spanOf(tokens, first, last);
  const { subject } = clause;
  const subjectSpan = subject && trimmedSpan(tokens, subject.first, subject.last);
  const attribution = innermost(layers.attributions, span);
  const quoted = findOverlapping(quotations, span).reduce((sum, q) => sum + countOverlap(q.span, span), 0);
  return {
    span,
    sentence,
    head: headOf(tokens, clause, last),
    ...(subjectSpan && { subject: subjectSpan }),
    ...(attribution && { attribution: attribution.id }),
    negated: isNegated(layers, clause, span, last),
    hedges: findWithin(hedges, span).map((hedge) => hedge.span),
    quoted: quoted * 2 >= span.end - span.start,
    role: clause.role,
  };
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

function trimmedSpan(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const [from, to] = trimClause(tokens, first, last);
  return from < to ? spanOf(tokens, from, to) : undefined;
}

/** The full verb; behind a copula the noun or adjective that it joins to the subject; behind "tries to" the verb that is tried. */
function headOf(tokens: readonly Token[], { group, last: end }: Clause, last: number): Span {
  if (!group) return { start: 0, end: 0 };
  const [first, stop] = [group.first, Math.min(last, end)];
  let carrier = group.head;
  for (const next of findVerbGroups(tokens, first, stop).filter((g) => g.first >= group.last)) {
    const between = tokens.slice(carrier + 1, next.first);
    const isLed = CONTROL_WORDS.has((tokens[carrier] as Token).lemma) || (tokens[carrier] as Token).tag === "AUX";
    const isNear = between.length <= (between.some(({ text }) => text.toLowerCase() === "process") ? 4 : 1);
    const leads = between.every(
      ({ tag, lemma }) =>
        tag === "ADV" ||
        tag === "ADP" ||
        tag === "SCONJ" ||
        tag === "DET" ||
        CONTROL_WORDS.has(lemma) ||
        tag === "PUNCT",
    );
    if (!isLed || !isNear || !leads || (next.form !== "to" && next.form !== "ing")) break;
    carrier = next.head;
  }
  const head = tokens[carrier] as Token;
  if (head.tag !== "AUX") return { start: head.start, end: head.end };
  let noun = head;
  for (let i = carrier + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.tag === "NOUN" || token.tag === "ADJ" || token.tag === "PROPN") noun = token;
    else if (!["DET", "ADV", "NUM", "PRON", "PUNCT"].includes(token.tag)) break;
  }
  return { start: noun.start, end: noun.end };
}

/** "no" and its like negate the clause where they stand at its verb or in what directly follows it. */
function isNegated(
  { tokens, negations }: PropositionLayers,
  { group, subject }: Clause,
  span: Span,
  last: number,
): boolean {
  if (!group) return false;
  if (group.negated) return true;
  const reach = spanOf(tokens, group.first, Math.min(last, group.last + 2));
  const near = {
    start: subject ? Math.max(span.start, (tokens[subject.first] as Token).start) : reach.start,
    end: reach.end,
  };
  return findOverlapping(negations, near).length > 0;
}

/** An attribution where one of its contents stands, with a mark to either side. */
interface Content {
  readonly span: Span;
  readonly attribution: Attribution;
}

const kept = new WeakMap<readonly Attribution[], readonly Content[]>();

/** The contents of all attributions, as one list that lasts. */
function contentsOf(attributions: readonly Attribution[]): readonly Content[] {
  const known = kept.get(attributions);
  if (known) return known;
  const contents = attributions.flatMap((attribution) =>
    attribution.content.map(({ start, end }) => ({ span: { start: start - 1, end: end + 1 }, attribution })),
  );
  kept.set(attributions, contents);
  return contents;
}

/** The innermost attribution whose content covers the span: the one with the least content. */
function innermost(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  let best: Attribution | undefined;
  let least = Number.POSITIVE_INFINITY;
  let last: Attribution | undefined;
  for (const { attribution, span: covering } of findAround(contentsOf(attributions), span)) {
    // Of the contents of one attribution the first counts.
    if (attribution === last) continue;
    last = attribution;
    if (covering.end - covering.start >= least) continue;
    best = attribution;
    least = covering.end - covering.start;
  }
  return best;
}
