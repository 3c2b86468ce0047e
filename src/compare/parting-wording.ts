import { REPORTING_VERBS } from "../lexicon/en/reporting-verbs.ts";
import type { Span } from "../model/span.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { hasOverlap } from "../text/spans.ts";
import { findScales } from "./parting-scales.ts";
import { isAmong, type Parsed, type Phrase, parseReading, type Word } from "./phrases.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { findVariation } from "./variants.ts";

/** Where statements are less alike, other words speak of another claim. */
const LEAST_LIKENESS = 0.6;
/** Articles with a claim from which a word that only one of them has is worth showing. */
const SHARED_BY = 3;
/** Words and names that two readings share beside what they put in other words, so that it is the same that they put so. */
const LEAST_SHARED = 2;

/** Find where readings name what was done, had or suffered in words that are neither the same nor synonyms: "technical problems", "numerous failures". */
export function findWordings(sides: readonly Side[], all: readonly Side[]): readonly Parting[] {
  const parsed = likeSides(sides, LEAST_LIKENESS).flatMap((side) => parseReading(side) ?? []);
  const phrase = findVariants(all) ?? findObjects(parsed);
  const scale = findScales(all);
  const isShown = ({ side, span }: Trait): boolean =>
    phrase?.traits.some((trait) => trait.side.n === side.n && hasOverlap(trait.span, span)) ?? false;
  const found = [phrase, scale?.traits.some(isShown) ? null : scale].filter((parting) => parting !== null);
  return found.length > 0 ? found : [findDone(parsed) ?? findKinds(parsed) ?? findOthers(parsed) ?? []].flat();
}

/** Find where two articles have other words in quotation marks for the same words of somebody. */
function findVariants(all: readonly Side[]): Parting | null {
  const quoted = all.filter(({ account, statement }) =>
    findOverlapping(account.annotations.quotations, statement.proposition.span).some(({ kind }) => kind === "speech"),
  );
  for (const lead of quoted.slice(0, LEADS)) {
    for (const side of quoted) {
      const found = side.n > lead.n ? findVariation(lead, side) : undefined;
      if (!found) continue;
      return {
        facet: "wording",
        relation: "drift",
        traits: [
          { side: lead, span: found.a, key: "0" },
          { side, span: found.b, key: "1" },
        ],
        because: `The same words are quoted in two ways: “${textOf(lead, found.a)}” and “${textOf(side, found.b)}”.`,
        strength: 1,
      };
    }
  }
  return null;
}

/** A phrase or predicate of a reading that is set beside those of others. */
interface Piece {
  readonly parsed: Parsed;
  readonly span: Span;
  readonly words: readonly Word[];
}

/** Readings of a claim that others are set beside. */
const LEADS = 12;

/** Group pieces by what they say; pieces that no other can be set beside are left out. */
function partingOf<T extends Piece>(
  all: readonly T[],
  isSame: (a: T, b: T) => boolean,
  areBeside: (a: T, b: T) => boolean,
): Parting | null {
  const variants: T[] = [];
  const traits: Trait[] = [];
  const pieces = all.filter(({ parsed: { side }, span }) => {
    const { times, quantities } = side.account.annotations;
    const isCut = side.account.article.text[span.end] === "-";
    const amounts = findOverlapping(quantities, span).filter(({ value }) => value.vague !== true);
    return !isCut && findOverlapping(times, span).length + amounts.length === 0;
  });
  for (const lead of pieces.slice(0, LEADS)) {
    if (pieces.some((other) => other !== lead && !isSame(lead, other) && areBeside(lead, other))) {
      const beside = pieces.filter((other) => other === lead || isSame(lead, other) || areBeside(lead, other));
      for (const piece of beside) {
        const same = variants.findIndex((variant) => isSame(variant, piece));
        traits.push({ side: piece.parsed.side, span: piece.span, key: String(same >= 0 ? same : variants.length) });
        if (same < 0) variants.push(piece);
      }
      break;
    }
  }
  const [a, b] = variants;
  if (!a || !b) return null;
  return {
    facet: "wording",
    relation: "drift",
    traits,
    because: `The readings put it in other words: “${textOf(a.parsed.side, a.span)}” and “${textOf(b.parsed.side, b.span)}”.`,
    strength: variants.length,
  };
}

const objectOf = ({ phrases }: Parsed): Phrase | undefined => phrases.find(({ slot }) => slot === "object");

/** One has another object: with the same verb, or with verbs that only say that somebody has or suffers it. */
function findObjects(parsed: readonly Parsed[]): Parting | null {
  const pieces = parsed.flatMap((one) => {
    const object = objectOf(one);
    return object ? [{ parsed: one, span: object.span, words: object.words, head: object.head }] : [];
  });
  return partingOf(
    pieces,
    (a, b) => isAmong(a.head, b.parsed.all) || isAmong(b.head, a.parsed.all),
    ({ parsed: a, words: own }, { parsed: b, words: other }) => {
      if (a.verb && b.verb ? !isAmong(a.verb, [b.verb]) : a.verb !== b.verb) return false;
      return sharedOf(a, b, own, other) >= (a.verb ? 1 : LEAST_SHARED);
    },
  );
}

/** Verb and object are other words. */
function findDone(parsed: readonly Parsed[]): Parting | null {
  const pieces = parsed.flatMap((one) => {
    const object = objectOf(one);
    const words = [...(one.verb ? [one.verb] : []), ...(object ? object.words : [])];
    const isTelling = one.verb !== undefined && REPORTING_VERBS.has(one.verb.token.lemma);
    return words.length > 0 && !isTelling && one.phrases.length > 0
      ? [{ parsed: one, span: one.predicate, words }]
      : [];
  });
  return partingOf(
    pieces,
    ({ parsed: a, words: own }, { parsed: b, words: other }) =>
      own.some((word) => isAmong(word, b.all)) || other.some((word) => isAmong(word, a.all)),
    (a, b) => sharedOf(a.parsed, b.parsed, a.words, b.words) >= LEAST_SHARED,
  );
}

/**
 * The same thing of other kinds: each reading has words about it that the other lacks. Where many articles have the claim,
 * words that only one has are enough: "patrol boats", "armed patrol boats".
 */
function findKinds(parsed: readonly Parsed[]): Parting | null {
  const isShared = parsed.length >= SHARED_BY;
  const pieces = parsed.flatMap((one) => {
    const object = objectOf(one) ?? one.phrases[0];
    if (!object) return [];
    const next = one.phrases[one.phrases.indexOf(object) + 1];
    const more =
      next && CLOSE.has(next.slot) && next.span.start - object.span.end <= next.slot.length + 2 ? [next] : [];
    const words = [object, ...more].flatMap((phrase) => phrase.words).filter(({ token }) => !DEGREES.has(token.lemma));
    const end = Math.max(object.span.end, ...more.map(({ span }) => span.end));
    return [{ parsed: one, span: { start: object.span.start, end }, words, head: object.head }];
  });
  const lacks = (own: readonly Word[], { all }: Parsed): boolean => own.some((word) => !isAmong(word, all));
  return partingOf(
    pieces,
    (a, b) => {
      const [one, other] = [lacks(a.words, b.parsed), lacks(b.words, a.parsed)];
      return isShared ? !one && !other : !one || !other;
    },
    (a, b) =>
      a.words.some((word) => isAmong(word, b.words)) &&
      (isAmong(a.head, [b.head]) ||
        (a.parsed.verb !== undefined && b.parsed.verb !== undefined && isAmong(a.parsed.verb, [b.parsed.verb]))),
  );
}

/** Prepositions that lead to what rather belongs to the object: "the weapons on the battlefield", "the means at its disposal". */
const CLOSE = new Set(["on", "at", "against"]);
/** Adjectives that name no kind. */
const DEGREES = new Set(
  (
    "more additional further extra other existing current top senior close large small big major great good full entire whole certain " +
    "various different several possible potential likely key main important significant serious severe heavy lively"
  ).split(" "),
);

/** What the same preposition leads to is another thing. */
function findOthers(parsed: readonly Parsed[]): Parting | null {
  const slots = [...new Set(parsed.flatMap(({ phrases }) => phrases.map(({ slot }) => slot)))];
  for (const slot of slots) {
    if (slot === "object" || slot === "that") continue;
    const pieces = parsed.flatMap((one) => {
      const phrase = one.phrases.find((each) => each.slot === slot);
      return phrase ? [{ parsed: one, span: phrase.span, words: phrase.words, head: phrase.head }] : [];
    });
    const found = partingOf(
      pieces,
      (a, b) => isAmong(a.head, b.parsed.all) || isAmong(b.head, a.parsed.all),
      (a, b) => sharedOf(a.parsed, b.parsed, a.words, b.words) >= LEAST_SHARED,
    );
    if (found) return found;
  }
  return null;
}

/** How many words and entities two readings share beside those compared. */
function sharedOf(a: Parsed, b: Parsed, own: readonly Word[], other: readonly Word[]): number {
  const words = a.all.filter(
    (word) =>
      !own.includes(word) &&
      isAmong(
        word,
        b.all.filter((one) => !other.includes(one)),
      ),
  );
  const entities = (one: Parsed): readonly string[] =>
    one.side.statement.terms.filter(({ kind }) => kind === "entity").flatMap(({ key, classes }) => [key, ...classes]);
  const theirs = new Set(entities(b));
  return new Set(words.map(({ root }) => root)).size + (entities(a).some((key) => theirs.has(key)) ? 1 : 0);
}
