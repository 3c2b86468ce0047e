import type { Removal } from "../model/article.ts";
import { isHeading } from "./headings.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Fewer words than this in a row recur by chance, or because a name is long. */
const SHORTEST_RUN = 10;

/** The share of a paragraph's words that must recur in one run for it to be a pull quote. */
const MOST = 0.75;

/** A run that stands in more places than this is a refrain; the first places are enough. */
const MOST_PLACES = 16;

type Place = readonly [paragraph: number, at: number];

/**
 * Find paragraphs that only repeat another one: pull quotes, captions and blurbs taken from the text itself.
 * The longer of the two stays; of equals the first.
 */
export function findRepeats(paragraphs: readonly Paragraph[]): readonly Removal[] {
  const words = paragraphs.map(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.filter(({ length }) => length >= SHORTEST_RUN).length < 2) return [];
  const places = indexRuns(words);
  const found = paragraphs.flatMap(({ text }, i) => (!text.includes("?") && isRecap(words, places, i) ? [i] : []));
  const recaps = new Set(found.length > MOST_RECAPS ? [] : found);
  return paragraphs.flatMap(({ start, end, text }, i) =>
    recaps.has(i) || isRepeat(words, places, i, isHeading(text), recaps)
      ? [{ span: { start, end }, reason: "other" as const, rule: "repeated-paragraph" }]
      : [],
  );
}

/** A page with more paragraphs put together of others is a list in set phrases. */
const MOST_RECAPS = 2;

/** The share of a paragraph's words that must stand in paragraphs before it for it to be put together of them. */
const NEARLY_ALL = 0.9;

/** Tell whether a paragraph is put together of sentences from two or more before it: what is under a video sums up the report so. */
function isRecap(
  words: readonly (readonly string[])[],
  places: ReadonlyMap<string, readonly Place[]>,
  i: number,
): boolean {
  const own = words[i] as readonly string[];
  const from = new Set<number>();
  let told = 0;
  for (let k = 0; k + SHORTEST_RUN <= own.length; ) {
    let longest = 0;
    let source = -1;
    for (const [j, at] of places.get(own.slice(k, k + SHORTEST_RUN).join(" ")) ?? []) {
      const run = j < i ? countRun(own, k, words[j] as readonly string[], at) : 0;
      if (run > longest) [longest, source] = [run, j];
    }
    if (longest === 0) k++;
    else {
      from.add(source);
      told += longest;
      k += longest;
    }
  }
  return from.size > 1 && told >= NEARLY_ALL * own.length;
}

function isRepeat(
  words: readonly (readonly string[])[],
  places: ReadonlyMap<string, readonly Place[]>,
  i: number,
  heading: boolean,
  recaps: ReadonlySet<number>,
): boolean {
  const own = words[i] as readonly string[];
  const wanted = Math.max(SHORTEST_RUN, own.length * MOST);
  // A run that is long enough cannot begin later.
  for (let k = 0; k + wanted <= own.length; k++) {
    for (const [j, at] of places.get(own.slice(k, k + SHORTEST_RUN).join(" ")) ?? []) {
      const other = words[j] as readonly string[];
      if (j === i || recaps.has(j)) continue;
      const run = countRun(own, k, other, at);
      if (
        other.length === own.length
          ? j < i && run === own.length
          : other.length > own.length && !heading && run >= wanted
      ) {
        // A live page tells a thing again with another number: then both are told.
        if (own.every((word) => !/^\p{N}/u.test(word) || other.includes(word))) return true;
      }
    }
  }
  return false;
}

function countRun(a: readonly string[], i: number, b: readonly string[], j: number): number {
  let n = 0;
  while (i + n < a.length && a[i + n] === b[j + n]) n++;
  return n;
}

function indexRuns(words: readonly (readonly string[])[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const [i, own] of words.entries()) {
    for (let k = 0; k + SHORTEST_RUN <= own.length; k++) {
      const run = own.slice(k, k + SHORTEST_RUN).join(" ");
      const known = places.get(run);
      if (!known) places.set(run, [[i, k]]);
      else if (known.length < MOST_PLACES) known.push([i, k]);
    }
  }
  return places;
}
