import type { JSX } from "preact";
import type { StoryPage } from "../report/page-view.ts";
import type { Links } from "./links.ts";

/** The mark of the house: three copies and what they come from. */
export function Mark(): JSX.Element {
  return (
    <svg class="logo" width="20" height="22" viewBox="0 0 20 22" aria-hidden="true">
      <path d="M10 4v14M10 8 4 18M10 8l6 10" />
      <circle cx="10" cy="3.6" r="2.6" />
      <circle cx="3.6" cy="18.6" r="2" />
      <circle cx="10" cy="18.6" r="2" />
      <circle cx="16.4" cy="18.6" r="2" />
    </svg>
  );
}

/** The sections of a story's page, each with the letter that leads to it after `g`. */
const SECTIONS: readonly (readonly [id: string, label: string, key: string])[] = [
  ["stemma", "Stemma", "s"],
  ["claims", "Claims", "c"],
  ["differences", "Differences", "d"],
  ["quotations", "Quotations", "q"],
  ["time", "Time", "t"],
  ["reader", "Reader", "r"],
];

/** Links to the sections that a story's page has. */
export function SectionNav({ story, links }: { story: StoryPage; links: Links }): JSX.Element {
  const { plain, calendar } = story;
  const has: Readonly<Record<string, boolean>> = {
    claims: plain.claims.length > 0,
    differences: plain.divergences.length > 0,
    quotations: plain.quotations.length > 0,
    time: calendar.events.length + calendar.telling.length + calendar.outside.length > 0,
  };
  return (
    <nav class="sections" aria-label="Sections">
      {SECTIONS.filter(([id]) => has[id] !== false).map(([id, label, key]) => (
        <a key={id} href={`#${links.id(id)}`} data-key={key}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** A button that changes between light and dark; only with script is it there. */
export function ThemeButton(): JSX.Element {
  return (
    <button type="button" class="theme" aria-label="Light or dark">
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7" />
        <path d="M9 2a7 7 0 0 1 0 14z" />
      </svg>
    </button>
  );
}

/** What the keys do; opened with `?`. */
export function Keys(): JSX.Element {
  return (
    <dialog class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" class="keys-on" checked /> Single-letter keys are on
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}

const KEYS: readonly (readonly [string, string])[] = [
  ["1 – 9", "an article"],
  ["n p", "next and previous marked words"],
  ["[ ]", "trace the previous or next claim"],
  ["g then s c d q t r", "a section"],
  ["t", "light or dark"],
  ["?", "this list"],
  ["Esc", "close"],
];
