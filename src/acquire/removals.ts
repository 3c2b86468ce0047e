import { AUTHOR_BIOS } from "../lexicon/en/bios.ts";
import { RESIDUE_LINES, SECTION_LABELS } from "../lexicon/en/residue.ts";
import type { Removal, RemovalReason } from "../model/article.ts";
import { bySpan } from "../text/spans.ts";
import { findCaptions } from "./captions.ts";
import { isHeading } from "./headings.ts";
import { findInline } from "./inline.ts";
import { findLinks } from "./links.ts";
import type { Paragraph } from "./paragraphs.ts";
import { findRepeats } from "./repeats.ts";

/**
 * Find what in a text is page furniture and not report. Nothing is cut: each removal is a span with its reason and
 * the rule that fired, sorted and never overlapping. What could be reporting is left where it stands.
 */
export function findRemovals(paragraphs: readonly Paragraph[], known: readonly Removal[] = []): readonly Removal[] {
  const lead = findLead(paragraphs);
  const found = [
    ...known,
    ...findLinks(paragraphs, lead),
    ...findLabels(paragraphs, lead),
    ...findCaptions(paragraphs, lead),
    ...findBios(paragraphs, lead),
    ...findInline(paragraphs),
    ...findRepeats(paragraphs),
  ];
  return keepFirst(found);
}

/** Of overlapping removals the one found first stays, so that the surest rules come first. */
function keepFirst(found: readonly Removal[]): readonly Removal[] {
  const order = found.map((removal, rank) => ({ removal, rank }));
  order.sort((a, b) => bySpan(a.removal.span, b.removal.span) || a.rank - b.rank);
  const kept: { removal: Removal; rank: number }[] = [];
  for (const one of order) {
    const { start, end } = one.removal.span;
    if (start >= end) continue;
    const last = kept.at(-1);
    if (!last || last.removal.span.end <= start) kept.push(one);
    else if (one.rank < last.rank && (kept.at(-2)?.removal.span.end ?? 0) <= start) kept[kept.length - 1] = one;
  }
  return kept.map(({ removal }) => removal);
}

/** Find the first paragraph of the report itself; the number of paragraphs where there is none. */
export function findLead(paragraphs: readonly Paragraph[]): number {
  const lead = paragraphs.findIndex(({ text }) => text.length > 90 && !isHeading(text) && /[.!?…:]["”’)]?$/.test(text));
  return lead < 0 ? paragraphs.length : lead;
}

function findLabels(paragraphs: readonly Paragraph[], lead: number): readonly Removal[] {
  const found: Removal[] = [];
  // A live blog's entries begin with their time, as a video's length would stand: many of them are times.
  const times = paragraphs.filter(({ folded }) => /^\d{1,2}:\d{2}$/.test(folded)).length;
  let player = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const removal = labelOf(paragraph, i < lead, times, player);
    if (removal) found.push(removal);
    player =
      removal !== undefined &&
      (/player-(?:notice|duration)/.test(removal.rule) || (player && removal.rule !== "player-title"));
  }
  return found;
}

function labelOf(paragraph: Paragraph, early: boolean, times: number, player: boolean): Removal | undefined {
  const { start, end, folded, text } = paragraph;
  const because = (reason: RemovalReason, rule: string): Removal => ({ span: { start, end }, reason, rule });
  if (folded === "" || folded.length > 400) return undefined;
  for (const { rule, reason, line } of RESIDUE_LINES) {
    if (!line.test(folded)) continue;
    if (rule === "player-duration" && times > 2 && !player) continue;
    return because(reason, rule);
  }
  if (early && SECTION_LABELS.has(folded.replace(/[\s:|>»]+$/, ""))) return because("section-label", "section-label");
  // The title of the video that the notice or the time before it belongs to.
  if (player && isHeading(text) && text.length < 100) return because("player", "player-title");
  return undefined;
}

function findBios(paragraphs: readonly Paragraph[], lead: number): readonly Removal[] {
  return paragraphs.flatMap(({ start, end, folded }, i) =>
    i > lead && folded !== "" && AUTHOR_BIOS.some((bio) => bio.test(folded))
      ? [{ span: { start, end }, reason: "author-bio" as const, rule: "author-note" }]
      : [],
  );
}
