import type { JSX } from "preact";

/** A story in the list. */
export interface StoryRow {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly origins: string | null;
  readonly published: { readonly from: string; readonly to: string } | null;
  readonly divergences: number;
}

/** How the list may be narrowed and ordered; as the address says. */
export interface StoriesQuery {
  readonly q: string;
  /** Only stories of at least five articles that go back to one origin. */
  readonly echo: boolean;
  readonly sort: "newest" | "articles" | "differences";
}

/** What the page of stories is given. */
export interface StoriesProps {
  readonly rows: readonly StoryRow[];
  /** How many there are in all. */
  readonly all: number;
  readonly query: StoriesQuery;
  /** What was added since the last count, in words. */
  readonly stale: string | undefined;
}

const SORTS: readonly (readonly [StoriesQuery["sort"], string])[] = [
  ["newest", "newest first"],
  ["articles", "most articles first"],
  ["differences", "most differences first"],
];

/** The stories of the library: each with its articles, its outlets, and how many origins stand behind it. */
export function StoriesPage({ rows, all, query, stale }: StoriesProps): JSX.Element {
  return (
    <div class="app-page">
      <h1>Stories</h1>
      {stale !== undefined && <Stale stale={stale} back="/" />}
      {all === 0 ? <Empty /> : <Filter query={query} />}
      {all > 0 && rows.length === 0 && (
        <p class="lede">
          No story fits. <a href="/">Show all {all}</a>
        </p>
      )}
      {rows.length > 0 && (
        <ol class="stories">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ol>
      )}
    </div>
  );
}

/** Nothing is counted anew unless somebody asks. */
export function Stale({ stale, back }: { stale: string; back: string }): JSX.Element {
  return (
    <form method="post" action="/recount" class="stale">
      <p>{stale} The stories are as they were before.</p>
      <input type="hidden" name="back" value={back} />
      <button type="submit">Recount</button>
    </form>
  );
}

function Row({ row }: { row: StoryRow }): JSX.Element {
  const { id, title, articles, outlets, origins, published, divergences } = row;
  return (
    <li>
      <div>
        <a class="title" href={`/s/${id}`}>
          {title}
        </a>
        <p class="help">
          {articles === 1 ? "1 article" : `${articles} articles`}
          {outlets.length > 0 && ` · ${outlets.slice(0, 4).join(", ")}`}
          {outlets.length > 4 && ` and ${outlets.length - 4} more`}
          {published !== null &&
            ` · ${published.from === published.to ? published.from : `${published.from} – ${published.to}`}`}
        </p>
      </div>
      <p class="count">
        {origins === null ? (
          <span class="help">nothing to compare yet</span>
        ) : (
          <>
            <b class={origins === "1" ? "one" : undefined}>{origins}</b>{" "}
            <span>{origins === "1" ? "origin" : "origins"}</span>
          </>
        )}
      </p>
      <p class="count">
        <b>{divergences}</b> <span>{divergences === 1 ? "difference" : "differences"}</span>
      </p>
    </li>
  );
}

function Filter({ query }: { query: StoriesQuery }): JSX.Element {
  return (
    <form method="get" action="/" class="filter">
      <label>
        Title or outlet <input type="search" name="q" value={query.q} />
      </label>
      <label>
        <input type="checkbox" name="echo" value="1" checked={query.echo} /> 1 origin and 5 or more articles
      </label>
      <label>
        Order{" "}
        <select name="sort">
          {SORTS.map(([value, label]) => (
            <option key={value} value={value} selected={value === query.sort}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Show</button>
    </form>
  );
}

function Empty(): JSX.Element {
  return (
    <div class="empty">
      <p class="lede">No stories yet. Give it the coverage of an event: files of text or HTML, one article each.</p>
      <p>
        <a class="button" href="/add">
          Add articles
        </a>
      </p>
      <p>
        Or from the command line: <code>stemma serve PATH…</code>
      </p>
      <form method="post" action="/sample">
        <button type="submit">Open the sample story</button>
      </form>
    </div>
  );
}
