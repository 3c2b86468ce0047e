import { PLACE_ENDS, PLACE_NOUNS } from "../lexicon/en/place-words.ts";
import { mattersOf } from "../lexicon/en/synonyms.ts";
import { foldWritten, worldNames } from "../lexicon/world.ts";
import type { Mention, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { tokensWithin } from "../text/tokens.ts";
import { type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike, haveOtherParties } from "./similarity.ts";

/** Where statements are less alike, another place sets another event. */
const LEAST_LIKENESS = 0.5;
/** The same where they have one verb. */
const ONE_VERB = 0.4;
/** Readings of a claim that others are set beside. */
const LEADS = 12;
const WHERE = new Set(["in", "at", "near", "outside", "inside", "around", "on", "to", "into", "toward", "towards"]);

/** Where a reading sets what it tells. */
interface Place {
  readonly side: Side;
  /** Without the preposition. */
  readonly span: Span;
  /** The places named in it, or the words that tell it where it has no name. */
  readonly keys: ReadonlySet<string>;
  /** The matters of which words that tell it are: "train station", "railway station". */
  readonly matters: ReadonlySet<number>;
  /** It is a state, of which other places are mostly parts. */
  readonly isState: boolean;
  /** It is told by a name and not by what it is: "Larvik", and not "a fish market". */
  readonly isNamed: boolean;
}

/** Find where readings set the same in different places, neither of which they both name. */
export function findPlaces(_: readonly Side[], all: readonly Side[]): Parting | null {
  const places = all.filter(({ likeness }) => likeness >= ONE_VERB).flatMap(placesOf);
  for (const lead of places.slice(0, LEADS)) {
    const beside = new Map<number, Place>([[lead.side.n, lead]]);
    for (const place of places) {
      if (isSamePlace(lead, place) || isApart(lead, place)) {
        const known = beside.get(place.side.n);
        if (!known || (isSamePlace(lead, place) && known !== lead)) beside.set(place.side.n, place);
      }
    }
    const found = [...beside.values()];
    const other = found.find((place) => !isSamePlace(lead, place));
    if (!other) continue;
    return {
      facet: "place",
      relation: "compatible-if",
      traits: found.map((place): Trait => {
        const key = isSamePlace(lead, place) ? lead : (found.find((one) => isSamePlace(one, place)) ?? place);
        return {
          side: place.side,
          span: place.span,
          key: [...key.keys].join(" "),
          normalized: [...place.keys].join(" "),
        };
      }),
      because: `The readings set it in different places: “${textOf(lead.side, lead.span)}” and “${textOf(other.side, other.span)}”.`,
      strength: 1,
    };
  }
  return null;
}

const isSamePlace = (a: Place, b: Place): boolean =>
  [...a.keys].some((key) => b.keys.has(key)) || [...a.matters].some((one) => b.matters.has(one));

/**
 * Two places of one event: neither reading names the other's, and neither is the state in which the other lies, nor may one be a
 * building without a name in the town that the other names.
 */
function isApart(a: Place, b: Place): boolean {
  if (a.side.n === b.side.n || a.isState !== b.isState || a.isNamed !== b.isNamed || isSamePlace(a, b)) return false;
  const isOneVerb = areHeadsAlike(a.side.statement, b.side.statement);
  if (Math.min(a.side.likeness, b.side.likeness) < (isOneVerb ? ONE_VERB : LEAST_LIKENESS)) return false;
  const names = (side: Side, { keys }: Place): boolean => wordsOf(side).some((word) => keys.has(word));
  return !names(a.side, b) && !names(b.side, a) && !isOtherEvent(a, b);
}

/** They name other parties beside the places themselves. */
function isOtherEvent(a: Place, b: Place): boolean {
  const without = ({ side, keys }: Place): Side["statement"] => ({
    ...side.statement,
    terms: side.statement.terms.filter(({ key, kind }) => kind !== "entity" || !keys.has(key.slice(1))),
  });
  return haveOtherParties(without(a), without(b), false);
}

/** The names and words of a reading, as the keys of its places have them. */
function wordsOf({ account, statement }: Side): readonly string[] {
  const { mentions, tokens } = account.annotations;
  const { span } = statement.proposition;
  return [
    ...findOverlapping(mentions, span).map((mention) => mention.standsFor ?? mention.entity),
    ...tokensWithin(tokens, span).map(({ lemma }) => lemma),
  ];
}

function placesOf(side: Side): readonly Place[] {
  const { account, statement } = side;
  const { span, head } = statement.proposition;
  const tokens = tokensWithin(account.annotations.tokens, { start: head.start, end: span.end });
  return tokens.flatMap(({ lemma, tag }, i): readonly Place[] => {
    if (tag !== "ADP" || !WHERE.has(lemma)) return [];
    const place = placeOf(side, nounPhraseFrom(tokens, i + 1));
    return place && (lemma === "in" || !place.isState) ? [place] : [];
  });
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET", "PRON", "CCONJ", "PART", "NUM"]);

/** The noun phrase that begins at a token, what follows "of" included. */
function nounPhraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from;
  while (end < tokens.length) {
    const { tag, text } = tokens[end] as Token;
    if (!NOMINAL.has(tag) && text !== "of" && text !== "-") break;
    end++;
  }
  while (end > from && !["NOUN", "PROPN"].includes((tokens[end - 1] as Token).tag)) end--;
  return tokens.slice(from, end);
}

function placeOf(side: Side, tokens: readonly Token[]): Place | undefined {
  const { mentions, times } = side.account.annotations;
  const until = tokens.findIndex((token) => findOverlapping(times, token).length > 0);
  const own = until < 0 ? tokens : tokens.slice(0, until);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const named = findOverlapping(mentions, span).filter(({ kind }) => kind === "place");
  const states = findOverlapping(mentions, span).filter((mention) => isState(mention) && !isTongue(side, mention));
  const of = own.findIndex(({ text }) => text === "of");
  const head = own.slice(0, of < 0 ? own.length : of).findLast(({ tag }) => tag === "NOUN" || tag === "PROPN");
  const carries = named.some(
    ({ span: at }) => at.end === last.end || (head && at.end >= head.end && at.start <= head.start),
  );
  const called = { side, span, matters: NO_MATTERS, isNamed: true };
  if (carries) return { ...called, keys: new Set(named.map(({ entity }) => entity)), isState: false };
  if (states.some(({ span: at }) => at.start <= last.start && at.end >= last.end) && own.length <= 3)
    return { ...called, keys: new Set(states.map((mention) => mention.standsFor ?? mention.entity)), isState: true };
  if (!head || !isPlaceNoun(head)) return undefined;
  // "Europe's biggest power plant", "Europe's largest nuclear plant"
  const whose = [...named, ...states].map(({ entity }) => entity);
  if (own.some(({ text, tag }) => tag === "ADJ" && /.est$/.test(text)) && whose.length > 0)
    return { ...called, keys: new Set(whose), isState: false };
  const telling = own.filter(({ tag, start }) => (tag === "ADJ" || tag === "NOUN") && start < head.start);
  const keys = telling.map(({ lemma }) => lemma);
  return keys.length > 0
    ? {
        side,
        span,
        keys: new Set(keys),
        matters: new Set(keys.flatMap(mattersOf)),
        isState: false,
        isNamed: AREAS.has(head.lemma),
      }
    : undefined;
}

/** Nouns for what is as large as what has a name: "the northern region" can be set against "Larvik". */
const AREAS: ReadonlySet<string> = new Set(
  "region area province district county state territory coast border frontier front line part side zone valley island peninsula town city village".split(
    " ",
  ),
);

const NO_MATTERS: ReadonlySet<number> = new Set();

const isState = ({ kind, standsFor }: Mention): boolean => kind === "government" && standsFor === undefined;

/** "written in Norwegian": the adjective of a state alone is its language. */
const isTongue = (side: Side, { span }: Mention): boolean =>
  worldNames().get(foldWritten(textOf(side, span)))?.form === "adjective";

const isPlaceNoun = ({ lemma }: Token): boolean => PLACE_NOUNS.has(lemma) || PLACE_ENDS.has(lemma);
