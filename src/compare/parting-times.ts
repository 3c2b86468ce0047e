import type { TimeMention } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { compareTimes } from "../text/intervals.ts";
import { isWithin } from "../text/spans.ts";
import { type Parting, type Side, type Trait, textOf } from "./sides.ts";

interface Dated {
  readonly side: Side;
  readonly time: TimeMention;
}

/** Find where readings date the same differently; where they date only its telling, where they date that differently. */
export function findTimesApart(sides: readonly Side[]): Parting | null {
  const events = sides.flatMap((side) =>
    first(timesWithin(side, side.statement.proposition.span)).map((time) => ({ side, time })),
  );
  const ofEvents = partingOf(events, "The readings date it differently");
  if (ofEvents) return ofEvents;
  const tellings = sides.flatMap((side) => first(timesOfTelling(side)).map((time) => ({ side, time })));
  const institutions = new Set(tellings.map(({ side }) => side.attribution?.institution ?? side.attribution?.entity));
  if (institutions.size !== 1 || institutions.has(undefined)) return null;
  const ofTelling = partingOf(tellings, "The readings date the telling differently");
  // Days that cannot be one are two occasions of telling, no divergence.
  return ofTelling?.relation === "compatible-if" ? ofTelling : null;
}

function first(times: readonly TimeMention[]): readonly TimeMention[] {
  return times.slice(0, 1);
}

function timesWithin({ account }: Side, span: Span): readonly TimeMention[] {
  return account.annotations.times.filter(
    (time) => isWithin(time.span, span) && (time.from !== undefined || time.to !== undefined),
  );
}

/** Times of the sentence that stand outside what is told. */
function timesOfTelling(side: Side): readonly TimeMention[] {
  const { attribution, account, statement } = side;
  const sentence = account.annotations.sentences[statement.proposition.sentence];
  if (!attribution || !sentence) return [];
  return timesWithin(side, sentence).filter(
    ({ span }) => !attribution.content.some((content) => isWithin(span, content)),
  );
}

function partingOf(dated: readonly Dated[], opening: string): Parting | null {
  const variants: Dated[] = [];
  const traits: Trait[] = [];
  let worst: { readonly relation: Parting["relation"]; readonly because: string } | null = null;
  for (const each of dated) {
    const { side, time } = each;
    const verdicts = variants.map((variant) => compareTimes(variant.time, time));
    const same = verdicts.findIndex(
      ({ relation }, i) => relation === "same" || (variants[i] as Dated).time.value === time.value,
    );
    traits.push({ side, span: time.span, key: String(same >= 0 ? same : variants.length), normalized: time.value });
    if (same >= 0) continue;
    for (const [i, verdict] of verdicts.entries()) {
      if (verdict.relation === "same" || (worst && RANK[worst.relation] >= RANK[verdict.relation])) continue;
      const variant = variants[i] as Dated;
      worst = {
        relation: verdict.relation,
        because: `${opening}: “${textOf(variant.side, variant.time.span)}” and “${textOf(side, time.span)}”; ${verdict.because}.`,
      };
    }
    variants.push(each);
  }
  return (
    worst && { facet: "time", relation: worst.relation, traits, because: worst.because, strength: RANK[worst.relation] }
  );
}

const RANK = { drift: 0, "less-exact": 1, "compatible-if": 2, conflict: 3 };
