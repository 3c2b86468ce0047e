import { LOOSE_STRETCHES, LOOSELY_AHEAD, LOOSELY_PAST } from "../lexicon/en/loose-times.ts";
import type { TimeMention } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { isWithin } from "../text/spans.ts";
import type { Side } from "./sides.ts";

/** Words that set an act in time without days: -1 for what is past, 1 for what is to come. */
export interface LooseTime {
  readonly span: Span;
  readonly tense: -1 | 1;
}

const phrases = (lists: readonly (readonly string[])[]): RegExp =>
  new RegExp(`\\b(?:${lists.flat().join("|").replace(/ /g, "\\s+")})\\b`, "i");

const NUMBER =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|few|a few|a couple of|dozens of|hundreds of)";

const LOOSE = phrases([LOOSELY_PAST, LOOSELY_AHEAD]);
const PAST = phrases([LOOSELY_PAST]);
const STRETCH = new RegExp(
  `\\b(?:${LOOSE_STRETCHES.join("|").replace(/ /g, "\\s+")}|(?:for|over)\\s+(?:(?:at least|at most|up to|about|around|nearly|almost|more than|less than|over|another|an additional|a further|an extra|the next|the last|the past|the)\\s+){0,2}${NUMBER}\\s+(?:more\\s+|full\\s+|long\\s+)?(?:second|minute|hour|day|week|month|year|decade)s?)\\b`,
  "i",
);

/** Find the first words of a reading that set its act in time without naming days: "previously", "shortly". */
export function findLooseTime(side: Side): LooseTime | undefined {
  const [found, text] = match(side, LOOSE);
  return found && { span: found, tense: PAST.test(text) ? -1 : 1 };
}

/** Find the first words of a reading that tell how long something lasts: "for another 30 days", "until June 1", "for now". */
export function findStretch(side: Side): Span | undefined {
  const until = limitOf(side);
  const [found] = match(side, STRETCH);
  return until && (!found || until.start < found.start) ? until : found;
}

/** "until June 1", "through Friday". */
function limitOf({ account, statement }: Side): Span | undefined {
  const limit = (account.annotations.times as readonly TimeMention[]).find(
    ({ bound, span }) => bound === "until" && isWithin(span, statement.proposition.span),
  );
  return limit && /^(?:until|till|through|up to)\b/i.test(account.article.text.slice(limit.span.start, limit.span.end))
    ? limit.span
    : undefined;
}

function match({ account, statement }: Side, pattern: RegExp): readonly [Span | undefined, string] {
  const { start, end } = statement.proposition.span;
  const found = pattern.exec(account.article.text.slice(start, end));
  if (!found) return [undefined, ""];
  const at = start + found.index;
  return [{ start: at, end: at + found[0].length }, found[0]];
}
