import { LONE_PRONOUN } from "../lexicon/en/function-words.ts";
import { STATE_OFFICES } from "../lexicon/en/offices.ts";
import { VAGUE_REPORTS } from "../lexicon/en/vague-reports.ts";
import type { Attribution } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findAttribution } from "../text/attributions.ts";
import { findWithin } from "../text/overlaps.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { type Side, textOf } from "./sides.ts";

/** What sort of teller a reading is given to; `report` is nobody in particular: "it has been claimed", "reportedly". */
export type VoiceSort = "named" | "official" | "other" | "body" | "document" | "outlet" | "report";

/** Somebody who is said to have told a reading, or to have it from whoever told it. */
export interface Voice {
  /** The words for whoever tells it. */
  readonly span: Span;
  readonly sort: VoiceSort;
  /** Voices with one key are described as one teller. */
  readonly key: string;
  /** The state, institution or entity that it is or speaks for. */
  readonly body: string | undefined;
  /** The words that describe it, in lower case. */
  readonly words: readonly string[];
  /** Outlets that had it from this teller. */
  readonly via: readonly string[];
  /** The act of telling, where there is a verb of it. */
  readonly attribution?: Attribution;
}

/** Find who is said to have told a reading: whoever vouches for it first, then those who relay it. */
export function voicesOf(side: Side): readonly Voice[] {
  const { attributions } = side.account.annotations;
  const voices: Voice[] = [];
  let at = side.attribution ?? actOfTelling(side);
  while (at) {
    const { inside, act } = at;
    // What a party hints or seeks is its own doing, told by whoever is named around it.
    const around = findAttribution(attributions, inside);
    // Nor does a body vouch for what somebody by name says that it thinks.
    const isThought = act === "believes" && around?.kind === "named-person";
    const voice = (act === "hints" && around) || isThought ? undefined : toVoice(side, at);
    if (voice) voices.push(voice);
    at = around;
  }
  const report = reportIn(side);
  return report ? [report, ...voices] : voices;
}

/** "The firm has denied it": what a reading tells is itself an act of telling. */
function actOfTelling({ account, statement }: Side): Attribution | undefined {
  const { head, span } = statement.proposition;
  return account.annotations.attributions.find(
    ({ cue, source }) => hasOverlap(cue, head) && source && isWithin(source, span),
  );
}

/** Letters from a source to its verb beyond which something else stands between them. */
const FAR = 60;

/** The words that leave a reading to a voice: source and verb where they stand together, "reportedly" with its verb. */
export function frameOf({ statement }: Side, { span, attribution }: Voice): Span | undefined {
  const { head } = statement.proposition;
  if (!attribution) {
    const isNear = span.end <= head.start && head.end - span.end < FAR;
    return isNear ? { start: span.start, end: head.end } : span;
  }
  const { source, cue } = attribution;
  if (!source) return cue;
  const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
  return Math.max(source.start, cue.start) - Math.min(source.end, cue.end) <= FAR ? { start, end } : cue;
}

function toVoice(side: Side, attribution: Attribution): Voice | undefined {
  const span = sourceOf(side, attribution);
  const known = span && describe(side, attribution, span);
  if (!span || !known) return undefined;
  return { span, ...known, words: tellingWords(textOf(side, span)), via: attribution.via, attribution };
}

/** The words for the source; a pronoun gives way to the fullest description. */
function sourceOf(side: Side, { source, resolved }: Attribution): Span | undefined {
  const span = source && LONE_PRONOUN.test(textOf(side, source)) ? resolved : (source ?? resolved);
  return span && LONE_PRONOUN.test(textOf(side, span)) ? undefined : span;
}

/** "The ministry", "its lawyers", "the prime minister's office": which one was said before. */
const GENERIC = /^(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat) [\p{Ll}’' -]+$/u;

/** What sort of teller it is and how it is told apart from others; nothing where the words could mean any of them. */
function describe(side: Side, attribution: Attribution, span: Span): Pick<Voice, "sort" | "key" | "body"> | undefined {
  const { kind, source, resolved, number, entity } = attribution;
  const text = textOf(side, resolved ?? span).replace(/['’]s?$/, "");
  const last = text.split(/\s+/).at(-1) ?? "";
  const named = source ? textOf(side, source) : "";
  const body = bodyOf(side, attribution);
  // "his country", "the president", "its leader": who is meant was said before, and is not known for certain.
  if (/^(?:his|her|their|its|our|my) /i.test(text) || STATE_OFFICES.has(last.toLowerCase())) return undefined;
  if (kind === "named-person") {
    if (/^(?:the|this|that|those|these) [^A-Z]*$/.test(named) || !/^\p{Lu}/u.test(last)) return undefined;
    return { sort: "named", key: `named ${entity?.startsWith("person:") ? entity.slice(7) : foldName(text)}`, body };
  }
  if (kind === "outlet") return { sort: "outlet", key: `outlet ${entity ?? text.toLowerCase()}`, body };
  if (kind === "document") {
    if (VAGUE_REPORTS.test(text)) return { sort: "report", key: "report", body: undefined };
    const of = body ?? namedWithin(side, span);
    return of === undefined ? undefined : { sort: "document", key: `document ${of}`, body: of };
  }
  // Whoever speaks for a house, unnamed, is the house.
  if (kind === "anonymous-official" && /^spokes/i.test(last) && body !== undefined)
    return { sort: "body", key: `body ${body} `, body };
  if (kind === "anonymous-official") return { sort: "official", key: `official ${body ?? ""} ${number}`, body };
  if (kind === "anonymous-other") return { sort: "other", key: `other ${text.toLowerCase()}`, body };
  if (kind === "organization" && !(body === undefined && GENERIC.test(text))) {
    const of = body ?? text.toLowerCase();
    return { sort: "body", key: `body ${of} ${partOf(last)}`, body: of };
  }
  return /^\p{Lu}/u.test(last) && body === undefined
    ? { sort: "named", key: `named ${foldName(last)}`, body }
    : undefined;
}

/** Which part of a state speaks: its administration, its services; nothing for the state itself. */
function partOf(last: string): string {
  return /^\p{Ll}/u.test(last) ? last : "";
}

/** Whoever is named in the words for a document: "the Times report". */
function namedWithin({ account }: Side, span: Span): string | undefined {
  const mention = findWithin(account.annotations.mentions, span)[0];
  return mention && (mention.standsFor ?? mention.entity);
}

/** The institution or entity of a source, or that of the fuller description that it goes back to. */
function bodyOf({ account }: Side, { institution, entity, resolved }: Attribution): string | undefined {
  if (institution ?? entity) return institution ?? entity;
  const fuller = account.annotations.attributions.find(
    (other) => other.source && other.source.start === resolved?.start && other.institution !== undefined,
  );
  return fuller?.institution;
}

/** Words within a reading that leave it to nobody in particular. */
function reportIn(side: Side): Voice | undefined {
  const { tokens, hedges } = side.account.annotations;
  const { span } = side.statement.proposition;
  const hedge = findWithin(hedges, span).find(
    (one) => one.kind === "evidential" && VAGUE_REPORTS.test(textOf(side, one.span)),
  );
  if (hedge) return { span: hedge.span, sort: "report", key: "report", body: undefined, words: [], via: [] };
  const text = side.account.article.text.slice(span.start, span.end);
  const frame =
    /\bit (?:has been|is|was|had been|is being) (?:also )?(?:widely )?(?:claimed|alleged|said|reported|rumou?red|suggested|understood|believed|thought)\b/i.exec(
      text,
    );
  if (frame) {
    const start = span.start + frame.index;
    return {
      span: { start, end: start + frame[0].length },
      sort: "report",
      key: "report",
      body: undefined,
      words: [],
      via: [],
    };
  }
  const [first, second] = tokensWithin(tokens, span);
  if (first && second && /^reports$/i.test(first.text) && second.tag === "VERB")
    return {
      span: { start: first.start, end: second.end },
      sort: "report",
      key: "report",
      body: undefined,
      words: [],
      via: [],
    };
  return undefined;
}

/** The words of a name in lower case, joined by hyphens. */
function foldName(name: string): string {
  return (name.match(/\p{Lu}[\p{L}’'.]*/gu) ?? [name]).join("-").toLowerCase();
}

/** Fold a name over the ways of writing it in Latin letters: "Halenskyy" and "Halenski". */
function foldLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z]/g, "")
    .replace(/[yj]/g, "i")
    .replace(/kh/g, "h")
    .replace(/(.)\1+/g, "$1");
}

/** Tell whether two voices are told apart by more than a choice of words: another person, body or sort of teller. */
export function areApart(a: Voice, b: Voice): boolean {
  if (a.key === b.key || haveOneName(a, b))
    return a.sort === "official" && a.via.length > 0 && b.via.length > 0 && !a.via.some((via) => b.via.includes(via));
  if (a.sort !== b.sort) return !isWithinWords(a, b) && !isOfOne(a, b);
  if (a.sort === "document" || a.sort === "report" || a.sort === "other") return false;
  if (a.sort === "official") return a.body !== undefined && b.body !== undefined && a.body !== b.body;
  if (a.sort === "body") return a.body !== b.body;
  return true;
}

/** "The Norwegian navy" and "Norwegian navy officers", "the ministry" and "the ministry's statement": one is said with the other's words. */
function isWithinWords(a: Voice, b: Voice): boolean {
  const [less, more] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return less.length > 0 && a.body === b.body && a.body !== undefined && less.every((word) => more.includes(word));
}

/** "The agency" and "a warning from the agency", "Norway" and "Norwegian officials": what a body puts out, who a state speaks through. */
function isOfOne(a: Voice, b: Voice): boolean {
  if (a.body === undefined || a.body !== b.body) return false;
  const body = [a, b].find(({ sort }) => sort === "body");
  const other = a === body ? b : a;
  const isState = body !== undefined && body.key === `body ${body.body} ` && a.body.startsWith("government:");
  return body !== undefined && (other.sort === "document" || (other.sort === "official" && isState));
}

/** The words of a description without articles and possessive endings. */
function tellingWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words.filter((word) => !/^(?:the|an?|its|their|of|s)$/.test(word));
}

/** Tell whether somebody tells of himself: "Holm said she would resign". */
export function isOwnAccount({ statement }: Side, { attribution, sort }: Voice): boolean {
  return (
    sort === "named" &&
    attribution?.entity !== undefined &&
    statement.terms.some(({ role, key }) => role === "subject" && key === `&${attribution.entity}`)
  );
}

/** "Mr. Orrell", "Tam Orrell" and "Orrell's statement" are one: all words of one name are in the other. */
function haveOneName(a: Voice, b: Voice): boolean {
  if (!isProper(a) || !isProper(b)) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [less, more] = x.length <= y.length ? [x, y] : [y, x];
  return less.length > 0 && less.every((word) => more.includes(word));
}

const isProper = ({ sort }: Voice): boolean => sort === "named" || sort === "outlet" || sort === "document";

const wordsOf = ({ sort, key, body }: Voice): readonly string[] =>
  (sort === "named" ? key.slice("named ".length) : (body ?? "").replace(/^[a-z]+:/, ""))
    .split("-")
    .map(foldLetters)
    .filter((word) => word.length > 1);
