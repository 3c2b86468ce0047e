import { type Actor, findDescribed, subjectOf } from "./actors.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike } from "./similarity.ts";

/** Where statements are less alike, another doer does another thing. */
const LEAST_LIKENESS = 0.45;
/** Likeness from which it is one act though the verbs differ. */
const SURELY_ALIKE = 0.7;

/** Find where readings name another doer of the same act, or the same differently exactly: a state here, its ministry there. */
export function findActors(sides: readonly Side[]): Parting | null {
  const alike = likeSides(sides, LEAST_LIKENESS);
  return findDoers(alike) ?? findNamed(alike);
}

/** The state in one reading, its ministry or minister in another. */
function findDoers(sides: readonly Side[]): Parting | null {
  const actors = sides.flatMap((side) => subjectOf(side) ?? []);
  for (const a of actors) {
    for (const b of actors) {
      if (a.side.n === b.side.n || a.sort !== "state" || !isPartOf(b, a)) continue;
      const isSurely = Math.min(a.side.likeness, b.side.likeness) >= SURELY_ALIKE;
      if (!isSurely && !areHeadsAlike(a.side.statement, b.side.statement)) continue;
      return {
        facet: "actor",
        relation: "less-exact",
        traits: actors.map(({ side, span, sort, key, state }): Trait => {
          const name = sort === "state" ? (state ?? key) : key;
          return { side, span, key: `${sort} ${name}`, normalized: { entity: name, exact: sort !== "state" } };
        }),
        because: `“${textOf(b.side, b.span)}” is more exact than “${textOf(a.side, a.span)}”.`,
        strength: 1,
      };
    }
  }
  return null;
}

function isPartOf(part: Actor, whole: Actor): boolean {
  return part.sort !== "state" && part.state !== undefined && part.state === whole.state;
}

/** Somebody told only by what they are in one reading, and by name in another. */
function findNamed(sides: readonly Side[]): Parting | null {
  const described = sides.flatMap(findDescribed);
  for (const named of described.filter((one) => one.named)) {
    const noun = described.find((one) => !one.named && one.side.n !== named.side.n && one.noun === named.noun);
    if (!noun) continue;
    return {
      facet: "actor",
      relation: "less-exact",
      traits: [
        { side: named.side, span: named.span, key: "named", normalized: { exact: true } },
        { side: noun.side, span: noun.span, key: "unnamed", normalized: { exact: false } },
      ],
      because: `“${textOf(noun.side, noun.span)}” is less exact than “${textOf(named.side, named.span)}”.`,
      strength: 1,
    };
  }
  return null;
}
