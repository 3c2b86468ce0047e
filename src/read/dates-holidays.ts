import { HOLIDAYS } from "../lexicon/en/holidays.ts";
import { isCapitalized, type Piece } from "../text/pieces.ts";
import type { Phrase } from "./dates-model.ts";
import { fullYearAt, shortYearAt, yearShiftAt } from "./dates-years.ts";

interface Name {
  readonly parts: readonly string[];
  readonly rule: string;
}

/** The names of holidays by their first word, those of more words first. */
const NAMES: ReadonlyMap<string, readonly Name[]> = namesByStart();

/** Every word that a holiday's name begins with. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(NAMES.keys());

function namesByStart(): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>();
  for (const [forms, rule] of HOLIDAYS) {
    for (const form of forms.split("|")) {
      const parts = form.split(" ");
      const start = parts[0] as string;
      names.set(start, [...(names.get(start) ?? []), { parts, rule }]);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return names;
}

/** "Christmas Eve", "Thanksgiving 2019", "Easter of next year", "Halloween weekend", with a year where one follows. */
export function holidayAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const candidates = NAMES.get(pieces[i]?.lower ?? "");
  const holiday = candidates?.find(({ parts }) => parts.every((part, k) => formAt(pieces, i + k) === part));
  if (!holiday || !isNameHere(pieces, i, holiday)) return undefined;
  const { rule } = holiday;
  let end = i + holiday.parts.length;
  const weekend = pieces[end]?.lower === "weekend";
  if (weekend) end += 1;
  const comma = pieces[end]?.text === "," || /^(of|in)$/.test(pieces[end]?.lower ?? "") ? end + 1 : end;
  const short = shortYearAt(pieces, comma);
  const year = fullYearAt(pieces, comma) ?? short;
  const shifted = year === undefined ? yearShiftAt(pieces, end) : undefined;
  if (year !== undefined) end = short === undefined ? comma + 1 : comma + 2;
  else if (shifted) end = shifted.end;
  const isWeekend = weekend || pieces[end]?.lower === "weekend";
  if (isWeekend && !weekend) end += 1;
  const when = {
    kind: "holiday" as const,
    rule,
    ...(year !== undefined && { year }),
    ...(shifted && { yearShift: shifted.shift }),
    ...(isWeekend && { weekend: true }),
  };
  return { when, end };
}

function formAt(pieces: readonly Piece[], k: number): string {
  const form = pieces[k]?.lower ?? "";
  return form === "’" || form === "‘" ? "'" : form;
}

/** Words that a name in small letters needs before it: "before new year", not "the new year". */
const BEFORE_NEW_YEAR = new Set("before after since until till by on for at".split(" "));

/** Names in small letters are names still, but for those that common words make. */
function isNameHere(pieces: readonly Piece[], i: number, { parts }: Name): boolean {
  const isNewYear = parts.length === 2 && parts[0] === "new";
  if (isNewYear && (pieces[i + 2]?.text === "'" || pieces[i + 2]?.text === "’")) return false;
  if (isNewYear && !BEFORE_NEW_YEAR.has(pieces[i - 1]?.lower ?? "")) return false;
  if (isCapitalized(pieces[i]) || pieces[i]?.number !== undefined) return true;
  if (isNewYear) return true;
  return parts.length > 1
    ? !(parts[0] === "may" || parts[0] === "d" || parts[0] === "ve")
    : /^(christmas|easter|halloween|thanksgiving|hanukkah|passover|ramadan|xmas)$/.test(parts[0] as string);
}
