// How wide words are in a picture, where no browser is asked: the letters' widths in Source Sans 3, a little rounded up.

/** Widths in thousandths of the font's size; what is not named is as wide as `OTHERS` says. */
const NARROW = new Map<string, number>(
  [
    ["ijl|.,:;'’‘!`", 275],
    ['ftrI()[]{}-/\\ "“”*', 365],
    ["mw%", 830],
    ["MW@—…", 900],
  ].flatMap(([letters, width]) => [...(letters as string)].map((letter) => [letter, width as number] as const)),
);
const CAPITAL = /^\p{Lu}$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
const ZERO = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u;
const LATIN = /^[\u0020-\u024f]$/;

function widthOf(letter: string): number {
  const known = NARROW.get(letter);
  if (known !== undefined) return known;
  if (ZERO.test(letter)) return 0;
  if (CAPITAL.test(letter)) return 660;
  if (LATIN.test(letter)) return 545;
  return WIDE.test(letter) ? 1050 : 720;
}

/** Measure a text in pixels at a size of letters; never much too little. */
export function measureText(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return (sum * size) / 1000;
}

/** Clip a text to a width in pixels; what is clipped ends with "…". */
export function clipToWidth(text: string, width: number, size: number): string {
  if (measureText(text, size) <= width) return text;
  const room = width - measureText("…", size);
  let clipped = "";
  let taken = 0;
  for (const letter of text) {
    taken += measureText(letter, size);
    if (taken > room) break;
    clipped += letter;
  }
  return `${clipped.trimEnd()}…`;
}

/** Wrap a text to at most so many lines of a width in pixels; the last is clipped where more would follow. */
export function wrapToWidth(text: string, width: number, size: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  let rest = text;
  while (wrapped.length < lines - 1 && measureText(rest, size) > width) {
    const words = rest.split(" ");
    let count = 1;
    while (count < words.length && measureText(words.slice(0, count + 1).join(" "), size) <= width) count++;
    const line = words.slice(0, count).join(" ");
    // A word longer than the line cannot be broken well: it is clipped, and nothing follows it.
    if (measureText(line, size) > width) break;
    wrapped.push(line);
    rest = words.slice(count).join(" ");
  }
  return [...wrapped, clipToWidth(rest, width, size)];
}
