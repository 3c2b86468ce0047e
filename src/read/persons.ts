import { pronounOfNoun } from "../lexicon/en/gendered-nouns.ts";
import { KIN_OF_SOMEBODY } from "../lexicon/en/kin.ts";
import { TITLES } from "../lexicon/en/person-words.ts";
import { PERSON_TITLES } from "../lexicon/en/titles.ts";
import { LEADING_SURNAMES } from "../lexicon/first-names.ts";
import { pronounOfName } from "../lexicon/name-genders.ts";
import { foldPersonName } from "../lexicon/name-variants.ts";
import { foldName, type WorldName } from "../lexicon/world.ts";
import type { Sentence, Token } from "../model/annotations.ts";
import type { FoundName } from "./known-names.ts";

type Gender = "he" | "she" | "any";

/** Somebody whom an article names in full, or by a surname that belongs to nobody named in full. */
interface Bearer {
  /** The name that the article has most often for this person. */
  name: WorldName;
  gender: Gender;
  /** Introduced as somebody's relative: "his wife, Ada Vance". */
  kin: boolean;
  /** The article gives no given name. */
  readonly alone: boolean;
  /** The tokens at which the full name stands; of one named by surname only, where a title tells it. */
  readonly places: number[];
}

/** How far back, in sentences, somebody named in full is still spoken of. */
const IN_FOCUS = 2;

/**
 * Learn an article's persons, and give for each name of a person the one it means: a surname goes to the bearer who fits the title
 * before it, "Mrs. Vance"; without one to the bearer named just before, else to the one named most. A relative whom the report names
 * beside somebody does not take over that person's surname. A given name alone means the one person who has it.
 */
export function resolvePersons(
  all: readonly FoundName[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): (found: FoundName) => WorldName | undefined {
  const bearers = new Map<string, Bearer>();
  for (const found of all) if (isFullName(found.name)) addBearer(bearers, found, tokens);
  const names = new Map<string, WorldName[]>();
  for (const { name } of all) if (isFullName(name)) add(names, keyOf(name), name);
  for (const [key, bearer] of bearers) bearer.name = commonestName(names.get(key) ?? []) ?? bearer.name;
  const surnames = new Map<string, Bearer[]>();
  const given = new Map<string, Bearer[]>();
  for (const bearer of bearers.values()) {
    const parts = partsOf(bearer.name);
    for (const surname of surnamesOf(parts)) add(surnames, surname, bearer);
    if (!LEADING_SURNAMES.has(parts[0] as string)) add(given, parts[0] as string, bearer);
  }
  const told = findTitledGenders(all, surnames, tokens);
  for (const found of all) {
    const rivals = surnames.get(foldName(found.name.name));
    if (!rivals || isFullName(found.name) || !isPersonal(found.name) || rivals.some(({ alone }) => alone)) continue;
    const titles = titlesBefore(tokens, found.first);
    const gender = titles.gender !== "any" ? titles.gender : (told.get(rivals) ?? "any");
    if (titles.words.length === 0 || rivals.some((bearer) => mayBear(bearer, { ...titles, gender }, tokens))) continue;
    rivals.push(toAlone(found, gender));
  }
  for (const found of all) {
    const alone = surnames.get(foldName(found.name.name))?.find((bearer) => bearer.alone);
    if (alone && titlesBefore(tokens, found.first).words.length > 0) alone.places.push(found.first);
  }
  const sentenceAt = toSentenceAt(sentences);
  return (found) => {
    const { name } = found;
    if (!isPersonal(name)) return undefined;
    if (isFullName(name)) return bearers.get(keyOf(name))?.name;
    const folded = foldName(name.name);
    const titles = titlesBefore(tokens, found.first);
    const rivals = surnames.get(folded);
    if (rivals) return chooseBearer(rivals, found.first, titles, tokens, sentenceAt)?.name;
    const called = /^(?:named|called|nicknamed)$/.test(tokens[found.first - 1]?.text ?? "");
    const named = called || titles.words.length > 0 || name.kind !== "person" ? undefined : given.get(folded);
    return named?.length === 1 ? (named[0] as Bearer).name : undefined;
  };
}

/** How many more pronouns of one gender than of the other follow a title and surname before they tell the bearer's. */
const TELLING = 3;

/** What pronouns tell of those who are named by an office and a surname: "President Vance said he", by the surname's bearers. */
function findTitledGenders(
  all: readonly FoundName[],
  surnames: ReadonlyMap<string, readonly Bearer[]>,
  tokens: readonly Token[],
): ReadonlyMap<readonly Bearer[], Gender> {
  const sums = new Map<readonly Bearer[], number>();
  for (const [at, { first, last, name }] of all.entries()) {
    const rivals = surnames.get(foldName(name.name));
    if (!rivals || isFullName(name) || titlesBefore(tokens, first).words.length === 0) continue;
    const next =
      all.slice(at + 1, at + 1 + REACH).find((other) => other.name.kind === "person")?.first ?? tokens.length;
    const pronoun = tokens
      .slice(last, Math.min(next, last + REACH))
      .map(({ text }) => PRONOUNS.get(text))
      .find((sign) => sign !== undefined);
    sums.set(rivals, (sums.get(rivals) ?? 0) + (pronoun ?? 0));
  }
  return new Map([...sums].map(([rivals, sum]) => [rivals, sum >= TELLING ? "he" : sum <= -TELLING ? "she" : "any"]));
}

/** How far after a name, in tokens, a pronoun still means it. */
const REACH = 20;

const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ...["he", "his", "him", "himself", "He", "His"].map((word): [string, number] => [word, 1]),
  ...["she", "her", "hers", "herself", "She", "Her"].map((word): [string, number] => [word, -1]),
]);

/** Choose among the bearers of a surname whom it means at a place. */
function chooseBearer(
  rivals: readonly Bearer[],
  at: number,
  titles: Titles,
  tokens: readonly Token[],
  sentenceAt: (token: number) => number,
): Bearer | undefined {
  const fitting = rivals.filter((bearer) => mayBear(bearer, titles, tokens));
  const heads = fitting.filter(({ kin }) => !kin);
  const able = heads.length > 0 ? heads : fitting;
  const named = (b: Bearer): number => (b.alone ? 1 : 0) + b.places.length;
  const [most] = [...able].sort((a, b) => named(b) - named(a));
  if (!most || able.length === 1 || titles.words.length > 0) return most;
  const here = sentenceAt(at);
  let focus: Bearer | undefined;
  let latest = -1;
  for (const bearer of able) {
    const last = bearer.places.findLast((place) => place < at) ?? -1;
    if (last > latest) [focus, latest] = [bearer, last];
  }
  const near = latest >= 0 && here - sentenceAt(latest) <= IN_FOCUS;
  // who is named three times as often as another is meant beside that one too
  return focus && near && named(focus) * 3 > named(most) ? focus : most;
}

/** The titles that stand before a name: what they tell of gender, and which they are. */
interface Titles {
  readonly gender: Gender;
  readonly words: readonly string[];
}

function titlesBefore(tokens: readonly Token[], first: number): Titles {
  const words: string[] = [];
  let gender: Gender = "any";
  for (let i = first - 1; i >= 0 && i > first - 5; i--) {
    const { text } = tokens[i] as Token;
    const told =
      PERSON_TITLES.get(text) ?? (TITLES.has(text.toLowerCase()) && /^\p{Lu}/u.test(text) ? "any" : undefined);
    if (told === undefined) break;
    if (gender === "any") gender = told;
    words.push(text.toLowerCase().replace(/\.$/, ""));
  }
  return { gender, words };
}

/** Titles that tell no office: anybody may bear them. */
const PLAIN_TITLES: ReadonlySet<string> = new Set("mr mrs ms miss dr sir lady madam madame prof professor".split(" "));

/** Tell whether somebody may bear the titles before a surname: relatives bear no office that the article does not give them. */
function mayBear({ gender, kin, alone, places }: Bearer, titles: Titles, tokens: readonly Token[]): boolean {
  if (titles.gender !== "any" && gender !== "any" && titles.gender !== gender) return false;
  const offices = titles.words.filter((word) => !PLAIN_TITLES.has(word));
  if (alone || !kin || offices.length === 0) return true;
  return places.some((place) => titlesBefore(tokens, place).words.some((word) => offices.includes(word)));
}

function addBearer(bearers: Map<string, Bearer>, { first, last, name }: FoundName, tokens: readonly Token[]): void {
  const key = keyOf(name);
  const { gender: titled } = titlesBefore(tokens, first);
  const noun = pronounOfNoun(tokens[first - 1]?.text.toLowerCase() ?? "");
  const told = titled !== "any" ? titled : noun;
  const kin = isIntroducedAsKin(tokens, first, last);
  const known = bearers.get(key);
  if (!known) {
    const gender = told !== "any" ? told : pronounOfName(name.name.split(" ")[0] as string);
    bearers.set(key, { name, gender, kin, alone: false, places: [first] });
    return;
  }
  known.places.push(first);
  known.kin ||= kin;
  if (told !== "any") known.gender = told;
}

/** "his wife, Ada Vance", "first lady Ada Vance", "Ada Vance, the minister’s daughter". */
function isIntroducedAsKin(tokens: readonly Token[], first: number, last: number): boolean {
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? "";
  const isKin = (i: number): boolean => KIN_OF_SOMEBODY.has(word(i)) || (word(i) === "lady" && word(i - 1) === "first");
  const before = word(first - 1) === "," ? first - 2 : first - 1;
  if (isKin(before)) return true;
  if (word(last) !== ",") return false;
  for (let i = last + 1; i < last + 8 && !/^[,.;:]$/.test(word(i)) && word(i) !== "of"; i++) if (isKin(i)) return true;
  return false;
}

/** The form of a name that the article has most often; of two the first. */
function commonestName(names: readonly WorldName[]): WorldName | undefined {
  const counts = new Map<string, { readonly name: WorldName; count: number }>();
  for (const name of names) {
    const known = counts.get(name.entity) ?? { name, count: 0 };
    known.count++;
    counts.set(name.entity, known);
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best?.name;
}

function toAlone({ name }: FoundName, gender: Gender): Bearer {
  const entity = `person:${foldName(name.name)}`;
  return { name: { ...name, entity, kind: "person" }, gender, kin: false, alone: true, places: [] };
}

/** Letters after a name that tell a son from his father. */
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** Under what spellings of one full name are one person's; father and son stay two. */
function keyOf({ name }: WorldName): string {
  const parts = foldName(name).split("-");
  const end = GENERATION.test(parts.at(-1) as string) ? (parts.pop() as string) : "";
  return `${foldPersonName(parts.join("-")) ?? parts.join("-")} ${end}`;
}

function partsOf({ name }: WorldName): readonly string[] {
  return foldName(name)
    .split("-")
    .filter((part) => !GENERATION.test(part));
}

/** The last name, the last two, and the first where it is one that stands first. */
function surnamesOf(parts: readonly string[]): ReadonlySet<string> {
  const leading = LEADING_SURNAMES.has(parts[0] as string) ? [parts[0] as string] : [];
  return new Set([parts.at(-1) as string, parts.slice(-2).join("-"), ...leading]);
}

function isPersonal({ kind }: WorldName): boolean {
  return kind === "person" || kind === "other";
}

function isFullName({ kind, name }: WorldName): boolean {
  return kind === "person" && /\s/.test(name);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function toSentenceAt(sentences: readonly Sentence[]): (token: number) => number {
  return (token) => {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (token < (sentences[middle] as Sentence).last) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
