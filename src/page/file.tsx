import type { JSX } from "preact";
import { render } from "preact-render-to-string";
import type { PageView } from "../report/page-view.ts";
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
  const [first] = view.stories;
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
        <main>
          {view.stories.map((story) => (
            <Story key={story.id} story={story} links={linkWithin(view.stories.length > 1 ? story.id : "")} />
          ))}
        </main>
        <script dangerouslySetInnerHTML={{ __html: assets.script.text }} />
      </body>
    </html>
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
