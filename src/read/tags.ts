import type { Sentence, Tag } from "../model/annotations.ts";
import type { LanguageModel } from "../model/language.ts";
import { CLASS, SHAPE, SHAPE_CAPITAL, SHAPE_CAPITALS, SIGNS, type Signs } from "./signs.ts";
import { fillFixedFeatures, fillTagFeatures, NO_TAG, TAG_FEATURES } from "./tag-features.ts";
import { addWeights, bestOf } from "./weights.ts";

/**
 * Find the part of speech of each word: an averaged perceptron over hashed features, greedy from left to right.
 *
 * Gives indexes of the model's tags. Method: Collins (2002), "Discriminative training methods for hidden Markov models",
 * decoded greedily; words that the training texts never use in doubt are looked up.
 */
export function findTags(
  signs: Signs,
  sentences: readonly Pick<Sentence, "first" | "last">[],
  model: LanguageModel,
): Uint8Array {
  const tags = new Uint8Array(signs.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(model.tagger.labels.length);
  for (const { first, last } of sentences) {
    const style = styleOf(signs, first, last);
    let tag1 = NO_TAG;
    let tag2 = NO_TAG;
    for (let i = first; i < last; i++) {
      let tag: number;
      if (signs.certain[i]) tag = model.words.tags[signs.of[i * SIGNS + CLASS] as number] as number;
      else {
        fillFixedFeatures(features, signs, i, first, last, style);
        fillTagFeatures(features, signs, i, last, tag1, tag2);
        scores.fill(0);
        addWeights(model.tagger, features, scores);
        tag = bestOf(scores);
      }
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
  }
  return tags;
}

/** The name of a tag that {@link findTags} gave. */
export function tagOf(model: LanguageModel, index: number): Tag {
  return model.tags[index] as Tag;
}

/** How a sentence is capitalized: 0 as usual, 1 like a title, 2 in capitals throughout. A headline's capitals tell little. */
export function styleOf(signs: Signs, first: number, last: number): number {
  let words = 0;
  let capital = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const shape = signs.of[i * SIGNS + SHAPE] as number;
    if (shape >= 4) continue;
    words++;
    if (shape & SHAPE_CAPITAL) capital++;
    if (shape & SHAPE_CAPITALS) capitals++;
  }
  if (words < 4) return 0;
  if (capitals * 10 >= words * 8) return 2;
  return capital * 10 >= words * 6 ? 1 : 0;
}
