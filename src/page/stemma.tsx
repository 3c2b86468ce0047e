import { Fragment, type JSX } from "preact";
import type { StemmaKind } from "../report/stemma-parts.ts";
import type { StemmaView } from "../report/stemma-view.ts";
import { Drawing } from "./drawing.tsx";
import type { SectionProps } from "./section.ts";
import { FoldedList, PathList, SourceTable } from "./stemma-lists.tsx";

/** Where a story comes from: the picture, a choice of the claim to trace, the same as a list, and every source with its words. */
export function Stemma({ story, links, correct, chosen }: SectionProps): JSX.Element {
  const { stemma } = story;
  const { wide, small, arcs } = stemma;
  return (
    <section id={links.id("stemma")} class="stemma" aria-labelledby={links.id("stemma-title")}>
      <h2 id={links.id("stemma-title")}>Where it comes from</h2>
      {wide ? (
        <>
          <p class="lede">
            Solid boxes are texts we hold. Outlined ones are credited in those texts, and not held. Each line stands on
            words you can open.
          </p>
          {stemma.claims.length > 0 && <Trace stemma={stemma} name={links.id("trace")} chosen={chosen?.claim} />}
          <div class="picture wide">
            <Drawing
              picture={wide}
              arcs={arcs}
              links={links}
              name="Stemma of the story; the list below says the same"
            />
          </div>
          {small && (
            <div class="picture small">
              <p class="aside">{stemma.smallClaim}</p>
              <Drawing
                picture={small.picture}
                arcs={small.arcs}
                links={links}
                name="Small stemma of one claim; the list below says the same"
              />
            </div>
          )}
          <Legend stemma={stemma} />
          <FoldedList folded={stemma.folded} links={links} />
          {stemma.paths.length > 0 && <PathList paths={stemma.paths} links={links} />}
        </>
      ) : (
        <p class="lede">No article credits a source, and no two share text beyond common phrases.</p>
      )}
      {stemma.sources.length > 0 && (
        <SourceTable rows={stemma.sources} more={stemma.moreSources} links={links} {...(correct && { correct })} />
      )}
    </section>
  );
}

/** A choice that needs no script: the style sheet looks which one is chosen. */
function Trace({
  stemma,
  name,
  chosen,
}: {
  stemma: StemmaView;
  name: string;
  chosen: string | undefined;
}): JSX.Element {
  const isKnown = stemma.claims.some(({ number }) => number === chosen);
  return (
    <fieldset class="trace">
      <legend>Trace</legend>
      <label>
        <input type="radio" name={name} class="t0" />
        <span>Everything</span>
      </label>
      {stemma.claims.map(({ number, short, gloss, mark, isFirst }) => (
        <label key={number} title={gloss}>
          <input type="radio" name={name} class={`t${mark}`} checked={isKnown ? number === chosen : isFirst} />
          <span>{short}</span>
        </label>
      ))}
    </fieldset>
  );
}

const LEGEND: readonly (readonly [StemmaKind, string])[] = [
  ["document", "document"],
  ["anonymous", "not named"],
  ["person", "named person"],
  ["institution", "institution"],
  ["relay", "relay"],
  ["article", "article held"],
];

function Legend({ stemma }: { stemma: StemmaView }): JSX.Element {
  const { kinds, arcs, wide } = stemma;
  return (
    <p class="outlines">
      {LEGEND.map(([kind, label]) => (
        <Fragment key={kind}>
          {kinds.includes(kind) && (
            <span class="key">
              <i class={`mark ${kind}`} />
              {label}
            </span>
          )}
        </Fragment>
      ))}
      {wide && wide.lines.length > 0 && (
        <span class="key">
          <i class="mark credit" />
          credit
        </span>
      )}
      {arcs.length > 0 && (
        <span class="key shared">
          <i class="mark dotted" />
          words in common, not credited
        </span>
      )}
    </p>
  );
}
