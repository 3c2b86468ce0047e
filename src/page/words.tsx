import type { JSX } from "preact";
import type { Span } from "../model/span.ts";
import type { EntryView } from "../report/entries.ts";
import type { Links } from "./links.ts";
import { Siglum } from "./sigla.tsx";

/** Exact words of a source as a block, never between marks of ours, with where they stand and who says them. */
export function Words({ entry, links, isSigned }: WordsProps): JSX.Element {
  const { siglum, text, span, lang, by, hedges } = entry;
  return (
    <>
      <blockquote lang={lang}>{text}</blockquote>
      <p class="loc">
        {isSigned && <Siglum of={siglum} small />}
        <a href={links.place(siglum, span)}>read in place, {formatSpan(span)}</a>
        {by.length > 0 && <> · {by.join(" ← ")}</>}
        {hedges.length > 0 && <> · hedged: {hedges.join(", ")}</>}
      </p>
    </>
  );
}

/** Words to show, and whether their article is named beside them. */
export interface WordsProps {
  readonly entry: EntryView;
  readonly links: Links;
  readonly isSigned?: boolean;
}

/** Say where words stand: "characters 889–958". */
export function formatSpan({ start, end }: Span): string {
  return `characters ${start}–${end}`;
}
