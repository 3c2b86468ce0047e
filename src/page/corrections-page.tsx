import type { JSX } from "preact";
import type { Correction } from "../model/correction.ts";

/** All that was corrected by hand, newest first; what was withdrawn stays, and says so. */
export function CorrectionsPage({
  corrections,
  back,
}: {
  corrections: readonly Correction[];
  back: string;
}): JSX.Element {
  const withdrawn = new Set(corrections.flatMap((one) => (one.is === "withdrawal" ? [one.of] : [])));
  return (
    <div class="app-page">
      <h1>Corrections</h1>
      <p class="lede">
        What people here say against or beside the rules: signed, dated, kept apart from what was counted, and applied
        again at each count. Nothing is ever deleted; a correction can be withdrawn.
      </p>
      {corrections.length === 0 && (
        <p>None yet. Sources are corrected where a story lists them, articles on their own page.</p>
      )}
      <ol class="corrections">
        {[...corrections].reverse().map((one) => (
          <li key={one.id} class={withdrawn.has(one.id) ? "withdrawn" : undefined}>
            <p>
              <b>{describe(one)}</b>
              {withdrawn.has(one.id) && <span> (withdrawn)</span>}
            </p>
            <p class="help">
              {one.author}, <time dateTime={one.at}>{one.at.slice(0, 16).replace("T", " ")}</time>: {one.because}
            </p>
            {one.is !== "withdrawal" && !withdrawn.has(one.id) && (
              <form method="post" action="/correct">
                <input type="hidden" name="is" value="withdrawal" />
                <input type="hidden" name="of" value={one.id} />
                <input type="hidden" name="back" value={back} />
                <input type="hidden" name="because" value="Withdrawn by hand" />
                <input type="hidden" name="author" value={one.author} />
                <button type="submit">Withdraw</button>
              </form>
            )}
          </li>
        ))}
      </ol>
      {corrections.length > 0 && (
        <p>
          <a href="/api/v1/corrections">All as a file</a> for <code>stemma read --corrections</code>
        </p>
      )}
    </div>
  );
}

function describe(one: Correction): string {
  switch (one.is) {
    case "merge":
      return `One source: ${one.sources.map(({ text }) => text).join(" = ")}`;
    case "split":
      return `Not one source: ${one.sources.map(({ text }) => text).join(" ≠ ")}`;
    case "outlet":
      return `Published by ${one.outlet}`;
    case "published":
      return `Published on ${one.published}`;
    case "withdrawal":
      return `Withdrawal of ${one.of}`;
    default:
      return "Left out of stories";
  }
}
