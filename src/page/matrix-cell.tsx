import type { JSX } from "preact";
import type { CellView, RowView } from "../report/matrix.ts";
import { type ColumnView, labelOf } from "../report/matrix-columns.ts";
import { MARKS, type Stance } from "../report/words.ts";
import type { Links } from "./links.ts";
import { Siglum } from "./sigla.tsx";
import { Words } from "./words.tsx";

/** The mark of a stance; what it means stands beside it in words. */
export function Glyph({ stance }: { stance: Stance }): JSX.Element {
  return <i aria-hidden="true">{stance === "silent" ? "–" : MARKS[stance].mark}</i>;
}

interface CellProps {
  readonly cell: CellView;
  readonly column: ColumnView;
  readonly row: RowView;
  readonly links: Links;
  readonly opens: boolean;
}

/** How the articles of a column stand to a claim; a cell opens their exact words. */
export function Cell({ cell, column, row, links, opens }: CellProps): JSX.Element {
  const { stance, entries } = cell;
  const [first] = entries;
  const id = `c${row.number}${column.key}`;
  return (
    <td role="cell" class={column.stance ?? stance}>
      {!first ? (
        <span class="cell">
          <Face cell={cell} column={column} />
        </span>
      ) : opens ? (
        <>
          <button type="button" class="cell" popovertarget={id}>
            <Face cell={cell} column={column} />
          </button>
          <div id={id} class="pop" popover="auto" role="dialog" aria-label={`Claim ${row.number} in ${nameOf(column)}`}>
            <Open cell={cell} column={column} row={row} links={links} />
          </div>
        </>
      ) : (
        <a class="cell" href={links.place(first.siglum, first.span)}>
          <Face cell={cell} column={column} />
        </a>
      )}
    </td>
  );
}

function nameOf({ stance, sigla }: ColumnView): string {
  return stance ? `the articles: ${labelOf(stance)}` : sigla.join(" ");
}

function Face({ cell, column }: { cell: CellView; column: ColumnView }): JSX.Element {
  const { stance, word, count } = cell;
  if (column.stance) {
    return (
      <>
        <b class="hd" aria-hidden="true">
          <Glyph stance={column.stance} />
        </b>
        <b class="count">{count === 0 ? "–" : count}</b> {word.isVariant && <span class="v">{word.text}</span>}
      </>
    );
  }
  return (
    <>
      <b class="hd" aria-hidden="true">
        {column.key}
      </b>
      <Glyph stance={stance} />
      {stance !== "says" && (
        <span class="unseen">{stance === "silent" ? "not found in the text" : labelOf(stance)} </span>
      )}
      {word.text !== "" && <span class={word.isVariant ? "v" : "v told"}>{word.text}</span>}
      {column.sigla.length > 1 && count > 0 && (
        <span class="times">
          {count}/{column.sigla.length}
        </span>
      )}
    </>
  );
}

/** More entries than these are letters only, each a link to its words. */
const MOST_ENTRIES = 5;

function Open({ cell, column, row, links }: Omit<CellProps, "opens">): JSX.Element {
  const { stance, entries, because } = cell;
  const isMany = column.sigla.length !== 1;
  const rest = entries.slice(MOST_ENTRIES);
  return (
    <>
      <p class="pk">
        {!isMany && <Siglum of={column.key} />}
        <b class={stance}>
          <Glyph stance={stance} /> {labelOf(stance)}
        </b>
        <span>{row.claim}</span>
      </p>
      {entries.slice(0, MOST_ENTRIES).map((entry) => (
        <Words key={`${entry.siglum}${entry.span.start}`} entry={entry} links={links} isSigned={isMany} />
      ))}
      {rest.length > 0 && (
        <p class="loc">
          and {rest.length} more:{" "}
          {rest.map(({ siglum, span }) => (
            <a key={`${siglum}${span.start}`} href={links.place(siglum, span)}>
              {siglum}
            </a>
          ))}
        </p>
      )}
      {stance !== "says" &&
        because.slice(0, 3).map((sentence) => (
          <p key={sentence} class="because">
            {sentence}
          </p>
        ))}
    </>
  );
}
