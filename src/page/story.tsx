import type { JSX } from "preact";
import { Differences } from "./differences.tsx";
import { Made, Missing } from "./ending.tsx";
import { Matrix } from "./matrix.tsx";
import { Quotations } from "./quotations.tsx";
import { Reader } from "./reader.tsx";
import type { SectionProps } from "./section.ts";
import { Stemma } from "./stemma.tsx";
import { Strip } from "./strip.tsx";
import { Time } from "./time.tsx";

/** A story from top to bottom, the same in the app and in the file. */
export function Story({ story, links, correct, chosen = {} }: SectionProps): JSX.Element {
  return (
    <article>
      <Strip story={story} links={links} />
      <Stemma story={story} links={links} chosen={chosen} {...(correct && { correct })} />
      <Matrix story={story} links={links} />
      <Differences story={story} links={links} />
      <Quotations story={story} links={links} />
      <Time story={story} links={links} />
      <Reader story={story} links={links} chosen={chosen} />
      <Missing story={story} links={links} />
      <Made story={story} links={links} />
    </article>
  );
}
