import { RANKS } from "../lexicon/en/ranks.ts";
import type { Account, Token } from "../model/annotations.ts";
import type { Reading } from "../model/dossier.ts";
import type { anchorOf } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { accountOf, anchorTokens, quoteWords, type Remarked, type RemarkFinder, toRemark } from "./remark.ts";

/** A reading with its account and the tokens in it. */
interface Read {
  readonly reading: Reading;
  readonly account: Account;
  readonly tokens: readonly Token[];
}

/** The fewest articles of a claim beside which one stands alone. */
const LEAST_ARTICLES = 3;

/** Find where one account alone sets a thing before all others of its kind: "its first shipment". */
export const findLoneRanks: RemarkFinder = (story) =>
  story.claims.flatMap(({ readings }) => {
    const read = readAll(story, readings);
    if (new Set(read.map(({ account }) => account)).size < LEAST_ARTICLES) return [];
    return [...RANKS].flatMap((rank) => {
      const own = read.flatMap(({ account, tokens, reading }) =>
        tokens
          .filter((token) => token.text.toLowerCase() === rank && !isCounted(token, reading, account))
          .map((token) => ({ account, tokens, token })),
      );
      const [first] = own;
      if (!first || own.length !== 1) return [];
      const i = first.tokens.indexOf(first.token);
      const before = first.tokens[i - 1];
      const from = before && (before.tag === "DET" || before.tag === "PRON") ? i - 1 : i;
      const noun = first.tokens.slice(i + 1, i + 4).findIndex(({ tag }) => tag === "NOUN");
      const between = first.tokens.slice(i + 1, i + 1 + noun);
      if (noun < 0 || from === i || !between.every(({ tag }) => tag === "ADJ" || tag === "VERB")) return [];
      const phrase = anchorTokens(first.account, first.tokens.slice(from, i + noun + 2));
      return toRemark("compare/only-one-says", `One article alone has ${quoteWords(phrase.text)}.`, [phrase]);
    });
  });

/** The word is part of a time or an amount, which are compared elsewhere: "last week", "the only country". */
function isCounted(token: Token, { slots }: Reading, { annotations }: Account): boolean {
  return (
    annotations.times.some(({ span }) => hasOverlap(span, token)) ||
    (slots.quantity !== undefined && hasOverlap(slots.quantity.span, token))
  );
}

/** Find where one account has two things joined and another names one of them by less: "rockets and shells", "rockets and artillery". */
export const findLostItems: RemarkFinder = (story) =>
  story.claims.flatMap(({ readings }) => {
    const pairs = readAll(story, readings).flatMap(pairOf);
    const [full] = pairs.filter(({ nouns }) => pairs.some((other) => isLess(other.nouns, nouns)));
    const less = full && pairs.filter((other) => isLess(other.nouns, full.nouns));
    if (!full || !less) return [];
    const lost = [...full.nouns].filter((noun) => !less[0]?.nouns.has(noun));
    const message = `“${lost.join("”, “")}” is lost on the way: ${quoteWords(full.anchor.text)} becomes ${quoteWords(less[0]?.anchor.text ?? "")}.`;
    return toRemark("compare/lost-item", message, [full.anchor, ...less.map(({ anchor }) => anchor)]);
  });

interface Pair {
  readonly anchor: ReturnType<typeof anchorOf>;
  readonly nouns: ReadonlySet<string>;
}

/** "rockets and artillery shells": nouns, "and", nouns, wherever they stand behind the verb. */
function pairOf({ account, tokens }: Read): readonly Pair[] {
  return tokens.flatMap((token, i): Pair[] => {
    if (token.text.toLowerCase() !== "and" || tokens[i - 1]?.tag !== "NOUN") return [];
    let [first, last] = [i, i];
    while (tokens[first - 1]?.tag === "NOUN") first--;
    while (tokens[last + 1]?.tag === "NOUN") last++;
    if (last === i) return [];
    const words = tokens.slice(first, last + 1);
    const nouns = new Set(words.filter(({ tag }) => tag === "NOUN").map(({ lemma }) => lemma));
    return [{ anchor: anchorTokens(account, words), nouns }];
  });
}

/** All nouns of the one stand in the other, which has more. */
function isLess(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 1 && a.size < b.size && [...a].every((noun) => b.has(noun));
}

function readAll(story: Remarked, readings: readonly Reading[]): readonly Read[] {
  return readings.flatMap((reading) => {
    const account = accountOf(story, reading.article);
    return account ? [{ reading, account, tokens: tokensWithin(account.annotations.tokens, reading.span) }] : [];
  });
}
