import { FORECAST_WORDS, LEGAL_TERMS } from "../lexicon/en/claim-kinds.ts";
import type { Account } from "../model/annotations.ts";
import type { ClaimKind } from "../model/dossier.ts";
import { findAttribution } from "../text/attributions.ts";
import { findOverlapping, findWithin } from "../text/overlaps.ts";
import { tokensWithin } from "../text/tokens.ts";
import type { Statement } from "./terms.ts";

/** Tell what kind of statement a claim is, by what most of its readings are. */
export function kindOf(statements: readonly Statement[], accounts: readonly Account[]): ClaimKind {
  const most = (test: (statement: Statement) => boolean): boolean =>
    statements.filter(test).length * 2 > statements.length;
  const actOf = ({ account, proposition }: Statement): string | undefined =>
    findAttribution((accounts[account] as Account).annotations.attributions, proposition.attribution)?.act;
  if (most((s) => actOf(s) === "denies")) return "denial";
  if (most((s) => s.terms.some(({ key, role }) => role === "head" && DENIALS.has(key)))) return "denial";
  if (most((s) => s.terms.some(({ key }) => LEGAL_TERMS.has(key)))) return "legal";
  if (most((s) => isAhead(s, accounts))) return "forecast";
  if (most((s) => s.proposition.quoted)) return "quotation";
  if (most((s) => actOf(s) === "believes" || s.proposition.hedges.length > 0)) return "assessment";
  if (most((s) => hasFigure(s, accounts))) return "quantity";
  return most((s) => isState(s, accounts)) ? "state" : "event";
}

/** The verb that carries it is set ahead: words behind it may speak of what others intend. */
function isAhead({ account, proposition }: Statement, accounts: readonly Account[]): boolean {
  const { span, head, subject } = proposition;
  const start = subject && subject.start >= span.start && subject.end <= head.start ? subject.end : span.start;
  const { tokens } = (accounts[account] as Account).annotations;
  return tokensWithin(tokens, { start, end: head.end }).some(({ text }) => FORECAST_WORDS.has(text.toLowerCase()));
}

const DENIALS = new Set(["deny", "reject", "refute"]);

/** A figure stands in it: an amount with its unit, or more than a pair; days and ordinals count nothing. */
function hasFigure({ account, proposition }: Statement, accounts: readonly Account[]): boolean {
  const { quantities, times } = (accounts[account] as Account).annotations;
  return findWithin(quantities, proposition.span).some(
    ({ span, value }) =>
      !value.vague && (value.unit !== undefined || (value.min ?? 0) > 2) && findOverlapping(times, span).length === 0,
  );
}

/** A copula carries it: its head is no verb. */
function isState({ account, proposition }: Statement, accounts: readonly Account[]): boolean {
  const tokens = tokensWithin((accounts[account] as Account).annotations.tokens, proposition.head);
  return tokens.every(({ tag }) => tag !== "VERB");
}
