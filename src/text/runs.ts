/** A stretch of words that two texts have in common: where it begins in each, and how many words long it is. */
export interface SharedRun {
  readonly a: number;
  readonly b: number;
  readonly words: number;
}

/** The runs that one pair of texts has in common; `a` is the text named earlier. */
export interface SharedRuns {
  readonly a: number;
  readonly b: number;
  readonly runs: readonly SharedRun[];
}

/** Words that seed a run. Fewer find idioms, more miss a sentence that was touched up. */
const SEED = 5;

/** Places in one text at which a shingle is looked up. Few have three; only what is no prose has more than these. */
const MOST_PLACES = 40;

/**
 * Find all runs of at least `least` words in common between any two of the texts, each given as folded words.
 * Seed and extend: five-word shingles are looked up in one index over all texts and extended to the right as far as both
 * agree; then the longest are kept first and no word of either text serves twice (greedy tiling, after Wise 1993), so that
 * moved passages are found too.
 */
export function alignRuns(texts: readonly (readonly string[])[], least: number): readonly SharedRuns[] {
  const index = indexShingles(texts);
  const found: SharedRuns[] = [];
  for (let a = 0; a < texts.length; a++) {
    const perText = findRunsFrom(a, texts, index, least);
    for (const b of [...perText.keys()].sort((x, y) => x - y)) {
      const runs = tileRuns(perText.get(b) as SharedRun[], least);
      if (runs.length > 0) found.push({ a, b, runs });
    }
  }
  return found;
}

interface ShingleIndex {
  /** The number of the shingle that begins at each word; -1 where no whole shingle begins. */
  readonly at: readonly Int32Array[];
  /** Where each shingle stands: text and word, in pairs. */
  readonly places: readonly (readonly number[])[];
  /** For each shingle, where its places behind the text at hand begin. */
  readonly ahead: Int32Array;
}

function indexShingles(texts: readonly (readonly string[])[]): ShingleIndex {
  const numbers = new Map<string, number>();
  const places: number[][] = [];
  const at = texts.map((words, t) => {
    const row = new Int32Array(words.length).fill(-1);
    for (let i = 0; i + SEED <= words.length; i++) {
      const key = words.slice(i, i + SEED).join(" ");
      let n = numbers.get(key);
      if (n === undefined) {
        n = places.length;
        numbers.set(key, n);
        places.push([]);
      }
      row[i] = n;
      const found = places[n] as number[];
      if (found[found.length - 2 * MOST_PLACES] !== t) found.push(t, i);
    }
    return row;
  });
  return { at, places, ahead: new Int32Array(places.length) };
}

function findRunsFrom(
  a: number,
  texts: readonly (readonly string[])[],
  index: ShingleIndex,
  least: number,
): Map<number, SharedRun[]> {
  const perText = new Map<number, SharedRun[]>();
  const reached = new Map<string, number>();
  const words = texts[a] as readonly string[];
  const row = index.at[a] as Int32Array;
  for (let i = 0; i < row.length; i++) {
    const shingle = row[i] as number;
    if (shingle < 0) continue;
    const places = index.places[shingle] as readonly number[];
    for (let p = index.ahead[shingle] as number; p < places.length; p += 2) {
      const b = places[p] as number;
      if (b <= a) {
        index.ahead[shingle] = p + 2;
        continue;
      }
      const j = places[p + 1] as number;
      const diagonal = `${b}:${j - i}`;
      if ((reached.get(diagonal) ?? 0) > i) continue;
      const other = texts[b] as readonly string[];
      let n = SEED;
      while (i + n < words.length && j + n < other.length && words[i + n] === other[j + n]) n++;
      reached.set(diagonal, i + n);
      if (n < least) continue;
      const runs = perText.get(b);
      if (runs) runs.push({ a: i, b: j, words: n });
      else perText.set(b, [{ a: i, b: j, words: n }]);
    }
  }
  return perText;
}

/** Keep the longest runs first, cut down to the words that no longer one has taken. */
function tileRuns(runs: readonly SharedRun[], least: number): readonly SharedRun[] {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const kept: SharedRun[] = [];
  for (const run of [...runs].sort((x, y) => y.words - x.words || x.a - y.a || x.b - y.b)) {
    let from = 0;
    for (let k = 0; k <= run.words; k++) {
      const free = k < run.words && !takenA.has(run.a + k) && !takenB.has(run.b + k);
      if (free) continue;
      if (k - from >= least) {
        kept.push({ a: run.a + from, b: run.b + from, words: k - from });
        for (let w = from; w < k; w++) {
          takenA.add(run.a + w);
          takenB.add(run.b + w);
        }
      }
      from = k + 1;
    }
  }
  return kept.sort((x, y) => x.a - y.a || x.b - y.b);
}
