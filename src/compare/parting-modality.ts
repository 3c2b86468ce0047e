import { CERTAINTIES, type Certainty } from "../lexicon/en/modality.ts";
import type { Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { tokensWithin } from "../text/tokens.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike } from "./similarity.ts";

/** Where statements are less alike, another certainty speaks of another claim. */
const LEAST_LIKENESS = 0.55;
/** Likeness from which it is the same statement that one reading leaves to a source. */
const PLAINLY_ALIKE = 0.7;
/** From the surest to the least sure. */
const SURENESS: Readonly<Record<Certainty, number>> = {
  flat: 4,
  future: 4,
  planned: 2.6,
  likely: 2.4,
  conditional: 2,
  possible: 1,
};
/** Steps of sureness from which readings part: "will" and "could" do, "plans to" and "is likely to" do not. */
const LEAST_STEP = 1.2;

/** Find where one reading states what another hedges: "could try to buy", and "will buy". */
export function findModalities(sides: readonly Side[]): Parting | null {
  const alike = likeSides(sides, LEAST_LIKENESS);
  const lead = alike.find(({ likeness }) => likeness === 1);
  const graded = alike
    .filter((side) => side === lead || (lead && areHeadsAlike(lead.statement, side.statement)))
    .map((side) => ({ side, ...gradeOf(side) }))
    .filter(({ span }) => span !== undefined);
  const seen = new Set<number>();
  const traits: Trait[] = [];
  for (const { side, certainty, span } of graded) {
    if (seen.has(side.n) || !span) continue;
    seen.add(side.n);
    traits.push({ side, span, key: certainty === "future" ? "flat" : certainty, normalized: certainty });
  }
  const order = [...traits].sort((a, b) => SURENESS[b.normalized as Certainty] - SURENESS[a.normalized as Certainty]);
  const [surest, least] = [order[0], order.at(-1)];
  if (
    !surest ||
    !least ||
    // The same words, of which one reading gives a source: that is what parts them.
    textOf(surest.side, surest.span).toLowerCase() === textOf(least.side, least.span).toLowerCase() ||
    SURENESS[surest.normalized as Certainty] - SURENESS[least.normalized as Certainty] < LEAST_STEP
  )
    return findOwnVoice(likeSides(alike, PLAINLY_ALIKE));
  return {
    facet: "modality",
    relation: "drift",
    traits,
    because: `“${textOf(surest.side, surest.span)}” is put more surely than “${textOf(least.side, least.span)}”.`,
    strength: SURENESS[surest.normalized as Certainty] - SURENESS[least.normalized as Certainty],
  };
}

/** One reading states as plain fact what the others leave to a source. */
function findOwnVoice(sides: readonly Side[]): Parting | null {
  const traits = sides.flatMap((side): readonly Trait[] => {
    const { attribution, statement } = side;
    const { span, subject, head, role } = statement.proposition;
    if (statement.heading || (role !== "main" && role !== "complement")) return [];
    if (attribution) {
      const { source, cue, act } = attribution;
      // What a party itself hints or denies is its act, and no less plain.
      if (
        !source ||
        act === "hints" ||
        act === "denies" ||
        act === "declines" ||
        source.end > cue.end ||
        cue.end - source.start > 120
      )
        return [];
      return [{ side, span: { start: source.start, end: cue.end }, key: "told", normalized: "told" }];
    }
    const start = subject && subject.start >= span.start ? subject.start : span.start;
    return subject && head.end > start
      ? [{ side, span: { start, end: head.end }, key: "own", normalized: "stated" }]
      : [];
  });
  const [told, own] = [traits.find(({ key }) => key === "told"), traits.find(({ key }) => key === "own")];
  if (!told || !own) return null;
  const because = `“${textOf(own.side, own.span)}” stands as fact; another article leaves it to “${textOf(told.side, told.span)}”.`;
  return { facet: "modality", relation: "drift", traits, because, strength: 1 };
}

/** The certainty of a proposition's verb, with the words from the first that grades it to the verb; none where no finite verb carries it. */
function gradeOf({ account, statement, attribution }: Side): {
  readonly certainty: Certainty;
  readonly span: Span | undefined;
} {
  const { span, head } = statement.proposition;
  const tokens = tokensWithin(account.annotations.tokens, { start: span.start, end: Math.max(head.end, span.start) });
  let first = tokens.length;
  let certainty: Certainty = "flat";
  let hasFinite = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { tag, text, lemma } = tokens[i] as Token;
    const grade = CERTAINTIES.get(text.toLowerCase());
    const inChain = i === tokens.length - 1 || ["AUX", "VERB", "ADV", "PART"].includes(tag) || CHAINED.has(lemma);
    if (!inChain && grade === undefined) break;
    first = i;
    // "said it would close" only sets "will" back in time.
    if (tag === "AUX" || (tag === "VERB" && !isIng(text) && tokens[i - 1]?.text.toLowerCase() !== "to"))
      hasFinite = true;
    if (grade === "conditional" && attribution) continue;
    if (grade && (SURENESS[grade] < SURENESS[certainty] || (grade === "future" && certainty === "flat")))
      certainty = grade;
  }
  const start = tokens[first]?.start;
  return { certainty, span: start === undefined || !hasFinite ? undefined : { start, end: head.end } };
}

/** Words within a chain of verbs: "in the process of buying", "ready to go". */
const CHAINED = new Set(["in", "the", "process", "of", "ready", "able", "likely", "unlikely", "set", "due", "about"]);

const isIng = (text: string): boolean => /..ing$/i.test(text);
