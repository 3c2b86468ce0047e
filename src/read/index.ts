import type { Annotations } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { Noted } from "../model/notice.ts";
import type { LanguageModel } from "./model.ts";

/** Read one article: its sentences, names, times, quantities, quotations, attributions, credits, hedges and propositions. */
export function read(article: Article, _model: LanguageModel): Noted<Annotations> {
  return {
    value: {
      published: article.published,
      tokens: [],
      sentences: [],
      mentions: [],
      times: [],
      quantities: [],
      quotations: [],
      attributions: [],
      credits: [],
      hedges: [],
      negations: [],
      propositions: [],
    },
    notices: [],
  };
}
