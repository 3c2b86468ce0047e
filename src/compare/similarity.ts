import { countDays } from "../text/calendar.ts";
import {
  CLASS,
  KEY,
  NAMED_CLASS,
  NAMED_KEY,
  numberTerms,
  PREDICATE_CLASS,
  PREDICATE_KEY,
  SUBJECT_CLASS,
  SUBJECT_KEY,
  type TermNumbers,
  toTermMarks,
} from "./term-numbers.ts";
import type { Statement, Term } from "./terms.ts";

/** How alike two statements of different accounts are, from 0 to 1. */
export type Similarity = (a: Statement, b: Statement) => number;

/** What a match of two words of one synonym class counts beside a match of one word. */
const SYNONYM = 0.75;
/** What a leader counts beside the state that they lead. */
const LEADER = 0.6;
/** The verb or predicate counts more than what stands around it. */
const HEAD_WEIGHT = 1.1;
/** A shared time or figure speaks for one statement, but its lack is a divergence rather than another claim. */
const DETAIL_WEIGHT = 0.5;
/** What a term that no other article has counts against likeness: it could not have been matched. */
const ALONE_WEIGHT = 0.5;
/** Share of the mean of both coverages, against the better one. */
const MEAN = 0.9;
/** One predicate. */
const HEAD_BONUS = 1.15;
/** What one states is only named in the subject of the other, which says something else of it. */
const NAMED = 0.5;
/** One subject, by entity. */
const SUBJECT_BONUS = 1.1;
/** Two subjects, by entity. */
const SUBJECT_APART = 0.85;
/** Two persons as subjects. */
const PERSON_APART = 0.75;
/** Days between two dates from which they are not one date told differently. */
const DAYS_APART = 120;
/** What likeness counts of two statements dated so far apart. */
const TIME_APART = 0.6;
/** Least weight of an entity: in a story most statements are about the same few. */
const ENTITY_WEIGHT = 1;
/** One affirms what the other denies: still one claim, but seldom the better match. */
const NEGATION_FACTOR = 0.75;

const OF_CLASSES = CLASS | PREDICATE_CLASS | SUBJECT_CLASS | NAMED_CLASS;

/** Make the measure of similarity of a story: rare terms of the story weigh more, synonyms count nearly as much as the same word. */
export function similarityOf(statements: readonly Statement[]): {
  readonly similarity: Similarity;
  /** How much a term tells: more, the fewer statements have it. */
  readonly weigh: (term: Term) => number;
  readonly numbers: TermNumbers;
} {
  const { weigh, isAlone } = weightsOf(statements);
  const numbers = numberTerms(statements);
  // Each pair asks for the same weights and words again: they are looked up, not worked out.
  const weights = Float64Array.from(statements.flatMap(({ terms }) => terms.map(weigh)));
  const dilution = (term: Term): number => weigh(term) * (isAlone(term) ? ALONE_WEIGHT : 1);
  const sums = statements.map(({ terms }) => terms.reduce((sum, term) => sum + dilution(term), 0));
  const subjects = statements.map(subjectsOf);
  const [marksOfA, marksOfB] = [toTermMarks(numbers), toTermMarks(numbers)];
  const similarity: Similarity = (a, b) => {
    const totalA = sums[a.at] as number;
    const totalB = sums[b.at] as number;
    if (totalA === 0 || totalB === 0) return 0;
    const ofA = matchAll(a, marksOfB.of(b), numbers, weights);
    const ofB = matchAll(b, marksOfA.of(a), numbers, weights);
    const shared = Math.min(ofA.weight, ofB.weight);
    const [inA, inB] = [Math.min(1, ofA.weight / totalA), Math.min(1, ofB.weight / totalB)];
    const both = MEAN * Math.sqrt(inA * inB) + (1 - MEAN) * Math.max(inA, inB);
    // What rests on a single word of weight is chance.
    const support = UNSUPPORTED + (1 - UNSUPPORTED) * Math.min(1, shared / SUPPORT);
    const lone = Math.min(ofA.words, ofB.words) < 2 ? LONE_WORD : 1;
    const roles = rolesFactor(ofA, ofB, subjects[a.at] as Subjects, subjects[b.at] as Subjects);
    const score = both * support * lone * roles * timesFactor(a, b);
    return Math.min(1, score * (a.proposition.negated === b.proposition.negated ? 1 : NEGATION_FACTOR));
  };
  return { similarity, weigh, numbers };
}

/** What a statement's terms find in another statement. */
interface Matched {
  /** The weight of what is found, synonyms for a part of it. */
  readonly weight: number;
  /** How many words are found. */
  readonly words: number;
  /** The head is found outside the other's subject. */
  readonly head: boolean;
  /** The head is found among the words of the other's subject. */
  readonly named: boolean;
  /** An entity that is the subject is found as the other's subject. */
  readonly subject: boolean;
}

/** Match all terms of a statement with those marked: as {@link matchTerms} would find the best for each, one by one. */
function matchAll({ at, terms }: Statement, marks: Uint8Array, numbers: TermNumbers, weights: Float64Array): Matched {
  const from = numbers.first[at] as number;
  let [weight, words, head, named, subject] = [0, 0, false, false, false];
  for (let i = 0; i < terms.length; i++) {
    const { kind, role } = terms[i] as Term;
    const t = from + i;
    let found = marks[numbers.keys[t] as number] as number;
    for (let c = numbers.firstClass[t] as number; c < (numbers.firstClass[t + 1] as number); c++) {
      found |= (marks[numbers.classes[c] as number] as number) & OF_CLASSES;
    }
    if ((found & (KEY | CLASS)) === 0) continue;
    weight += (weights[t] as number) * ((found & KEY) !== 0 ? 1 : kind === "entity" ? LEADER : SYNONYM);
    if (kind === "word") words++;
    if (role === "head") {
      if ((found & (PREDICATE_KEY | PREDICATE_CLASS)) !== 0) head = true;
      if ((found & (NAMED_KEY | NAMED_CLASS)) !== 0) named = true;
    }
    if (role === "subject" && kind === "entity" && (found & (SUBJECT_KEY | SUBJECT_CLASS)) !== 0) subject = true;
  }
  return { weight, words, head, named, subject };
}

/** Whether entities are a statement's subject, and whether all of them are persons. */
interface Subjects {
  readonly some: boolean;
  readonly persons: boolean;
}

function subjectsOf({ terms }: Statement): Subjects {
  const subjects = terms.filter(({ role, kind }) => role === "subject" && kind === "entity");
  return { some: subjects.length > 0, persons: subjects.every(isPerson) };
}

/** Statements with one predicate and one subject are more alike than their words, those with other subjects less. */
function rolesFactor(ofA: Matched, ofB: Matched, a: Subjects, b: Subjects): number {
  // "The sale would be a breach" speaks of the act that "they sold it" states.
  const isNamed = (ofA.named && !ofB.head) || (ofB.named && !ofA.head);
  const head = ofA.head && ofB.head ? HEAD_BONUS : isNamed ? NAMED : 1;
  if (!a.some || !b.some) return head;
  if (ofA.subject && ofB.subject) return head * SUBJECT_BONUS;
  return head * (a.persons && b.persons ? PERSON_APART : SUBJECT_APART);
}

const isPerson = ({ key }: Term): boolean => key.startsWith("&person:");

/** Times so far apart belong to two events, however alike the words. */
function timesFactor(a: Statement, b: Statement): number {
  if (!a.days || !b.days) return 1;
  const gap = a.days.from > b.days.to ? countDays(b.days.to, a.days.from) : countDays(a.days.to, b.days.from);
  return gap > DAYS_APART ? TIME_APART : 1;
}

/** What likeness counts that rests on a single word beside names and figures. */
const LONE_WORD = 0.9;
/** The weight of shared terms from which likeness counts in full: about three words that stand in few statements. */
const SUPPORT = 9;
/** What likeness counts that rests on nearly nothing. */
const UNSUPPORTED = 0.3;
/** Statements of other stories that each story is set among, so that words of a short one are not all common. */
const BACKGROUND = 50;
/** Weight beyond which rarity says no more. */
const RAREST = 4.5;

function weightsOf(statements: readonly Statement[]): {
  readonly weigh: (term: Term) => number;
  readonly isAlone: (term: Term) => boolean;
} {
  const accounts = new Map<string, Set<number>>();
  const count = new Map<string, number>();
  for (const { terms, account } of statements) {
    for (const { key, classes } of terms) {
      count.set(key, (count.get(key) ?? 0) + 1);
      for (const each of [key, ...classes.map((each) => `~${each}`)]) {
        const known = accounts.get(each);
        if (known) known.add(account);
        else accounts.set(each, new Set([account]));
      }
    }
  }
  const total = statements.length;
  return {
    weigh({ key, kind, role, substance }) {
      const rarity = Math.log((total + BACKGROUND) / ((count.get(key) ?? 0) + 0.5));
      const weight = Math.max(kind === "entity" ? ENTITY_WEIGHT : 0.2, Math.min(rarity, RAREST)) * substance;
      if (kind === "figure" || kind === "time") return weight * DETAIL_WEIGHT;
      return role === "head" ? weight * HEAD_WEIGHT : weight;
    },
    isAlone({ key, classes }) {
      return [key, ...classes.map((each) => `~${each}`)].every((each) => (accounts.get(each)?.size ?? 0) < 2);
    },
  };
}

/** Tell how far two terms say the same: 1 for one key, less for synonyms, 0 otherwise. */
export function matchTerms(a: Term, b: Term): number {
  if (a.key === b.key) return 1;
  if (a.kind !== b.kind) return 0;
  return a.classes.some((each) => b.classes.includes(each)) ? (a.kind === "entity" ? LEADER : SYNONYM) : 0;
}

/** Tell whether two statements have one predicate: the verbs themselves say the same. */
export function areHeadsAlike(a: Statement, b: Statement): boolean {
  const isHead = ({ role }: Term): boolean => role === "head";
  return a.terms.filter(isHead).some((term) => b.terms.filter(isHead).some((other) => matchTerms(term, other) > 0));
}

const PARTY = /^&(?:person|government|organization):/;

/** Tell whether each of two statements names a party whom the other does not name at all: anywhere, or beside its subject. */
export function haveOtherParties(a: Statement, b: Statement, anywhere: boolean): boolean {
  const lacks = ({ terms: own }: Statement, { terms: other }: Statement): boolean =>
    own.some(
      (term) =>
        PARTY.test(term.key) &&
        (anywhere || term.role === "rest") &&
        !other.some((each) => matchTerms(term, each) > 0 || isShortFor(term, each) || isShortFor(each, term)),
    );
  return lacks(a, b) && lacks(b, a);
}

/** Tell whether two statements are of different states or their people, neither of which the other names at all: "two Danish divers". */
export function haveOtherNations(a: Statement, b: Statement): boolean {
  const isApart = (own: readonly Term[], { terms }: Statement): boolean =>
    own.length > 0 && !own.some((term) => terms.some((other) => matchTerms(term, other) > 0));
  return isApart(nationsOf(a), b) && isApart(nationsOf(b), a);
}

const nationsOf = ({ terms }: Statement): readonly Term[] =>
  terms.filter(({ role, key }) => role === "subject" && key.startsWith("&government:"));

/** "person:orrell" in one account, "person:tam-orrell" in another. */
function isShortFor({ key: short }: Term, { key: full }: Term): boolean {
  return (
    short.startsWith("&person:") && full.startsWith("&person:") && full.endsWith(`-${short.slice("&person:".length)}`)
  );
}
