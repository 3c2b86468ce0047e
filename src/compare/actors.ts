import { BODY_WORDS, ROLES } from "../lexicon/en/person-words.ts";
import { COLLECTIVE_PEOPLE, OFFICIAL_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.ts";
import type { Mention, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { type Side, textOf } from "./sides.ts";

/** How somebody is named: a state, one of its bodies, a person by name, or people by what they are. */
export type ActorSort = "state" | "body" | "person" | "people";

/** Somebody who does what a reading tells, or suffers it, as the reading names them. */
export interface Actor {
  readonly side: Side;
  readonly span: Span;
  readonly sort: ActorSort;
  readonly key: string;
  /** The state that it is, belongs to or leads. */
  readonly state: string | undefined;
}

/** Nouns for those who fight for a state, and for those who lead it: what they do, it does. */
const SAME_AS_STATE = new Set(
  "force troop military army soldier navy leader leadership government authority side people".split(" "),
);

/** Find who does what a reading tells: its subject, unless a pronoun stands for somebody else's words. */
export function subjectOf(side: Side): Actor | undefined {
  const { account, statement } = side;
  const { mentions, tokens: all } = account.annotations;
  const { subject, span: whole } = statement.proposition;
  if (!subject || !isWithin(subject, whole)) return undefined;
  if (/^who$/i.test(textOf(side, subject))) {
    // "Holm, who opposed it": the name stands right before.
    const name = mentions.find(
      ({ kind, span }) => kind === "person" && span.end <= whole.start && whole.start - span.end < 3,
    );
    return name && { side, span: name.span, sort: "person", key: name.entity, state: stateOf(side, name) };
  }
  const tokens = nounPhraseOf(tokensWithin(all, subject));
  const head = tokens.findLast(({ tag }) => tag === "NOUN" || tag === "PROPN" || tag === "PRON");
  if (!head || head.tag === "PRON" || tokens.length > 8 || tokens.some(({ tag }) => NO_PARTY.has(tag)))
    return undefined;
  const within = mentions.filter((mention) => isWithin(mention.span, subject));
  const own = within.find((mention) => isWithin(head, mention.span));
  if (own) {
    const sort = sortOf(own);
    return sort && { side, span: subject, sort, key: own.entity, state: stateOf(side, own) };
  }
  const [of] = within;
  if (!of || (SAME_AS_STATE.has(head.lemma) && sortOf(of) !== "body")) return undefined;
  if (BODY_WORDS.has(head.lemma))
    return { side, span: subject, sort: "body", key: head.lemma, state: stateOf(side, of) };
  if (head.tag !== "NOUN" || !(isPersonNoun(head.lemma) || SAME_AS_STATE.has(head.lemma))) return undefined;
  return { side, span: subject, sort: "people", key: head.lemma, state: stateOf(side, of) };
}

/** Tags in a subject that names several, or that reading has cut wrongly. */
const NO_PARTY: ReadonlySet<string> = new Set(["VERB", "CCONJ", "SCONJ"]);

/** A subject without what follows a preposition: "generals in Norway"; "of" rather belongs to a name. */
function nounPhraseOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ tag, lemma }, i) => i > 0 && tag === "ADP" && lemma !== "of");
  return end < 0 ? tokens : tokens.slice(0, end);
}

function sortOf({ kind, entity }: Mention): ActorSort | undefined {
  if (kind === "person") return "person";
  if (kind === "government" || kind === "place") return "state";
  if (kind !== "organization") return undefined;
  // "the Kremlin", "Downing Street": a seat stands for all of its state; a ministry is a part of it.
  const words = entity.replace(/^[a-z]+:/, "").split("-");
  return words.some((word) => BODY_WORDS.has(word)) ? "body" : "state";
}

/** The state behind a name: what it stands for, or the state that the person leads. */
function stateOf({ account, statement }: Side, { entity, standsFor }: Mention): string | undefined {
  if (standsFor !== undefined) return standsFor;
  const led = statement.terms.find(({ key }) => key === `&${entity}`)?.classes[0];
  if (led !== undefined && led !== entity) return led;
  const { attributions } = account.annotations;
  const spoken = attributions.find((one) => one.entity === entity && one.institution !== undefined);
  return spoken?.institution ?? entity;
}

/** Tell whether a word names what a person is. */
export function isPersonNoun(lemma: string): boolean {
  return OFFICIAL_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma) || ROLES.has(lemma) || COLLECTIVE_PEOPLE.has(lemma);
}

/** People told by what they are, somewhere in a reading: "a former harbor master", "harbor master Edda Holm". */
export interface Described {
  readonly side: Side;
  readonly span: Span;
  readonly noun: string;
  /** The name behind the noun, where there is one. */
  readonly named: boolean;
}

/** Find the people whom a reading tells by what they are, with their names where it gives them. */
export function findDescribed(side: Side): readonly Described[] {
  const { account, statement } = side;
  const { mentions, tokens: all } = account.annotations;
  const tokens = tokensWithin(all, statement.proposition.span);
  return tokens.flatMap((noun, i): readonly Described[] => {
    if (!isPersonNoun(noun.lemma)) return [];
    let first = i;
    while (first > 0 && BEFORE.has((tokens[first - 1] as Token).tag)) first--;
    const start = (tokens[first] as Token).start;
    const name = mentions.find(
      ({ kind, span }) => kind === "person" && (span.start === noun.end + 1 || hasOverlap(span, noun)),
    );
    if (name)
      return name.span.end > noun.end
        ? [{ side, span: { start, end: name.span.end }, noun: noun.lemma, named: true }]
        : [];
    const isNew = /^(?:an?|some|several|two|three|four|five|six)$/i.test(tokens[first]?.text ?? "");
    const next = tokens[i + 1];
    // "Holm is a former harbor master" gives the name too.
    if (tokens[first - 1]?.tag === "AUX") return [];
    return isNew && next?.tag !== "NOUN" && next?.tag !== "PROPN"
      ? [{ side, span: { start, end: noun.end }, noun: noun.lemma, named: false }]
      : [];
  });
}

const BEFORE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
