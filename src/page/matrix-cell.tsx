import type { JSX } from "preact";
import type { CellView, RowView } from "../report/matrix.ts";
import { type ColumnView, labelOf } from "../report/matrix-columns.ts";
import { MARKS, type Stance } from "../report/words.ts";
import type { Links } from "./links.ts";
import { Siglum } from "./sigla.tsx";
import { Words } from "./words.tsx";

// A page has hundreds of cells, so a cell is little more than its words: marks and letters come from the style sheet.

/** The mark of a stance. */
export function markOf(stance: Stance): string {
  return stance === "silent" ? "–" : MARKS[stance].mark;
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
  const { stance, entries, count } = cell;
  const [first] = entries;
  if (!first) {
    const isCounted = column.stance === "silent" && count > 0;
    return (
      <td role="cell" class="silent" aria-label={isCounted ? undefined : labelOf("silent")}>
        {isCounted ? <b>{count}</b> : "–"}
      </td>
    );
  }
  const id = `c${row.number}${column.key}`;
  return (
    <td role="cell" class={stance} data-key={column.sigla.length > 1 ? column.key : undefined}>
      {opens ? (
        <button type="button" popovertarget={id} class={tellOf(cell, column)}>
          <Face cell={cell} column={column} />
        </button>
      ) : (
        <a href={links.place(first.siglum, first.span)} class={tellOf(cell, column)}>
          <Face cell={cell} column={column} />
        </a>
      )}
      {opens && (
        <div id={id} popover role="dialog" aria-label={`Claim ${row.number} in ${nameOf(column)}`}>
          <Open cell={cell} column={column} row={row} links={links} />
        </div>
      )}
    </td>
  );
}

/** Words on which no article parts may be left out where there is little room. */
function tellOf({ word }: CellView, { stance }: ColumnView): string | undefined {
  return word.isVariant || stance ? undefined : "told";
}

function nameOf({ stance, sigla }: ColumnView): string {
  return stance ? `the articles: ${labelOf(stance)}` : sigla.join(" ");
}

function Face({ cell: { stance, word, count }, column }: { cell: CellView; column: ColumnView }): JSX.Element {
  if (column.stance) {
    return (
      <>
        <b>{count}</b> {word.text}
      </>
    );
  }
  const { length } = column.sigla;
  return (
    <>
      {stance !== "says" && <span class="unseen">{labelOf(stance)}: </span>}
      <span>
        {word.text}
        {length > 1 && ` ${count}/${length}`}
      </span>
    </>
  );
}

/** More entries than these are letters only, each a link to its words. */
const MOST_ENTRIES = 5;
const MOST_REASONS = 2;

function Open({ cell, column, row, links }: Omit<CellProps, "opens">): JSX.Element {
  const { stance, entries, because } = cell;
  const isMany = column.sigla.length !== 1;
  const rest = entries.slice(MOST_ENTRIES);
  return (
    <>
      <p>
        {!isMany && <Siglum of={column.key} />}
        <b>
          {markOf(stance)} {labelOf(stance)}
        </b>
        {row.short}
      </p>
      {entries.slice(0, MOST_ENTRIES).map((entry) => (
        <Words key={`${entry.siglum}${entry.span.start}`} entry={entry} links={links} isSigned={isMany} />
      ))}
      {rest.length > 0 && (
        <p class="loc">
          and {rest.length} more:
          {rest.map(({ siglum, span }) => (
            <a key={`${siglum}${span.start}`} href={links.place(siglum, span)}>
              {siglum}
            </a>
          ))}
        </p>
      )}
      {stance !== "says" && because.length > 0 && <p class="because">{because.slice(0, MOST_REASONS).join(" ")}</p>}
    </>
  );
}
