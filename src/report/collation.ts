// Witnesses of one text in columns: where all agree, where they part, what each leaves out.

/** One witness's words, as it has them. */
export interface WitnessText {
  /** Its fragments in order; a fragment that repeats what another has adds nothing. */
  readonly fragments: readonly string[];
}

/** A column: what each witness has there, `null` where it has nothing. */
export interface CollationColumn {
  readonly cells: readonly (string | null)[];
  /** Whether all witnesses have the same words, apart from points, marks and capitals. */
  readonly agrees: boolean;
}

/** Longer texts are aligned by their first words only. */
const MOST_WORDS = 300;
/** Columns on which all agree are cut so that they can be read beside one another. */
const COLUMN_ROOM = 18;

/**
 * Align witnesses word by word by reference to the longest (as a base for the columns, not as the original), and gather
 * neighboring words on which the same witnesses agree into columns. A witness's words are in its cells, in order; of one that shares no
 * word with the longest there is nothing to align.
 */
export function toCollation(witnesses: readonly WitnessText[]): readonly CollationColumn[] {
  const words = witnesses.map(({ fragments }) => fragments.map((one) => splitWords(one).slice(0, MOST_WORDS)));
  const base = words.flat().reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), []);
  const folded = base.map(foldWord);
  // A slot for each word of the base, and one before each for what only others have: the latter at even places.
  const slots = words.map((fragments) => fillSlots(fragments, folded));
  const columns: CollationColumn[] = [];
  let [from, shape] = [0, ""];
  const close = (to: number): void => {
    if (to > from) columns.push(...toColumns(slots.map((own) => own.slice(from, to))));
    from = to;
  };
  for (let at = 0; at < base.length * 2 + 1; at++) {
    if (slots.every((own) => own[at] === undefined)) continue;
    const next = slots.map((own) => shapeOf(own[at], at, folded)).join("");
    if (next !== shape) close(at);
    shape = next;
  }
  close(base.length * 2 + 1);
  return columns;
}

/** What a witness has in a slot: the base's word, words of its own, nothing. */
function shapeOf(slot: string | undefined, at: number, folded: readonly string[]): string {
  if (slot === undefined) return "-";
  return at % 2 === 1 && foldWord(slot) === folded[(at - 1) / 2] ? "=" : "x";
}

/** Put a witness's fragments into slots, the longest first; what is taken already is not taken again. */
function fillSlots(
  fragments: readonly (readonly string[])[],
  folded: readonly string[],
): readonly (string | undefined)[] {
  const slots: (string | undefined)[] = new Array(folded.length * 2 + 1).fill(undefined);
  for (const words of [...fragments].sort((a, b) => b.length - a.length)) {
    // From the end: "the sea wall" belongs to the nearest "the" before it, not to the first of the text.
    const last = words.length - 1;
    const pairs = alignWords(words.map(foldWord).reverse(), [...folded].reverse())
      .map(([own, at]) => [last - own, folded.length - 1 - at] as const)
      .reverse();
    const isTaken = pairs.some(([, at]) => slots[at * 2 + 1] !== undefined);
    if (pairs.length === 0 || isTaken) continue;
    let place = (pairs[0]?.[1] ?? 0) * 2;
    words.forEach((word, i) => {
      const pair = pairs.find(([own]) => own === i);
      if (pair) place = pair[1] * 2 + 1;
      else if (place % 2 === 1) place += 1;
      slots[place] = slots[place] === undefined ? word : `${slots[place]} ${word}`;
    });
  }
  return slots;
}

/** Pair the words that two texts have in common, in order: as many as can be (Hirschberg, CACM 18, 1975, on its full table). */
function alignWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const cell = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (table[i] as Uint16Array)[j] = a[i] === b[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (cell(i + 1, j) >= cell(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Make columns of the slots that lie between two changes. */
function toColumns(slots: readonly (readonly (string | undefined)[])[]): readonly CollationColumn[] {
  const rows = slots.map((own) => own.flatMap((slot) => (slot === undefined ? [] : splitWords(slot))));
  const [first = []] = rows;
  const same = (row: readonly string[]): boolean => foldWords(row) === foldWords(first);
  if (!rows.every(same)) {
    return [{ cells: rows.map((row) => (row.length > 0 ? row.join(" ") : null)), agrees: false }];
  }
  const columns: CollationColumn[] = [];
  for (let from = 0; from < first.length; ) {
    let to = from + 1;
    while (to < first.length && first.slice(from, to + 1).join(" ").length <= COLUMN_ROOM) to++;
    const [begin, end] = [from, to];
    columns.push({ cells: rows.map((row) => row.slice(begin, end).join(" ")), agrees: true });
    from = to;
  }
  return columns;
}

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function foldWords(words: readonly string[]): string {
  return words.map(foldWord).join(" ");
}

/** A word without points, marks and capitals; a dash by itself stays. */
function foldWord(word: string): string {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  return bare === "" ? word : bare;
}
