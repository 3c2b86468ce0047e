import { FORECAST_WORDS, LEGAL_TERMS } from "../lexicon/en/claim-kinds.ts";
import type { Account } from "../model/annotations.ts";
import type { ClaimKind } from "../model/dossier.ts";
import { tokensWithin } from "../text/tokens.ts";
import type { Statement } from "./terms.ts";

/** Tell what kind of statement a claim is, by what most of its readings are. */
export function kindOf(statements: readonly Statement[], accounts: readonly Account[]): ClaimKind {
  const most = (test: (statement: Statement) => boolean): boolean =>
    statements.filter(test).length * 2 > statements.length;
  const actOf = ({ account, proposition }: Statement): string | undefined =>
    accounts[account]?.annotations.attributions.find(({ id }) => id === proposition.attribution)?.act;
  const hasWord = (statement: Statement, words: ReadonlySet<string>): boolean =>
    tokensWithin(accounts[statement.account]?.annotations.tokens ?? [], statement.proposition.span).some(({ text }) =>
      words.has(text.toLowerCase()),
    );
  if (most((s) => actOf(s) === "denies")) return "denial";
  if (most((s) => s.terms.some(({ key, role }) => role === "head" && DENIALS.has(key)))) return "denial";
  if (most((s) => s.terms.some(({ key }) => LEGAL_TERMS.has(key)))) return "legal";
  if (most((s) => hasWord(s, FORECAST_WORDS))) return "forecast";
  if (most((s) => s.proposition.quoted)) return "quotation";
  if (most((s) => actOf(s) === "believes" || s.proposition.hedges.length > 0)) return "assessment";
  if (most((s) => hasFigure(s, accounts))) return "quantity";
  return most((s) => isState(s, accounts)) ? "state" : "event";
}

const DENIALS = new Set(["deny", "reject", "refute"]);

/** The verb itself counts: a figure before it, or right behind. */
function hasFigure({ account, proposition }: Statement, accounts: readonly Account[]): boolean {
  const { quantities } = (accounts[account] as Account).annotations;
  return quantities.some(
    ({ span, value }) => !value.vague && span.start >= proposition.span.start && span.end <= proposition.span.end,
  );
}

/** A copula carries it: its head is no verb. */
function isState({ account, proposition }: Statement, accounts: readonly Account[]): boolean {
  const tokens = tokensWithin((accounts[account] as Account).annotations.tokens, proposition.head);
  return tokens.every(({ tag }) => tag !== "VERB");
}
