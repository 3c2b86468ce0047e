import { ACT_NOUNS } from "../lexicon/en/events-named.ts";
import { foldPhrase, toVerb } from "../lexicon/en/synonyms.ts";
import type { Account, Proposition, Token } from "../model/annotations.ts";
import type { Notice } from "../model/notice.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import { tokensWithin } from "../text/tokens.ts";
import { accountOf, quoteWords, type RemarkFinder, toRemark } from "./remark.ts";

/** A time at the end of a reading, with the acts that it may date. */
interface Attached {
  readonly article: string;
  readonly value: unknown;
  readonly verb: Anchor;
  readonly time: Anchor;
  /** The act named between the verb and the time: "for use". */
  readonly between?: Anchor;
}

/** Find times that may date either the act told or one named within it: "took delivery of drones for use … in August". */
export const findAttachments: RemarkFinder = (story) =>
  story.claims.flatMap(({ readings }): readonly Notice[] => {
    const attached = readings.flatMap((reading): Attached[] => {
      const account = accountOf(story, reading.article);
      const { time } = reading.slots;
      const proposition = account?.annotations.propositions.find(
        ({ span }) => span.start === reading.span.start && span.end === reading.span.end,
      );
      return account && time && proposition ? [attach(account, proposition, time)] : [];
    });
    return attached.flatMap((one) => {
      if (!one.between) return [];
      const twin = attached.find(
        (other) =>
          other.article !== one.article &&
          other.between === undefined &&
          other.value !== undefined &&
          other.value === one.value,
      );
      const both = `${quoteWords(one.time.text)} may date “${one.verb.text}” or “${one.between.text}”`;
      const message = twin ? `${both}; another article has it with “${twin.verb.text}”.` : `${both}.`;
      const places = [one.time, one.verb, one.between, ...(twin ? [twin.time] : [])];
      return toRemark("compare/two-ways-to-read", message, places);
    });
  });

function attach(
  account: Account,
  { head }: Proposition,
  time: { readonly span: Span; readonly value?: unknown },
): Attached {
  const { article, annotations } = account;
  const tokens = tokensWithin(annotations.tokens, { start: head.end, end: time.span.start });
  const between = tokens.findLast((token, i) => isAct(token, tokens[i - 1]));
  return {
    article: article.id,
    value: time.value,
    verb: anchorOf(article, withNoun(account, head)),
    time: anchorOf(article, withLead(account, time.span)),
    ...(between && !tokens.some(({ text }) => text === ",") && { between: anchorOf(article, between) }),
  };
}

/** "for use": an act behind the word that leads to it. */
function isAct({ tag, lemma }: Token, before: Token | undefined): boolean {
  return before?.text.toLowerCase() === "for" && tag === "NOUN" && (ACT_NOUNS.has(lemma) || toVerb(lemma) !== lemma);
}

/** "in August", "on the day": the time with what leads to it. */
function withLead({ annotations }: Account, span: Span): Span {
  const before = tokensWithin(annotations.tokens, { start: Math.max(0, span.start - 8), end: span.start }).at(-1);
  return before?.tag === "ADP" ? { start: before.start, end: span.end } : span;
}

/** "took delivery": a verb with the noun that makes one act of both. */
function withNoun({ annotations }: Account, head: Span): Span {
  const [verb, noun] = tokensWithin(annotations.tokens, { start: head.start, end: head.end + 24 });
  return verb && noun && foldPhrase(verb.lemma, noun.lemma) !== undefined ? { start: head.start, end: noun.end } : head;
}
