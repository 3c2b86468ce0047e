import { REPORTING_VERBS } from "../lexicon/en/reporting-verbs.ts";
import type { Span } from "../model/span.ts";
import { isAmong, type Parsed, type Phrase, parseReading, type Word } from "./phrases.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";

/** Where statements are less alike, other words speak of another claim. */
const LEAST_LIKENESS = 0.42;
/** Words and names that two readings share beside what they put in other words, so that it is the same that they put so. */
const LEAST_SHARED = 2;

/** Find where readings name what was done, had or suffered in words that are neither the same nor synonyms: "technical problems", "numerous failures". */
export function findWordings(sides: readonly Side[]): readonly Parting[] {
  const parsed = likeSides(sides, LEAST_LIKENESS).flatMap((side) => parseReading(side) ?? []);
  const found = findObjects(parsed) ?? findDone(parsed) ?? findKinds(parsed) ?? findOthers(parsed);
  return found ? [found] : [];
}

/** A phrase or predicate of a reading that is set beside those of others. */
interface Piece {
  readonly parsed: Parsed;
  readonly span: Span;
  readonly words: readonly Word[];
}

/** Group pieces by what they say; pieces that no other can be set beside are left out. */
function partingOf<T extends Piece>(
  pieces: readonly T[],
  isSame: (a: T, b: T) => boolean,
  areBeside: (a: T, b: T) => boolean,
): Parting | null {
  const variants: T[] = [];
  const traits: Trait[] = [];
  for (const lead of pieces) {
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

/** The same thing of other kinds: each reading has words about it that the other lacks. */
function findKinds(parsed: readonly Parsed[]): Parting | null {
  const [lead] = [...parsed].sort((a, b) => b.side.likeness - a.side.likeness);
  const object = lead && (objectOf(lead) ?? lead.phrases[0]);
  if (!object) return null;
  const pieces = parsed.flatMap((one) => {
    const phrase = one.phrases.find(({ head }) => isAmong(head, [object.head]));
    return phrase ? [{ parsed: one, span: phrase.span, words: phrase.words }] : [];
  });
  const lacks = (own: readonly Word[], { all }: Parsed): boolean => own.some((word) => !isAmong(word, all));
  return partingOf(
    pieces,
    (a, b) => !lacks(a.words, b.parsed) || !lacks(b.words, a.parsed),
    () => true,
  );
}

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
