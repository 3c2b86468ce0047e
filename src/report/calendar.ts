import type { Dossier, DossierArticle, TimelineItem } from "../model/dossier.ts";
import { toLine } from "./columns.ts";
import { bySiglum, type Place } from "./places.ts";
import { formatMoment } from "./times.ts";

/** What happened and how it was told, as bars over one stretch of days. */
export interface CalendarView {
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
  readonly events: readonly BarRow[];
  readonly telling: readonly BarRow[];
  /** When the articles came out, as far as it is known: in hundredths of the width. */
  readonly published: readonly { readonly at: number; readonly sigla: readonly string[]; readonly assumed: boolean }[];
  /** What lies before or after the days that are drawn, in words. */
  readonly outside: readonly { readonly when: string; readonly label: string; readonly places: readonly Place[] }[];
}

/** A dated statement with its bar. */
export interface BarRow {
  readonly label: string;
  readonly when: string;
  /** In hundredths of the width; an open end runs to the edge. */
  readonly from: number;
  readonly to: number;
  /** The day stands in the text, or follows from words such as "last week". */
  readonly how: "stated" | "resolved";
  /** The words that date it, each form once, with where they stand. */
  readonly words: readonly { readonly text: string; readonly places: readonly Place[] }[];
  readonly sigla: readonly string[];
  /** Other articles date the same event otherwise. */
  readonly clashes: boolean;
}

/** A stretch of days, counted from 1970. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** How many days a drawing may span: the shortest that holds most of what is dated is taken. */
const SPANS = [14, 31, 62, 124, 370, 1100, 3700, 40_000];
/** The share of dated statements that the drawing must hold. */
const MOST = 0.7;

/** Lay out a story's timeline as bars. */
export function toCalendarView({ timeline }: Dossier, articles: readonly DossierArticle[]): CalendarView {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const told = timeline.filter(({ of, when }) => of === "events" || when.how === "deduced" || when.how === "stated");
  const dated = told.filter(({ when }) => when.from !== undefined || when.to !== undefined);
  const days = articles.flatMap(({ published }) => (published.from ? [toDays(published)] : []));
  const window = findWindow(
    dated.map(({ when }) => toDays(when)),
    days,
  );
  if (!window) return { ticks: [], events: [], telling: [], published: [], outside: [] };
  const rows = (of: TimelineItem["of"]): readonly BarRow[] =>
    dated
      .filter((item) => item.of === of && isWithin(toDays(item.when), window))
      .map((item) => toRow(item, window, byId));
  return {
    ticks: toTicks(window),
    events: rows("events"),
    telling: rows("telling"),
    published: toPublished(articles, window),
    outside: dated
      .filter(({ when }) => !isWithin(toDays(when), window))
      .map((item) => ({
        when: formatMoment(item.when),
        label: toLabel(item),
        places: item.anchors.map((anchor) => toPlaceOf(byId, anchor)),
      })),
  };
}

type ById = ReadonlyMap<string, DossierArticle>;

function toRow(item: TimelineItem, window: Days, byId: ById): BarRow {
  const { first, last } = toDays(item.when);
  const clamp = (day: number): number => Math.min(Math.max(day, window.first), window.last + 1);
  const words = new Map<string, Place[]>();
  for (const anchor of item.when.evidence ?? []) {
    const place = toPlaceOf(byId, anchor);
    words.set(place.text, [...(words.get(place.text) ?? []), place]);
  }
  return {
    label: toLabel(item),
    when: formatMoment(item.when),
    from: toPercent(clamp(first), window),
    to: toPercent(clamp(last + 1), window),
    how: item.when.how === "stated" ? "stated" : "resolved",
    words: [...words].map(([text, places]) => ({ text, places })),
    sigla: [...new Set(item.anchors.map(({ article }) => byId.get(article)?.siglum ?? "?"))].sort(bySiglum),
    clashes: item.conflictsWith.length > 0,
  };
}

function toLabel({ label }: TimelineItem): string {
  return toLine(label).replace(/[.,;]$/, "");
}

function toPlaceOf(byId: ById, { article, span, text }: TimelineItem["anchors"][number]): Place {
  return { siglum: byId.get(article)?.siglum ?? "?", at: "", text: toLine(text), span };
}

function toPublished(articles: readonly DossierArticle[], window: Days): CalendarView["published"] {
  const byDay = new Map<number, { sigla: string[]; assumed: boolean }>();
  for (const { published, siglum } of articles) {
    if (published.from === undefined) continue;
    const { first } = toDays(published);
    if (first < window.first || first > window.last) continue;
    const known = byDay.get(first) ?? { sigla: [], assumed: false };
    known.sigla.push(siglum);
    if (published.how === "assumed" || published.how === "deduced") known.assumed = true;
    byDay.set(first, known);
  }
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, { sigla, assumed }]) => ({ at: toPercent(day + 0.5, window), sigla, assumed }));
}

/** The shortest of {@link SPANS} that, ending shortly after the last publication, holds most of what is dated. */
function findWindow(dated: readonly Days[], published: readonly Days[]): Days | undefined {
  if (dated.length === 0) return undefined;
  const lasts = dated.map(({ last, first }) => (Number.isFinite(last) ? last : first)).sort((a, b) => a - b);
  const end = published.length > 0 ? Math.max(...published.map(({ first }) => first)) : (lasts.at(-1) as number);
  for (const span of SPANS) {
    const window = { first: end - span, last: end + Math.ceil(span / 10) };
    const held = dated.filter((days) => isWithin(days, window));
    if (held.length >= dated.length * MOST) return trim(window, held, published);
  }
  return { first: (lasts[0] as number) - 1, last: end };
}

/** Cut a window down to what it holds, with a little room on both sides. */
function trim(window: Days, held: readonly Days[], published: readonly Days[]): Days {
  const all = [...held, ...published.filter((days) => isWithin(days, window))];
  const firsts = all.map(({ first }) => first).filter(Number.isFinite);
  const lasts = all.map(({ last }) => last).filter(Number.isFinite);
  const first = Math.max(window.first, Math.min(...firsts, ...lasts));
  const last = Math.min(window.last, Math.max(...firsts, ...lasts));
  const room = Math.max(1, Math.round((last - first) / 30));
  return { first: first - room, last: last + room };
}

/** Inside, save for an open end. */
function isWithin({ first, last }: Days, window: Days): boolean {
  const begins = Number.isFinite(first) ? first >= window.first : last >= window.first;
  const ends = Number.isFinite(last) ? last <= window.last : first <= window.last;
  return begins && ends;
}

function toDays({ from, to }: { readonly from?: string; readonly to?: string }): Days {
  return {
    first: from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from) / DAY,
    last: to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to) / DAY,
  };
}

const DAY = 86_400_000;

function toPercent(day: number, { first, last }: Days): number {
  return Math.round(((day - first) / (last + 1 - first)) * 1000) / 10;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Days, months or years, whichever give a handful of ticks. */
function toTicks(window: Days): CalendarView["ticks"] {
  const length = window.last - window.first + 1;
  const ticks: { label: string; at: number }[] = [];
  const add = (day: number, label: string): void => {
    if (day >= window.first && day <= window.last) ticks.push({ label, at: toPercent(day, window) });
  };
  if (length <= 45) {
    const step = Math.max(1, Math.ceil(length / 8));
    for (let day = window.first; day <= window.last; day += step) add(day, formatDay(day));
    return ticks;
  }
  const [begin, end] = [new Date(window.first * DAY), new Date(window.last * DAY)];
  const months = length <= 3 * 366 ? Math.max(1, Math.ceil(length / 30 / 8)) : 12 * Math.ceil(length / 366 / 8);
  for (let year = begin.getUTCFullYear(), month = 0; year <= end.getUTCFullYear(); month += months) {
    const at = new Date(Date.UTC(year, month));
    if (at.getTime() > end.getTime()) break;
    const isFirst = ticks.length === 0 || at.getUTCMonth() === 0;
    const label = months >= 12 ? `${at.getUTCFullYear()}` : (MONTHS[at.getUTCMonth()] as string);
    add(at.getTime() / DAY, isFirst && months < 12 ? `${label} ${at.getUTCFullYear()}` : label);
  }
  return ticks;
}

function formatDay(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
