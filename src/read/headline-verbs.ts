import { HEADLINE_VERBS, PARTICIPLES } from "../lexicon/en/headline-words.ts";
import { resolveLemma } from "../lexicon/en/lemmas.ts";
import { REPORTING_FORMS } from "../lexicon/en/reporting-verbs.ts";
import { isActVerb } from "../lexicon/en/synonyms.ts";
import type { Sentence } from "../model/annotations.ts";
import type { LanguageModel } from "../model/language.ts";
import { isCertain, type Signs } from "./forms.ts";
import { scoreLabels } from "./tags.ts";
import { CAPITAL, type Described } from "./traits.ts";
import { bestOf } from "./weights.ts";

/** A heading as it is tagged: what is looked at and mended. */
interface Heading {
  readonly signs: Signs;
  readonly tags: Uint8Array;
  readonly sentence: Pick<Sentence, "first" | "last">;
  readonly model: LanguageModel;
}

const FINITE = /^(?:VERB|AUX)\/(?:VBD|VBZ|VBP|MD)$/;
const NOMINAL = /^(?:NOUN|PROPN|NUM|PRON|X)\//;
const OBJECT = /^(?:DET|NUM|PRON|PROPN|ADJ|NOUN|SYM)\//;
/** What opens a clause under the heading's own, or something that is no statement. */
const OPENERS = new Set(
  "who whom whose which that where when while as after before because since if although though amid".split(" "),
);
const QUESTIONS = /^(?:what|who|how|why|when|where|which|whose|whether)$/;
const PARTICLES = new Set("up down out off away back apart over in on aside into".split(" "));
const MARKS = new Set([":", ";", "–", "—", "--", "|", "?", "!", "."]);

/** How far behind the best label a verb's may be, by what follows it: a determiner, a name and the like, a bare noun, anything else. */
const BEFORE_OBJECT = -20_000;
const BEFORE_NOUN = -16_000;
const BEFORE_OTHERS = -7_000;

/**
 * Find the verb of each heading that the tagger saw none in, and tag it anew with what follows: "Saints place captain on reserve",
 * "Quake hits Ruritania". A heading is rarely a mere noun phrase, so that what could be a verb of the right number behind what could be a
 * subject is one where the tagger's own scores are not much against it.
 */
export function findHeadlineVerbs(heading: Heading): void {
  const { first, last } = heading.sentence;
  for (let at = first; at < last; ) {
    let end = at;
    while (end < last && !MARKS.has(wordAt(heading, end))) end++;
    if (end - at > 1) settleStretch(heading, at, end);
    at = end + 1;
  }
}

function settleStretch(heading: Heading, first: number, end: number): void {
  if (QUESTIONS.test(wordAt(heading, first))) return;
  let limit = first + 1;
  while (limit < end && !OPENERS.has(wordAt(heading, limit))) limit++;
  mendNouns(heading, first, end);
  const seen = findVerb(heading, first, limit);
  // "Police release name of woman killed": a participle may hang on the object of a verb before it
  const isPassive = seen >= 0 && labelAt(heading, seen) === "VERB/VBN";
  const chosen =
    seen < 0 ? chooseVerb(heading, first, limit) : isPassive ? chooseVerb(heading, first, seen - 1, true) : -1;
  const verb = chosen >= 0 ? chosen : seen;
  if (verb >= 0) joinVerbs(heading, verb, end);
}

/** "mill shooting:": a form in -ing that ends a phrase behind a noun names what happened. "Former mill hand": a bare form behind an adjective is a noun. */
function mendNouns(heading: Heading, first: number, end: number): void {
  const noun = heading.model.tagger.labels.indexOf("NOUN/NN");
  for (let i = first + 1; i < end; i++) {
    const [before, label] = [labelAt(heading, i - 1), labelAt(heading, i)];
    const closes = i + 1 === end || wordAt(heading, i + 1) === ",";
    if (
      (label === "VERB/VBG" && closes && /^(?:NOUN|PROPN)/.test(before)) ||
      (label === "VERB/VB" && /^ADJ/.test(before) && !/^DET/.test(labelAt(heading, i - 2)))
    )
      heading.tags[i] = noun;
  }
}

/** The verb that the tagger saw: a finite one, or a participle behind its noun ("Pilot charged with theft"); or -1. */
function findVerb(heading: Heading, first: number, limit: number): number {
  for (let i = first; i < limit; i++) {
    const label = labelAt(heading, i);
    if (FINITE.test(label)) return i;
    if (label !== "VERB/VBN" || i === first) continue;
    const before = stepBack(heading, i - 1, first);
    const next = labelAt(heading, i + 1);
    if (NOMINAL.test(labelAt(heading, before)) && (i + 1 >= limit || !OBJECT.test(next))) return i;
  }
  return -1;
}

/** Choose the likeliest verb among the words that can be one; gives its place, or -1. */
function chooseVerb(heading: Heading, first: number, limit: number, mustReach = false): number {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  let chosen = 0;
  for (let i = first + 1; i < limit; i++) {
    const form = formOf(heading, i, first);
    if (!form) continue;
    const scores = scoreLabels(heading.signs, i, heading.sentence, heading.tags, heading.model);
    const label = heading.model.tagger.labels.indexOf(form);
    const behind = (scores[label] as number) - (scores[bestOf(scores)] as number);
    const isObject = i + 1 < limit && takesObject(heading, i);
    const isNoun = labelAt(heading, i + 1).startsWith("NOUN/");
    if (behind < (!isObject ? BEFORE_OTHERS : isNoun ? BEFORE_NOUN : BEFORE_OBJECT) || (mustReach && !isObject))
      continue;
    const score = behind + (isObject ? -BEFORE_OTHERS : 0);
    if (score > top) [best, top, chosen] = [i, score, label];
  }
  if (best >= 0) setLabel(heading, best, chosen);
  return best;
}

/** The label that a word would have as the verb of what stands before it; undefined where it cannot be one. */
function formOf(heading: Heading, i: number, first: number): string | undefined {
  const { lower, traits } = describedAt(heading, i);
  const label = labelAt(heading, i);
  if (traits & CAPITAL || !/^(?:NOUN|ADJ|PROPN|VERB\/VB$|X)/.test(label)) return undefined;
  const head = findSubject(heading, first, i);
  if (head < 0 || (wordAt(heading, i + 1) === "," && hasComma(heading, first, i))) return undefined;
  if (PARTICIPLES.has(lower) && label === "NOUN/NN") {
    const next = wordAt(heading, i + 1);
    if (/^ADP\//.test(labelAt(heading, i + 1)) && next !== "of") return "VERB/VBN";
    return next === "and" && labelAt(heading, i + 2) === "VERB/VBN" ? "VERB/VBN" : undefined;
  }
  const lemma = resolveLemma(lower, "VERB");
  if (!isVerb(lemma)) return undefined;
  const number = numberOf(heading, head, first, i);
  if (lower !== lemma && lower.endsWith("s")) return number === "plural" ? undefined : "VERB/VBZ";
  if (lower !== lemma) return undefined;
  return number === "one" && label !== "VERB/VB" ? undefined : "VERB/VBP";
}

/** The head of the subject that would end before `at`, or -1. */
function findSubject(heading: Heading, first: number, at: number): number {
  let end = stepBack(heading, at - 1, first);
  // "Ada Holt, Harbour Chief, dies": what stands between commas is set aside.
  if (wordAt(heading, end) === ",") {
    let comma = end - 1;
    while (comma > first && wordAt(heading, comma) !== ",") comma--;
    if (comma <= first) return -1;
    end = comma - 1;
  }
  if (end < first || !NOMINAL.test(labelAt(heading, end))) return -1;
  let head = end;
  for (let i = first + 1; i <= end; i++) {
    if (!/^ADP\//.test(labelAt(heading, i))) continue;
    head = i - 1;
    break;
  }
  return NOMINAL.test(labelAt(heading, head)) ? head : end;
}

/** "…, harbour chief in reports, dies": a word between two commas is no verb of what stands before the first. */
function hasComma(heading: Heading, first: number, at: number): boolean {
  let commas = 0;
  for (let i = first; i < at; i++) if (wordAt(heading, i) === ",") commas++;
  return commas % 2 === 1;
}

/** Step back over adverbs and closing marks. */
function stepBack(heading: Heading, from: number, first: number): number {
  let i = from;
  while (i > first && (labelAt(heading, i).startsWith("ADV/") || /^["”'’)]+$/.test(wordAt(heading, i)))) i--;
  return i;
}

/** Whether a subject is one or many; the name of a team or band, "Saints", may be either. */
function numberOf(heading: Heading, head: number, first: number, at: number): "one" | "plural" | "either" {
  for (let i = first; i < at; i++) if (/^(?:and|&)$/.test(wordAt(heading, i))) return "either";
  const word = wordAt(heading, head);
  const label = labelAt(heading, head);
  if (/^(?:police|people|staff|crew|team|government)$/.test(word)) return "either";
  if (label.startsWith("NUM/")) return "either";
  if (label === "NOUN/NNS") return describedAt(heading, head).traits & CAPITAL ? "either" : "plural";
  return /s$/.test(word) && !/ss$/.test(word) && label.startsWith("PROPN/") ? "either" : "one";
}

/** "cuts jobs", "shuts down": what follows is what a verb has behind it and a noun hardly. */
function takesObject(heading: Heading, verb: number): boolean {
  return OBJECT.test(labelAt(heading, verb + 1)) || PARTICLES.has(wordAt(heading, verb + 1));
}

/** "…, damages mills": behind a comma or "and" another verb of the same form, with an object. */
function joinVerbs(heading: Heading, verb: number, end: number): void {
  const main = labelAt(heading, verb);
  if (main !== "VERB/VBZ" && main !== "VERB/VBP") return;
  for (let i = verb + 2; i < end - 1; i++) {
    if (!/^(?:,|and|but)$/.test(wordAt(heading, i - 1)) || FINITE.test(labelAt(heading, i))) continue;
    const { lower, traits } = describedAt(heading, i);
    const lemma = resolveLemma(lower, "VERB");
    const isForm = main === "VERB/VBZ" ? lower !== lemma && lower.endsWith("s") : lower === lemma;
    if (traits & CAPITAL || !isForm || !isVerb(lemma) || !/^(?:NOUN|VERB|PROPN|X)/.test(labelAt(heading, i))) continue;
    if (takesObject(heading, i) || /^(?:to|into|from)$/.test(wordAt(heading, i + 1)))
      setLabel(heading, i, heading.model.tagger.labels.indexOf(main));
  }
}

/** Set a word's label, and tag what follows anew. */
function setLabel({ signs, tags, sentence, model }: Heading, at: number, label: number): void {
  tags[at] = label;
  for (let i = at + 1; i < sentence.last; i++)
    if (!isCertain(signs, i)) tags[i] = bestOf(scoreLabels(signs, i, sentence, tags, model));
}

function isVerb(lemma: string): boolean {
  return HEADLINE_VERBS.has(lemma) || isActVerb(lemma) || REPORTING_FORMS.has(lemma);
}

function describedAt({ signs }: Heading, i: number): Described {
  return signs.forms.described[signs.ids[i] as number] as Described;
}

function wordAt(heading: Heading, i: number): string {
  const { first, last } = heading.sentence;
  return i < first || i >= last ? "" : describedAt(heading, i).lower;
}

function labelAt({ tags, sentence, model }: Heading, i: number): string {
  return i < sentence.first || i >= sentence.last ? "" : (model.tagger.labels[tags[i] as number] as string);
}
