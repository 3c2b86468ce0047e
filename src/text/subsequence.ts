/**
 * Weigh the longest common subsequence of two lists of words: the heaviest list of words that stand in both in the same order.
 * Each word weighs what `weigh` says of it.
 */
export function weighSubsequence(a: readonly string[], b: readonly string[], weigh: (word: string) => number): number {
  let above = new Float64Array(b.length + 1);
  for (const word of a) {
    const row = new Float64Array(b.length + 1);
    const weight = weigh(word);
    for (let j = 0; j < b.length; j++) {
      row[j + 1] = word === b[j] ? (above[j] as number) + weight : Math.max(above[j + 1] as number, row[j] as number);
    }
    above = row;
  }
  return above[b.length] as number;
}

/** Tell whether one list of words stands in another without a gap. */
export function hasRun(words: readonly string[], run: readonly string[]): boolean {
  const [first] = run;
  if (first === undefined) return true;
  for (let i = words.indexOf(first); i >= 0; i = words.indexOf(first, i + 1)) {
    if (run.every((word, k) => words[i + k] === word)) return true;
  }
  return false;
}
