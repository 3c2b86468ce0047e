import { resolveLemma } from "../lexicon/en/lemmas.ts";
import type { Sentence, Tag, Token } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { LanguageModel } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import { describeWords, type Forms } from "./forms.ts";
import { findHeadlineVerbs } from "./headline-verbs.ts";
import { type LazyTrees, makeTreesReady } from "./lazy-trees.ts";
import { findSentences } from "./sentences.ts";
import { findTags, tagOf } from "./tags.ts";
import { findTrueForms } from "./title-case.ts";
import { type Described, keepTraits, PARTICIPLE, PAST } from "./traits.ts";
import { findWords } from "./words.ts";

/** Find an article's tokens and sentences, and trees for the asking; what was set aside is not read, and no sentence crosses it. */
export function findTokens(
  { text, blocks, removals }: Pick<Article, "text" | "blocks" | "removals">,
  model: LanguageModel,
): {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly trees: LazyTrees | undefined;
} {
  const removed = removals.map((removal) => removal.span);
  const words = findWords(text, removed);
  const sentences = findSentences({ text, words, blocks: blocks.map((block) => block.span), removals: removed });
  const written = describeWords(text, words, model.words);
  const headings = blocks.filter(({ kind }) => kind === "heading").map(({ span }) => span);
  const { ids, titles } = findTrueForms(text, words, sentences, headings, written, model);
  const signs = { ...written, ids };
  const { forms } = signs;
  const tags = findTags(signs, sentences, model);
  for (const sentence of sentences) {
    const isHeading = headings.some(({ start, end }) => start <= sentence.start && sentence.end <= end);
    if (isHeading || titles.includes(sentence)) findHeadlineVerbs({ signs, tags, sentence, model });
  }
  const kinds = kindsOf(model);
  const tokens = words.map(({ start, end }, i): Token => {
    const id = ids[i] as number;
    const tag = isNoun(text, words, i, tags, kinds)
      ? "NOUN"
      : PREPOSITIONS.has(forms.texts[id] as string)
        ? "ADP"
        : tagOf(model, tags[i] as number);
    return { start, end, text: forms.texts[written.ids[i] as number] as string, tag, lemma: lemmaOf(forms, id, tag) };
  });
  const { traits } = keepTraits(tokens, (i) => forms.described[ids[i] as number] as Described);
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i] as Token).tag !== "VERB") continue;
    const own = kinds[tags[i] as number] as number;
    if (own & (TENSED | PARTICIPIAL)) traits[i] = (traits[i] as number) | (own & TENSED ? PAST : PARTICIPLE);
  }
  return { tokens, sentences, trees: makeTreesReady(signs, tags, sentences, model) };
}

/** A form's lemma, looked up where the form was last met with the same tag. */
function lemmaOf(forms: Forms, id: number, tag: Tag): string {
  if (forms.tags[id] !== tag) {
    forms.tags[id] = tag;
    forms.lemmas[id] = resolveLemma(forms.texts[id] as string, tag);
  }
  return forms.lemmas[id] as string;
}

/** Prepositions that are nothing else, and too rare in treebanks to be learnt. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "amid amidst aboard atop despite alongside versus vis-à-vis circa barring notwithstanding".split(" "),
);

/** The labels of verbs that stand for themselves, without an auxiliary before them. */
const FINITE = 1;
const FINITE_LABELS: ReadonlySet<string> = new Set(["VERB/VBD", "VERB/VBZ", "AUX/VBD", "AUX/VBZ", "AUX/MD"]);
/** The labels of verbs that no article can stand before. */
const BARE = 2;
const BARE_LABELS: ReadonlySet<string> = new Set(["VERB/VB", "VERB/VBP", "VERB/VBD", "VERB/VBZ"]);
/** The labels of adjectives, and those of determiners and names. */
const ADJECTIVE = 4;
const INTRODUCING = 8;
/** The labels of past tenses and of past participles. */
const TENSED = 16;
const PARTICIPIAL = 32;

const kinds = new WeakMap<LanguageModel, Uint8Array>();

/** For each label of the tagger which of the kinds above it is of. */
function kindsOf(model: LanguageModel): Uint8Array {
  let found = kinds.get(model);
  if (!found) {
    found = Uint8Array.from(
      model.tagger.labels,
      (label) =>
        (FINITE_LABELS.has(label) ? FINITE : 0) |
        (BARE_LABELS.has(label) ? BARE : 0) |
        (label.startsWith("ADJ/") ? ADJECTIVE : 0) |
        (label === "VERB/VBD" ? TENSED : 0) |
        (label === "VERB/VBN" ? PARTICIPIAL : 0) |
        (/^(?:DET|PROPN)/.test(label) ? INTRODUCING : 0),
    );
    kinds.set(model, found);
  }
  return found;
}

/**
 * Tell whether what was tagged otherwise must be a noun: an adjective between a determiner or a name and a finite verb, as in
 * "the US official said", or a verb after an article, as in "the log kept by the harbour".
 */
function isNoun(text: string, words: readonly Span[], i: number, tags: Uint8Array, kinds: Uint8Array): boolean {
  const own = kinds[tags[i] as number] as number;
  if ((own & (BARE | ADJECTIVE)) === 0) return false;
  const previous = words[i - 1];
  if (!previous) return false;
  if (own & BARE) return /^(?:the|an?)$/i.test(text.slice(previous.start, previous.end));
  if (i + 1 >= words.length) return false;
  return (
    ((kinds[tags[i - 1] as number] as number) & INTRODUCING) !== 0 &&
    ((kinds[tags[i + 1] as number] as number) & FINITE) !== 0
  );
}
