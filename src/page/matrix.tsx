import type { JSX } from "preact";
import { formatBehind, type MatrixView, type RowView } from "../report/matrix.ts";
import type { ColumnView } from "../report/matrix-columns.ts";
import { formatCount } from "../report/words.ts";
import type { Links } from "./links.ts";
import { Cell, markOf } from "./matrix-cell.tsx";
import { Single } from "./matrix-single.tsx";
import type { SectionProps } from "./section.ts";
import { Siglum } from "./sigla.tsx";

/** Who says what: claims by articles. */
export function Matrix({ story, links }: SectionProps): JSX.Element {
  const { matrix } = story;
  const { rows, more, left } = matrix;
  return (
    <section id={links.id("claims")} aria-labelledby={links.id("claims-head")}>
      <h2 id={links.id("claims-head")}>Who says what</h2>
      {rows.length === 0 ? <p class="lede">{sayNone(story.plain.articles.length)}</p> : <Legend matrix={matrix} />}
      {rows.length > 0 && <Table matrix={matrix} rows={rows} links={links} opens />}
      {more.length > 0 && (
        <details class="more">
          <summary>and {formatCount(more.length + left.rows, "more claim")} of several articles</summary>
          <Table matrix={matrix} rows={more} links={links} opens={false} />
          {left.rows > 0 && <p class="lede">and {left.rows} more, in the file and in the JSON of the story</p>}
        </details>
      )}
      <Single groups={matrix.single} left={left.single} links={links} isAlone={story.plain.articles.length === 1} />
    </section>
  );
}

function sayNone(articles: number): string {
  return articles === 1 ? "1 article: nothing to compare yet." : "No two articles were found to make the same claim.";
}

function Legend({ matrix: { kind } }: { matrix: MatrixView }): JSX.Element {
  return (
    <p class="lede">
      {kind === "stance"
        ? "A column for each way to stand to a claim, with how many articles do. Open a number for the exact words."
        : "Open a cell for the exact words."}{" "}
      {kind !== "stance" && (
        <span class="stances">
          {(["says", "less-exact", "differs", "denies", "silent"] as const).map((stance) => (
            <span key={stance} class={stance}>
              {markOf(stance)} {LEGEND[stance]}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

const LEGEND = {
  says: "says",
  "less-exact": "less exact",
  differs: "says it differently",
  denies: "denies",
  silent: "not found in the text",
} as const;

interface TableProps {
  readonly matrix: MatrixView;
  readonly rows: readonly RowView[];
  readonly links: Links;
  /** Whether each cell opens its words where it stands, or leads to them in the text, as in the rows that are folded. */
  readonly opens: boolean;
}

// The roles are said once more because a table that is laid out as a grid, as on a phone, loses its own in some browsers.
function Table({ matrix: { kind, columns }, rows, links, opens }: TableProps): JSX.Element {
  const shape = kind === "stance" ? "matrix by-stance" : columns.length > 7 ? "matrix tight" : "matrix";
  return (
    <table role="table" class={shape} aria-label="Claims by article">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Claim
          </th>
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col">
              <Head column={column} links={links} />
            </th>
          ))}
          <th role="columnheader" scope="col" class="or">
            Origins
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.number} row={row} columns={columns} links={links} opens={opens} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ column: { key, label, sigla, stance }, links }: { column: ColumnView; links: Links }): JSX.Element {
  if (stance) {
    return (
      <span class={stance}>
        {markOf(stance)} {label}
      </span>
    );
  }
  return (
    <a href={links.article(key)} title={label}>
      <Siglum of={key} />
      {sigla.length > 1 && <span class="times">×{sigla.length}</span>}
      <span class="unseen"> {sigla.length > 1 ? `${label}: ${sigla.join(" ")}` : label}</span>
    </a>
  );
}

function Row({
  row,
  columns,
  links,
  opens,
}: {
  row: RowView;
  columns: readonly ColumnView[];
  links: Links;
  opens: boolean;
}): JSX.Element {
  const { number, claim, kind, parts, isCore, origins } = row;
  return (
    <tr role="row" id={`claim-${number}`} class={isCore ? "core" : undefined}>
      <th role="rowheader" scope="row">
        <span class="kind">
          <a href={links.claim(number)} title={`Claim ${number}`}>
            {number}
          </a>{" "}
          {kind}
          {parts.length > 0 && `, parts on ${parts.join(", ")}`}
        </span>
        {claim}
      </th>
      {row.cells.map((cell, i) => (
        <Cell
          key={columns[i]?.key}
          cell={cell}
          column={columns[i] as ColumnView}
          row={row}
          links={links}
          opens={opens}
        />
      ))}
      <td role="cell" class="or">
        <b class={`on ${origins === "1" ? "one" : origins.startsWith("?") ? "none" : ""}`}>{origins}</b>{" "}
        <span class="of">{formatBehind(row)}</span>
      </td>
    </tr>
  );
}
