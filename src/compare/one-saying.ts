import type { Account } from "../model/annotations.ts";
import type { AlignedUtterance } from "../model/comparison.ts";
import { hasOverlap } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import type { Similarity } from "./similarity.ts";
import type { Statement } from "./terms.ts";

/** Likeness of two statements that quote the same words of one saying, whatever stands around the marks. */
const ONE_SAYING = 0.6;
/** So many words of matter must both have quoted. */
const LEAST_WORDS = 2;
const MATTER: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** The words of matter that a statement quotes, by the saying that they are of. */
type Quoted = ReadonlyMap<string, ReadonlySet<string>>;

/** Weigh likeness by what is quoted: "called it “very good news”" and "“This is very good news for Oslo”" tell one thing where both quote one saying. */
export function withOneSaying(
  similarity: Similarity,
  statements: readonly Statement[],
  accounts: readonly Account[],
  utterances: readonly AlignedUtterance[],
): Similarity {
  const quotations = placeQuotations(utterances);
  const quoted = statements.map((statement) => quotedIn(statement, accounts, quotations));
  return (a, b) => {
    const alike = similarity(a, b);
    if (a.account === b.account || alike >= ONE_SAYING) return alike;
    const [one, other] = [quoted[a.at], quoted[b.at]];
    return one && other && quoteTheSame(one, other) ? ONE_SAYING : alike;
  };
}

interface Placed {
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Where each article quotes what several articles quote. */
function placeQuotations(utterances: readonly AlignedUtterance[]): ReadonlyMap<string, readonly Placed[]> {
  const places = new Map<string, Placed[]>();
  for (const { id, quotations } of utterances) {
    if (new Set(quotations.map(({ article }) => article)).size < 2) continue;
    for (const { article, span } of quotations) places.set(article, [...(places.get(article) ?? []), { id, span }]);
  }
  return places;
}

function quotedIn(
  { account, proposition: { span } }: Statement,
  accounts: readonly Account[],
  quotations: ReadonlyMap<string, readonly Placed[]>,
): Quoted | undefined {
  const { article, annotations } = accounts[account] as Account;
  const own = (quotations.get(article.id) ?? []).filter((one) => hasOverlap(one.span, span));
  if (own.length === 0) return undefined;
  return new Map(
    own.map(({ id, span: at }) => {
      const within = { start: Math.max(at.start, span.start), end: Math.min(at.end, span.end) };
      const words = tokensWithin(annotations.tokens, within).filter(({ tag }) => MATTER.has(tag));
      return [id, new Set(words.map(({ lemma }) => lemma))];
    }),
  );
}

function quoteTheSame(one: Quoted, other: Quoted): boolean {
  for (const [id, words] of one) {
    const others = other.get(id);
    if (others && [...words].filter((word) => others.has(word)).length >= LEAST_WORDS) return true;
  }
  return false;
}
