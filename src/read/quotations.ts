import { SCARE_BEFORE, TITLE_SMALL_WORDS, WORK_BEFORE } from "../lexicon/en/scare-quotes.ts";
import type { Quotation } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { Noted, Notice } from "../model/notice.ts";
import { anchorOf, type Span } from "../model/span.ts";
import { findAround } from "../text/overlaps.ts";
import { bySpan, hasOverlap, isWithin } from "../text/spans.ts";
import { trimMarks } from "../text/trim.ts";
import { findQuotationMarks, type QuotationMark } from "./quotation-marks.ts";

/** A quotation left open for longer than this ends with its sentence: the mark was a slip. */
const LONGEST_UNCLOSED = 600;
/** Single marks further apart than this are apostrophes. */
const LONGEST_SINGLE = 900;

interface Pair {
  readonly open: QuotationMark;
  /** Where the words end, and where the closing mark ends; the same where the mark is missing. */
  readonly end: number;
  readonly markedEnd: number;
  readonly unclosed: boolean;
  /** The next paragraph takes the quotation up again. */
  readonly continued: boolean;
}

/**
 * Find what stands between quotation marks, paragraph by paragraph and never inside removals.
 * A quotation of several paragraphs, or one whose closing mark is missing, ends with its paragraph and is `unclosed`;
 * where no later paragraph takes it up, a notice says so. Quotations inside quotations are left to the outer one.
 */
export function findQuotations(article: Article): Noted<readonly Quotation[]> {
  const { text } = article;
  const stretches = findStretches(article);
  const marks = findQuotationMarks(text);
  const found: Quotation[] = [];
  const notices: Notice[] = [];
  const perStretch: readonly QuotationMark[][] = splitMarks(marks, stretches);
  stretches.forEach((stretch, i) => {
    const own = perStretch[i] as QuotationMark[];
    const doubles = own.filter((mark) => mark.kind === "double");
    const next = stretches[i + 1];
    const takenUp = next !== undefined && startsWithOpener(text, next, perStretch[i + 1] as QuotationMark[]);
    const pairs = pairDoubles(text, stretch, doubles, takenUp);
    for (const pair of pairs) {
      const quotation = toQuotation(article, pair, "double");
      if (!quotation) continue;
      found.push(quotation);
      if (pair.unclosed && !pair.continued) notices.push(noticeOf(article, quotation.marked));
    }
    const taken = pairs.map(({ open, markedEnd }) => ({ start: open.start, end: markedEnd }));
    for (const pair of pairSingles(
      text,
      own.filter((mark) => mark.kind === "single" && findAround(taken, mark).length === 0),
      taken,
    )) {
      const quotation = toQuotation(article, pair, "single");
      if (quotation) found.push(quotation);
    }
  });
  return { value: found.sort((a, b) => bySpan(a.span, b.span)), notices };
}

/** The paragraphs that are read: blocks, or lines where there are none, without what was set aside. */
function findStretches({ text, blocks, removals }: Article): readonly Span[] {
  const spans =
    blocks.length > 0
      ? blocks.map(({ span }) => span)
      : [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  return spans.flatMap((span) => {
    const cuts = removals.map((removal) => removal.span).filter((removal) => hasOverlap(removal, span));
    let start = span.start;
    const kept: Span[] = [];
    for (const cut of cuts.sort(bySpan)) {
      if (cut.start > start) kept.push({ start, end: cut.start });
      start = Math.max(start, cut.end);
    }
    if (start < span.end) kept.push({ start, end: span.end });
    return kept.filter(({ start: s, end: e }) => text.slice(s, e).trim() !== "");
  });
}

function splitMarks(marks: readonly QuotationMark[], stretches: readonly Span[]): QuotationMark[][] {
  const lists: QuotationMark[][] = stretches.map(() => []);
  let at = 0;
  for (const mark of marks) {
    while (at < stretches.length && (stretches[at] as Span).end <= mark.start) at++;
    const stretch = stretches[at];
    if (stretch && isWithin(mark, stretch)) (lists[at] as QuotationMark[]).push(mark);
  }
  return lists;
}

function startsWithOpener(text: string, stretch: Span, marks: readonly QuotationMark[]): boolean {
  const first = marks.find((mark) => mark.kind === "double");
  return (
    first !== undefined &&
    first.form !== "closes" &&
    first.mayOpen &&
    text.slice(stretch.start, first.start).trim() === ""
  );
}

function pairDoubles(text: string, stretch: Span, marks: readonly QuotationMark[], takenUp: boolean): readonly Pair[] {
  const pairs: Pair[] = [];
  let open: QuotationMark | undefined;
  let inner = 0;
  const leave = (at: number, continued: boolean): void => {
    if (!open) return;
    const end = continued ? lastInk(text, open.end, at) : endOfSlip(text, open.end, at);
    pairs.push({ open, end, markedEnd: end, unclosed: true, continued });
    open = undefined;
    inner = 0;
  };
  marks.forEach((mark, i) => {
    if (!open) {
      if (isOpener(mark, marks[i + 1])) open = mark;
      return;
    }
    if (!isReopener(mark)) {
      if (inner > 0) inner--;
      else {
        pairs.push({ open, end: mark.start, markedEnd: mark.end, unclosed: false, continued: false });
        open = undefined;
      }
      return;
    }
    const ahead = marks.slice(i + 1, i + 3);
    const nested = ahead.length === 2 && ahead.every((m) => m.form === "closes");
    if (nested) inner++;
    else {
      // in a body without paragraphs, a mark opening after a full stop takes up the quotation of the paragraph before
      leave(mark.start, /[.!?…,:;—-]$/.test(text.slice(open.end, lastInk(text, open.end, mark.start))));
      open = mark;
    }
  });
  if (open) leave(stretch.end, takenUp);
  return pairs;
}

function isOpener(mark: QuotationMark, next: QuotationMark | undefined): boolean {
  if (mark.mayOpen) return true;
  if (mark.form === "closes") return false;
  if (!mark.mayClose) return true; // white space on both sides
  // a space was lost before the mark: said“We …”
  return mark.form === "opens" && next?.form === "closes";
}

function isReopener(mark: QuotationMark): boolean {
  if (mark.form === "opens") return mark.mayOpen;
  return mark.form === "either" && mark.mayOpen && !mark.mayClose;
}

/** British papers use single marks; elsewhere they set off terms and stand in headlines. */
function pairSingles(text: string, marks: readonly QuotationMark[], taken: readonly Span[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  let next = 0;
  marks.forEach((open, i) => {
    if (open.start < from || !open.mayOpen || open.form === "closes" || open.mayClose) return;
    while (next < taken.length && (taken[next] as Span).start <= open.start) next++;
    const limit = taken[next]?.start ?? Number.POSITIVE_INFINITY;
    const ahead = marksBefore(marks, i + 1, Math.min(limit, open.start + LONGEST_SINGLE));
    const nextOpener = ahead.findIndex((m) => m.form !== "closes" && m.mayOpen && !m.mayClose);
    const closers = (nextOpener < 0 ? ahead : ahead.slice(0, nextOpener)).filter(
      (m) => m.mayClose && m.form !== "opens",
    );
    const close = closers.find((m, k) => k === closers.length - 1 || !isPossessive(text, m)) ?? closers[0];
    const again = ahead[nextOpener];
    if (!close && again && /[.!?…]\s*$/.test(text.slice(open.end, again.start))) {
      // the paragraph's words are taken up again in the next: the mark opens twice and closes once
      const end = lastInk(text, open.end, again.start);
      pairs.push({ open, end, markedEnd: end, unclosed: true, continued: true });
      from = end;
    }
    if (!close) return;
    pairs.push({ open, end: close.start, markedEnd: close.end, unclosed: false, continued: false });
    from = close.end;
  });
  return pairs;
}

/** The marks from the one at `first` on that begin before `limit`. */
function marksBefore(marks: readonly QuotationMark[], first: number, limit: number): readonly QuotationMark[] {
  let last = first;
  while (last < marks.length && (marks[last] as QuotationMark).start < limit) last++;
  return marks.slice(first, last);
}

/** "the officials’ view": the mark after a plural, with a word to follow. */
function isPossessive(text: string, mark: QuotationMark): boolean {
  return /s/i.test(text[mark.start - 1] ?? "") && /^\s[a-z]/.test(text.slice(mark.end, mark.end + 2));
}

function endOfSlip(text: string, start: number, limit: number): number {
  if (limit - start > LONGEST_UNCLOSED) {
    const stop = /[.!?…](?=\s)/.exec(text.slice(start, start + LONGEST_UNCLOSED));
    if (stop) return start + stop.index + 1;
  }
  return lastInk(text, start, limit);
}

function lastInk(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return end;
}

function toQuotation({ text, headline }: Article, pair: Pair, marks: Quotation["marks"]): Quotation | undefined {
  const { open, unclosed } = pair;
  let { end } = pair;
  let start = open.end;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const marked = { start: open.start, end: pair.markedEnd };
  const inHeadline = headline !== undefined && isWithin(marked, headline);
  const scare = isScare(
    text.slice(Math.max(0, open.start - 60), open.start),
    words,
    text.slice(marked.end, marked.end + 40),
  );
  const short = marks === "single" && !inHeadline && !/[.,!?]$/.test(words) && words.split(/\s+/).length < 4;
  return { span: { start, end }, marked, kind: scare || short ? "scare" : "speech", marks, unclosed };
}

/** Titles, nicknames and so-called things, told by what stands before them and by their capitals. */
function isScare(before: string, words: string, after: string): boolean {
  if (SCARE_BEFORE.test(before)) return true;
  const bare = trimMarks(words, ",.;:");
  if (WORK_BEFORE.test(before) && /^\p{Lu}/u.test(bare)) return true;
  if (isNickname(before, bare, after)) return true;
  return (
    isTitle(bare) &&
    !/[!?]$/.test(words) &&
    !/(?:[,:]|\b(?:said|says|wrote|tweeted|replied|read|asked|added))\s*$/.test(before) &&
    !/^,?\s*(?:he|she|they|said)\b/.test(after)
  );
}

/** "Ada “Duchess” Vance": a word or two within somebody's name. */
function isNickname(before: string, words: string, after: string): boolean {
  return /(?:^|[^.!?]\s)\p{Lu}\p{Ll}+ $/u.test(before) && NICKNAME.test(words) && /^ \p{Lu}\p{Ll}/u.test(after);
}

const NICKNAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u;

/** Every word but the small ones begins with a capital, and none is shouted. */
function isTitle(words: string): boolean {
  const all = words.split(/\s+/, 10);
  if (all.length < 2 || all.length > 9 || /[.!?]\s/.test(words)) return false;
  // "It is over": small words after a capital are a sentence
  if (all.filter((word) => /^[\p{Lu}\d]/u.test(word)).length < 2) return false;
  return all.every(
    (word, i) =>
      /^\p{Lu}(?!\p{Lu}+$)/u.test(word) || /^\d/.test(word) || (i > 0 && TITLE_SMALL_WORDS.has(word.toLowerCase())),
  );
}

function noticeOf(article: Article, marked: Span): Notice {
  const words = article.text.slice(marked.start, marked.end).replace(/\s+/g, " ");
  const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return {
    code: "read/unclosed-quotation",
    message: `The quotation ${shown} never closes; it is taken to end with its paragraph.`,
    help: "Check where the words end against the original.",
    at: anchorOf(article, marked),
  };
}
