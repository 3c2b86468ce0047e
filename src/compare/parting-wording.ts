import { LIGHT_VERBS, STOPWORDS } from "../lexicon/en/stopwords.ts";
import { classesOf, toVerb } from "../lexicon/en/synonyms.ts";
import type { Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { tokensWithin } from "../text/tokens.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike } from "./similarity.ts";
import { findSlots } from "./slots.ts";

/** Where statements are less alike, other words speak of another claim. */
const LEAST_LIKENESS = 0.42;

interface Phrase {
  readonly side: Side;
  readonly span: Span;
  readonly words: ReadonlySet<string>;
}

/** Find where readings name what was done, had or suffered in words that are neither the same nor synonyms: "technical problems", "numerous failures". */
export function findWordings(sides: readonly Side[]): Parting | null {
  const alike = likeSides(sides, LEAST_LIKENESS);
  const lead = alike.find(({ likeness }) => likeness === 1);
  if (!lead) return null;
  const phrases = alike
    .filter((side) => side === lead || areHeadsAlike(lead.statement, side.statement))
    .flatMap(phraseOf);
  const variants: Phrase[] = [];
  const traits: Trait[] = [];
  for (const phrase of phrases) {
    const same = variants.findIndex((variant) => isSameWording(variant, phrase));
    traits.push({ side: phrase.side, span: phrase.span, key: String(same >= 0 ? same : variants.length) });
    if (same < 0) variants.push(phrase);
  }
  const [a, b] = variants;
  if (!a || !b) return null;
  return {
    facet: "wording",
    relation: "drift",
    traits,
    because: `The readings put it in other words: “${textOf(a.side, a.span)}” and “${textOf(b.side, b.span)}”.`,
    strength: variants.length,
  };
}

/** The object of the verb, unless it is a name, a figure or a pronoun, which are compared elsewhere. */
function phraseOf(side: Side): readonly Phrase[] {
  const { what } = findSlots(side.account, side.statement.proposition);
  if (!what) return [];
  const tokens = tokensWithin(side.account.annotations.tokens, what.span);
  if (side.account.annotations.times.some(({ span }) => span.start < what.span.end && what.span.start < span.end))
    return [];
  const head = tokens.findLast(({ tag }) => tag === "NOUN");
  if (
    !head ||
    head !== tokens.at(-1) ||
    side.account.annotations.mentions.some(({ span }) => span.start < head.end && head.start < span.end)
  )
    return [];
  const words = tokens.filter(isTelling).map(({ lemma }) => lemma);
  return words.length > 0 ? [{ side, span: what.span, words: new Set(words) }] : [];
}

function isTelling({ tag, lemma }: Token): boolean {
  return (tag === "NOUN" || tag === "ADJ") && !STOPWORDS.has(lemma) && !LIGHT_VERBS.has(lemma);
}

/** One word in common, or of one root, is enough to say the same, wherever in the other reading it stands. */
function isSameWording(a: Phrase, b: Phrase): boolean {
  const [rootsA, rootsB] = [rootsOf(a.side), rootsOf(b.side)];
  if ([...a.words].some((word) => rootsB.has(rootOf(word))) || [...b.words].some((word) => rootsA.has(rootOf(word))))
    return true;
  return [...a.words].every((one) =>
    [...b.words].some((other) => classesOf(one).some((number) => classesOf(other).includes(number))),
  );
}

function rootsOf({ account, statement }: Side): ReadonlySet<string> {
  return new Set(
    tokensWithin(account.annotations.tokens, statement.proposition.span).map(({ lemma }) => rootOf(lemma)),
  );
}

const rootOf = (lemma: string): string => toVerb(lemma).slice(0, 6);
