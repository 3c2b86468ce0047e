import type { Weights, WordClasses } from "../model/language.ts";

/** The slots of features found in one call: asked for in one go, as memory answers many questions at once faster than one by one. */
const found = new Uint32Array(256);

/**
 * Add the weights of the features with these hashes to the scores, one for each class. Each is stored as its signed square root.
 * No more than 256 features at a time.
 */
export function addWeights(weights: Weights, hashes: Int32Array, scores: Int32Array): void {
  const { prints, slots, classes, values } = weights;
  const mask = prints.length - 1;
  let count = 0;
  for (let k = 0; k < hashes.length; k++) {
    const hash = hashes[k] as number;
    const print = printOf(hash);
    let at = hash & mask;
    let there = prints[at] as number;
    while (there !== 0 && there !== print) {
      at = (at + 1) & mask;
      there = prints[at] as number;
    }
    found[count] = at;
    if (there !== 0) count++;
  }
  for (let k = 0; k < count; k++) found[k] = slots[found[k] as number] as number;
  for (let k = 0; k < count; k++) {
    const slot = found[k] as number;
    const end = (slot >>> 7) + (slot & 127);
    for (let i = slot >>> 7; i < end; i++) {
      const label = classes[i] as number;
      const root = values[i] as number;
      scores[label] = (scores[label] as number) + (root < 0 ? -root * root : root * root);
    }
  }
}

/** The 16 bits by which a hash is recognised in its slot; never 0. */
export function printOf(hash: number): number {
  return hash >>> 16 || 1;
}

/** The tag class of the word with this hash, with its flag; 0 where the word is unknown. */
export function classOf(words: WordClasses, hash: number): number {
  const mask = words.words.length - 1;
  const wanted = hash >>> 0 || 1;
  for (let at = wanted & mask; ; at = (at + 1) & mask) {
    const found = words.words[at] as number;
    if (found === wanted) return words.classes[at] as number;
    if (found === 0) return 0;
  }
}

/** The index of the highest score, the first of equals. */
export function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}
