import fc from "fast-check";
import { expect, test } from "vitest";
import { readLanguageModel, readParser } from "../acquire/language-model.ts";
import { findSentences } from "./sentences.ts";
import { describeWords } from "./signs.ts";
import { findTags } from "./tags.ts";
import { findTrees } from "./trees.ts";
import { findWords } from "./words.ts";

const model = await readLanguageModel();
const parser = await readParser();

function parse(text: string) {
  const words = findWords(text);
  const sentences = findSentences({ text, words, blocks: [], removals: [] });
  const signs = describeWords(text, words, model.words);
  return { words, sentences, ...findTrees(signs, findTags(signs, sentences, model), sentences, model, parser) };
}

/** Each word with its relation and head: "Rain nsubj fell". */
function check(text: string, ...arcs: string[]): void {
  const { words, heads, relations } = parse(text);
  const form = (i: number): string => (i < 0 ? "-" : text.slice(words[i]?.start, words[i]?.end));
  const found = words.map((_, i) => `${form(i)} ${parser.labels[relations[i] as number]} ${form(heads[i] as number)}`);
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

test("gives a sentence beyond all bounds a flat tree", () => {
  const { heads } = parse("rain ".repeat(500));
  expect(heads[0]).toBe(-1);
  expect([...heads.subarray(1)].every((head) => head === 0)).toBe(true);
});
