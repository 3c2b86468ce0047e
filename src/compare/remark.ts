import type { Account, Sentence, Token } from "../model/annotations.ts";
import type { AlignedClaim, AlignedUtterance } from "../model/comparison.ts";
import type { Reuse } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Notice } from "../model/notice.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";

/** A story as far as it is compared: what remarks are made on. */
export interface Remarked {
  readonly accounts: readonly Account[];
  readonly claims: readonly AlignedClaim[];
  readonly utterances: readonly AlignedUtterance[];
  readonly reuse: readonly Reuse[];
}

/** Finds what a careful reader would look at twice. */
export type RemarkFinder = (story: Remarked) => readonly Notice[];

/** Make a remark of a sentence and the places it stands on, or nothing where there are none. */
export function toRemark(code: string, message: string, places: readonly Anchor[], help?: string): readonly Notice[] {
  const [at, ...also] = places;
  if (!at) return [];
  return [{ code, message, ...(help !== undefined && { help }), at, ...(also.length > 0 && { also }) }];
}

/** The most accounts of a story that are remarked on: past these nobody reads on, and pairs grow without bound. */
export const MOST_ACCOUNTS = 40;

/** The account of an article. */
export function accountOf({ accounts }: Remarked, article: ArticleId): Account | undefined {
  return accounts.find((account) => account.article.id === article);
}

/** The sentences of an account that are read as text: none set aside, none a headline or a heading. */
export function readSentences(account: Account): readonly Sentence[] {
  const known = kept.get(account);
  if (known) return known;
  const { article, annotations } = account;
  const apart = [
    ...article.blocks.filter(({ kind }) => kind === "heading").map(({ span }) => span),
    ...article.removals.map(({ span }) => span),
    ...(article.headline ? [article.headline] : []),
    ...(article.byline ? [article.byline] : []),
    ...(article.dateline ? [article.dateline] : []),
  ];
  const sentences = annotations.sentences.filter((sentence) => !apart.some((span) => hasOverlap(span, sentence)));
  kept.set(account, sentences);
  return sentences;
}

/** Found once for all finders. */
const kept = new WeakMap<Account, readonly Sentence[]>();

/** The tokens of a sentence. */
export function tokensOf({ annotations }: Account, { first, last }: Sentence): readonly Token[] {
  return annotations.tokens.slice(first, last);
}

/** The words from one token to another, as an anchor. */
export function anchorTokens({ article }: Account, tokens: readonly Token[]): Anchor {
  return anchorOf(article, { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end });
}

/** Words as a remark quotes them: white space folded, clipped at a word where they are long. */
export function quoteWords(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return `“${line}”`;
  const cut = line.lastIndexOf(" ", longest);
  return `“${line.slice(0, cut > 0 ? cut : longest)}…”`;
}

/** List words in quotation marks: `“a”, “b” and “c”`. */
export function listWords(texts: readonly string[]): string {
  const quoted = [...new Set(texts.map((text) => quoteWords(text)))];
  return quoted.length < 2 ? (quoted[0] ?? "") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}

/** The words of a span. */
export function wordsOf({ article }: Account, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, " ");
}
