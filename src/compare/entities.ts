import type { Account } from "../model/annotations.ts";

/** Kinds of entity that a bare family name is taken for when its article does not say whose it is. */
const BARE = /^(?:person|place|other|organization):([^-]+)$/;
/** Kinds that reading guesses where no lexicon knows the name: two articles may guess differently of one name. */
const GUESSED = /^(?:person|place|other|organization|item):(.+)$/;

/**
 * Find for entities that one article names only in part the person whom other articles of the story name in full: "Holt" and "Anna"
 * are Anna Holt where the story knows no other Holt and no other Anna; "Anna Holt Letters" is she and something of hers, "Captain-elect
 * Anna Holt" she and what she is. One name taken for a person here and for a place there is what most articles take it for.
 */
export function findFullNames(accounts: readonly Account[]): ReadonlyMap<string, string> {
  const counts = countEntities(accounts);
  const persons = new Set([...counts.keys()].filter((entity) => entity.startsWith("person:") && entity.includes("-")));
  const byPart = new Map<string, string | undefined>();
  for (const person of persons) {
    if (findWithin(person.slice("person:".length), persons) !== undefined) continue;
    const parts = person.slice("person:".length).split("-");
    for (const part of new Set([parts[0] as string, parts.at(-1) as string])) {
      byPart.set(part, byPart.has(part) ? undefined : person);
    }
  }
  const commonest = findCommonest(counts);
  const full = new Map<string, string>();
  for (const entity of counts.keys()) {
    const bare = BARE.exec(entity)?.[1];
    const name = GUESSED.exec(entity)?.[1];
    const found =
      (bare !== undefined ? byPart.get(bare) : undefined) ??
      (name !== undefined ? (findWithin(name, persons) ?? commonest.get(name)) : undefined);
    if (found !== undefined && found !== entity) full.set(entity, found);
  }
  return full;
}

/** How often each entity of a story is named. */
function countEntities(accounts: readonly Account[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { annotations } of accounts)
    for (const { entity } of annotations.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

/** For each name the entity that it is most often taken for. */
function findCommonest(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const commonest = new Map<string, string>();
  for (const [entity, count] of counts) {
    const name = GUESSED.exec(entity)?.[1];
    if (name === undefined) continue;
    const known = commonest.get(name);
    const most = known === undefined ? 0 : (counts.get(known) as number);
    if (known === undefined || count > most || (count === most && entity < known)) commonest.set(name, entity);
  }
  return commonest;
}

/** The person named in full within a longer name: "anna-holt" in "anna-holt-letters" and in "captain-elect-anna-holt". */
function findWithin(name: string, persons: ReadonlySet<string>): string | undefined {
  const parts = name.split("-");
  for (let words = parts.length - 1; words >= 2; words--) {
    for (const part of [parts.slice(0, words), parts.slice(-words)]) {
      const person = `person:${part.join("-")}`;
      if (persons.has(person)) return person;
    }
  }
  return undefined;
}

/** Find names that are common words written large: "Deputy Keeper" where an article has "a deputy keeper" too. */
export function findPlainNames(accounts: readonly Account[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { annotations } of accounts) {
    let before = "";
    for (const { text } of annotations.tokens) {
      const word = /^[a-z]{2,}$/.test(text) ? text : "";
      if (word && before) pairs.add(`${before}-${word}`);
      before = word;
    }
  }
  const plain = new Set<string>();
  for (const { annotations } of accounts) {
    for (const { entity } of annotations.mentions) {
      const parts = GUESSED.exec(entity)?.[1]?.split("-") ?? [];
      if (parts.length >= 2 && parts.slice(1).every((part, i) => pairs.has(`${parts[i]}-${part}`))) plain.add(entity);
    }
  }
  return plain;
}
