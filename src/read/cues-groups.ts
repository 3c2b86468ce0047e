import { AUXILIARIES, BE_FORMS, IRREGULAR_PARTICIPLES } from "../lexicon/en/function-words.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";

/** How a cue is built. */
export type CueForm = "finite" | "passive" | "bare-passive" | "participle" | "infinitive" | "phrase" | "noun";

/** Words that negate the verb they stand beside. */
export const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "nt", "hardly", "barely"]);

/** The indexes from `first` up to `last`. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, k) => first + k);
}

/** Find the verb group that ends with a verb: its auxiliaries, adverbs and negation. */
export function findGroup(p: Passage, head: number): Range {
  let first = head;
  const sentence = p.sentenceOf[head];
  while (first > 0 && p.sentenceOf[first - 1] === sentence && p.quotationOf[first - 1] === p.quotationOf[head]) {
    const token = p.tokens[first - 1];
    const word = wordAt(p, first - 1);
    if (!token) break;
    const helps =
      token.tag === "AUX" ||
      NEGATIONS.has(word) ||
      (word === "to" && token.tag === "PART") ||
      (token.tag === "VERB" && (BE_FORMS.has(word) || AUXILIARIES.has(word)));
    const adverb = token.tag === "ADV" && !/^(?:when|where|why|how|so|then|here|there|yesterday|today)$/.test(word);
    // "the commander then answers"
    const then = word === "then" && /^(?:NOUN|PROPN|PRON)$/.test(p.tokens[first - 2]?.tag ?? "");
    if (!helps && !adverb && !then) break;
    first--;
  }
  // an adverb that begins the sentence is the clause's, not the verb's
  while (first < head && p.tokens[first]?.tag === "ADV" && p.sentenceOf[first - 1] !== sentence) first++;
  return { first, last: head + 1 };
}

/** Tell how a reporting verb is built, by the words of its group before it. */
export function formOf(p: Passage, head: number, first: number): CueForm {
  const word = wordAt(p, head);
  let auxiliary = "";
  for (let k = head - 1; k >= first; k--) {
    const w = wordAt(p, k);
    if (w === "to" && p.tokens[k]?.tag === "PART") return "infinitive";
    if (p.tokens[k]?.tag === "ADV" || NEGATIONS.has(w)) continue;
    auxiliary = w;
    break;
  }
  const be = BE_FORMS.has(auxiliary);
  if (/ing$/.test(word)) return be ? "finite" : "participle";
  const past = /ed$/.test(word) || IRREGULAR_PARTICIPLES.has(word);
  if (past && be) return "passive";
  if (past && auxiliary === "" && isBarePassive(p, head)) return "bare-passive";
  return "finite";
}

/** "the report, first published by the Gazette", "words spoken by him": a participle after its noun. */
function isBarePassive(p: Passage, head: number): boolean {
  return (
    wordAt(p, head + 1) === "by" && p.tokens[head + 1]?.tag === "ADP" && !/^(?:said|told|added)$/.test(wordAt(p, head))
  );
}
