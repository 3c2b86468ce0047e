import { CERTAINTIES, type Certainty, SENSED } from "../lexicon/en/modality.ts";
import type { Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { tokensWithin } from "../text/tokens.ts";
import type { Side } from "./sides.ts";

/** From the surest to the least sure. */
export const SURENESS: Readonly<Record<Certainty, number>> = {
  flat: 4,
  future: 4,
  planned: 3,
  likely: 2.4,
  conditional: 2,
  possible: 1,
};

/** How surely a reading's verb is put, with the words from the first that grades it. */
export interface Grade {
  readonly certainty: Certainty;
  readonly span: Span;
}

/** Grade a reading by the chain of words that ends in its verb; nothing where no finite verb carries it. */
export function gradeOf({ account, statement, attribution }: Side): Grade | undefined {
  const { span, head } = statement.proposition;
  const { tokens: all } = account.annotations;
  const put = gradeBehindThat(tokensWithin(all, { start: head.end, end: span.end }));
  if (put) return put;
  const tokens = tokensWithin(all, { start: span.start, end: Math.max(head.end, span.start) });
  const verb = tokens.at(-1);
  let first = tokens.length;
  let certainty: Certainty = "flat";
  let hasFinite = false;
  const weigh = (grade: Certainty | undefined): void => {
    if (grade && (SURENESS[grade] < SURENESS[certainty] || (grade === "future" && certainty === "flat")))
      certainty = grade;
  };
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
    if (lemma === "could" && verb && SENSED.has(verb.lemma)) continue;
    weigh(grade);
  }
  // "there are likely to be": the copula carries it, and what grades it follows.
  let end = head.end;
  for (const { text, start, end: after } of tokensWithin(all, { start: head.end, end: span.end }).slice(0, 2)) {
    const grade = CERTAINTIES.get(text.toLowerCase());
    if (verb?.tag !== "AUX" || grade === undefined || start > head.end + 12) continue;
    weigh(grade);
    end = after;
  }
  // "is closing the yard in June": what is under way and what is arranged look alike.
  if (certainty === "flat" && verb && isIng(verb.text) && tokens.at(-2)?.tag === "AUX") certainty = "planned";
  const start = tokens[first]?.start;
  return start === undefined || !hasFinite ? undefined : { certainty, span: { start, end } };
}

/** The chain that a statement behind "that" opens with after its subject: "hinted that they might be willing". */
function gradeBehindThat(after: readonly Token[]): Grade | undefined {
  if (after[0]?.text.toLowerCase() !== "that") return undefined;
  const first = after.findIndex(({ tag }) => tag === "AUX" || tag === "VERB");
  const certainty = CERTAINTIES.get(after[first]?.text.toLowerCase() ?? "");
  if (!certainty || after[first]?.tag !== "AUX") return undefined;
  let last = first + 1;
  while (["AUX", "ADV", "PART"].includes(after[last]?.tag ?? "")) last++;
  const end = after[last] ?? after[last - 1];
  return { certainty, span: { start: (after[first] as Token).start, end: (end as Token).end } };
}

/** Words within a chain of verbs: "in the process of buying", "ready to go". */
const CHAINED = new Set(["in", "the", "process", "of", "ready", "able", "likely", "unlikely", "set", "due", "about"]);

const isIng = (text: string): boolean => /..ing$/i.test(text);
