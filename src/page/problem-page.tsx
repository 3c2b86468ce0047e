import type { JSX } from "preact";

/** What a page says when something went wrong: what, why, and what helps. */
export function ProblemPage({
  title,
  detail,
  help,
}: {
  title: string;
  detail: string;
  help?: string | undefined;
}): JSX.Element {
  return (
    <div class="app-page">
      <h1>{title}</h1>
      <p class="lede">{detail}</p>
      {help !== undefined && <p>{help}</p>}
      <p>
        <a href="/">All stories</a>
      </p>
    </div>
  );
}
