import { foldSpelling } from "../lexicon/en/spelling.ts";
import { classesOf } from "../lexicon/en/synonyms.ts";
import { foldWritten, worldNames } from "../lexicon/world.ts";
import type { Account } from "../model/annotations.ts";
import { findAround } from "../text/overlaps.ts";

/** Kinds that reading guesses where no lexicon knows the name: two articles may guess differently of one name. */
const GUESSED = /^(?:person|place|other|organization|item):(.+)$/;

/** What a story takes a name for: the kind that most of its mentions have. */
interface Known {
  readonly kind: string;
  readonly parts: readonly string[];
  /** As the first article has it. */
  readonly written: string;
}

/**
 * Find for entities what other articles of the story name in full or take for another kind. One name is what most articles take it for.
 * "Holt" and "Anna" are Anna Holt where the story knows no other Holt and no other Anna; "Anna Holt Letters" is she and something of
 * hers, "Captain-elect Anna Holt" she and what she is. "Gulls" are the Tern Point Gulls where no other name ends so.
 */
export function findFullNames(accounts: readonly Account[]): ReadonlyMap<string, string> {
  const entities = new Set(accounts.flatMap(({ annotations }) => annotations.mentions.map(({ entity }) => entity)));
  const known = findKinds(accounts);
  const isPerson = ({ kind, parts }: Known): boolean => kind === "person" && parts.length > 1;
  const persons = new Map([...known].filter(([, each]) => isPerson(each)));
  const wholes = new Map([...findNamesakes(persons), ...findBodies(known)]);
  const fullOf = (name: string): string => {
    const { kind, parts, written } = known.get(name) as Known;
    const of = kind === "person" || kind === "other" ? findWithin(parts, persons) : undefined;
    // "Dallas" is the town, whoever else is called so.
    return of ?? (worldNames().has(foldWritten(written)) ? undefined : wholes.get(name)) ?? name;
  };
  const full = new Map<string, string>();
  for (const entity of entities) {
    const written = GUESSED.exec(entity)?.[1];
    if (written === undefined) continue;
    let name = foldParts(written);
    // "RB Holt" is Holt, and Holt is Anna Holt: each step is to another name of the story, and none is taken twice.
    for (const seen = new Set([name]); ; ) {
      const next = fullOf(name);
      if (seen.has(next)) break;
      seen.add(next);
      name = next;
    }
    const found = `${(known.get(name) as Known).kind}:${name}`;
    if (found !== entity) full.set(entity, found);
  }
  return full;
}

/** "betty-ford-centre" as American English spells it. */
const foldParts = (name: string): string => name.split("-").map(foldSpelling).join("-");

/** For each name of a story that reading guessed at, the kind it is most often taken for, in the bodies of articles where it stands there. */
function findKinds(accounts: readonly Account[]): ReadonlyMap<string, Known> {
  const counts = new Map<string, Map<string, number>>();
  const forms = new Map<string, string>();
  for (const { article, annotations } of accounts) {
    const headings = article.blocks.filter(({ kind }) => kind === "heading").map(({ span }) => span);
    for (const { entity, span, name: written } of annotations.mentions) {
      const own = GUESSED.exec(entity)?.[1];
      if (own === undefined) continue;
      const name = foldParts(own);
      if (!forms.has(name)) forms.set(name, written);
      const kinds = counts.get(name) ?? new Map<string, number>();
      counts.set(name, kinds);
      const kind = entity.slice(0, entity.indexOf(":"));
      kinds.set(kind, (kinds.get(kind) ?? 0) + (findAround(headings, span).length > 0 ? 0.01 : 1));
    }
  }
  return new Map(
    [...counts].map(([name, kinds]) => {
      const [[kind]] = [...kinds].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)) as [[string, number]];
      return [name, { kind, parts: name.split("-"), written: forms.get(name) as string }];
    }),
  );
}

/** For first and family names the one person of the story who has them. */
function findNamesakes(persons: ReadonlyMap<string, Known>): ReadonlyMap<string, string> {
  const byPart = new Map<string, string | undefined>();
  for (const [person, { parts }] of persons) {
    if (findWithin(parts, persons) !== undefined) continue;
    for (const part of new Set([parts[0] as string, parts.at(-1) as string]))
      byPart.set(part, byPart.has(part) ? undefined : person);
  }
  return new Map([...byPart].flatMap(([part, person]) => (person === undefined ? [] : [[part, person] as const])));
}

/** For names that are the end of a longer one, that one, where no other ends so. Places and common words stay what they are. */
function findBodies(known: ReadonlyMap<string, Known>): ReadonlyMap<string, string> {
  const byEnd = new Map<string, string | undefined>();
  for (const [name, { kind, parts }] of known) {
    if (kind === "person" || parts.some((part) => JOINTS.has(part))) continue;
    for (let i = 1; i < parts.length; i++) {
      const end = parts.slice(i).join("-");
      byEnd.set(end, byEnd.has(end) ? undefined : name);
    }
  }
  return new Map(
    [...byEnd].flatMap(([end, name]) => {
      const part = known.get(end);
      if (name === undefined || !part || part.kind === "person") return [];
      return part.parts.every((word) => classesOf(word).length > 0) ? [] : [[end, name] as const];
    }),
  );
}

/** Words within a name behind which something else than the name's own head may stand: "University of Oslo". */
const JOINTS = new Set(["of", "for", "on", "at", "in", "and"]);

/** The person named in full within a longer name: "anna-holt" in "anna-holt-letters" and in "captain-elect-anna-holt". */
function findWithin(parts: readonly string[], persons: ReadonlyMap<string, Known>): string | undefined {
  for (let words = parts.length - 1; words >= 2; words--) {
    for (const part of [parts.slice(0, words), parts.slice(-words)]) {
      const person = part.join("-");
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
