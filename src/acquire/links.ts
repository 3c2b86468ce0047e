import { LINK_LABELS, LINK_LINES } from "../lexicon/en/residue.ts";
import type { Removal } from "../model/article.ts";
import { trimMarks, WHITE } from "../text/trim.ts";
import { isHeading } from "./headings.ts";
import { isBullet, type Paragraph } from "./paragraphs.ts";

/** Find lists of links to other articles: the label and what hangs on it. */
export function findLinks(paragraphs: readonly Paragraph[], lead: number): readonly Removal[] {
  const found: Removal[] = [];
  const keep = (p: Paragraph, rule: string): void => {
    found.push({ span: { start: p.start, end: p.end }, reason: "related-links", rule });
  };
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph;
    const { folded } = paragraph;
    if (folded.length > 220) continue;
    // "More from the inquiry:" before a full paragraph introduces it.
    const introduces = /^more\b.*:$/.test(folded) && !isLink(paragraphs[i + 1], paragraphs[i + 2]);
    if (folded.length < 90 && !introduces && LINK_LABELS.test(trimMarks(folded, `:>»›${WHITE}`))) {
      keep(paragraph, "link-label");
      while (isLink(paragraphs[i + 1], paragraphs[i + 2])) keep(paragraphs[++i] as Paragraph, "link-list");
    } else if (i > lead && LINK_LINES.test(folded) && !/[.]$/.test(folded)) keep(paragraph, "link-line");
  }
  return found;
}

/** A list item, or a line without a full stop that is not plainly the heading of what follows. */
function isLink(p: Paragraph | undefined, after: Paragraph | undefined): boolean {
  if (!p || p.text.length > 200) return false;
  if (isBullet(p.text)) return !/[.]["'”’]?$/.test(p.text) || p.text.length < 120;
  return isHeading(p.text) && (after === undefined || isHeading(after.text) || isBullet(after.text));
}
