import fc from "fast-check";
import { expect, test } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Parser } from "../model/language.ts";
import { describeWords } from "./forms.ts";
import { newGuide } from "./guide-features.ts";
import { findSentences } from "./sentences.ts";
import { findTags } from "./tags.ts";
import { findTokens } from "./tokens.ts";
import { findGuides, findTrees, takeGuide, toKinds } from "./trees.ts";
import { findWords } from "./words.ts";

const model = await readLanguageModel();
const parser = model.parser?.() as Parser;

function parse(text: string, whole = false) {
  const words = findWords(text);
  const sentences = whole
    ? [{ start: 0, end: text.length, first: 0, last: words.length }]
    : findSentences({ text, words, blocks: [], removals: [] });
  const signs = describeWords(text, words, model.words);
  return { words, sentences, ...findTrees(signs, findTags(signs, sentences, model), sentences, model, parser) };
}

/** Each word with its relation and head: "Rain nsubj fell". */
function check(text: string, ...arcs: string[]): void {
  const { words, heads, relations } = parse(text);
  const form = (i: number): string => (i < 0 ? "-" : text.slice(words[i]?.start, words[i]?.end));
  const found = words.map(
    (_, i) => `${form(i)} ${parser.final.labels[relations[i] as number]} ${form(heads[i] as number)}`,
  );
  expect(found).toEqual(arcs);
}

test("draws the arcs of a plain sentence", () => {
  check("The envoy left Oslo.", "The det envoy", "envoy nsubj left", "left root -", "Oslo obj left", ". punct left");
});

test("hangs what is said on the verb of saying", () => {
  check(
    "Officials said that the talks had failed.",
    "Officials nsubj said",
    "said root -",
    "that mark failed",
    "the det talks",
    "talks nsubj failed",
    "had aux failed",
    "failed ccomp said",
    ". punct said",
  );
});

test("takes a tree of a sentence amid others for a guide", () => {
  const guide = newGuide();
  takeGuide(guide, { heads: Int32Array.of(-1, 3, 3, -1, 3), relations: Uint8Array.of(0, 5, 6, 0, 7) }, 1, 5);
  expect([...guide.heads.subarray(0, 5)]).toEqual([2, 2, 4, 2, -1]);
  expect([...guide.labels.subarray(0, 4)]).toEqual([5, 6, 0, 7]);
  expect([...guide.lasts.subarray(0, 5)]).toEqual([-1, -1, 3, -1, 2]);
});

test("reads a sentence backward for its guide and gives it one tree as well", () => {
  const text = "The envoy left Oslo.";
  const words = findWords(text);
  const sentences = findSentences({ text, words, blocks: [], removals: [] });
  const signs = describeWords(text, words, model.words);
  const tags = findTags(signs, sentences, model);
  expect([...findGuides(signs, tags, toKinds(tags, model), sentences, parser.guide).heads]).toEqual([1, 2, -1, 2, 2]);
});

test("gives every sentence one tree", () => {
  const words = fc.constantFrom(
    "the",
    "envoy",
    "said",
    "that",
    "talks",
    ",",
    "“",
    "”",
    "failed",
    "and",
    "in",
    "Oslo",
    "will",
    "not",
    "who",
    ". The",
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (list) => {
      const { sentences, heads, relations } = parse(list.join(" "));
      for (const { first, last } of sentences) {
        const roots = [...heads.subarray(first, last)].filter((head) => head < 0);
        expect(roots).toHaveLength(1);
        for (let i = first; i < last; i++) {
          expect(heads[i] === -1).toBe(relations[i] === 0);
          let at = i;
          for (let steps = 0; at >= 0 && steps <= last - first; steps++) {
            expect(at >= first && at < last).toBe(true);
            at = heads[at] as number;
          }
          expect(at).toBe(-1);
        }
      }
    }),
  );
});

test("finds trees when asked, in whatever order, the same as all at once", () => {
  const text = "The envoy left Oslo. Talks that began on Monday have failed. Nobody came.";
  const { words, sentences, heads, relations } = parse(text);
  const ask = (order: readonly number[]): readonly string[] => {
    const { trees } = findTokens({ text, blocks: [], removals: [] }, model);
    const found = order.map((i) => [i, `${trees?.headOf(i)} ${trees?.relationOf(i)}`] as const);
    return found.sort(([a], [b]) => a - b).map(([, arc]) => arc);
  };
  const whole = words.map((_, i) => `${heads[i]} ${parser.final.labels[relations[i] as number]}`);
  expect(sentences).toHaveLength(3);
  expect(ask(words.map((_, i) => i))).toEqual(whole);
  expect(ask(words.map((_, i) => words.length - 1 - i))).toEqual(whole);
});

test("gives a sentence beyond all bounds a flat tree", () => {
  const { heads } = parse("rain ".repeat(500), true);
  expect(heads[0]).toBe(-1);
  expect([...heads.subarray(1)].every((head) => head === 0)).toBe(true);
});
