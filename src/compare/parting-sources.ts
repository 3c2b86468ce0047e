import type { Span } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike } from "./similarity.ts";
import { areApart, isOwnAccount, type Voice, voicesOf } from "./voices.ts";

/** Where statements are less alike, other sources speak of another claim. */
const LEAST_LIKENESS = 0.4;
/** Those who speak for different parties tell one thing only where the words are much alike. */
const LEAST_OF_OTHERS = 0.6;
/** The same where one is left to nobody in particular. */
const LEAST_OF_REPORTS = 0.55;
/** Likeness from which that is so though the verb is another. */
const PLAINLY_ALIKE = 0.75;
/** Descriptions of one institution that part only where there are several: an administration and its officials are near to one. */
const LEAST_OF_ONE = 3;

/** A reading with whoever is said to have told it, the first first. */
interface Told {
  readonly side: Side;
  readonly voices: readonly Voice[];
}

/** Find where readings name different sources for the same: an official here, the government there. */
export function findSources(sides: readonly Side[]): Parting | null {
  const told = likeSides(sides, LEAST_LIKENESS)
    .map((side): Told => ({ side, voices: voicesOf(side) }))
    .filter(({ voices }) => voices.length > 0);
  const keys = new Set(told.map(({ voices }) => (voices[0] as Voice).key));
  const pair = findPair(told);
  if (!pair && keys.size < LEAST_OF_ONE) return null;
  const traits = told.flatMap(({ side, voices }): readonly Trait[] => {
    const { key, credit } = keyOf(side, voices, told);
    return voices.flatMap(({ span, body, attribution }, i) => {
      const trait = { side, span: (i === 0 && credit) || span, key, normalized: body };
      // "Mr. Orrell" is told apart where the article says in full who that is.
      const full = attribution?.resolved;
      return full && !hasOverlap(full, trait.span) ? [trait, { ...trait, span: full }] : [trait];
    });
  });
  const [a, b] = pair ?? [told[0], told.find(({ voices }) => voices[0]?.key !== told[0]?.voices[0]?.key)];
  if (!a || !b) return null;
  const words = ({ side, voices }: Told): string =>
    textOf(side, keyOf(side, voices, told).credit ?? (voices[0] as Voice).span);
  return {
    facet: "attribution",
    relation: "drift",
    traits,
    because: isSameWords(a, b)
      ? `Different outlets are said to have it: “${words(a)}” and “${words(b)}”.`
      : `The readings name different sources: “${words(a)}” and “${words(b)}”.`,
    strength: keys.size,
    tells: (isSameWords(a, b) ? [a, b] : told).map(
      ({ side, voices }) => `attribution ${side.n} ${(voices[0] as Voice).key}`,
    ),
  };
}

/** The first two readings whose tellers are not one, and of which neither relays the other's. */
function findPair(told: readonly Told[]): readonly [Told, Told] | undefined {
  for (const a of told) {
    for (const b of told) {
      if (a.side.n >= b.side.n) continue;
      const [x, y] = [a.voices[0] as Voice, b.voices[0] as Voice];
      const isRelayed =
        a.voices.slice(1).some((voice) => !areApart(voice, y)) ||
        b.voices.slice(1).some((voice) => !areApart(voice, x));
      // Who denies it speaks of another thing than who says it.
      if (a.side.statement.proposition.negated !== b.side.statement.proposition.negated) continue;
      const isNear = (x.body !== undefined && x.body === y.body) || x.sort === "report" || y.sort === "report";
      const least = isNear ? LEAST_LIKENESS : LEAST_OF_OTHERS;
      // What somebody tells of himself and others tell of him parts in how sure it is.
      if (isOneQuotation(a, b) || isOwnAccount(a.side, x) !== isOwnAccount(b.side, y)) continue;
      const alike = Math.min(a.side.likeness, b.side.likeness);
      if (x.sort === "named" && y.sort === "named" && alike < SAME_WORDS) continue;
      if ((x.sort === "report" || y.sort === "report") && alike < LEAST_OF_REPORTS) continue;
      if (!isNear && alike < PLAINLY_ALIKE && !areHeadsAlike(a.side.statement, b.side.statement)) continue;
      if (alike >= least && areApart(x, y) && !isRelayed) return [a, b];
    }
  }
  return undefined;
}

/** Two outlets' officials, described alike: once they were told apart, nothing more is to be told of them. */
const isSameWords = (a: Told, b: Told): boolean => a.voices[0]?.key === b.voices[0]?.key;

/** The same words in quotation marks are the same speaker's, named here and described there. */
function isOneQuotation(a: Told, b: Told): boolean {
  const isQuoted = ({ side }: Told): boolean => side.statement.proposition.quoted;
  const sorts = [a, b].map(({ voices }) => (voices[0] as Voice).sort);
  return (
    isQuoted(a) && isQuoted(b) && Math.min(a.side.likeness, b.side.likeness) >= SAME_WORDS && sorts.includes("named")
  );
}

/** Likeness from which two quotations are of the same words. */
const SAME_WORDS = 0.8;

/** The key of a reading's first teller; and where two outlets say that they had it, the outlet, with the words that credit it. */
function keyOf(
  { account }: Side,
  [first]: readonly Voice[],
  told: readonly Told[],
): { readonly key: string; readonly credit?: Span } {
  const { key, via, span } = first as Voice;
  const isShared = told.some(
    ({ voices: [other] }) => other !== first && other && other.key === key && areApart(other, first as Voice),
  );
  if (!isShared) return { key };
  const credit = account.annotations.credits.findLast(
    (one) => one.kind === "told" && via.includes(one.outlet) && one.span.start <= span.end,
  );
  return { key: `${key} ${via.join(" ")}`, ...(credit && { credit: credit.span }) };
}
