import { RELEASE_GRADES, SECRETS } from "../lexicon/en/releases.ts";
import type { Account, Token } from "../model/annotations.ts";
import type { Anchor } from "../model/span.ts";
import { anchorTokens, quoteWords, type RemarkFinder, readSentences, tokensOf, toRemark } from "./remark.ts";

/** Words between what is secret and the word for how it came to be told. */
const NEAR = 5;
/** The first words of such phrases. */
const FIRST = new Set([...RELEASE_GRADES.keys()].map((phrase) => phrase.split(" ")[0] as string));
/** The most words of a phrase that gives a grade. */
const LONGEST = 4;

/** Find where accounts say differently how a secret finding came to be told: downgraded is not declassified. */
export const findGrades: RemarkFinder = ({ accounts }) => {
  const graded = accounts.flatMap((account) =>
    readSentences(account).flatMap((sentence) => gradesIn(account, tokensOf(account, sentence))),
  );
  const grades = new Map<string, Anchor[]>();
  for (const { grade, anchor } of graded) grades.set(grade, [...(grades.get(grade) ?? []), anchor]);
  const articles = new Set(graded.map(({ anchor }) => anchor.article));
  if (grades.size < 2 || articles.size < 2) return [];
  const told = [...grades].map(([grade, [first]]) => `${quoteWords(first?.text ?? "")} (${grade})`);
  const message = `How secret findings came to be told is put differently: ${told.join(", ")}.`;
  const help = "To downgrade is to make less secret; to declassify is to lift secrecy.";
  return toRemark("compare/release-grades", message, [...grades.values()].flat(), help);
};

interface Graded {
  readonly grade: string;
  readonly anchor: Anchor;
}

function gradesIn(account: Account, tokens: readonly Token[]): readonly Graded[] {
  const found: Graded[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!FIRST.has((tokens[i] as Token).text.toLowerCase())) continue;
    for (let length = LONGEST; length > 0; length--) {
      const phrase = tokens.slice(i, i + length);
      const grade =
        phrase.length === length && RELEASE_GRADES.get(phrase.map(({ text }) => text.toLowerCase()).join(" "));
      if (!grade) continue;
      const around = tokens.slice(Math.max(0, i - NEAR), i + length + NEAR);
      if (around.some(({ lemma }) => SECRETS.has(lemma))) found.push({ grade, anchor: anchorTokens(account, phrase) });
      i += length - 1;
      break;
    }
  }
  return found;
}
