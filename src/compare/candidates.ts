import type { TermNumbers } from "./term-numbers.ts";
import type { Statement, Term } from "./terms.ts";

/** Statements that each statement is compared with, the likeliest first. */
const CANDIDATES = 40;
/** Places of a term beyond which it says nothing of who says the same. */
const COMMON = 400;

/** The statements that one statement is worth comparing with. */
export interface Candidates {
  /** The likeliest by what they share with it, at most 40: by weight, then by position. */
  readonly likely: readonly number[];
  /** Nobody else shares anything with it. */
  readonly complete: boolean;
}

/**
 * Find for each statement those of other accounts that are worth comparing with it: an index tells where each term and each
 * class of synonyms stands, and the weights of what is shared add up, a class for half of its word.
 */
export function findCandidates(
  statements: readonly Statement[],
  numbers: TermNumbers,
  weigh: (term: Term) => number,
): readonly Candidates[] {
  const places = indexPlaces(numbers);
  const gained = new Float64Array(statements.length);
  return statements.map(({ at, account, terms }): Candidates => {
    const met: number[] = [];
    const gain = (number: number, weight: number): void => {
      const list = places[number] as readonly number[];
      if (list.length > COMMON) return;
      for (const other of list) {
        if ((statements[other] as Statement).account === account) continue;
        if (gained[other] === 0) met.push(other);
        gained[other] = (gained[other] as number) + weight;
      }
    };
    terms.forEach((term, i) => {
      const t = (numbers.first[at] as number) + i;
      const weight = weigh(term);
      gain(numbers.keys[t] as number, weight);
      for (let c = numbers.firstClass[t] as number; c < (numbers.firstClass[t + 1] as number); c++)
        gain(numbers.classes[c] as number, weight / 2);
    });
    const likely = takeBest(met, gained);
    for (const other of met) gained[other] = 0;
    return { likely, complete: met.length <= CANDIDATES };
  });
}

/** For each number the statements that have it, each once, in order. */
function indexPlaces({ count, first, keys, firstClass, classes }: TermNumbers): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: count }, () => []);
  const add = (number: number, at: number): void => {
    const list = places[number] as number[];
    if (list.at(-1) !== at) list.push(at);
  };
  for (let at = 0; at + 1 < first.length; at++) {
    for (let t = first[at] as number; t < (first[at + 1] as number); t++) {
      add(keys[t] as number, at);
      for (let c = firstClass[t] as number; c < (firstClass[t + 1] as number); c++) add(classes[c] as number, at);
    }
  }
  return places;
}

/** The heaviest of those met, kept in order while they are looked through: a full sort would cost more than all comparing. */
function takeBest(met: readonly number[], gained: Float64Array): readonly number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const [ofA, ofB] = [gained[a] as number, gained[b] as number];
    return ofA > ofB || (ofA === ofB && a < b);
  };
  for (const one of met) {
    if (best.length === CANDIDATES) {
      if (!isBefore(one, best[CANDIDATES - 1] as number)) continue;
      best.pop();
    }
    let i = best.length;
    while (i > 0 && isBefore(one, best[i - 1] as number)) i--;
    best.splice(i, 0, one);
  }
  return best;
}
