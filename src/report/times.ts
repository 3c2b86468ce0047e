import type { Dossier } from "../model/dossier.ts";
import type { Moment } from "../model/moment.ts";
import { toLine } from "./columns.ts";
import { type Articles, siglaOf } from "./places.ts";

/** What happened, and apart from it how it was told, each in order of time. */
export interface TimelineView {
  readonly events: readonly TimeView[];
  readonly telling: readonly TimeView[];
}

/** Something dated, with the articles that date it. */
export interface TimeView {
  /** `2022-08`, `2022-08-29/09-04`, `by 2022-12-31`. */
  readonly when: string;
  readonly label: string;
  readonly sigla: readonly string[];
  /** The times that other articles give the same event. */
  readonly rivals: readonly string[];
}

/** Lay out a story's timeline; publications are left to the list of accounts. */
export function toTimeline({ timeline }: Dossier, articles: Articles): TimelineView {
  const byId = new Map(timeline.map((item) => [item.id, item]));
  const rows = (of: "events" | "telling"): readonly TimeView[] =>
    timeline
      .filter(
        (item) => item.of === of && (of === "events" || item.when.how === "deduced" || item.when.how === "stated"),
      )
      .map(({ label, when, anchors, conflictsWith }) => ({
        when: formatMoment(when),
        label: toLine(label).replace(/[.,;]$/, ""),
        sigla: siglaOf(
          articles,
          anchors.map(({ article }) => article),
        ),
        rivals: conflictsWith.flatMap((id) => {
          const other = byId.get(id);
          return other ? [formatMoment(other.when)] : [];
        }),
      }));
  return { events: rows("events"), telling: rows("telling") };
}

/** Format a stretch of days as shortly as it can be said: a day, a month, a year, a range, or its one known end. */
export function formatMoment({ from, to }: Moment): string {
  if (from === undefined && to === undefined) return "undated";
  if (from === undefined) return `by ${to}`;
  if (to === undefined) return `from ${from}`;
  if (from === to) return from;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from === `${month}-01` && to === lastDayOf(month)) return month;
  return `${from}/${to.startsWith(`${year}-`) ? to.slice(5) : to}`;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
