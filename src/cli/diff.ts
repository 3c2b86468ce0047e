import { readFile } from "node:fs/promises";
import type { DossierFile } from "../model/dossier.ts";
import { StemmaError } from "../model/error.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, findCommand } from "./commands.ts";

const DIFF = findCommand("diff") as Command;

/** Run `stemma diff`: read two dossier files and print what is different. Gives the exit code. */
export async function runDiff(args: readonly string[]): Promise<number> {
  const { options, rest } = parseArguments(DIFF, args);
  if (options.has("help")) {
    const { formatCommandHelp } = await import("./help.ts");
    process.stdout.write(formatCommandHelp(DIFF));
    return 0;
  }
  const [old, now, ...more] = rest;
  if (old === undefined || now === undefined || more.length > 0)
    throw new StemmaError("cli/two-files", "Two dossier files are compared.", "Write stemma diff OLD.json NEW.json.");
  const [before, after] = await Promise.all([readDossierFile(old), readDossierFile(now)]);
  const [{ toChanges }, { findTerminal, print }] = await Promise.all([
    import("../report/changes.ts"),
    import("./output.ts"),
  ]);
  const changes = toChanges(before, after);
  if (options.has("json")) {
    await print([`${JSON.stringify(changes, null, 2)}\n`]);
    return 0;
  }
  const { toTerminalChanges } = await import("../report/terminal-changes.ts");
  await print([
    toTerminalChanges(changes, findTerminal({ ascii: options.has("ascii"), noColor: options.has("no-color") })),
  ]);
  return 0;
}

/**
 * Read a dossier file that `stemma read --json` wrote, and see that every span stands on its words.
 * @throws StemmaError where it is not there, not such a file, or was changed by hand.
 */
export async function readDossierFile(path: string): Promise<DossierFile> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new StemmaError(
      "cli/no-dossier",
      `The file "${path}" cannot be read.`,
      "Make one with stemma read … --json FILE.",
      { cause },
    );
  });
  const file = parse(text, path);
  const { findMisplaced } = await import("../export/misplaced.ts");
  const wrong = findMisplaced(file);
  if (wrong !== undefined)
    throw new StemmaError(
      "cli/spoilt-dossier",
      `In "${path}" the words at ${wrong} are not what stands in the article.`,
      "Make the file again from its articles.",
    );
  return file;
}

function parse(text: string, path: string): DossierFile {
  try {
    const file = JSON.parse(text) as Partial<DossierFile> | null;
    if (file?.format === "stemma/1" && Array.isArray(file.articles) && Array.isArray(file.stories))
      return file as DossierFile;
  } catch {
    // Said below, as of JSON that is something else.
  }
  throw new StemmaError(
    "cli/not-a-dossier",
    `"${path}" is not a dossier file.`,
    "Make one with stemma read … --json FILE.",
  );
}
