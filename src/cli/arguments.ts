import { StemmaError } from "../model/error.ts";
import { countEdits } from "../text/edits.ts";
import type { Command, Option } from "./commands.ts";

/** A command's arguments taken apart: options by name (`true` where a value was left out), and the rest in order. */
export interface Arguments {
  readonly options: ReadonlyMap<string, string | true>;
  readonly rest: readonly string[];
}

/**
 * Parse a command's arguments. Options may stand anywhere, values as `--name value` or `--name=value`; after `--` all is
 * taken as it is. Node's own parser knows no value that may be left out, hence this one.
 */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  const options = new Map<string, string | true>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === "--") {
      rest.push(...args.slice(i + 1));
      break;
    }
    if (arg === "-h") options.set("help", true);
    else if (!arg.startsWith("-") || arg === "-") rest.push(arg);
    else {
      const [flag, value] = splitFlag(arg);
      const option = findOption(command, flag, arg);
      const next = args[i + 1];
      const taken = value ?? takeNext(option, next);
      if (value === undefined && taken !== undefined) i++;
      options.set(option.name, checkValue(option, taken));
    }
  }
  return { options, rest };
}

function splitFlag(arg: string): readonly [string, string | undefined] {
  const at = arg.indexOf("=");
  return at === -1 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

function findOption(command: Command, flag: string, arg: string): Option {
  const option = command.options.find(({ name }) => `--${name}` === flag);
  if (option) return option;
  const near = findNearest(
    flag.replace(/^-+/, ""),
    command.options.map(({ name }) => name),
  );
  throw new StemmaError(
    "cli/unknown-option",
    `There is no option ${JSON.stringify(arg)} of "stemma ${command.name}".`,
    near === undefined ? `See "stemma ${command.name} --help".` : `Did you mean --${near}?`,
  );
}

function takeNext(option: Option, next: string | undefined): string | undefined {
  if (option.value === undefined || next === undefined) return undefined;
  if (option.ending !== undefined) return !next.startsWith("-") && next.endsWith(option.ending) ? next : undefined;
  return next.startsWith("--") ? undefined : next;
}

function checkValue(option: Option, value: string | undefined): string | true {
  if (value !== undefined && option.value === undefined) {
    throw new StemmaError(
      "cli/needless-value",
      `The option --${option.name} takes no value.`,
      `Write --${option.name} alone.`,
    );
  }
  if ((value === undefined && option.value !== undefined && option.ending === undefined) || value === "") {
    const { name, value: form = "" } = option;
    throw new StemmaError("cli/missing-value", `The option --${name} needs a value.`, `Write --${name} ${form}.`);
  }
  return value ?? true;
}

/** Find the name that is nearest to a mistyped one: at most two letters wrong, and less than half of them. */
export function findNearest(typed: string, names: readonly string[]): string | undefined {
  const allowed = Math.min(2, Math.floor((typed.length - 1) / 2));
  return names
    .map((name) => ({ name, wrong: name.startsWith(typed) && typed.length > 1 ? 0 : countEdits(typed, name) }))
    .filter(({ wrong }) => wrong <= allowed)
    .sort((a, b) => a.wrong - b.wrong)[0]?.name;
}
