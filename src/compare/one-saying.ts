import type { Account } from "../model/annotations.ts";
import type { AlignedUtterance } from "../model/comparison.ts";
import type { Span } from "../model/span.ts";
import { findOverlapping } from "../text/overlaps.ts";
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
  readonly span: Span;
}

/** Where each article quotes what several articles quote, in order of position. */
function placeQuotations(utterances: readonly AlignedUtterance[]): ReadonlyMap<string, readonly Placed[]> {
  const places = new Map<string, Placed[]>();
  for (const { id, quotations } of utterances) {
    if (new Set(quotations.map(({ article }) => article)).size < 2) continue;
    for (const { article, span } of quotations) {
      const known = places.get(article);
      if (known) known.push({ id, span });
      else places.set(article, [{ id, span }]);
    }
  }
  for (const list of places.values()) list.sort((a, b) => a.span.start - b.span.start);
  return places;
}

function quotedIn(
  { account, proposition: { span } }: Statement,
  accounts: readonly Account[],
  quotations: ReadonlyMap<string, readonly Placed[]>,
): Quoted | undefined {
  const { article, annotations } = accounts[account] as Account;
  const own = findOverlapping(quotations.get(article.id) ?? [], span);
  if (own.length === 0) return undefined;
  const quoted = new Map<string, Set<string>>();
  for (const { id, span: at } of own) {
    const within = { start: Math.max(at.start, span.start), end: Math.min(at.end, span.end) };
    const words = quoted.get(id) ?? new Set<string>();
    for (const { lemma, tag } of tokensWithin(annotations.tokens, within)) if (MATTER.has(tag)) words.add(lemma);
    quoted.set(id, words);
  }
  return quoted;
}

function quoteTheSame(one: Quoted, other: Quoted): boolean {
  for (const [id, words] of one) {
    const others = other.get(id);
    if (others && [...words].filter((word) => others.has(word)).length >= LEAST_WORDS) return true;
  }
  return false;
}
