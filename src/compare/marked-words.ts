import { MARKS, SENSED } from "../lexicon/en/modality.ts";
import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import type { Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { tokensWithin } from "../text/tokens.ts";
import { type Parting, type Side, textOf } from "./sides.ts";
import { voicesOf } from "./voices.ts";

/** A word that a reading marks as uncertain, wherever in the clause it stands: "likely for use", "alleged demands". */
interface Marked {
  readonly mark: string;
  readonly lemma: string;
  readonly span: Span;
}

/** Marks that leave a statement to others; where those are named, nobody vouches the more for it. */
const HEARSAY: ReadonlySet<string> = new Set(
  "reportedly allegedly purportedly supposedly alleged purported supposed unconfirmed".split(" "),
);

/** Letters before a clause in which a mark stands that reaches into it. */
const BEFORE = 30;
/** Tokens behind a mark within which the word stands that it marks. */
const REACH = 4;

/** Find a word that one reading marks as uncertain and another has unmarked. */
export function findMarkedWords(sides: readonly Side[]): Parting | null {
  for (const side of sides) {
    for (const marked of markedIn(side)) {
      for (const other of sides) {
        if (other.n === side.n || other.statement.proposition.negated !== side.statement.proposition.negated) continue;
        const plain = plainIn(other, marked.lemma);
        if (!plain || (HEARSAY.has(marked.mark) && voicesOf(other).length > 0)) continue;
        return {
          facet: "modality",
          relation: "drift",
          traits: [
            { side: other, span: plain, key: "flat", normalized: "flat" },
            { side, span: marked.span, key: "marked", normalized: "likely" },
          ],
          because: `“${textOf(other, plain)}” is put more surely than “${textOf(side, marked.span)}”.`,
          strength: 1,
        };
      }
    }
  }
  return null;
}

function* markedIn(side: Side): Generator<Marked> {
  const tokens = tokensWithin(side.account.annotations.tokens, side.statement.proposition.span);
  for (const [i, mark] of tokens.entries()) {
    if (!MARKS.has(mark.text)) continue;
    // "said it would be" only sets "will" back in time, and what would be done is no less planned.
    if (mark.text === "would" && (side.attribution || tokens[i + 1]?.text !== "be")) continue;
    if (mark.text === "could" && tokens.slice(i + 1, i + 3).some(({ lemma }) => SENSED.has(lemma))) continue;
    const ahead = tokens.slice(i + 1, i + 1 + REACH);
    const end = ahead.findIndex(({ tag }) => tag === "PUNCT");
    const word = ahead.slice(0, end < 0 ? REACH : end).find(isTelling);
    if (
      word &&
      (mark.text !== "would" || word.tag === "NOUN") &&
      (word.tag === "VERB" || !/^(?:appear|seem)/.test(mark.text))
    )
      yield { mark: mark.text, lemma: word.lemma, span: { start: mark.start, end: word.end } };
  }
}

/** The word as something asserted, with the little words before it; nothing where a mark stands near or a mere infinitive has it. */
function plainIn(side: Side, lemma: string): Span | undefined {
  const tokens = tokensWithin(side.account.annotations.tokens, side.statement.proposition.span);
  const at = tokens.findIndex((token) => token.lemma === lemma && isTelling(token));
  const word = tokens[at];
  if (!word) return undefined;
  let first = at;
  while (first > 0 && LITTLE.has((tokens[first - 1] as Token).tag) && at - first < REACH) first--;
  const { start } = side.statement.proposition.span;
  const ahead = tokensWithin(side.account.annotations.tokens, { start: Math.max(0, start - BEFORE), end: start });
  const before = [...ahead, ...tokens.slice(0, at)].slice(-REACH - 1).map(({ text }) => text.toLowerCase());
  if (before.some((text) => MARKS.has(text) || UNREAL.has(text))) return undefined;
  if (word.tag === "VERB" && (before.at(-1) === "to" || /ing$/i.test(word.text))) return undefined;
  return { start: (tokens[first] as Token).start, end: word.end };
}

const LITTLE: ReadonlySet<string> = new Set(["ADP", "AUX", "PART", "DET", "ADJ", "ADV"]);

/** Words before what is not yet so: a plan and a wish are no assertions. */
const UNREAL: ReadonlySet<string> = new Set("will would should if whether to can not n't no".split(" "));

const isTelling = ({ tag, lemma, text }: Token): boolean =>
  ["NOUN", "VERB"].includes(tag) && !STOPWORDS.has(lemma) && !MARKS.has(text.toLowerCase());
