import { COLLECTIVE_PEOPLE, SPEAKING_FOR } from "../lexicon/en/roles.ts";
import type { Attribution, Mention, SourceKind } from "../model/annotations.ts";
import { type Range, wordAt } from "./passage.ts";
import { singularOf } from "./singulars.ts";
import type { SourceDescription } from "./source-kinds.ts";
import { type Discourse, type Referent, referentOf } from "./speakers-referents.ts";

/** Nouns that may stand for one another when an article speaks of the same person again. */
const ALIKE: readonly ReadonlySet<string>[] = [
  "expert analyst specialist scholar researcher professor academic fellow economist scientist historian director",
  "official officer source minister secretary spokesman spokeswoman spokesperson diplomat aide adviser advisor envoy ambassador",
  "leader president premier minister chancellor dictator ruler chief head king strongman",
  "spokesman spokeswoman spokesperson secretary",
  "senator congressman congresswoman lawmaker representative legislator politician democrat republican candidate nominee",
  "general commander admiral colonel officer superior",
  "soldier trooper serviceman servicewoman conscript recruit subordinate",
  "organization organisation group body institute institution center centre think-tank charity ngo agency",
  "agency watchdog regulator inspectorate authority body",
  "company firm corporation conglomerate manufacturer maker operator group giant",
  "ministry department office government administration",
  "newspaper paper daily outlet publication magazine broadcaster network channel agency newswire site",
  "report document statement finding assessment study letter paper announcement text memo",
  "reporter journalist correspondent",
  "lawyer attorney",
  "woman mother wife resident man father husband victim survivor witness",
  "billionaire businessman tycoon founder executive ceo chief mogul candidate",
].map((words) => new Set(words.split(" ")));

/** Resolve a name to the one who spoke under it before. */
export function byName(d: Discourse, { named, kind, number }: SourceDescription): Referent | undefined {
  if (!named || number === "several" || (kind !== "named-person" && kind !== "organization" && kind !== "outlet"))
    return undefined;
  return d.referents.find((r) => r.entity === named.entity && r.kind === kind);
}

/** "the official", "the military expert", "the paper": the latest one whose description fits. */
export function byDescription(d: Discourse, description: SourceDescription): Referent | undefined {
  const { range, noun, words, number, named } = description;
  if (!description.definite || named || description.kind === "unknown") return undefined;
  // "the British army" is not the Danish army told of before
  const names = namesIn(d, range);
  let best: Referent | undefined;
  let bestScore = 0;
  let isSame = false;
  for (const referent of d.referents) {
    if (referent.last > range.first || !(description.partOf || agrees(referent.number, number))) continue;
    const same = referent.words.has(noun);
    const civil = [...referent.words].some((word) =>
      /^(?:attorney|solicitor|secretary|surgeon|consul|inspector)$/.test(word),
    );
    const alike = ALIKE.some(
      (set) => set.has(noun) && [...set].some((word) => referent.words.has(word) && !(word === "general" && civil)),
    );
    if ((!same && !alike) || (referent.placed && names.some((word) => !referent.words.has(word)))) continue;
    // "G7 foreign ministers", a body's joint voice; "the ministers"
    const joint = same && referent.kind === "organization" && referent.number === "several" && number === "several";
    if (!joint && !suits(referent.kind, description.kind as SourceKind)) continue;
    const shared = [...words].filter((word) => referent.words.has(word)).length;
    // words the new description adds must not speak against the old one
    const score = (same ? 4 : 2) + (2 * shared) / words.size - (range.first - referent.last) / 2000;
    if (score > bestScore || (score === bestScore && best && referent.last > best.last)) {
      best = referent;
      bestScore = score;
      isSame = same;
    }
  }
  if (!best && description.kind === "outlet")
    return d.referents.filter((r) => r.kind === "outlet").sort((a, b) => b.last - a.last)[0];
  const body = isSame ? undefined : nearBody(d, description, names);
  return body ?? best ?? nearPerson(d, description) ?? spokenFor(d, description, names);
}

/** How far back, in UTF-16 units, a body that was only spoken of may be meant by its kind. */
const BODY_NEAR = 1500;

/** "The Harbour Safety Agency was set up in May. The agency said …": a body spoken of nearby whose name tells of what kind it is. */
function nearBody(d: Discourse, description: SourceDescription, names: readonly string[]): Referent | undefined {
  const { kind, noun, range, number } = description;
  if (kind !== "organization" || number === "several" || names.length > 0) return undefined;
  const { p } = d;
  const start = p.tokens[range.first]?.start ?? 0;
  const kinds = p.mentions.filter(
    (one) =>
      one.kind === "organization" &&
      one.span.start < start &&
      start - one.span.start < BODY_NEAR &&
      singularOf(one.name.toLowerCase().split(/\s+/).at(-1) ?? "") === noun,
  );
  // two agencies spoken of are told apart by no "the agency"
  if (new Set(kinds.map(({ entity }) => entity)).size !== 1) return undefined;
  return referentOf(d, kinds.at(-1) as Mention, range);
}

/** How far back, in tokens, a body spoke for which "the spokesman" may go on. */
const SPOKE_NEAR = 60;

/** "The ministry said so. “…,” the spokesman added": the body that spoke last, for which somebody unnamed speaks. */
function spokenFor(d: Discourse, { noun, range }: SourceDescription, names: readonly string[]): Referent | undefined {
  if (!SPEAKING_FOR.has(noun) || names.length > 0) return undefined;
  const [latest] = d.referents
    .filter(({ last, kind }) => last <= range.first && kind !== "outlet")
    .sort((a, b) => b.last - a.last);
  return latest?.kind === "organization" && range.first - latest.last < SPOKE_NEAR ? latest : undefined;
}

function namesIn({ p }: Discourse, { first, last }: Range): readonly string[] {
  const names: string[] = [];
  for (let i = first; i < last; i++)
    if ((p.mentionOf[i] as number) >= 0 && /^\p{Lu}/u.test(p.tokens[i]?.text ?? ""))
      names.push(singularOf(wordAt(p, i)));
  return names;
}

/** "Vance signed it. The minister said": a person named nearby with that office. */
function nearPerson(d: Discourse, { kind, noun, range, number }: SourceDescription): Referent | undefined {
  // a family is none of its members
  if (COLLECTIVE_PEOPLE.has(noun) && number === "several") return undefined;
  if (kind !== "named-person" && kind !== "anonymous-other" && kind !== "anonymous-official") return undefined;
  const { p } = d;
  const start = p.tokens[range.first]?.start ?? 0;
  for (let m = p.mentions.length - 1; m >= 0; m--) {
    const mention = p.mentions[m] as Mention;
    if (mention.kind !== "person" || mention.span.start >= start) continue;
    if (start - mention.span.start > 3000) return undefined;
    const before = p.text.slice(Math.max(0, mention.span.start - 60), mention.span.start).toLowerCase();
    const after = p.text.slice(mention.span.end, Math.min(mention.span.end + 60, start)).toLowerCase();
    const role = noun.replace(/[^\p{L}-]/gu, "");
    // "the mother of Ada Vance" is not Ada Vance
    const owned = /\b(?:of|for|to|with|and|by)\s+$/.test(before);
    if (
      (!owned && hasWord(before.split(/[.;]\s/).at(-1) ?? "", role)) ||
      hasWord((/^(?:, | \()[^.;,)]*/.exec(after) ?? [""])[0], role)
    )
      return referentOf(d, mention, range);
  }
  return undefined;
}

/** Tell whether a word stands in a text, with no letter of English, digit or underscore right before or after it. */
function hasWord(text: string, word: string): boolean {
  const isBorder = (at: number): boolean => /\w/.test(text.charAt(at - 1)) !== /\w/.test(text.charAt(at));
  for (let at = text.indexOf(word); at >= 0 && at < text.length; at = text.indexOf(word, at + 1)) {
    if (isBorder(at) && isBorder(at + word.length)) return true;
  }
  return false;
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
