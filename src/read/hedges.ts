import { BEFORE_NUMBERS, HEDGE_PHRASES } from "../lexicon/en/hedges.ts";
import { NEGATING_VERBS, NEGATORS } from "../lexicon/en/negation.ts";
import { MONTH_NAMES } from "../lexicon/en/time-nouns.ts";
import type { Hedge, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { HEDGE, hasTrait, NEGATION, type Traits, traitsOf } from "./traits.ts";

/** For each first word, the length in words of the longest phrase that begins with it. */
const LONGEST: ReadonlyMap<string, number> = (() => {
  const longest = new Map<string, number>();
  for (const phrase of HEDGE_PHRASES.keys()) {
    const words = phrase.replace(/-/g, " - ").split(" ");
    longest.set(words[0] as string, Math.max(words.length, longest.get(words[0] as string) ?? 0));
  }
  return longest;
})();

/** Find the words that weaken or grade what is said, the longest phrase first, none within another. */
export function findHedges(tokens: readonly Token[]): readonly Hedge[] {
  const seen = traitsOf(tokens);
  const hedges: Hedge[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = hasTrait(seen, i, HEDGE) ? hedgeAt(tokens, seen, i) : undefined;
    if (!found) continue;
    const last = i + found.length - 1;
    hedges.push({ span: { start: (tokens[i] as Token).start, end: (tokens[last] as Token).end }, kind: found.kind });
    i = last;
  }
  return hedges;
}

function hedgeAt(
  tokens: readonly Token[],
  { words }: Traits,
  i: number,
): { readonly kind: Hedge["kind"]; readonly length: number } | undefined {
  const word = words[i] as string;
  const longest = LONGEST.get(word) ?? 0;
  for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
    const phrase =
      length > 1
        ? words
            .slice(i, i + length)
            .join(" ")
            .replaceAll(" - ", "-")
        : word;
    const kind = HEDGE_PHRASES.get(phrase);
    if (kind !== undefined && (length > 1 || hedgesAlone(tokens[i] as Token, word))) return { kind, length };
  }
  if (tokens[i + 1]?.tag === "NUM" && BEFORE_NUMBERS.has(word)) return { kind: "approximate", length: 1 };
  return undefined;
}

/** "May" the month, "will" the noun and "should" as "if" are told by their tags. */
function hedgesAlone({ tag }: Token, word: string): boolean {
  if (MONTH_NAMES.has(word)) return tag === "AUX";
  if (/^(?:will|might|could|would|should)$/.test(word)) return tag === "AUX";
  if (word === "if") return tag !== "NOUN";
  return true;
}

/** Find the words that negate: "not", "never", "no", "denied". */
export function findNegations(tokens: readonly Token[]): readonly Span[] {
  const seen = traitsOf(tokens);
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!hasTrait(seen, i, NEGATION)) continue;
    const { tag, start, end } = tokens[i] as Token;
    const word = seen.words[i] as string;
    const negates =
      word === "no"
        ? tag !== "NOUN" && !/^\.?\d/.test(tokens[i + 1]?.text ?? "")
        : NEGATORS.has(word) || (NEGATING_VERBS.has(word) && tag === "VERB");
    if (negates) found.push({ start, end });
  }
  return found;
}
