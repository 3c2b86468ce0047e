import { ANONYMITY_CONDITION, NOT_AUTHORIZED } from "../lexicon/en/anonymity.ts";
import { NEWS_WORDS, STOPWORDS } from "../lexicon/en/stopwords.ts";
import {
  ANSWERS,
  AWAIT_CLAUSE,
  BRINGS_OUT,
  INQUIRIES,
  OPENS_QUESTION,
  STAND_INS,
  TIES,
} from "../lexicon/en/telling.ts";
import type { Account, Attribution, Proposition, Token } from "../model/annotations.ts";
import { cuesOf } from "../text/attributions.ts";
import { findOverlapping, findWithin } from "../text/overlaps.ts";
import { countOverlap, hasOverlap, isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";

/** How a proposition's words stand when nothing else is read with them. */
export interface Standing {
  /** It says only that somebody told something, or how: "the minister said", "who asked not to be named". */
  readonly isTelling: boolean;
  /** It says who spoke to whom, on what occasion, and leaves what was said to another clause. */
  readonly isOccasion: boolean;
  /** It asks, and so states nothing. */
  readonly isQuestion: boolean;
  /** It opens with "who", "to" or a participle, or lacks subject or verb: true of something that it does not name. */
  readonly isFragment: boolean;
  /** It has no finite verb of its own, or hangs on a word before it: a purpose, a relative clause. */
  readonly isScrap: boolean;
  /** Its subject is within it and is no pronoun. */
  readonly hasName: boolean;
}

/** Tell how a proposition stands by itself. */
export function standingOf(account: Account, proposition: Proposition): Standing {
  const { annotations, article } = account;
  const { span, subject } = proposition;
  const tokens = tokensWithin(annotations.tokens, span).filter(({ tag }) => tag !== "PUNCT");
  const first = tokens[0];
  const word = first?.text.toLowerCase() ?? "";
  const own = subject && isWithin(subject, span) ? tokensWithin(annotations.tokens, subject) : namesBefore(tokens);
  const isVerbless = !tokens.some(({ tag }) => tag === "AUX" || tag === "VERB");
  const isScrap =
    proposition.role === "relative" || isVerbless || TIES.has(word) || (word === "to" && first?.tag === "PART");
  const asks =
    /^["”’')\s]*\?/.test(article.text.slice(span.end, span.end + 4)) ||
    article.text.slice(span.start, span.end).endsWith("?");
  return {
    isTelling: isTelling(account, proposition, tokens),
    isOccasion: isOccasion(account, proposition, tokens),
    isQuestion:
      asks &&
      (OPENS_QUESTION.has(word) || (proposition.role === "main" && !proposition.quoted)) &&
      findWithin(cuesOf(annotations.attributions), span).length === 0,
    isScrap,
    isFragment: isScrap || own.length === 0,
    hasName: own.length > 0 && !(own.length === 1 && STAND_INS.has((own[0] as Token).text.toLowerCase())),
  };
}

/** The nouns before the last verb, where reading saw no subject and no verb opens the clause. */
function namesBefore(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (!first || ((first.tag === "VERB" || first.tag === "AUX") && first.text.toLowerCase() !== "according")) return [];
  const last = tokens.findLastIndex(({ tag }) => tag === "VERB" || tag === "AUX");
  return tokens.slice(0, Math.max(0, last)).filter(({ tag }) => ["NOUN", "PROPN", "PRON", "NUM"].includes(tag));
}

/** Words without which nobody says that a source stays unnamed. */
const UNNAMED = /anonym|named|identified|authori[sz]ed|permitted|allowed|cleared|background/i;

/** The condition on which a source spoke: "who asked not to be named", "he was not authorized to speak". */
function isAnonymity(text: string): boolean {
  if (!UNNAMED.test(text)) return false;
  const told = [...(text.match(ANONYMITY_CONDITION) ?? []), ...(text.match(NOT_AUTHORIZED) ?? [])];
  return told.some((words) => words.length * 2 > text.length);
}

/** Nothing is stated beside the act of telling, its hearer and its hour. */
function isTelling(account: Account, proposition: Proposition, tokens: readonly Token[]): boolean {
  const { attributions, credits, mentions, times } = account.annotations;
  const { span, head, subject } = proposition;
  const verb = tokens.find((token) => hasOverlap(token, head));
  if (!verb) return false;
  if (isAnonymity(account.article.text.slice(span.start, span.end))) return true;
  if (attributions.some(({ anonymity }) => anonymity && countOverlap(anonymity, span) * 2 > span.end - span.start))
    return true;
  const after = tokens.filter(({ start }) => start >= verb.end);
  if (ANSWERS.has(verb.lemma) && after.some(({ lemma }) => INQUIRIES.has(lemma))) return true;
  const outlets = findWithin(mentions, span).filter(({ kind }) => kind === "outlet");
  if (
    BRINGS_OUT.has(verb.lemma) &&
    after[0]?.lemma === "by" &&
    outlets.length > 0 &&
    findOverlapping(credits, span).length > 0
  )
    return true;
  // "it is likely", "it was initially planned".
  const own = subject && tokensWithin(account.annotations.tokens, subject);
  if (own?.length === 1 && own[0]?.lemma === "it" && AWAIT_CLAUSE.has(verb.lemma) && after.length === 0) return true;
  const told = tellingOf(account, proposition);
  if (!told) return false;
  const aside = [
    ...outlets.map(({ span: at }) => at),
    ...findOverlapping(times, span).map(({ span: at }) => at),
    ...(told.basis ? [told.basis] : []),
  ];
  return after.every(
    (token) =>
      STOPWORDS.has(token.text.toLowerCase()) ||
      NEWS_WORDS.has(token.lemma) ||
      token.lemma === "cite" ||
      aside.some((at) => isWithin(token, at)),
  );
}

/** The attribution whose cue carries the proposition, where all that it brings in stands outside. */
function tellingOf({ annotations }: Account, { span, head }: Proposition): Attribution | undefined {
  return findOverlapping(cuesOf(annotations.attributions), head).find(
    ({ attribution: { content } }) => content.length > 0 && content.every((part) => countOverlap(part, span) <= 1),
  )?.attribution;
}

/** Somebody spoke to somebody somewhere, and no other verb stands behind. */
function isOccasion(account: Account, proposition: Proposition, tokens: readonly Token[]): boolean {
  const after = tokens.filter(({ start }) => start >= proposition.head.end);
  return (
    !after.some(({ tag, lemma }) => tag === "VERB" || tag === "AUX" || lemma === "about" || lemma === "of") &&
    (tellingOf(account, proposition) !== undefined ||
      tokens.some((token) => token.lemma === "tell" && hasOverlap(token, proposition.head)))
  );
}
