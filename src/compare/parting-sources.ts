import type { Attribution } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { type Parting, type Side, textOf, type Trait } from "./sides.ts";

/** Find where readings name different sources for the same: an official here, the government there. */
export function findSources(sides: readonly Side[]): Parting | null {
  const traits: Trait[] = [];
  for (const side of sides) {
    const { attribution } = side;
    const span = attribution && sourceOf(side, attribution);
    if (!attribution || !span || traits.some((trait) => trait.side.n === side.n)) continue;
    traits.push({ side, span, key: keyOf(side, attribution, span), normalized: attribution.entity ?? attribution.institution });
  }
  const keys = [...new Set(traits.map(({ key }) => key))];
  if (keys.length < 2) return null;
  const [a, b] = keys.slice(0, 2).map((key) => traits.find((trait) => trait.key === key)) as [Trait, Trait];
  return {
    facet: "attribution",
    relation: "drift",
    traits,
    because: `The readings name different sources: “${textOf(a.side, a.span)}” and “${textOf(b.side, b.span)}”.`,
    strength: keys.length,
  };
}

const PRONOUN = /^(?:he|she|it|they|who|which|i|we|that|this|those|these|one)$/i;

/** The words for the source; a pronoun gives way to the fullest description. */
function sourceOf(side: Side, { source, resolved }: Attribution): Span | undefined {
  const span = source && PRONOUN.test(textOf(side, source)) ? resolved : (source ?? resolved);
  return span && PRONOUN.test(textOf(side, span)) ? undefined : span;
}

/** One person, one body, or one sort of anonymous source of one institution. */
function keyOf(side: Side, attribution: Attribution, span: Span): string {
  if (attribution.kind === "named-person") {
    const full = textOf(side, attribution.resolved ?? span).replace(/['’]s$/, "");
    return `person ${full.split(/\s+/).at(-1)?.toLowerCase()}`;
  }
  const body = attribution.institution ?? attribution.entity ?? textOf(side, span).toLowerCase();
  return attribution.kind === "anonymous-official" ? `official ${body} ${attribution.number}` : `${attribution.kind} ${body}`;
}
