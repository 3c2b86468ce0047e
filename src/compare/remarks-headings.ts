import { classesOf, toVerb } from "../lexicon/en/synonyms.ts";
import type { Account, Token } from "../model/annotations.ts";
import { anchorOf } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { quoteWords, type RemarkFinder, toRemark } from "./remark.ts";

/** The fewest words of a heading that states something. */
const LEAST_WORDS = 4;

/** Find headings inside an article that call something what no sentence of it does. */
export const findHeadingsAlone: RemarkFinder = ({ accounts }) =>
  accounts.flatMap((account) => {
    const { article, annotations } = account;
    const headings = article.blocks.filter(
      ({ kind, span }) =>
        kind === "heading" &&
        span.start > (annotations.sentences[1]?.start ?? 0) &&
        !(article.byline && hasOverlap(article.byline, span)) &&
        !(article.headline && hasOverlap(article.headline, span)) &&
        !article.removals.some((removal) => hasOverlap(removal.span, span)),
    );
    if (headings.length === 0) return [];
    const body = annotations.tokens.filter((token) => !headings.some(({ span }) => hasOverlap(span, token)));
    const roots = new Set(body.map(({ lemma }) => toVerb(lemma).slice(0, 6)));
    return headings.flatMap(({ span }) => {
      const tokens = tokensWithin(annotations.tokens, span);
      if (tokens.length < LEAST_WORDS) return [];
      const alone = tokens.filter(
        (token) => token.tag === "NOUN" && /^\p{Ll}/u.test(token.text) && !isSaid(token, roots, account),
      );
      const names = annotations.mentions.filter((mention) => hasOverlap(mention.span, span));
      const [word] = alone.filter((token) => !names.some((mention) => hasOverlap(mention.span, token)));
      if (!word || names.length === 0) return [];
      const heading = anchorOf(article, span);
      return toRemark(
        "compare/heading-alone",
        `The heading ${quoteWords(heading.text)} stands on no sentence: nobody in the article says “${word.text}”.`,
        [heading],
      );
    });
  });

/** The word, one of its root or a synonym stands in the text. */
function isSaid({ lemma }: Token, roots: ReadonlySet<string>, { annotations }: Account): boolean {
  if (roots.has(toVerb(lemma).slice(0, 6))) return true;
  const own = classesOf(lemma);
  return (
    own.length > 0 &&
    annotations.tokens.some(
      (other) => other.lemma !== lemma && classesOf(other.lemma).some((number) => own.includes(number)),
    )
  );
}
