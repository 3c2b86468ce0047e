import type { ComponentChildren, JSX } from "preact";
import { render } from "preact-render-to-string";
import { Keys, Mark } from "./bar.tsx";

/** Light or dark as the reader chose it; absent: as the system has it. */
export type Theme = "light" | "dark";

/** What stands around a page of the app. */
export interface LayoutProps {
  readonly title: string;
  /** The page's entry in the top bar. */
  readonly here?: string;
  readonly theme?: Theme | undefined;
  readonly children: ComponentChildren;
}

/** The top bar's entries. */
const ENTRIES: readonly (readonly [address: string, label: string])[] = [
  ["/", "Stories"],
  ["/add", "Add"],
  ["/search", "Search"],
  ["/corrections", "Corrections"],
];

/** Make a whole page of the app. */
export function toAppPage(props: LayoutProps): string {
  return `<!doctype html>\n${render(<Layout {...props} />)}\n`;
}

function Layout({ title, here, theme, children }: LayoutProps): JSX.Element {
  return (
    <html lang="en" data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Stemma`}</title>
        {["fonts.css", "story.css", "app.css"].map((name) => (
          <link key={name} rel="stylesheet" href={`/assets/${name}`} />
        ))}
        <script type="module" src="/assets/app.js" />
      </head>
      <body>
        <a class="skip" href="#main">
          To the page
        </a>
        <header class="bar">
          <a class="name" href="/">
            <Mark /> Stemma
          </a>
          <nav aria-label="Pages">
            {ENTRIES.map(([address, label]) => (
              <a key={address} href={address} aria-current={address === here ? "page" : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <form method="post" action="/theme">
            <button type="submit" name="theme" class="to-theme" value={theme === "dark" ? "light" : "dark"}>
              {theme === "dark" ? "Light" : "Dark"}
            </button>
          </form>
        </header>
        <main id="main">{children}</main>
        <Keys />
      </body>
    </html>
  );
}
