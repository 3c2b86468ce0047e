import { SOURCE_PHRASES } from "../lexicon/en/according-to.ts";
import { BE_FORMS, POSSESSIVES } from "../lexicon/en/function-words.ts";
import { REPORTING_NOUNS, STATES_OF_MIND } from "../lexicon/en/reporting-nouns.ts";
import { PLAIN_SAYING, REPORTING_FORMS, REPORTING_VERBS, type ReportingVerb } from "../lexicon/en/reporting-verbs.ts";
import { OFFICIAL_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.ts";
import type { SpeechAct, Token } from "../model/annotations.ts";
import { type CueForm, findGroup, formOf, NEGATIONS, range } from "./cues-groups.ts";
import { headOf } from "./noun-phrases.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { findPhraseBefore } from "./noun-phrases-before.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { CUE, hasTrait, singularOfNoun } from "./traits.ts";

/** A word or phrase that may report: where it stands and how it is built. */
export interface Cue {
  /** The verb, noun or first word of the phrase. */
  readonly head: number;
  /** The cue itself, a particle included: "pointed out". */
  readonly range: Range;
  /** The verb group with auxiliaries, adverbs and negation: "has not yet said". */
  readonly group: Range;
  readonly sentence: number;
  readonly lemma: string;
  readonly form: CueForm;
  readonly verbs: readonly ReportingVerb[];
  readonly act: SpeechAct;
  readonly negated: boolean;
}

/** What somebody does not say when asked: with "not", or after "declined to". */
const DISCLOSING: ReadonlySet<string> = new Set(
  "say tell detail specify elaborate comment respond reply disclose announce elaborate provide reveal identify explain confirm describe answer name mention address acknowledge".split(
    " ",
  ),
);

/** Find every word that may report, outside full quotations: those are their speaker's own words. */
export function findCues(p: Passage): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < p.tokens.length; i++) {
    if (!mayBeCue(p, i) || (isInSpeech(p, i) && !isRelayed(p, i))) continue;
    const cue = phraseCue(p, i) ?? viewCue(p, i) ?? verbCue(p, i) ?? nounCue(p, i);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.range.last - 1);
  }
  return cues;
}

/** Tell whether a word, or what it is a form of, is one that may report. */
function mayBeCue(p: Passage, i: number): boolean {
  if (hasTrait(p, i, CUE)) return true;
  const { lemma } = p.tokens[i] as Token;
  return lemma !== p.words[i] && (REPORTING_FORMS.has(lemma) || REPORTING_NOUNS.has(lemma));
}

/** Somebody's words of more than a fragment are not searched for further sources. */
function isInSpeech(p: Passage, i: number): boolean {
  return (p.quotationOf[i] as number) >= 0;
}

/** "“It is over, a port official tells me”": what a reporter relays of another's words. */
function isRelayed(p: Passage, i: number): boolean {
  return (
    /^(?:tells?|told|telling)$/.test(wordAt(p, i)) &&
    /^(?:me|us)$/.test(wordAt(p, i + 1)) &&
    /^(?:NOUN|PROPN)$/.test(p.tokens[i - 1]?.tag ?? "")
  );
}

function phraseCue(p: Passage, i: number): Cue | undefined {
  for (const { words, act, follows } of SOURCE_PHRASES.get(wordAt(p, i)) ?? []) {
    if (!words.every((word, k) => wordAt(p, i + k) === word)) continue;
    const last = i + words.length;
    if (follows === "speaker" && wordAt(p, last) !== "the" && p.tokens[last]?.tag !== "PROPN") return undefined;
    const range = { first: i, last };
    return {
      head: i,
      range,
      group: range,
      sentence: p.sentenceOf[i] as number,
      lemma: words.join(" "),
      form: "phrase",
      verbs: [],
      act,
      negated: false,
    };
  }
  return undefined;
}

/** "To many economists, the cut came too late": a view, given to those who hold it. */
function viewCue(p: Passage, i: number): Cue | undefined {
  const sentence = p.sentences[p.sentenceOf[i] as number];
  if (sentence?.first !== i || !/^(?:to|for)$/.test(wordAt(p, i)) || p.tokens[i]?.tag !== "ADP") return undefined;
  const phrase = findPhraseAfter(p, i + 1, sentence.last);
  if (!phrase || p.tokens[phrase.last]?.text !== ",") return undefined;
  const word = wordAt(p, headOf(p, phrase));
  const noun = word.replace(/s$/, "");
  if (word === noun || !(PERSON_NOUNS.has(noun) || OFFICIAL_NOUNS.has(noun))) return undefined;
  const range = { first: i, last: i + 1 };
  return {
    head: i,
    range,
    group: range,
    sentence: p.sentenceOf[i] as number,
    lemma: wordAt(p, i),
    form: "phrase",
    verbs: [],
    act: "believes",
    negated: false,
  };
}

function verbCue(p: Passage, i: number): Cue | undefined {
  const token = p.tokens[i];
  const word = wordAt(p, i);
  const state = stateOfMind(p, i);
  if (state) return state;
  const base = REPORTING_FORMS.get(word) ?? REPORTING_FORMS.get(token?.lemma ?? "");
  if (!token || base === undefined) return undefined;
  if (token.tag !== "VERB" && !isMistakenVerb(p, i, base) && !isBesideQuotation(p, i, base)) return undefined;
  if (isInCompound(p, i) || isAlleged(p, i) || isPressReport(p, i)) return undefined;
  // "also known as", "known for": what something is called
  if (word === "known" && /^(?:as|for|by|in)$/.test(wordAt(p, i + 1))) return undefined;
  const particle = wordAt(p, i + 1);
  const phrasal = REPORTING_VERBS.get(`${base}-${particle}`);
  const verbs = phrasal ?? REPORTING_VERBS.get(base);
  const first = verbs?.[0];
  if (!verbs || !first) return undefined;
  // "continued", "began", "smiled": these report only beside words in quotation marks
  if (verbs.every(({ frames, prepositions }) => frames === "q" && prepositions.length === 0) && !hasQuoted(p, i))
    return undefined;
  const group = findGroup(p, i);
  const form = formOf(p, i, group.first);
  const negated = range(group.first, i).some((k) => NEGATIONS.has(wordAt(p, k)));
  const last = phrasal ? i + 2 : i + 1;
  const lemma = phrasal ? `${base}-${particle}` : base;
  const silent = negated && DISCLOSING.has(base);
  return {
    head: i,
    range: { first: i, last },
    group: { first: group.first, last },
    sentence: p.sentenceOf[i] as number,
    lemma,
    form,
    verbs,
    act: silent ? "declines" : first.act,
    negated,
  };
}

/** Tell whether words in quotation marks stand in the sentence, or right before or after it. */
function hasQuoted(p: Passage, i: number): boolean {
  const sentence = p.sentences[p.sentenceOf[i] as number];
  if (!sentence) return false;
  for (let k = sentence.first - 1; k <= sentence.last; k++) if ((p.quotationOf[k] ?? -1) >= 0) return true;
  return false;
}

const MINDED: ReportingVerb = {
  act: "believes",
  frames: "t",
  prepositions: ["about", "of", "over", "by", "with"],
  strength: "weak",
};

/** "is worried that", "were confident of": a state of mind after a form of "be" or "seem". */
function stateOfMind(p: Passage, i: number): Cue | undefined {
  const token = p.tokens[i];
  if (!token || (token.tag !== "ADJ" && token.tag !== "VERB") || !STATES_OF_MIND.has(wordAt(p, i))) return undefined;
  const group = findGroup(p, i);
  const before = range(group.first, i).map((k) => wordAt(p, k));
  const linked =
    before.some((word) => BE_FORMS.has(word)) ||
    /^(?:remain|remains|remained|seem|seems|seemed|feel|feels|felt|became|become|grew)$/.test(
      wordAt(p, group.first - 1),
    );
  if (!linked || !/^(?:that|about|of|over|by|with)$/.test(wordAt(p, i + 1))) return undefined;
  const negated = before.some((word) => NEGATIONS.has(word));
  return {
    head: i,
    range: { first: i, last: i + 1 },
    group,
    sentence: p.sentenceOf[i] as number,
    lemma: wordAt(p, i),
    form: "finite",
    verbs: [MINDED],
    act: "believes",
    negated,
  };
}

/** "the media reports about it", "press claims of a deal": nouns, whatever the tagger makes of them. */
function isPressReport(p: Passage, i: number): boolean {
  return (
    /^(?:reports|claims|accounts)$/.test(wordAt(p, i)) &&
    /^(?:media|news|press|police|intelligence|television|tv|radio|newspaper|local|eyewitness|witness)$/.test(
      wordAt(p, i - 1),
    ) &&
    /^(?:about|of|on|that|in|from|by)$/.test(wordAt(p, i + 1)) &&
    !(wordAt(p, i - 1) === "media" && wordAt(p, i + 1) === "that" && wordAt(p, i - 2) === "state")
  );
}

/** "rebel-held", "think tank", "said-to-be": a verb's form within another word. */
function isInCompound(p: Passage, i: number): boolean {
  const joined = (mark: number, word: number): boolean =>
    /^[-–]$/.test(p.tokens[mark]?.text ?? "") &&
    (mark < word ? p.tokens[mark]?.end === p.tokens[word]?.start : p.tokens[word]?.end === p.tokens[mark]?.start);
  return joined(i - 1, i) || joined(i + 1, i) || (wordAt(p, i) === "think" && /^tanks?$/.test(wordAt(p, i + 1)));
}

/** Participles that hardly ever are the verb right behind an adjective. */
const ALLEGED = /^(?:alleged|supposed|presumed|suspected)$/;

/** "93 alleged deserters", "the reported deal": a participle before its noun describes it. */
function isAlleged(p: Passage, i: number): boolean {
  if (!/ed$|^(?:said|known)$/.test(wordAt(p, i)) || !/^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[i + 1]?.tag ?? "")) {
    const quoted = (p.quotationOf[i + 1] as number) >= 0 && (p.quotationOf[i] as number) < 0;
    if (!quoted || !ALLEGED.test(wordAt(p, i))) return false;
  }
  // "a key suspected smuggler"
  let at = i - 1;
  while (p.tokens[at]?.tag === "ADJ" && ALLEGED.test(wordAt(p, i))) at--;
  const before = p.tokens[at];
  return (
    before !== undefined &&
    p.sentenceOf[at] === p.sentenceOf[i] &&
    (before.tag === "DET" || before.tag === "NUM" || POSSESSIVES.has(wordAt(p, at)) || /^['’]s$/.test(before.text)) &&
    !/^(?:that|this|these|those|some|all|both|each|many|several|few|most|any)$/.test(wordAt(p, at)) &&
    !(
      before.tag === "NUM" &&
      !/^(?:alleged|supposed|presumed|suspected|reported|claimed|pledged|proposed|promised|planned|threatened|expected|projected|wanted|known|registered)$/.test(
        wordAt(p, i),
      )
    )
  );
}

/** "the commander yells: “…”", "“…,” the commander shouts": beside quoted words and after its subject no noun. */
function isBesideQuotation(p: Passage, i: number, base: string): boolean {
  if (wordAt(p, i) === base || p.tokens[i]?.tag !== "NOUN" || !/^(?:NOUN|PROPN|PRON)$/.test(p.tokens[i - 1]?.tag ?? ""))
    return false;
  if (!(REPORTING_VERBS.get(base) ?? []).some(({ frames }) => frames.includes("q"))) return false;
  if (/^[,:]$/.test(p.tokens[i + 1]?.text ?? "") && (p.quotationOf[i + 2] as number) >= 0) return true;
  const subject = findPhraseBefore(p, i - 1, p.sentences[p.sentenceOf[i] as number]?.first ?? 0);
  return subject !== undefined && subject.first > 0 && (p.quotationOf[subject.first - 1] as number) >= 0;
}

/** A tagger takes "reports The Gazette" or a headline's "says" for a noun now and then. */
function isMistakenVerb(p: Passage, i: number, base: string): boolean {
  const tag = p.tokens[i]?.tag;
  // "with the envoy warning that": a participle between its subject and its clause
  if (tag === "NOUN" && /ing$/.test(wordAt(p, i)) && wordAt(p, i + 1) === "that" && p.tokens[i - 1]?.tag === "PROPN")
    return true;
  // "intelligence assesses that", "they wrongly call": forms that are no reporting nouns
  const noun = tag === "NOUN" || tag === "PROPN";
  if (
    noun &&
    /s$/.test(wordAt(p, i)) &&
    wordAt(p, i + 1) === "that" &&
    !REPORTING_NOUNS.has(singularOfNoun(wordAt(p, i))) &&
    wordAt(p, i) !== base
  )
    return true;
  if (
    noun &&
    p.tokens[i - 1]?.tag === "ADV" &&
    /ly$/.test(wordAt(p, i - 1)) &&
    /^(?:NOUN|PROPN|PRON)$/.test(p.tokens[i - 2]?.tag ?? "")
  )
    return true;
  if (!PLAIN_SAYING.has(base) || (tag !== "NOUN" && tag !== "ADJ" && tag !== "PROPN" && tag !== "AUX")) return false;
  if (/^(?:said|says|told|tells|added|wrote)$/.test(wordAt(p, i))) return true;
  const before = p.tokens[i - 1]?.text ?? "";
  return /^[,”"]$/.test(before) && /^(?:PROPN|DET)$/.test(p.tokens[i + 1]?.tag ?? "") && wordAt(p, i) !== base;
}

function nounCue(p: Passage, i: number): Cue | undefined {
  const token = p.tokens[i];
  if (token?.tag !== "NOUN") return undefined;
  const word = wordAt(p, i);
  const lemma = REPORTING_NOUNS.has(token.lemma) ? token.lemma : singularOfNoun(word);
  const act = REPORTING_NOUNS.get(lemma);
  if (act === undefined) return undefined;
  const at = { first: i, last: i + 1 };
  return {
    head: i,
    range: at,
    group: at,
    sentence: p.sentenceOf[i] as number,
    lemma,
    form: "noun",
    verbs: [],
    act,
    negated: false,
  };
}
