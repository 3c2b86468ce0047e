import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AUTHOR_BIOS } from "../lexicon/en/bios.ts";
import { RESIDUE_LINES } from "../lexicon/en/residue.ts";
import { findResidue } from "./labels.ts";

/** Lines that a pattern matches. What the generator cannot read is taken out of the pattern, and its lines are tried again. */
function linesOf(pattern: RegExp): fc.Arbitrary<string> {
  const simple = pattern.source.replaceAll("\\b", "").replace(/\.\{\d+,\d+\}/g, " one 2 more ");
  return fc.stringMatching(new RegExp(simple)).filter((line) => pattern.test(line));
}

describe("findResidue", () => {
  it.each(RESIDUE_LINES.map(({ rule, line }) => [rule, line] as const))(
    "finds every line of %s by its first word",
    (_, line) => {
      fc.assert(
        fc.property(linesOf(line), (words) => findResidue(words) !== undefined),
        { numRuns: 300, seed: 1 },
      );
    },
  );
});

describe("AUTHOR_BIOS", () => {
  it.each(AUTHOR_BIOS.map(({ sign, bio }) => [bio.source.slice(0, 40), sign, bio] as const))(
    "are all recognised by their sign: %s",
    (_, sign, bio) => {
      const note = linesOf(bio);
      const found = fc.sample(note, { numRuns: 50, seed: 1 }).filter((words) => !sign.test(words));
      expect(found).toEqual([]);
    },
  );
});
