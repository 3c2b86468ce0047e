import { GRADES } from "../lexicon/en/grades.ts";
import type { Attribution, Token } from "../model/annotations.ts";
import { tokensWithin } from "../text/tokens.ts";
import { type Parting, type Side, type Trait, textOf } from "./sides.ts";

/** Find where articles grade the same finding another way: "newly downgraded" is not yet "declassified". */
export function findGrades(sides: readonly Side[]): Parting | null {
  const lead = sides.find((side) => side.attribution && gradeOf(side, side.attribution));
  const body = lead?.attribution?.institution;
  if (!lead || body === undefined) return null;
  const traits = sides.flatMap((side) => {
    const { attributions } = side.account.annotations;
    const own = side.attribution ? [side.attribution] : [];
    const found = [...own, ...attributions.filter(({ institution }) => institution === body)].map((attribution) =>
      gradeOf(side, attribution),
    );
    return found.find((trait) => trait !== undefined) ?? [];
  });
  const [one, other] = [traits[0], traits.find(({ key }) => key !== traits[0]?.key)];
  if (!one || !other) return null;
  return {
    facet: "wording",
    relation: "drift",
    traits,
    because: `What it rests on is “${textOf(one.side, one.span)}” in one article, “${textOf(other.side, other.span)}” in another.`,
    strength: 1,
    tells: traits.map(({ side, key }) => `grade ${side.n} ${key}`),
  };
}

/** The word that grades a source or what it rests on, with the adverb before it. */
function gradeOf(side: Side, { source, basis }: Attribution): Trait | undefined {
  for (const span of [source, basis]) {
    if (!span) continue;
    const tokens = tokensWithin(side.account.annotations.tokens, span);
    const at = tokens.findIndex(({ text }) => GRADES.has(text.toLowerCase()));
    if (at < 0) continue;
    const { start, end, text } = tokens[at] as Token;
    const before = tokens[at - 1];
    const from = before?.tag === "ADV" ? before.start : start;
    return { side, span: { start: from, end }, key: text.toLowerCase(), normalized: text.toLowerCase() };
  }
  return undefined;
}
