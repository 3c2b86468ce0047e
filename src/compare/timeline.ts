import type { Account, Annotations, Attribution, TimeMention } from "../model/annotations.ts";
import type { AlignedClaim } from "../model/comparison.ts";
import type { TimelineItem } from "../model/dossier.ts";
import type { Moment } from "../model/moment.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import type { Story } from "../model/story.ts";
import { cuesOf } from "../text/attributions.ts";
import { compareTimes } from "../text/intervals.ts";
import { findAround, findOverlapping } from "../text/overlaps.ts";
import { countOverlap, hasOverlap, isWithin } from "../text/spans.ts";

/** The longest label, in code units: a clause, not a sentence of clauses. */
const LONGEST_LABEL = 160;

/** How far a time may stand from the cue whose saying it dates, in code units. */
const LONGEST_FRAME = 60;

/** Two labels are of one event when they share this much of the shorter one's telling words. */
const SHARED = 0.6;

/** Telling words below which a label says too little to be known again. */
const FEWEST_WORDS = 3;

/** Something dated in one account. */
interface Dating {
  readonly anchor: Anchor;
  readonly when: Moment;
  /** The claim that it belongs to, where there is one. */
  readonly claim?: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Lay out a story in time, twice: what happened (`events`), and how it was told (`telling`): publications, first reports,
 * dated statements. An item groups the datings of one claim, or of the same words, that can all be true;
 * datings of one event that differ stand as items of their own, linked by `conflictsWith`.
 */
export function findTimeline({ accounts }: Story, claims: readonly AlignedClaim[]): readonly TimelineItem[] {
  const events = accounts.flatMap((account) => findEvents(account, claims));
  const telling = accounts.flatMap(findTellings);
  const items = [...groupDatings(events, "events"), ...groupDatings(telling, "telling")].sort(byMoment);
  const ids = new Map(items.map((item, i) => [item.id, `t${i + 1}`]));
  const idOf = (id: string): string => ids.get(id) as string;
  return items.map((item) => ({ ...item, id: idOf(item.id), conflictsWith: item.conflictsWith.map(idOf) }));
}

/** The datings of what happened: every time with days, outside the frames that say when something was said. */
function findEvents({ article, annotations }: Account, claims: readonly AlignedClaim[]): readonly Dating[] {
  const readings = claims.flatMap(({ id, readings }) =>
    readings.flatMap((reading) => (reading.article === article.id ? [{ span: reading.span, claim: id }] : [])),
  );
  return annotations.times.flatMap((time) => {
    if (time.from === undefined && time.to === undefined) return [];
    if (framesOf(time, annotations).length > 0) return [];
    const clause = clauseAround(article.text, annotations, time);
    const anchor = anchorOf(article, clause);
    const claim = findOverlapping(readings, time.span).find(({ span }) => isMostly(span, clause))?.claim;
    return [
      {
        anchor,
        when: momentOf(time, anchorOf(article, time.span)),
        words: tellingWords(anchor.text),
        ...(claim !== undefined && { claim }),
      },
    ];
  });
}

/** Tell whether two spans are mostly one: they share half of the shorter. */
function isMostly(a: Span, b: Span): boolean {
  return countOverlap(a, b) * 2 > Math.min(a.end - a.start, b.end - b.start);
}

/** The attributions that a time dates, by their cues. */
function framesOf(time: TimeMention, annotations: Annotations): readonly Attribution[] {
  const { start, end } = time.span;
  const near = { start: start - LONGEST_FRAME - 1, end: end + LONGEST_FRAME + 1 };
  return findOverlapping(cuesOf(annotations.attributions), near).flatMap(({ attribution }) =>
    isFrameTime(attribution, time, annotations) ? [attribution] : [],
  );
}

/** "said on Monday": a time outside the content, near the cue in one sentence, and in no clause of its own. */
function isFrameTime(
  { cue, content }: Attribution,
  { span }: TimeMention,
  { propositions, sentences }: Annotations,
): boolean {
  if (content.some((part) => hasOverlap(part, span)) || gapBetween(cue, span) > LONGEST_FRAME) return false;
  if (!findAround(sentences, cue).some((sentence) => isWithin(span, sentence))) return false;
  return findAround(propositions, span).every((proposition) => hasOverlap(cue, proposition.span));
}

/** Count the code units between two spans. */
function gapBetween(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

/** The shortest proposition around a time, with the time in it; else the words of its sentence around it. */
function clauseAround(text: string, { propositions, sentences }: Annotations, { span }: TimeMention): Span {
  let best: Span | undefined;
  for (const { span: clause } of findAround(propositions, span)) {
    const holds = clause.end - clause.start > span.end - span.start + 8;
    if (holds && (!best || isBetterLabel(text, clause, best))) best = clause;
  }
  return trimClause(text, best ?? findAround(sentences, span)[0] ?? span, span);
}

/** The shorter clause is the better label, unless it is an infinitive without its subject. */
function isBetterLabel(text: string, clause: Span, best: Span): boolean {
  const isBare = (span: Span): boolean => /^to\s/.test(text.slice(span.start, span.start + 3));
  if (isBare(clause) !== isBare(best)) return isBare(best);
  return clause.end - clause.start < best.end - best.start;
}

/** Cut a long clause at commas and dashes, around the time. */
function trimClause(text: string, clause: Span, time: Span): Span {
  if (clause.end - clause.start <= LONGEST_LABEL) return clause;
  const room = (LONGEST_LABEL - (time.end - time.start)) / 2;
  const head = text.slice(Math.max(clause.start, time.start - room), time.start);
  const tail = text.slice(time.end, Math.min(clause.end, time.end + room));
  const from = time.start - head.length <= clause.start ? 0 : Math.max(0, head.search(/[,;:–—]\s|\s/));
  const skip = /^[,;:–—\s]+/.exec(head.slice(from))?.[0].length ?? 0;
  const stop = time.end + tail.length >= clause.end ? tail.length : Math.max(0, tail.search(/\s\S*$/));
  return { start: time.start - head.length + from + skip, end: time.end + stop };
}

function momentOf(time: TimeMention, evidence: Anchor): Moment {
  return {
    ...(time.from !== undefined && { from: time.from }),
    ...(time.to !== undefined && { to: time.to }),
    how: time.how === "stated" ? "stated" : "deduced",
    evidence: [evidence],
  };
}

/** When the story was told: publication, the first report it credits, and statements with a date. */
function findTellings(account: Account): readonly Dating[] {
  const { article, annotations } = account;
  const { published, times, credits } = annotations;
  const opening = article.headline ?? leadOf(account);
  const tellings: Dating[] = [];
  if (published.from !== undefined)
    tellings.push({ anchor: anchorOf(article, opening), when: published, words: new Set() });
  for (const credit of credits) {
    if (credit.kind !== "first-report") continue;
    // It was first reported no later than this article was published.
    const when: Moment = { ...(published.to !== undefined && { to: published.to }), how: "deduced" };
    const anchor = anchorOf(article, credit.span);
    tellings.push({ anchor, when, words: new Set([credit.outlet, "first-report"]), claim: `first:${credit.outlet}` });
  }
  for (const time of times) {
    if (time.from === undefined) continue;
    const frame = [...framesOf(time, annotations)].sort(
      (a, b) => gapBetween(a.cue, time.span) - gapBetween(b.cue, time.span),
    )[0];
    if (!frame) continue;
    const spans = [frame.cue, time.span, ...(frame.source ? [frame.source] : [])];
    const span = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
    if (span.end - span.start > LONGEST_LABEL) continue;
    const anchor = anchorOf(article, withPreposition(article.text, span));
    const claim = `said:${anchor.text.toLowerCase()}`;
    tellings.push({ anchor, when: momentOf(time, anchorOf(article, time.span)), words: new Set(), claim });
  }
  return tellings;
}

/** Take in the "On" of "On Tuesday the mayor said". */
function withPreposition(text: string, { start, end }: Span): Span {
  const before = /\b(?:on|in|over|at|by|since|during|late|early)\s$/i.exec(text.slice(Math.max(0, start - 8), start));
  return { start: start - (before?.[0].length ?? 0), end };
}

/** The first sentence that is more than a dateline. */
function leadOf({ article, annotations }: Account): Span {
  const { sentences } = annotations;
  const whole = sentences.find(({ first, last }) => last - first > 4) ?? sentences[0];
  return whole ?? { start: 0, end: Math.min(80, article.text.length) };
}

/** Group datings of one event whose times can all be true, and link the groups of one event that differ. */
function groupDatings(datings: readonly Dating[], of: TimelineItem["of"]): readonly TimelineItem[] {
  const groups: { members: Dating[]; when: Moment; conflicts: number[] }[] = [];
  const byKey = new Map<string, Set<number>>();
  for (const dating of datings) {
    const keys = keysOf(dating);
    const near = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const alike = [...near]
      .sort((a, b) => a - b)
      .filter((i) => groups[i]?.members.some((member) => isSameEvent(member, dating)));
    const fitting = alike.find((i) => {
      const { relation } = compareTimes((groups[i] as { when: Moment }).when, dating.when);
      return relation === "same" || relation === "less-exact";
    });
    if (fitting === undefined) {
      // Two sayings on different days are two sayings; two dates that two articles give one claim part.
      const rivals =
        of === "events" ? alike.filter((i) => groups[i]?.members.some((member) => isRival(member, dating))) : [];
      for (const i of rivals) groups[i]?.conflicts.push(groups.length);
      groups.push({ members: [dating], when: dating.when, conflicts: [...rivals] });
    } else {
      const group = groups[fitting] as (typeof groups)[number];
      if (!group.members.some(({ anchor }) => isSameAnchor(anchor, dating.anchor))) group.members.push(dating);
      if (lengthOf(dating.when) < lengthOf(group.when)) group.when = dating.when;
    }
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(fitting ?? groups.length - 1));
  }
  return groups.map(({ members, when, conflicts }, i) => ({
    id: `${of}${i}`,
    label: labelOf(members),
    when,
    anchors: members.map(({ anchor }) => anchor),
    of,
    conflictsWith: conflicts.map((other) => `${of}${other}`),
  }));
}

/** What two datings of one event have in common, one of these at least: the claim or a word. */
function keysOf({ claim, words }: Dating): readonly string[] {
  return [...(claim === undefined ? [] : [`=${claim}`]), ...(words.size < FEWEST_WORDS ? [] : words)];
}

function isSameEvent(a: Dating, b: Dating): boolean {
  if (a.claim !== undefined && a.claim === b.claim) return true;
  if (a.words.size < FEWEST_WORDS || b.words.size < FEWEST_WORDS) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared >= FEWEST_WORDS && shared / Math.min(a.words.size, b.words.size) >= SHARED;
}

function isRival(a: Dating, b: Dating): boolean {
  return a.claim !== undefined && a.claim === b.claim && a.anchor.article !== b.anchor.article;
}

function isSameAnchor(a: Anchor, b: Anchor): boolean {
  return a.article === b.article && a.span.start === b.span.start && a.span.end === b.span.end;
}

/** The shortest wording that is a clause stands for all. */
function labelOf(members: readonly Dating[]): string {
  const [first, ...rest] = members.map(({ anchor }) => anchor.text.replace(/\s+/g, " ").trim());
  return rest.reduce((best, text) => (text.length < best.length && text.length > 24 ? text : best), first ?? "");
}

function lengthOf({ from, to }: Moment): number {
  return from === undefined || to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);
}

function byMoment(a: TimelineItem, b: TimelineItem): number {
  const key = ({ when }: TimelineItem): string => `${when.from ?? when.to ?? "9999"} ${when.to ?? "9999"}`;
  return (
    (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) ||
    (a.anchors[0]?.span.start ?? 0) - (b.anchors[0]?.span.start ?? 0)
  );
}

const COMMON = new Set(
  "that this with from have been were which their they after last month week year said says over more than when would could also into about some other during".split(
    " ",
  ),
);

/** The words of a clause that tell it from others, without endings. */
function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/(ing|ed|ns|n|s)$/, "")));
}
