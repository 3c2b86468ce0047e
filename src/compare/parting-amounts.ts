import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import { classesOf } from "../lexicon/en/synonyms.ts";
import type { Token } from "../model/annotations.ts";
import type { Quantity } from "../model/moment.ts";
import type { Span } from "../model/span.ts";
import { compareQuantities, isMeasure, type Verdict } from "../text/intervals.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { tokensWithin } from "../text/tokens.ts";
import { isPersonNoun } from "./actors.ts";
import { isCountedApart, isOfOthers, isPartOfOther } from "./countings.ts";
import { type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike } from "./similarity.ts";

interface Amount {
  readonly side: Side;
  readonly span: Span;
  readonly value: Quantity;
  /** What is counted or measured, the noun that carries it last; empty where it was named before: "several hundred more". */
  readonly counted: readonly Token[];
  /** It counts some out of what was named before: "two of the ships". */
  readonly isPart: boolean;
  /** The nearest verb before an amount with a unit: what is paid or measured. */
  readonly verb: string | undefined;
}

/** Where statements are less alike, another amount counts other things. */
const LEAST_LIKENESS = 0.4;
/** The same where the readings belong to different claims. */
const LEAST_OF_NEAR = 0.33;
/** Likeness from which amounts that cannot both be so contradict each other, rather than count other things. */
const SURELY_ALIKE = 0.45;

/** Find where readings give different amounts of the same things: "large numbers" of shells, and "millions". */
export function findAmounts(sides: readonly Side[], all: readonly Side[]): Parting | null {
  const amounts = all.filter(({ likeness }) => likeness >= LEAST_LIKENESS).flatMap(amountsOf);
  return bestOf(amounts) ?? findUncounted(sides, amounts);
}

/** Where statements are less alike, what is not counted is something else. */
const LEAST_UNCOUNTED = 0.5;

/** One reading counts what another only names in the plural: "six world powers", "world powers". */
function findUncounted(sides: readonly Side[], amounts: readonly Amount[]): Parting | null {
  for (const amount of amounts.slice(0, LEADS)) {
    const { counted, value, side } = amount;
    if (counted.length < 2 || value.vague || isMeasure(value) || side.likeness < LEAST_UNCOUNTED) continue;
    for (const other of sides) {
      const isCounting = amounts.some(
        (one) =>
          one.side.n === other.n &&
          (isSameCounted(amount, one) || compareQuantities(value, one.value).relation === "same"),
      );
      if (other.n === side.n || other.likeness < LEAST_UNCOUNTED || isCounting) continue;
      const bare = findBare(other, counted.slice(-2));
      if (!bare) continue;
      return {
        facet: "quantity",
        relation: "less-exact",
        traits: [
          { side, span: amount.span, key: "0", normalized: value },
          { side: other, span: bare, key: "1" },
        ],
        because: `“${textOf(other, bare)}” is less exact than “${textOf(side, amount.span)}”.`,
        strength: 1,
      };
    }
  }
  return null;
}

/** The same nouns in a reading, in the plural and with nothing before them that counts or points. */
function findBare({ account, statement }: Side, counted: readonly Token[]): Span | undefined {
  const tokens = tokensWithin(account.annotations.tokens, statement.proposition.span);
  const at = tokens.findIndex((_, i) => counted.every((token, k) => tokens[i + k]?.lemma === token.lemma));
  const [before, first, last] = [tokens[at - 1], tokens[at], tokens[at + counted.length - 1]];
  const next = tokens[at + counted.length];
  if (!first || !last || last.text.toLowerCase() === last.lemma || next?.tag === "NOUN") return undefined;
  if (before && ["NUM", "DET", "ADJ", "PRON", "PART", "NOUN", "PROPN"].includes(before.tag)) return undefined;
  return { start: first.start, end: last.end };
}

/** Find where a reading gives an amount of what a reading of another claim, much like it, gives another amount of. */
export function findAmountsAfar(all: readonly Side[], near: () => readonly Side[]): Parting | null {
  const amounts = all.filter(({ likeness }) => likeness >= LEAST_LIKENESS).flatMap(amountsOf);
  if (amounts.length === 0) return null;
  const others = near().filter(({ likeness }) => likeness >= LEAST_OF_NEAR);
  const far = others.flatMap(amountsOf);
  return bestOf([...amounts, ...far], (a, b) => {
    if (!far.includes(a) && !far.includes(b)) return true;
    const [one, other] = [a.counted.at(-1)?.lemma, b.counted.at(-1)?.lemma];
    return one === other || areHeadsAlike(a.side.statement, b.side.statement);
  });
}

function bestOf(amounts: readonly Amount[], isAllowed: (a: Amount, b: Amount) => boolean = () => true): Parting | null {
  let best: Parting | null = null;
  for (const lead of amounts.slice(0, LEADS)) {
    const parting = partingFrom(
      lead,
      amounts.filter((amount) => amount === lead || isAllowed(lead, amount)),
    );
    if (parting && (!best || parting.strength > best.strength)) best = parting;
  }
  return best;
}

/** Amounts of a claim that others are set beside. */
const LEADS = 12;

function partingFrom(lead: Amount, amounts: readonly Amount[]): Parting | null {
  const variants: Amount[] = [lead];
  const traits: Trait[] = [{ side: lead.side, span: lead.span, key: "0", normalized: lead.value }];
  let relation: Parting["relation"] | null = null;
  let because = "";
  for (const amount of likest(lead, amounts)) {
    const verdicts = variants.map((variant) => verdictOn(variant, amount));
    if (verdicts.some(({ relation: at }, i) => at === "conflict" && isCountedApart(variants[i] as Amount, amount)))
      continue;
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

/** Of each other account the amount that most likely counts the same: by the words for it, then by the number. */
function likest(lead: Amount, amounts: readonly Amount[]): readonly Amount[] {
  const best = new Map<number, { readonly amount: Amount; readonly score: number }>();
  for (const amount of amounts) {
    if (
      amount.side.n === lead.side.n ||
      !isSameCounted(lead, amount) ||
      isOfOthers(lead, amount) ||
      hasSame(lead, amount, amounts)
    )
      continue;
    const words = amount.counted.filter((token) => lead.counted.some((other) => isSameThing(token, other))).length;
    const [one, other] = [lead.value.min ?? lead.value.max ?? 1, amount.value.min ?? amount.value.max ?? 1];
    const score = words - Math.abs(Math.log10(Math.max(1, one) / Math.max(1, other))) / 10;
    const known = best.get(amount.side.n);
    if (!known || score > known.score) best.set(amount.side.n, { amount, score });
  }
  return [...best.values()]
    .map(({ amount }) => amount)
    .filter((amount) => !isFar(lead, amount) || (isSurelySameCounted(lead, amount) && !isCountedApart(lead, amount)));
}

/** They cannot both be so, or only because one is open: "at least 5,000" and "120,000" mostly count other things. */
function isFar(a: Amount, b: Amount): boolean {
  if (verdictOn(a, b).relation === "conflict") return true;
  const [one, other] = [a.value.min ?? a.value.max ?? 0, b.value.min ?? b.value.max ?? 0];
  return !a.value.vague && !b.value.vague && Math.max(one, other) > FAR * Math.max(1, Math.min(one, other));
}

/** How many times one amount must be another before it counts something else. */
const FAR = 5;

/** The other reading has the same amount beside: of two tariffs each is one of both. */
function hasSame(lead: Amount, { side }: Amount, amounts: readonly Amount[]): boolean {
  const isSame = (a: Amount, b: Amount): boolean => verdictOn(a, b).relation === "same" && isSameCounted(a, b);
  return amounts.some((one) => one.side.n === side.n && isSame(lead, one));
}

/** Compare two amounts; "more than 300" and "300" are one number. */
function verdictOn(a: Amount, b: Amount): Verdict {
  const verdict = compareQuantities(a.value, b.value);
  const isOneNumber = a.value.vague !== true && b.value.vague !== true && isMeasure(a.value) === isMeasure(b.value);
  if (isOneNumber && Math.abs((a.value.min ?? -2) - (b.value.min ?? -4)) <= 1 && boundOf(a) + boundOf(b) > 0)
    return { relation: "same", because: "both give the same number" };
  return verdict.relation === "conflict" && isPartOfOther(a, b)
    ? { relation: "compatible-if", because: "the smaller can count a part of the larger" }
    : verdict;
}

const boundOf = ({ value }: Amount): number => (value.min === undefined || value.max === undefined ? 1 : 0);

const RANK = { drift: 0, "less-exact": 1, "compatible-if": 2, conflict: 3 };

/** The reason in words that need no arithmetic where one amount is only vaguer. */
function reasonOf(a: Amount, b: Amount, { relation, because }: Verdict): string {
  const [one, other] = [textOf(a.side, a.span), textOf(b.side, b.span)];
  if (relation === "conflict") return `“${one}” and “${other}” cannot both be so.`;
  if (relation === "compatible-if") return `“${one}” and “${other}” agree only in part: ${because}.`;
  const isLooser = (a.value.min ?? 0) <= (b.value.min ?? 0) && (a.value.vague === true || b.value.vague !== true);
  const isVaguer = holds(a, b) === holds(b, a) ? isLooser : holds(a, b);
  return `“${isVaguer ? one : other}” is less exact than “${isVaguer ? other : one}”.`;
}

/** Whatever the second amount can be the first can be too. */
function holds({ value: a }: Amount, { value: b }: Amount): boolean {
  return (
    (a.min ?? Number.NEGATIVE_INFINITY) <= (b.min ?? Number.NEGATIVE_INFINITY) &&
    (a.max ?? Number.POSITIVE_INFINITY) >= (b.max ?? Number.POSITIVE_INFINITY)
  );
}

function amountsOf(side: Side): readonly Amount[] {
  const { annotations } = side.account;
  const { span } = side.statement.proposition;
  return findOverlapping(annotations.quantities, span)
    .filter((q) => q.span.end <= span.end && findOverlapping(annotations.times, q.span).length === 0)
    .flatMap((q): readonly Amount[] => {
      const after = tokensWithin(annotations.tokens, { start: q.span.end, end: span.end });
      const behind = nounsAfter(after);
      // "the only port apart from two others" names within itself what it counts.
      const counted = behind.length > 0 ? behind : within(side, q.span).filter(({ lemma }) => lemma === q.value.unit);
      const isElided = counted.length === 0 && /^(?:more|others|of them)$/i.test(after[0]?.text ?? "");
      if (counted.length === 0 && !isElided && !isMeasure(q.value)) return [];
      // "a series of tests" only says that there were several.
      if (/^an? (?:series|string|lot|number)\b/i.test(textOf(side, q.span))) return [];
      const verb = isMeasure(q.value) ? verbBefore(side, q.span) : undefined;
      const isPart =
        /^of$/i.test(after[0]?.text ?? "") &&
        /^(?:the|these|those|which|them|its|his|her|their)$/i.test(after[1]?.text ?? "");
      return [{ side, span: q.span, value: q.value, isPart, verb, counted }];
    });
}

/** The base of the last verb of the reading before a span. */
function verbBefore({ account, statement }: Side, span: Span): string | undefined {
  const before = tokensWithin(account.annotations.tokens, { start: statement.proposition.span.start, end: span.start });
  return before.findLast(({ tag }) => tag === "VERB")?.lemma;
}

function within({ account }: Side, span: Span): readonly Token[] {
  return tokensWithin(account.annotations.tokens, span);
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "CCONJ", "DET", "NUM"]);

/** What is counted, behind an amount: adjectives and nouns up to where the phrase ends. */
function nounsAfter(tokens: readonly Token[]): readonly Token[] {
  const nouns: Token[] = [];
  for (const token of tokens) {
    const { tag, text } = token;
    if (/^[-"“”‘’']$/.test(text) || text.toLowerCase() === "of") continue;
    if (!NOMINAL.has(tag) && !(tag === "VERB" && text.endsWith("made"))) break;
    if (tag === "NOUN" || tag === "PROPN" || tag === "ADJ") nouns.push(token);
    if (nouns.length >= 5) break;
  }
  while (nouns.at(-1)?.tag === "ADJ") nouns.pop();
  return nouns.filter(({ lemma }) => !STOPWORDS.has(lemma));
}

function isSameThing(a: Token, b: Token): boolean {
  const [one, other] = [a.lemma.toLowerCase(), b.lemma.toLowerCase()];
  if (one === other) return true;
  const classes = classesOf(one);
  return classes.length > 0 && classesOf(other).some((number) => classes.includes(number));
}

/** One unit measures many things: what is built for an amount is not what is repaired for another. */
function isSameCounted(a: Amount, b: Amount): boolean {
  if (a.verb !== undefined && b.verb !== undefined && a.verb !== b.verb) {
    const classes = classesOf(a.verb);
    if (!classesOf(b.verb).some((number) => classes.includes(number))) return false;
  }
  if (isMeasure(a.value) !== isMeasure(b.value) || a.isPart !== b.isPart) return false;
  if (isMeasure(a.value))
    return a.counted.length * b.counted.length === 0 ? a.value.unit === b.value.unit : haveCommon(a, b);
  if (a.counted.length === 0 || b.counted.length === 0)
    return areHeadsAlike(a.side.statement, b.side.statement) && isSurelySameCounted(a, b);
  const [one, other] = [a.counted.at(-1), b.counted.at(-1)];
  // "thousands of supporters" and "28,000 attendees" are people.
  if (one && other && [one, other].every(({ tag, lemma }) => tag === "NOUN" && isPersonNoun(lemma))) return true;
  return haveCommon(a, b);
}

function haveCommon(a: Amount, b: Amount): boolean {
  const isNoun = ({ tag }: Token): boolean => tag !== "ADJ";
  return a.counted.filter(isNoun).some((one) => b.counted.some((other) => isNoun(other) && isSameThing(one, other)));
}

/** Readings alike enough for two numbers to contradict each other. */
function isSurelySameCounted(a: Amount, b: Amount): boolean {
  const likeness = Math.min(a.side.likeness, b.side.likeness);
  return likeness >= SURELY_ALIKE || (likeness >= LEAST_LIKENESS && areHeadsAlike(a.side.statement, b.side.statement));
}
