import { REPORTING_VERBS } from "../lexicon/en/reporting-verbs.ts";
import type { Account, Attribution } from "../model/annotations.ts";
import type { AlignedClaim, AlignedUtterance, Judgement } from "../model/comparison.ts";
import type { Reading } from "../model/dossier.ts";
import { anchorOf } from "../model/span.ts";
import { findAttribution } from "../text/attributions.ts";
import { findWithin } from "../text/overlaps.ts";
import { isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { findCandidates } from "./candidates.ts";
import { groupStatements, isPiece } from "./clusters.ts";
import { settleDoubts } from "./doubts.ts";
import { findForecastSlots } from "./forecasts.ts";
import { findPlainest, isStatement, predicateAt, shortenGloss } from "./glosses.ts";
import { kindOf } from "./kinds.ts";
import { withOneSaying } from "./one-saying.ts";
import type { LikeStatement } from "./sides.ts";
import { type Similarity, similarityOf } from "./similarity.ts";
import { findSlots } from "./slots.ts";
import { findStatements, type Statement, type Term } from "./terms.ts";

/** Statements behind a claim: one of each account that makes it. */
export interface ClaimGroup {
  readonly statements: readonly Statement[];
  readonly weight: number;
}

/** Share of the heaviest claim's weight from which a claim is what the story is about. */
const CORE_SHARE = 0.62;

/** The claims of a story, and the statements that each was made of. */
export interface Alignment {
  readonly claims: readonly AlignedClaim[];
  /** By claim id: its statements and the headings that say the same, each with its likeness to the most typical. */
  readonly alikeOf: ReadonlyMap<string, readonly LikeStatement[]>;
  /** Find the statements of other accounts that are somewhat like one, though they need not be of its claim. */
  readonly nearOf: (statement: Statement) => readonly LikeStatement[];
}

/** Likeness from which a statement of another claim is set beside one. */
const NEAR = 0.3;

/** Align what the accounts state, and make a claim of each group: what the story is about first, what one account alone has last. */
export function alignClaims(
  accounts: readonly Account[],
  utterances: readonly AlignedUtterance[],
  judgements: readonly Judgement[],
): Alignment {
  const statements = findStatements(accounts);
  const { similarity: likeness, weigh, numbers } = similarityOf(statements);
  const similarity = withOneSaying(settleDoubts(likeness, judgements), statements, accounts, utterances);
  const candidates = findCandidates(statements, numbers, weigh);
  const wholes = groupStatements(statements, candidates, similarity, weigh);
  const wholeOf = new Map(wholes.flatMap((whole) => whole.map((statement) => [statement, whole] as const)));
  const groups = wholes
    .map(withoutHeadings)
    .filter((group) => isWorthShowing(group, statements))
    .map((group): ClaimGroup => ({ statements: group, weight: weightOf(group, accounts, weigh) }));
  const kept = withoutEchoes(groups).sort(
    (a, b) => b.weight - a.weight || (a.statements[0] as Statement).at - (b.statements[0] as Statement).at,
  );
  const heaviest = kept[0]?.weight ?? 0;
  const near = new Map<Statement, readonly LikeStatement[]>();
  return {
    claims: kept.map((group, i) => toClaim(group, i, heaviest, accounts, similarity)),
    nearOf: (statement) => {
      const known = near.get(statement);
      if (known) return known;
      const found = (candidates[statement.at]?.likely ?? []).flatMap((at): readonly LikeStatement[] => {
        const other = statements[at] as Statement;
        const alike = similarity(statement, other);
        return alike >= NEAR ? [{ statement: other, likeness: alike }] : [];
      });
      near.set(statement, found);
      return found;
    },
    alikeOf: new Map(
      kept.map(({ statements: of }, i) => [
        `c${i + 1}`,
        withLikeness(of, wholeOf.get(of[0] as Statement) as readonly Statement[], similarity),
      ]),
    ),
  };
}

/** A heading says what its own article says below; it stands for its article only where nothing below does. */
function withoutHeadings(group: readonly Statement[]): readonly Statement[] {
  const told = new Set(group.filter(({ heading }) => !heading).map(({ account }) => account));
  const seen = new Set<number>();
  return group.filter(({ heading, account }) => {
    if (!heading) return true;
    if (told.has(account) || seen.has(account)) return false;
    seen.add(account);
    return true;
  });
}

/** What only one account has is shown where it is a clause of its own; pieces inside a clause only where accounts share them. */
function isWorthShowing(group: readonly Statement[], statements: readonly Statement[]): boolean {
  const words = Math.max(...group.map(({ terms }) => terms.length));
  if (group.length > 1)
    return (
      words >= 2 && !group.every(({ standing }) => (standing.isOccasion && words < 4) || isLooseScrap(standing, words))
    );
  const [only] = group as [Statement];
  const { role, span } = only.proposition;
  if (
    only.heading ||
    words < (only.proposition.attribution === undefined ? 3 : 2) ||
    role === "nominal" ||
    only.opening ||
    only.standing.isOccasion ||
    !isStatement(only)
  )
    return false;
  if (role === "adverbial" || role === "relative") {
    return !statements.some(
      (other) => other !== only && other.account === only.account && isWithin(span, other.proposition.span),
    );
  }
  return true;
}

/** Purposes and the like in few words: "to protect itself". */
const isLooseScrap = ({ isScrap }: Statement["standing"], words: number): boolean => isScrap && words < 3;

/**
 * A group all of whose statements lie inside those of another says nothing of its own; nor does one of mere pieces that
 * hold the statements of another.
 */
function withoutEchoes(groups: readonly ClaimGroup[]): ClaimGroup[] {
  const byAccount = new Map<number, { readonly group: ClaimGroup; readonly statement: Statement }[]>();
  for (const group of groups) {
    for (const statement of group.statements) {
      const list = byAccount.get(statement.account);
      if (list) list.push({ group, statement });
      else byAccount.set(statement.account, [{ group, statement }]);
    }
  }
  // The groups with a statement of the same account in such a relation to each statement of the group.
  const related = (group: ClaimGroup, isRelated: (own: Statement, other: Statement) => boolean): ClaimGroup[] => {
    const sets = group.statements.map(
      (own) =>
        new Set(
          (byAccount.get(own.account) ?? [])
            .filter(({ group: other, statement }) => other !== group && statement !== own && isRelated(own, statement))
            .map(({ group: other }) => other),
        ),
    );
    const [first, ...rest] = sets;
    return [...(first ?? [])].filter((other) => rest.every((set) => set.has(other)));
  };
  const lies = (inner: Statement, outer: Statement): boolean =>
    isWithin(inner.proposition.span, outer.proposition.span);
  return groups.filter((group) => {
    const outer = related(group, lies).filter((other) => !isPiece(other.statements));
    if (outer.some((other) => other.statements.length <= group.statements.length)) return false;
    return !isPiece(group.statements) || related(group, (own, other) => lies(other, own)).length === 0;
  });
}

/**
 * How many articles make the claim, and how early and how squarely they do. A claim in the headlines of four papers outweighs one
 * in the middle of five, so the share of articles counts by its root.
 */
function weightOf(group: readonly Statement[], accounts: readonly Account[], weigh: (term: Term) => number): number {
  const articles = new Set(group.map(({ account }) => account)).size;
  const early =
    group.reduce((sum, { proposition, heading }) => sum + (heading ? 1 : 1 / (1 + 0.25 * proposition.sentence)), 0) /
    group.length;
  const substance =
    group.reduce(
      (sum, { terms }) =>
        sum +
        Math.min(
          30,
          terms.reduce((s, term) => s + weigh(term), 0),
        ),
      0,
    ) /
    group.length /
    30;
  const minor = isPiece(group);
  const weight = Math.sqrt(articles / accounts.length) * (1 + 1.2 * early + 0.4 * substance) * (minor ? 0.6 : 1);
  return Math.round(weight * 1000) / 1000;
}

/** Several articles state it, and at least one of them so that it can be read alone. */
function isCore(statements: readonly Statement[]): boolean {
  return (
    new Set(statements.map(({ account }) => account)).size > 1 &&
    statements.some(
      ({ standing, heading }) => !heading && standing.hasName && !standing.isFragment && !standing.isOccasion,
    )
  );
}

function toClaim(
  group: ClaimGroup,
  i: number,
  heaviest: number,
  accounts: readonly Account[],
  similarity: Similarity,
): AlignedClaim {
  const { statements, weight } = group;
  const wordings = distinctWordings(statements, accounts);
  const readings = statements.map((statement) => toReading(statement, wordings, accounts));
  // What only deniers say is not the claim.
  const affirmed = statements.filter((_, n) => readings[n]?.stance === "says");
  const plainest = findPlainest(affirmed.length > 0 ? affirmed : statements, similarity);
  const gloss = (readings[statements.indexOf(plainest)] as Reading).text.replace(/\s+/g, " ").trim();
  return {
    id: `c${i + 1}`,
    gloss,
    short: shortenGloss(gloss, predicateAt(plainest)),
    kind: kindOf(statements, accounts),
    core: isCore(statements) && weight >= CORE_SHARE * heaviest,
    weight,
    readings: readings as [Reading, ...Reading[]],
  };
}

/** One statement of each wording: copies of one text are no majority. */
function distinctWordings(statements: readonly Statement[], accounts: readonly Account[]): readonly Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ account, proposition: { span } }) => {
    const text = (accounts[account] as Account).article.text.slice(span.start, span.end);
    return !seen.has(text) && seen.add(text);
  });
}

/** Find the attribution of a statement's proposition. */
export function attributionOf(account: Account, statement: Statement): Attribution | undefined {
  return findAttribution(account.annotations.attributions, statement.proposition.attribution);
}

function toReading(statement: Statement, group: readonly Statement[], accounts: readonly Account[]): Reading {
  const account = accounts[statement.account] as Account;
  const { article } = account;
  const { proposition } = statement;
  const { text, span } = anchorOf(article, proposition.span);
  return {
    article: article.id,
    span,
    text,
    stance: stanceOf(statement, group, accounts),
    ...(proposition.attribution !== undefined && { attribution: proposition.attribution }),
    hedges: proposition.hedges.map((hedge) => anchorOf(article, hedge)),
    negated: proposition.negated,
    slots: { ...findSlots(account, proposition), ...findForecastSlots(account, proposition) },
  };
}

/**
 * Whoever negates what most affirm denies it, and so does whoever reports a denial. "It knew that the wall would not last" is
 * affirmed, and yet says the same as "the wall would not last": words that negate anywhere in a reading keep it from being odd.
 */
function stanceOf(statement: Statement, group: readonly Statement[], accounts: readonly Account[]): Reading["stance"] {
  const attribution = attributionOf(accounts[statement.account] as Account, statement);
  const isTold = attribution !== undefined && isWithin(attribution.cue, statement.proposition.span);
  // "Oslo dismissed the claim" says that it did, where others say that it rejected it.
  const hasDenial = ({ account, proposition }: Statement): boolean => {
    const { tokens, negations } = (accounts[account] as Account).annotations;
    return (
      proposition.negated ||
      findWithin(negations, proposition.span).length > 0 ||
      tokensWithin(tokens, proposition.head).some(({ lemma }) => isDenying(lemma))
    );
  };
  const isOdd = (test: (one: Statement) => boolean): boolean =>
    group.length > 1 && test(statement) !== group.filter(test).length * 2 > group.length;
  return (attribution?.act === "denies" && (!isTold || isOdd(hasDenial))) ||
    (isOdd(({ proposition }) => proposition.negated) && isOdd(hasDenial))
    ? "denies"
    : "says";
}

/** Tell whether a verb denies what others say: "dismiss", "rebut". */
const isDenying = (lemma: string): boolean => (REPORTING_VERBS.get(lemma) ?? []).some(({ act }) => act === "denies");

/** All statements in order of position, with how alike each is to the most typical of some of them. */
function withLikeness(
  statements: readonly Statement[],
  all: readonly Statement[],
  similarity: Similarity,
): readonly LikeStatement[] {
  const lead = mostTypical(statements, similarity);
  return all
    .map((statement) => ({ statement, likeness: statement === lead ? 1 : similarity(lead, statement) }))
    .sort((a, b) => a.statement.at - b.statement.at);
}

/** The statement most like all others, a whole clause rather than a piece of one. */
function mostTypical(statements: readonly Statement[], similarity: Similarity): Statement {
  let best = statements[0] as Statement;
  let most = -1;
  for (const one of statements) {
    let score =
      statements.reduce((sum, other) => sum + (other === one ? 0 : similarity(one, other)), 0) /
      Math.max(1, statements.length - 1);
    const { span, subject } = one.proposition;
    if (subject && isWithin(subject, span)) score += 0.15;
    if (span.end - span.start > 200) score -= 0.1;
    if (one.heading) score -= 0.2;
    if (score > most) {
      best = one;
      most = score;
    }
  }
  return best;
}
