import type { Account, Proposition, Token } from "../model/annotations.ts";
import type { Reading } from "../model/dossier.ts";
import type { Span } from "../model/span.ts";
import { findOverlapping, findWithin } from "../text/overlaps.ts";
import { hasOverlap } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";

/** Prepositions that lead to the other party of an act. */
const TO_WHOM = new Set(["from", "to", "against", "with", "by"]);

/** Find who does what to whom, how much, when and where in a proposition, each with its own span and what it is folded to. */
export function findSlots({ article, annotations }: Account, proposition: Proposition): Reading["slots"] {
  const slots: Record<string, { span: Span; text: string; value?: unknown }> = {};
  const { span, subject, head } = proposition;
  const put = (name: string, { start, end }: Span, value?: unknown): void => {
    slots[name] ??= {
      span: { start, end },
      text: article.text.slice(start, end),
      ...(value !== undefined && { value }),
    };
  };
  const entityAt = (at: Span): string | undefined => {
    const mention = findOverlapping(annotations.mentions, at)[0];
    return mention && (mention.standsFor ?? mention.entity);
  };
  if (subject) put("who", subject, entityAt(subject));
  const time = findWithin(annotations.times, span)[0];
  if (time) put("time", time.span, time.value);
  const quantity = findWithin(annotations.quantities, span).find(
    (q) => findOverlapping(annotations.times, q.span).length === 0,
  );
  if (quantity) put("quantity", quantity.span, quantity.value);
  const tokens = tokensWithin(annotations.tokens, { start: head.start, end: span.end });
  const what = objectOf(tokens);
  if (what) put("what", what, entityAt(what));
  for (const mention of findWithin(annotations.mentions, { start: head.end, end: span.end })) {
    const before = wordBefore(tokens, mention.span);
    if (mention.kind === "place" || mention.kind === "government") {
      if (before === "in" || before === "at" || before === "near")
        put("place", mention.span, mention.standsFor ?? mention.entity);
    }
    if (TO_WHOM.has(before) && (!what || !hasOverlap(mention.span, what)))
      put("whom", mention.span, mention.standsFor ?? mention.entity);
  }
  return slots;
}

/** The noun phrase behind the verb: up to the first preposition that is not "of", and no further than a mark. */
function objectOf(tokens: readonly Token[]): Span | undefined {
  let first = -1;
  let last = -1;
  for (let i = 1; i < tokens.length; i++) {
    const { tag, text } = tokens[i] as Token;
    const ofPhrase = text.toLowerCase() === "of" && last >= 0;
    if (!ofPhrase && ["ADP", "SCONJ", "PUNCT", "VERB", "AUX", "PART"].includes(tag) && text !== "-") {
      if (last >= 0 || tag === "PUNCT") break;
      if (tag === "VERB" || tag === "AUX" || tag === "PART") continue;
      break;
    }
    if (["NOUN", "PROPN", "NUM", "PRON", "ADJ", "DET", "CCONJ", "ADP", "ADV"].includes(tag) || text === "-") {
      if (first < 0 && tag === "ADV") continue;
      if (first < 0) first = i;
      if (tag === "NOUN" || tag === "PROPN" || tag === "PRON" || tag === "NUM") last = i;
    }
  }
  return first >= 0 && last >= first
    ? { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end }
    : undefined;
}

/** The preposition before a name, over its determiners and adjectives. */
function wordBefore(tokens: readonly Token[], span: Span): string {
  let i = tokens.findIndex((token) => token.end > span.start) - 1;
  while (i >= 0 && ["DET", "ADJ", "NUM", "PRON", "NOUN", "PART"].includes((tokens[i] as Token).tag)) i--;
  return i >= 0 ? (tokens[i] as Token).text.toLowerCase() : "";
}
