import type { JSX } from "preact";
import type { AccountView } from "../report/page-view.ts";
import type { Piece, SideBySide } from "../report/side-by-side.ts";
import { Siglum } from "./sigla.tsx";

/** What the page that compares two articles is given. */
export interface CompareProps {
  readonly title: string;
  /** The story's page. */
  readonly address: string;
  readonly accounts: readonly AccountView[];
  readonly pair: SideBySide;
}

/** Two articles beside each other, the words in a row that both have dotted below. Neither is the original. */
export function ComparePage({ title, address, accounts, pair }: CompareProps): JSX.Element {
  const [a, b] = pair.sigla;
  return (
    <div class="compare">
      <p class="kicker">
        <a href={address}>{title}</a>
      </p>
      <h1>
        {a} beside {b}
      </h1>
      <p class="lede">{describe(pair)}</p>
      <form method="get" action={`${address}/compare`} class="choose">
        <Choice name="a" label="Left" accounts={accounts} chosen={a} />
        <Choice name="b" label="Right" accounts={accounts} chosen={b} />
        <button type="submit">Compare</button>
        <a class="swap" href={`${address}/compare?a=${b}&b=${a}`} data-key="x">
          Swap
        </a>
        <label>
          <input type="checkbox" class="only-shared" /> only rows that both have
        </label>
      </form>
      <div class="columns" aria-hidden="true">
        <Siglum of={a} /> <Siglum of={b} />
      </div>
      <ol class="pairs">
        {pair.rows.map(({ left, right }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <li key={i} class={left.length > 0 && right.length > 0 && isJoined(left, right) ? "joined" : "alone"}>
            <Side siglum={a} pieces={left} />
            <Side siglum={b} pieces={right} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function describe({ longest, runs }: SideBySide): string {
  if (longest === 0) return "These two have no run of words in common that is long enough to tell anything.";
  const count = runs.length === 1 ? "One run of words stands" : `${runs.length} runs of words stand`;
  return `${count} in both; the longest has ${longest} words. Which had them first the texts do not say unless one credits the other.`;
}

function isJoined(left: readonly Piece[], right: readonly Piece[]): boolean {
  const runs = new Set(left.flatMap(({ run }) => run ?? []));
  return right.some(({ run }) => run !== undefined && runs.has(run));
}

/** A choice of one of a story's articles. */
export function Choice({
  name,
  label,
  accounts,
  chosen,
}: {
  name: string;
  label: string;
  accounts: readonly AccountView[];
  chosen: string | undefined;
}): JSX.Element {
  return (
    <label>
      {label}{" "}
      <select name={name}>
        {accounts.map(({ siglum, outlet }) => (
          <option key={siglum} value={siglum} selected={siglum === chosen}>
            {siglum} · {outlet}
          </option>
        ))}
      </select>
    </label>
  );
}

function Side({ siglum, pieces }: { siglum: string; pieces: readonly Piece[] }): JSX.Element {
  return (
    <p class="side">
      {pieces.length > 0 && <span class="unseen">{siglum}: </span>}
      {pieces.map(({ start, text, run }) =>
        run === undefined ? (
          <span key={start}>{text}</span>
        ) : (
          <mark key={start} class="shared" data-run={run}>
            {text}
          </mark>
        ),
      )}
    </p>
  );
}
