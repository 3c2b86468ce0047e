import type { Annotations } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { LanguageModel } from "../model/language.ts";
import type { NeuralName } from "../model/neural.ts";
import type { Noted } from "../model/notice.ts";
import type { Story } from "../model/story.ts";
import { findPieces } from "../text/pieces.ts";
import { findTimes } from "./dates.ts";
import { dateAccounts } from "./dating.ts";
import { findHedges, findNegations } from "./hedges.ts";
import { findMentions } from "./mentions.ts";
import { findPropositions } from "./propositions.ts";
import { findQuantities } from "./quantities.ts";
import { findQuotations } from "./quotations.ts";
import { findSayings } from "./sayings.ts";
import { findTokens } from "./tokens.ts";

/**
 * Read one article: its sentences, names, times, quantities, quotations, attributions, credits, hedges and propositions.
 * Names that a neural model saw in it settle what no lexicon knows.
 */
export function read(article: Article, model: LanguageModel, neural: readonly NeuralName[] = []): Noted<Annotations> {
  const { tokens, sentences } = findTokens(article, model);
  const pieces = findPieces(article.text);
  const times = findTimes(article, article.published, pieces);
  const hedges = findHedges(tokens);
  const marked = findQuotations(article);
  const mentions = findMentions(article, tokens, sentences, model, neural);
  const { quotations, attributions, credits } = findSayings(article, {
    tokens,
    sentences,
    mentions,
    quotations: marked.value,
    hedges,
  });
  const negations = findNegations(tokens);
  return {
    value: {
      published: article.published,
      tokens,
      sentences,
      mentions,
      times: times.value,
      quantities: findQuantities(article, times.value, tokens, pieces),
      quotations,
      attributions,
      credits,
      hedges,
      negations,
      propositions: findPropositions({ tokens, sentences, quotations, attributions, hedges, negations }),
    },
    notices: [...times.notices, ...marked.notices],
  };
}

/** Date the accounts of a story that came without a date, by what all of them say, and read their times anew. */
export function dateStory(story: Story): Noted<Story> {
  return dateAccounts(story);
}
