import type { ComponentChildren, JSX } from "preact";
import type { BarRow, CalendarView } from "../report/calendar.ts";
import type { Place } from "../report/places.ts";
import type { Links } from "./links.ts";
import type { SectionProps } from "./section.ts";
import { Sigla } from "./sigla.tsx";

/** Rows that are shown at once; the rest opens. */
const ROWS = 12;
/** Rows that open; beyond them the count alone is told. */
const MOST = 60;

/** When it happened, and when it was told: bars, full where the day is stated, hatched where it was worked out. */
export function Time({ story, links }: SectionProps): JSX.Element | null {
  const { calendar } = story;
  if (calendar.events.length + calendar.telling.length + calendar.outside.length === 0) return null;
  return (
    <section id={links.id("time")} class="time">
      <h2>When</h2>
      <p class="lede">{describe(calendar)}</p>
      <Group title="What happened" rows={calendar.events} calendar={calendar} links={links} />
      <Group title="How it was told" rows={calendar.telling} calendar={calendar} links={links} />
      {calendar.events.length + calendar.telling.length > 0 && <Key calendar={calendar} />}
      <Outside calendar={calendar} links={links} />
    </section>
  );
}

function describe({ published }: CalendarView): string {
  if (published.length === 0) return "No article states when it was published; days follow from the texts alone.";
  return published.some(({ assumed }) => assumed)
    ? "Some days of publication follow from the texts; “last week” is counted from them."
    : "“Last week” and the like are counted from each article's day of publication.";
}

function Group({
  title,
  rows,
  calendar,
  links,
}: {
  title: string;
  rows: readonly BarRow[];
  calendar: CalendarView;
  links: Links;
}): JSX.Element | null {
  if (rows.length === 0) return null;
  const list = (some: readonly BarRow[]): JSX.Element => (
    <ol class="bars">
      {some.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
        <Row key={i} row={row} calendar={calendar} links={links} />
      ))}
    </ol>
  );
  return (
    <>
      <h3>{title}</h3>
      <Axis calendar={calendar} />
      {list(rows.slice(0, ROWS))}
      {rows.length > ROWS && (
        <details class="more">
          <summary>and {rows.length - ROWS} more</summary>
          {list(rows.slice(ROWS, MOST))}
          {rows.length > MOST && <p class="lede">and {rows.length - MOST} more, in the JSON of the story</p>}
        </details>
      )}
    </>
  );
}

function Axis({ calendar }: { calendar: CalendarView }): JSX.Element {
  return (
    <div class="axis">
      <svg width="100%" height="22" aria-hidden="true">
        {calendar.ticks.map(({ label, at }) => (
          <g key={at}>
            <line x1={`${at}%`} x2={`${at}%`} y1="4" y2="22" />
            <text x={`${at}%`} dx="5" y="15">
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Row({ row, calendar, links }: { row: BarRow; calendar: CalendarView; links: Links }): JSX.Element {
  const { label, when, from, to, how, words, sigla, clashes } = row;
  return (
    <li class={clashes ? "clashes" : undefined}>
      <p class="label">
        {clashes && <span class="sign">≠ </span>}
        {label}
        {clashes && <span class="unseen"> (dated otherwise elsewhere)</span>}
      </p>
      <svg width="100%" height="14" class={how} aria-hidden="true">
        {calendar.published.map(({ at }) => (
          <line key={at} class="published" x1={`${at}%`} x2={`${at}%`} y1="0" y2="14" />
        ))}
        <rect x={`${from}%`} width={`${Math.max(to - from, 0.8)}%`} y="1" height="12" rx="2" />
      </svg>
      <p class="dated">
        <span class="when">{when}</span>
        {words.map(({ text, places }) => (
          <Worded key={text} text={text} places={places} links={links} />
        ))}
        <Sigla of={sigla} />
      </p>
    </li>
  );
}

function Worded({ text, places, links }: { text: string; places: readonly Place[]; links: Links }): JSX.Element {
  const [first] = places;
  return <q>{first ? <a href={links.place(first.siglum, first.span)}>{text}</a> : text}</q>;
}

function Key({ calendar }: { calendar: CalendarView }): JSX.Element {
  return (
    <p class="key">
      <Swatch name="stated">stated</Swatch>
      <Swatch name="resolved">worked out from words such as “last week”</Swatch>
      {calendar.published.length > 0 && <Swatch name="published">published</Swatch>}
    </p>
  );
}

function Swatch({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <span>
      <svg width="24" height="14" class={name} aria-hidden="true">
        {name === "published" ? (
          <line class="published" x1="12" x2="12" y1="0" y2="14" />
        ) : (
          <rect x="0" y="1" width="24" height="12" rx="2" />
        )}
      </svg>{" "}
      {children}
    </span>
  );
}

function Outside({ calendar, links }: { calendar: CalendarView; links: Links }): JSX.Element | null {
  if (calendar.outside.length === 0) return null;
  const list = (some: CalendarView["outside"]): JSX.Element => (
    <ul class="outside">
      {some.map(({ when, label, places: [first] }) => (
        <li key={when + label}>
          <b>{when}</b> {first ? <a href={links.place(first.siglum, first.span)}>{label}</a> : label}{" "}
          {first && <Sigla of={[first.siglum]} />}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>Outside these days</h3>
      {list(calendar.outside.slice(0, 6))}
      {calendar.outside.length > 6 && (
        <details class="more">
          <summary>and {calendar.outside.length - 6} more</summary>
          {list(calendar.outside.slice(6, MOST))}
          {calendar.outside.length > MOST && (
            <p class="lede">and {calendar.outside.length - MOST} more, in the JSON of the story</p>
          )}
        </details>
      )}
    </>
  );
}
