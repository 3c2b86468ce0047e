import type { JSX } from "preact";
import type { SingleView } from "../report/matrix.ts";
import { formatCount } from "../report/words.ts";
import type { Links } from "./links.ts";
import { Siglum } from "./sigla.tsx";

interface SingleProps {
  readonly groups: readonly SingleView[];
  /** So many are left out of a brief page. */
  readonly left: number;
  readonly links: Links;
  /** Whether the story has one article, so that this is all there is to see. */
  readonly isAlone: boolean;
}

/** The claims that one article alone has: a list for each, since a table of empty cells would say no more. */
export function Single({ groups, left, links, isAlone }: SingleProps): JSX.Element | null {
  const count = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  if (count === 0) return null;
  return (
    <details class="more" open={isAlone}>
      <summary>and {formatCount(count + left, "more claim")} of one article each</summary>
      {groups.map(({ siglum, claims }) => (
        <div key={siglum} class="single">
          <Siglum of={siglum} />
          <ul>
            {claims.map(({ number, entry, origins }) => (
              <li key={number} id={`claim-${number}`}>
                <a href={links.claim(number)}>{number}</a>{" "}
                <a href={links.place(siglum, entry.span)} lang={entry.lang}>
                  {entry.text}
                </a>{" "}
                <small>{origins}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && <p class="lede">and {left} more, in the file and in the JSON of the story</p>}
    </details>
  );
}
