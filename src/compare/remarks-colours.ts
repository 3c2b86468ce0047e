import { COLOURS, LONGEST_COLOUR } from "../lexicon/en/colours.ts";
import type { Account } from "../model/annotations.ts";
import type { Anchor } from "../model/span.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { anchorTokens, listWords, type RemarkFinder, readSentences, tokensOf, toRemark } from "./remark.ts";

const openerOf = (word: string): string => /^[a-z]*/.exec(word.toLowerCase())?.[0] ?? "";

/** What the coloured words begin with: hardly a word of a text does, and only of those longer phrases are looked up. */
const OPENERS: ReadonlySet<string> = new Set([...COLOURS.keys()].map(openerOf));

/** Find where the accounts colour one kind of thing with different words: "pariah" here, "isolated" there. */
export const findColours: RemarkFinder = ({ accounts }) => {
  const byThing = new Map<string, Map<string, Anchor[]>>();
  for (const account of accounts) {
    for (const { thing, word, anchor } of coloursIn(account)) {
      const words = byThing.get(thing) ?? new Map<string, Anchor[]>();
      words.set(word, [...(words.get(word) ?? []), anchor]);
      byThing.set(thing, words);
    }
  }
  return [...byThing].flatMap(([thing, words]) => {
    const articles = new Set([...words.values()].flat().map(({ article }) => article));
    // One word that all have is no choice among words.
    if (words.size < 2 || articles.size < 2) return [];
    const message = `Words that colour ${thing} differ: ${listWords([...words.keys()])}.`;
    return toRemark(
      "compare/colour",
      message,
      [...words.values()].flatMap(([first]) => (first ? [first] : [])),
    );
  });
};

function coloursIn(account: Account): readonly { thing: string; word: string; anchor: Anchor }[] {
  const quoted = account.annotations.quotations.filter(({ kind }) => kind === "speech");
  return readSentences(account).flatMap((sentence) => {
    const tokens = tokensOf(account, sentence);
    return tokens.flatMap((first, i) => {
      if (!OPENERS.has(openerOf(first.text))) return [];
      if (findOverlapping(quoted, first).length > 0) return [];
      for (let length = LONGEST_COLOUR; length > 0; length--) {
        const phrase = tokens.slice(i, i + length);
        if (phrase.length < length) continue;
        const anchor = anchorTokens(account, phrase);
        const word = anchor.text.toLowerCase().replace(/\s+/g, " ");
        const thing = COLOURS.get(word);
        if (thing !== undefined) return [{ thing, word, anchor }];
      }
      return [];
    });
  });
}
