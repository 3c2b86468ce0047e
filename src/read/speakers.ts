import { PERSON_TITLES } from "../lexicon/en/titles.ts";
import type { Attribution, Mention, SourceKind } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findPhraseAfter, findPhraseBefore, isPhraseEnd } from "./noun-phrases.ts";
import { firstTokenFrom, type Passage, type Range, spanOf, wordAt } from "./passage.ts";
import { throughApposition } from "./sources.ts";
import { describeSource, isRelative, type SourceDescription, singularOf } from "./source-kinds.ts";

/** Somebody or something that an article lets speak, as far as it has been read. */
export interface Referent {
  readonly kind: SourceKind;
  readonly number: Attribution["number"];
  /** The fullest description: the longest form of a name, else the first noun phrase. */
  readonly fullest: Span;
  readonly entity?: string;
  /** Every word that describes it, from all its noun phrases and appositions. */
  readonly words: Set<string>;
  gender: "he" | "she" | "any";
  /** Outlets it was last said to speak to. */
  via: readonly string[];
  /** The token where it was last spoken of. */
  last: number;
}

/** A source as read on from the start of the article: who it turns out to be. */
export interface ResolvedSource {
  readonly description: SourceDescription;
  readonly referent: Referent;
  /** It was known before under another description. */
  readonly known: boolean;
}

/** Nouns that may stand for one another when an article speaks of the same person again. */
const ALIKE: readonly ReadonlySet<string>[] = [
  "expert analyst specialist scholar researcher professor academic fellow economist scientist historian director",
  "official officer source minister secretary spokesman spokeswoman spokesperson diplomat aide adviser advisor envoy ambassador",
  "leader president premier minister chancellor dictator ruler chief head king strongman",
  "spokesman spokeswoman spokesperson secretary",
  "senator congressman congresswoman lawmaker representative legislator politician democrat republican candidate nominee",
  "general commander admiral colonel officer soldier",
  "organization organisation group body institute institution agency center centre think-tank charity ngo company firm",
  "ministry department office government administration",
  "newspaper paper daily outlet publication magazine broadcaster network channel agency newswire site",
  "report document statement finding assessment study letter paper announcement text memo",
  "reporter journalist correspondent",
  "lawyer attorney",
  "woman mother wife resident man father husband victim survivor witness",
  "billionaire businessman tycoon founder executive ceo chief mogul candidate",
].map((words) => new Set(words.split(" ")));

/** Who has been let speak so far, and what names the article gives them. */
export interface Discourse {
  readonly p: Passage;
  readonly referents: Referent[];
  /** The longest mention of each entity. */
  readonly fullest: ReadonlyMap<string, Mention>;
}

/** Begin reading an article's speakers. */
export function openDiscourse(p: Passage): Discourse {
  const fullest = new Map<string, Mention>();
  for (const mention of p.mentions) {
    const known = fullest.get(mention.entity);
    if (!known || lengthOf(mention.span) > lengthOf(known.span)) fullest.set(mention.entity, mention);
  }
  return { p, referents: [], fullest };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Resolve a source to whoever it is in this article, and remember it. `frame` holds its appositions. */
export function resolveSource(d: Discourse, source: Range, frame: Range): ResolvedSource | undefined {
  const { p } = d;
  if (isRelative(p, source)) {
    const before = antecedentOf(p, source.first);
    return before ? resolveSource(d, before, frame) : undefined;
  }
  const description = describeSource(p, source);
  const found =
    description.kind === "pronoun"
      ? byPronoun(d, description)
      : (byName(d, description) ?? byDescription(d, description));
  if (found) {
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
    gender: "any",
    via: [],
    last: source.last,
  };
  learn(p, referent, description, frame);
  d.referents.push(referent);
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
  for (let i = frame.first; i < frame.last; i++) {
    const token = p.tokens[i];
    if (token && /^(?:NOUN|ADJ|PROPN)$/.test(token.tag)) referent.words.add(singularOf(wordAt(p, i)));
    const title = token ? PERSON_TITLES.get(token.text) : undefined;
    if (title && title !== "any") referent.gender = title;
  }
  if (description.noun === "he" || description.noun === "she") referent.gender = description.noun;
}

function byPronoun(d: Discourse, { noun, range }: SourceDescription): Referent | undefined {
  const recent = [...d.referents].filter(({ last }) => last <= range.first).sort((a, b) => b.last - a.last);
  const near = recent.filter(({ last }) => range.first - last < 260);
  const isPerson = ({ kind }: Referent): boolean =>
    kind === "named-person" || kind === "anonymous-official" || kind === "anonymous-other";
  if (noun === "he" || noun === "she") {
    const fits = (r: Referent): boolean =>
      isPerson(r) && r.number !== "several" && (r.gender === "any" || r.gender === noun);
    const subject = subjectPerson(d, range);
    const spoke = near.find(fits);
    if (
      subject &&
      (!spoke || (spoke.entity !== subject.entity && isLaterSentence(d.p, subject.span.start, spoke.last)))
    )
      return referentOf(d, subject, range);
    const last = spoke ? undefined : lastPerson(d, range);
    return spoke ?? (subject && referentOf(d, subject, range)) ?? (last && referentOf(d, last, range)) ?? recent.find(fits);
  }
  if (noun === "they") {
    const joint = jointSubject(d, range);
    if (joint) return joint;
    return near.find((r) => r.number === "several" && isPerson(r)) &&
      near[0]?.number !== "several" &&
      near[0] &&
      isPerson(near[0]) &&
      near[0].kind !== "named-person"
      ? near[0]
      : (near.find(
          (r) => (r.number === "several" && r.kind !== "unknown") || (isPerson(r) && r.kind !== "named-person"),
        ) ??
          near.find((r) => r.kind === "organization") ??
          near[0]);
  }
  if (noun === "it")
    return near.find(({ kind }) => kind === "organization" || kind === "outlet" || kind === "document");
  return undefined;
}

/** The person last named in this sentence or the two before. */
function lastPerson({ p }: Discourse, range: Range): Mention | undefined {
  const here = p.sentenceOf[range.first] as number;
  for (let i = range.first - 1; i >= 0 && (p.sentenceOf[i] as number) >= here - 2; i--) {
    const mention = p.mentions[p.mentionOf[i] as number];
    if (mention?.kind === "person" && (p.quotationOf[i] as number) < 0) return mention;
  }
  return undefined;
}

/** "Vance and Olin wrote letters in which they called for": the joint subject of the sentence so far. */
function jointSubject(d: Discourse, range: Range): Referent | undefined {
  const { p } = d;
  const sentence = p.sentences[p.sentenceOf[range.first] as number];
  if (!sentence || range.first - sentence.first < 4) return undefined;
  const subject = findPhraseAfter(p, sentence.first, range.first);
  const fullest = subject && spanOf(p, subject);
  if (!subject || !fullest) return undefined;
  const persons = new Set<string>();
  let joined = false;
  for (let i = subject.first; i < subject.last; i++) {
    const mention = p.mentions[p.mentionOf[i] as number];
    if (mention?.kind === "person") persons.add(mention.entity);
    if (wordAt(p, i) === "and") joined = true;
  }
  if (!joined || persons.size < 2) return undefined;
  const known = d.referents.find((r) => r.fullest.start === fullest.start && r.fullest.end === fullest.end);
  if (known) return known;
  const referent: Referent = {
    kind: "named-person",
    number: "several",
    fullest,
    words: new Set(),
    gender: "any",
    via: [],
    last: subject.last,
  };
  d.referents.push(referent);
  return referent;
}

function isLaterSentence(p: Passage, start: number, token: number): boolean {
  const sentence = p.sentences[p.sentenceOf[Math.max(0, token - 1)] as number];
  return sentence !== undefined && start >= sentence.end;
}

/** The person whom the sentence before, or this one up to here, begins with. */
function subjectPerson(d: Discourse, range: Range): Mention | undefined {
  const { p } = d;
  const here = p.sentenceOf[range.first] as number;
  for (let s = here; s >= Math.max(0, here - 1); s--) {
    const sentence = p.sentences[s];
    if (!sentence) continue;
    for (
      let i = sentence.first;
      i < Math.min(sentence.last, sentence.first + 16, s === here ? range.first : sentence.last);
      i++
    ) {
      if ((p.quotationOf[i] as number) >= 0) break;
      const mention = p.mentions[p.mentionOf[i] as number];
      if (mention?.kind !== "person") continue;
      const next = firstTokenFrom(p.tokens, mention.span.end);
      const before = p.tokens[i - 1];
      if (/^['’]/.test(p.tokens[next]?.text ?? "") || before?.tag === "ADP") continue;
      return mention;
    }
  }
  return undefined;
}

function referentOf(d: Discourse, mention: Mention, range: Range): Referent {
  const known = d.referents.find(({ entity }) => entity === mention.entity);
  if (known) return known;
  const referent: Referent = {
    kind: "named-person",
    number: "one",
    fullest: (d.fullest.get(mention.entity) ?? mention).span,
    entity: mention.entity,
    words: new Set(mention.name.toLowerCase().split(/\s+/)),
    gender: "any",
    via: [],
    last: range.first,
  };
  d.referents.push(referent);
  return referent;
}

function byName(d: Discourse, { named, kind, number }: SourceDescription): Referent | undefined {
  if (!named || number === "several" || (kind !== "named-person" && kind !== "organization" && kind !== "outlet")) return undefined;
  return d.referents.find((r) => r.entity === named.entity && r.kind === kind);
}

/** "the official", "the military expert", "the paper": the latest one whose description fits. */
function byDescription(d: Discourse, description: SourceDescription): Referent | undefined {
  const { range, noun, words, number, named } = description;
  if (!description.definite || named || description.kind === "unknown") return undefined;
  let best: Referent | undefined;
  let bestScore = 0;
  for (const referent of d.referents) {
    if (referent.last > range.first || !(description.partOf || agrees(referent.number, number))) continue;
    const same = referent.words.has(noun);
    const alike = ALIKE.some((set) => set.has(noun) && [...set].some((word) => referent.words.has(word)));
    if (!same && !alike) continue;
    if (!suits(referent.kind, description.kind as SourceKind)) continue;
    const shared = [...words].filter((word) => referent.words.has(word)).length;
    // words the new description adds must not speak against the old one
    const score = (same ? 4 : 2) + (2 * shared) / words.size - (range.first - referent.last) / 2000;
    if (score > bestScore || (score === bestScore && best && referent.last > best.last)) {
      best = referent;
      bestScore = score;
    }
  }
  if (!best && description.kind === "outlet") return d.referents.filter((r) => r.kind === "outlet").sort((a, b) => b.last - a.last)[0];
  return best ?? nearPerson(d, description);
}

/** "Vance signed it. The minister said": a person named nearby with that office. */
function nearPerson(d: Discourse, { kind, noun, range }: SourceDescription): Referent | undefined {
  if (kind !== "named-person" && kind !== "anonymous-other" && kind !== "anonymous-official") return undefined;
  const { p } = d;
  const start = p.tokens[range.first]?.start ?? 0;
  for (let m = p.mentions.length - 1; m >= 0; m--) {
    const mention = p.mentions[m] as Mention;
    if (mention.kind !== "person" || mention.span.start >= start) continue;
    if (start - mention.span.start > 3000) return undefined;
    const before = p.text.slice(Math.max(0, mention.span.start - 60), mention.span.start).toLowerCase();
    const after = p.text.slice(mention.span.end, mention.span.end + 60).toLowerCase();
    const role = new RegExp(`\\b${noun.replace(/[^\p{L}-]/gu, "")}\\b`, "u");
    if (
      role.test(before.split(/[.;]\s/).at(-1) ?? "") ||
      role.test((/^,? (?:the|a|an|who)?[^.;]*/.exec(after) ?? [""])[0])
    )
      return referentOf(d, mention, range);
  }
  return undefined;
}

function agrees(a: Attribution["number"], b: Attribution["number"]): boolean {
  return a === "unknown" || b === "unknown" || a === b;
}

function suits(known: SourceKind, told: SourceKind): boolean {
  const people: readonly SourceKind[] = ["named-person", "anonymous-official", "anonymous-other"];
  if (people.includes(known)) return people.includes(told);
  if (known === "outlet" || told === "outlet")
    return (
      known === told ||
      (known === "organization" && told === "outlet") ||
      (known === "outlet" && told === "organization")
    );
  return known === told;
}

/** The longest form of the name, else the noun phrase itself. */
function fullestOf(d: Discourse, { named, kind, range, number }: SourceDescription): Span | undefined {
  if (named && number !== "several" && (kind === "named-person" || kind === "outlet")) return (d.fullest.get(named.entity) ?? named).span;
  return spanOf(d.p, range);
}
