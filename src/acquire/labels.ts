import { RESIDUE_LINES, SECTION_LABELS } from "../lexicon/en/residue.ts";
import type { ResidueRule } from "../lexicon/en/residue-rule.ts";
import type { Removal, RemovalReason } from "../model/article.ts";
import { trimMarks, trimToWord, WHITE } from "../text/trim.ts";
import { isHeading } from "./headings.ts";
import type { Paragraph } from "./paragraphs.ts";

/** The longest line that is held against the rules: notices of cookies and rights are that long. */
const LONGEST = 400;

/** Find the lines that are page furniture by their own words, by standing first, or by following a player. */
export function findLabels(paragraphs: readonly Paragraph[], lead: number): readonly Removal[] {
  const found: Removal[] = [];
  // A live blog's entries begin with their time, as a video's length would stand: many of them are times.
  const times = paragraphs.filter(({ folded }) => /^\d{1,2}:\d{2}$/.test(folded)).length;
  let player = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const removal = labelOf(paragraph, i, lead, times > 2 && !player, player);
    if (removal) found.push(removal);
    player =
      removal !== undefined &&
      (/^player-(?:notice|duration)$/.test(removal.rule) || (player && removal.rule !== "player-title"));
  }
  return found;
}

/** Tell whether a line is page furniture by its words alone. */
export function isFurniture({ folded }: Paragraph): boolean {
  return folded !== "" && folded.length <= LONGEST && !isOneWordSentence(folded) && findResidue(folded) !== undefined;
}

/**
 * Find the rule that a folded line fulfils. Its first word settles which rules it can fulfil at all: their patterns are slow to
 * compile, and most lines never need one.
 */
export function findResidue(folded: string, except?: string): ResidueRule | undefined {
  const first = FIRST_WORD.exec(folded)?.[1] ?? "";
  const begin = first >= "0" && first <= "9" ? "0" : first;
  const words = trimToWord(folded);
  return RESIDUE_LINES.find(
    ({ rule, line, begins, holds }) =>
      rule !== except && (begins.has(begin) || holds?.test(folded)) && line.test(words),
  );
}

const FIRST_WORD = /^[^a-z0-9_]*([a-z]+|\d)/;

/** "X." and "Pause." end something; labels have no full stop. */
function isOneWordSentence(folded: string): boolean {
  return /^\w+[.!?]$/.test(folded);
}

function labelOf(paragraph: Paragraph, i: number, lead: number, timed: boolean, player: boolean): Removal | undefined {
  const { start, end, folded, text } = paragraph;
  const because = (reason: RemovalReason, rule: string): Removal => ({ span: { start, end }, reason, rule });
  if (folded === "" || folded.length > LONGEST || isOneWordSentence(folded)) return undefined;
  const known = findResidue(folded, timed ? "player-duration" : undefined);
  // "Boy tries to sign up for the army": a first line with as many words is a headline, unless it is nothing but a label.
  if (known && i === 0 && lead === 1 && text.split(/\s+/).length > 4 && known.rule === "live-promo") return undefined;
  if (known) return because(known.reason, known.rule);
  if (i < lead && SECTION_LABELS.has(trimMarks(folded, `:|>»${WHITE}`)))
    return because("section-label", "section-label");
  // The title of the video that the notice or the time before it belongs to.
  if (player && isHeading(text) && text.length < 100) return because("player", "player-title");
  return undefined;
}
