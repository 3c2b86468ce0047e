import type { JSX } from "preact";
import type { Cut } from "../report/cuts.ts";
import type { AccountView } from "../report/page-view.ts";
import type { NoteView, PassageView, TextView } from "../report/texts.ts";
import { MARKS } from "../report/words.ts";
import { type Links, toPlaceId } from "./links.ts";
import type { SectionProps } from "./section.ts";
import { Siglum } from "./sigla.tsx";

/**
 * The articles, one tab each; without script and in print one after the other. Every place that the page leads to has
 * its id here.
 */
export function Reader({ story, links, chosen }: SectionProps): JSX.Element {
  const at = story.texts.findIndex(({ siglum }) => siglum === chosen?.article);
  return (
    <section id={links.id("reader")} class="reader">
      <h2>Read them</h2>
      <p class="lede">
        Claims are tinted, with their names in the margin; amber where the articles part. Dotted lines are whom the
        article credits. What was set aside as not part of the report stands where it stood.
      </p>
      <fieldset class="shows">
        <legend class="unseen">Show in the text</legend>
        {SHOWS.map(({ name, label }) => (
          <label key={name}>
            <input type="checkbox" class={`show-${name}`} checked /> {label}
          </label>
        ))}
      </fieldset>
      <div class="panes">
        {story.texts.map((text, i) => {
          const account = story.accounts[i] as AccountView;
          return [
            <label key={`${text.siglum} tab`} class="tab">
              <input type="radio" name={links.id("tab")} value={text.siglum} checked={i === Math.max(at, 0)} />
              <b>{text.siglum}</b> <span>{account.name ?? "not stated"}</span>
            </label>,
            <Text key={text.siglum} text={text} account={account} links={links} />,
          ];
        })}
      </div>
      <Others accounts={story.accounts.slice(story.texts.length)} links={links} />
    </section>
  );
}

/** Of very many articles those that have pages of their own. */
function Others({ accounts, links }: { accounts: readonly AccountView[]; links: Links }): JSX.Element | null {
  if (accounts.length === 0) return null;
  return (
    <>
      <h3>and {accounts.length} more, each on its own page</h3>
      <ul class="others">
        {accounts.map(({ siglum, outlet }) => (
          <li key={siglum}>
            <a href={links.article(siglum)}>
              <Siglum of={siglum} small /> {outlet}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const SHOWS = [
  { name: "claims", label: "claims" },
  { name: "sources", label: "attributions" },
  { name: "removed", label: "text set aside" },
];

/** One article with its head and its margin. */
export function Text({ text, account, links }: { text: TextView; account: AccountView; links: Links }): JSX.Element {
  const { siglum } = text;
  return (
    <article class="pane" id={links.id(siglum)} lang={account.language} aria-label={`Article ${siglum}`}>
      <p class="about" lang="en">
        <Siglum of={siglum} />
        <span>{account.outlet}</span>
        <span>{account.published}</span>
        <span>{text.words} words</span>
        {text.aside > 0 && <span>{text.aside} characters set aside</span>}
        {text.truncated && <span class="warns">the text seems to be cut short</span>}
        <span class="path">{account.file}</span>
      </p>
      {text.passages.map((passage, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages never move
        <Passage key={i} passage={passage} siglum={siglum} links={links} />
      ))}
    </article>
  );
}

function Passage({ passage, siglum, links }: { passage: PassageView; siglum: string; links: Links }): JSX.Element {
  const { kind, cuts, claims, reason } = passage;
  if (kind === "gap")
    return (
      <p class="gap" lang="en">
        […] <span class="unseen">left out of the excerpts</span>
      </p>
    );
  const words = cuts.map((cut, i) => {
    const before = cuts[i - 1];
    return [
      before !== undefined && before.start + before.text.length < cut.start && <span class="gap"> […] </span>,
      <Words key={cut.start} cut={cut} siglum={siglum} links={links} />,
    ];
  });
  if (kind === "removed")
    return (
      <div class="passage removed">
        <p lang="en" class="reason">
          set aside: {reason}
        </p>
        <p class="text">{words}</p>
      </div>
    );
  return (
    <div class="passage">
      <p class={kind === "heading" ? "text heading" : "text"}>{words}</p>
      {claims.length > 0 && (
        <ul class="margin" lang="en" aria-label="Claims in this paragraph">
          {claims.map((note) => (
            <Note key={note.number} note={note} links={links} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Note({ note, links }: { note: NoteView; links: Links }): JSX.Element {
  const { number, short, stance } = note;
  return (
    <li class={stance}>
      <a href={links.claim(number)}>
        {stance !== "says" && `${MARKS[stance].mark} `}
        {short}
        {stance !== "says" && <span class="unseen"> ({MARKS[stance].word})</span>}
      </a>
    </li>
  );
}

/** Words under the marks that lie on them, after the places that begin with them. */
function Words({ cut, siglum, links }: { cut: Cut; siglum: string; links: Links }): JSX.Element {
  const { start, text, marks, places } = cut;
  const ids = places.map((end) => <i key={end} id={links.id(toPlaceId(siglum, { start, end }))} />);
  return (
    <>
      {ids}
      {marks.length === 0 ? text : <mark class={marks.join(" ")}>{text}</mark>}
    </>
  );
}
