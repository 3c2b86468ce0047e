import { JOINERS, RELATIVES, SUBORDINATORS } from "../lexicon/en/function-words.ts";
import { LIGHT_VERBS } from "../lexicon/en/reporting-nouns.ts";
import { SPEECH_SETTINGS } from "../lexicon/en/reporting-verbs.ts";
import type { Cue } from "./cues.ts";
import type { SourceFound } from "./frames.ts";
import { isTimeWord } from "./noun-phrases.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { findPhraseBefore } from "./noun-phrases-before.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { singularOf } from "./singulars.ts";
import { findSubject, mayInvert } from "./subjects.ts";

/** "the envoy was quoted as saying": the subject of the passive speaks. */
export function quotedAs(p: Passage, cue: Cue, floor: number): SourceFound | undefined {
  // "a man can be heard saying"
  if (/^(?:heard|seen|overheard|recorded|filmed|shown|caught|quoted|cited)$/.test(wordAt(p, cue.head - 1))) {
    let first = cue.head - 1;
    while (first > floor && /^(?:AUX|ADV|PART)$/.test(p.tokens[first - 1]?.tag ?? "")) first--;
    const subject = first < cue.head - 1 ? findSubject(p, first, floor) : undefined;
    return subject && { ...subject, frame: { first: subject.frame.first, last: cue.range.last } };
  }
  if (wordAt(p, cue.head - 1) !== "as") return undefined;
  for (let i = cue.head - 2; i > floor && i > cue.head - 12; i--) {
    if (!/^(?:quoted|cited|described|reported|quoting|citing|quotes|cites)$/.test(wordAt(p, i))) continue;
    // "quoting the envoy as saying"
    const object = findPhraseAfter(p, i + 1, cue.head - 1);
    if (object && object.last === cue.head - 1)
      return { source: object, frame: { first: i, last: cue.range.last }, inverted: false, shared: false };
    let first = i;
    while (first > floor && /^(?:AUX|ADV|PART)$/.test(p.tokens[first - 1]?.tag ?? "")) first--;
    const subject = first < i ? findSubject(p, first, floor) : undefined;
    return subject && { ...subject, frame: { first: subject.frame.first, last: cue.range.last } };
  }
  return undefined;
}

/** "with officials telling", "quoted the mayor saying": the noun right before a participle. */
export function subjectOfParticiple(p: Passage, cue: Cue, floor: number): Range | undefined {
  const before = cue.group.first - 1;
  if (before < floor || !/^(?:NOUN|PROPN|PRON)$/.test(p.tokens[before]?.tag ?? "") || isTimeWord(p, before))
    return undefined;
  const phrase = findPhraseBefore(p, before, floor);
  if (!phrase) return undefined;
  const recorded = recordedIn(p, phrase);
  if (recorded) return recorded;
  const lead = wordAt(p, phrase.first - 1);
  const leadTag = p.tokens[phrase.first - 1]?.tag;
  // "in a statement saying": the statement's owner speaks, and the statement will do
  if (leadTag === "ADP" && !/^(?:with|despite)$/.test(lead) && !SPEECH_SETTINGS.has(wordAt(p, before)))
    return undefined;
  // "issued a statement saying": whoever issued it
  const verb = p.tokens[phrase.first - 1];
  if (verb?.tag === "VERB" && SPEECH_SETTINGS.has(singularOf(wordAt(p, before))) && LIGHT_VERBS.has(verb.lemma))
    return matrixSubject(p, cue, floor) ?? phrase;
  if (leadTag === "ADP" && !/^(?:with|despite)$/.test(lead)) return matrixSubject(p, cue, floor) ?? phrase;
  return phrase;
}

/** "recordings of a captain telling his crew": whoever is heard or seen speaks. */
function recordedIn(p: Passage, { first, last }: Range): Range | undefined {
  for (let i = first + 1; i < last - 1; i++)
    if (
      wordAt(p, i) === "of" &&
      /^(?:recordings?|videos?|footage|audio|clips?|tapes?|films?|images?|photographs?|photos?|pictures?)$/.test(
        wordAt(p, i - 1),
      )
    )
      return { first: i + 1, last };
  return undefined;
}

/** "…, adding that": the subject of the main clause before. */
export function matrixSubject(p: Passage, cue: Cue, floor: number): Range | undefined {
  const candidates: Range[] = [];
  for (let i = cue.group.first - 1; i >= floor; i--) {
    const token = p.tokens[i];
    if (!token || (token.tag !== "VERB" && token.tag !== "AUX") || (p.quotationOf[i] as number) >= 0) continue;
    if (/ing$/.test(token.text) && token.tag === "VERB" && p.tokens[i - 1]?.tag !== "AUX") {
      // "with the mayor telling …, and alleging"
      const own =
        p.tokens[i - 1]?.tag === "PROPN" || p.tokens[i - 1]?.tag === "NOUN"
          ? findPhraseBefore(p, i - 1, floor)
          : undefined;
      if (own && wordAt(p, own.first - 1) === "with") return own;
      continue;
    }
    let first = i;
    while (first > floor && /^(?:AUX|ADV|PART)$/.test(p.tokens[first - 1]?.tag ?? "")) first--;
    const subject = findSubject(p, first, floor);
    i = first;
    if (!subject) {
      const inverted = mayInvert(p, { ...cue, group: { first: i, last: i + 1 } }, floor)
        ? findPhraseAfter(p, i + 1, cue.group.first)
        : undefined;
      if (inverted && /^(?:said|says|asked|added|wrote)$/.test(wordAt(p, i))) return inverted;
      continue;
    }
    if (RELATIVES.has(wordAt(p, subject.source.first))) continue;
    const lead = wordAt(p, subject.source.first - 1);
    const subordinate =
      subject.source.first > floor && (SUBORDINATORS.has(lead) || lead === "that" || lead === "which");
    if (!subordinate) candidates.push(subject.source);
    if (!subordinate && (subject.source.first === floor || /^[,;]$/.test(lead) || JOINERS.has(lead)))
      return subject.source;
  }
  if (candidates.length > 0) return candidates[0];
  // no verb was seen: whoever the sentence begins with by name
  const opening = findPhraseAfter(p, floor, cue.group.first);
  const name =
    opening && p.tokens[opening.last - 1]?.tag === "PROPN" && p.tokens[opening.last]?.text === ","
      ? opening
      : undefined;
  return name;
}

/** "prompting the mayor to reply": whoever is brought to say something. */
export function movedToSay(p: Passage, cue: Cue, floor: number): Range | undefined {
  const to = cue.group.first;
  if (cue.form !== "infinitive" || wordAt(p, to) !== "to") return undefined;
  const phrase = to - 1 > floor ? findPhraseBefore(p, to - 1, floor) : undefined;
  return phrase && phrase.first > floor && MOVING.test(wordAt(p, phrase.first - 1)) ? phrase : undefined;
}

const MOVING =
  /^(?:prompt|lead|led$|caus|push|forc|mov(?:ed|es|ing)$|inspir|spur|compel|dr(?:ove|iv)|provok|oblig|induc)(?:e|es|ed|ing|s|led|ling|red|ring)?$/;

/** "he shrugged and said", "agreed to tell": the subject of the verb joined or governing. */
export function sharedSubject(p: Passage, cue: Cue, floor: number): Range | undefined {
  let before = cue.group.first - 1;
  while (before > floor && p.tokens[before]?.tag === "ADV") before--;
  const joined = JOINERS.has(wordAt(p, before)) || p.tokens[before]?.text === "," || cue.form === "infinitive";
  return joined ? matrixSubject(p, cue, floor) : undefined;
}

/** "the minister’s claim that", "a warning from the agency that". */
export function ownerOf(
  p: Passage,
  cue: Cue,
  floor: number,
  ceiling: number,
): Pick<SourceFound, "source" | "frame"> | Record<string, never> {
  for (let i = cue.head - 1; i >= floor && i > cue.head - 5; i--) {
    const token = p.tokens[i];
    if (!token) break;
    if (token.tag === "PART" && /^['’]s?$/.test(token.text)) {
      const owner = findPhraseBefore(p, i - 1, floor);
      return owner ? { source: owner, frame: { first: owner.first, last: cue.range.last } } : {};
    }
    if (/^(?:his|her|its|their|my|our)$/.test(wordAt(p, i)))
      return { source: { first: i, last: i + 1 }, frame: { first: i, last: cue.range.last } };
    if (!/^(?:ADJ|NOUN|PROPN|ADV|NUM)$/.test(token.tag)) break;
  }
  const light = lightVerbBefore(p, cue.head, floor);
  const subject = light === undefined ? undefined : findSubject(p, light, floor);
  if (subject) return { source: subject.source, frame: { first: subject.frame.first, last: cue.range.last } };
  const next = wordAt(p, cue.range.last);
  if (next === "by" || next === "from") {
    const owner = findPhraseAfter(p, cue.range.last + 1, ceiling);
    if (owner) return { source: owner, frame: { first: cue.head, last: owner.last } };
  }
  return {};
}

/** "made the announcement", "has voiced concern": where the verb group begins that lends its subject to a noun. */
function lightVerbBefore(p: Passage, noun: number, floor: number): number | undefined {
  let at = noun - 1;
  while (at > floor && /^(?:DET|ADJ|ADV|PRON|NUM)$/.test(p.tokens[at]?.tag ?? "")) at--;
  const verb = p.tokens[at];
  if (verb?.tag !== "VERB" || !LIGHT_VERBS.has(verb.lemma) || /ing$/.test(verb.text)) return undefined;
  while (at > floor && /^(?:AUX|ADV|PART)$/.test(p.tokens[at - 1]?.tag ?? "")) at--;
  return at;
}
