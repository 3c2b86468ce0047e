import type { Removal } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { isSignature } from "./bylines.ts";
import { datelineOf } from "./dateline.ts";
import { countCapitals, countShared, foldWords, isHeading } from "./headings.ts";
import { findLead } from "./lead.ts";
import { isBullet, type Paragraph } from "./paragraphs.ts";
import { keepReport } from "./removals.ts";

/** The parts of an article that are not its body. */
export interface Parts {
  readonly headline?: Span;
  readonly byline?: Span;
  readonly dateline?: Span;
}

/** How many paragraphs from the beginning a headline is looked for in; pages with furniture have it late. */
const FAR = 40;

/** Find headline, byline and dateline among the paragraphs that are not set aside. */
export function findParts(text: string, paragraphs: readonly Paragraph[], removals: readonly Removal[]): Parts {
  const kept = keepReport(paragraphs, removals);
  const dateline = kept
    .slice(0, FAR)
    .map(datelineOf)
    .find((span) => span !== undefined);
  const byline = findByline(kept);
  const headline = findHeadline(kept, text);
  return { ...(headline && { headline }), ...(byline && { byline }), ...(dateline && { dateline }) };
}

/** What every byline has one of: tried first, because most lines have none. */
const SIGNED =
  /\b(?:[Bb][Yy]|AP|AFP|Reuters|CNN|Press|Presse|BBC|Bloomberg|Staff|News|TODAY|NPR|UPI|Politico|Post|Times|Guardian|Journal)\b/;

function findByline(paragraphs: readonly Paragraph[]): Span | undefined {
  const found = paragraphs.slice(0, FAR).find(({ text }) => isByline(text));
  return found && { start: found.start, end: found.end };
}

function isByline(text: string): boolean {
  if (text.length > 400 || !SIGNED.test(text)) return false;
  const line = text.replace(/\s+/g, " ");
  return line.length < 200 && !/(?:[a-z]{3}|[!?])[.!?]$/.test(line.replace(/\b(?:Jr|Sr)\.$/, "")) && isSignature(line);
}

/**
 * The headline is the line before the body that reads like a title and speaks of what the body begins with.
 * A first sentence, a section's name, a dateline and a byline are none.
 */
function findHeadline(paragraphs: readonly Paragraph[], text: string): Span | undefined {
  const [first] = paragraphs;
  const skip = first && isTitleWithStop(first, paragraphs) ? 1 : 0;
  const lead = skip + findLead(paragraphs.slice(skip));
  if (lead < 1 || lead > FAR) return undefined;
  const body = paragraphs.slice(lead, lead + 4);
  const [opening, closing] = [body[0], body.at(-1)];
  if (!opening || !closing) return undefined;
  const about = foldWords(text.slice(opening.start, Math.min(closing.end, opening.start + 3000)));
  let best: Paragraph | undefined;
  let most = 0.2;
  for (const p of paragraphs.slice(0, lead)) {
    if (!(isHeading(p.text) || (p === first && skip > 0)) || isBullet(p.text) || isByline(p.text) || datelineOf(p))
      continue;
    const words = foldWords(p.text);
    // Two words are a label of something, whatever they share with the report.
    const score = words.size < 3 ? 0 : countShared(words, about) + (p === paragraphs[0] && words.size > 3 ? 0.3 : 0);
    if (score > most) [best, most] = [p, score];
  }
  // Titles taken from a page's head end with the site's name.
  const title = best?.text.replace(/\s\|\s[^|]{3,40}$/, "");
  return best && { start: best.start, end: best.start + (title as string).length };
}

/**
 * Some archives end headlines with a full stop: such a line is written as a title is, leaves its articles out as
 * headlines do, or is told again by the report.
 */
function isTitleWithStop(p: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  if (p !== paragraphs[0] || p.text.length > 160 || !p.text.endsWith(".") || !isHeading(p.text.slice(0, -1)))
    return false;
  const report = paragraphs.slice(1, 5).findIndex(({ text }) => text.length >= 90) + 1;
  if (report === 0) return false;
  if (countCapitals(p.text) > 0.75) return true;
  const rest = paragraphs
    .slice(1, report + 2)
    .map(({ text }) => text)
    .join(" ");
  const clipped = !/\b(?:an?|the|said|says|was|were)\b/i.test(p.text) && p.text.split(/\s+/).length <= 20;
  return countShared(foldWords(p.text), foldWords(rest)) >= (clipped ? 0.3 : 0.55);
}

/** What a text may end with that no sentence does: thanks to colleagues, addresses, invitations. */
const NO_CUT = /\b(?:here|more|app|newsletter)$|^[_*©(]/i;
const THANKS = /\b(?:contribut(?:ed|ing)|(?:report|reporting|edit|writ)(?:ing|ed) by)\b/i;
const LONGEST_THANKS = 120;

/** Addresses of people and pages. */
const ADDRESS = /[@#]\S|https?:\/\/\S/i;

/** How many of the last words of a cut text are shown. */
const SHOWN = 6;

/** How much of the end is looked at. */
const TAIL = 240;

/** Find the last words of a text that seems to be cut: no final mark, an ellipsis, a count of what is missing. */
export function findCut(paragraphs: readonly Paragraph[], removals: readonly Removal[]): Span | undefined {
  const last = keepReport(paragraphs, removals).at(-1);
  if (!last) return undefined;
  const { start } = last;
  // Furniture that ran on at the end is not where the report breaks off.
  let end = last.end;
  for (const { span } of removals.toReversed()) if (span.end >= end && span.start > start) end = span.start;
  const whole = last.text.slice(0, end - start).trimEnd();
  const text = whole.slice(-TAIL);
  const counted = /(?:…|\.\.\.)?\s{0,4}\[\+?\d+ chars\]$/.exec(text);
  // Letters, commas and dashes end nothing; a paper's own end mark ("DM", "♦") stands after the full stop.
  const unended = /[\p{L}\p{N},–—-]$/u.test(text) && !/[.!?]["”’)]{0,3} ?\p{Lu}{1,4}$/u.test(text);
  const open = whole.length > 90 && unended && !isBullet(whole);
  const dots = /(?:…|\.\.\.)$/.test(text);
  if (!counted && !dots && !open) return undefined;
  const sentence = text.split(/(?<=[.!?]["”’)]?)\s(?=\S)/).at(-1) ?? "";
  const isWhole =
    NO_CUT.test(sentence) ||
    THANKS.test(sentence.slice(sentence.lastIndexOf(".") + 1).slice(-LONGEST_THANKS)) ||
    ADDRESS.test(sentence.split(/\s/).at(-1) ?? "");
  if (!counted && isWhole) return undefined;
  const words = text.slice(0, counted?.index ?? text.length).trimEnd();
  const places = [...words.matchAll(/\S+/g)];
  const tail = words.slice((places.at(-SHOWN) ?? places[0])?.index ?? 0);
  const begun = start + whole.length - text.length;
  return { start: begun + words.length - tail.length, end: begun + text.length };
}
