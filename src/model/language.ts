import type { Tag } from "./annotations.ts";

/**
 * The weights of a linear model over hashed features: sparse, quantised, ready to use as they lie in their file.
 * A feature's hash names a slot by its low bits and, stepping on past other prints, is recognised by its high ones.
 */
export interface Weights {
  /** What the classes are called; an entry's class is an index here. */
  readonly labels: readonly string[];
  /** For each slot its print, never 0; 0 where the slot is free. Their number is a power of two. */
  readonly prints: Uint16Array;
  /** For each slot where its entries begin, times 128, plus their number. */
  readonly slots: Uint32Array;
  /** The class of each entry. */
  readonly classes: Uint8Array;
  /** The weight of each entry as its signed square root: few weights are large, and those must not be cut. */
  readonly values: Int8Array;
}

/** The trained weights that trees need: those of the first tree, which guides, and those of the final one. */
export interface Parser {
  readonly guide: Weights;
  readonly final: Weights;
}

/** What words are known to be: for each the class of tags it was seen with. */
export interface WordClasses {
  /** Hashes of words by open addressing; 0 where the slot is free. Their number is a power of two. */
  readonly words: Uint32Array;
  /** For each slot the number of its tag class, from 1, with the high bit set where the only tag is certain. */
  readonly classes: Uint8Array;
  /** For each tag class the tag seen most. */
  readonly tags: Uint8Array;
}

/** The trained weights that reading needs; made by `readLanguageModel` from the files in `models/`. */
export interface LanguageModel {
  /** Which weights these are, for the dossier's record of methods. */
  readonly name: string;
  readonly tagger: Weights;
  /** How far ahead, by the features met often, a tag must be to be taken without a look at the rare ones. */
  readonly ahead: number;
  /** For each label of the tagger, such as `VERB/VBD`, the universal tag that it begins with. */
  readonly tags: readonly Tag[];
  readonly words: WordClasses;
  /** The weights by which names that the lexicon does not know are told apart; without them only rules of form do so. */
  readonly names?: Weights;
  /**
   * Gives the parser's weights: large, and so read from their file only when first asked for, then kept. The file belongs to the package
   * and never changes, so that reading stays a function of the article alone. Absent where trees are not wanted.
   */
  readonly parser?: () => Parser;
}
