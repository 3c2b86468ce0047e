import { MASTHEAD_ENDS } from "../lexicon/en/mastheads.ts";
import { SENTENCE_OPENERS } from "../lexicon/en/openers.ts";
import { foldName, type WorldName } from "../lexicon/world.ts";
import type { Mention, Sentence, Token } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { LanguageModel } from "../model/language.ts";
import type { NeuralName } from "../model/neural.ts";
import { EMPTY_HASH, hashUnit } from "../text/hash.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { bySpan } from "../text/spans.ts";
import { type FoundName, findKnownNames } from "./known-names.ts";
import { mergeTagged } from "./name-merging.ts";
import { takeNeuralNames } from "./name-neural.ts";
import { joinNicknames } from "./name-nicknames.ts";
import { type NameReading, toNameReading } from "./name-reading.ts";
import { findNameRuns } from "./name-runs.ts";
import { findUnknownStates } from "./name-states.ts";
import { findPlainSurnames } from "./name-surnames.ts";
import { findTaggedNames } from "./name-tags.ts";
import { resolvePersons } from "./persons.ts";
import { classOf } from "./weights.ts";

/**
 * Find who and what an article names: states, seats of government, bodies and outlets that the lexicon knows, then
 * persons and bodies known only from how they are written. The span leaves out "the", titles and possessive endings;
 * the name is the fullest that the article or the lexicon gives. No two mentions overlap.
 */
export function findMentions(
  { text }: Pick<Article, "text">,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model?: LanguageModel,
  neural: readonly NeuralName[] = [],
): readonly Mention[] {
  const { known, reading } = layOutNames({ text }, tokens, sentences, model);
  const formed = findNameRuns(reading, sentences);
  const told = model?.names
    ? mergeTagged(reading, formed, findTaggedNames(reading, sentences, known, formed, { ...model, names: model.names }))
    : formed;
  const runs = takeNeuralNames(neural, tokens, known, told);
  const places = runs.map(({ first, last }) => ({ start: first, end: last }));
  const kept = known.filter(({ first, last }) => findOverlapping(places, { start: first, end: last }).length === 0);
  const covered = new Uint8Array(tokens.length);
  for (const { first, last } of kept) covered.fill(1, first, last);
  for (const { first, last } of runs) if (last > first + 1) covered.fill(1, first, last);
  const states = findUnknownStates(tokens, covered);
  const rest = runs.filter((run) => !states.some((state) => state.first === run.first));
  const surnames = findPlainSurnames(reading, sentences, [...kept, ...rest, ...states]);
  const all = joinNicknames(
    [...kept, ...rest, ...states, ...surnames, ...findSides(tokens, known)].sort((a, b) => a.first - b.first),
    tokens,
  );
  const initialism = findInitialisms(tokens, all);
  const resolve = resolverOf(all, initialism, tokens, sentences);
  return all
    .map((found): Mention => {
      const { entity, kind, name, standsFor } = resolve(found);
      const span = { start: (tokens[found.first] as Token).start, end: (tokens[found.last - 1] as Token).end };
      return { span, entity, kind, name, ...(standsFor !== undefined && { standsFor }) };
    })
    .sort((a, b) => bySpan(a.span, b.span));
}

/** Find the lexicon's names, and lay the article out for the finding of all others. */
export function layOutNames(
  { text }: Pick<Article, "text">,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model?: LanguageModel,
): { readonly known: readonly FoundName[]; readonly reading: NameReading } {
  const known = findKnownNames(text, tokens);
  return { known, reading: toNameReading(text, tokens, sentences, known, toPlainness(model)) };
}

/** The hash of a word in small letters, as the model has it. */
function hashWord(word: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return hash;
}

/** A word is plain when the model knows it best as something else than a name. */
function toPlainness(model: LanguageModel | undefined): (word: string) => boolean {
  return (word) => {
    if (SENTENCE_OPENERS.has(`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)) return true;
    const found = model ? classOf(model.words, hashWord(word)) & 127 : 0;
    return found !== 0 && model?.tags[model.words.tags[found] as number] !== "PROPN";
  };
}

/** "the North", "the South", in an article that speaks of the two Koreas. */
function findSides(tokens: readonly Token[], known: readonly FoundName[]): readonly FoundName[] {
  const sides: FoundName[] = [];
  for (const side of ["North", "South"]) {
    const korea = known.find(({ name }) => name.name === `${side} Korea`)?.name;
    if (!korea) continue;
    tokens.forEach((token, i) => {
      const next = tokens[i + 1]?.text ?? "";
      if (token.text === side && tokens[i - 1]?.lemma === "the" && !/^[A-Z-]/.test(next) && next !== "of")
        sides.push({ first: i, last: i + 1, name: { ...korea, form: "noun" } });
    });
  }
  return sides.filter((side) => !known.some((name) => name.first < side.last && side.first < name.last));
}

/** Letters given in parentheses after a name: "the Harbour Safety Board (HSB)". */
function findInitialisms(tokens: readonly Token[], names: readonly FoundName[]): ReadonlyMap<string, WorldName> {
  const initialisms = new Map<string, WorldName>();
  for (const { last, name } of names) {
    if (tokens[last]?.text !== "(") continue;
    const letters = tokens[last + 1]?.text ?? "";
    if (tokens[last + 2]?.text === ")" && /^\p{Lu}[\p{L}.&]{1,7}$/u.test(letters)) {
      initialisms.set(foldName(letters), name);
    }
  }
  return initialisms;
}

/** What a name of no clear kind is by the article's other words: a place ("in Holm"), an outlet named in full before ("the Gazette"). */
function findTold(all: readonly FoundName[]): ReadonlyMap<string, WorldName> {
  const told = new Map<string, WorldName>();
  for (const { name } of all) {
    if (name.kind !== "outlet" || !/\s/.test(name.name)) continue;
    const end = foldName(name.name).split("-").at(-1) as string;
    if (MASTHEAD_ENDS.has(end) && !told.has(end)) told.set(end, name);
  }
  for (const { name } of all) {
    const folded = foldName(name.name);
    if (name.kind === "place" && told.get(folded)?.kind !== "outlet") told.set(folded, name);
  }
  return told;
}

/** Give each name the fullest form that the article has for the same person or body. */
function resolverOf(
  all: readonly FoundName[],
  initialisms: ReadonlyMap<string, WorldName>,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): (found: FoundName) => WorldName {
  const persons = resolvePersons(all, tokens, sentences);
  const surnames = new Map<string, WorldName>();
  for (const { name } of all) {
    const folded = foldName(name.name);
    if (name.kind === "person" && !surnames.has(folded)) surnames.set(folded, name);
  }
  const told = findTold(all);
  const fullest = new Map<string, WorldName>();
  for (const { name } of all) {
    const other = fullest.get(name.entity);
    if (!other || name.name.length > other.name.length) fullest.set(name.entity, name);
  }
  const ministries = new Map<string, WorldName | null>();
  for (const { name } of all) {
    if (name.standsFor === undefined || !/-ministry$/.test(name.entity)) continue;
    const bare = `organization:${name.entity.split("-").slice(-2).join("-")}`;
    const other = ministries.get(bare);
    ministries.set(bare, other === undefined || other?.entity === name.entity ? name : null);
  }
  return (found) => {
    const { name } = found;
    const folded = foldName(name.name);
    const spelled = initialisms.get(folded);
    if (spelled && spelled.entity !== name.entity) return fullest.get(spelled.entity) ?? spelled;
    if (name.kind === "person" || name.kind === "other") {
      const person = persons(found) ?? surnames.get(folded);
      if (person && person.entity !== name.entity) return fullest.get(person.entity) ?? person;
    }
    const other = told.get(folded);
    if (other && (name.kind === "other" || other.kind === "outlet")) return other;
    const ministry = ministries.get(name.entity);
    if (ministry) return ministry;
    return fullest.get(name.entity) ?? name;
  };
}
