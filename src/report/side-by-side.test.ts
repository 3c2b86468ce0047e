import { describe, expect, it } from "vitest";
import { LIGHTHOUSES } from "../../test/file-of-lighthouses.ts";
import type { Dossier, DossierArticle } from "../model/dossier.ts";
import { toSideBySide } from "./side-by-side.ts";

const [first, second] = LIGHTHOUSES.articles as [DossierArticle, DossierArticle];
const WORDS = "cost more than they are worth to any ship";

function spanIn({ text }: DossierArticle): { start: number; end: number } {
  const start = text.indexOf(WORDS);
  return { start, end: start + WORDS.length };
}

const dossier = {
  ...LIGHTHOUSES.stories[0],
  reuse: [
    {
      a: first.id,
      b: second.id,
      runs: [{ a: spanIn(first), b: spanIn(second), words: 9, quoted: true }],
      kind: "common-source",
      direction: "unknown",
      share: 0.5,
    },
  ],
} as unknown as Dossier;

describe("laying two articles beside each other", () => {
  it("puts the sentences that share words in one row, and marks the words in both", () => {
    const pair = toSideBySide(dossier, [first, second]);
    const joined = pair?.rows.filter(({ left, right }) => left.some((p) => p.run) && right.some((p) => p.run));
    expect(joined).toHaveLength(1);
    expect(joined?.[0]?.left.find(({ run }) => run === 1)?.text).toBe(WORDS);
    expect(joined?.[0]?.right.find(({ run }) => run === 1)?.text).toBe(WORDS);
    expect(pair?.longest).toBe(9);
  });

  it("loses no word of either article, whichever stands left", () => {
    for (const [left, right] of [
      [first, second],
      [second, first],
    ] as const) {
      const pair = toSideBySide(dossier, [left, right]);
      const read = (side: "left" | "right"): string =>
        (pair?.rows ?? []).flatMap((row) => row[side].map(({ text }) => text)).join("");
      const whole = ({ sentences, text }: DossierArticle): string =>
        sentences
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replace(/\s/g, "");
      expect(read("left").replace(/\s/g, "")).toBe(whole(left));
      expect(read("right").replace(/\s/g, "")).toBe(whole(right));
    }
  });

  it("gives nothing where one of the two is not there", () => {
    expect(toSideBySide(dossier, [first, undefined])).toBeUndefined();
  });
});
