/** The longest a heading is, in characters; the longest headlines of British tabloids come near it. */
const LONGEST_HEADING = 180;

/** Words that stay small in a title. */
const SMALL = new Set(
  "a an and as at but by for from in into is it nor of off on onto or over per so than that the to up via vs vs. with yet".split(
    " ",
  ),
);

/** Tell whether a line reads like a heading: short, no full stop at its end, no dateline, no list item. */
export function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || line.length < 3) return false;
  if (/[.!,;:—–-]["'”’)]*$/.test(line) && !/\b[A-Z]\.[A-Z]\.$/.test(line)) return false;
  return /^["'“‘(]?[\p{Lu}\p{N}‘“]/u.test(line) && /\p{L}{2}/u.test(line) && !/[.!?]["”’]?\s+\p{Lu}.*[.!?]/u.test(line);
}

/** Share of a line's words that are written as titles are: all but the small ones with a capital. */
export function countCapitals(line: string): number {
  const words = line.match(/[\p{L}][\p{L}'’.-]*/gu)?.filter((word) => !SMALL.has(word.toLowerCase())) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

/** Words that say nothing of what a text is about. */
const EMPTY = new Set(
  (
    "a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its may more most no not of " +
    "off on or our out over said say says she so than that the their them then there they this to too up was we were what when where which who " +
    "will with would you your"
  ).split(" "),
);

/** Fold a text to the set of its telling words, cut to their first five letters so that inflection matters little. */
export function foldWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !EMPTY.has(word)).map((word) => word.slice(0, 5)));
}

/** Count what share of the first set's words the second has. */
export function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / words.size;
}
