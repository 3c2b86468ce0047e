import type { JSX } from "preact";
import { render } from "preact-render-to-string";
import type { PageView, StoryPage } from "../report/page-view.ts";
import { Keys, Mark, SectionNav, ThemeButton } from "./bar.tsx";
import { Notices } from "./ending.tsx";
import { linkWithin } from "./links.ts";
import { Story } from "./story.tsx";

/** A style sheet or a script with its SHA-256 in Base64, as a Content-Security-Policy names it. */
export interface Inlined {
  readonly text: string;
  readonly sha256: string;
}

/** What a file carries inside. */
export interface FileAssets {
  readonly style: Inlined;
  readonly script: Inlined;
}

/** How every file of ours begins; a file that begins otherwise is not written over. */
export const HTML_MARK = "<!doctype html><!-- stemma/1 -->";

/**
 * Make a page that is one file: complete without script, nothing loaded from anywhere (Content Security Policy Level 3, by hash).
 */
export function toHtmlFile(view: PageView, assets: FileAssets): string {
  return `${HTML_MARK}\n${render(<Page view={view} assets={assets} />)}\n`;
}

function Page({ view, assets }: { view: PageView; assets: FileAssets }): JSX.Element {
  const { stories } = view;
  const [first] = stories;
  const only = stories.length === 1 ? first : undefined;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(assets)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{first ? `${first.plain.title} · Stemma` : "Stemma"}</title>
        <style dangerouslySetInnerHTML={{ __html: assets.style.text }} />
      </head>
      <body>
        <a class="skip" href="#main">
          To the story
        </a>
        <header class="bar">
          <a class="name" href="#main">
            <Mark /> Stemma
          </a>
          {only && <SectionNav story={only} links={linkWithin()} />}
          <ThemeButton />
        </header>
        <main id="main">
          {!only && <Contents view={view} />}
          {stories.map((story) => (
            <Story key={story.id} story={story} links={linkWithin(prefixOf(view, story))} />
          ))}
          {!only && <Notices notices={view.notices} />}
        </main>
        <Keys />
        <script dangerouslySetInnerHTML={{ __html: assets.script.text }} />
      </body>
    </html>
  );
}

/** What tells the ids of one story from those of the others. */
function prefixOf({ stories }: PageView, { plain }: StoryPage): string {
  return stories.length > 1 ? `${plain.number}` : "";
}

/** The stories of a file of several, and the articles that stand alone. */
function Contents({ view }: { view: PageView }): JSX.Element {
  const { stories, alone } = view;
  return (
    <header class="head">
      <h1>{stories.length === 0 ? "Nothing to compare yet" : `${stories.length} stories`}</h1>
      <ol class="plain-list">
        {stories.map(({ id, plain }) => (
          <li key={id}>
            <a href={`#${plain.number}.stemma`}>{plain.title}</a> <span class="help">{plain.strip.join(" · ")}</span>
          </li>
        ))}
      </ol>
      {alone.length > 0 && (
        <>
          <h2>Articles that stand alone</h2>
          <ul class="plain-list">
            {alone.map(({ siglum, outlet, published, file }) => (
              <li key={siglum}>
                {outlet}, {published} <span class="help">{file}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </header>
  );
}

function policyOf({ style, script }: FileAssets): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${style.sha256}'`,
    `script-src 'sha256-${script.sha256}'`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
