import type { Account, Attribution } from "../model/annotations.ts";
import type { Reading } from "../model/dossier.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { quoteWords, type Remarked, type RemarkFinder, toRemark, wordsOf } from "./remark.ts";

/** How a question for an amount opens: what a source did not detail. */
const ASKS_AMOUNT =
  /^(?:how (?:much|many|large|big|long|far|often)|(?:the|an?|any|exact|specific|further) (?:exact |precise |specific )?(?:number|amount|size|scale|extent|value|quantity|cost|figures?|total|volume|details?))\b/i;

/** Find where a source is said not to have given an amount, beside the amounts that the accounts give for the same. */
export const findUndisclosed: RemarkFinder = (story) =>
  story.accounts.flatMap((account) =>
    account.annotations.attributions.flatMap((attribution) => {
      const [content] = attribution.content;
      if (!content || !isWithheld(account, attribution)) return [];
      if (!ASKS_AMOUNT.test(wordsOf(account, content))) return [];
      const amounts = findAmounts(story, account, content);
      const own = amounts.filter(({ article }) => article === account.article.id);
      const shown = own.length > 0 ? own : amounts;
      const [first] = shown;
      const frame = { start: (attribution.source ?? attribution.cue).start, end: content.end };
      const whose = own.length > 0 ? "the same article" : "another article";
      const message = `The source gave no amount, ${quoteWords(wordsOf(account, frame), 70)}${first ? `; ${whose} has “${first.text}”` : ""}.`;
      return toRemark("compare/not-disclosed", message, [anchorOf(account.article, frame), ...shown]);
    }),
  );

/** "did not detail", "declined to say". */
function isWithheld({ annotations }: Account, { act, cue, source }: Attribution): boolean {
  const before = { start: source?.end ?? Math.max(0, cue.start - 24), end: cue.end };
  return act === "declines" || annotations.negations.some((negation) => isWithin(negation, before));
}

/** The amounts of readings that tell of the same act between the same parties. */
function findAmounts(story: Remarked, account: Account, content: Span): readonly Anchor[] {
  const verbs = verbsIn(account, content);
  const parties = partiesIn(account, content);
  return story.claims.flatMap(({ readings }) =>
    readings.flatMap((reading: Reading): Anchor[] => {
      const other = story.accounts.find(({ article }) => article.id === reading.article);
      const { quantity } = reading.slots;
      if (!other || !quantity || (other === account && hasOverlap(reading.span, content))) return [];
      const isAct = [...verbsIn(other, reading.span)].some((verb) => verbs.has(verb));
      const shared = [...partiesIn(other, reading.span)].filter((party) => parties.has(party)).length;
      return isAct && shared > 1 ? [anchorOf(other.article, quantity.span)] : [];
    }),
  );
}

function verbsIn({ annotations }: Account, span: Span): ReadonlySet<string> {
  return new Set(tokensWithin(annotations.tokens, span).flatMap(({ tag, lemma }) => (tag === "VERB" ? [lemma] : [])));
}

function partiesIn({ annotations }: Account, span: Span): ReadonlySet<string> {
  return new Set(findOverlapping(annotations.mentions, span).map(({ standsFor, entity }) => standsFor ?? entity));
}
