import { expect, test } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { LanguageModel } from "../model/language.ts";
import { describeWords, isCertain, signOf } from "./forms.ts";
import { findSentences } from "./sentences.ts";
import { CLASS } from "./signs.ts";
import {
  fillFixedFeatures,
  fillTagFeatures,
  NO_TAG,
  OFTEN_FEATURES,
  TAG_FEATURES,
  TAG_PLACES,
} from "./tag-features.ts";
import { findTags, styleOf } from "./tags.ts";
import { addWeights, bestOf } from "./weights.ts";
import { findWords } from "./words.ts";

const model = await readLanguageModel();

const TEXTS = [
  "The envoy left Oslo. Talks that began on Monday have failed; nobody, she said, came.",
  "HARBOUR PILOTS END STRIKE AFTER NIGHT OF TALKS\n\nPilots at 3 ports went back to work on Friday.",
  "“We'll see,” Ms. Olin wrote in a re-released 12-page note (2019).",
  "Left. Left! left the left bank left-handed; lefts and LEFT.",
];

function prepare(text: string) {
  const words = findWords(text);
  return {
    signs: describeWords(text, words, model.words),
    sentences: findSentences({ text, words, blocks: [], removals: [] }),
  };
}

/** Tag word by word with features looked up one by one, first those met often, without any sum kept. */
function tagPlainly(text: string, { tagger, words, ahead }: LanguageModel): readonly number[] {
  const { signs, sentences } = prepare(text);
  const tags: number[] = [];
  const features = new Int32Array(TAG_FEATURES);
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (isCertain(signs, i)) tags[i] = words.tags[signOf(signs, i, CLASS)] as number;
      else {
        fillFixedFeatures(features, signs, i, first, last, styleOf(signs, first, last));
        const [tag1, tag2] = [i > first ? tags[i - 1] : NO_TAG, i > first + 1 ? tags[i - 2] : NO_TAG];
        fillTagFeatures(features, signs, i, last, tag1 as number, tag2 as number);
        const scores = new Int32Array(tagger.labels.length);
        addWeights(tagger, features.subarray(0, OFTEN_FEATURES), scores);
        const [best, second] = [...scores].sort((a, b) => b - a) as [number, number];
        if (second > best - ahead) addWeights(tagger, features.subarray(OFTEN_FEATURES), scores);
        tags[i] = bestOf(scores);
      }
    }
  }
  return tags;
}

test.each([model.ahead, 0, Number.POSITIVE_INFINITY])(
  "finds with sums kept what it finds without, ahead by %d",
  (ahead) => {
    const other = { ...model, ahead };
    for (const text of [...TEXTS, ...TEXTS]) {
      const { signs, sentences } = prepare(text);
      expect([...findTags(signs, sentences, other)]).toEqual(tagPlainly(text, other));
    }
  },
);

test("fills each feature once, whether of words or of tags", () => {
  const { signs, sentences } = prepare(TEXTS[0] as string);
  const { first, last } = sentences[0] as (typeof sentences)[0];
  const fixed = new Int32Array(TAG_FEATURES);
  fillFixedFeatures(fixed, signs, first + 1, first, last, 0);
  const tagged = new Int32Array(TAG_FEATURES);
  fillTagFeatures(tagged, signs, first + 1, last, 1, NO_TAG);
  for (let k = 0; k < TAG_FEATURES; k++) {
    expect(tagged[k] !== 0).toBe(TAG_PLACES.includes(k));
    expect(fixed[k] !== 0).toBe(!TAG_PLACES.includes(k));
  }
});
