import type { EntityKind, Sentence, Token } from "../model/annotations.ts";
import type { LanguageModel, Weights, WordClasses } from "../model/language.ts";
import { isUpper } from "../text/characters.ts";
import { askOnce } from "../text/once.ts";
import type { FoundName } from "./known-names.ts";
import {
  describeNameWord,
  fillNameFeatures,
  hashLabel,
  NAME_FEATURES,
  type NameFrame,
  type NameScene,
  type NameWord,
} from "./name-features.ts";
import { isNamePart, isTitleCase, type NameReading } from "./name-reading.ts";
import { addWeights } from "./weights.ts";

/** What the tagger of names tells apart: outside, then the first and the further words of each kind. */
export const NAME_LABELS: readonly string[] = "O B-PER I-PER B-ORG I-ORG B-LOC I-LOC B-MISC I-MISC".split(" ");

/** A stretch that the tagger takes for one name. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: "PER" | "ORG" | "LOC" | "MISC";
}

const KINDS: readonly EntityKind[] = ["person", "organization", "government", "place", "item", "outlet", "other"];
/** What may stand between the capitals of one name. */
const JOINTS = new Set(
  "of for the and de da do di del della der den van von bin ibn al el la le dos du & -".split(" "),
);
/** Where every word has a capital, as in a headline, a longer stretch of capitals is no name. */
const LONGEST_IN_TITLE = 4;
/** The score of what cannot be. */
const NEVER = -1e9;

/** Lay out what the tagger sees: the lexicon's names and those found by form are its hints. */
export function toNameScene(
  { tokens }: NameReading,
  frames: readonly NameFrame[],
  hints: readonly FoundName[],
  classes: WordClasses,
): NameScene {
  const describe = describerOf(classes);
  const words: NameWord[] = new Array(tokens.length);
  for (const { first, last, begin, end } of frames)
    for (let i = Math.max(begin, first - 2); i < Math.min(end, last + 2); i++) {
      words[i] ??= describe((tokens[i] as Token).text);
    }
  const guesses = new Uint8Array(tokens.length);
  const told = new Map<string, number>();
  for (const { first, last, name } of hints) {
    const kind = 1 + KINDS.indexOf(name.kind) + (name.form === "noun" ? 0 : 7);
    for (let i = first; i < last; i++) {
      guesses[i] = (kind << 1) | (i === first ? 1 : 0);
      const text = tokens[i]?.text ?? "";
      if (isUpper(text.charCodeAt(0)) && last > first + 1)
        told.set(text, (told.get(text) ?? 0) | (1 << KINDS.indexOf(name.kind)));
    }
  }
  const elsewhere = new Uint8Array(tokens.length);
  if (told.size > 0)
    for (const { first, last } of frames)
      for (let i = first; i < last; i++) elsewhere[i] = told.get((tokens[i] as Token).text) ?? 0;
  return { tokens, words, guesses, elsewhere };
}

const describers = new WeakMap<WordClasses, (text: string) => NameWord>();

/** What describes words under these word classes, each once. */
function describerOf(classes: WordClasses): (text: string) => NameWord {
  let found = describers.get(classes);
  if (!found) {
    found = askOnce((text) => describeNameWord(text, classes));
    describers.set(classes, found);
  }
  return found;
}

/** Find the stretches of capitals, with what joins them, in which some word is of no name that the lexicon knows; `formed` are the names found by form. */
export function findNameFrames(
  reading: NameReading,
  sentences: readonly Sentence[],
  formed: readonly FoundName[],
): readonly NameFrame[] {
  const { tokens, covered } = reading;
  const inForm = new Uint8Array(tokens.length);
  for (const { first, last } of formed) inForm.fill(1, first, last);
  const frames: NameFrame[] = [];
  for (const { first: begin, last: end } of sentences) {
    const isPart = (i: number): boolean =>
      i < end && (inForm[i] === 1 || covered[i] !== undefined || isNamePart(reading, i));
    const title = isTitleCase(tokens, begin, end) ? 1 : 0;
    for (let i = begin; i < end; ) {
      if (!isPart(i)) {
        i++;
        continue;
      }
      let last = i + 1;
      for (;;) {
        let next = last;
        while (next < last + 2 && next < end && JOINTS.has(tokens[next]?.text ?? "")) next++;
        if (!isPart(next)) break;
        last = next + 1;
      }
      let open = false;
      for (let k = i; k < last && !open; k++) open = !covered[k] && (inForm[k] === 1 || isNamePart(reading, k));
      if (open && !(title && last > i + LONGEST_IN_TITLE)) frames.push({ first: i, last, begin, end, title });
      i = last;
    }
  }
  return frames;
}

/**
 * Find names by the trained weights: the best sequence of labels over each stretch of capitals.
 *
 * Method: a linear model with features of words and of pairs of labels (Collins, 2002), decoded by Viterbi's algorithm.
 */
export function findTaggedNames(
  reading: NameReading,
  sentences: readonly Sentence[],
  known: readonly FoundName[],
  formed: readonly FoundName[],
  model: LanguageModel & { readonly names: Weights },
): readonly TaggedName[] {
  const frames = findNameFrames(reading, sentences, formed);
  if (frames.length === 0) return [];
  const scene = toNameScene(reading, frames, [...known, ...formed], model.words);
  const steps = scoreSteps(model.names);
  const features = new Int32Array(NAME_FEATURES);
  const found: TaggedName[] = [];
  for (const frame of frames) {
    const size = frame.last - frame.first;
    const scores = new Int32Array(size * NAME_LABELS.length);
    for (let k = 0; k < size; k++) {
      fillNameFeatures(features, scene, frame.first + k, frame);
      addWeights(model.names, features, scores.subarray(k * NAME_LABELS.length, (k + 1) * NAME_LABELS.length));
    }
    found.push(...toTaggedNames(bestLabels(scores, size, steps), frame.first));
  }
  return found;
}

/** For each label before (the last row: none) and each label the score of the step; a name's further word follows its own kind only. */
export function scoreSteps(weights: Weights): Float64Array {
  let found = stepsOf.get(weights);
  if (!found) {
    found = scoreStepsAnew(weights);
    stepsOf.set(weights, found);
  }
  return found;
}

const stepsOf = new WeakMap<Weights, Float64Array>();

function scoreStepsAnew(weights: Weights): Float64Array {
  const count = NAME_LABELS.length;
  const steps = new Float64Array((count + 1) * count);
  const row = new Int32Array(count);
  for (let before = 0; before <= count; before++) {
    addWeights(weights, Int32Array.of(hashLabel(before)), row.fill(0));
    for (let label = 0; label < count; label++)
      steps[before * count + label] = canFollow(before, label) ? (row[label] as number) : NEVER;
  }
  return steps;
}

/** Tell whether a label may stand after another; `NAME_LABELS.length` stands for the beginning. */
export function canFollow(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1;
}

/** The best sequence of labels, given the scores of each place's labels and of the steps between them. */
export function bestLabels(scores: ArrayLike<number>, size: number, steps: Float64Array): Uint8Array {
  const count = NAME_LABELS.length;
  const from = new Uint8Array(size * count);
  let best = new Float64Array(count);
  for (let label = 0; label < count; label++)
    best[label] = (scores[label] as number) + (steps[count * count + label] as number);
  for (let k = 1; k < size; k++) {
    const next = new Float64Array(count);
    for (let label = 0; label < count; label++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < count; before++) {
        const score = (best[before] as number) + (steps[before * count + label] as number);
        if (score > top) {
          top = score;
          from[k * count + label] = before;
        }
      }
      next[label] = top + (scores[k * count + label] as number);
    }
    best = next;
  }
  const labels = new Uint8Array(size);
  let last = 0;
  for (let label = 1; label < count; label++) if ((best[label] as number) > (best[last] as number)) last = label;
  for (let k = size - 1; k >= 0; k--) {
    labels[k] = last;
    last = from[k * count + last] as number;
  }
  return labels;
}

function toTaggedNames(labels: Uint8Array, start: number): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let k = 0; k < labels.length; ) {
    const label = labels[k] as number;
    let end = k + 1;
    if (label !== 0) {
      while (labels[end] === label + 1) end++;
      const type = (NAME_LABELS[label] as string).slice(2) as TaggedName["type"];
      names.push({ first: start + k, last: start + end, type });
    }
    k = end;
  }
  return names;
}
