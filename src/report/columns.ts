// Text in columns: how wide it shows, how it is clipped, padded and wrapped. Knows nothing of dossiers.

const ASCII = /^[\x20-\x7e]*$/;
// Wide in terminals: Hangul, kana, Han, full-width forms and pictures (Unicode TR 11, classes W and F).
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
// Shown on top of what stands before: combining marks, joiners, variation selectors.
const ZERO = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200f]|[\ufe00-\ufe0f])$/u;
// Would move the cursor, change colours or turn the direction of what follows.
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Make a source's words safe to print in one line: white space becomes one space, control characters a mark. */
export function toLine(text: string): string {
  return foldSpace(text).trim();
}

/** The same with the white space at both ends kept, as one space. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSAFE, "\ufffd");
}

/** Count the columns that a text takes in a terminal. */
export function countColumns(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

function columnsOf(character: string): number {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Clip a text to a number of columns; what is clipped ends with `more`. */
export function clipText(text: string, columns: number, more: string): string {
  if (countColumns(text) <= columns) return text;
  const room = columns - countColumns(more);
  let clipped = "";
  let taken = 0;
  for (const character of text) {
    taken += columnsOf(character);
    if (taken > room) break;
    clipped += character;
  }
  return clipped.trimEnd() + more;
}

/** Pad a text with spaces to a number of columns. */
export function padText(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - countColumns(text)));
}

/** Wrap a text to lines of at most so many columns; a word longer than that is broken. */
export function wrapText(text: string, columns: number): readonly string[] {
  const room = Math.max(8, columns);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (countColumns(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (countColumns(line) > room) {
      const head = clipText(line, room, "");
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}
