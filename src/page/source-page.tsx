import type { JSX } from "preact";
import type { SourceView } from "../report/sources.ts";
import { SOURCES } from "../report/words.ts";
import { linkIn } from "./links.ts";
import { Siglum } from "./sigla.tsx";

/** How many places of one description are shown. */
const PLACES = 12;

/** One source over all stories: how the articles name it, what it vouches for, and who leans on it. */
export function SourcePage({ source }: { source: SourceView }): JSX.Element {
  const { label, kind, ofOneStory, stories, descriptions, claims, credits, articles } = source;
  return (
    <div class="app-page">
      <p class="kicker">Source · {SOURCES[kind]}</p>
      <h1>{label}</h1>
      <p class="lede">
        {articles === 1 ? "1 article leans" : `${articles} articles lean`} on it, in{" "}
        {stories.length === 1 ? "1 story" : `${stories.length} stories`}.
        {ofOneStory && " Sources without a name are never taken for one across stories."}
      </p>
      <h2>How it is named</h2>
      <ul class="plain-list">
        {descriptions.map(({ text, places }) => (
          <li key={text}>
            <q class="bare">{text}</q>{" "}
            {places.slice(0, PLACES).map(({ story, siglum, span }) => (
              <a key={`${story} ${siglum} ${span.start}`} href={linkIn(story).place(siglum, span)}>
                <Siglum of={siglum} small />
              </a>
            ))}
            {places.length > PLACES && <span class="help"> and {places.length - PLACES} more</span>}
          </li>
        ))}
      </ul>
      {claims.length > 0 && <h2>What it is given for</h2>}
      <ul class="plain-list">
        {claims.map(({ story, title, claim, gloss, comments }) => (
          <li key={`${story} ${claim}`}>
            <a href={`/s/${story}`}>{gloss}</a>{" "}
            <span class="help">
              {comments && "reacts to it · "}
              {title}
            </span>
          </li>
        ))}
      </ul>
      {credits.length > 0 && <h2>Who credits it</h2>}
      <ul class="plain-list">
        {credits.map(({ story, siglum, span, text }) => (
          <li key={`${story} ${siglum} ${span.start}`}>
            <Siglum of={siglum} small /> <a href={linkIn(story).place(siglum, span)}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
