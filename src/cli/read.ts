import type { Article } from "../model/article.ts";
import type { DossierFile } from "../model/dossier.ts";
import { StemmaError } from "../model/error.ts";
import type { StemmaOptions } from "../stemma.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { type Command, findCommand } from "./commands.ts";
import { delayOptimising, resumeOptimising } from "./optimising.ts";

const READ = findCommand("read") as Command;

/** The beginning of every file that `--json` writes. */
const JSON_MARK = '{"format":"stemma/1"';

/** Notices of inputs that were named and could not be read, or could not be read in full. */
const LEFT_OUT = new Set(
  ["missing", "unreadable", "empty-folder", "empty", "not-text", "too-large", "too-long", "json", "manifest"].map(
    (what) => `acquire/${what}`,
  ),
);

/** Run `stemma read`: acquire what was named, trace it, and print what was asked for. Gives the exit code. */
export async function runRead(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(READ, args);
  if (parsed.options.has("help")) {
    const { formatCommandHelp } = await import("./help.ts");
    process.stdout.write(formatCommandHelp(READ));
    return 0;
  }
  checkCall(parsed);
  const file = await readFiles(parsed);
  await show(file, parsed);
  return exitCode(file);
}

function checkCall({ options, rest }: Arguments): void {
  if (rest.length === 0) {
    throw new StemmaError(
      "cli/no-path",
      "No article is named.",
      "Write stemma read PATH…, a PATH being a file, a folder or -.",
    );
  }
  if (options.get("json") === true && options.get("md") === true) {
    throw new StemmaError(
      "cli/two-outputs",
      "Only one of --json and --md can go to stdout.",
      "Give one of them a FILE.",
    );
  }
  if (options.has("why") && (options.get("json") === true || options.get("md") === true)) {
    throw new StemmaError(
      "cli/two-outputs",
      "--why is for the terminal's report.",
      "Leave --json or --md out, or give it a FILE.",
    );
  }
}

/** The engine is loaded only when there is something to read, its parts side by side. */
async function readFiles({ options, rest }: Arguments): Promise<DossierFile> {
  const [{ acquire }, { readLanguageModel }, { stemma }, { toProgress }] = await Promise.all([
    import("../acquire/index.ts"),
    import("../acquire/language-model.ts"),
    import("../stemma.ts"),
    import("./output.ts"),
  ]);
  delayOptimising();
  const given = Object.fromEntries(["manifest", "published", "outlet"].flatMap((name) => entryOf(options, name)));
  const [acquired, model] = await Promise.all([acquire(rest, given), readLanguageModel()]);
  resumeOptimising(acquired.value.length);
  const progress = toProgress();
  const settings = { model, ...(await correctionsOf(options)), onStage: progress.show };
  const neural = options.get("neural");
  const file =
    typeof neural === "string"
      ? await readWithNeural(acquired.value, settings, neural)
      : stemma(acquired.value, settings);
  progress.end();
  return { ...file, notices: [...acquired.notices, ...file.notices] };
}

async function correctionsOf(options: Arguments["options"]): Promise<Pick<StemmaOptions, "corrections">> {
  const path = options.get("corrections");
  if (typeof path !== "string") return {};
  const { readCorrections } = await import("../acquire/corrections.ts");
  return { corrections: await readCorrections(path) };
}

/** Models that the user gives, and what runs them, are loaded only when asked for. */
async function readWithNeural(
  articles: readonly Article[],
  settings: StemmaOptions,
  folder: string,
): Promise<DossierFile> {
  const [{ openNeural }, { stemmaWithNeural }] = await Promise.all([
    import("../neural/index.ts"),
    import("../stemma-neural.ts"),
  ]);
  return await stemmaWithNeural(articles, settings, await openNeural(folder));
}

function entryOf(options: Arguments["options"], name: string): readonly (readonly [string, string])[] {
  const value = options.get(name);
  return typeof value === "string" ? [[name, value]] : [];
}

/** Write what was asked for to files, and one thing to stdout. */
async function show(file: DossierFile, { options, rest }: Arguments): Promise<void> {
  const { print, writeOwn } = await import("./output.ts");
  const [json, md, html] = [options.get("json"), options.get("md"), options.get("html")];
  if (typeof html === "string") await writeHtml(file, html, options);
  if (json !== undefined) {
    const { toJson } = await import("../export/json.ts");
    const pieces = toJson(file);
    if (json === true) await print(pieces);
    else await writeOwn(json, pieces, JSON_MARK);
  }
  if (md !== undefined) {
    const [{ toView }, { MARKDOWN_MARK, toMarkdown }] = await Promise.all([
      import("../report/view.ts"),
      import("../report/markdown.ts"),
    ]);
    const pieces = [toMarkdown(toView(file))];
    if (md === true) await print(pieces);
    else await writeOwn(md, pieces, MARKDOWN_MARK);
  }
  if (json !== true && md !== true) await print([await draw(file, options, rest)]);
}

/** Write the page; what draws it is loaded only then. */
async function writeHtml(file: DossierFile, path: string, options: Arguments["options"]): Promise<void> {
  const [{ HTML_MARK, toHtmlFile }, { toPageView }, { readFileAssets }, { writeOwn }] = await Promise.all([
    import("../page/file.tsx"),
    import("../report/page-view.ts"),
    import("../server/assets.ts"),
    import("./output.ts"),
  ]);
  const view = toPageView(file, { texts: options.has("excerpts") ? "excerpts" : "full" });
  await writeOwn(path, [toHtmlFile(view, await readFileAssets(!options.has("no-fonts")))], HTML_MARK);
}

/** Draw the terminal's report: the whole story, or one claim of it. */
async function draw(file: DossierFile, options: Arguments["options"], paths: readonly string[]): Promise<string> {
  const { findTerminal } = await import("./output.ts");
  const terminal = findTerminal({ ascii: options.has("ascii"), noColor: options.has("no-color") });
  if (options.has("claim") || options.has("why")) {
    const [{ findClaim, toWhy }, { toTerminalWhy }] = await Promise.all([
      import("../report/why.ts"),
      import("../report/terminal-why.ts"),
    ]);
    const found = findClaim(file, options.get("claim") as string | undefined);
    if (!found) throw noSuchClaim(file, options.get("claim") as string | undefined);
    return toTerminalWhy(toWhy(file, found), options.has("why"), terminal);
  }
  const [{ toView }, { toTerminal }] = await Promise.all([
    import("../report/view.ts"),
    import("../report/terminal.ts"),
  ]);
  const view = toView(file);
  const next = view.stories[0]?.claims[0];
  const report = toTerminal(view, terminal);
  return next ? `${report}\nNext: ${formatNext(paths, `--claim ${next.number} --why`)}\n` : report;
}

function noSuchClaim(file: DossierFile, number: string | undefined): StemmaError {
  const count = file.stories.reduce((n, { claims }) => n + claims.length, 0);
  const help =
    count === 0
      ? "No claims were found; the report without --claim shows what was."
      : "The report without --claim numbers them, as 3 or, where there are several stories, as 2.3.";
  return new StemmaError("cli/no-such-claim", `There is no claim ${JSON.stringify(number ?? "1")}.`, help);
}

/** Format the next command to type, with the same paths; more than three are left to the reader. */
function formatNext(paths: readonly string[], flags: string): string {
  const command = process.env.STEMMA_COMMAND ?? "stemma read";
  const quoted = paths.map((path) => (/^[\w./@:+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`));
  return `${command} ${quoted.length > 3 ? `${quoted[0]} …` : quoted.join(" ")} ${flags}`;
}

/** The exit code: 0 done, 3 done without something that was named. Where nothing could be read, acquiring throws. */
function exitCode({ notices }: DossierFile): number {
  return notices.some(({ code }) => LEFT_OUT.has(code)) ? 3 : 0;
}
