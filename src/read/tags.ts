import type { Sentence, Tag } from "../model/annotations.ts";
import type { LanguageModel } from "../model/language.ts";
import { type Signs, signOf } from "./forms.ts";
import { CLASS, SHAPE, SHAPE_CAPITAL, SHAPE_CAPITALS, SIGNS } from "./signs.ts";
import {
  fillFixedFeatures,
  fillRareFixed,
  fillRareTags,
  fillTagFeatures,
  NO_TAG,
  RARE_FEATURES,
  TAG_FEATURES,
} from "./tag-features.ts";
import {
  placeOfAfter,
  placeOfBefore,
  placeOfClasses,
  placeOfNear,
  placeOfOwn,
  placeOfTags,
  sumsOf,
  type TagSums,
} from "./tag-sums.ts";
import { addWeights, bestOf } from "./weights.ts";

/**
 * Find the part of speech of each word: an averaged perceptron over hashed features, greedy from left to right.
 *
 * Gives indexes of the model's tags. Method: Collins (2002), "Discriminative training methods for hidden Markov models",
 * decoded greedily; words that the training texts never use in doubt are looked up, and features that are rarely the same twice are
 * asked only where the others leave a doubt (after Strubell, Vilnis, Silverstein and McCallum, 2015, "Learning dynamic feature
 * selection for fast sequential prediction").
 */
export function findTags(
  signs: Signs,
  sentences: readonly Pick<Sentence, "first" | "last">[],
  model: LanguageModel,
): Uint8Array {
  const { ids, forms } = signs;
  const { of, certain } = forms;
  const tags = new Uint8Array(signs.length);
  const sums = sumsOf(model.tagger, forms);
  const rare = new Int32Array(RARE_FEATURES);
  const scores = new Int32Array(sums.size);
  for (const { first, last } of sentences) {
    const style = styleOf(signs, first, last);
    let tag1 = NO_TAG;
    let tag2 = NO_TAG;
    let before2 = -1;
    let before = -1;
    let own = first < last ? (ids[first] as number) : -1;
    let after = first + 1 < last ? (ids[first + 1] as number) : -1;
    for (let i = first; i < last; i++) {
      const after2 = i + 2 < last ? (ids[i + 2] as number) : -1;
      let tag: number;
      if (certain[own]) tag = model.words.tags[of[own * SIGNS + CLASS] as number] as number;
      else {
        tag = addSums(
          sums,
          scores,
          placeOfOwn(sums, own, i === first, style),
          placeOfNear(sums, before, 13),
          placeOfNear(sums, after, 14),
          placeOfNear(sums, before2, 15),
          placeOfNear(sums, after2, 16),
          placeOfTags(sums, tag1, tag2),
          placeOfClasses(sums, after, after2),
          placeOfBefore(sums, before, own),
          placeOfAfter(sums, own, after),
        );
        if (!isAhead(scores, tag, model.ahead)) {
          fillRareFixed(rare, 0, of, before, own, after, after2);
          fillRareTags(rare, 7, of, own, after, tag1, tag2);
          addWeights(model.tagger, rare, scores);
          tag = bestOf(scores);
        }
      }
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
      before2 = before;
      before = own;
      own = after;
      after = after2;
    }
  }
  return tags;
}

/** Add the sums that begin at these places into `scores`, and give the label with the highest one, the first of equals. */
function addSums(
  { pool, size }: TagSums,
  scores: Int32Array,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
  k: number,
): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    const score =
      ((pool[a + i] as number) +
        (pool[b + i] as number) +
        (pool[c + i] as number) +
        (pool[d + i] as number) +
        (pool[e + i] as number) +
        (pool[f + i] as number) +
        (pool[g + i] as number) +
        (pool[h + i] as number) +
        (pool[k + i] as number)) |
      0;
    scores[i] = score;
    if (score > top) {
      top = score;
      best = i;
    }
  }
  return best;
}

/** Tell whether one label's score is ahead of all others by so much. */
function isAhead(scores: Int32Array, best: number, by: number): boolean {
  const bound = (scores[best] as number) - by;
  for (let i = 0; i < scores.length; i++) if (i !== best && (scores[i] as number) > bound) return false;
  return true;
}

/** The score of each label for one word of a sentence, after the two labels before it. */
export function scoreLabels(
  signs: Signs,
  at: number,
  { first, last }: Pick<Sentence, "first" | "last">,
  tags: Uint8Array,
  { tagger }: LanguageModel,
): Int32Array {
  const features = new Int32Array(TAG_FEATURES);
  const tag1 = at > first ? (tags[at - 1] as number) : NO_TAG;
  const tag2 = at > first + 1 ? (tags[at - 2] as number) : NO_TAG;
  fillFixedFeatures(features, signs, at, first, last, styleOf(signs, first, last));
  fillTagFeatures(features, signs, at, last, tag1, tag2);
  const scores = new Int32Array(tagger.labels.length);
  addWeights(tagger, features, scores);
  return scores;
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
    const shape = signOf(signs, i, SHAPE);
    if (shape >= 4) continue;
    words++;
    if (shape & SHAPE_CAPITAL) capital++;
    if (shape & SHAPE_CAPITALS) capitals++;
  }
  if (words < 4) return 0;
  if (capitals * 10 >= words * 8) return 2;
  return capital * 10 >= words * 6 ? 1 : 0;
}
