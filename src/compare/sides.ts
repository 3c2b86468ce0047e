import type { Account, Attribution } from "../model/annotations.ts";
import type { Divergence, Facet } from "../model/dossier.ts";
import { anchorOf, type Span } from "../model/span.ts";
import { findAttribution } from "../text/attributions.ts";
import type { Statement } from "./terms.ts";

/** One reading of a claim, with all that its article says around it. */
export interface Side {
  readonly n: number;
  readonly account: Account;
  readonly statement: Statement;
  readonly attribution: Attribution | undefined;
  /** How alike it is to the claim's most typical statement, from 0 to 1. */
  readonly likeness: number;
}

/** A statement of a claim with its likeness to the most typical. */
export interface LikeStatement {
  readonly statement: Statement;
  readonly likeness: number;
}

/** Keep the sides that are alike enough for what a facet compares. */
export function likeSides(sides: readonly Side[], least: number): readonly Side[] {
  return sides.filter(({ likeness }) => likeness >= least);
}

/** What one side has at a facet: the words, and what they are folded to. */
export interface Trait {
  readonly side: Side;
  readonly span: Span;
  /** Traits with one key are one variant. */
  readonly key: string;
  readonly normalized?: unknown;
}

/** A parting of ways that one facet's finder saw, before it gets its place among the divergences. */
export interface Parting {
  readonly facet: Facet;
  readonly relation: Divergence["relation"];
  readonly traits: readonly Trait[];
  readonly because: string;
  /** How much a reader gains by it: settles which of several is shown. */
  readonly strength: number;
  /** What it tells, piece by piece: once all of it was told at earlier claims of the story, it is not told again. */
  readonly tells?: readonly string[];
}

/** Set the readings of a claim side by side. */
export function toSides(statements: readonly LikeStatement[], accounts: readonly Account[]): readonly Side[] {
  return statements.map(({ statement, likeness }) => {
    const account = accounts[statement.account] as Account;
    const attribution = findAttribution(account.annotations.attributions, statement.proposition.attribution);
    return { n: statement.account, account, statement, attribution, likeness };
  });
}

/** Of each account the side most like the claim's most typical statement; a heading only where no other has it. */
export function mostAlike(sides: readonly Side[]): readonly Side[] {
  const best = new Map<number, Side>();
  for (const side of sides) {
    const known = best.get(side.n);
    const [is, was] = [side.statement.heading, known?.statement.heading];
    if (!known || (was && !is) || (was === is && side.likeness > known.likeness)) best.set(side.n, side);
  }
  return sides.filter((side) => best.get(side.n) === side);
}

/** The words of a span. */
export function textOf({ account }: Side, span: Span): string {
  return account.article.text.slice(span.start, span.end).replace(/\s+/g, " ");
}

/** Group traits into variants, that of most articles first. */
export function toVariants(traits: readonly Trait[]): Divergence["variants"] | null {
  const byKey = new Map<string, Trait[]>();
  for (const trait of traits) {
    const list = byKey.get(trait.key);
    if (list) list.push(trait);
    else byKey.set(trait.key, [trait]);
  }
  const articles = (list: readonly Trait[]): number => new Set(list.map(({ side }) => side.n)).size;
  const variants = [...byKey.values()]
    .sort((a, b) => articles(b) - articles(a) || (a[0] as Trait).side.n - (b[0] as Trait).side.n)
    .map((list) => {
      const first = list[0] as Trait;
      return {
        value: textOf(first.side, first.span),
        ...(first.normalized !== undefined && { normalized: first.normalized }),
        anchors: list.map(({ side, span }) => anchorOf(side.account.article, span)),
      };
    });
  const [one, two, ...rest] = variants;
  return one && two ? [one, two, ...rest] : null;
}
