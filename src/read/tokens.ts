import type { Sentence, Token } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { LanguageModel } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import { describeWords } from "./forms.ts";
import { resolveLemma } from "./lemmas.ts";
import { findSentences } from "./sentences.ts";
import { findTags, tagOf } from "./tags.ts";
import { findWords } from "./words.ts";

/** Find an article's tokens and sentences; what was set aside is not read, and no sentence crosses it. */
export function findTokens(
  { text, blocks, removals }: Pick<Article, "text" | "blocks" | "removals">,
  model: LanguageModel,
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const removed = removals.map((removal) => removal.span);
  const words = findWords(text, removed);
  const sentences = findSentences({ text, words, blocks: blocks.map((block) => block.span), removals: removed });
  const tags = findTags(describeWords(text, words, model.words), sentences, model);
  const tokens = words.map(({ start, end }, i): Token => {
    const form = text.slice(start, end);
    const tag = isNoun(text, words, i, tags, model) ? "NOUN" : tagOf(model, tags[i] as number);
    return { start, end, text: form, tag, lemma: resolveLemma(form, tag) };
  });
  return { tokens, sentences };
}

/** The labels of verbs that stand for themselves, without an auxiliary before them. */
const FINITE: ReadonlySet<string> = new Set(["VERB/VBD", "VERB/VBZ", "AUX/VBD", "AUX/VBZ", "AUX/MD"]);
/** The labels of verbs that no article can stand before. */
const BARE: ReadonlySet<string> = new Set(["VERB/VB", "VERB/VBP", "VERB/VBD", "VERB/VBZ"]);

/**
 * Tell whether what was tagged otherwise must be a noun: an adjective between a determiner or a name and a finite verb, as in
 * "the US official said", or a verb after an article, as in "the log kept by the harbour".
 */
function isNoun(text: string, words: readonly Span[], i: number, tags: Uint8Array, model: LanguageModel): boolean {
  const label = (at: number): string => model.tagger.labels[tags[at] as number] ?? "";
  const previous = words[i - 1];
  if (!previous) return false;
  if (BARE.has(label(i))) return /^(?:the|an?)$/i.test(text.slice(previous.start, previous.end));
  if (tagOf(model, tags[i] as number) !== "ADJ" || i + 1 >= words.length) return false;
  return /^(?:DET|PROPN)/.test(label(i - 1)) && FINITE.has(label(i + 1));
}
