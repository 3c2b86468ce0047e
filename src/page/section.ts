import type { StoryPage } from "../report/page-view.ts";
import type { Links } from "./links.ts";

/** What every section of a story's page is given. */
export interface SectionProps {
  readonly story: StoryPage;
  readonly links: Links;
}
