import type { Account } from "../model/annotations.ts";

/** Kinds of entity that a bare family name is taken for when its article does not say whose it is. */
const BARE = /^(?:person|place|other|organization):([^-]+)$/;

/**
 * Find for entities that one article names only in part the person whom other articles of the story name in full: "Holt" and "Anna"
 * are Anna Holt where the story knows no other Holt and no other Anna; "Anna Holt Letters" is she and something of hers.
 */
export function findFullNames(accounts: readonly Account[]): ReadonlyMap<string, string> {
  const entities = new Set(accounts.flatMap(({ annotations }) => annotations.mentions.map(({ entity }) => entity)));
  const persons = [...entities].filter((entity) => entity.startsWith("person:") && entity.includes("-"));
  const byPart = new Map<string, string | undefined>();
  for (const person of persons) {
    const name = person.slice("person:".length);
    if (isExtended(name, persons)) continue;
    const parts = name.split("-");
    for (const part of new Set([parts[0] as string, parts.at(-1) as string])) {
      byPart.set(part, byPart.has(part) ? undefined : person);
    }
  }
  const full = new Map<string, string>();
  for (const entity of entities) {
    const bare = BARE.exec(entity)?.[1];
    const person =
      (bare !== undefined ? byPart.get(bare) : undefined) ?? persons.find((known) => entity.startsWith(`${known}-`));
    if (person !== undefined && person !== entity) full.set(entity, person);
  }
  return full;
}

/** The name is another person's with more behind it: "anna-holt-letters". */
const isExtended = (name: string, persons: readonly string[]): boolean =>
  persons.some((other) => name.startsWith(`${other.slice("person:".length)}-`));
