import type { JSX } from "preact";

/** Something found: its words, cut where what was looked for stands. */
export interface FoundRow {
  readonly kind: string;
  readonly href: string;
  readonly siglum: string;
  readonly outlet: string | null;
  readonly title: string;
  readonly parts: readonly { readonly text: string; readonly found: boolean }[];
}

/** What the page of a search is given. */
export interface SearchProps {
  readonly q: string;
  readonly kinds: readonly {
    readonly kind: string;
    readonly label: string;
    readonly count: number;
    readonly chosen: boolean;
  }[];
  readonly found: readonly FoundRow[];
  /** How many there are beyond those shown. */
  readonly more: number;
  readonly near: readonly string[];
}

/** Search over all that is loaded. */
export function SearchPage({ q, kinds, found, more, near }: SearchProps): JSX.Element {
  return (
    <div class="app-page">
      <h1>Search</h1>
      <form method="get" action="/search" class="filter">
        <label>
          Words, or “words in a row” <input type="search" name="q" value={q} />
        </label>
        <fieldset>
          <legend class="unseen">Kinds</legend>
          {kinds.map(({ kind, label, count, chosen }) => (
            <label key={kind}>
              <input type="checkbox" name="kind" value={kind} checked={chosen} /> {label}
              {q !== "" && ` (${count})`}
            </label>
          ))}
        </fieldset>
        <button type="submit">Search</button>
      </form>
      {q === "" && <p class="lede">Sentences, quotations, claims and sources of every story in the library.</p>}
      {q !== "" && found.length === 0 && <Nothing near={near} />}
      <ol class="found">
        {found.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: results keep their places
          <li key={i}>
            <a href={row.href}>
              <b class="siglum small">{row.siglum}</b>{" "}
              {row.parts.map(({ text, found: isFound }, k) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: parts keep their places
                isFound ? (
                  <mark key={k} class="parts">
                    {text}
                  </mark>
                ) : (
                  <span key={k}>{text}</span>
                ),
              )}
            </a>
            <p class="help">
              {row.kind} · {row.outlet ?? "outlet not stated"} · {row.title}
            </p>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="help">and {more} more; add a word to narrow them down</p>}
    </div>
  );
}

function Nothing({ near }: { near: readonly string[] }): JSX.Element {
  return (
    <p class="lede">
      Nothing found.
      {near.length > 0 && (
        <>
          {" "}
          Spelled nearest in the library:{" "}
          {near.map((word) => (
            <a key={word} class="near" href={`/search?q=${encodeURIComponent(word)}`}>
              {word}
            </a>
          ))}
        </>
      )}
    </p>
  );
}
