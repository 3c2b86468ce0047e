import { pronounOfNoun } from "../lexicon/en/gendered-nouns.ts";
import { PERSON_TITLES } from "../lexicon/en/titles.ts";
import type { Mention } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { isPhraseEnd } from "./noun-phrases.ts";
import { findPhraseBefore } from "./noun-phrases-before.ts";
import { type Passage, type Range, spanOf, wordAt } from "./passage.ts";
import { singularOf } from "./singulars.ts";
import { describeSource, isRelative, type SourceDescription } from "./source-kinds.ts";
import { byDescription, byName } from "./speakers-descriptions.ts";
import { byPronoun } from "./speakers-pronouns.ts";
import { type Discourse, genderOf, lengthOf, type Referent } from "./speakers-referents.ts";
import { throughApposition } from "./subjects.ts";

/** A source as read on from the start of the article: who it turns out to be. */
export interface ResolvedSource {
  readonly description: SourceDescription;
  readonly referent: Referent;
  /** It was known before under another description. */
  readonly known: boolean;
}

/** Begin reading an article's speakers. */
export function openDiscourse(p: Passage): Discourse {
  const fullest = new Map<string, Mention>();
  for (const mention of p.mentions) {
    const known = fullest.get(mention.entity);
    if (!known || lengthOf(mention.span) > lengthOf(known.span)) fullest.set(mention.entity, mention);
  }
  return { p, referents: [], read: new Map(), fullest };
}

/** Resolve a source to whoever it is in this article, and remember it. `frame` holds its appositions. */
export function resolveSource(d: Discourse, source: Range, frame: Range): ResolvedSource | undefined {
  const { p } = d;
  if (isRelative(p, source)) {
    const before = antecedentOf(p, source.first);
    return before ? resolveSource(d, before, frame) : undefined;
  }
  const description = describeSource(p, source);
  const place = `${source.first}-${source.last}`;
  const found =
    d.read.get(place) ??
    (description.kind === "pronoun"
      ? byPronoun(d, description)
      : (byName(d, description) ?? byDescription(d, description)));
  if (found) {
    d.read.set(place, found);
    found.last = source.last;
    learn(p, found, description, frame);
    return { description, referent: found, known: true };
  }
  const fullest = fullestOf(d, description);
  if (!fullest) return undefined;
  const referent: Referent = {
    kind: description.kind === "pronoun" ? "unknown" : description.kind,
    number: description.number,
    fullest,
    ...(description.named && { entity: description.named.entity }),
    words: new Set(),
    placed: false,
    gender: description.named ? genderOf(d, description.named.entity) : "any",
    via: [],
    last: source.last,
  };
  learn(p, referent, description, frame);
  d.referents.push(referent);
  d.read.set(place, referent);
  return { description, referent, known: false };
}

/** "officials who", "the minister, who": the noun phrase before a relative pronoun. */
export function antecedentOf(p: Passage, relative: number): Range | undefined {
  const sentence = p.sentences[p.sentenceOf[relative] as number];
  if (!sentence) return undefined;
  const end = p.tokens[relative - 1]?.text === "," ? relative - 2 : relative - 1;
  const phrase = end >= sentence.first && isPhraseEnd(p, end) ? findPhraseBefore(p, end, sentence.first) : undefined;
  return phrase && throughApposition(p, phrase, sentence.first);
}

function learn(p: Passage, referent: Referent, description: SourceDescription, frame: Range): void {
  for (const word of description.words) referent.words.add(word);
  const { first, last } = description.range;
  for (let i = first; i < last; i++) {
    const mention = p.mentions[p.mentionOf[i] as number];
    if (mention && mention.kind !== "person" && mention.kind !== "other") referent.placed = true;
  }
  for (let i = frame.first; i < frame.last; i++) {
    const token = p.tokens[i];
    if (token && /^(?:NOUN|ADJ|PROPN)$/.test(token.tag)) referent.words.add(singularOf(wordAt(p, i)));
    const title = token ? PERSON_TITLES.get(token.text) : undefined;
    if (title && title !== "any") referent.gender = title;
  }
  const noun = pronounOfNoun(description.noun);
  if (noun !== "any" && referent.number !== "several") referent.gender = noun;
  if (description.noun === "he" || description.noun === "she") referent.gender = description.noun;
}

/** The longest form of the name, else the noun phrase itself. */
function fullestOf(d: Discourse, { named, kind, range, number }: SourceDescription): Span | undefined {
  if (named && number !== "several" && (kind === "named-person" || kind === "outlet"))
    return (d.fullest.get(named.entity) ?? named).span;
  return spanOf(d.p, range);
}
