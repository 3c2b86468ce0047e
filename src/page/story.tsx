import type { JSX } from "preact";
import type { StoryPage } from "../report/page-view.ts";
import type { Links } from "./links.ts";
import { Strip } from "./strip.tsx";

/** What every section of a story's page is given. */
export interface SectionProps {
  readonly story: StoryPage;
  readonly links: Links;
}

/** A story from top to bottom, the same in the app and in the file. */
export function Story({ story }: SectionProps): JSX.Element {
  return (
    <article>
      <Strip story={story} />
    </article>
  );
}
