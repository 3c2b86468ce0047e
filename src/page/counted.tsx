import type { JSX } from "preact";
import type { CountedReason, CountedView } from "../report/counted.ts";
import type { Links } from "./links.ts";
import { Siglum } from "./sigla.tsx";

/** How the number of origins came about, folded away under the sentence that tells it. */
export function Counted({ counted, links }: { counted: CountedView; links: Links }): JSX.Element {
  const { merges, commentators } = counted;
  return (
    <details class="counted">
      <summary>How this is counted</summary>
      <p>
        <a href={links.claim(counted.number)}>Claim {counted.number}</a>: {counted.count}. {counted.range}
      </p>
      <Reasons of={counted.reasons} links={links} />
      {merges.map(({ label, reasons }) => (
        <div key={label}>
          <p>Also taken to be one with {label}:</p>
          <Reasons of={reasons} links={links} />
        </div>
      ))}
      {commentators.length > 0 && <p>They comment on it and are not counted: {commentators.join(", ")}.</p>}
      <p class="aside">
        At most, all that is not certainly one counts for itself; at least, only those count apart for whom the
        articles’ own words show it. The number says nothing of whether the claim is true.
      </p>
    </details>
  );
}

function Reasons({ of, links }: { of: readonly CountedReason[]; links: Links }): JSX.Element {
  return (
    <ul class="reasons">
      {of.map(({ rule, because, certainty, words, more }) => (
        <li key={`${rule} ${because}`}>
          <span class="rule">
            {rule}
            {certainty === "probable" && ", probable"}
          </span>
          <div>
            <p>{because}</p>
            {words.length > 0 && (
              <ul class="words">
                {words.map(({ text, places }) => (
                  <li key={text}>
                    <span class="said">{text}</span>{" "}
                    {places.map(({ siglum, span }) => (
                      <a key={`${siglum} ${span.start}`} class="seal" href={links.place(siglum, span)}>
                        <span class="unseen">in article </span>
                        <Siglum of={siglum} small />
                      </a>
                    ))}
                  </li>
                ))}
                {more > 0 && <li class="aside">and {more} more</li>}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
