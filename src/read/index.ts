import type { Annotations } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { LanguageModel } from "../model/language.ts";
import type { Noted } from "../model/notice.ts";
import { findMentions } from "./mentions.ts";
import { findPropositions } from "./propositions.ts";
import { findTokens } from "./tokens.ts";

/** Read one article: its sentences, names, times, quantities, quotations, attributions, credits, hedges and propositions. */
export function read(article: Article, model: LanguageModel): Noted<Annotations> {
  const { tokens, sentences } = findTokens(article, model);
  const layers: Omit<Annotations, "propositions"> = {
    published: article.published,
    tokens,
    sentences,
    mentions: findMentions(article, tokens, sentences),
    times: [],
    quantities: [],
    quotations: [],
    attributions: [],
    credits: [],
    hedges: [],
    negations: [],
  };
  return { value: { ...layers, propositions: findPropositions(layers) }, notices: [] };
}
