// Looking words up in what is loaded. Nothing is ranked by worth: whole words come before beginnings of words, and else
// everything in the order of stories, kinds and places.
import type { ArticleId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { countEdits } from "../text/edits.ts";
import { findWords } from "../text/words.ts";
import { type EntryKind, foldLetters, type StoryIndex, wordsWithin } from "./search-index.ts";

/** Something found. */
export interface SearchHit {
  readonly kind: EntryKind;
  readonly story: string;
  /** The story's title. */
  readonly title: string;
  readonly article: ArticleId;
  readonly siglum: string;
  readonly outlet: string | null;
  /** Where it stands in the article's text, and the words there. */
  readonly span: Span;
  readonly text: string;
  /** Where what was looked for stands in the article's text. */
  readonly marks: readonly Span[];
  /** The claim's or source's id in its story. */
  readonly of?: string;
}

/** What looking up gives. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many there are of each kind, shown or not. */
  readonly counts: Readonly<Record<EntryKind, number>>;
  /** Where nothing was found: the words of the library that are spelled most like those looked for. */
  readonly near: readonly string[];
}

/** What may be asked beside the words. */
export interface SearchOptions {
  /** All kinds, if left out. */
  readonly kinds?: readonly EntryKind[];
  readonly limit?: number;
  readonly offset?: number;
}

/** Hits on a page, if nobody says how many. */
const LIMIT = 50;

/** What is looked for: words in a row that stand in an entry, the last of them perhaps only begun. */
interface Term {
  readonly words: readonly string[];
  /** In quotation marks: whole words only. */
  readonly exact: boolean;
}

/**
 * Look up words in stories. All words must stand in one entry, each at least as the beginning of a word there; words in quotation
 * marks must stand in a row and whole. Capitals and accents make no difference.
 */
export function search(indexes: readonly StoryIndex[], query: string, options: SearchOptions = {}): SearchResult {
  const terms = parseQuery(query);
  const counts: Record<EntryKind, number> = { claim: 0, quotation: 0, sentence: 0, source: 0 };
  if (terms.length === 0) return { hits: [], counts, near: [] };
  const { kinds, limit = LIMIT, offset = 0 } = options;
  const [whole, begun]: [Found[], Found[]] = [[], []];
  for (const index of indexes) {
    for (const entry of findEntries(index, terms)) {
      const { kind } = index.entries[entry] as StoryIndex["entries"][number];
      counts[kind]++;
      if (!kinds || kinds.includes(kind)) (isWhole(index, entry, terms) ? whole : begun).push({ index, entry });
    }
  }
  const found = [...whole, ...begun].slice(offset, offset + limit);
  const hits = found.map((one) => toHit(one, terms));
  const none = Object.values(counts).every((count) => count === 0);
  return { hits, counts, near: none ? findNear(indexes, terms) : [] };
}

/** Take a query apart: words, and words in quotation marks. */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = [];
  for (const [, quoted, plain = ""] of query.slice(0, 500).matchAll(/["“”„]([^"“”„]+)["“”„]?|([^"“”„]+)/g)) {
    const words = findWords(quoted ?? plain).map(({ fold }) => foldLetters(fold));
    if (quoted !== undefined && words.length > 0) terms.push({ words, exact: true });
    else terms.push(...words.map((word) => ({ words: [word], exact: false })));
  }
  return terms;
}

interface Found {
  readonly index: StoryIndex;
  readonly entry: number;
}

const patternOf = ({ words, exact }: Term): string => ` ${words.join(" ")}${exact ? " " : ""}`;

/** Find the entries that have all terms: those of the longest are looked for, the others in what was found. */
function findEntries({ text, starts }: StoryIndex, terms: readonly Term[]): readonly number[] {
  const [first = "", ...others] = terms.map(patternOf).sort((a, b) => b.length - a.length);
  const found: number[] = [];
  for (let at = text.indexOf(first); at !== -1; ) {
    const entry = entryAt(starts, at);
    const end = starts[entry + 1] ?? text.length;
    if (others.every((other) => isBetween(text, other, starts[entry] as number, end))) found.push(entry);
    at = text.indexOf(first, end - 1);
  }
  return found;
}

function isBetween(text: string, words: string, start: number, end: number): boolean {
  const at = text.slice(start, end).indexOf(words);
  return at !== -1;
}

function entryAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}

function isWhole({ text, starts }: StoryIndex, entry: number, terms: readonly Term[]): boolean {
  const own = text.slice(starts[entry], starts[entry + 1]);
  return terms.every(({ words }) => own.includes(` ${words.join(" ")} `));
}

function toHit({ index, entry }: Found, terms: readonly Term[]): SearchHit {
  const { kind, article, span, of } = index.entries[entry] as StoryIndex["entries"][number];
  return {
    kind,
    story: index.story,
    title: index.title,
    article: article.id,
    siglum: article.siglum,
    outlet: article.outlet.name,
    span,
    text: article.text.slice(span.start, span.end),
    marks: findMarks(article.text, span, terms),
    ...(of !== undefined && { of }),
  };
}

function findMarks(text: string, span: Span, terms: readonly Term[]): readonly Span[] {
  const words = wordsWithin(findWords(text.slice(0, span.end + 40)), span);
  const folds = words.map(({ fold }) => foldLetters(fold));
  const marks: Span[] = [];
  for (const [i, { start }] of words.entries()) {
    for (const { words: sought, exact } of terms) {
      const last = words[i + sought.length - 1];
      if (!last || !sought.every((word, j) => (exact ? folds[i + j] === word : folds[i + j]?.startsWith(word))))
        continue;
      const before = marks.at(-1);
      if (before && before.end > start)
        marks[marks.length - 1] = { start: before.start, end: Math.max(before.end, last.end) };
      else marks.push({ start, end: last.end });
    }
  }
  return marks;
}

/** The words of the library that are spelled most like those that it does not have: at most two letters away, one in short words. */
function findNear(indexes: readonly StoryIndex[], terms: readonly Term[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of indexes) {
    for (const word of text.split(/\s+/)) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const missing = [...new Set(terms.flatMap(({ words }) => words))].filter((word) => !counts.has(word));
  return missing.flatMap((word) => {
    const most = word.length < 5 ? 1 : 2;
    return [...counts]
      .filter(([one]) => Math.abs(one.length - word.length) <= most)
      .map(([one, count]) => ({ one, count, edits: countEdits(one, word) }))
      .filter(({ edits }) => edits <= most)
      .sort((a, b) => a.edits - b.edits || b.count - a.count || (a.one < b.one ? -1 : 1))
      .slice(0, 3)
      .map(({ one }) => one);
  });
}
