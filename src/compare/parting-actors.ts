import { UNIQUE_OFFICES } from "../lexicon/en/roles.ts";
import { classesOf } from "../lexicon/en/synonyms.ts";
import { type Actor, findDescribed, subjectOf } from "./actors.ts";
import { findParties, type Party } from "./parties.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike } from "./similarity.ts";

/** Where statements are less alike, another doer does another thing. */
const LEAST_LIKENESS = 0.45;
/** Likeness from which it is one act though the verbs differ. */
const SURELY_ALIKE = 0.7;

/** Find where readings name another doer of the same act, or the same differently exactly: a state here, its ministry there. */
export function findActors(sides: readonly Side[]): Parting | null {
  const alike = likeSides(sides, LEAST_LIKENESS);
  return findDoers(alike) ?? findNamed(alike) ?? findReached(likeSides(sides, LEAST_REACHED));
}

/** Where statements are less alike, an act reaches others. */
const LEAST_REACHED = 0.5;

/** Parties of a claim that others are set beside. */
const LEADS = 24;

/** Those whom an act reaches or by whom it is done are others in another reading, or more. */
function findReached(sides: readonly Side[]): Parting | null {
  const parties = sides.flatMap(findParties);
  for (const a of parties.slice(0, LEADS)) {
    for (const b of parties) {
      if (a.side.n >= b.side.n || !areBeside(a, b)) continue;
      const relation = relationOf(a, b);
      if (!relation) continue;
      return {
        facet: "actor",
        relation,
        traits: [a, b].map(({ side, span }, i): Trait => ({ side, span, key: String(i) })),
        because: `The readings name other parties: “${textOf(a.side, a.span)}” and “${textOf(b.side, b.span)}”.`,
        strength: 1,
      };
    }
  }
  return null;
}

/** They fill one slot; members of lists that share some may be led to by other prepositions. */
function areBeside(a: Party, b: Party): boolean {
  if (a.slot === b.slot || (isAnybody(a) !== isAnybody(b) && a.isSubject && b.isSubject)) return true;
  return (
    a.slot !== "agent" &&
    b.slot !== "agent" &&
    Math.min(a.names.length, b.names.length) > 0 &&
    a.names.length + b.names.length > 3
  );
}

/** How two parties of one slot part; nothing where they are one, or simply others. */
function relationOf(a: Party, b: Party): Parting["relation"] | null {
  const [x, y] = [namesOf(a), namesOf(b)];
  if (x.size + y.size === 0) return areNounsAlike(a, b) || !areOfOne(a, b) ? null : "drift";
  const [less, more] = x.size <= y.size ? [x, y] : [y, x];
  if (isAnybody(a) !== isAnybody(b)) return "less-exact";
  if (less.size === 0 || [...less].some((name) => !more.has(name))) return null;
  return less.size < more.size || a.open !== b.open ? "drift" : null;
}

const isAnybody = ({ noun }: Party): boolean => noun?.tag === "PRON" || noun?.lemma.startsWith("any") === true;

/** People of one state, or of none that is named. */
function areOfOne({ of: a }: Party, { of: b }: Party): boolean {
  const [one, other] = [a[0], b[0]].map((mention) => mention && (mention.standsFor ?? mention.entity));
  return one === other;
}

/** Nouns for anybody. */
const ANY: ReadonlySet<string> = new Set("someone somebody person man woman individual one".split(" "));

/** A person by the family name, a body by the state that it stands for. */
function namesOf({ names }: Party): ReadonlySet<string> {
  return new Set(
    names.map(({ entity, standsFor, kind }) =>
      kind === "person" ? (entity.split(/[:-]/).at(-1) as string) : (standsFor ?? entity),
    ),
  );
}

function areNounsAlike({ noun: a }: Party, { noun: b }: Party): boolean {
  if (!a || !b || [a, b].some(({ lemma }) => UNIQUE_OFFICES.has(lemma))) return true;
  if (ANY.has(a.lemma) && ANY.has(b.lemma)) return true;
  const classes = classesOf(a.lemma);
  return a.lemma === b.lemma || classesOf(b.lemma).some((one) => classes.includes(one));
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
