import type { JSX } from "preact";
import type { StoryPage as View } from "../report/page-view.ts";
import { SectionNav } from "./bar.tsx";
import { Choice } from "./compare.tsx";
import type { Links } from "./links.ts";
import type { Chosen, CorrectForm } from "./section.ts";
import { Stale } from "./stories-page.tsx";
import { Story } from "./story.tsx";

/** What the page of a story is given. */
export interface StoryPageProps {
  readonly story: View;
  readonly links: Links;
  readonly stale: string | undefined;
  readonly correct: CorrectForm;
  readonly chosen: Chosen;
}

/** A story in the app: the same sections as in the file, and beside them what can be done. */
export function StoryPage({ story, links, stale, correct, chosen }: StoryPageProps): JSX.Element {
  const address = `/s/${story.id}`;
  return (
    <>
      {stale !== undefined && <Stale stale={stale} back={address} />}
      <SectionNav story={story} links={links} />
      <Story story={story} links={links} correct={correct} chosen={chosen} />
      <CompareForm story={story} address={address} />
      <section id="take" aria-labelledby="take-title">
        <h2 id="take-title">Take it with you</h2>
        <ul class="exports">
          <li>
            <a href={`${address}.html`}>One page as a file</a> <span class="help">all texts in full</span>
          </li>
          <li>
            <a href={`${address}.html?texts=excerpts`}>One page, excerpts</a>{" "}
            <span class="help">only the sentences that are quoted: for people outside the desk</span>
          </li>
          <li>
            <a href={`${address}.json`}>JSON</a> <span class="help">everything, as stemma read --json writes it</span>
          </li>
          <li>
            <a href={`${address}.md`}>Markdown</a> <span class="help">the report as text</span>
          </li>
        </ul>
        <p>
          The same from the command line:{" "}
          <code>stemma read PATH… --html story.html --json story.json --md story.md</code>
        </p>
      </section>
    </>
  );
}

/** Two articles to lay beside each other: at first the two that share most words. */
function CompareForm({ story, address }: { story: View; address: string }): JSX.Element {
  const [first, second] = story.accounts;
  const [a, b] = story.plain.common[0]?.sigla ?? [first?.siglum, second?.siglum];
  return (
    <section id="beside" aria-labelledby="beside-title">
      <h2 id="beside-title">Two beside each other</h2>
      <form method="get" action={`${address}/compare`} class="filter">
        <Choice name="a" label="Left" accounts={story.accounts} chosen={a} />
        <Choice name="b" label="Right" accounts={story.accounts} chosen={b} />
        <button type="submit">Compare</button>
      </form>
    </section>
  );
}

/** An article that nothing can be compared with yet. */
export function AlonePage({ title, article }: { title: string; article: string }): JSX.Element {
  return (
    <div class="app-page">
      <h1>{title}</h1>
      <p class="lede">1 article: nothing to compare yet.</p>
      <p>
        <a href={`/a/${article}`}>Read it</a>, or <a href="/add">add more of the coverage</a>.
      </p>
    </div>
  );
}
