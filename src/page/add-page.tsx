import type { JSX } from "preact";

/** A file in the list of what was added. */
export interface InputRow {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** How far it is: `waiting`, `cleaned`, `read`, `grouped`, `compared`, `failed`; of the library: `held`. */
  readonly progress: string;
  readonly articles: readonly {
    readonly id: string;
    readonly headline: string | null;
    readonly kept: number;
    readonly aside: number;
  }[];
  /** Why it failed, or what should be known of it. */
  readonly notices: readonly string[];
}

/** Work under way or over. */
export interface JobView {
  readonly id: string;
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly inputs: readonly InputRow[];
  readonly stories: readonly string[];
  readonly reason: string | null;
}

/** Not in any standard, and in every browser: a folder with all that is in it. */
const FOLDER = { webkitdirectory: true };

/** Where files are added. Without script the page waits until they are counted; with it, each file tells how far it is. */
export function AddPage({ job, held }: { job: JobView | undefined; held: readonly InputRow[] }): JSX.Element {
  return (
    <div class="app-page">
      <h1>Add articles</h1>
      <p class="lede">
        Text, Markdown or HTML, one article a file; or JSON lines with a <code>text</code> each. A{" "}
        <code>manifest.json</code> among the files may say outlets and dates. Nothing leaves this machine.
      </p>
      <form method="post" action="/add" enctype="multipart/form-data" class="add" data-island="add">
        <div class="drop">
          <label>
            Files <input type="file" name="files" multiple />
          </label>
          <label class="scripted">
            or a folder <input type="file" name="files" multiple {...FOLDER} />
          </label>
          <p class="scripted help">Or drop files here.</p>
        </div>
        <div class="given">
          <label>
            Outlet, if all are of one <input type="text" name="outlet" autocomplete="off" />
          </label>
          <label>
            Day of publication, if all are of one <input type="date" name="published" />
          </label>
        </div>
        <button type="submit">Add and count</button>
      </form>
      <p role="status" aria-live="polite" class="status">
        {job && describeJob(job)}
      </p>
      <Inputs rows={job ? job.inputs : held} caption={job ? "Files of this round" : "Files in the library"} />
      {job?.stories.map((id) => (
        <p key={id}>
          <a href={`/s/${id}`}>Open the story</a>
        </p>
      ))}
    </div>
  );
}

function describeJob({ state, inputs, reason }: JobView): string {
  if (state === "failed") return `Nothing was counted: ${reason}`;
  const failed = inputs.filter(({ progress }) => progress === "failed").length;
  const added = inputs.length - failed;
  const files = `${added === 1 ? "1 file" : `${added} files`} added`;
  return `${files}${failed === 0 ? "" : `, ${failed} left out`}${state === "done" ? "." : ", counting …"}`;
}

function Inputs({ rows, caption }: { rows: readonly InputRow[]; caption: string }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="scroll" tabIndex={0} aria-label={caption} hidden={rows.length === 0}>
      <table class="inputs">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">How far</th>
            <th scope="col">Article</th>
            <th scope="col">Kept / set aside</th>
            <th scope="col">To know</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
            <tr key={i} class={row.progress}>
              <th scope="row">
                {row.name} <span class="help">{formatSize(row.size)}</span>
              </th>
              <td>{row.progress}</td>
              <td>
                {row.articles.map(({ id, headline }) => (
                  <a key={id} href={`/a/${id}`}>
                    {headline ?? "no headline"}
                  </a>
                ))}
              </td>
              <td>
                {row.articles.map(({ id, kept, aside }) => (
                  <span key={id}>
                    {kept} / {aside}
                  </span>
                ))}
              </td>
              <td>{row.notices.join(" ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Format a size in bytes for people. */
function formatSize(bytes: number): string {
  return bytes < 1000
    ? `${bytes} B`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} KB`
      : `${(bytes / 1e6).toFixed(1)} MB`;
}
