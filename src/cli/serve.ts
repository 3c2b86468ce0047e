import { StemmaError } from "../model/error.ts";
import type { Job } from "../server/jobs.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { type Command, findCommand } from "./commands.ts";

const SERVE = findCommand("serve") as Command;

/** Where the app is if nobody says otherwise. */
const PORT = 4180;

/** Run `stemma serve`: open the library, add what was named, and answer until Ctrl-C. Gives the exit code. */
export async function runServe(args: readonly string[]): Promise<number> {
  const { options, rest } = parseArguments(SERVE, args);
  if (options.has("help")) {
    const { formatCommandHelp } = await import("./help.ts");
    process.stdout.write(formatCommandHelp(SERVE));
    return 0;
  }
  const port = parsePort(options);
  const open = options.get("open");
  if (open !== undefined && open !== "yes" && open !== "no") {
    throw new StemmaError(
      "cli/bad-value",
      `--open takes yes or no, not "${open}".`,
      "Leave it out, or write --open no.",
    );
  }
  const [{ startServer }, { readOriginals }, { openStore }] = await Promise.all([
    import("../server/index.ts"),
    import("../acquire/original.ts"),
    import("./stores.ts"),
  ]);
  const named = rest.length > 0 ? await readOriginals(rest) : undefined;
  for (const { message, help } of named?.notices ?? []) say(`${message}${help === undefined ? "" : ` ${help}`}`);
  if (named?.value.length === 0) throw new StemmaError("acquire/nothing", "None of what was named could be read.");
  const store = await openStore(options.get("library") as string | undefined);
  const server = await startServer({ store, port });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  process.stdout.write(`Stemma is at ${server.url}\n`);
  if (named) void server.library.add(named.value, { count: true }).over.then(tellFailures);
  if (process.stdout.isTTY) say("Ctrl-C stops it.");
  await openBrowser(server.url, open);
  await stopped;
  await server.close();
  return 0;
}

function tellFailures({ inputs, reason }: Job): void {
  for (const { progress, notices } of inputs)
    if (progress === "failed") for (const { message } of notices) say(message);
  if (reason !== null) say(reason);
}

/** A browser is opened where somebody sits before the terminal, unless that is not wanted. */
async function openBrowser(url: string, wanted: string | undefined): Promise<void> {
  if (wanted === "no" || (wanted === undefined && !process.stdout.isTTY)) return;
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const { spawn } = await import("node:child_process");
  // Where there is none to open, the address stands in the terminal.
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

/** What opens an address, by platform. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

function parsePort(options: Arguments["options"]): number {
  const given = options.get("port");
  if (typeof given !== "string") return PORT;
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new StemmaError("cli/bad-value", `"${given}" is no port.`, "Give a number up to 65535; 0 takes any free one.");
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
