import { STATE_OFFICES } from "../lexicon/en/offices.ts";
import type { Attribution } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";

/** Where statements are less alike, other sources speak of another claim. */
const LEAST_LIKENESS = 0.6;
/** Descriptions of one institution that part only where there are several: an administration and its officials are near to one. */
const LEAST_OF_ONE = 3;

/** Find where readings name different sources for the same: an official here, the government there. */
export function findSources(sides: readonly Side[]): Parting | null {
  const traits: Trait[] = [];
  for (const side of likeSides(sides, LEAST_LIKENESS)) {
    const { attribution } = side;
    const span = attribution && sourceOf(side, attribution);
    const key = attribution && span && keyOf(side, attribution, span);
    if (!attribution || !span || !key) continue;
    traits.push({ side, span, key, normalized: attribution.entity ?? attribution.institution });
    const outer = side.account.annotations.attributions.find(({ id }) => id === attribution.inside);
    const outerSpan = outer && sourceOf(side, outer);
    // Whoever relays it is shown beside: "the US expects, the official added".
    if (outerSpan) traits.push({ side, span: outerSpan, key });
  }
  const keys = [...new Set(traits.map(({ key }) => key))];
  const bodies = new Set(traits.map(({ side }) => (side.attribution && bodyOf(side, side.attribution)) ?? side));
  const kinds = new Set(traits.map(({ side }) => side.attribution?.kind));
  const isOne = bodies.size === 1 && !(kinds.has("document") && kinds.size > 1);
  if (keys.length < (isOne ? LEAST_OF_ONE : 2) || isOneName(traits)) return null;
  const [a, b] = keys.slice(0, 2).map((key) => traits.find((trait) => trait.key === key)) as [Trait, Trait];
  return {
    facet: "attribution",
    relation: "drift",
    traits,
    because: `The readings name different sources: “${textOf(a.side, a.span)}” and “${textOf(b.side, b.span)}”.`,
    strength: keys.length,
  };
}

/** "Ruritania" and "the Ruritanian government": the words of one are those of the other, or made from them. */
function isOneName(traits: readonly Trait[]): boolean {
  const sets = traits.map(({ side, span }) =>
    (textOf(side, span).match(/\p{Lu}\p{L}+/gu) ?? [])
      .filter((word) => !/^(?:The|A|An|Its?|Their|This|That)$/.test(word))
      .map((word) => word.slice(0, 5).toLowerCase()),
  );
  const [first, ...rest] = sets;
  return (
    first !== undefined &&
    first.length > 0 &&
    rest.every((set) => set.length === first.length && set.every((word) => first.includes(word)))
  );
}

const PRONOUN = /^(?:he|she|it|they|who|which|i|we|that|this|those|these|one)$/i;

/** The words for the source; a pronoun gives way to the fullest description. */
function sourceOf(side: Side, { source, resolved }: Attribution): Span | undefined {
  const span = source && PRONOUN.test(textOf(side, source)) ? resolved : (source ?? resolved);
  return span && PRONOUN.test(textOf(side, span)) ? undefined : span;
}

/** One person, one body, or one sort of anonymous source of one institution; none where the words could mean any of them. */
function keyOf(side: Side, attribution: Attribution, span: Span): string | undefined {
  const { kind, source, resolved, number } = attribution;
  const text = textOf(side, resolved ?? span).replace(/['’]s$/, "");
  const named = source ? textOf(side, source) : "";
  // "the president": who is meant was said before, and is not known for certain.
  if (kind === "named-person" && /^(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Tt]hose|[Tt]hese) [^A-Z]*$/.test(named))
    return undefined;
  if (kind === "named-person" && !/^\p{Lu}/u.test(text.split(/\s+/).at(-1) ?? "")) return undefined;
  if (kind === "named-person") return `person ${foldSurname(text.split(/\s+/).at(-1) ?? "")}`;
  const body = bodyOf(side, attribution);
  const last = text.split(/\s+/).at(-1) ?? "";
  if (STATE_OFFICES.has(last.toLowerCase())) return undefined;
  if (kind === "document" && body === undefined) return undefined;
  // "the company": which one was said before.
  if (
    kind === "organization" &&
    /^(?:the|its|their|this|that) (?:company|firm|group|corporation|conglomerate|manufacturer|maker|builder|operator|contractor|supplier|carrier|airline|charity|business|organi[sz]ation|newspaper|broadcaster)$/i.test(
      text,
    )
  )
    return undefined;
  if (/^\p{Lu}/u.test(last) && body === undefined) return `person ${foldSurname(last)}`;
  if (body === undefined && kind !== "outlet" && kind !== "organization") return undefined;
  const who = body ?? text.toLowerCase();
  return kind === "anonymous-official"
    ? `official ${who} ${number === "several" ? "several" : "one"}`
    : `${kind} ${who}`;
}

/** The institution or entity of a source, or that of the fuller description that it goes back to. */
function bodyOf({ account }: Side, { institution, entity, resolved }: Attribution): string | undefined {
  if (institution ?? entity) return institution ?? entity;
  const fuller = account.annotations.attributions.find(
    (other) => other.source && other.source.start === resolved?.start && other.institution !== undefined,
  );
  return fuller?.institution;
}

/** Fold a surname over the ways of writing it in Latin letters: "Halenskyy" and "Halenski". */
function foldSurname(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z]/g, "")
    .replace(/[yj]/g, "i")
    .replace(/kh/g, "h")
    .replace(/(.)\1+/g, "$1");
}
