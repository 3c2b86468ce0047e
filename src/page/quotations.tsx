import type { JSX } from "preact";
import type { CollationView, QuotedView } from "../report/quotations.ts";
import { formatCount } from "../report/words.ts";
import type { Links } from "./links.ts";
import type { SectionProps } from "./section.ts";
import { FewSigla, Siglum } from "./sigla.tsx";

/** The same words: the statement that most articles quote, in columns; then what else is quoted. */
export function Quotations({ story: { quoted }, links }: SectionProps): JSX.Element {
  const { collation, quotations, more, left } = quoted;
  return (
    <section id={links.id("quotations")} aria-labelledby={links.id("quotations-head")}>
      <h2 id={links.id("quotations-head")}>The same words</h2>
      {collation ? (
        <>
          <p class="lede">
            One statement of {collation.speaker}, in {formatCount(collation.articles, "article")}. Plain cells agree
            everywhere.
          </p>
          <Collation of={collation} links={links} />
          <Reconstruction of={collation} links={links} />
        </>
      ) : (
        <p class="lede">
          {quotations.length === 0
            ? "No article quotes anybody."
            : "No statement is quoted at length in two articles. These are quoted:"}
        </p>
      )}
      <Quoted of={quotations} links={links} />
      {more.length > 0 && (
        <details class="more">
          <summary>and {formatCount(more.length + left, "more quotation")}</summary>
          <Quoted of={more} links={links} />
          {left > 0 && <p class="lede">and {left} more, in the file and in the JSON of the story</p>}
        </details>
      )}
    </section>
  );
}

function Collation({ of: { columns, rows }, links }: { of: CollationView; links: Links }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by the keyboard.
    <section class="scroll" tabIndex={0} aria-label="One statement word by word, a row for each article">
      <table class={columns.length > 6 ? "collation wide" : "collation"}>
        <tbody>
          {rows.map(({ sigla, span, by }, row) => (
            <tr key={sigla[0]}>
              <th scope="row">
                <a href={links.place(sigla[0] ?? "", span)} title="Read in place">
                  <FewSigla of={sigla} most={3} />
                </a>
              </th>
              {columns.map(({ cells, agrees }, i) => {
                const words = cells[row];
                return (
                  <td key={i} class={words === null ? "gap" : agrees ? undefined : "parts"}>
                    {words ?? "—"}
                  </td>
                );
              })}
              <td class="by">{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The lost statement put together; said to be a conjecture before anything else. */
function Reconstruction({ of: { reconstruction }, links }: { of: CollationView; links: Links }): JSX.Element | null {
  if (!reconstruction) return null;
  return (
    <details class="more conjecture">
      <summary>Conjecture: the statement that these may be pieces of</summary>
      <blockquote>
        {reconstruction.fragments.map(({ text, siglum, span }, i) => (
          <span key={`${siglum}${span.start}`}>
            {i > 0 && " … "}
            {text}{" "}
            <a href={links.place(siglum, span)} title="Read in place">
              <Siglum of={siglum} small />
            </a>
          </span>
        ))}
      </blockquote>
      <p class="note">{reconstruction.note}</p>
    </details>
  );
}

function Quoted({ of, links }: { of: readonly QuotedView[]; links: Links }): JSX.Element {
  return (
    <ul class="quoted">
      {of.map(({ text, siglum, span, sigla, speaker, via, forms }) => (
        <li key={`${siglum}${span.start}`}>
          <blockquote>
            <a href={links.place(siglum, span)}>{text}</a>
          </blockquote>
          <p>
            <FewSigla of={sigla} /> {speaker}
            {via.length > 0 && <span class="via">, via {via.join(", ")}</span>}
          </p>
          {forms.map(({ sigla: own, form }) => (
            <p key={form} class="via">
              <FewSigla of={own} most={4} /> {form}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
