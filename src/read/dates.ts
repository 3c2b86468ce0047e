import type { TimeMention } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { Moment } from "../model/moment.ts";
import type { Noted, Notice } from "../model/notice.ts";
import { anchorOf, type Span } from "../model/span.ts";
import { addDays, countDays, formatDay, isDay, parseDay } from "../text/calendar.ts";
import { findPieces, type Piece } from "../text/pieces.ts";
import { hasOverlap } from "../text/spans.ts";
import { isDayAhead } from "./dates-choose.ts";
import { findExpressions } from "./dates-expressions.ts";
import type { Direction, Expression, Phrase, Resolved, Surroundings, When } from "./dates-model.ts";
import { settleOrder } from "./dates-numeric.ts";
import { endOf, rangeOf, resolvePhrase } from "./dates-resolve.ts";
import { findDirection } from "./dates-tense.ts";

/** What finding times needs of an article. */
export type Dated = Pick<Article, "id" | "text" | "removals">;

/** A time expression in its text, with the direction that the words around it give. */
export interface Placed {
  readonly span: Span;
  readonly expression: Expression;
  readonly direction: Direction;
}

/** How far into a text the news itself is told, in code units: a headline and the first two or three sentences. */
const LEAD = 600;

/** How far back, in code units, a text's "the following day" may reach for its day. */
const NEARNESS = 700;

/** How far a report of results goes on, in code units, after it spoke of its quarter or of the year before. */
const REPORT = 1500;

/** When publication is wholly unknown it is any day between these: what comes out the same for both is certain. */
const ANY_TIME = { from: "1902-03-05", to: "2097-10-19" };

/** Find the time expressions of a text that was not set aside as page furniture. */
export function placeExpressions(
  article: Dated,
  pieces: readonly Piece[] = findPieces(article.text),
): readonly Placed[] {
  const found = findExpressions(pieces);
  const order = orderOf(found);
  return found.flatMap((each) => {
    const expression = order === undefined ? each : settle(each, order);
    const span = { start: (pieces[expression.start] as Piece).start, end: (pieces[expression.end - 1] as Piece).end };
    if (article.removals.some((removal) => hasOverlap(removal.span, span))) return [];
    const direction = directionOf(pieces, expression);
    // "in two weeks" is ahead only where its clause looks ahead; else it says how long.
    if (expression.phrase.when.kind === "offset" && expression.phrase.when.ahead && direction !== "future") return [];
    return [{ span, expression, direction }];
  });
}

/** The order of month and day that the figures of a text show, where one of them can be read in one way only. */
function orderOf(expressions: readonly Expression[]): "day-first" | undefined {
  const orders = expressions.flatMap(({ phrase: { when } }) => (when.kind === "calendar" ? [when.order] : []));
  return orders.includes("day-first") && !orders.includes("month-first") ? "day-first" : undefined;
}

function settle(expression: Expression, order: "day-first"): Expression {
  const { phrase, until } = expression;
  const turned = { ...expression, phrase: { ...phrase, when: settleOrder(phrase.when, order) } };
  return until ? { ...turned, until: { ...until, when: settleOrder(until.when, order) } } : turned;
}

function directionOf(pieces: readonly Piece[], expression: Expression): Direction {
  const { start, end, bound } = expression;
  const lead = pieces[start]?.lower;
  if (lead === "since" || expression.phrase.part === "earlier") return "past";
  if (expression.phrase.part === "later") return "future";
  const found = findDirection(pieces, start, end);
  // A deadline lies ahead unless its clause is told as past; a day of a month is the nearest one anyhow.
  const { when } = expression.phrase;
  if (when.kind === "calendar" && when.day !== undefined) return found;
  return found === "unknown" && bound === "until" ? "future" : found;
}

/**
 * Find what an article says of time, and the days that it means.
 *
 * Relative and partial expressions are resolved against the publication date, or against the date the text spoke of last
 * ("the following day"). Where publication is known only as a stretch of days, an expression gets a value if every day
 * of the stretch gives the same one, and otherwise only the outermost days it could mean. `pieces` are those of the text.
 */
export function findTimes(
  article: Dated,
  published: Moment,
  pieces: readonly Piece[] = findPieces(article.text),
): Noted<readonly TimeMention[]> {
  const times: TimeMention[] = [];
  const known = published.from !== undefined && published.to !== undefined;
  const window = known ? { from: published.from, to: published.to } : ANY_TIME;
  const ahead = new Set<number>();
  let later: { readonly span: Span; readonly day: string } | undefined;
  let near: { readonly value: string; readonly at: number } | undefined;
  let period: { readonly value: string; readonly at: number } | undefined;
  const years = new Map<string, number>();
  for (const { span, expression: written, direction } of placeExpressions(article, pieces)) {
    const expression = withYear(written, years, known ? window.from : undefined);
    const around = (today: string): Surroundings => ({
      today,
      direction,
      ahead,
      lead: span.start < LEAD,
      ...(near && span.start - near.at < NEARNESS && { near: near.value }),
      ...(period && span.start - period.at < REPORT && { period: period.value }),
    });
    const first = resolveExpression(expression, around(window.from));
    const last = window.from === window.to ? first : resolveExpression(expression, around(window.to));
    const agreed = first !== undefined && first.value === last?.value;
    const stated = isStated(written.phrase.when) && (!expression.until || isStated(expression.until.when));
    const { when } = expression.phrase;
    if (known && window.from === window.to && when.kind === "weekday" && isDayAhead(when, around(window.from))) {
      ahead.add(when.weekday);
      later ??= { span, day: addDays(window.from, 1) };
    }
    times.push({
      span,
      ...(agreed && { value: first.value }),
      ...(agreed ? bounded(first, expression) : known && first && last ? bounded(hull(first, last), expression) : {}),
      how: stated ? "stated" : "resolved",
      ...(!stated && agreed && known && window.from === window.to && { anchor: window.from }),
      bound: expression.bound,
    });
    const isReport = period !== undefined && isYearBack(when);
    if (agreed && when.kind !== "stretch" && !isReport) near = { value: first.value, at: span.end };
    if (agreed && isQuarter(when)) period = { value: first.value, at: span.end };
    else if (period && isReport) period = { ...period, at: span.end };
  }
  return { value: times, notices: later ? [laterNotice(article, later)] : [] };
}

/** A day this near to publication is that of the year at hand, whatever happened on it before: anniversaries are news. */
const AT_HAND = 30;

/** Who tells of a day again gives no year more than this many back. */
const YEARS_BACK = 2;

/** "the Feb. 8 meeting", in a text that told of Feb. 8, 2017: the day has the year that it was given before. `years` are kept by day. */
function withYear(expression: Expression, years: Map<string, number>, today: string | undefined): Expression {
  const { when } = expression.phrase;
  if (when.kind !== "calendar" || when.day === undefined || when.month === undefined) return expression;
  const key = `${when.month}-${when.day}`;
  if (when.year !== undefined) years.set(key, when.year);
  const year = years.get(key);
  if (year === undefined || today === undefined) return expression;
  if (when.year !== undefined || when.yearShift !== undefined || when.shift !== undefined) return expression;
  const now = parseDay(today).year;
  const [month, day] = [when.month, when.day];
  const isAtHand = [now - 1, now, now + 1].some(
    (one) => isDay(one, month, day) && Math.abs(countDays(today, formatDay(one, month, day))) < AT_HAND,
  );
  if (isAtHand || Math.abs(now - year) > YEARS_BACK) return expression;
  return { ...expression, phrase: { ...expression.phrase, when: { ...when, year } } };
}

/** A quarter that a text reports on: not one of another year that it is compared with. */
function isQuarter(when: When): boolean {
  return when.kind === "months" && when.count === 3 && when.month % 3 === 1 && when.yearShift === undefined;
}

/** "a year ago", "a year earlier": what a report compares with, which moves the story nowhere. */
function isYearBack(when: When): boolean {
  if (when.kind === "months") return when.yearShift === -1;
  return when.kind === "offset" && when.unit === "year" && when.direction < 0 && typeof when.base === "string";
}

function laterNotice(article: Dated, later: { readonly span: Span; readonly day: string }): Notice {
  const at = anchorOf(article, later.span);
  return {
    code: "read/later-than-published",
    message: `The text tells of "${at.text}", ${later.day}, as past, but is dated the day before.`,
    help: "The event's clock may be ahead of the paper's, or the text was updated after its date.",
    at,
  };
}

function resolveExpression(expression: Expression, around: Surroundings): Resolved | undefined {
  const { phrase, until, bound, either } = expression;
  const first = resolvePhrase(phrase, around);
  if (first === undefined) return undefined;
  if (until && !either && around.direction === "future" && isFreeMonth(phrase.when) && isFreeMonth(until.when)) {
    // "away from August to October", said in September: the end lies ahead, the beginning need not.
    const last = resolvePhrase(until, around);
    const start = last && resolvePhrase(phrase, { ...around, today: last.from as string, direction: "past" });
    return last && start && rangeOf(start, last);
  }
  if (until) {
    const last = resolvePhrase(until, afterFirst(around, first, until));
    return last && (rangeOf(first, last) ?? undefined);
  }
  const closes = bound === "until" || bound === "before";
  return phrase.part === "end" && closes ? endOf(first) : first;
}

/** The second end of a range is the first such day, month or quarter from its first end on. */
function afterFirst(around: Surroundings, first: Resolved, { when }: Phrase): Surroundings {
  const isFree =
    (when.kind === "calendar" && when.year === undefined && when.yearShift === undefined && when.shift === undefined) ||
    when.kind === "month-day" ||
    (when.kind === "weekday" && when.shift === undefined && when.week === undefined);
  return isFree && first.from !== undefined ? { ...around, today: first.from, direction: "future" } : around;
}

function isFreeMonth(when: When): boolean {
  if (when.kind !== "calendar" || when.month === undefined || when.day !== undefined) return false;
  return when.year === undefined && when.yearShift === undefined && when.shift === undefined;
}

/** Open the days on the side that the bound leaves open. */
function bounded(
  days: Resolved,
  { bound, phrase, whole }: Expression,
): { readonly from?: string; readonly to?: string } {
  const { from, to } = days as { from: string; to: string };
  switch (bound) {
    case "until":
      return { to };
    case "before":
      return { to: phrase.part === "end" ? to : addDays(from, -1) };
    case "since":
      return { from };
    case "after":
      // "after 2018" begins when the year is over; "after Monday" may be that very day.
      return { from: whole && from !== to ? addDays(to, 1) : from };
    default:
      return { from, to };
  }
}

function hull(a: Resolved, b: Resolved): Resolved {
  const from = (a.from as string) < (b.from as string) ? a.from : b.from;
  const to = (a.to as string) > (b.to as string) ? a.to : b.to;
  return { value: "", from: from as string, to: to as string };
}

/** Tell whether an expression needs neither the publication date nor another expression. */
export function isStated(when: When): boolean {
  switch (when.kind) {
    case "calendar":
    case "months":
    case "holiday":
      return when.year !== undefined;
    case "years":
      return true;
    case "week-number":
      return when.year !== undefined;
    case "nth":
    case "week-of":
      return isStated(when.of);
    case "offset":
      return typeof when.base !== "string" && isStated(when.base);
    default:
      return false;
  }
}
