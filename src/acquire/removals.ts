import { AUTHOR_BIOS } from "../lexicon/en/bios.ts";
import type { Removal } from "../model/article.ts";
import { bySpan, isWithin } from "../text/spans.ts";
import { findBlurbs } from "./blurbs.ts";
import { findCaptions } from "./captions.ts";
import { findInline } from "./inline.ts";
import { findLabels } from "./labels.ts";
import { findLead } from "./lead.ts";
import { findLinks } from "./links.ts";
import type { Paragraph } from "./paragraphs.ts";
import { findRepeats } from "./repeats.ts";

/**
 * Find what in a text is page furniture and not report. Nothing is cut: each removal is a span with its reason and
 * the rule that fired, sorted and never overlapping. What could be reporting is left where it stands.
 */
export function findRemovals(paragraphs: readonly Paragraph[], known: readonly Removal[] = []): readonly Removal[] {
  const lead = findLead(paragraphs);
  const found = keepFirst([
    ...known,
    ...findLinks(paragraphs, lead),
    ...findBios(paragraphs, lead),
    ...findLabels(paragraphs, lead),
    ...findCaptions(paragraphs, lead),
    ...findBlurbs(paragraphs, lead),
    ...findInline(paragraphs),
  ]);
  // Last, because a caption must not make a repeat of the sentence that it was taken from.
  return keepFirst([...found, ...findRepeats(keepReport(paragraphs, found))]);
}

/** Keep the paragraphs that are not wholly set aside. Both are in order of position. */
export function keepReport(paragraphs: readonly Paragraph[], removals: readonly Removal[]): readonly Paragraph[] {
  let i = 0;
  return paragraphs.filter((p) => {
    while (i < removals.length && (removals[i] as Removal).span.end <= p.start) i++;
    const next = removals[i];
    return next === undefined || !isWithin(p, next.span);
  });
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

/** A word that every note on an author has: tried first, because the notes' patterns are slow to compile. */
const AUTHORED =
  /\b(?:reporter|correspondent|journalist|editor|columnist|writer|blogger|contributor|producer|chief|freelancer?|fellow|intern|photojournalist|anchor|author|covers|covered|reports|reported|writes|write|written|my name|joined|work|follow|contact|e-?mail|reach|find|tweet|twitter|facebook|instagram|phone|tips)\b|@/;

function findBios(paragraphs: readonly Paragraph[], lead: number): readonly Removal[] {
  return paragraphs.flatMap(({ start, end, text, folded }, i) =>
    i > lead &&
    folded !== "" &&
    AUTHORED.test(folded) &&
    AUTHOR_BIOS.some(({ sign, bio }) => sign.test(text) && bio.test(text))
      ? [{ span: { start, end }, reason: "author-bio" as const, rule: "author-note" }]
      : [],
  );
}
