import type { Block } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { isHeading } from "./headings.ts";

/** A paragraph of an article's text: a line, or the lines that a hard wrap made of one. */
export interface Paragraph extends Span {
  /** What stands there, without the white space around it. */
  readonly text: string;
  /** The same for matching: lower case, straight quotes, single spaces; empty where it is longer than any label. */
  readonly folded: string;
  /** A blank line, or the text's beginning, stands before it. */
  readonly apart: boolean;
}

/** The longest line that is matched against labels and patterns of page furniture. */
const LONGEST_LABEL = 600;

const BULLET = /^(?:[-–—•·*▪●◦‣►▶»+]|\d{1,2}[.)])\s+\S/;

/** Find the paragraphs of a text: by blank line or line break, wrapped lines joined. */
export function findParagraphs(text: string): readonly Paragraph[] {
  const lines: Paragraph[] = [];
  let apart = true;
  for (const { 0: line, index } of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    const start = index + (/^\s*/.exec(line)?.[0].length ?? 0);
    const inked = line.trim();
    if (inked === "") {
      if (lines.length > 0 && /^\s*[\n\r\u2028\u2029]/.test(text.slice((lines.at(-1) as Paragraph).end, index)))
        apart = true;
      continue;
    }
    lines.push({ start, end: start + inked.length, text: inked, folded: foldLine(inked), apart });
    apart = false;
  }
  return isWrapped(lines) ? joinLines(text, lines) : lines;
}

/** Fold a line for matching against labels. */
export function foldLine(line: string): string {
  if (line.length > LONGEST_LABEL) return "";
  return line
    .toLowerCase()
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[\s\u200b\u00ad\ufeff]+/g, " ")
    .trim();
}

/** Tell whether a line is an item of a list. */
export function isBullet(line: string): boolean {
  return BULLET.test(line);
}

/** A text is hard-wrapped when most of its neighbouring lines break off amid a sentence at about the same width. */
function isWrapped(lines: readonly Paragraph[]): boolean {
  let joined = 0;
  let neighbours = 0;
  for (const [i, next] of lines.entries()) {
    const line = lines[i - 1];
    if (!line || next.apart) continue;
    neighbours++;
    if (line.text.length > 45 && line.text.length < 130 && /^[a-z]/.test(next.text) && !/[.!?:"”]$/.test(line.text))
      joined++;
  }
  return neighbours >= 3 && joined > neighbours * 0.4;
}

function joinLines(text: string, lines: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (!before || line.apart || isBullet(line.text)) joined.push(line);
    else {
      const whole = text.slice(before.start, line.end);
      joined[joined.length - 1] = { ...before, end: line.end, text: whole, folded: foldLine(whole) };
    }
  }
  return joined;
}

/** Say what kind of block each paragraph is. */
export function toBlocks(paragraphs: readonly Paragraph[]): readonly Block[] {
  return paragraphs.map((paragraph, i) => ({
    span: { start: paragraph.start, end: paragraph.end },
    kind: isBullet(paragraph.text)
      ? "list"
      : isHeading(paragraph.text) && i < paragraphs.length - 1
        ? "heading"
        : "paragraph",
  }));
}
