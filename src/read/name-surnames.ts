import { MONTH_NAMES } from "../lexicon/en/time-nouns.ts";
import type { Sentence, Token } from "../model/annotations.ts";
import type { FoundName } from "./known-names.ts";
import type { NameReading } from "./name-reading.ts";
import { toName } from "./name-runs.ts";

/**
 * Find surnames that are plain words too, "Black said", "by Price,": with a capital within a sentence or before a verb, where the
 * article names somebody so in full, and no noun follows that they could describe.
 */
export function findPlainSurnames(
  reading: NameReading,
  sentences: readonly Sentence[],
  names: readonly FoundName[],
): readonly FoundName[] {
  const { tokens } = reading;
  const surnames = new Set<string>();
  for (const { first, last, name } of names) {
    const { text } = tokens[last - 1] as Token;
    if (name.kind === "person" && last > first + 1 && /^\p{Lu}\p{Ll}/u.test(text)) surnames.add(text);
  }
  if (surnames.size === 0) return [];
  const opens = new Set(sentences.map(({ first }) => first));
  const covered = new Uint8Array(tokens.length);
  for (const { first, last } of names) covered.fill(1, first, last);
  const found: FoundName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (covered[i] || !surnames.has(token.text) || isMonth(tokens, i)) continue;
    const next = tokens[i + 1];
    const acts = next?.tag === "VERB" || next?.tag === "AUX";
    const ends = /^(?:[,.;:?!]|['’]s)$/.test(next?.text ?? "");
    const runsOn = /^\p{Lu}/u.test(tokens[i - 1]?.text ?? "") && !opens.has(i) && !opens.has(i - 1);
    if ((acts || (ends && !opens.has(i))) && !runsOn && !/^(?:the|an?)$/i.test(tokens[i - 1]?.text ?? ""))
      found.push(toName(reading, i, i + 1, "person"));
  }
  return found;
}

/** "in May,": a month, whoever bears its name. */
function isMonth(tokens: readonly Token[], i: number): boolean {
  return (
    MONTH_NAMES.has((tokens[i] as Token).text.toLowerCase()) &&
    (tokens[i + 1]?.tag === "NUM" ||
      /^(?:in|of|since|until|till|by|from|to|through|during|last|this|next|early|late|mid|between|for|and|\d{1,2})$/i.test(
        tokens[i - 1]?.text ?? "",
      ))
  );
}
