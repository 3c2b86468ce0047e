/** An option of a command, as the help shows it and the parser takes it. */
export interface Option {
  readonly name: string;
  /** What stands for its value in the help; absent for a switch. */
  readonly value?: string;
  /** The value may be left out: a following argument is taken only if it ends in this. */
  readonly ending?: string;
  readonly help: string;
}

/** A command of the command line. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** Paragraphs after the options. */
  readonly notes: readonly string[];
}

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: "read",
    usage: "read PATH…",
    summary: "Show where the story of some articles comes from",
    options: [
      { name: "manifest", value: "FILE", help: "Outlets and dates of the articles, as JSON" },
      { name: "published", value: "DATE", help: "The day of publication, where nothing else gives it: 2022-09-06" },
      { name: "outlet", value: "NAME", help: "The outlet, where nothing else gives it" },
      { name: "json", value: "FILE", ending: ".json", help: "All that is known, as JSON: on stdout, or in a FILE" },
      { name: "md", value: "FILE", ending: ".md", help: "The report in Markdown: on stdout, or in a FILE" },
      { name: "html", value: "FILE.html", help: "The report as one page that needs nothing else" },
      { name: "excerpts", help: "With --html: of the articles only the sentences that the page quotes" },
      { name: "no-fonts", help: "With --html: without its fonts, 200 KB smaller" },
      { name: "claim", value: "N", help: "One claim of the report, with the words of each article" },
      { name: "why", help: "With --claim: the rules that counted its origins, and the words they stand on" },
      { name: "corrections", value: "FILE", help: "What an editor corrected: sources merged or split, outlets, dates" },
      { name: "neural", value: "DIR", help: "Ask the ONNX models in a folder of yours where the rules are in doubt" },
      { name: "ascii", help: "Draw with ASCII only" },
      { name: "no-color", help: "Draw without colours, as NO_COLOR in the environment does" },
      { name: "help", help: "Show this help" },
    ],
    notes: [
      "A PATH is a file, a folder (all articles in it), or - for an article on standard input. A manifest.json beside " +
        'the articles is found by itself: {"articles": [{"file": "a.txt", "outlet": "…", "published": "2022-09-06", "url": "…"}]}.',
      "An argument after --json that ends in .json names its FILE, and so with --md and .md. A file that is there " +
        "already is written over only if Stemma wrote it.",
      "Results go to stdout, progress to stderr. Exit codes: 0 done; 1 nothing could be read, or a fault; 2 wrong call; " +
        "3 done, but something that was named could not be read (the notices say what).",
    ],
  },
  {
    name: "serve",
    usage: "serve [PATH…]",
    summary: "Show stories in the browser, and work on them there",
    options: [
      { name: "library", value: "DIR", help: "Keep originals, stories and corrections in this folder" },
      { name: "port", value: "N", help: "The port to listen on: 4180 if none is given, any free one with 0" },
      {
        name: "open",
        value: "no",
        help: "Whether to open a browser: yes or no; where none is given, only from a terminal",
      },
      { name: "help", help: "Show this help" },
    ],
    notes: [
      "A PATH is a file or a folder; what is named is added to the library and counted. Without --library all is forgotten when the " +
        "command ends. A library is a folder of readable files, used by one process at a time.",
      "The server answers on this machine alone, at the address that is printed on stdout. Ctrl-C stops it once it has written what it is " +
        "writing. Exit codes: 0 stopped; 1 the port is in use, the library cannot be opened, or nothing that was named could be read; 2 wrong call.",
    ],
  },
  {
    name: "diff",
    usage: "diff OLD NEW",
    summary: "Show what changed between two dossier files",
    options: [
      { name: "json", help: "The changes as JSON, on stdout" },
      { name: "ascii", help: "Draw with ASCII only" },
      { name: "no-color", help: "Draw without colours, as NO_COLOR in the environment does" },
      { name: "help", help: "Show this help" },
    ],
    notes: [
      "The files are those that stemma read … --json FILE writes: of one story before and after a further article, say. What moved is " +
        "told claim by claim: origins, their number and state, readings, divergences; and credited texts that are no longer missing.",
      "Exit codes: 0 done, whatever changed; 1 a file cannot be read or is no dossier file; 2 wrong call.",
    ],
  },
];

/** Find a command by its name. */
export function findCommand(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}
