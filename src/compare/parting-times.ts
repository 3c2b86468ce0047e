import { ORDINALS } from "../lexicon/en/ordinals.ts";
import type { TimeMention } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { compareTimes } from "../text/intervals.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { findLooseTime, findStretch } from "./loose-times.ts";
import { type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike, haveOtherParties } from "./similarity.ts";

interface Dated {
  readonly side: Side;
  readonly time: TimeMention;
  /** Of words that name no days: -1 for what is past, 1 for what is to come. */
  readonly tense?: -1 | 1;
}

/** Where statements are less alike, another time dates another event. */
const LEAST_LIKENESS = 0.45;
/** Likeness from which it is one event though the verb is another. */
const OTHER_VERB = 0.6;
/** The same where the readings belong to different claims. */
const LEAST_OF_NEAR = 0.33;
/** Likeness from which readings that share no day contradict each other, rather than tell of two events. */
const SURELY_ALIKE = 0.75;
/** The same where they have one verb. */
const ALIKE = 0.5;

/** Find where readings date the same differently; where they date only its telling, where they date that differently. */
export function findTimesApart(sides: readonly Side[], all: readonly Side[]): Parting | null {
  const dated = all.filter(({ likeness }) => likeness >= LEAST_LIKENESS).flatMap(datedOf);
  return findEvents(dated, isSameEvent) ?? findTellings(sides) ?? findStretches(sides);
}

/** Find where readings tell differently how long something lasts: "for another 30 days", "until June 1". */
function findStretches(sides: readonly Side[]): Parting | null {
  const traits = sides.flatMap((side): readonly Trait[] => {
    const span = side.likeness >= OTHER_VERB ? findStretch(side) : undefined;
    return span
      ? [
          {
            side,
            span,
            key: textOf(side, span)
              .toLowerCase()
              .replace(/^(?:through|till|up to) /, "until "),
          },
        ]
      : [];
  });
  const [one, other] = [traits[0], traits.find(({ key }) => key !== traits[0]?.key)];
  if (!one || !other) return null;
  const because = `The readings tell differently how long: “${textOf(one.side, one.span)}” and “${textOf(other.side, other.span)}”.`;
  return { facet: "time", relation: "compatible-if", traits, because, strength: 1 };
}

/** Find where a reading dates what a reading of another claim, much like it, dates less or more exactly. */
export function findTimesAfar(all: readonly Side[], near: () => readonly Side[]): Parting | null {
  const dated = all.filter(({ likeness }) => likeness >= LEAST_LIKENESS).flatMap(datedOf);
  if (dated.length === 0) return null;
  const others = near().filter(({ likeness }) => likeness >= LEAST_OF_NEAR);
  return findEvents([...dated, ...others.flatMap(datedOf)], isSurelySameEvent);
}

/** The events that readings date, one reading of each account beside the first that can be set beside others. */
function findEvents(dated: readonly Dated[], isSame: (a: Dated, b: Dated) => boolean): Parting | null {
  for (const lead of [...dated].sort((a, b) => b.side.likeness - a.side.likeness)) {
    const beside = new Map<number, Dated>([[lead.side.n, lead]]);
    for (const one of dated) {
      if (!beside.has(one.side.n) && isSame(lead, one) && !isGivenElsewhere(lead, one)) beside.set(one.side.n, one);
    }
    const found = partingOf([...beside.values()], "The readings date it differently");
    if (found) return found;
  }
  return null;
}

/** Which of several acts of a kind a reading tells of: "the first test", "last tested". */
function orderOf({ side, time }: Dated): string {
  const { account, statement } = side;
  return tokensWithin(account.annotations.tokens, statement.proposition.span)
    .filter(
      (token) =>
        !hasOverlap(token, time.span) &&
        (ORDINALS.has(token.lemma) || token.lemma === "last" || token.lemma === "another"),
    )
    .map(({ lemma }) => lemma)
    .join(" ");
}

/** The article of the less exact reading has the days of the other somewhere else; of two that share no day, either has the other's. */
function isGivenElsewhere(a: Dated, b: Dated): boolean {
  const has = ({ side, time: own }: Dated, { time }: Dated): boolean =>
    (time.from ?? time.to) !== undefined &&
    side.account.annotations.times.some((one) => one.from === time.from && one.to === time.to && one.span !== own.span);
  const { relation } = compareTimes(a.time, b.time);
  if (relation === "conflict") return has(a, b) || has(b, a);
  return relation === "less-exact" && (isWider(a, b) ? has(a, b) : has(b, a));
}

function isWider({ time: a }: Dated, { time: b }: Dated): boolean {
  if (a.from === undefined && a.to === undefined) return true;
  if (b.from === undefined && b.to === undefined) return false;
  return (a.from ?? "") <= (b.from ?? "") && (b.to ?? "9") <= (a.to ?? "9");
}

/** One verb, or otherwise much alike, nobody named beside it whom the other lacks, and both past or both to come. */
function isSameEvent(a: Dated, b: Dated): boolean {
  const least = Math.min(a.side.likeness, b.side.likeness);
  const isOneVerb = areHeadsAlike(a.side.statement, b.side.statement);
  if (least < OTHER_VERB && !isOneVerb) return false;
  const isOpen = [a, b].some(({ time }) => time.bound !== "in" || time.from === undefined);
  if (isOpen && tenseOf(a) * tenseOf(b) < 0) return false;
  const isConflict = compareTimes(a.time, b.time).relation === "conflict";
  if (isConflict && (least < (isOneVerb ? ALIKE : SURELY_ALIKE) || orderOf(a) !== orderOf(b))) return false;
  return !haveOtherParties(a.side.statement, b.side.statement, false);
}

function isSurelySameEvent(a: Dated, b: Dated): boolean {
  return (
    isSameEvent(a, b) &&
    areHeadsAlike(a.side.statement, b.side.statement) &&
    compareTimes(a.time, b.time).relation !== "conflict" &&
    !haveOtherParties(a.side.statement, b.side.statement, true)
  );
}

/** -1 for what lies before its article, 1 for what reaches beyond it, 0 where that is not known. */
function tenseOf({ side, time, tense }: Dated): number {
  if (tense !== undefined) return tense;
  const day = side.account.annotations.published.to;
  if (/^(?:soon|shortly)$/i.test(textOf(side, time.span))) return 1;
  if (/^(?:recently|lately|in recent )/i.test(textOf(side, time.span))) return -1;
  if (day === undefined) return 0;
  if (time.to !== undefined && time.bound !== "since") return time.to > day ? 1 : -1;
  return time.bound === "since" ? -1 : 0;
}

function findTellings(sides: readonly Side[]): Parting | null {
  const tellings = sides.flatMap((side) =>
    timesOfTelling(side)
      .slice(0, 1)
      .map((time) => ({ side, time })),
  );
  const institutions = new Set(tellings.map(({ side }) => side.attribution?.institution ?? side.attribution?.entity));
  if (institutions.size !== 1 || institutions.has(undefined)) return null;
  const ofTelling = partingOf(tellings, "The readings date the telling differently");
  // Days that cannot be one are two occasions of telling, no divergence.
  return ofTelling?.relation === "compatible-if" ? ofTelling : null;
}

/** Words that date nothing but the report itself, or count from something named before. */
const PRESENT =
  /^(?:now|currently|nowadays|today|these days)$|^(?:\S+ )*(?:minutes?|hours?|days?|weeks?|months?|years?) (?:before|after|later|earlier)$/i;

function datedOf(side: Side): readonly Dated[] {
  const { account, statement } = side;
  const time = account.annotations.times.find(
    ({ span }) => isWithin(span, statement.proposition.span) && !PRESENT.test(textOf(side, span)),
  );
  if (time) return [{ side, time }];
  const loose = findLooseTime(side);
  return loose ? [{ side, time: { span: loose.span, how: "stated", bound: "in" }, tense: loose.tense }] : [];
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

const HOURS = /\b(?:morning|noon|afternoon|evening|night|midnight|dawn|dusk|early|late|a\.?m|p\.?m|\d\d?:\d\d)\b/i;

/** One gives the part of the day, "Thursday night", and the other the day alone, "Thursday". */
function isPartOfDay(a: Dated, b: Dated): boolean {
  const [one, other] = [textOf(a.side, a.time.span), textOf(b.side, b.time.span)];
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  return HOURS.test(more) && !HOURS.test(less) && more.toLowerCase().includes(less.toLowerCase());
}

function partingOf(dated: readonly Dated[], opening: string): Parting | null {
  const variants: Dated[] = [];
  const traits: Trait[] = [];
  let worst: { readonly relation: Parting["relation"]; readonly because: string } | null = null;
  for (const each of dated) {
    const { side, time } = each;
    const verdicts = variants.map((variant) => compareTimes(variant.time, time));
    const same = verdicts.findIndex(
      ({ relation }, i) =>
        (relation === "same" || (variants[i] as Dated).time.value === time.value) &&
        !isPartOfDay(variants[i] as Dated, each),
    );
    traits.push({ side, span: time.span, key: String(same >= 0 ? same : variants.length), normalized: time.value });
    if (same >= 0) continue;
    for (const [i, verdict] of verdicts.entries()) {
      const relation = verdict.relation === "same" ? "less-exact" : verdict.relation;
      if (worst && RANK[worst.relation] >= RANK[relation]) continue;
      const variant = variants[i] as Dated;
      worst = {
        relation,
        because: `${opening}: “${textOf(variant.side, variant.time.span)}” and “${textOf(side, time.span)}”; ${
          verdict.relation === "same" ? "only one gives the part of the day" : verdict.because
        }.`,
      };
    }
    variants.push(each);
  }
  return (
    worst && { facet: "time", relation: worst.relation, traits, because: worst.because, strength: RANK[worst.relation] }
  );
}

const RANK = { drift: 0, "less-exact": 1, "compatible-if": 2, conflict: 3 };
