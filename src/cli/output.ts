import { open, writeFile } from "node:fs/promises";
import { styleText } from "node:util";
import { StemmaError } from "../model/error.ts";
import type { Paint, TerminalOptions } from "../report/pen.ts";

const STYLES = { title: "bold", heading: "bold", figure: ["bold", "red"], quiet: "dim", differs: "yellow" } as const;

const paint: Paint = (role, text) => styleText(STYLES[role] as Parameters<typeof styleText>[0], text);

/** Find out how the terminal on stdout wants to be drawn on; NO_COLOR (no-color.org) and pipes get no colours. */
export function findTerminal(flags: { readonly ascii: boolean; readonly noColor: boolean }): TerminalOptions {
  const { NO_COLOR = "", FORCE_COLOR = "", COLUMNS = "" } = process.env;
  const forced = FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  const isColored = !flags.noColor && NO_COLOR === "" && (forced || process.stdout.isTTY === true);
  const width = process.stdout.columns ?? (/^\d+$/.test(COLUMNS) ? Number(COLUMNS) : 80);
  return { width, ascii: flags.ascii, ...(isColored && { paint }) };
}

/** Print pieces on stdout, waiting where the reader is slower than we are. */
export async function print(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}

/**
 * Write pieces to a file. One that is there already is written over only if it begins with `mark`, as our own files do:
 * `--json a.json` may be meant to read `a.json`.
 */
export async function writeOwn(path: string, pieces: readonly string[], mark: string): Promise<void> {
  const begin = await readBegin(path, mark.length);
  if (begin !== undefined && begin !== "" && begin !== mark) {
    throw new StemmaError(
      "cli/not-ours",
      `The file "${path}" is there already, and Stemma did not write it.`,
      "Name another file, or move this one away.",
    );
  }
  try {
    await writeFile(path, pieces);
  } catch (cause) {
    throw new StemmaError("cli/unwritable", `The file "${path}" could not be written.`, "Is its folder there?", {
      cause,
    });
  }
}

async function readBegin(path: string, length: number): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } catch {
    return "";
  } finally {
    await file.close();
  }
}

/** A line of progress that each call of `show` rewrites, and `end` wipes away. */
export interface Progress {
  /** Say which stage is at which of its things. */
  readonly show: (stage: string, done: number, of: number) => void;
  /** Leave the line blank. */
  readonly end: () => void;
}

/** Make a line of progress on stderr; where stderr is no terminal it stays silent. */
export function toProgress(): Progress {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} };
  let isShown = false;
  return {
    show: (stage, done, of) => {
      isShown = true;
      process.stderr.write(`\r\u001b[K${stage} ${done + 1}/${of}`);
    },
    end: () => {
      if (isShown) process.stderr.write("\r\u001b[K");
    },
  };
}
