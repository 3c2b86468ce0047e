import type { JSX } from "preact";

/** A story in the list. */
export interface StoryRow {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly origins: string | null;
}

/** The list of stories. */
export function StoriesPage({ rows, stale }: { rows: readonly StoryRow[]; stale: string | undefined }): JSX.Element {
  return (
    <>
      <h1>Stories</h1>
      {stale !== undefined && (
        <form method="post" action="/recount">
          <p>{stale}</p>
          <button type="submit">Recount</button>
        </form>
      )}
      {rows.length === 0 && (
        <p>
          No stories yet. <a href="/add">Add articles</a>, or start with them: stemma serve PATH…
        </p>
      )}
      <ul class="stories">
        {rows.map(({ id, title, articles, origins }) => (
          <li key={id}>
            <a href={`/s/${id}`}>{title}</a>{" "}
            <small>
              {articles === 1 ? "1 article" : `${articles} articles`}
              {origins !== null && ` · origins ${origins}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An article that nothing can be compared with yet. */
export function AlonePage({ title }: { title: string }): JSX.Element {
  return (
    <>
      <h1>{title}</h1>
      <p>1 article: nothing to compare yet.</p>
    </>
  );
}

/** Where files are added; it works without script. */
export function AddPage(): JSX.Element {
  return (
    <>
      <h1>Add articles</h1>
      <form method="post" action="/add" enctype="multipart/form-data">
        <label>
          Files <input type="file" name="files" multiple required />
        </label>
        <button type="submit">Add</button>
      </form>
    </>
  );
}

/** What was searched for, and what was found. */
export interface FoundRow {
  readonly href: string;
  readonly text: string;
  readonly where: string;
}

/** The search's page. */
export function SearchPage({
  q,
  found,
  near,
}: {
  q: string;
  found: readonly FoundRow[];
  near: readonly string[];
}): JSX.Element {
  return (
    <>
      <h1>Search</h1>
      <form method="get" action="/search">
        <label>
          Words <input type="search" name="q" value={q} />
        </label>
        <button type="submit">Search</button>
      </form>
      {q !== "" && found.length === 0 && <p>Nothing found.{near.length > 0 && ` Near: ${near.join(", ")}.`}</p>}
      <ul>
        {found.map(({ href, text, where }) => (
          <li key={href + text}>
            <a href={href}>{where}</a> {text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a page says when something went wrong. */
export function ProblemPage({
  title,
  detail,
  help,
}: {
  title: string;
  detail: string;
  help?: string | undefined;
}): JSX.Element {
  return (
    <>
      <h1>{title}</h1>
      <p>{detail}</p>
      {help !== undefined && <p>{help}</p>}
      <p>
        <a href="/">All stories</a>
      </p>
    </>
  );
}
