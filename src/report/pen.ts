import { countColumns, wrapText } from "./columns.ts";
import { MARKS, type Stance, toAscii } from "./words.ts";

/** How a terminal report is drawn. */
export interface TerminalOptions {
  /** Columns to use: 80 unless the terminal says otherwise. */
  readonly width?: number;
  /** Only ASCII in our own marks and lines; the articles' words stay as they are. */
  readonly ascii?: boolean;
  /** Colours a text, where colours are wanted. */
  readonly paint?: Paint;
}

/** Colours a text by what it is; the plain report leaves it as it is. */
export type Paint = (role: "title" | "heading" | "figure" | "quiet" | "differs", text: string) => string;

/** Options with all defaults filled in, and the signs of the chosen character set. */
export interface Pen {
  readonly width: number;
  readonly paint: Paint;
  /** The mark for a stance, in the chosen character set. */
  readonly mark: (stance: Stance) => string;
  readonly more: string;
  /** Writes our own words and figures in the chosen character set. */
  readonly own: (text: string) => string;
  readonly signs: Readonly<
    Record<"branch" | "last" | "down" | "line" | "dotted" | "bar" | "part" | "from" | "to" | "note", string>
  >;
}

const SIGNS = {
  branch: "├─ ",
  last: "└─ ",
  down: "│  ",
  line: "─",
  dotted: "┄",
  bar: "│",
  part: "]",
  from: "←",
  to: "→",
  note: "·",
};
const ASCII_SIGNS = {
  branch: "|- ",
  last: "`- ",
  down: "|  ",
  line: "-",
  dotted: ".",
  bar: "|",
  part: "]",
  from: "<-",
  to: "->",
  note: "-",
};

/** The narrowest report that can still be read, and the widest that the eye can follow. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;

/** Fill in what the options leave open. */
export function toPen({ width = 80, ascii = false, paint = (_role, text) => text }: TerminalOptions): Pen {
  return {
    width: Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, width)),
    paint,
    mark: (stance) => MARKS[stance][ascii ? "ascii" : "mark"],
    more: ascii ? "..." : "…",
    own: ascii ? toAscii : (text) => text,
    signs: ascii ? ASCII_SIGNS : SIGNS,
  };
}

/** A heading with its lines, or nothing where there are no lines. */
export function drawSection(heading: string, lines: readonly string[], pen: Pen): string[] {
  return lines.length === 0 ? [] : ["", pen.paint("heading", heading), ...lines];
}

/** Wrap a text behind a first prefix; further lines stand under the text. */
export function hang(prefix: string, text: string, pen: Pen, under: number = countColumns(prefix)): string[] {
  const [first = "", ...rest] = wrapText(text, pen.width - Math.max(under, countColumns(prefix)));
  return [prefix + first, ...indent(rest, under)];
}

/** Set short pieces beside each other, as many as fit in a line. */
export function drawBeside(pieces: readonly string[], gap: string, pen: Pen): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const joined = lines.length > 0 ? `${lines.at(-1)}${gap}${piece}` : piece;
    if (lines.length > 0 && countColumns(joined) <= pen.width - 2) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return indent(lines, 2);
}

/** Move lines to the right. */
export function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => " ".repeat(by) + line);
}

/** Draw rows up to a cap, then say how many more there are. */
export function drawCapped<T>(
  rows: readonly T[],
  cap: number,
  pen: Pen,
  draw: (row: T) => readonly string[],
): string[] {
  // One row too many is shown rather than replaced by a line that says so.
  const shown = rows.length === cap + 1 ? rows : rows.slice(0, cap);
  return [...shown.flatMap(draw), ...drawMore(rows.length - shown.length, "", pen)];
}

/** Say how many more there are. */
export function drawMore(n: number, noun: string, pen: Pen): string[] {
  return n <= 0 ? [] : [pen.paint("quiet", `  and ${n} more ${noun}`.trimEnd())];
}

/** Write sigla as one word where each is one letter: `BCDE`; the terminal's apparatus is read that way. */
export function joinSigla(sigla: readonly string[]): string {
  return sigla.every(({ length }) => length === 1) ? sigla.join("") : sigla.join(" ");
}
