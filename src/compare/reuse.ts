import { foldSpelling } from "../lexicon/en/spelling.ts";
import type { Account, Quotation } from "../model/annotations.ts";
import type { Reuse } from "../model/dossier.ts";
import type { Span } from "../model/span.ts";
import { alignRuns, type SharedRun } from "../text/runs.ts";
import { countOverlap, hasOverlap } from "../text/spans.ts";
import { findWords, type Word } from "../text/words.ts";

/** Unquoted words in a row that chance and stock phrases hardly ever give. */
const LEAST_WORDS = 8;
/** Quoted words in a row: they were chosen by the speaker, so fewer prove the common source. */
const LEAST_QUOTED = 5;

interface Page {
  readonly account: Account;
  readonly words: readonly Word[];
}

/** Find the text that any two accounts have in common, with what the texts themselves say of how it came there. */
export function findReuse(accounts: readonly Account[]): readonly Reuse[] {
  const pages = accounts.map((account): Page => {
    const { text, removals } = account.article;
    return {
      account,
      words: findWords(
        text,
        removals.map(({ span }) => span),
      ),
    };
  });
  const shared = alignRuns(
    pages.map(({ words }) => words.map(({ fold }) => foldSpelling(fold))),
    LEAST_QUOTED,
  );
  return shared.flatMap(({ a, b, runs }) => {
    const reuse = describeReuse(pages[a] as Page, pages[b] as Page, runs);
    return reuse ? [reuse] : [];
  });
}

function describeReuse(a: Page, b: Page, shared: readonly SharedRun[]): Reuse | null {
  const runs = shared
    .map((run) => {
      const spanA = spanOf(a.words, run.a, run.words);
      const spanB = spanOf(b.words, run.b, run.words);
      return { a: spanA, b: spanB, words: run.words, quoted: isQuoted(a.account, spanA) && isQuoted(b.account, spanB) };
    })
    .filter(({ words, quoted }) => words >= (quoted ? LEAST_QUOTED : LEAST_WORDS));
  if (runs.length === 0) return null;
  const total = runs.reduce((sum, { words }) => sum + words, 0);
  const shorter = Math.max(1, Math.min(a.words.length, b.words.length));
  const direction = directionOf(a.account, b.account);
  return {
    a: a.account.article.id,
    b: b.account.article.id,
    runs,
    kind: kindOf(a.account, b.account, runs, direction),
    direction,
    share: Math.round((1000 * total) / shorter) / 1000,
  };
}

function spanOf(words: readonly Word[], first: number, count: number): Span {
  return { start: (words[first] as Word).start, end: (words[first + count - 1] as Word).end };
}

/** At least four fifths of the stretch stand between quotation marks. */
function isQuoted({ annotations }: Account, span: Span): boolean {
  const inside = annotations.quotations.reduce((sum, q) => sum + countOverlap(q.span, span), 0);
  return inside >= 0.8 * (span.end - span.start);
}

/** The direction is told only by credit: whoever credits the other's outlet came later. */
function directionOf(a: Account, b: Account): Reuse["direction"] {
  const aCredits = credits(a, b);
  const bCredits = credits(b, a);
  if (aCredits === bCredits) return "unknown";
  return aCredits ? "b>a" : "a>b";
}

function credits(later: Account, earlier: Account): boolean {
  const name = earlier.article.outlet.name;
  return (
    name !== null &&
    name !== later.article.outlet.name &&
    later.annotations.credits.some(({ outlet }) => outlet === name)
  );
}

function kindOf(a: Account, b: Account, runs: Reuse["runs"], direction: Reuse["direction"]): Reuse["kind"] {
  const open = runs.filter(({ quoted }) => !quoted);
  if (open.length === 0) {
    const told = runs.every((run) => hasSpeaker(a, run.a) && hasSpeaker(b, run.b));
    return told || direction !== "unknown" ? "credited-quotation" : "common-source";
  }
  if (direction !== "unknown") return "credited-text";
  const agencies = new Set(republished(a));
  return republished(b).some((outlet) => agencies.has(outlet)) ? "common-source" : "uncredited-text";
}

function hasSpeaker({ annotations }: Account, span: Span): boolean {
  return annotations.quotations.some((q: Quotation) => hasOverlap(q.span, span) && q.attribution !== undefined);
}

function republished({ article, annotations }: Account): readonly string[] {
  const credited = annotations.credits.filter(({ kind }) => kind === "republishes").map(({ outlet }) => outlet);
  return article.outlet.name === null ? credited : [...credited, article.outlet.name];
}
