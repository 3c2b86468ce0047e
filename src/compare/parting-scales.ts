import { SCALES } from "../lexicon/en/scales.ts";
import type { Token } from "../model/annotations.ts";
import { hasOverlap } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { type Parting, type Side, textOf } from "./sides.ts";

/** Where statements are less alike, a stronger word speaks of another thing. */
const LEAST_LIKENESS = 0.5;

let rungs: ReadonlyMap<string, readonly (readonly [scale: number, rung: number])[]> | undefined;

/** The places of a lemma: the scales in which it stands, and on which rung. */
function rungsOf(lemma: string): readonly (readonly [number, number])[] {
  if (!rungs) {
    const read = new Map<string, (readonly [number, number])[]>();
    SCALES.forEach((line, scale) => {
      line.split(" < ").forEach((words, rung) => {
        for (const word of words.split(" ")) read.set(word, [...(read.get(word) ?? []), [scale, rung]]);
      });
    });
    rungs = read;
  }
  return rungs.get(lemma) ?? [];
}

/** Words of a claim that others are set beside. */
const LEADS = 24;

/** A word of a reading that stands on a scale. */
interface Graded {
  readonly side: Side;
  readonly token: Token;
  readonly scale: number;
  readonly rung: number;
  /** All places on scales that words of its reading have. */
  readonly all: ReadonlySet<string>;
}

/** Find where one reading has a stronger or more loaded word for what another puts mildly: "hit by the ban", "crippled by the ban". */
export function findScales(all: readonly Side[]): Parting | null {
  const graded = all.flatMap(gradedIn);
  for (const a of graded.slice(0, LEADS)) {
    for (const b of graded) {
      if (a.side.n >= b.side.n || a.scale !== b.scale || a.rung === b.rung) continue;
      if (a.all.has(placeOf(b)) || b.all.has(placeOf(a)) || !isOfOneThing(a, b)) continue;
      return {
        facet: "wording",
        relation: "drift",
        traits: [a, b].map(({ side, token: { start, end, lemma }, rung }) => ({
          side,
          span: { start, end },
          key: String(rung),
          normalized: lemma,
        })),
        because: `“${textOf(a.side, a.token)}” and “${textOf(b.side, b.token)}” are words of different strength.`,
        strength: Math.abs(a.rung - b.rung),
      };
    }
  }
  return null;
}

/** They carry like readings or stand beside a word that both have; of readings less alike, beside several. */
function isOfOneThing(a: Graded, b: Graded): boolean {
  const shared = countShared(a, b);
  const likeness = Math.min(a.side.likeness, b.side.likeness);
  return likeness >= LEAST_LIKENESS ? shared > 0 || (isHead(a) && isHead(b)) : shared >= SURELY_SHARED;
}

function gradedIn(side: Side): readonly Graded[] {
  const tokens = tokensWithin(side.account.annotations.tokens, side.statement.proposition.span);
  const places = tokens
    .filter(({ tag }) => tag === "NOUN" || tag === "VERB" || tag === "ADJ")
    .flatMap((token) => rungsOf(token.lemma).map(([scale, rung]) => ({ token, scale, rung })));
  const all = new Set(places.map(placeOf));
  return places.map((place) => ({ side, ...place, all }));
}

const placeOf = ({ scale, rung }: Pick<Graded, "scale" | "rung">): string => `${scale} ${rung}`;

const isHead = ({ side, token }: Graded): boolean => hasOverlap(token, side.statement.proposition.head);

/** Words right beside both that the two readings have in common. */
function countShared(a: Graded, b: Graded): number {
  const near = nearOf(a);
  return [...nearOf(b)].filter((key) => near.has(key)).length;
}

/** Such words by which it is one thing though the readings are otherwise not much alike. */
const SURELY_SHARED = 2;
/** Words on either side of one within which others belong to it. */
const NEAR = 4;

function nearOf({ side, token }: Graded): ReadonlySet<string> {
  const tokens = tokensWithin(side.account.annotations.tokens, side.statement.proposition.span);
  const at = tokens.indexOf(token);
  const near = tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((one) => one !== token);
  return new Set(near.filter(({ tag }) => tag === "NOUN" || tag === "PROPN").map(({ lemma }) => lemma));
}
