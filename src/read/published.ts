import type { Moment } from "../model/moment.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import { formatDay, lastDayOf } from "../text/calendar.ts";
import { findPieces, type Piece } from "../text/pieces.ts";
import { type Dated, isStated, type Placed, placeExpressions } from "./dates.ts";
import type { When } from "./dates-model.ts";
import { resolvePhrase } from "./dates-resolve.ts";
import { findDirection } from "./dates-tense.ts";

/** What a text without a date gives away of when it was published. */
export interface PublicationClues {
  /** The day that a line of its own gives, or the dateline: "Published: 5 September 2022". */
  readonly day?: { readonly day: string; readonly evidence: readonly Anchor[] };
  /** The month of the year that it was published in, with the two sentences that prove it. */
  readonly month?: { readonly month: number; readonly evidence: readonly Anchor[] };
  /** A year it was published in or near, with the words that show it. */
  readonly year?: { readonly year: number; readonly evidence: readonly Anchor[] };
}

/** How many words count as close by a date: what they say of its direction is surer, and more often nothing. */
const CLOSE = 9;

/** How many telling words two sentences must share to be taken to speak of one thing. */
const SHARED_WORDS = 3;

/**
 * Deduce a publication date from the clues of one text, or of several that tell one event.
 * It comes from "in August" and "last month" said of one thing, and from years; never from today's date.
 * Clues that contradict one another give nothing; a year without a month is only assumed.
 */
export function deducePublished(clues: readonly PublicationClues[]): Moment {
  const stated = clues.length === 1 ? clues[0]?.day : undefined;
  if (stated) return { from: stated.day, to: stated.day, how: "stated", evidence: stated.evidence };
  const months = clues.flatMap(({ month }) => (month ? [month] : []));
  const years = clues.flatMap(({ year }) => (year ? [year] : []));
  if (years.length === 0) return { how: "unknown" };
  const year = Math.max(...years.map((clue) => clue.year));
  const month = months[0]?.month;
  if (months.some((clue) => clue.month !== month)) return { how: "unknown" };
  const evidence = [
    ...months.slice(0, 1).flatMap((clue) => clue.evidence),
    ...years
      .filter((clue) => clue.year === year)
      .slice(0, 1)
      .flatMap((clue) => clue.evidence),
  ];
  const [first, last] = month === undefined ? [1, 12] : [month, month];
  const from = formatDay(year, first, 1);
  return {
    from,
    to: formatDay(year, last, lastDayOf(year, last)),
    how: month === undefined ? "assumed" : "deduced",
    evidence,
  };
}

/** Find what a text says that bears on its publication date. */
export function findPublicationClues(article: Dated): PublicationClues {
  const pieces = findPieces(article.text);
  const placed = placeExpressions(article, pieces);
  const month = monthClue(article, placed);
  const year = yearClue(article, placed, pieces);
  const day = findDateLine(article);
  return { ...(day && { day }), ...(month && { month }), ...(year && { year }) };
}

/** How many lines from the top a date may stand by itself. */
const HEAD_LINES = 12;

/** What may stand beside the date on a line of its own: labels, weekdays, clock times and zones. */
const BESIDE_DATE =
  /\b(?:published|posted|updated|modified|created|filed|first|last|on|at|date|time|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|[ap]\.?m\.?|gmt|utc|bst|[ecmp][sd]?t)\b|[\d\s\p{P}\p{S}]/giu;

/** "Published: 5 September 2022" on a line of its own near the top, set aside as page furniture or not. */
function findDateLine(article: Dated): PublicationClues["day"] {
  const lines = [...article.text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== "").slice(0, HEAD_LINES);
  for (const { 0: line, index } of lines) {
    if (line.length > 90) continue;
    const bare = { id: article.id, text: line, removals: [] };
    for (const { span, expression } of placeExpressions(bare)) {
      const { when } = expression.phrase;
      if (when.kind !== "calendar" || when.day === undefined || when.year === undefined || expression.until) continue;
      const rest = (line.slice(0, span.start) + line.slice(span.end))
        .replace(/^By .*?[,|•·]/, "")
        .replace(BESIDE_DATE, "");
      const days = resolvePhrase(expression.phrase, {
        today: "2000-01-01",
        direction: "past",
        ahead: new Set(),
        lead: false,
      });
      if (rest !== "" || days === undefined) continue;
      return { day: days.value, evidence: [anchorOf(article, { start: index, end: index + line.trimEnd().length })] };
    }
  }
  return undefined;
}

/** "In August they took delivery of the drones" and "the drones arrived last month": published in September. */
function monthClue(article: Dated, placed: readonly Placed[]): PublicationClues["month"] {
  const last = placed.filter(({ expression }) => isLastMonth(expression.phrase.when));
  const named = placed.filter(
    ({ expression, direction }) => monthOf(expression.phrase.when) !== undefined && direction === "past",
  );
  let best: { readonly score: number; readonly month: number; readonly spans: readonly Span[] } | undefined;
  for (const a of named) {
    const from = sentenceAround(article.text, a.span);
    const words = tellingWords(article.text, from);
    for (const b of last) {
      const to = sentenceAround(article.text, b.span);
      const score =
        from.start === to.start ? 0 : [...tellingWords(article.text, to)].filter((word) => words.has(word)).length;
      if (score >= SHARED_WORDS && score > (best?.score ?? 0)) {
        best = { score, month: ((monthOf(a.expression.phrase.when) ?? 0) % 12) + 1, spans: [from, to] };
      }
    }
  }
  return best && { month: best.month, evidence: best.spans.map((span) => anchorOf(article, span)) };
}

function isLastMonth(when: When): boolean {
  return when.kind === "unit" && when.unit === "month" && when.shift === -1 && !when.inText;
}

/** The month of an expression that gives a month alone, or a day of it, without a year. */
function monthOf(when: When): number | undefined {
  return when.kind === "calendar" && when.year === undefined && when.yearShift === undefined ? when.month : undefined;
}

/** The latest year the text names, where it is the year of a deadline still ahead. */
function yearClue(article: Dated, placed: readonly Placed[], pieces: readonly Piece[]): PublicationClues["year"] {
  const stated = placed.flatMap((p) => {
    if (!isStated(p.expression.phrase.when)) return [];
    const { phrase, bound, start, end } = p.expression;
    const days = resolvePhrase(phrase, { today: "2000-01-01", direction: p.direction, ahead: new Set(), lead: false });
    const year = Number(days?.to?.slice(0, 4));
    return year > 0
      ? [{ span: p.span, year, isDeadline: bound === "until" && findDirection(pieces, start, end, CLOSE) === "future" }]
      : [];
  });
  const year = Math.max(...stated.map((s) => s.year));
  const deadline = stated.find((s) => s.year === year && s.isDeadline);
  return deadline && { year, evidence: [anchorOf(article, sentenceAround(article.text, deadline.span))] };
}

const SENTENCE_END = /[.!?]["”’']?\s+(?=["“‘']?[A-Z])|\n/g;

/** The sentence that a span stands in, cut at full stops before a capital and at line breaks. */
function sentenceAround(text: string, span: Span): Span {
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    const after = match.index + match[0].length;
    if (after <= span.start) start = after;
    else if (match.index >= span.end - 1) return { start, end: match.index + match[0].trimEnd().length };
  }
  return { start, end: text.trimEnd().length };
}

const COMMON = new Set(
  "that this with from have been were which their they after last month said says over part year more than when would could also into about some other".split(
    " ",
  ),
);

function tellingWords(text: string, { start, end }: Span): ReadonlySet<string> {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/(ns|n|s)$/, "")));
}
