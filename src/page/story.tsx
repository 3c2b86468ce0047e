import type { JSX } from "preact";
import { Matrix } from "./matrix.tsx";
import type { SectionProps } from "./section.ts";
import { Stemma } from "./stemma.tsx";
import { Strip } from "./strip.tsx";

/** A story from top to bottom, the same in the app and in the file. */
export function Story({ story, links }: SectionProps): JSX.Element {
  return (
    <article>
      <Strip story={story} links={links} />
      <Stemma story={story} links={links} />
      <Matrix story={story} links={links} />
    </article>
  );
}
