import type { JSX } from "preact";
import type { GraphNode } from "../report/stemma-parts.ts";
import type { ClaimPaths } from "../report/stemma-paths.ts";
import type { SourceRow, SourceWords } from "../report/stemma-sources.ts";
import type { FoldedView } from "../report/stemma-view.ts";
import type { Links } from "./links.ts";
import type { CorrectForm } from "./section.ts";
import { Sigla, Siglum } from "./sigla.tsx";
import { SignedFields } from "./signed-fields.tsx";

/** The picture as a list: for each claim that can be traced, the ways back from each article. */
export function PathList({ paths, links }: { paths: readonly ClaimPaths[]; links: Links }): JSX.Element {
  return (
    <details class="more paths" id={links.id("paths")}>
      <summary>The same as a list</summary>
      {paths.map(({ number, short, mark, rows, uncredited }) => (
        <div key={number} class={`path c${mark}`}>
          <h3>
            <a href={links.claim(number)}>{short}</a>
          </h3>
          <ul>
            {rows.map(({ sigla, chains }) => (
              <li key={sigla.join(" ")}>
                <Sigla of={sigla} />
                <ul>
                  {chains.map((chain) => (
                    <li key={chain.map(({ id }) => id).join(" ")}>
                      {chain.map((node) => (
                        <Step key={node.id} node={node} links={links} />
                      ))}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
            {uncredited.length > 0 && (
              <li>
                <Sigla of={uncredited} />
                <ul>
                  <li>no source credited</li>
                </ul>
              </li>
            )}
          </ul>
        </div>
      ))}
    </details>
  );
}

function Step({ node, links }: { node: GraphNode; links: Links }): JSX.Element {
  return (
    <span class="step">
      <span aria-hidden="true">←</span>
      <span class="unseen"> from </span>{" "}
      <a class={`source ${node.kind}`} href={`#${links.id(`source-${node.id}`)}`}>
        <Seal of={node} />
        {node.label}
      </a>{" "}
    </span>
  );
}

/** The Greek letter of what has no name. */
function Seal({ of: { kind, siglum } }: { of: Pick<GraphNode, "kind" | "siglum"> }): JSX.Element | null {
  return siglum !== undefined && (kind === "document" || kind === "anonymous") ? <i class="greek">{siglum} </i> : null;
}

/** What the picture shows as one box each, with all that it stands for. */
export function FoldedList({ folded, links }: { folded: readonly FoldedView[]; links: Links }): JSX.Element | null {
  if (folded.length === 0) return null;
  return (
    <details class="more">
      <summary>What is drawn as one box</summary>
      <ul class="folded">
        {folded.map(({ id, label, isArticles, members }) => (
          <li key={id} id={links.id(id)}>
            <span>
              {isArticles ? `${members.length} articles` : `${members.length} sources`}
              {label.startsWith("and ") ? " more" : `, ${label}`}
            </span>{" "}
            {isArticles ? (
              <span class="sigla">
                {members.map((siglum) => (
                  <a key={siglum} class="seal" href={links.article(siglum)}>
                    <Siglum of={siglum} small />
                  </a>
                ))}
              </span>
            ) : (
              <span class="aside">{members.join(", ")}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All sources with the words that credit them, each leading to its place. */
export function SourceTable({
  rows,
  more,
  links,
  correct,
}: {
  rows: readonly SourceRow[];
  more: number;
  links: Links;
  correct?: CorrectForm;
}): JSX.Element {
  const table = (
    <>
      <table class="sources">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Kind</th>
            <th scope="col">The words</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={links.id(`source-${row.id}`)}>
              <th scope="row" class={`source ${row.kind}`}>
                <Seal of={row} />
                <Name label={row.label} address={correct?.sourceOf(row.id)} />
              </th>
              <td>{row.word}</td>
              <td>
                {row.words.map((words) => (
                  <Credit
                    key={`${words.place.siglum} ${words.place.span.start}`}
                    words={words}
                    links={links}
                    {...(correct && row.kind !== "relay" && { correct })}
                  />
                ))}
                {row.more > 0 && <span class="aside">and {row.more} more</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="aside">and {more} more, credited less often</p>}
    </>
  );
  return (
    <details class="more">
      <summary>All {rows.length + more} sources and the words that credit them</summary>
      {correct ? <SourceForm correct={correct}>{table}</SourceForm> : table}
    </details>
  );
}

/** A source's name; in the app it leads to the source's page over all stories. */
function Name({ label, address }: { label: string; address: string | undefined }): JSX.Element {
  return address === undefined ? <>{label}</> : <a href={address}>{label}</a>;
}

/** Words are ticked; then they are said to name one source, or not one. */
function SourceForm({ correct, children }: { correct: CorrectForm; children: JSX.Element }): JSX.Element {
  return (
    <form method="post" action="/correct" class="signed">
      {children}
      <fieldset class="say">
        <legend>Tick words of two sources or more, and say what they are</legend>
        <input type="hidden" name="back" value={`${correct.back}#stemma`} />
        <SignedFields author={correct.author} />
        <button type="submit" name="is" value="merge">
          They are one source
        </button>
        <button type="submit" name="is" value="split">
          They are not one source
        </button>
        <p class="aside">
          <a href="/corrections">All corrections</a>, where each can be withdrawn
        </p>
      </fieldset>
    </form>
  );
}

function Credit({ words, links, correct }: { words: SourceWords; links: Links; correct?: CorrectForm }): JSX.Element {
  const { place, parts, meant, note, source } = words;
  return (
    <span class="credit">
      {correct && (
        <input
          type="checkbox"
          name="source"
          value={`${correct.articleOf(place.siglum)}:${source.start}-${source.end}`}
          aria-label={`“${place.text}” in ${place.siglum}`}
        />
      )}
      <Siglum of={place.siglum} small />{" "}
      <a href={links.place(place.siglum, place.span)}>
        {parts.map(({ text, role }, i) => (
          <span key={i} {...(role && { class: `as-${role}` })}>
            {text}
          </span>
        ))}
      </a>
      {meant !== undefined && <span class="aside"> that is {meant}</span>}
      {note !== undefined && <span class="aside"> {note}</span>}
    </span>
  );
}
