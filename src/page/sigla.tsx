import type { JSX } from "preact";

/** An article's letter, as a small seal. */
export function Siglum({ of, small }: { of: string; small?: boolean }): JSX.Element {
  return <b class={small ? "siglum small" : "siglum"}>{of}</b>;
}

/** The letters of several articles in a row. */
export function Sigla({ of }: { of: readonly string[] }): JSX.Element {
  return (
    <span class="sigla">
      {of.map((siglum) => (
        <Siglum key={siglum} of={siglum} small />
      ))}
    </span>
  );
}
