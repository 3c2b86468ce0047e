import type { JSX } from "preact";
import type { ClaimView } from "../report/claim-view.ts";
import { labelOf } from "../report/matrix-columns.ts";
import type { ReasonView, WordsView } from "../report/why.ts";
import { Cards } from "./differences.tsx";
import type { Links } from "./links.ts";
import { markOf } from "./matrix-cell.tsx";
import { Words } from "./words.tsx";

/** One claim: all words that state it, who vouches for it, who only reacts, how its origins were counted, where it parts. */
export function Claim({ claim, links }: { claim: ClaimView; links: Links }): JSX.Element {
  const { why, groups, differences } = claim;
  return (
    <article class="claim">
      <header class="head">
        <p class="kicker">
          Claim {why.number} · {why.kind}
        </p>
        <h1>{why.gloss}</h1>
        <p class="answer">{why.count}.</p>
      </header>
      {groups.map(({ stance, entries }) => (
        <section key={stance}>
          <h2>
            {markOf(stance)} {labelOf(stance)}
          </h2>
          {entries.map((entry) => (
            <Words key={`${entry.siglum}${entry.span.start}`} entry={entry} links={links} isSigned />
          ))}
        </section>
      ))}
      <section>
        <h2>Who vouches for it</h2>
        {why.origins.length === 0 && <p>No account credits anyone.</p>}
        {why.origins.map(({ label, kind, institution, mentions, merges }) => (
          <div key={label} class="origin">
            <h3>{label}</h3>
            <p class="via">{institution === undefined ? kind : `${kind}, ${institution}`}</p>
            <Places of={mentions} />
            <Reasons of={merges} />
          </div>
        ))}
        {why.commentators.length > 0 && <p>Only reacting to it, and not counted: {why.commentators.join(", ")}.</p>}
      </section>
      {why.reasons.length > 0 && (
        <section>
          <h2>How this is counted</h2>
          <Reasons of={why.reasons} />
        </section>
      )}
      {differences.length > 0 && (
        <section>
          <h2>Where they part</h2>
          <Cards of={differences} links={links} />
        </section>
      )}
    </article>
  );
}

function Reasons({ of }: { of: readonly ReasonView[] }): JSX.Element {
  return (
    <>
      {of.map(({ rule, because, evidence }) => (
        <div key={`${rule}${because}`}>
          <p>
            {because} <span class="via">{rule}</span>
          </p>
          <Places of={evidence} />
        </div>
      ))}
    </>
  );
}

function Places({ of }: { of: readonly WordsView[] }): JSX.Element {
  return (
    <>
      {of.map(({ text, places }) => (
        <div key={text}>
          <blockquote>{text}</blockquote>
          <p class="loc">{places.join(", ")}</p>
        </div>
      ))}
    </>
  );
}
