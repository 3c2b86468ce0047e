import { ROLES, TITLES } from "../lexicon/en/person-words.ts";
import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { foldName, type WorldName } from "../lexicon/world.ts";
import type { EntityKind, Token } from "../model/annotations.ts";
import { findOverlapping } from "../text/overlaps.ts";
import type { FoundName } from "./known-names.ts";
import { isGroup } from "./name-kinds.ts";
import type { NameReading } from "./name-reading.ts";
import { toName } from "./name-runs.ts";
import type { TaggedName } from "./name-tags.ts";

const KINDS: Readonly<Record<TaggedName["type"], EntityKind>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  MISC: "other",
};

/**
 * Put together the names found by form and those found by the trained weights: the weights decide extent and kind, but what
 * its form leaves no doubt of stays what it is, and the lexicon's names are never cut.
 */
export function mergeTagged(
  reading: NameReading,
  formed: readonly FoundName[],
  tagged: readonly TaggedName[],
): readonly FoundName[] {
  const merged: FoundName[] = [];
  const taken = new Set<FoundName>();
  const places = formed.map((run) => ({ span: { start: run.first, end: run.last }, run }));
  for (const found of tagged) {
    const { last } = found;
    const first = found.type === "PER" ? skipOffice(reading, found) : found.first;
    const type =
      found.type === "PER" && last === first + 1 && isGroup(reading, (reading.tokens[first] as Token).text)
        ? "MISC"
        : found.type;
    const rivals = findOverlapping(places, { start: first, end: last }).map(({ run }) => run);
    const same = rivals.find((run) => run.first === first && run.last === last);
    for (const rival of rivals) taken.add(rival);
    // the longest match holds where a body's own word begins it: "Ministry of Ports"
    const longer = rivals.find(
      (run) => run.name.kind === "organization" && run.first <= first && run.last >= last && !same,
    );
    if (longer || rivals.some((rival) => rival.sure) || (type === "PER" && isOffice(reading, first, last))) {
      merged.push(...rivals);
      continue;
    }
    const kind = KINDS[type];
    if (same && same.name.kind === kind) merged.push(same);
    else if (isFree(reading, { ...found, first, type })) merged.push(toName(reading, first, last, kind));
    else merged.push(...rivals);
  }
  for (const run of formed) {
    if (taken.has(run)) continue;
    // a person of several words whom the weights overlook stays one; other guesses of kind do not
    const { kind } = run.name;
    const doubted = kind === "organization" || kind === "place" || (kind === "person" && run.last === run.first + 1);
    merged.push(doubted && !run.sure ? toName(reading, run.first, run.last, "other") : run);
  }
  return alikeThroughout(
    reading,
    [...new Set(merged)].sort((a, b) => a.first - b.first),
  );
}

/** "Patrol Agent Ada Vance": where a title stands before a name of two words or more, the name begins after it. */
function skipOffice({ tokens }: NameReading, { first, last }: TaggedName): number {
  for (let i = last - 3; i >= first; i--) {
    const word = (tokens[i] as Token).text.toLowerCase();
    if (TITLES.has(word) && /^\p{Lu}/u.test((tokens[i] as Token).text)) return i + 1;
  }
  return first;
}

/** "Patrol Agent": words that end with an office and begin with no given name are nobody's name. */
function isOffice({ tokens }: NameReading, first: number, last: number): boolean {
  const end = (tokens[last - 1] as Token).text.toLowerCase();
  return (
    last > first + 1 && TITLES.has(end) && ROLES.has(end) && !FIRST_NAMES.has(foldName((tokens[first] as Token).text))
  );
}

/** An article means the same by the same name: the surname of a person named in full is that person's, else the kind found most often holds. */
function alikeThroughout(reading: NameReading, names: readonly FoundName[]): readonly FoundName[] {
  const surnames = new Set<string>();
  const counts = new Map<string, Map<EntityKind, number>>();
  for (const { first, last, name } of names) {
    if (name.kind === "person" && last > first + 1) surnames.add(name.name.slice(name.name.lastIndexOf(" ") + 1));
    const kinds = counts.get(name.name) ?? new Map<EntityKind, number>();
    counts.set(name.name, kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + 1));
  }
  return names.map((found) => {
    const { first, last, name } = found;
    if (found.sure || !DECIDED.has(name.kind)) return found;
    const kinds = counts.get(name.name) as Map<EntityKind, number>;
    const isSurname = surnames.has(name.name);
    let best = name.kind;
    for (const kind of DECIDED) if (kind !== "other" && (kinds.get(kind) ?? 0) > (kinds.get(best) ?? 0)) best = kind;
    const kind = isSurname ? "person" : best;
    return kind === name.kind ? found : toName(reading, first, last, kind);
  });
}

const DECIDED: ReadonlySet<EntityKind> = new Set(["person", "organization", "place", "other"]);

/** What names of the lexicon a name of each type may hold: "Northeast Asia", "Norwegian Tunnelling Society", "Paris Vell". */
function mayHold({ kind, form }: WorldName, type: TaggedName["type"]): boolean {
  if (type === "PER") return kind === "place" && form === "noun";
  if (type === "LOC") return (kind === "place" || kind === "government") && form === "noun";
  return type === "ORG" && (kind === "place" || kind === "government") && form !== "people";
}

/** Tell whether a stretch cuts no name of the lexicon, holds none that it may not, ends with a word of its own and is no mere title. */
function isFree({ tokens, covered }: NameReading, { first, last, type }: TaggedName): boolean {
  let own = false;
  for (let i = first; i < last; i++) {
    const name = covered[i];
    if (name && (name.first < first || name.last > last || !mayHold(name.name, type))) return false;
    const word = tokens[i]?.text.toLowerCase() ?? "";
    if (!name && !TITLES.has(word) && !ROLES.has(word)) own = true;
  }
  return own;
}
