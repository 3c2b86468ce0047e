import type { Weights, WordClasses } from "../model/language.ts";

/** Add the weights of the features with these hashes to the scores, one for each class. Each is stored as its signed square root. */
export function addWeights(weights: Weights, hashes: Int32Array, scores: Int32Array): void {
  const { prints, slots, classes, values } = weights;
  const mask = prints.length - 1;
  for (let k = 0; k < hashes.length; k++) {
    const hash = hashes[k] as number;
    const print = printOf(hash);
    let at = hash & mask;
    let found = prints[at] as number;
    while (found !== 0 && found !== print) {
      at = (at + 1) & mask;
      found = prints[at] as number;
    }
    if (found === 0) continue;
    const slot = slots[at] as number;
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
