import type { JSX } from "preact";
import type { StripView } from "../report/strip.ts";
import { Counted } from "./counted.tsx";
import type { SectionProps } from "./section.ts";

/** The first thing to see: so many articles, so many outlets, so few origins; and the one sentence that says so. */
export function Strip({ story, links }: SectionProps): JSX.Element {
  const { strip, plain } = story;
  return (
    <header class="head">
      <p class="kicker">Story · {plain.strip[0]}</p>
      <h1>{plain.title}</h1>
      <div class="strip">
        <Figure value={`${strip.articles}`} label={strip.articles === 1 ? "article read" : "articles read"} />
        <Level lines={strip.articles} />
        <Figure value={strip.outlets === null ? "?" : `${strip.outlets}`} label={labelOutlets(strip)} />
        {strip.origins !== null && (
          <>
            <Meeting lines={strip.articles} points={strip.meet} sure={strip.sure} />
            <Figure value={strip.origins} label={labelOrigins(strip.origins)} isOrigin />
          </>
        )}
      </div>
      <p class="answer">{plain.sentence}</p>
      {story.counted && <Counted counted={story.counted} links={links} />}
    </header>
  );
}

/** A figure with its label; read aloud in this order. */
function Figure({ value, label, isOrigin }: { value: string; label: string; isOrigin?: boolean }): JSX.Element {
  return (
    <p class={isOrigin ? "figure origin" : "figure"}>
      <b>{value}</b> <span>{label}</span>
    </p>
  );
}

function labelOutlets({ outlets, unstated }: StripView): string {
  if (outlets === null) return "outlets: not stated";
  const noun = outlets === 1 ? "outlet" : "outlets";
  return unstated === 0 ? noun : `${noun} named, ${unstated} not stated`;
}

function labelOrigins(origins: string): string {
  if (origins === "?") return "no origin credited";
  return origins === "1" ? "independent origin" : "independent origins";
}

/** Lines that run side by side. At most twelve are drawn. */
function Level({ lines }: { lines: number }): JSX.Element {
  return <Lines paths={ys(lines).map((y) => ({ d: `M0 ${y}H120` }))} />;
}

/**
 * Lines that meet in as many points as there may be origins. Those that lead to points beyond the least number are broken; where no origin
 * is credited all are, and they meet nowhere.
 */
function Meeting({ lines, points, sure }: { lines: number; points: number; sure: number }): JSX.Element {
  const all = ys(lines);
  if (points === 0) return <Lines paths={all.map((y) => ({ d: `M0 ${y}H96`, isLoose: true }))} />;
  const ends = ys(Math.min(points, all.length));
  return (
    <Lines
      paths={all.map((y, i) => {
        const point = Math.floor((i * ends.length) / all.length);
        const end = ends[point];
        return { d: `M0 ${y}C60 ${y} 50 ${end} 95 ${end}H120`, isLoose: point >= sure };
      })}
    />
  );
}

function Lines({ paths }: { paths: readonly { readonly d: string; readonly isLoose?: boolean }[] }): JSX.Element {
  return (
    <svg class="lines" viewBox="0 0 120 76" aria-hidden="true" preserveAspectRatio="none">
      {paths.map(({ d, isLoose = false }) => (
        <path key={d} d={d} {...(isLoose && { class: "loose" })} />
      ))}
    </svg>
  );
}

/** Evenly spread heights in a box of 76. */
function ys(count: number): readonly number[] {
  const n = Math.min(Math.max(count, 1), 12);
  const gap = Math.min(15, 68 / Math.max(n - 1, 1));
  return Array.from({ length: n }, (_, i) => Math.round((38 + (i - (n - 1) / 2) * gap) * 10) / 10);
}
