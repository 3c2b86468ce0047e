import { UNNAMED } from "../lexicon/en/anonymity.ts";
import { BE_FORMS, QUANTIFIERS, RELATIVES, SMALL_WORDS } from "../lexicon/en/function-words.ts";
import {
  COLLECTIVE_PEOPLE,
  DOCUMENT_NOUNS,
  JOINT_OFFICES,
  OFFICIAL_NOUNS,
  ORGANIZATION_NOUNS,
  OUTLET_NOUNS,
  PERSON_NOUNS,
  RANKED,
  SERVICE_WORDS,
  UNIQUE_OFFICES,
} from "../lexicon/en/roles.ts";
import { PERSON_TITLES } from "../lexicon/en/titles.ts";
import type { Attribution, Mention, SourceKind } from "../model/annotations.ts";
import { headOf } from "./noun-phrases.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { findOutletIn } from "./outlets.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { singularOf } from "./singulars.ts";
import { findAuthor } from "./source-authors.ts";

/** What a noun phrase says of the source it stands for, before anything is resolved. */
export interface SourceDescription {
  readonly range: Range;
  readonly head: number;
  /** The head noun in the singular, or the pronoun. */
  readonly noun: string;
  readonly kind: SourceKind | "pronoun";
  readonly number: Attribution["number"];
  /** The name it holds, where its head is one: a person, a body, an outlet. */
  readonly named?: Mention;
  /** "the official", "that paper": speaks of somebody told of before. */
  readonly definite: boolean;
  /** Its words that describe, in lower case and the singular. */
  readonly words: ReadonlySet<string>;
  /** "one of the officials": a part of those spoken of before. */
  readonly partOf: boolean;
  /** It cannot be told to be able to say anything: "the move", "prices". */
  readonly thing: boolean;
}

/** Describe the noun phrase of a source. */
export function describeSource(p: Passage, range: Range): SourceDescription {
  const known = descriptions.get(p) ?? new Map<number, SourceDescription>();
  descriptions.set(p, known);
  const place = range.first * p.tokens.length + range.last;
  const found = known.get(place) ?? describeAnew(p, range);
  known.set(place, found);
  return found;
}

/** What was described before, by the places of its phrases: several passes ask of the same ones. */
const descriptions = new WeakMap<Passage, Map<number, SourceDescription>>();

function describeAnew(p: Passage, range: Range): SourceDescription {
  const head = headOf(p, range);
  const word = wordAt(p, head);
  if (QUANTIFIERS.has(word) && wordAt(p, head + 1) === "of" && head + 2 < range.last) {
    // "one of the officials"
    const whole = describeSource(p, { first: head + 2, last: range.last });
    // one of several is nobody by name: "one of the navy's commanders"
    const unnamed = whole.kind === "named-person" && !whole.named;
    const one = OFFICIAL_NOUNS.has(whole.noun) && whole.noun !== "commander" ? "anonymous-official" : "anonymous-other";
    const number = /^(?:one|each|neither|either|another)$/.test(word) ? "one" : "several";
    return { ...whole, range, kind: unnamed ? one : whole.kind, number, partOf: true };
  }
  const noun = singularOf(word);
  const first = wordAt(p, range.first);
  const words = new Set<string>();
  for (let i = range.first; i < range.last; i++) {
    const w = wordAt(p, i);
    if (!SMALL_WORDS.has(w) && /[\p{L}\p{N}]/u.test(w)) words.add(singularOf(w));
  }
  const named = nameOf(p, range, head);
  const several = isSeveral(p, range, head, noun);
  const definite = /^(?:the|this|that|these|those|such|both|his|her|its|their)$/.test(first);
  if (
    p.tokens[head]?.tag === "PRON" &&
    !/^(?:one|some|many|others|someone|somebody|everyone|anyone|nobody|most|all|both|few|several)$/.test(word)
  ) {
    const number = /^(?:he|she|it|i|him|her)$/.test(word)
      ? "one"
      : /^(?:they|we|them|us)$/.test(word)
        ? "several"
        : "unknown";
    return { range, head, noun, words, definite, partOf: false, kind: "pronoun", number, thing: false };
  }
  const author = named ? undefined : findAuthor(p, range, head, noun);
  if (author) {
    const [kind, number] = ["named-person", "one"] as const;
    return { range, head, noun, words, definite, partOf: false, kind, number, named: author, thing: false };
  }
  const kind = kindOf(p, range, head, noun, named, several);
  return {
    range,
    head,
    noun,
    words,
    definite,
    partOf: false,
    kind: kind ?? "unknown",
    number: several ? "several" : kind === undefined ? "unknown" : "one",
    ...(named && { named }),
    thing: kind === undefined,
  };
}

function kindOf(
  p: Passage,
  range: Range,
  head: number,
  noun: string,
  named: Mention | undefined,
  several: boolean,
): SourceKind | undefined {
  const role = p.tokens[head]?.tag === "NOUN" || OFFICIAL_NOUNS.has(noun) || PERSON_NOUNS.has(noun);
  if (!role && p.tokens[head]?.tag === "PROPN" && isCalledOutlet(p, range)) return "outlet";
  if (named?.kind === "person" && !role) return "named-person";
  if (named?.kind === "outlet" || (!role && findOutletIn(p, range))) return "outlet";
  if (
    named &&
    (named.kind === "organization" || named.kind === "government" || named.kind === "place") &&
    endsWith(p, named, head)
  )
    return "organization";
  // a name whose kind is not known, and that speaks: a person unless it has an article
  if (named?.kind === "other" && !role && /^\p{Lu}/u.test(p.tokens[head]?.text ?? ""))
    return kindOfName(p, range, head);
  const modifiers = wordsBefore(p, range, head);
  if (noun === "source") return modifiers.some((w) => SERVICE_WORDS.has(w)) ? "anonymous-official" : "anonymous-other";
  if (named?.kind === "person") return "named-person";
  const unnamed = modifiers.some((w) => UNNAMED.has(w));
  // "EU leaders", "NATO defense ministers": they speak as the body that they make up
  if (several && /^(?:minister|leader|ambassador|envoy|member|chief)$/.test(noun) && isUnion(p, range))
    return "organization";
  if (UNIQUE_OFFICES.has(noun) && !several && !unnamed && isUnique(p, range, head, noun)) return "named-person";
  if (several && JOINT_OFFICES.has(noun) && modifiersName(p, range, head)) return "organization";
  if (noun === "commander" && !modifiers.some((w) => RANKED.has(w))) return "anonymous-other";
  if (OFFICIAL_NOUNS.has(noun) || (UNIQUE_OFFICES.has(noun) && !PERSON_NOUNS.has(noun))) return "anonymous-official";
  if (OUTLET_NOUNS.has(noun) && noun !== "press")
    return modifiers.includes("state") || modifiers.length > 0 || !several ? "outlet" : "outlet";
  if (DOCUMENT_NOUNS.has(noun) || isRecorded(noun, modifiers)) return "document";
  if (ORGANIZATION_NOUNS.has(noun)) return "organization";
  if (PERSON_NOUNS.has(noun) || COLLECTIVE_PEOPLE.has(noun)) return "anonymous-other";
  if (p.tokens[head]?.tag === "PROPN") return kindOfName(p, range, head);
  if (
    /^(?:one|some|many|other|others|most|few|several|all|both|someone|somebody|anyone|everyone|nobody|those|former|latter)$/.test(
      noun,
    ) ||
    p.tokens[head]?.tag === "NUM"
  )
    return "anonymous-other";
  if (p.tokens[head]?.tag === "ADJ" && /^(?:the|many|some|most)$/.test(wordAt(p, range.first))) return "organization";
  if (
    /(?:ers?|ors?|ists?|ians?|ants?|ees?)$/.test(noun) &&
    noun.length > 5 &&
    !/^(?:number|order|matter|letter|power|center|water|weather|winter|summer|paper|cover|border|quarter|chapter|computer|disaster|error|color|factor|motor|sector|honor|effort|labor|humor|rumor|river|tower|silver|danger|anger|hunger|answer|monitor|committee|guarantee|coffee|degree|plant|grant|moment|restaurant|career|offer|transfer|corner|dinner|fever|finger|layer|member|october|november|december|september|however|either|whether|rather|other|another|together|ever|never|over|under|after)$/.test(
      noun,
    )
  )
    return "anonymous-other";
  // a capital within a sentence: some body's name, "Ridge Economics"
  if (head > range.first && /^\p{Lu}/u.test(p.tokens[head]?.text ?? "") && p.tokens[head - 1]?.tag === "PROPN")
    return "organization";
  return undefined;
}

/** It begins with a union of states: "G7", "the EU". */
function isUnion(p: Passage, { first }: Range): boolean {
  const at = wordAt(p, first) === "the" ? first + 1 : first;
  return /^(?:g7|g8|g20|g-7|g-20|eu|e\.u\.|european|nato|un|u\.n\.|asean|opec|opec\+|ecowas|african|arab|gulf|eurozone|nordic|baltic|brics|apec|osce|commonwealth|caricom|mercosur)$/.test(
    wordAt(p, at),
  );
}

/** "the intercepted call", "a leaked phone conversation": talk that was recorded is a document. */
function isRecorded(noun: string, modifiers: readonly string[]): boolean {
  return (
    /^(?:call|conversation|exchange|chat|chatter|traffic|communication|dialogue|discussion)$/.test(noun) &&
    modifiers.some((w) => /^(?:intercepted|recorded|leaked|taped|wiretapped|bugged|tapped|radio|hacked)$/.test(w))
  );
}

/** "Kanal 9, a state broadcaster,": the description after a name makes it an outlet. */
export function isCalledOutlet(p: Passage, { last }: Range): boolean {
  if (p.tokens[last]?.text !== "," || !/^(?:a|an|the)$/.test(wordAt(p, last + 1))) return false;
  const phrase = findPhraseAfter(p, last + 1, Math.min(p.tokens.length, last + 12));
  return phrase !== undefined && OUTLET_NOUNS.has(singularOf(wordAt(p, headOf(p, phrase))));
}

/** An international body stands before the head: "EU leaders", and not "US officials". */
function modifiersName(p: Passage, { first }: Range, head: number): boolean {
  for (let i = first; i < head; i++) {
    const mention = p.mentions[p.mentionOf[i] as number];
    if (mention?.kind === "organization" && mention.standsFor === undefined) return true;
  }
  return false;
}

/** A name the lexicon and the reading of names do not know, judged by its form. */
function kindOfName(p: Passage, range: Range, head: number): SourceKind {
  const word = p.tokens[head]?.text ?? "";
  const before = singularOf(wordAt(p, head - 1));
  if (head > range.first && ORGANIZATION_NOUNS.has(before) && p.tokens[head - 1]?.tag === "NOUN") return "organization";
  if (/^(?:the)$/.test(wordAt(p, range.first)) || /^[A-Z&.]{2,}$/.test(word)) return "organization";
  return "named-person";
}

/** "the harbor master, Ada Vance,": what one person is, whatever the noun. */
function isDefinite(word: string): boolean {
  return /^(?:the|its|their|his|her)$/.test(word);
}

function endsWith(p: Passage, mention: Mention, head: number): boolean {
  const token = p.tokens[head];
  return token !== undefined && mention.span.start <= token.start && mention.span.end >= token.end;
}

/** The name that a noun phrase is, or that stands right after its role: "Foreign Minister Ada Vance". */
function nameOf(p: Passage, range: Range, head: number): Mention | undefined {
  const at = p.mentionOf[head] as number;
  if (at >= 0) return p.mentions[at];
  // "Norway’s prime minister, Ada Vance,": the name stands in apposition to the office
  const titled = PERSON_TITLES.has(p.tokens[range.last + 1]?.text ?? "") && (p.mentionOf[range.last + 1] as number) < 0;
  const after = p.mentions[p.mentionOf[range.last + (titled ? 2 : 1)] as number];
  const start = p.tokens[range.last + (titled ? 2 : 1)]?.start;
  const singular = singularOf(wordAt(p, head)) === wordAt(p, head);
  if (
    p.tokens[range.last]?.text === "," &&
    (after?.kind === "person" || after?.kind === "other") &&
    singular &&
    (UNIQUE_OFFICES.has(wordAt(p, head)) ||
      PERSON_NOUNS.has(wordAt(p, head)) ||
      OFFICIAL_NOUNS.has(wordAt(p, head)) ||
      (after.kind === "person" && after.span.start === start && isDefinite(wordAt(p, range.first)))) &&
    !(DOCUMENT_NOUNS.has(singularOf(wordAt(p, head))) && head < range.last - 1) &&
    !/^(?:some|one)$/.test(wordAt(p, range.first)) &&
    (!/^an?$/.test(wordAt(p, range.first)) || after.span.start === start) &&
    isClosed(p, after) &&
    (after.span.start === start || (start !== undefined && after.span.start - start < 12))
  )
    return after;
  // "Vance, the minister": the head may be followed by a bracket or name in apposition without comma
  for (let i = range.last - 1; i > head; i--) {
    const m = p.mentions[p.mentionOf[i] as number];
    if (m?.kind === "person" && p.tokens[i - 1]?.tag !== "ADP" && i === head + 1) return m;
  }
  return undefined;
}

function wordsBefore(p: Passage, range: Range, head: number): readonly string[] {
  const words: string[] = [];
  for (let i = range.first; i < head; i++) words.push(wordAt(p, i));
  return words;
}

/** "the foreign minister", "Norway’s ambassador", "the head of the agency". Of spokespeople a body has several. */
function isUnique(p: Passage, range: Range, head: number, noun: string): boolean {
  if (/^(?:spokesman|spokeswoman|spokesperson)$/.test(noun)) return false;
  if (
    /^(?:senator|congressman|congresswoman|representative|lawyer|attorney|author|general|commander|candidate|nominee|bishop|prosecutor|officer)$/.test(
      noun,
    )
  )
    return wordsBefore(p, range, head).some((w) => /^['’]s?$/.test(w));
  const first = wordAt(p, range.first);
  return !/^(?:a|an|one|another|some|any|every|each|no)$/.test(first);
}

function isSeveral(p: Passage, range: Range, head: number, noun: string): boolean {
  if (COLLECTIVE_PEOPLE.has(wordAt(p, head)) && !/^(?:man|woman|child)$/.test(noun)) return true;
  const word = wordAt(p, head);
  if (/^(?:one|an?|another|each|every)$/.test(wordAt(p, range.first))) return false;
  if (joinsPersons(p, range)) return true;
  if (/^(?:some|many|others|several|most|few|both|all)$/.test(word)) return true;
  return p.tokens[head]?.tag === "NOUN" || OFFICIAL_NOUNS.has(noun) || PERSON_NOUNS.has(noun)
    ? word !== noun
    : /officials$|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word);
}

/** An apposition ends with a comma: in "according to the official, Vance left" there is none. */
function isClosed(p: Passage, { span }: Mention): boolean {
  return /^[,)—–]/.test(p.text.slice(span.end, span.end + 2).trimStart());
}

/** "Ada Vance and the mayor, Tor Olin": several persons by name. */
function joinsPersons(p: Passage, range: Range): boolean {
  const persons = new Set<string>();
  let joined = false;
  for (let i = range.first; i < range.last; i++) {
    const mention = p.mentions[p.mentionOf[i] as number];
    const name =
      mention?.kind === "person" || (mention?.kind === "other" && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(mention.name));
    if (mention && name) persons.add(mention.entity);
    if (wordAt(p, i) === "and") joined = true;
  }
  return joined && persons.size > 1;
}

/** Tell whether a range is a relative pronoun alone. */
export function isRelative(p: Passage, { first, last }: Range): boolean {
  return last - first === 1 && RELATIVES.has(wordAt(p, first)) && !BE_FORMS.has(wordAt(p, first));
}
