import { hasCreditAtEnd, isCredit } from "./captions.ts";
import { datelineOf } from "./dateline.ts";
import { isHeading } from "./headings.ts";
import { isFurniture } from "./labels.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A page's furniture before the report is never longer; live pages come near it. */
const FAR = 80;

/**
 * Find the first paragraph of the report itself: the one with the dateline, else the first full paragraph that
 * another follows soon. The number of paragraphs where there is none.
 */
export function findLead(paragraphs: readonly Paragraph[]): number {
  const dated = paragraphs.slice(0, FAR).findIndex((p) => datelineOf(p) !== undefined);
  const full = paragraphs.findIndex(
    (p, i) => isFull(p, paragraphs[i + 1]) && (p.text.length > 400 || isAmongFull(paragraphs, i)),
  );
  if (
    dated >= 0 &&
    (full < 0 || dated <= full + 3 || !paragraphs.slice(full, dated).every(({ text }) => isFullText(text)))
  ) {
    return dated;
  }
  return full < 0 ? paragraphs.length : full;
}

function isAmongFull(paragraphs: readonly Paragraph[], i: number): boolean {
  const next = paragraphs.slice(i + 1, i + 5);
  return next.length === 0 || next.some((p, k) => isFull(p, next[k + 1]));
}

function isFull(p: Paragraph, after: Paragraph | undefined): boolean {
  return isFullText(p.text) && !isFurniture(p) && !hasCreditAtEnd(p.text) && !(after && isCredit(after.text));
}

function isFullText(text: string): boolean {
  return text.length > 80 && !isHeading(text) && /[.!?…:]["'”’)]*$/.test(text);
}
