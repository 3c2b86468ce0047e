import type { StoryPage } from "../report/page-view.ts";
import type { Links } from "./links.ts";

/** What every section of a story's page is given. */
export interface SectionProps {
  readonly story: StoryPage;
  readonly links: Links;
  /** In the app: how sources are corrected. A file cannot be. */
  readonly correct?: CorrectForm;
  /** What the address chooses: a claim to trace, by its number; an article to read, by its siglum. */
  readonly chosen?: Chosen;
}

/** What an address chooses on a story's page. */
export interface Chosen {
  readonly claim?: string;
  readonly article?: string;
}

/** What a form that corrects needs. */
export interface CorrectForm {
  /** The name that was signed with last. */
  readonly author: string;
  /** The page to come back to. */
  readonly back: string;
  /** The id of the article that a siglum stands for. */
  readonly articleOf: (siglum: string) => string;
  /** The page of a source over all stories, by its id in this one; `undefined` for what has none. */
  readonly sourceOf: (id: string) => string | undefined;
}
