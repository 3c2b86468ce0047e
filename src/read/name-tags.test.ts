import fc from "fast-check";
import { expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import { findMentions } from "./mentions.ts";
import { bestLabels, canFollow, NAME_LABELS } from "./name-tags.ts";
import { findTokens } from "./tokens.ts";

const model = await readLanguageModel();

function mentionsOf(text: string): string[] {
  const blocks = [{ span: { start: 0, end: text.length }, kind: "paragraph" as const }];
  const { tokens, sentences } = findTokens({ text, blocks, removals: [] }, model);
  return findMentions({ text }, tokens, sentences, model).map(
    ({ span, kind }) => `${text.slice(span.start, span.end)} ${kind}`,
  );
}

it.each([
  ["The ship reached Torvik Ellandsen Harbour before noon.", ["Torvik Ellandsen Harbour place"]],
  ["She studied at the University of Torvik for years.", ["University of Torvik organization"]],
  ["He was born in Torvik and grew up there.", ["Torvik place"]],
  ["Mr Ellandsen met the Norwegian minister.", ["Ellandsen person", "Norwegian government"]],
])("tells the kinds of names that no lexicon knows: %s", (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

it.each(["The US President left.", "The Iranian UAVs fell near Oslo."])(
  "swallows no name of the lexicon into another: %s",
  (text) => {
    const kinds = mentionsOf(text).map((mention) => mention.split(" ").at(-1));
    expect(kinds).toContain("government");
    expect(kinds).not.toContain("person");
  },
);

it("gives the best of all sequences in which each further word follows its own kind", () => {
  const count = NAME_LABELS.length;
  const small = fc.integer({ min: -9, max: 9 });
  const scored = fc.tuple(
    fc.array(small, { minLength: 3 * count, maxLength: 3 * count }),
    fc.array(small, { minLength: (count + 1) * count, maxLength: (count + 1) * count }),
  );
  fc.assert(
    fc.property(scored, ([scores, raw]) => {
      const steps = Float64Array.from(raw, (score, at) =>
        canFollow(Math.floor(at / count), at % count) ? score : -1e9,
      );
      const scoreOf = (labels: readonly number[]): number =>
        labels.reduce(
          (sum, label, k) =>
            sum +
            (scores[k * count + label] as number) +
            (steps[(k === 0 ? count : (labels[k - 1] as number)) * count + label] as number),
          0,
        );
      let best = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < count; a++)
        for (let b = 0; b < count; b++) for (let c = 0; c < count; c++) best = Math.max(best, scoreOf([a, b, c]));
      expect(scoreOf([...bestLabels(scores, 3, steps)])).toBe(best);
    }),
    { numRuns: 40 },
  );
});
