import type { Mention, Token } from "../model/annotations.ts";
import { isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";

const LEAST_LIKENESS = 0.5;
const WHERE = new Set(["in", "at", "near", "outside", "inside", "around"]);

/** Find where readings set the same in different places, neither of which they both name. */
export function findPlaces(sides: readonly Side[]): Parting | null {
  const placed = likeSides(sides, LEAST_LIKENESS)
    .map((side) => ({ side, places: placesOf(side) }))
    .filter(({ places }) => places.length > 0);
  if (placed.length < 2) return null;
  const named = (side: Side): ReadonlySet<string> =>
    new Set(side.statement.terms.filter(({ kind }) => kind === "entity").map(({ key }) => key.slice(1)));
  const traits: Trait[] = [];
  for (const { side, places } of placed) {
    const apart = places.find(({ entity }) =>
      placed.some((other) => other.side.n !== side.n && !named(other.side).has(entity)),
    );
    const place = apart ?? (places[0] as Mention);
    traits.push({ side, span: place.span, key: place.entity, normalized: place.entity });
  }
  const keys = [...new Set(traits.map(({ key }) => key))];
  if (keys.length < 2) return null;
  const [a, b] = [traits.find(({ key }) => key === keys[0]), traits.find(({ key }) => key === keys[1])] as [
    Trait,
    Trait,
  ];
  return {
    facet: "place",
    relation: "compatible-if",
    traits,
    because: `The readings set it in different places: “${textOf(a.side, a.span)}” and “${textOf(b.side, b.span)}”.`,
    strength: 1,
  };
}

function placesOf({ account, statement }: Side): readonly Mention[] {
  const { span } = statement.proposition;
  const tokens = tokensWithin(account.annotations.tokens, span);
  return account.annotations.mentions.filter(
    (m) =>
      m.kind === "place" &&
      isWithin(m.span, { start: statement.proposition.head.start, end: span.end }) &&
      WHERE.has(wordBefore(tokens, m)),
  );
}

function wordBefore(tokens: readonly Token[], { span }: Mention): string {
  let i = tokens.findIndex((token) => token.end > span.start) - 1;
  while (i >= 0 && ["DET", "ADJ", "NOUN"].includes((tokens[i] as Token).tag)) i--;
  return i >= 0 ? (tokens[i] as Token).text.toLowerCase() : "";
}
