import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import { classesOf } from "../lexicon/en/synonyms.ts";
import type { Token } from "../model/annotations.ts";
import type { Quantity } from "../model/moment.ts";
import type { Span } from "../model/span.ts";
import { compareQuantities, type Verdict } from "../text/intervals.ts";
import { findOverlapping, findWithin } from "../text/overlaps.ts";
import { tokensWithin } from "../text/tokens.ts";
import { type Parting, type Side, type Trait, textOf } from "./sides.ts";

interface Amount {
  readonly side: Side;
  readonly span: Span;
  readonly value: Quantity;
  readonly counted: ReadonlySet<string>;
  /** The nearest verb before an amount with a unit: what is paid or measured. */
  readonly verb: string | undefined;
}

/** Find where readings give different amounts of the same things: "large numbers" of shells, and "millions". */
export function findAmounts(sides: readonly Side[]): Parting | null {
  const amounts = sides.flatMap(amountsOf);
  let best: Parting | null = null;
  for (const lead of amounts) {
    const parting = partingFrom(lead, amounts);
    if (parting && (!best || parting.strength > best.strength)) best = parting;
  }
  return best;
}

function partingFrom(lead: Amount, amounts: readonly Amount[]): Parting | null {
  const variants: Amount[] = [lead];
  const traits: Trait[] = [{ side: lead.side, span: lead.span, key: "0", normalized: lead.value }];
  const met = new Set([lead.side.n]);
  let relation: Parting["relation"] | null = null;
  let because = "";
  for (const amount of amounts) {
    if (met.has(amount.side.n) || !isSameCounted(lead, amount)) continue;
    met.add(amount.side.n);
    const verdicts = variants.map((variant) => compareQuantities(variant.value, amount.value));
    const same = verdicts.findIndex((verdict) => verdict.relation === "same");
    const key = same >= 0 ? same : variants.length;
    traits.push({ side: amount.side, span: amount.span, key: String(key), normalized: amount.value });
    if (same >= 0) continue;
    variants.push(amount);
    for (const [i, verdict] of verdicts.entries()) {
      if (verdict.relation === "same" || (relation && RANK[relation] >= RANK[verdict.relation])) continue;
      relation = verdict.relation;
      because = reasonOf(variants[i] as Amount, amount, verdict);
    }
  }
  return relation
    ? { facet: "quantity", relation, traits, because, strength: RANK[relation] * 10 + traits.length }
    : null;
}

const RANK = { drift: 0, "less-exact": 1, "compatible-if": 2, conflict: 3 };

/** The reason in words that need no arithmetic where one amount is only vaguer. */
function reasonOf(a: Amount, b: Amount, { relation, because }: Verdict): string {
  const [one, other] = [textOf(a.side, a.span), textOf(b.side, b.span)];
  if (relation === "conflict") return `“${one}” and “${other}” cannot both be so.`;
  if (relation === "compatible-if") return `“${one}” and “${other}” agree only in part: ${because}.`;
  const isVaguer = (a.value.min ?? 0) <= (b.value.min ?? 0) && (a.value.vague === true || b.value.vague !== true);
  return `“${isVaguer ? one : other}” is less exact than “${isVaguer ? other : one}”.`;
}

function amountsOf(side: Side): readonly Amount[] {
  const { annotations } = side.account;
  const { span } = side.statement.proposition;
  return findWithin(annotations.quantities, span)
    .filter((q) => findOverlapping(annotations.times, q.span).length === 0)
    .map((q) => {
      const after = tokensWithin(annotations.tokens, { start: q.span.end, end: span.end });
      const counted = countedWords(q.of ? tokensWithin(annotations.tokens, q.of) : nounsAfter(after));
      return {
        side,
        span: q.span,
        value: q.value,
        verb: q.value.unit === undefined ? undefined : verbBefore(side, q.span),
        counted: new Set([...counted, ...(q.value.unit ? [q.value.unit] : [])]),
      };
    })
    .filter(({ counted }) => counted.size > 0);
}

/** The base of the last verb of the reading before a span. */
function verbBefore({ account, statement }: Side, span: Span): string | undefined {
  const before = tokensWithin(account.annotations.tokens, { start: statement.proposition.span.start, end: span.start });
  return before.findLast(({ tag }) => tag === "VERB")?.lemma;
}

function nounsAfter(tokens: readonly Token[]): readonly Token[] {
  const nouns: Token[] = [];
  for (const token of tokens) {
    if (
      !["NOUN", "PROPN", "ADJ", "CCONJ", "DET"].includes(token.tag) &&
      token.text !== "-" &&
      token.text.toLowerCase() !== "of"
    )
      break;
    if (token.tag === "NOUN" || token.tag === "PROPN") nouns.push(token);
    if (nouns.length >= 4) break;
  }
  return nouns;
}

function countedWords(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens
      .filter(({ tag }) => tag === "NOUN" || tag === "PROPN")
      .map(({ lemma }) => lemma)
      .filter((lemma) => !STOPWORDS.has(lemma)),
  );
}

/** One unit measures many things: what is built for an amount is not what is repaired for another. */
function isSameCounted(a: Amount, b: Amount): boolean {
  if (a.verb !== undefined && b.verb !== undefined && a.verb !== b.verb) {
    const classes = classesOf(a.verb);
    if (!classesOf(b.verb).some((number) => classes.includes(number))) return false;
  }
  for (const one of a.counted) {
    for (const other of b.counted) {
      if (one === other) return true;
      const classes = classesOf(one);
      if (classes.length > 0 && classesOf(other).some((number) => classes.includes(number))) return true;
    }
  }
  return false;
}
