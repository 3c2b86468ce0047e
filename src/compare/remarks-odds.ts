import { FAILURES, MISSED, SUCCESSES } from "../lexicon/en/outcomes.ts";
import type { Account, Sentence, Token } from "../model/annotations.ts";
import type { Notice } from "../model/notice.ts";
import type { anchorOf } from "../model/span.ts";
import { findWithin } from "../text/overlaps.ts";
import { anchorTokens, quoteWords, type RemarkFinder, readSentences, tokensOf, toRemark } from "./remark.ts";

/** Sentences that two outcomes may stand apart and still be read together. */
const NEAR = 3;

/** Find an article that tells of one place that something went ill and, a few sentences on, that it went well. */
export const findOdds: RemarkFinder = ({ accounts }) => accounts.flatMap(findInOne);

function findInOne(account: Account): readonly Notice[] {
  const sentences = readSentences(account);
  const outcomes = sentences.flatMap((sentence, n) => {
    const tokens = tokensOf(account, sentence);
    const well = tokens.find(({ lemma, tag }) => SUCCESSES.has(lemma) && (tag === "NOUN" || tag === "VERB"));
    const ill = tokens.find((token, i) => isFailure(token, tokens.slice(i + 1, i + 4)));
    return [
      ...(well ? [{ n, sentence, token: well, isWell: true }] : []),
      ...(ill ? [{ n, sentence, token: ill, isWell: false }] : []),
    ];
  });
  for (const well of outcomes.filter(({ isWell }) => isWell)) {
    for (const ill of outcomes.filter(({ isWell, n }) => !isWell && n !== well.n && Math.abs(n - well.n) <= NEAR)) {
      const places = placesAround(account, sentences, ill.n);
      const shared = [...placesAround(account, sentences, well.n, 0)].find((place) => places.has(place));
      if (shared === undefined) continue;
      const name = account.annotations.mentions.find(({ entity }) => entity === shared)?.name ?? "one place";
      const [a, b] = [phraseAt(account, ill.sentence, ill.token), phraseAt(account, well.sentence, well.token)];
      return toRemark(
        "compare/at-odds",
        `Of ${name} the article has both ${quoteWords(a.text)} and ${quoteWords(b.text)}.`,
        [a, b],
      );
    }
  }
  return [];
}

function isFailure({ lemma, tag }: Token, after: readonly Token[]): boolean {
  if (FAILURES.has(lemma)) return tag === "NOUN" || tag === "VERB";
  return lemma === "miss" && tag === "VERB" && after.some((next) => MISSED.has(next.lemma));
}

/** Places, no whole countries, that a sentence and those before it name: what "this goal" speaks of. */
function placesAround(account: Account, sentences: readonly Sentence[], n: number, before = 2): ReadonlySet<string> {
  const around = sentences.slice(Math.max(0, n - before), n + 1);
  return new Set(
    around
      .flatMap((sentence) => findWithin(account.annotations.mentions, sentence))
      .filter(({ kind, standsFor }) => kind === "place" && standsFor === undefined)
      .map(({ entity }) => entity),
  );
}

/** The outcome with the words around it: three before, three behind. */
function phraseAt(account: Account, sentence: Sentence, token: Token): ReturnType<typeof anchorOf> {
  const tokens = tokensOf(account, sentence);
  const i = tokens.indexOf(token);
  const near = tokens.slice(Math.max(0, i - 2), i + 4);
  const stop = near.findIndex(({ tag, start }) => tag === "PUNCT" && start > token.start);
  const kept = stop > 0 ? near.slice(0, stop) : near;
  const last = kept.findLastIndex(({ tag }) => tag === "NOUN" || tag === "PROPN" || tag === "VERB");
  return anchorTokens(account, kept.slice(0, last + 1));
}
