import { SEATS } from "../lexicon/en/standing.ts";
import { foldPersonName } from "../lexicon/name-variants.ts";
import { foldName } from "../lexicon/world.ts";
import type { Account, Attribution } from "../model/annotations.ts";
import type { EntityId } from "../model/ids.ts";
import type { StateOf } from "./source-bodies.ts";

/** Gives the entity of a person's full name for that of one name alone. */
export type FullNameOf = (entity: EntityId) => EntityId;

/**
 * Learn a story's persons: those whom an article names by one name only are those whom another names in full, where that is one
 * person, or one who is named many times as often as any other; and two spellings of one name are one.
 */
export function readFullNames(accounts: readonly Account[]): FullNameOf {
  const persons = new Map<EntityId, number>();
  for (const { annotations } of accounts)
    for (const { entity, kind } of annotations.mentions)
      if (kind === "person") persons.set(entity, (persons.get(entity) ?? 0) + 1);
  const bySound = new Map<string, EntityId>();
  const same = new Map<EntityId, EntityId>();
  const named = new Map<EntityId, number>();
  const bearers = new Map<EntityId, Set<EntityId>>();
  for (const entity of [...persons.keys()].sort()) {
    const name = entity.replace(/^person:/, "");
    const sound = foldPersonName(name);
    if (sound === undefined) continue;
    const person = bySound.get(sound) ?? entity;
    bySound.set(sound, person);
    same.set(entity, person);
    named.set(person, (named.get(person) ?? 0) + (persons.get(entity) ?? 0));
    const parts = name.split("-");
    for (const part of [parts[0] as string, parts.at(-1) as string]) {
      const short = `person:${part}`;
      bearers.set(short, (bearers.get(short) ?? new Set()).add(person));
    }
  }
  const full = new Map([...bearers].map(([short, all]) => [short, findForemost([...all], named)]));
  return (entity) => same.get(entity) ?? full.get(entity) ?? entity;
}

/** How many times as often as the next somebody is named whom one name alone means. */
const FOREMOST = 4;

/** Find the person whom a name means that several bear: the only one, or the one named far more often than all others. */
function findForemost(all: readonly EntityId[], named: ReadonlyMap<EntityId, number>): EntityId | undefined {
  const count = (one: EntityId): number => named.get(one) ?? 0;
  const [first, second] = [...all].sort((a, b) => count(b) - count(a));
  if (first === undefined || second === undefined) return first;
  return count(first) >= FOREMOST * count(second) ? first : undefined;
}

/**
 * Find as what a source is the same wherever it is named: a person, a body, an outlet. A government is itself under all its names;
 * `described` are the words that the article has for the source.
 */
export function findIdentity(
  account: Account,
  attribution: Attribution,
  described: string,
  stateOf: StateOf,
  fullName: FullNameOf,
): EntityId | undefined {
  const { entity, kind } = attribution;
  if (kind === "named-person") {
    const person = findPerson(account, attribution) ?? (entity?.startsWith("person:") ? entity : undefined);
    if (person !== undefined) return fullName(person);
    const name = foldName((described.split(" | ")[0] as string).replace(TITLE, ""));
    const words = name.split("-").filter((word) => word.length > 3);
    return name === "" ? undefined : fullName(`person:${words.length > 0 ? words.join("-") : name}`);
  }
  if (kind === "organization" || kind === "outlet") {
    if (entity === undefined) return undefined;
    const state = stateOf(entity);
    return state !== undefined && (SEATS.test(entity) || /^(?:government|place):/.test(entity)) ? state : entity;
  }
  return undefined;
}

/** What goes before a name and is no part of it. */
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Dame|Prof|Madame|Monsieur)\.? /;

/**
 * Find the person named in the source itself ("Ada Vance"), or right after it ("the country's leader, Ada Vance"), or else in its
 * fullest description. Whose somebody is ("Vance's aunt") is not who she is.
 */
export function findPerson(
  { article: { text }, annotations }: Account,
  { resolved, source }: Attribution,
): EntityId | undefined {
  for (const span of [source, resolved]) {
    if (!span) continue;
    const persons = annotations.mentions.filter(
      ({ kind, span: { start, end } }) =>
        kind === "person" &&
        start >= span.start &&
        start <= span.end + 3 &&
        !/^['’]s?\b/.test(text.slice(end, end + 2)),
    );
    const person = persons.findLast(({ span: { start } }) => start < span.end) ?? persons.at(-1);
    if (person) return person.entity;
  }
  return undefined;
}
