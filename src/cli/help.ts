import { wrapText } from "../report/columns.ts";
import { COMMANDS, type Command, type Option } from "./commands.ts";

/** Help is set for terminals of the usual width, whatever this one is. */
const WIDTH = 80;

/** Format the help of the whole command line. */
export function formatHelp(): string {
  const widest = Math.max(...COMMANDS.map(({ usage }) => usage.length));
  return [
    "Stemma shows where a news story really comes from: who says what, who credits",
    "whom, where accounts part, and how many origins stand behind each claim.",
    "",
    "Usage",
    ...COMMANDS.map(({ usage, summary }) => `  stemma ${usage.padEnd(widest)}  ${summary}`),
    `  stemma ${"--help | --version".padEnd(widest)}`,
    "",
    'More: "stemma read --help".',
    "",
  ].join("\n");
}

/** Format the help of one command. */
export function formatCommandHelp(command: Command): string {
  const widest = Math.max(...command.options.map((option) => formatOption(option).length));
  const options = command.options.flatMap((option) => {
    const [first = "", ...rest] = wrapText(option.help, WIDTH - widest - 4);
    return [`  ${formatOption(option).padEnd(widest)}  ${first}`, ...rest.map((line) => " ".repeat(widest + 4) + line)];
  });
  const notes = command.notes.flatMap((note) => ["", ...wrapText(note, WIDTH)]);
  return [
    `${command.summary}.`,
    "",
    "Usage",
    `  stemma ${command.usage}`,
    "",
    "Options",
    ...options,
    ...notes,
    "",
  ].join("\n");
}

function formatOption({ name, value, ending }: Option): string {
  if (value === undefined) return `--${name}`;
  return ending === undefined ? `--${name} ${value}` : `--${name} [${value}]`;
}
