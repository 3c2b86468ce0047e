import { isAct } from "../lexicon/en/synonyms.ts";
import type { Annotations, Proposition, Sentence, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findAround, findOverlapping } from "../text/overlaps.ts";

/** Words that a sentence without a clause must have to state something. */
const FEWEST_WORDS = 3;

/**
 * Find the headings in which no clause was found, and make a proposition of each whole: headings leave out verbs ("Two hurt in mill
 * blaze"), and their capitals hide others ("Navy Foils Raid").
 */
export function findVerbless(
  { sentences, tokens, propositions }: Annotations,
  headings: readonly Span[],
): readonly Proposition[] {
  return sentences.flatMap((sentence, n): readonly Proposition[] => {
    if (findAround(headings, sentence).length === 0) return [];
    if (
      findOverlapping(
        propositions.map(({ span }) => ({ span })),
        sentence,
      ).length > 0
    )
      return [];
    const words = wordsOf(tokens, sentence);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length < FEWEST_WORDS) return [];
    const head = headOf(words);
    return [
      {
        span: { start: first.start, end: last.end },
        sentence: n,
        head: { start: head.start, end: head.end },
        ...(head !== first && { subject: { start: first.start, end: (words[words.indexOf(head) - 1] as Token).end } }),
        negated: false,
        hedges: [],
        quoted: false,
        role: "nominal",
      },
    ];
  });
}

const wordsOf = (tokens: readonly Token[], { first, last }: Sentence): readonly Token[] =>
  tokens.slice(first, last).filter(({ tag }) => tag !== "PUNCT" && tag !== "SYM");

/** The first word behind another that is a verb, or the first that names an act, or the last. */
function headOf(words: readonly Token[]): Token {
  const rest = words.slice(1);
  return rest.find(({ tag }) => tag === "VERB") ?? rest.find(({ lemma }) => isAct(lemma)) ?? (words.at(-1) as Token);
}
