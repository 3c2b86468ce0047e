import { BODY_WORDS, ROLES, TITLES } from "../lexicon/en/person-words.ts";
import { PLACE_ENDS, PLACE_HEADS, PLACE_STARTS } from "../lexicon/en/place-words.ts";
import { PLAIN_SAYING } from "../lexicon/en/reporting-verbs.ts";
import { FIRST_NAMES, LEADING_SURNAMES } from "../lexicon/first-names.ts";
import { foldName } from "../lexicon/world.ts";
import type { Token } from "../model/annotations.ts";
import type { WordClasses } from "../model/language.ts";
import { isDigit, isLower, isUpper } from "../text/characters.ts";
import { EMPTY_HASH, hashUnit, mixHash } from "../text/hash.ts";
import { classOf } from "./weights.ts";

/** How many features a word that may belong to a name has. */
export const NAME_FEATURES = 40;

/** What a word is by itself, wherever it stands. */
export interface NameWord {
  /** Hash of the word in lower case, digits made alike. */
  readonly form: number;
  readonly end3: number;
  readonly end2: number;
  readonly start3: number;
  /** Capitals, digits and marks, a few bits. */
  readonly shape: number;
  /** The word lists it stands in, a bit each. */
  readonly lists: number;
  /** Its tag class, 0 if unknown. */
  readonly known: number;
}

/** What is seen around the words of a segment: all that the features are made of. */
export interface NameScene {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  /** For each token what the lexicon or the rules of form take it for: the kind's number, and whether a name begins there. */
  readonly guesses: Uint8Array;
  /** For each token the kinds that its word has elsewhere in the article, a bit each. */
  readonly elsewhere: Uint8Array;
}

/** Where a segment and its sentence begin and end. */
export interface NameFrame {
  readonly first: number;
  readonly last: number;
  readonly begin: number;
  readonly end: number;
  /** 1 where every word of the sentence has a capital. */
  readonly title: number;
}

const OUTSIDE: NameWord = { form: 0x5bd1e995, end3: 1, end2: 1, start3: 1, shape: 63, lists: 0, known: 127 };

/** Describe a word by its letters and by the lists that hold it. */
export function describeNameWord(text: string, classes: WordClasses): NameWord {
  const lower = text.toLowerCase();
  let form = EMPTY_HASH;
  let shape = isUpper(text.charCodeAt(0)) ? 1 : 0;
  let uppers = 0;
  let lowers = 0;
  for (let i = 0; i < lower.length; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) uppers++;
    else if (isLower(code)) lowers++;
    else if (isDigit(code)) shape |= 8;
    else if (code === 46) shape |= 16;
    form = hashUnit(form, isDigit(code) ? 48 : lower.charCodeAt(i));
  }
  if (uppers > 1 && lowers === 0) shape |= 2;
  if (uppers > 1 && lowers > 0) shape |= 4;
  if (uppers + lowers === 0) shape |= 32;
  const name = foldName(text);
  const lists =
    (FIRST_NAMES.has(name) ? 1 : 0) |
    (LEADING_SURNAMES.has(name) ? 2 : 0) |
    (TITLES.has(lower) ? 4 : 0) |
    (ROLES.has(lower) ? 8 : 0) |
    (BODY_WORDS.has(lower) ? 16 : 0) |
    (PLACE_ENDS.has(lower) ? 32 : 0) |
    (PLACE_STARTS.has(lower) || PLACE_HEADS.has(lower) ? 64 : 0) |
    (PLAIN_SAYING.has(lower) ? 128 : 0);
  const known = classOf(classes, form) & 127;
  return { form, end3: hashEnd(lower, 3), end2: hashEnd(lower, 2), start3: hashStart(lower), shape, lists, known };
}

function hashEnd(lower: string, size: number): number {
  let hash = EMPTY_HASH;
  for (let k = 1; k <= size && k <= lower.length; k++) hash = hashUnit(hash, lower.charCodeAt(lower.length - k));
  return hash;
}

function hashStart(lower: string): number {
  let hash = EMPTY_HASH;
  for (let k = 0; k < 3 && k < lower.length; k++) hash = hashUnit(hash, lower.charCodeAt(k));
  return hash;
}

/** Fill in the features of one word of a segment, all but those that depend on the label before it. */
export function fillNameFeatures(out: Int32Array, scene: NameScene, at: number, frame: NameFrame): void {
  const { words, guesses, elsewhere, tokens } = scene;
  const { first, last, begin, end, title } = frame;
  const word = (i: number): NameWord => (i < begin || i >= end ? OUTSIDE : (words[i] as NameWord));
  const guess = (i: number): number => (i < begin || i >= end ? 255 : (guesses[i] as number));
  const here = word(at);
  const [before, after] = [word(at - 1), word(at + 1)];
  const [outer, beyond, tail, head] = [word(first - 1), word(last), word(last - 1), word(first)];
  const opens = (at === begin ? 64 : 0) | (title << 7);
  const size = Math.min(last - first, 5);
  const edges = (at === first ? 1 : 0) | (at === last - 1 ? 2 : 0);
  const mine = guesses[at] as number;
  const told = elsewhere[at] as number;
  let n = 0;
  out[n++] = mixHash(101, here.form, 0);
  out[n++] = mixHash(102, here.end3, here.shape);
  out[n++] = mixHash(103, here.end2, 0);
  out[n++] = mixHash(104, here.start3, 0);
  out[n++] = mixHash(105, here.shape, opens);
  out[n++] = mixHash(106, here.known, here.shape | opens);
  out[n++] = mixHash(107, before.form, 0);
  out[n++] = mixHash(108, after.form, 0);
  out[n++] = mixHash(109, word(at - 2).form, 0);
  out[n++] = mixHash(110, word(at + 2).form, 0);
  out[n++] = mixHash(111, before.form, here.form);
  out[n++] = mixHash(112, here.form, after.form);
  out[n++] = mixHash(113, here.lists, edges);
  out[n++] = mixHash(114, before.lists, here.lists);
  out[n++] = mixHash(115, after.lists, here.lists);
  out[n++] = mixHash(116, here.shape, after.shape | (before.shape << 8));
  out[n++] = mixHash(117, mine, 0);
  out[n++] = mixHash(118, mine, here.shape | opens);
  out[n++] = mixHash(119, mine, guess(at - 1) | (guess(at + 1) << 8));
  out[n++] = mixHash(120, mine, size | (edges << 4));
  out[n++] = mixHash(121, mine, told);
  out[n++] = mixHash(122, told, edges);
  out[n++] = mixHash(123, mine, here.lists);
  out[n++] = mixHash(124, tail.form, edges);
  out[n++] = mixHash(125, tail.lists, (head.lists << 8) | edges);
  out[n++] = mixHash(126, tail.end3, size);
  out[n++] = mixHash(127, outer.form, size | (edges << 4));
  out[n++] = mixHash(128, beyond.form, size | (edges << 4));
  out[n++] = mixHash(129, outer.form, beyond.form);
  out[n++] = mixHash(130, outer.lists, size);
  out[n++] = mixHash(131, beyond.lists, size);
  out[n++] = mixHash(132, outer.known, beyond.known | (size << 8));
  out[n++] = mixHash(133, size, here.shape | (edges << 8));
  out[n++] = mixHash(134, hashTag(tokens[at]), hashTag(tokens[at + 1]));
  out[n++] = mixHash(135, before.known, here.known | (edges << 8));
  out[n++] = mixHash(136, after.known, here.known | (edges << 8));
  out[n++] = mixHash(137, outer.form, mine);
  out[n++] = mixHash(138, beyond.form, mine);
  out[n++] = mixHash(139, here.known, told);
  out[n++] = mixHash(140, tail.form, mine);
}

/** The feature that follows from the label before. */
export function hashLabel(before: number): number {
  return mixHash(141, before, 0);
}

function hashTag(token: Token | undefined): number {
  const tag = token?.tag ?? "";
  return (tag.charCodeAt(0) << 8) | tag.charCodeAt(2);
}
