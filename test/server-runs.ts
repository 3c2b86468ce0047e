// Starts the built command as a server, as a user would, and asks it over HTTP.
import { type ChildProcess, spawn } from "node:child_process";
import { request } from "node:http";
import { join } from "node:path";
import { ROOT } from "./house.ts";

/** A server under test. */
export interface Running {
  readonly url: string;
  readonly port: number;
  /** Ask for JSON. */
  readonly json: <T>(path: string) => Promise<T>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Press Ctrl-C, and give the exit code and what stood on stderr. */
  readonly stop: () => Promise<{ readonly code: number | null; readonly err: string }>;
}

/** Start `stemma serve` on a free port, and wait until it has said where. */
export async function serve(...args: readonly string[]): Promise<Running> {
  const command = join(ROOT, "dist", "cli", "main.js");
  const child = spawn(process.execPath, [command, "serve", "--port", "0", "--open", "no", ...args], { cwd: ROOT });
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const url = await findAddress(child, () => err);
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, url), init);
  return {
    url,
    port: Number(new URL(url).port),
    fetch: ask,
    json: async <T>(path: string) => (await (await ask(path)).json()) as T,
    post: (path, body) =>
      ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", (code) => resolve({ code, err }));
        child.kill("SIGINT");
      }),
  };
}

function findAddress(child: ChildProcess, err: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    child.stdout?.on("data", (chunk) => {
      out += chunk;
      const [, url] = /^Stemma is at (\S+)\n/m.exec(out) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${err()}`)));
  });
}

/** An answer to a request whose headers are all our own: `fetch` sets some of them itself. */
export function ask(
  running: Running,
  path: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }> {
  const { method = "GET", headers = {}, body = "" } = options;
  return new Promise((resolve, reject) => {
    const req = request({ host: "127.0.0.1", port: running.port, path, method, headers }, (res) => {
      let text = "";
      res.setEncoding("utf8");
      res.on("data", (chunk) => {
        text += chunk;
      });
      res.on("end", () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: text }));
    });
    req.on("error", reject);
    req.end(body);
  });
}

/** Add files and wait until they are counted; gives the job as it ended. */
export async function addFiles<T>(running: Running, files: Readonly<Record<string, string>>): Promise<T> {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append("files", new Blob([text]), name);
  const answer = await running.fetch("/api/v1/inputs?count=yes", { method: "POST", body: form });
  return await waitFor(running, answer);
}

/** Count anew, and wait until it is done. */
export async function recount<T>(running: Running): Promise<T> {
  return await waitFor(running, await running.post("/api/v1/jobs", { kind: "count" }));
}

async function waitFor<T>(running: Running, answer: Response): Promise<T> {
  if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
  const place = answer.headers.get("location") as string;
  // The events end with the job.
  await (await running.fetch(`${place}/events`)).text();
  return await running.json<T>(place);
}
