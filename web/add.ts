// The page where files are added: files and folders can be dropped, and each tells how far it is while the others go on.
// The status is spoken at most every two seconds.
export {};

/** A file of a job, as the API tells it. */
interface Input {
  readonly name: string;
  readonly size: number;
  readonly progress: string;
  readonly articles: readonly {
    readonly id: string;
    readonly headline: string | null;
    readonly kept: number;
    readonly aside: number;
  }[];
  readonly notices: readonly { readonly message: string }[];
}

/** A job's end, as the API tells it. */
interface End {
  readonly state: string;
  readonly stories: readonly string[];
  readonly reason: string | null;
}

const PAUSE = 2000;

const form = document.querySelector<HTMLFormElement>("form[data-island=add]");
if (form) island(form);

function island(form: HTMLFormElement): void {
  const drop = form.querySelector<HTMLElement>(".drop") as HTMLElement;
  const status = document.querySelector<HTMLElement>(".status") as HTMLElement;
  const speak = speaker(status);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(new FormData(form), speak);
  });
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    void collect(event.dataTransfer).then((files) => {
      const data = new FormData(form);
      data.delete("files");
      for (const { path, file } of files) data.append("files", file, path);
      return send(data, speak);
    });
  });
}

/** Files under what was dropped; of a folder all that is in it. */
async function collect(dropped: DataTransfer | null): Promise<readonly { path: string; file: File }[]> {
  const entries = [...(dropped?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly { path: string; file: File }[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.slice(1), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: { path: string; file: File }[] = [];
  // A folder is read in portions, until one is empty.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesOf(one)));
  }
}

async function send(data: FormData, speak: (text: string, now?: boolean) => void): Promise<void> {
  speak("Sending …", true);
  const files = data.getAll("files").filter((file) => file instanceof File && file.name !== "") as File[];
  data.delete("files");
  // A file out of a chosen folder goes under its path, as a dropped one does.
  for (const file of files) data.append("files", file, file.webkitRelativePath || file.name);
  const answer = await fetch("/api/v1/inputs?count=yes", { method: "POST", body: data }).catch(() => undefined);
  const body = (await answer?.json().catch(() => undefined)) as
    | { readonly id?: string; readonly detail?: string; readonly help?: string }
    | undefined;
  if (!answer?.ok || !body?.id) {
    speak(
      body?.detail ? `${body.detail} ${body.help ?? ""}` : "The server does not answer. Is it still running?",
      true,
    );
    return;
  }
  follow(body.id, speak);
}

function follow(id: string, speak: (text: string, now?: boolean) => void): void {
  const table = document.querySelector<HTMLTableElement>("table.inputs") as HTMLTableElement;
  const body = table.tBodies[0] as HTMLTableSectionElement;
  const rows: Input[] = [];
  const show = (index: number, input: Input): void => {
    rows[index] = input;
    const row = toRow(input);
    const old = body.rows[index];
    if (old) old.replaceWith(row);
    else body.append(row);
  };
  const events = new EventSource(`/api/v1/jobs/${id}/events`);
  const on = <T>(name: string, listener: (data: T) => void): void =>
    events.addEventListener(name, (event) => listener(JSON.parse((event as MessageEvent<string>).data) as T));
  on<{ readonly inputs: readonly Input[] }>("job", ({ inputs }) => {
    body.replaceChildren();
    (table.caption as HTMLElement).textContent = "Files of this round";
    (table.parentElement as HTMLElement).hidden = false;
    inputs.forEach((input, i) => {
      show(i, input);
    });
  });
  on<{ readonly index: number; readonly input: Input }>("input", ({ index, input }) => show(index, input));
  on<{ readonly name: string; readonly done: number; readonly of: number }>("stage", ({ name, done, of }) =>
    speak(`${STAGES[name] ?? name} ${done} of ${of}`),
  );
  on<End>("end", ({ state, stories, reason }) => {
    events.close();
    const failed = rows.filter(({ progress }) => progress === "failed").length;
    const left = failed === 0 ? "" : `, ${failed} left out`;
    speak(state === "done" ? `${rows.length - failed} added${left}.` : `Nothing was counted: ${reason}`, true);
    const status = document.querySelector<HTMLElement>(".status") as HTMLElement;
    for (const story of stories) {
      const link = document.createElement("a");
      link.href = `/s/${story}`;
      link.textContent = "Open the story";
      status.append(" ", link);
    }
  });
}

const STAGES: Readonly<Record<string, string>> = { acquire: "Cleaning", read: "Reading", compare: "Comparing story" };

function toRow({ name, progress, articles, notices }: Input): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.className = progress;
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = name;
  row.append(head, cellOf(progress));
  const [titles, sizes] = [cellOf(""), cellOf("")];
  for (const { id, headline, kept, aside } of articles) {
    const title = document.createElement(progress === "compared" ? "a" : "span");
    if (title instanceof HTMLAnchorElement) title.href = `/a/${id}`;
    title.textContent = headline ?? "no headline";
    titles.append(title);
    const size = document.createElement("span");
    size.textContent = `${kept} / ${aside}`;
    sizes.append(size);
  }
  row.append(titles, sizes, cellOf(notices.map(({ message }) => message).join(" ")));
  return row;
}

function cellOf(text: string): HTMLTableCellElement {
  const cell = document.createElement("td");
  cell.textContent = text;
  return cell;
}

/** Say things in a live region, the last of them at most every two seconds. */
function speaker(region: HTMLElement): (text: string, now?: boolean) => void {
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (waiting !== undefined) region.textContent = waiting;
    timer = waiting === undefined ? undefined : setTimeout(flush, PAUSE);
    waiting = undefined;
  };
  return (text, now = false) => {
    waiting = text;
    if (now) clearTimeout(timer);
    if (now || timer === undefined) flush();
  };
}
