import type { Attribution, CreditMention, Hedge, Mention, Quotation, Sentence, Token } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import { settleAttributions } from "./attributions.ts";
import { findCredits } from "./credits.ts";
import { findDrafts } from "./drafts.ts";
import { toPassage } from "./passage.ts";
import { linkQuotations } from "./quotation-speakers.ts";

/** What reading for speakers needs: the layers found before. */
export interface SayingLayers {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly hedges: readonly Hedge[];
}

/** Who says what in an article: quotations with their attributions, attributions, and the outlets credited. */
export interface Sayings {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly credits: readonly CreditMention[];
}

/** Find who says what: every attribution with its source, cue and content, and the speaker of every quotation. */
export function findSayings(article: Article, layers: SayingLayers): Sayings {
  const { tokens, sentences, mentions, hedges } = layers;
  const p = toPassage(article.text, tokens, sentences, layers.quotations, mentions, article.outlet.name);
  const { drafts } = findDrafts(p, article.outlet.name);
  const { draftOf, added } = linkQuotations(p, drafts);
  const attributions = settleAttributions(article.id, p, drafts, added, hedges);
  const quotations = layers.quotations.map((quotation, q): Quotation => {
    const attribution = attributions[draftOf.get(q) ?? -1];
    const { span, marked, kind, marks, unclosed } = quotation;
    if (attribution) return { span, marked, kind, marks, unclosed, attribution: attribution.id };
    return isTerm(p.text, quotation) ? { ...quotation, kind: "scare" } : quotation;
  });
  return { quotations, attributions, credits: findCredits(article, p, drafts) };
}

/** "the “smart money”": a word or two after an article that nobody is said to have said are a term held at arm's length. */
function isTerm(text: string, { span, marked, unclosed }: Quotation): boolean {
  const words = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, marked.start - 12), marked.start);
  return (
    !unclosed &&
    words.split(/\s+/).length <= 2 &&
    !/[.!?,]$/.test(words) &&
    /(?:^|\s)(?:the|a|an|these|those|this|that|such|as|its|their|his|her|of)\s+$/i.test(before)
  );
}
