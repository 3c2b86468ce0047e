import type { Sentence, Token } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { LanguageModel } from "./model.ts";
import { findSentences } from "./sentences.ts";
import { findWords } from "./words.ts";

/** Find an article's tokens and sentences; what was set aside is not read, and no sentence crosses it. */
export function findTokens(
  { text, blocks, removals }: Pick<Article, "text" | "blocks" | "removals">,
  _model: LanguageModel,
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const removed = removals.map((removal) => removal.span);
  const words = findWords(text, removed);
  const sentences = findSentences({ text, words, blocks: blocks.map((block) => block.span), removals: removed });
  const tokens = words.map((word): Token => {
    const form = text.slice(word.start, word.end);
    return { ...word, text: form, tag: "X", lemma: form.toLowerCase() };
  });
  return { tokens, sentences };
}
