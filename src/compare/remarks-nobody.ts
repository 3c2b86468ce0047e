import { VIEWED, VIEWS, WIDELY } from "../lexicon/en/nobody-named.ts";
import type { Account, Token } from "../model/annotations.ts";
import type { Anchor } from "../model/span.ts";
import { anchorTokens, listWords, type RemarkFinder, readSentences, tokensOf, toRemark } from "./remark.ts";

/** Find views that an article leaves to no one: "widely seen as", "there are fears". */
export const findNobodyNamed: RemarkFinder = ({ accounts }) => {
  const places = accounts.flatMap((account) =>
    readSentences(account).flatMap((sentence) => findViews(account, tokensOf(account, sentence))),
  );
  const told = listWords(places.map(({ text }) => text));
  return toRemark("compare/nobody-named", `Whose view it is stands nowhere: ${told}.`, places);
};

function findViews(account: Account, tokens: readonly Token[]): readonly Anchor[] {
  return tokens.flatMap((token, i) => {
    const word = token.text.toLowerCase();
    const [next, after] = [tokens[i + 1], tokens[i + 2]];
    const isBy = (): boolean => tokens.slice(i, i + 6).some(({ text }) => text.toLowerCase() === "by");
    if (WIDELY.has(word) && next && VIEWED.has(next.text.toLowerCase()) && next.tag === "VERB" && !isBy())
      return [anchorTokens(account, [token, next])];
    if (word === "it" && next?.lemma === "be" && after && VIEWED.has(after.text.toLowerCase()) && !isBy())
      return [anchorTokens(account, [token, after])];
    if (word !== "there" || next?.lemma !== "be") return [];
    const behind = tokens.slice(i + 2, i + 5);
    if (behind.some(({ text, tag }) => text.toLowerCase() === "no" || tag === "PUNCT")) return [];
    const view = behind.find(({ lemma }) => VIEWS.has(lemma));
    const among = view && tokens[tokens.indexOf(view) + 1]?.text.toLowerCase();
    return view && among !== "among" && among !== "from" ? [anchorTokens(account, [token, view])] : [];
  });
}
