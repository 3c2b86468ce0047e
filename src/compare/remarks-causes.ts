import { ACTS_ON, DUE_TO, IN_PART } from "../lexicon/en/causes.ts";
import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import type { Account, Sentence, Token } from "../model/annotations.ts";
import type { Notice } from "../model/notice.ts";
import type { Anchor } from "../model/span.ts";
import { isWithin } from "../text/spans.ts";
import { anchorTokens, quoteWords, type RemarkFinder, readSentences, tokensOf, toRemark } from "./remark.ts";

/** The words of each tie, by the first of them. */
const TIES = new Map<string, string[][]>();
for (const tie of DUE_TO) {
  const words = tie.split(" ");
  const known = TIES.get(words[0] as string);
  if (known) known.push(words);
  else TIES.set(words[0] as string, [words]);
}

/** Somebody says that something comes of a cause. */
interface Causing {
  readonly account: Account;
  readonly anchor: Anchor;
  /** The nouns that name the cause. */
  readonly causes: ReadonlySet<string>;
  readonly isPart: boolean;
}

/** Find causes that one account makes one among several, "in part", and another makes the whole. */
export const findLostCauses: RemarkFinder = ({ accounts }) => {
  const causings = accounts.flatMap((account) =>
    readSentences(account).flatMap((sentence) => causingsIn(account, sentence)),
  );
  const parts = causings.filter(({ isPart }) => isPart);
  const told = new Set<string>();
  return parts.flatMap((part): readonly Notice[] => {
    const [cause] = [...part.causes].filter((noun) => !told.has(noun) && wholesOf(noun, causings).length > 0);
    if (cause === undefined) return [];
    for (const noun of part.causes) told.add(noun);
    const wholes = wholesOf(cause, causings);
    const message = `“${part.anchor.text}” makes ${cause} one cause of several; elsewhere that is lost: ${wholes
      .map(({ anchor }) => quoteWords(anchor.text))
      .join(", ")}.`;
    return toRemark("compare/part-of-a-cause", message, [part.anchor, ...wholes.map(({ anchor }) => anchor)]);
  });
};

function wholesOf(cause: string, causings: readonly Causing[]): readonly Causing[] {
  return causings.filter(({ isPart, causes }) => !isPart && causes.has(cause));
}

function causingsIn(account: Account, sentence: Sentence): readonly Causing[] {
  const tokens = tokensOf(account, sentence);
  return tokens.flatMap((_, i) => behindTie(account, tokens, i) ?? beforeVerb(account, tokens, i) ?? []);
}

/** "due in part to sanctions": the cause behind the words that tie it. */
function behindTie(account: Account, tokens: readonly Token[], i: number): Causing | undefined {
  for (const tie of TIES.get((tokens[i] as Token).text.toLowerCase()) ?? []) {
    const length = tie.length;
    const words = tokens.slice(i, i + length);
    if (words.length < length || words.some(({ text }, at) => text.toLowerCase() !== tie[at])) continue;
    const behind = tokens.slice(i + length, i + length + 7);
    const end = behind.findIndex(
      ({ tag, text }, at) => (tag === "VERB" && at > 0) || tag === "AUX" || (tag === "PUNCT" && text !== "-"),
    );
    const phrase = end < 0 ? behind : behind.slice(0, end);
    const causes = nounsOf(phrase);
    if (causes.size === 0) return undefined;
    const all = [...words, ...phrase];
    return {
      account,
      anchor: anchorTokens(account, all),
      causes,
      isPart: isInPart(account, tokens.slice(Math.max(0, i - 3), i + length)),
    };
  }
  return undefined;
}

/** "sanctions begin to choke": the cause before the verb by which it acts. */
function beforeVerb(account: Account, tokens: readonly Token[], i: number): Causing | undefined {
  const verb = tokens[i] as Token;
  if (!ACTS_ON.has(verb.lemma) || verb.tag !== "VERB") return undefined;
  let first = i - 1;
  while (first >= 0 && isLead(tokens[first] as Token)) first--;
  const noun = tokens[first];
  if (noun?.tag !== "NOUN") return undefined;
  const before = tokens[first - 1];
  const start = before && (before.tag === "ADJ" || before.tag === "PROPN" || before.tag === "NOUN") ? first - 1 : first;
  const all = tokens.slice(start, i + 1);
  return { account, anchor: anchorTokens(account, all), causes: new Set([noun.lemma]), isPart: isInPart(account, all) };
}

/** Auxiliaries, adverbs and "begin to" between a subject and its verb. */
function isLead({ tag, lemma, text }: Token): boolean {
  return tag === "AUX" || tag === "ADV" || tag === "PART" || text === "which" || lemma === "begin" || lemma === "start";
}

function nounsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(({ tag, lemma }) => tag === "NOUN" && !STOPWORDS.has(lemma)).map(({ lemma }) => lemma));
}

function isInPart({ annotations, article }: Account, tokens: readonly Token[]): boolean {
  const span = { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end };
  return annotations.hedges.some(
    (hedge) =>
      isWithin(hedge.span, span) && IN_PART.has(article.text.slice(hedge.span.start, hedge.span.end).toLowerCase()),
  );
}
