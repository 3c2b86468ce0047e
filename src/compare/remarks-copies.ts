import type { Reuse } from "../model/dossier.ts";
import type { Notice } from "../model/notice.ts";
import { anchorOf, type Span } from "../model/span.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { accountOf, quoteWords, type Remarked, type RemarkFinder, toRemark } from "./remark.ts";

/** Words in a row that one marks as another's before the lack of marks elsewhere is worth telling. */
const LEAST_UNMARKED = 8;
/** Words in a row in two articles before the note on an author is held against them. */
const LEAST_COPIED = 12;

/** A stretch of words in common, seen from both its ends. */
interface Run {
  readonly here: Place;
  readonly there: Place;
  readonly words: number;
}

interface Place {
  readonly article: string;
  readonly span: Span;
}

/** Find words that one article puts in quotation marks and another has as its own. */
export const findUnmarked: RemarkFinder = (story) => {
  const found = runsOf(story)
    .filter(({ words, here, there }) => words >= LEAST_UNMARKED && !isMarked(story, here) && isQuoted(story, there))
    .sort((a, b) => b.words - a.words);
  const told: Place[] = [];
  return found.flatMap(({ here, there, words }): readonly Notice[] => {
    const known = told.some(({ article, span }) => article === here.article && hasOverlap(span, here.span));
    if (known) return [];
    told.push(here);
    const text = accountOf(story, here.article)?.article.text.slice(here.span.start, here.span.end) ?? "";
    const message = `${words} words that one article puts in quotation marks stand in another without: ${quoteWords(text, 70)}.`;
    return toRemark("compare/unmarked-quotation", message, [here, there].flatMap(anchorIn(story)));
  });
};

/** Find articles that end with a note on their writer and share long stretches of unquoted text with another: the copy may be older than the note. */
export const findMisfits: RemarkFinder = (story) =>
  story.accounts.flatMap(({ article }) => {
    const bio = article.removals.find(({ reason }) => reason === "author-bio");
    if (!bio) return [];
    const copied = runsOf(story)
      .filter(
        ({ here, there, words }) =>
          here.article === article.id && words >= LEAST_COPIED && !(isMarked(story, here) && isMarked(story, there)),
      )
      .sort((a, b) => b.words - a.words)[0];
    if (!copied) return [];
    const note = quoteWords(article.text.slice(bio.span.start, bio.span.end), 70);
    const alike = `${copied.words} words in a row stand in another article too`;
    return toRemark(
      "compare/bio-does-not-fit",
      `A note on the writer closes the article, ${note}, and ${alike}: the text may be republished.`,
      [anchorOf(article, bio.span), ...[copied.here, copied.there].flatMap(anchorIn(story))],
    );
  });

function runsOf({ reuse }: Remarked): readonly Run[] {
  return reuse.flatMap(({ a, b, runs }: Reuse) =>
    runs.flatMap((run): Run[] => {
      const [one, other] = [
        { article: a, span: run.a },
        { article: b, span: run.b },
      ];
      return [
        { here: one, there: other, words: run.words },
        { here: other, there: one, words: run.words },
      ];
    }),
  );
}

function isQuoted(story: Remarked, { article, span }: Place): boolean {
  const quotations = accountOf(story, article)?.annotations.quotations ?? [];
  return quotations.some(({ kind, marked }) => kind === "speech" && isWithin(span, marked));
}

/** Some of the words are marked as another's. */
function isMarked(story: Remarked, { article, span }: Place): boolean {
  const quotations = accountOf(story, article)?.annotations.quotations ?? [];
  return quotations.some(({ kind, marked }) => kind === "speech" && hasOverlap(span, marked));
}

function anchorIn(story: Remarked): (place: Place) => ReturnType<typeof anchorOf>[] {
  return ({ article, span }) => {
    const account = accountOf(story, article);
    return account ? [anchorOf(account.article, span)] : [];
  };
}
