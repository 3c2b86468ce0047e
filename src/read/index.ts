import type { Annotations } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { LanguageModel } from "../model/language.ts";
import type { Noted } from "../model/notice.ts";
import { findTimes } from "./dates.ts";
import { findHedges, findNegations } from "./hedges.ts";
import { findMentions } from "./mentions.ts";
import { findPropositions } from "./propositions.ts";
import { findPublished } from "./published.ts";
import { findQuantities } from "./quantities.ts";
import { findQuotations } from "./quotations.ts";
import { findSayings } from "./sayings.ts";
import { findTokens } from "./tokens.ts";

/** Read one article: its sentences, names, times, quantities, quotations, attributions, credits, hedges and propositions. */
export function read(article: Article, model: LanguageModel): Noted<Annotations> {
  const { tokens, sentences } = findTokens(article, model);
  const published = findPublished(article);
  const times = findTimes(article, published.value);
  const hedges = findHedges(tokens);
  const quotations = findQuotations(article);
  const mentions = findMentions(article, tokens, sentences);
  const sayings = findSayings(article, { tokens, sentences, mentions, quotations: quotations.value, hedges });
  const layers: Omit<Annotations, "propositions"> = {
    published: published.value,
    tokens,
    sentences,
    mentions,
    times: times.value,
    quantities: findQuantities(article, times.value, tokens),
    ...sayings,
    hedges,
    negations: findNegations(tokens),
  };
  return { value: { ...layers, propositions: findPropositions(layers) }, notices: [...published.notices, ...times.notices, ...quotations.notices] };
}
