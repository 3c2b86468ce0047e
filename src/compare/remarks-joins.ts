import { JOINING_TIES, JOINING_TIMES, JOINING_VERBS, JOINING_WORDS } from "../lexicon/en/joins.ts";
import type { Token } from "../model/annotations.ts";
import { anchorTokens, listWords, type RemarkFinder, readSentences, tokensOf, toRemark } from "./remark.ts";

/** Words of a subject that stands for what was told before: "The comments", "It", "Monday's attack". */
const LONGEST_SUBJECT = 5;

/** Find where an article joins on what another occasion gave: "Separately", "The comments come days after". */
export const findJoins: RemarkFinder = ({ accounts }) => {
  const places = accounts.flatMap((account) =>
    readSentences(account).flatMap((sentence) => {
      const joint = jointOf(tokensOf(account, sentence));
      return joint ? [anchorTokens(account, joint)] : [];
    }),
  );
  const message = `Background is joined on here: ${listWords(places.map(({ text }) => text))}.`;
  return toRemark("compare/joined-on", message, places);
};

/** The words at the head of a sentence that join it on. */
function jointOf(tokens: readonly Token[]): readonly Token[] | undefined {
  for (let length = 1; length <= 4; length++) {
    const head = tokens.slice(0, length);
    if (JOINING_WORDS.has(head.map(({ text }) => text.toLowerCase()).join(" "))) return head;
  }
  const verb = tokens.findIndex(({ lemma }, i) => i > 0 && i <= LONGEST_SUBJECT && JOINING_VERBS.has(lemma));
  if (verb < 0 || tokens.slice(0, verb).some(({ tag }) => tag === "VERB" || tag === "PUNCT" || tag === "PROPN"))
    return undefined;
  if (tokens[verb]?.lemma === "follow") return tokens.slice(0, verb + 1);
  let tie = verb + 1;
  while (tie < tokens.length && JOINING_TIMES.has((tokens[tie] as Token).text.toLowerCase())) tie++;
  const word = tokens[tie];
  return word && JOINING_TIES.has(word.text.toLowerCase()) ? tokens.slice(0, tie + 1) : undefined;
}
