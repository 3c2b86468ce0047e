#!/usr/bin/env node
// The command line begins here: it finds the command, loads that alone, and turns what it throws into words and exit codes.
import { StemmaError } from "../model/error.ts";

/** Exit codes, as the help lists them. */
const FAILED = 1;
const WRONG_CALL = 2;

/** Faults of the command line that lie in a file, not in the call. */
const OF_FILES = new Set(["cli/unwritable", "cli/no-dossier", "cli/not-a-dossier", "cli/spoilt-dossier"]);

/** What each command's file exports. */
type Run = (args: readonly string[]) => Promise<number>;

const RUNS: Readonly<Record<string, () => Promise<Run>>> = {
  read: async () => (await import("./read.ts")).runRead,
  serve: async () => (await import("./serve.ts")).runServe,
  diff: async () => (await import("./diff.ts")).runDiff,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || ["--help", "-h", "help"].includes(name)) {
    const { formatHelp } = await import("./help.ts");
    process.stdout.write(formatHelp());
    return 0;
  }
  if (name === "--version" || name === "-v") {
    const { VERSION } = await import("../assemble.ts");
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const run = RUNS[name];
  if (!run) throw await unknownCommand(name, args);
  return (await run())(args);
}

async function unknownCommand(name: string, args: readonly string[]): Promise<StemmaError> {
  const [{ findNearest }, { existsSync }] = await Promise.all([import("./arguments.ts"), import("node:fs")]);
  const near = findNearest(name, Object.keys(RUNS));
  const help = existsSync(name)
    ? `To read it: stemma read ${[name, ...args].join(" ")}`
    : near === undefined
      ? 'See "stemma --help".'
      : `Did you mean "stemma ${near}"?`;
  return new StemmaError("cli/unknown-command", `There is no command ${JSON.stringify(name)}.`, help);
}

/** A reader that has seen enough (`stemma read … | head`) closes the pipe: that is no failure. */
function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
}

/** Say what went wrong: in a sentence and a cure where we know it, with the trace where it is our own fault. */
function report(error: unknown): number {
  if (error instanceof StemmaError) {
    process.stderr.write(`stemma: ${error.message}\n${error.help === undefined ? "" : `  ${error.help}\n`}`);
    return error.code.startsWith("cli/") && !OF_FILES.has(error.code) ? WRONG_CALL : FAILED;
  }
  process.stderr.write(`stemma: a fault of ours. ${error instanceof Error ? error.stack : String(error)}\n`);
  return FAILED;
}

allowClosedPipes();
// The built command is loaded by `require`, which knows no `await` here.
main(process.argv.slice(2))
  .catch(report)
  .then((code) => {
    process.exitCode = code;
  });
