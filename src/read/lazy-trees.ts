import type { Sentence } from "../model/annotations.ts";
import type { LanguageModel } from "../model/language.ts";
import type { Signs } from "./forms.ts";
import { findTrees, type Trees } from "./trees.ts";

/** The trees of an article's sentences, each found when one of its words is first asked for, then remembered. */
export interface LazyTrees {
  /** The token that a token hangs on, or -1 for a sentence's root. */
  readonly headOf: (token: number) => number;
  /** The relation by which it hangs there, such as `nsubj`: those of Universal Dependencies without subtypes. */
  readonly relationOf: (token: number) => string;
}

/** Make ready to find trees. Undefined where the model has no parser. What is found does not depend on the order of asking. */
export function makeTreesReady(
  signs: Signs,
  tags: Uint8Array,
  sentences: readonly Pick<Sentence, "first" | "last">[],
  model: LanguageModel,
): LazyTrees | undefined {
  const { parser } = model;
  if (!parser) return undefined;
  const known = new Map<number, Trees>();
  let sentenceOf: Int32Array | undefined;
  const ask = <T>(token: number, answer: (trees: Trees, first: number) => T): T => {
    sentenceOf ??= toSentenceOf(sentences, signs.length);
    const i = sentenceOf[token] as number;
    const { first, last } = sentences[i] as Pick<Sentence, "first" | "last">;
    let trees = known.get(i);
    if (!trees) {
      const own: Signs = { length: last - first, ids: signs.ids.subarray(first, last), forms: signs.forms };
      trees = findTrees(own, tags.subarray(first, last), [{ first: 0, last: own.length }], model, parser());
      known.set(i, trees);
    }
    return answer(trees, first);
  };
  return {
    headOf: (token) =>
      ask(token, ({ heads }, first) => {
        const head = heads[token - first] as number;
        return head < 0 ? -1 : first + head;
      }),
    relationOf: (token) =>
      ask(token, ({ relations }, first) => parser().final.labels[relations[token - first] as number] as string),
  };
}

function toSentenceOf(sentences: readonly Pick<Sentence, "first" | "last">[], length: number): Int32Array {
  const sentenceOf = new Int32Array(length);
  for (const [i, { first, last }] of sentences.entries()) sentenceOf.fill(i, first, last);
  return sentenceOf;
}
