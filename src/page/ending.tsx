import type { JSX } from "preact";
import type { NoticeView } from "../report/notices.ts";
import type { RemarkView } from "../report/remarks.ts";
import type { SectionProps } from "./section.ts";

/** What no article has: replies, texts that are credited and not held, what would settle most. */
export function Missing({ story, links }: SectionProps): JSX.Element | null {
  const { limits } = story.plain;
  if (limits.length === 0) return null;
  return (
    <section id={links.id("missing")}>
      <h2>What is missing</h2>
      <ul class="plain-list">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}

/** How the page came about: what a reader should know of it, and what it does not say. */
export function Made({ story, links }: SectionProps): JSX.Element {
  return (
    <section id={links.id("made")}>
      <h2>How this was made</h2>
      <p class="lede">
        Stemma reads the words of the articles and nothing else. It says who says what and how many origins stand behind
        it; it never says who is right. The same articles always give this same page.
      </p>
      <Remarks remarks={story.plain.remarks} />
      <Notices notices={story.plain.notices} />
    </section>
  );
}

/** What to look at twice. */
function Remarks({ remarks }: { remarks: readonly RemarkView[] }): JSX.Element | null {
  if (remarks.length === 0) return null;
  return (
    <details class="more">
      <summary>{remarks.length} things to look at twice</summary>
      <ul class="plain-list">
        {remarks.map(({ message, places }) => (
          <li key={message}>
            {message} <span class="help">{places.join(", ")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Notices with the words that they are about. */
export function Notices({ notices }: { notices: readonly NoticeView[] }): JSX.Element | null {
  if (notices.length === 0) return null;
  return (
    <ul class="plain-list">
      {notices.map((notice, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notices never move
        <li key={i}>
          {notice.at !== undefined && <b>{notice.at} </b>}
          {notice.message} {notice.help !== undefined && <span class="help">{notice.help}</span>}
        </li>
      ))}
    </ul>
  );
}
