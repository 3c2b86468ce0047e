import { LIGHT_VERBS, REPORTING_NOUNS } from "../lexicon/en/reporting-nouns.ts";
import { PLAIN_SAYING } from "../lexicon/en/reporting-verbs.ts";
import type { SpeechAct } from "../model/annotations.ts";
import type { Cue } from "./cues.ts";
import type { ContentFound, Frame } from "./frames.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { singularOf } from "./singulars.ts";
import { describeSource } from "./source-kinds.ts";

/** Whether cue, source and content together report something. */
export function isAttribution(p: Passage, { cue, found }: Frame, content: ContentFound | undefined): boolean {
  if (cue.act === "declines" && found.source) return true;
  if (!content) return false;
  if (cue.form === "noun")
    return (
      content.form === "clause" &&
      (found.source !== undefined || cue.act === "says" || cue.lemma === "suspicion") &&
      !/^(?:word|notion|news|idea|talk|message|sign|signal)$/.test(cue.lemma)
    );
  if (cue.form === "phrase") return found.source !== undefined;
  const described = found.source && describeSource(p, found.source);
  // "he was told that": the one who told is not named
  if (!described && /^(?:tell|inform|ask|notify|assure|remind|warn|advise|brief)$/.test(cue.lemma)) return false;
  if (!described) {
    // "it has been claimed that", "is believed to be": somebody is left unnamed
    return cue.form === "passive" && !isDuty(p, cue) && (content.form === "clause" || content.form === "infinitive");
  }
  if (cue.form === "infinitive" && found.shared && !isGoverned(p, cue)) return false;
  // "…, planning to leave": of several before it, who plans cannot be told
  if (cue.act === "hints" && cue.form === "participle" && found.shared) return false;
  // "nobody said that", "the first time that anybody has said so": nobody in particular speaks
  if (/^(?:nobody|anybody|anyone|noone|nothing|anything|whoever)$/.test(described.noun)) return false;
  // "contradicted the minister", "challenged the mayor": what is done to a person says nothing
  if (/^(?:contradict|challenge|refute|rebut|answer|question)$/.test(cue.lemma) && isPerson(p, content)) return false;
  const passive = cue.form === "passive" || cue.form === "bare-passive";
  if (
    passive &&
    content.form === "phrase" &&
    (cue.act === "believes" || !cue.verbs.some(({ frames }) => frames.includes("n")))
  )
    return false;
  // "is supposed to": a duty, and nobody's thought; "offered weapons": an act
  if (cue.lemma === "offer" && isLight(p, cue, content) === undefined) return false;
  const strong = content.form === "clause" || content.form === "quotation";
  // a state or person that shows something does, and does not say; so does an event
  if (cue.act === "shows" && content.form === "phrase" && described.kind !== "document" && !isLight(p, cue, content))
    return false;
  if (cue.act === "shows" && described.kind !== "document" && described.kind !== "outlet" && hasClause(p, found.source))
    return false;
  if (described.thing)
    return strong && (PLAIN_SAYING.has(cue.lemma) || (cue.act === "believes" && content.form === "clause"));
  return true;
}

/** "is supposed to", "were allowed to", "it remains to be seen whether": duties and leave given, nobody's words or thoughts. */
function isDuty(p: Passage, { lemma, group }: Cue): boolean {
  return (
    /^(?:suppose|allow|accept|grant|require|hold|determine|begin|start|continue|resume|finish|end|offer|prove)$/.test(
      lemma,
    ) ||
    (lemma === "see" && wordAt(p, group.first) === "to")
  );
}

function isPerson(p: Passage, { form, ranges }: ContentFound): boolean {
  const kind = form === "phrase" && ranges[0] && describeSource(p, ranges[0]).kind;
  return kind === "named-person" || kind === "anonymous-official" || kind === "anonymous-other" || kind === "pronoun";
}

/** "went on to say", "declined to say": an infinitive reports only after verbs that carry it out or refuse it. */
function isGoverned(p: Passage, cue: Cue): boolean {
  for (let i = cue.group.first - 1; i > cue.group.first - 4 && i >= 0; i--)
    if (CARRYING_OUT.test(wordAt(p, i))) return true;
  if (!PLAIN_SAYING.has(cue.lemma)) return false;
  for (let i = cue.group.first - 1; i > cue.group.first - 10 && p.sentenceOf[i] === cue.sentence; i--)
    if (p.tokens[i]?.tag === "VERB") return SPEAKING_UP.test(wordAt(p, i));
  return false;
}

const CARRYING_OUT =
  /^(?:declin|refus|went|go(?:es|ing)?$|continu|proceed|beg[au]n|start|want|seek|sought|tr(?:y|ied|ies)|vow|promis|pledg|threaten|hesitat|fail|hasten|manage|appear|seem|is|was|are|were|rush|declare|quick|agree|reluctant|willing|unwilling|eager|ready|used?$)/;

/** "interrupted to ask", "took to Twitter to say", "used the speech to announce": verbs of beginning to speak. */
const SPEAKING_UP =
  /^(?:interrupt(?:s|ed)|interject(?:s|ed)|chime[sd]|paus(?:es|ed)|stopp?(?:s|ed)|t(?:ook|akes?)|went|goes|wrote|writes|tweet(?:s|ed)|post(?:s|ed)|call(?:s|ed)|phone[sd]|e-?mail(?:s|ed)|appear(?:s|ed)|st(?:ood|ands?|epped|eps?)|used?|uses|held|holds|issue[sd]|turn(?:s|ed)|respond(?:s|ed)|repl(?:y|ies|ied)|rose|c[ao]mes?|text(?:s|ed)|spoke|speaks)$/;

/** The subject is a clause of its own: "Norway turning to imports shows that". */
function hasClause(p: Passage, source: Range | undefined): boolean {
  if (!source) return false;
  for (let i = source.first; i < source.last; i++)
    if (p.tokens[i]?.tag === "VERB" && /ing$/.test(wordAt(p, i)) && i > source.first) return true;
  return false;
}

/** "showed optimism", "expressed its willingness": the noun tells what is done. */
export function isLight(p: Passage, cue: Cue, content: ContentFound): SpeechAct | undefined {
  const range = content.ranges[0];
  if (!range || content.form !== "phrase" || !LIGHT_VERBS.has(cue.lemma)) return undefined;
  for (let i = range.first; i < Math.min(range.last, range.first + 4); i++) {
    const act = REPORTING_NOUNS.get(singularOf(wordAt(p, i)));
    if (act) return act;
    if (!/^(?:DET|ADJ|PRON|ADV|NUM)$/.test(p.tokens[i]?.tag ?? "")) return undefined;
  }
  return undefined;
}
