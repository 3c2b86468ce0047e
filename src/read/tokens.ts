import type { Sentence, Token } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { LanguageModel } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import { resolveLemma } from "./lemmas.ts";
import { findSentences } from "./sentences.ts";
import { describeWords } from "./signs.ts";
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
    const tag = isSubject(words, i, tags, model) ? "NOUN" : tagOf(model, tags[i] as number);
    return { start, end, text: form, tag, lemma: resolveLemma(form, tag) };
  });
  return { tokens, sentences };
}

/** The labels of verbs that stand for themselves, without an auxiliary before them. */
const FINITE: ReadonlySet<string> = new Set(["VERB/VBD", "VERB/VBZ", "AUX/VBD", "AUX/VBZ", "AUX/MD"]);

/** Tell whether what was tagged an adjective is a subject: it stands between a determiner or a name and a finite verb, as in "the US official said". */
function isSubject(words: readonly Span[], i: number, tags: Uint8Array, model: LanguageModel): boolean {
  if (i === 0 || i + 1 >= words.length || tagOf(model, tags[i] as number) !== "ADJ") return false;
  const before = tagOf(model, tags[i - 1] as number);
  return (before === "DET" || before === "PROPN") && FINITE.has(model.tagger.labels[tags[i + 1] as number] as string);
}
