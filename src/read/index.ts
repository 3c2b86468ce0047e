import type { Annotations } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { LanguageModel } from "../model/language.ts";
import type { Noted } from "../model/notice.ts";
import { findTimes } from "./dates.ts";
import { findMentions } from "./mentions.ts";
import { findPropositions } from "./propositions.ts";
import { findPublished } from "./published.ts";
import { findQuantities } from "./quantities.ts";
import { findTokens } from "./tokens.ts";

/** Read one article: its sentences, names, times, quantities, quotations, attributions, credits, hedges and propositions. */
export function read(article: Article, model: LanguageModel): Noted<Annotations> {
  const { tokens, sentences } = findTokens(article, model);
  const published = findPublished(article);
  const times = findTimes(article, published.value);
  const layers: Omit<Annotations, "propositions"> = {
    published: published.value,
    tokens,
    sentences,
    mentions: findMentions(article, tokens, sentences),
    times: times.value,
    quantities: findQuantities(article, times.value),
    quotations: [],
    attributions: [],
    credits: [],
    hedges: [],
    negations: [],
  };
  return { value: { ...layers, propositions: findPropositions(layers) }, notices: [...published.notices, ...times.notices] };
}
