import type { Account, Proposition } from "../model/annotations.ts";
import type { Reading } from "../model/dossier.ts";
import { anchorOf, type Span } from "../model/span.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";

/** Words that set a clause ahead of its hour. */
const AHEAD = /^(?:will|would|could|may|might|shall|'ll|’ll|going|expected|set|likely|due|poised|bound)$/i;

/** Words that open the clause on which a forecast hangs. */
const OPENS_CONDITION = /^(?:if|unless|provided|providing|assuming|until)$/i;

/** Find what makes a forecast one that can be checked later: the condition it hangs on, and the day by which it falls due. */
export function findForecastSlots(account: Account, proposition: Proposition): Reading["slots"] {
  const { annotations, article } = account;
  const { span, head } = proposition;
  const lead = tokensWithin(annotations.tokens, { start: span.start, end: head.end });
  if (!lead.some(({ text }) => AHEAD.test(text))) return {};
  const slots: Record<string, { span: Span; text: string; value?: unknown }> = {};
  const put = (name: string, at: Span, value?: unknown): void => {
    slots[name] = { ...anchorOfSlot(article, at), ...(value !== undefined && { value }) };
  };
  const condition = conditionOf(account, proposition);
  if (condition) put("condition", condition);
  const told = annotations.published.to ?? annotations.published.from;
  const due = annotations.times.find(
    (time) => isWithin(time.span, span) && time.to !== undefined && (told === undefined || time.to > told),
  );
  if (due) put("due", due.span, due.to);
  return slots;
}

function anchorOfSlot(article: Account["article"], at: Span): { span: Span; text: string } {
  const { span, text } = anchorOf(article, at);
  return { span, text };
}

/** The clause of the same sentence, within the same source's words, that opens with "if" or the like. */
function conditionOf(
  { annotations, article }: Account,
  { span, sentence, attribution }: Proposition,
): Span | undefined {
  const whole = annotations.sentences[sentence];
  if (!whole) return undefined;
  const content = annotations.attributions.find(({ id }) => id === attribution)?.content;
  const around = content?.find((part) => hasOverlap(part, span)) ?? whole;
  const tokens = tokensWithin(annotations.tokens, {
    start: Math.max(whole.start, around.start),
    end: Math.min(whole.end, around.end),
  });
  const first = tokens.findIndex(({ text }) => OPENS_CONDITION.test(text));
  const open = tokens[first];
  if (!open) return undefined;
  const rest = tokens.slice(first);
  const stop = rest.findIndex(({ text, tag }) => tag === "PUNCT" && /^[,;:.!?—–]$/.test(text));
  const last = stop < 0 ? rest.at(-1) : rest[stop - 1];
  const end = last && last.end <= article.text.length ? last.end : open.end;
  return end > open.end ? { start: open.start, end } : undefined;
}
