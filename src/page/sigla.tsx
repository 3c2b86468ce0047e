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

/** As many letters as a line has room for, and how many more there are. */
export function FewSigla({ of, most = 10 }: { of: readonly string[]; most?: number }): JSX.Element {
  const shown = of.length > most + 1 ? of.slice(0, most) : of;
  return (
    <>
      <Sigla of={shown} />
      {shown.length < of.length && <small class="times"> +{of.length - shown.length}</small>}
    </>
  );
}
