import { BEFORE_NUMBERS, HEDGE_PHRASES } from "../lexicon/en/hedges.ts";
import { NEGATING_VERBS, NEGATORS } from "../lexicon/en/negation.ts";
import { MONTH_NAMES } from "../lexicon/en/time-nouns.ts";
import type { Hedge, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";

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
  const hedges: Hedge[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = hedgeAt(tokens, i);
    if (!found) continue;
    const last = i + found.length - 1;
    hedges.push({ span: { start: (tokens[i] as Token).start, end: (tokens[last] as Token).end }, kind: found.kind });
    i = last;
  }
  return hedges;
}

function hedgeAt(
  tokens: readonly Token[],
  i: number,
): { readonly kind: Hedge["kind"]; readonly length: number } | undefined {
  const token = tokens[i] as Token;
  const word = token.text.toLowerCase();
  const longest = LONGEST.get(word) ?? 0;
  for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
    const phrase = tokens
      .slice(i, i + length)
      .map(({ text }) => text.toLowerCase())
      .join(" ");
    const kind = HEDGE_PHRASES.get(length > 1 ? phrase.replace(/ - /g, "-") : phrase);
    if (kind !== undefined && (length > 1 || hedgesAlone(tokens, i))) return { kind, length };
  }
  if (tokens[i + 1]?.tag === "NUM" && BEFORE_NUMBERS.has(word)) return { kind: "approximate", length: 1 };
  return undefined;
}

/** "May" the month, "will" the noun and "should" as "if" are told by their tags. */
function hedgesAlone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const word = token.text.toLowerCase();
  if (MONTH_NAMES.has(word)) return token.tag === "AUX";
  if (/^(?:will|might|could|would|should)$/.test(word)) return token.tag === "AUX";
  if (word === "if") return token.tag !== "NOUN";
  return true;
}

/** Find the words that negate: "not", "never", "no", "denied". */
export function findNegations(tokens: readonly Token[]): readonly Span[] {
  return tokens
    .filter(({ text, tag }, i) => {
      const word = text.toLowerCase();
      if (word === "no") return tag !== "NOUN" && !/^\.?\d/.test(tokens[i + 1]?.text ?? "");
      return NEGATORS.has(word) || (NEGATING_VERBS.has(word) && tag === "VERB");
    })
    .map(({ start, end }) => ({ start, end }));
}
