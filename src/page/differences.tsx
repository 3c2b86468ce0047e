import type { JSX } from "preact";
import type { DifferenceView, LineView, SideView } from "../report/differences.ts";
import { formatCount } from "../report/words.ts";
import type { Links } from "./links.ts";
import { type MarkedSide, markOneSided } from "./one-sided.ts";
import type { SectionProps } from "./section.ts";
import { FewSigla, Siglum } from "./sigla.tsx";

/** More lines than these nobody reads. */
const MOST_LINES = 150;

/** Where they part: each divergence with its readings side by side. */
export function Differences({ story: { differences }, links }: SectionProps): JSX.Element | null {
  const { cards, more } = differences;
  return (
    <section id={links.id("differences")} aria-labelledby={links.id("differences-head")}>
      <h2 id={links.id("differences-head")}>Where they part</h2>
      <p class="lede">
        {cards.length === 0
          ? "No two accounts were found to part on a claim that they share."
          : "Filled words carry the difference; underlined ones stand in one account only. Neither side is taken as the original."}
      </p>
      <Cards of={cards} links={links} />
      {more.length > 0 && (
        <details class="more">
          <summary>and {formatCount(more.length, "more difference")}</summary>
          <ul class="lines">
            {more.slice(0, MOST_LINES).map(({ claim, facet, apparatus }, i) => (
              <li key={i}>
                <a href={links.claim(claim)}>{facet}</a> <Apparatus of={apparatus} />
              </li>
            ))}
            {more.length > MOST_LINES && <li>and {more.length - MOST_LINES} more, each told with its claim</li>}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Divergences as cards, two in a row where there is room. */
export function Cards({ of, links }: { of: readonly DifferenceView[]; links: Links }): JSX.Element {
  return (
    <div class="cards">
      {of.map((one, i) => (
        <Card key={i} of={one} links={links} />
      ))}
    </div>
  );
}

function Card({ of, links }: { of: DifferenceView; links: Links }): JSX.Element {
  const { claim, facet, isGrave, readings, apparatus, because } = of;
  const marked = markOneSided(readings);
  return (
    <article class="card">
      <header>
        <h3>{formatHeads(of)}</h3>
        <p class={isGrave ? "badge grave" : "badge"}>{facet}</p>
      </header>
      <div class="pair">
        {readings.map((side, i) => (
          <Side key={i} of={side} runs={marked[i] ?? []} links={links} />
        ))}
      </div>
      <p class="apparatus">
        <Apparatus of={apparatus} />
      </p>
      <p class="note">
        {because} <a href={links.claim(claim)}>Claim {claim}</a>
      </p>
    </article>
  );
}

/** Each variant with the articles that have it, as in the apparatus of an edition: `millions BCDE ] large numbers A`. */
function Apparatus({ of }: { of: LineView["apparatus"] }): JSX.Element {
  return (
    <>
      {of.map(({ words, sigla }, i) => (
        <span key={i}>
          {i > 0 && <span class="bracket">]</span>}
          <i>{words}</i> <FewSigla of={sigla} />
        </span>
      ))}
    </>
  );
}

/** “millions” or “large numbers”; of many the first two. */
function formatHeads({ heads, others }: DifferenceView): string {
  const quoted = heads.map((head) => `“${head}”`);
  const [first = "", second = "", third] = quoted;
  if (third === undefined) return `${first} or ${second}`;
  if (quoted.length + others === 3) return `${first}, ${second} or ${third}`;
  return `${first}, ${second} and ${quoted.length + others - 2} more`;
}

function Side({
  of: { siglum, lang, pieces },
  runs,
  links,
}: {
  of: SideView;
  runs: MarkedSide;
  links: Links;
}): JSX.Element {
  const [first] = pieces;
  return (
    <p>
      <a href={first ? links.place(siglum, first.span) : links.article(siglum)} title="Read in place">
        <Siglum of={siglum} />
      </a>
      <span lang={lang}>
        {pieces.map(({ isCutBefore, isCutAfter }, i) => (
          <span key={i}>
            {(i > 0 || isCutBefore) && "… "}
            {(runs[i] ?? []).map(({ text, weight }, at) =>
              weight === "key" ? (
                <mark key={at}>{text}</mark>
              ) : weight === "only" ? (
                <span key={at} class="only">
                  {text}
                </span>
              ) : (
                text
              ),
            )}
            {isCutAfter && " …"}{" "}
          </span>
        ))}
      </span>
    </p>
  );
}
