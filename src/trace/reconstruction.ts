import type { Account } from "../model/annotations.ts";
import type { Claim, Origin, Reading, Utterance, UtteranceQuotation } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import { findWords } from "../text/words.ts";

/** Words from which words that several articles quote are a statement, and not a phrase. */
const LEAST_WORDS = 8;
/** Words from which a further fragment says something. */
const LEAST_FRAGMENT = 4;
/** Sentences between two quotations of one source in one article beyond which they need not be of one occasion. */
const FAR = 2;

/** A further fragment of a statement: an utterance with its place before (negative) or after the one that several articles quote. */
interface Fragment {
  readonly utterance: Utterance;
  readonly place: number;
}

/**
 * Put lost statements together from what articles quote of them: a conjecture, as an editor of lost texts makes it from its fragments.
 *
 * Words that two or more articles quote from one origin are its core; whatever else an article quotes from the same origin within two
 * sentences of them is taken to be of the same statement, and stands where that article has it. Of each fragment the longest reading is
 * taken; the utterances' own quotations are the apparatus of its variants. After each stand the readings of other articles that render
 * it in their own words. Named persons are left alone: what they say in public is on record elsewhere, and is quoted from many occasions.
 */
export function reconstructStatements(
  utterances: readonly Utterance[],
  origins: readonly Origin[],
  claims: readonly Claim[],
  accounts: readonly Account[],
): readonly Utterance[] {
  const persons = new Set(origins.flatMap(({ id, kind }) => (kind === "named-person" ? [id] : [])));
  const byArticle = new Map(accounts.map((account) => [account.article.id, account]));
  const told = new Set<Utterance>();
  const reach = ({ quotations }: Utterance): number => new Set(quotations.map(({ article }) => article)).size;
  const built = new Map<Utterance, NonNullable<Utterance["reconstruction"]>>();
  const cores = utterances
    .filter((one) => reach(one) > 1 && countWords(one) >= LEAST_WORDS && !persons.has(one.origin))
    .sort((a, b) => reach(b) - reach(a) || utterances.indexOf(a) - utterances.indexOf(b));
  for (const core of cores) {
    const fragments = utterances.flatMap((other): readonly Fragment[] => {
      if (other === core || other.origin !== core.origin || countWords(other) < LEAST_FRAGMENT) return [];
      const place = placeOf(other, core, byArticle);
      return place === undefined ? [] : [{ utterance: other, place }];
    });
    // A fragment of one statement is the core of no other.
    if (told.has(core) || fragments.length === 0) continue;
    const whole = [...fragments, { utterance: core, place: 0 }].sort((a, b) => a.place - b.place);
    for (const { utterance } of whole) told.add(utterance);
    const parts = whole.flatMap(({ utterance }) => toParts(utterance, claims, byArticle));
    built.set(core, { parts, note: noteOf(reach(core), fragments.length) });
  }
  return utterances.map((utterance) => {
    const reconstruction = built.get(utterance);
    return reconstruction ? { ...utterance, reconstruction } : utterance;
  });
}

function noteOf(articles: number, fragments: number): string {
  const further = fragments === 1 ? "a further fragment" : `${fragments} further fragments`;
  return (
    `A conjecture: ${articles} articles quote the core, and some have ${further} of the same source beside it; no article prints it whole. ` +
    "The same words prove one text, not one person: a statement handed to several newsrooms, or a later outlet that copied an earlier one."
  );
}

/** Where a fragment stands to the core, in sentences, in the first article that has both near each other. */
function placeOf(fragment: Utterance, core: Utterance, byArticle: ReadonlyMap<ArticleId, Account>): number | undefined {
  for (const one of core.quotations) {
    const other = fragment.quotations.find(({ article }) => article === one.article);
    const account = byArticle.get(one.article);
    if (!other || !account) continue;
    const gap = sentenceAt(account, other.span) - sentenceAt(account, one.span);
    // Two quotations of one sentence keep their order.
    const place = gap === 0 ? Math.sign(other.span.start - one.span.start) / 2 : gap;
    if (Math.abs(place) <= FAR) return place;
  }
  return undefined;
}

function sentenceAt({ annotations }: Account, { start }: Span): number {
  return annotations.sentences.findIndex((sentence) => start < sentence.end);
}

function longestOf({ quotations }: Utterance): UtteranceQuotation {
  return quotations.reduce((longest, one) => (one.text.length > longest.text.length ? one : longest));
}

const countWords = (utterance: Utterance): number => findWords(longestOf(utterance).text).length;

type Parts = NonNullable<Utterance["reconstruction"]>["parts"];

/** The longest reading of a fragment, then how articles that do not quote it put it. */
function toParts(utterance: Utterance, claims: readonly Claim[], byArticle: ReadonlyMap<ArticleId, Account>): Parts {
  const longest = longestOf(utterance);
  const quoting = new Set(utterance.quotations.map(({ article }) => article));
  const isQuoted = ({ article, span }: Reading): boolean =>
    utterance.quotations.some((quotation) => quotation.article === article && hasOverlap(quotation.span, span));
  const renderings = claims
    .filter(({ readings }) => readings.some(isQuoted))
    .flatMap(({ readings }) =>
      readings.filter(({ article, attribution }) => !quoting.has(article) && attribution !== undefined),
    );
  const [own, ...others] = [longest, ...renderings].flatMap(({ article, span }): readonly Anchor[] => {
    const account = byArticle.get(article);
    return account ? [anchorOf(account.article, span)] : [];
  });
  if (!own) return [];
  return [
    { anchor: own, basis: "quoted" as const },
    ...others.map((anchor) => ({ anchor, basis: "paraphrased" as const })),
  ];
}
