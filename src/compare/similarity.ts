import { countDays } from "../text/calendar.ts";
import type { Statement, Term } from "./terms.ts";

/** How alike two statements of different accounts are, from 0 to 1. */
export type Similarity = (a: Statement, b: Statement) => number;

/** What a match of two words of one synonym class counts beside a match of one word. */
const SYNONYM = 0.75;
/** What a leader counts beside the state that they lead. */
const LEADER = 0.6;
/** The verb or predicate counts more than what stands around it. */
const HEAD_WEIGHT = 2;
/** A shared time or figure speaks for one statement, but its lack is a divergence rather than another claim. */
const DETAIL_WEIGHT = 0.5;
/** What a term that no other article has counts against likeness: it could not have been matched. */
const ALONE_WEIGHT = 0.5;
/** Share of the mean of both coverages, against the better one. */
const MEAN = 0.9;
/** One predicate. */
const HEAD_BONUS = 1.15;
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
const ENTITY_WEIGHT = 1.5;
/** One affirms what the other denies: still one claim, but seldom the better match. */
const NEGATION_FACTOR = 0.85;

/** Make the measure of similarity of a story: rare terms of the story weigh more, synonyms count nearly as much as the same word. */
export function similarityOf(statements: readonly Statement[]): {
  readonly similarity: Similarity;
  /** What a term counts in this story. */
  readonly weigh: (term: Term) => number;
} {
  const { weigh, isAlone } = weightsOf(statements);
  const dilution = (term: Term): number => weigh(term) * (isAlone(term) ? ALONE_WEIGHT : 1);
  const sums = statements.map(({ terms }) => terms.reduce((sum, term) => sum + dilution(term), 0));
  // Each pair asks for the same weights and words again: they are looked up, not worked out.
  const indexes = statements.map((statement) => indexTerms(statement, weigh));
  const similarity: Similarity = (a, b) => {
    const totalA = sums[a.at] as number;
    const totalB = sums[b.at] as number;
    if (totalA === 0 || totalB === 0) return 0;
    const [ofA, ofB] = [matchIndexes(indexes, a, b), matchIndexes(indexes, b, a)];
    const shared = Math.min(ofA.weight, ofB.weight);
    const [inA, inB] = [Math.min(1, ofA.weight / totalA), Math.min(1, ofB.weight / totalB)];
    const both = MEAN * Math.sqrt(inA * inB) + (1 - MEAN) * Math.max(inA, inB);
    // What rests on a single word of weight is chance.
    const support = UNSUPPORTED + (1 - UNSUPPORTED) * Math.min(1, shared / SUPPORT);
    const lone = Math.min(ofA.words, ofB.words) < 2 ? LONE_WORD : 1;
    const score = both * support * lone * rolesFactor(a, b) * timesFactor(a, b);
    return Math.min(1, score * (a.proposition.negated === b.proposition.negated ? 1 : NEGATION_FACTOR));
  };
  return { similarity, weigh };
}

/** Statements with one predicate and one subject are more alike than their words, those with other subjects less. */
function rolesFactor(a: Statement, b: Statement): number {
  const head = headsMatch(a, b) ? HEAD_BONUS : 1;
  const [subjectsA, subjectsB] = [subjectsOf(a), subjectsOf(b)];
  if (subjectsA.length === 0 || subjectsB.length === 0) return head;
  if (subjectsA.some((term) => subjectsB.some((other) => matchTerms(term, other) > 0))) return head * SUBJECT_BONUS;
  return head * (subjectsA.every(isPerson) && subjectsB.every(isPerson) ? PERSON_APART : SUBJECT_APART);
}

const isPerson = ({ key }: Term): boolean => key.startsWith("&person:");

/** Times so far apart belong to two events, however alike the words. */
function timesFactor(a: Statement, b: Statement): number {
  if (!a.days || !b.days) return 1;
  const gap = a.days.from > b.days.to ? countDays(b.days.to, a.days.from) : countDays(a.days.to, b.days.from);
  return gap > DAYS_APART ? TIME_APART : 1;
}

function subjectsOf({ terms }: Statement): readonly Term[] {
  return terms.filter(({ role, kind }) => role === "subject" && kind === "entity");
}

/** What likeness counts that rests on a single word beside names and figures. */
const LONE_WORD = 0.8;
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

/** A statement's terms with all that matching asks of them, worked out once. */
interface TermIndex {
  readonly keys: ReadonlySet<string>;
  /** Synonym classes with the kind of their term: classes match only within one kind. */
  readonly classes: ReadonlySet<string>;
  readonly terms: readonly {
    readonly key: string;
    readonly classes: readonly string[];
    readonly weight: number;
    readonly synonym: number;
    readonly isWord: boolean;
  }[];
}

function indexTerms({ terms }: Statement, weigh: (term: Term) => number): TermIndex {
  const indexed = terms.map((term) => ({
    key: term.key,
    classes: term.classes.map((each) => `${term.kind}~${each}`),
    weight: weigh(term),
    synonym: term.kind === "entity" ? LEADER : SYNONYM,
    isWord: term.kind === "word",
  }));
  return {
    keys: new Set(terms.map(({ key }) => key)),
    classes: new Set(indexed.flatMap(({ classes }) => classes)),
    terms: indexed,
  };
}

/** The weight of a's terms that b has too, by word or by synonym as {@link matchTerms} tells, and how many are words. */
function matchIndexes(indexes: readonly TermIndex[], a: Statement, b: Statement): { weight: number; words: number } {
  const [ofA, ofB] = [indexes[a.at] as TermIndex, indexes[b.at] as TermIndex];
  const sum = { weight: 0, words: 0 };
  for (const { key, classes, weight, synonym, isWord } of ofA.terms) {
    const match = ofB.keys.has(key) ? 1 : classes.some((each) => ofB.classes.has(each)) ? synonym : 0;
    sum.weight += weight * match;
    if (isWord && match > 0) sum.words++;
  }
  return sum;
}

/** Tell how far two terms say the same: 1 for one key, less for synonyms, 0 otherwise. */
export function matchTerms(a: Term, b: Term): number {
  if (a.key === b.key) return 1;
  if (a.kind !== b.kind) return 0;
  return a.classes.some((each) => b.classes.includes(each)) ? (a.kind === "entity" ? LEADER : SYNONYM) : 0;
}

function headsMatch(a: Statement, b: Statement): boolean {
  const heads = a.terms.filter(({ role }) => role === "head");
  return heads.some((head) => b.terms.some((term) => term.role !== "subject" && matchTerms(head, term) > 0));
}

/** Tell whether two statements have one predicate: the verbs themselves say the same. */
export function areHeadsAlike(a: Statement, b: Statement): boolean {
  const isHead = ({ role }: Term): boolean => role === "head";
  return a.terms.filter(isHead).some((term) => b.terms.filter(isHead).some((other) => matchTerms(term, other) > 0));
}
