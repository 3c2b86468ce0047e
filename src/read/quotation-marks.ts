import type { Span } from "../model/span.ts";

/** A quotation mark as it stands in the text, before it is known what it opens or closes. */
export interface QuotationMark extends Span {
  readonly kind: "double" | "single";
  /** White space, a bracket or a dash before it, and none after it. */
  readonly mayOpen: boolean;
  /** Something before it, and white space, punctuation or nothing after it. */
  readonly mayClose: boolean;
  /** What the mark's own form says: “ opens, ” closes, " says nothing. */
  readonly form: "opens" | "closes" | "either";
}

const FORMS: Readonly<Record<string, readonly [QuotationMark["kind"], QuotationMark["form"]]>> = {
  '"': ["double", "either"],
  "“": ["double", "opens"],
  "”": ["double", "closes"],
  "„": ["double", "opens"],
  "‟": ["double", "opens"],
  "«": ["double", "opens"],
  "»": ["double", "closes"],
  "＂": ["double", "either"],
  "'": ["single", "either"],
  "‘": ["single", "opens"],
  "’": ["single", "closes"],
  "‛": ["single", "opens"],
  "`": ["single", "opens"],
};

const WORD = /[\p{L}\p{N}]/u;
const OPENERS_BEFORE = /[\s([{–—\-/|>]/;
const AFTER_CLOSER = /[\s.,;:!?)\]}–—\-/…|<]/;
/** Words that begin with an apostrophe: the mark opens nothing. */
const CLIPPED = /^(?:\d0s|tis|twas|em|til|cause|bout|round|n|cuz|ere|twere|neath)\b/i;

/** Find all quotation marks that are no apostrophes, inches, feet or minutes. */
export function findQuotationMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!mayQuote(text.charCodeAt(i))) continue;
    const glyph = text[i] as string;
    const form = FORMS[glyph];
    if (!form) continue;
    // '' and `` are double marks typed twice
    const twice = (glyph === "'" || glyph === "`") && text[i + 1] === glyph && text[i + 2] !== glyph;
    const mark = twice
      ? markAt(text, i, i + 2, "double", glyph === "`" ? "opens" : "either")
      : markAt(text, i, i + 1, ...form);
    if (twice) i++;
    if (mark) marks.push(mark);
  }
  return marks;
}

/** Tell whether a character may be one of the marks: of ASCII there are three, and nearly all of a text is ASCII. */
function mayQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 96 || code > 127;
}

function markAt(
  text: string,
  start: number,
  end: number,
  kind: QuotationMark["kind"],
  form: QuotationMark["form"],
): QuotationMark | undefined {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (isApostropheOrMeasure(text, start, end, kind, before, after)) return undefined;
  // a neighboring mark is seen through: “‘So,’ he said”
  const seen = (c: string): boolean => c in FORMS;
  const mayOpen = (OPENERS_BEFORE.test(before) || seen(before)) && !/[\s,;:!?)\]]/.test(after) && end < text.length;
  const mayClose = !/\s/.test(before) && (AFTER_CLOSER.test(after) || seen(after) || kind === "double");
  return { start, end, kind, form, mayOpen, mayClose };
}

function isApostropheOrMeasure(
  text: string,
  start: number,
  end: number,
  kind: QuotationMark["kind"],
  before: string,
  after: string,
): boolean {
  if (kind === "single") {
    if (WORD.test(before) && WORD.test(after)) return true; // don't, Russia‘s
    if (CLIPPED.test(text.slice(end, end + 8)) && !WORD.test(before)) return true;
    return /\d/.test(before) && /[\s\d]/.test(after) && text[start] === "'"; // 6' tall, 5'11
  }
  // 6'2" and 12" pipe, but not "in 2019"
  return (
    text[start] === '"' && /\d/.test(before) && /\d['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, start - 6), start))
  );
}
