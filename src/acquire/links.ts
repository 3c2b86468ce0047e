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
    } else if (i > lead && LINK_LINES.test(folded) && (!/[.]$/.test(folded) || isStoppedLink(paragraph.text)))
      keep(paragraph, "link-line");
  }
  return [...found, ...findBetween(paragraphs, found)];
}

/** "The Ferry Hour: Who owns the quay?": a line with a label of its own between two links. */
function findBetween(paragraphs: readonly Paragraph[], found: readonly Removal[]): readonly Removal[] {
  const links = new Set(found.map(({ span }) => span.start));
  const isAfterLabel = ({ text }: Paragraph): boolean =>
    text.length < 200 && /^\p{Lu}[^:.!?“”"]{2,30}: ["“‘']?[\p{Lu}\d]/u.test(text) && !/[.!?]["”’]? \p{Lu}/u.test(text);
  return paragraphs.flatMap((p, i) => {
    const [before, after] = [paragraphs[i - 1], paragraphs[i + 1]];
    const isBetween = before && after && links.has(before.start) && links.has(after.start) && !links.has(p.start);
    return isBetween && isAfterLabel(p)
      ? [{ span: { start: p.start, end: p.end }, reason: "related-links" as const, rule: "link-between" }]
      : [];
  });
}

/** "Related: Ferry line fined over late boats.": archives end links with a full stop; a label that no sentence begins with shows them. */
function isStoppedLink(text: string): boolean {
  return STOPPED.test(text) && text.length < 160 && !/[.!?]["”’]? \p{Lu}/u.test(text.replace(/^[^:|>»]*/, ""));
}

const STOPPED =
  /^\W{0,4}(?:Related|RELATED|Read (?:more|also|next)|READ (?:MORE|ALSO|NEXT)|See (?:also|more)|SEE ALSO|Also (?:read|see)|More|MORE|Watch|WATCH|Don['’]t miss|ICYMI|Recommended)(?: (?:articles?|stor(?:y|ies)|coverage|on this|video))? ?(?::|\||>{1,3}|»|›) ?["“‘']?[\p{Lu}\d]/u;

/** A list item, or a line without a full stop that is not plainly the heading of what follows. */
function isLink(p: Paragraph | undefined, after: Paragraph | undefined): boolean {
  if (!p || p.text.length > 200) return false;
  if (isBullet(p.text)) return !/[.]["'”’]?$/.test(p.text) || p.text.length < 120;
  return isHeading(p.text) && (after === undefined || isHeading(after.text) || isBullet(after.text));
}
