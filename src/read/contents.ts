import { JOINERS, QUESTION_WORDS, RELATIVES, SUBORDINATORS } from "../lexicon/en/function-words.ts";
import { REPORTING_NOUNS } from "../lexicon/en/reporting-nouns.ts";
import { PLAIN_SAYING } from "../lexicon/en/reporting-verbs.ts";
import type { Cue } from "./cues.ts";
import { findPhraseAfter, isTimeWord } from "./noun-phrases.ts";
import { findOutletIn } from "./outlets.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { findSubject, type SourceFound } from "./sources.ts";

/** What a cue's source is said to say: ranges of tokens, and how they were found. */
export interface ContentFound {
  readonly ranges: readonly Range[];
  /** `clause` and `quotation` are words or thoughts; `phrase` is only their subject: "confirmed the deal". */
  readonly form: "clause" | "quotation" | "phrase" | "infinitive";
  /** Whom it was told: "told reporters", "confirmed to Reuters". */
  readonly addressee?: Range;
  /** The content stands before its frame. */
  readonly before: boolean;
}

/** A cue that frames, used to end the contents of its neighbors. */
export interface Frame {
  readonly cue: Cue;
  readonly found: SourceFound;
}

interface After {
  readonly at: number;
  readonly addressee?: Range;
  readonly prepositionAt?: number;
}

/** Find what a cue reports, in its own sentence; quotations further on are added by {@link findAttributions}. */
export function findContent(p: Passage, { cue, found }: Frame, frames: readonly Frame[]): ContentFound | undefined {
  const sentence = p.sentences[cue.sentence];
  if (!sentence) return undefined;
  const { first: floor, last: ceiling } = sentence;
  const start = found.inverted || cue.form === "phrase" ? found.frame.last : cue.range.last;
  const after = cue.form === "phrase" ? { at: start } : skipAdjuncts(p, cue, start, ceiling);
  const addressee = after.addressee ? { addressee: after.addressee } : {};
  const aside = findAside(p, { cue, found }, floor, after.at, ceiling);
  if (aside) return { ranges: [aside], form: "clause", before: aside.first === floor, ...addressee };
  const before = findBefore(p, { cue, found }, frames, floor, after.at, ceiling);
  if (before) {
    const rest = findRest(p, before, after.at, ceiling);
    return { ranges: rest ? [before.range, rest] : [before.range], form: before.form, before: true, ...addressee };
  }
  if (cue.form === "phrase") {
    const begin = p.tokens[start]?.text === "," ? start + 1 : start;
    const range = toContent(p, begin, endOfContent(p, cue, begin, ceiling, frames));
    return found.frame.first <= floor + 1 && range ? { ranges: [range], form: "clause", before: false } : undefined;
  }
  const forward = findForward(p, cue, found, after, ceiling, frames);
  if (forward?.form === "phrase" && !after.addressee) return tellTo(p, forward);
  return forward && { ...forward, ...addressee };
}

/** "As the paper reported, …", "…, as she put it", "…, which both have denied": what is said is the clause beside. */
function findAside(p: Passage, { cue, found }: Frame, floor: number, after: number, ceiling: number): Range | undefined {
  if (cue.form !== "finite" || !found.source) return undefined;
  const lead = found.frame.first - 1;
  const ends = after >= ceiling || /^[,.;:—–?!)]$/.test(p.tokens[after]?.text ?? ".");
  if (!ends || lead < floor) return undefined;
  const upTo = (end: number): Range | undefined => {
    const last = /^[,—–]$/.test(p.tokens[end - 1]?.text ?? "") ? end - 1 : end;
    return hasVerb(p, floor, last) ? toContent(p, floor, last) : undefined;
  };
  const word = wordAt(p, lead);
  if (word === "as" && !/^(?:such|much|many|long|soon|far|well|same)$/.test(wordAt(p, lead - 1))) {
    if (lead === floor) return p.tokens[after]?.text === "," ? toContent(p, after + 1, ceiling) : undefined;
    return p.tokens[lead - 1]?.text === "," ? upTo(lead - 1) : undefined;
  }
  if (!/^(?:denies|confirms)$/.test(cue.act)) return undefined;
  if (word === "which" && p.tokens[lead - 1]?.text === ",") return upTo(lead - 1);
  // "…, a charge both sides reject"
  if (REPORTING_NOUNS.has(word) && /^(?:a|an|the)$/.test(wordAt(p, lead - 1)) && p.tokens[lead - 2]?.text === ",") return upTo(lead - 2);
  return undefined;
}

/** "confirmed the deal to Reuters": who was told stands after what was told. */
function tellTo(p: Passage, content: Omit<ContentFound, "addressee">): ContentFound {
  const [range] = content.ranges;
  if (!range) return content;
  for (let i = range.first + 1; i < range.last; i++) {
    if (!/^(?:to|with)$/.test(wordAt(p, i)) || (p.quotationOf[i] as number) >= 0) continue;
    const phrase = findPhraseAfter(p, i + 1, range.last);
    if (phrase && findOutletIn(p, phrase))
      return { ...content, ranges: [{ first: range.first, last: i }], addressee: phrase };
  }
  return content;
}

/** Step over addressee, time, place and setting between a cue and its content. */
function skipAdjuncts(p: Passage, cue: Cue, start: number, ceiling: number): After {
  let at = start;
  let addressee: Range | undefined;
  let prepositionAt: number | undefined;
  const takes = (letter: string): boolean => cue.verbs.some((verb) => verb.frames.includes(letter));
  const prepositions = cue.verbs.flatMap((verb) => verb.prepositions);
  if (takes("a") && cue.form !== "passive") {
    const phrase = findPhraseAfter(p, at, ceiling);
    if (phrase && !isTimeWord(p, phrase.first)) {
      addressee = cutAddressee(p, phrase, ceiling);
      at = addressee.last;
    }
  }
  for (let turn = 0; turn < 6 && at < ceiling; turn++) {
    const token = p.tokens[at];
    const word = wordAt(p, at);
    if (!token || (p.quotationOf[at] as number) >= 0) break;
    if (token.tag === "ADV" && !QUESTION_WORDS.has(word)) {
      at++;
      continue;
    }
    if (prepositions.includes(word) && (p.quotationOf[at + 1] as number) >= 0) {
      prepositionAt ??= at + 1;
      break;
    }
    const time = throughTime(p, at, ceiling);
    if (time > at) {
      at = time;
      continue;
    }
    if (
      (token.tag === "ADP" || word === "to") &&
      p.tokens[at + 1]?.tag !== "VERB" &&
      !/^(?:that|how|what|whether)$/.test(wordAt(p, at + 1))
    ) {
      const phrase = findPhraseAfter(p, at + 1, ceiling);
      if (!phrase) break;
      if (prepositions.includes(word) && prepositionAt === undefined) prepositionAt = at + 1;
      if ((word === "to" || word === "with") && !addressee) addressee = phrase;
      // "said in the north shelling went on": what begins a clause is no adjunct
      const next = p.tokens[phrase.last];
      if (next && (next.tag === "VERB" || next.tag === "AUX") && !/(?:ing|ed)$/.test(next.text)) break;
      at = phrase.last;
      continue;
    }
    break;
  }
  return { at, ...(addressee && { addressee }), ...(prepositionAt !== undefined && { prepositionAt }) };
}

/** "told Reuters officials were": the addressee ends where a new subject may begin. */
function cutAddressee(p: Passage, phrase: Range, ceiling: number): Range {
  const next = p.tokens[phrase.last];
  const runsOn = next && phrase.last < ceiling && (next.tag === "VERB" || next.tag === "AUX");
  if (!runsOn) return phrase;
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const [a, b] = [p.tokens[i - 1], p.tokens[i]];
    if (a?.tag === "PROPN" && (b?.tag === "DET" || b?.tag === "NOUN" || b?.tag === "PRON"))
      return { first: phrase.first, last: i };
    if (b?.tag === "DET" || b?.tag === "PRON") return { first: phrase.first, last: i };
  }
  return phrase;
}

function throughTime(p: Passage, at: number, ceiling: number): number {
  let i = at;
  if (
    /^(?:on|in|at|by|during|since|late|early|earlier|later)$/.test(wordAt(p, i)) &&
    (isTimeWord(p, i + 1) || /^(?:late|early|last|this|the)$/.test(wordAt(p, i + 1)))
  )
    i++;
  const open = i;
  while (
    i < ceiling &&
    i < open + 4 &&
    /^(?:last|next|this|the|that|late|early|earlier|same|a|few|two|three|several|on)$/.test(wordAt(p, i))
  )
    i++;
  if (!isTimeWord(p, i)) return at;
  while (i < ceiling && (isTimeWord(p, i) || p.tokens[i]?.tag === "NUM" || wordAt(p, i) === "ago")) i++;
  return i;
}

interface Before {
  readonly range: Range;
  readonly form: "clause" | "quotation";
}

/** "It will rain, the minister said": a clause or quotation that ends right before the frame. */
function findBefore(
  p: Passage,
  { cue, found }: Frame,
  frames: readonly Frame[],
  floor: number,
  after: number,
  ceiling: number,
): Before | undefined {
  if (found.shared || cue.form === "infinitive" || cue.form === "noun") return undefined;
  if (cue.form === "participle" && wordAt(p, cue.head - 1) !== "as") return undefined;
  if (found.source && RELATIVES.has(wordAt(p, found.source.first))) return undefined;
  const edge = found.frame.first - 1;
  const mark = p.tokens[edge]?.text ?? "";
  const quoted = (p.quotationOf[edge] as number) >= 0;
  const takesClause = cue.form === "phrase" || cue.verbs.some((verb) => /[tq]/.test(verb.frames));
  if (edge < floor && floor > 0 && isQuoteJustBefore(p, floor) && takesClause && found.inverted) return undefined;
  if (edge < floor || !takesClause) return undefined;
  const phrase = cue.form === "phrase";
  if (!quoted && !/^[,—–?!-]+$/.test(mark) && !phrase) return undefined;
  // what follows must not be the content itself: ", he said the sky was falling"
  const next = p.tokens[after];
  const closes =
    after >= ceiling ||
    !next ||
    /^[,.;:?!)—–-]/.test(next.text) ||
    (p.quotationOf[after] as number) >= 0 ||
    /ing$/.test(next.text) ||
    SUBORDINATORS.has(next.text.toLowerCase()) ||
    JOINERS.has(next.text.toLowerCase());
  if (!closes && !phrase && !quoted) return undefined;
  if (!closes && !phrase && wordAt(p, after) === "that") return undefined;
  const end = quoted || phrase ? (mark === "," ? edge : edge + 1) : edge;
  const first = beginOfBefore(p, cue, frames, floor, edge);
  if (quoted) return { range: { first, last: end }, form: "quotation" };
  if ((!hasVerb(p, first, end) || isFronted(p, first, end)) && !phrase) {
    // "But, he added, …" and "Russia, officials said, is …": the rest decides
    if (next?.text === "," && end > first) return { range: { first, last: end }, form: "clause" };
    if (!hasVerb(p, first, end) || p.tokens[first]?.tag === "VERB") return undefined;
  }
  return end > first ? { range: { first, last: end }, form: "clause" } : undefined;
}

/** "If it rains, she said, …", "What counts, he said, …": a clause that another has to follow. */
function isFronted(p: Passage, first: number, last: number): boolean {
  const word = wordAt(p, first);
  // "Asked to comment, a spokesman told": a participle at the front is the speaker's own
  if (p.tokens[first]?.tag === "VERB" && /(?:ed|ing)$/.test(word) && !hasComma(p, first, last)) return true;
  if (
    !SUBORDINATORS.has(word) &&
    !/^(?:what|despite|with|without|in|on|at|for|by|under|during|given|whatever|whoever)$/.test(word)
  )
    return false;
  if (hasComma(p, first, last)) return false;
  return word === "what" || SUBORDINATORS.has(word) || !hasVerb(p, first, last);
}

function hasComma(p: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (p.tokens[i]?.text === ",") return true;
  return false;
}

function isQuoteJustBefore(p: Passage, floor: number): boolean {
  return (p.quotationOf[floor - 1] as number) >= 0;
}

/** The content before a frame begins with the sentence, or with the quotation that ends at the frame, or after an earlier frame's "but". */
function beginOfBefore(p: Passage, cue: Cue, frames: readonly Frame[], floor: number, edge: number): number {
  const quotation = p.quotationOf[edge] as number;
  const before = quotation >= 0 ? quotation : (p.quotationOf[edge - 1] as number);
  let first = afterDateline(p, floor, edge);
  if (before >= 0 && (p.quotationOf[floor] as number) === before) {
    while (first > 0 && p.quotationOf[first - 1] === before) first--;
    return first;
  }
  for (const { cue: other, found } of frames) {
    if (other.sentence !== cue.sentence || other.head >= cue.head || other.form === "noun" || found.shared) continue;
    for (let i = other.range.last; i < edge; i++) {
      const joins =
        (/^(?:but|while|although|and)$/.test(wordAt(p, i)) && p.tokens[i - 1]?.text === "," && wordAt(p, i + 1) !== "that") ||
        p.tokens[i]?.text === ";";
      if (joins && (p.quotationOf[i] as number) < 0) first = Math.max(first, i + 1);
    }
  }
  return first;
}

/** "OSLO, May 3 (Agency) — It will": a sentence that opens with a dateline begins after it. */
function afterDateline(p: Passage, floor: number, edge: number): number {
  for (let i = floor; i < Math.min(edge, floor + 14); i++) {
    const token = p.tokens[i];
    if (!token) return floor;
    if (i > floor && /^(?:—|–|--|-)$/.test(token.text) && p.tokens[i - 1]?.end !== token.start) return i + 1;
    if (!/^(?:PROPN|NUM|PUNCT|X)$/.test(token.tag) && !/^[A-Z][A-Z.]+$/.test(token.text) && !isTimeWord(p, i)) return floor;
  }
  return floor;
}

/** The second part of what a frame interrupts: "“It is late,” she said, “and cold.”" */
function findRest(p: Passage, before: Before, after: number, ceiling: number): Range | undefined {
  let at = after;
  while (at < ceiling && /^[,:—–]$/.test(p.tokens[at]?.text ?? "")) at++;
  const quotation = p.quotationOf[at] as number;
  if (at > after && at < ceiling && quotation >= 0 && before.form === "quotation") return toContent(p, at, ceiling);
  const { first, last } = before.range;
  const unfinished = before.form === "clause" && (!hasVerb(p, first, last) || isFronted(p, first, last));
  const goesOn = unfinished && !/ing$/.test(wordAt(p, at)) && !/^(?:a|an|who|which|citing)$/.test(wordAt(p, at));
  if (at > after && goesOn && at < ceiling) return toContent(p, at, ceiling);
  return undefined;
}

function hasVerb(p: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = p.tokens[i];
    if (token && (token.tag === "AUX" || (token.tag === "VERB" && !/ing$/.test(token.text)))) return true;
  }
  return false;
}

function findForward(
  p: Passage,
  cue: Cue,
  found: SourceFound,
  after: After,
  ceiling: number,
  frames: readonly Frame[],
): Omit<ContentFound, "addressee"> | undefined {
  const takes = (letters: string): boolean =>
    cue.verbs.some((verb) => [...letters].some((letter) => verb.frames.includes(letter)));
  const { at } = after;
  const make = (begin: number, form: ContentFound["form"]): Omit<ContentFound, "addressee"> | undefined => {
    const range = toContent(p, begin, endOfContent(p, cue, begin, ceiling, frames));
    return range && { ranges: [range], form, before: false };
  };
  const noun = cue.form === "noun";
  // "that", perhaps after a comma: "said, on the whole, that"
  const that = findThat(p, at, ceiling) ?? (takes("a") && after.addressee ? findLateThat(p, at, ceiling) : undefined);
  if (that !== undefined && (noun ? that === cue.range.last : takes("tsf"))) return make(that + 1, "clause");
  if (noun) return nounContent(p, cue, ceiling, make);
  // "what the ministry says is a plan"
  const lead = wordAt(p, found.frame.first - 1);
  if (
    /^(?:what|who|which|that)$/.test(lead) &&
    takes("t") &&
    /^(?:AUX|VERB)$/.test(p.tokens[at]?.tag ?? "") &&
    at === cue.range.last
  )
    return make(at, "clause");
  const punctuated = /^[,:]$/.test(p.tokens[at]?.text ?? "");
  const quoteAt = punctuated ? at + 1 : at;
  if (quoteAt < ceiling && (p.quotationOf[quoteAt] as number) >= 0 && takes("tqsn")) return make(quoteAt, "quotation");
  if (p.tokens[at]?.text === ":" && takes("tq")) return make(at + 1, "clause");
  if (punctuated) return undefined;
  if (takes("w") && QUESTION_WORDS.has(wordAt(p, at))) return make(at, "clause");
  const infinitive = wordAt(p, at) === "to" && p.tokens[at]?.tag === "PART";
  if (cue.form === "passive" && infinitive) return passiveContent(p, cue, found, make);
  if (infinitive && takes("io")) return make(at, "infinitive");
  if (after.prepositionAt === undefined && takes("t") && startsBareClause(p, cue, after, at, ceiling)) return make(at, "clause");
  if (cue.form === "passive" || cue.form === "bare-passive") return passiveContent(p, cue, found, make);
  if (after.prepositionAt !== undefined) return makePhrase(p, cue, after.prepositionAt, ceiling, frames);
  if (found.inverted) return undefined;
  const near = cue.range.last;
  if (takes("g") && p.tokens[near]?.tag === "VERB" && /ing$/.test(wordAt(p, near))) return make(near, "phrase");
  // "labeled as a threat", "calls the “plan”": what is called so stands before, or the words themselves are quoted
  if (takes("s") && wordAt(p, near) === "as" && near < ceiling) return makePhrase(p, cue, near + 1, ceiling, frames);
  const opens = (p.quotationOf[near + 1] as number) >= 0 && (p.quotationOf[near] as number) < 0;
  if (takes("sn") && opens && near + 1 < ceiling && /^(?:DET|ADJ|PRON|ADV|NUM)$/.test(p.tokens[near]?.tag ?? "")) return makePhrase(p, cue, near, ceiling, frames);
  const object = near < ceiling ? findPhraseAfter(p, near, ceiling) : undefined;
  if (!object || isTimeWord(p, near)) return undefined;
  if (
    takes("n") ||
    (takes("s") && hasComplement(p, cue, object, ceiling)) ||
    (takes("f") && hasWithin(p, near, ceiling, /^(?:of|for|with)$/)) ||
    (takes("o") && hasWithin(p, near, ceiling, /^to$/))
  )
    return makePhrase(p, cue, near, ceiling, frames);
  return undefined;
}

/** A noun phrase as content ends at a comma, dash or subordinate clause, and before the outlet that it was told. */
function makePhrase(
  p: Passage,
  cue: Cue,
  begin: number,
  ceiling: number,
  frames: readonly Frame[],
): Omit<ContentFound, "addressee"> | undefined {
  let end = endOfContent(p, cue, begin, ceiling, frames);
  for (let i = begin + 1; i < end; i++) {
    if ((p.quotationOf[i] as number) >= 0) continue;
    const token = p.tokens[i];
    const list = token?.text === "," && isListComma(p, i, end);
    if (
      (/^(?:,|—|–|--|;|:)$/.test(token?.text ?? "") && !list) ||
      (token?.tag === "SCONJ" && SUBORDINATORS.has(wordAt(p, i))) ||
      /^(?:when|while|after|before|because|although|though)$/.test(wordAt(p, i))
    )
      end = i;
  }
  const range = toContent(p, begin, end);
  return range && { ranges: [range], form: "phrase", before: false };
}

/** "rockets, shells and drones": a comma between members of a list. */
function isListComma(p: Passage, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 8; i++) {
    if (/^(?:and|or)$/.test(wordAt(p, i)))
      return /^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[i + 1]?.tag ?? "") && p.tokens[at + 1]?.tag !== "DET";
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(p.tokens[i]?.tag ?? "")) return false;
  }
  return false;
}

/** "called it absurd", "described them as a threat": the object and what is said of it. */
function hasComplement(p: Passage, cue: Cue, object: Range, ceiling: number): boolean {
  if (
    /^(?:see|view|regard|perceive|interpret|describe|portray|depict|characterize|characterise|hail|tout|denounce|decry|bill|cast|paint)$/.test(
      cue.lemma,
    )
  )
    return hasWithin(p, object.first, ceiling, /^as$/);
  if (/^(?:liken|compare)$/.test(cue.lemma)) return hasWithin(p, object.first, ceiling, /^(?:to|with)$/);
  const next = p.tokens[object.last];
  return (
    object.last < ceiling &&
    next !== undefined &&
    ((p.quotationOf[object.last] as number) >= 0 ||
      /^(?:DET|ADJ|ADV|NOUN|PROPN)$/.test(next.tag) ||
      object.last - object.first > 2)
  );
}

function hasWithin(p: Passage, from: number, ceiling: number, words: RegExp): boolean {
  for (let i = from + 1; i < ceiling && i < from + 14; i++) {
    if (words.test(wordAt(p, i)) && p.tokens[i]?.tag !== "SCONJ") return true;
    if (/^[,;:]$/.test(p.tokens[i]?.text ?? "") && (p.quotationOf[i] as number) < 0) return false;
  }
  return false;
}

function findThat(p: Passage, at: number, ceiling: number): number | undefined {
  const word = wordAt(p, at);
  if (word === "that" && p.tokens[at + 1] && !isDemonstrative(p, at)) return at;
  if (p.tokens[at]?.text === ",") {
    for (let i = at + 1; i < ceiling && i < at + 14; i++) {
      if (p.tokens[i]?.text === "," && wordAt(p, i + 1) === "that") return i + 1;
      if ((p.quotationOf[i] as number) >= 0) return undefined;
    }
  }
  return undefined;
}

/** "told a crowd gathered outside that": the addressee runs on for a few words. */
function findLateThat(p: Passage, at: number, ceiling: number): number | undefined {
  for (let i = at; i < ceiling && i < at + 14; i++) {
    if (wordAt(p, i) === "that" && i > at && !isDemonstrative(p, i)) return i;
    const verb = p.tokens[i]?.tag === "VERB" && !/(?:ing|ed)$/.test(wordAt(p, i));
    if (p.tokens[i]?.tag === "PUNCT" || p.tokens[i]?.tag === "AUX" || verb || (p.quotationOf[i] as number) >= 0)
      return undefined;
  }
  return undefined;
}

/** "said that was so": here "that" is the subject. */
function isDemonstrative(p: Passage, at: number): boolean {
  const next = p.tokens[at + 1];
  if (p.tokens[at]?.tag === "DET" && /^(?:NOUN|ADJ)$/.test(next?.tag ?? "")) {
    const phrase = findPhraseAfter(p, at + 1, Math.min(p.tokens.length, at + 14));
    if (phrase && !hasVerb(p, phrase.last, phrase.last + 8)) return true;
  }
  return (
    next !== undefined &&
    (next.tag === "AUX" || (next.tag === "VERB" && !/ing$/.test(next.text)) || /^[.,;]$/.test(next.text))
  );
}

/** A noun phrase with a verb of its own. */
function startsBareClause(p: Passage, cue: Cue, { addressee }: After, at: number, ceiling: number): boolean {
  const token = p.tokens[at];
  if (!token || at >= ceiling) return false;
  if (/^(?:there|it|he|she|they|we|i|you)$/.test(wordAt(p, at))) return true;
  if (
    !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|VERB|ADV)$/.test(token.tag) &&
    wordAt(p, at) !== "if" &&
    (p.quotationOf[at] as number) < 0
  )
    return false;
  if (token.tag === "VERB" && addressee === undefined && !/ing$/.test(token.text)) return false;
  if (QUESTION_WORDS.has(wordAt(p, at)) || (SUBORDINATORS.has(wordAt(p, at)) && wordAt(p, at) !== "if")) return false;
  if (!PLAIN_SAYING.has(cue.lemma) && !/^(?:believe|think|hope|expect|know|fear)$/.test(cue.lemma)) {
    // of other verbs the noun phrase may be the object: only a verb right after it makes a clause
    const phrase = findPhraseAfter(p, at, ceiling);
    let next = phrase?.last ?? ceiling;
    while (p.tokens[next]?.tag === "ADV") next++;
    if (phrase && (next >= ceiling || !/^(?:VERB|AUX)$/.test(p.tokens[next]?.tag ?? "") || /ing$/.test(wordAt(p, next)))) return false;
  }
  for (let i = at + 1; i < ceiling && i < at + 30; i++) {
    const next = p.tokens[i];
    if (!next || /^[;:]$/.test(next.text)) return false;
    if (next.text === "," && !hasVerbSoon(p, i, ceiling)) return false;
    if (next.tag === "AUX") return true;
    if (next.tag === "VERB" && !/ing$/.test(next.text) && findSubject(p, i, at)) return true;
  }
  return false;
}

function hasVerbSoon(p: Passage, at: number, ceiling: number): boolean {
  return hasVerb(p, at, Math.min(ceiling, at + 20));
}

/** "is expected to fall": the subject and what it is expected to do; "was first reported by": the subject. */
function passiveContent(
  p: Passage,
  cue: Cue,
  found: SourceFound,
  make: (begin: number, form: ContentFound["form"]) => Omit<ContentFound, "addressee"> | undefined,
): Omit<ContentFound, "addressee"> | undefined {
  const floor = p.sentences[cue.sentence]?.first ?? 0;
  const subject = findSubject(p, cue.group.first, floor);
  let at = cue.range.last;
  while (p.tokens[at]?.tag === "ADV") at++;
  const infinitive = wordAt(p, at) === "to" && p.tokens[at]?.tag === "PART";
  const rest = infinitive ? make(at, "infinitive") : undefined;
  if (!subject && cue.form === "bare-passive") {
    const end = p.tokens[cue.group.first - 1]?.text === "," ? cue.group.first - 2 : cue.group.first - 1;
    const owner = findSubject(p, end + 1, floor);
    return owner && { ranges: [owner.source], form: "phrase", before: true };
  }
  if (!subject) return undefined;
  if (wordAt(p, subject.source.first) === "it" && !found.source) return rest;
  if (rest) return { ranges: [subject.source, ...rest.ranges], form: "infinitive", before: false };
  return found.source ? { ranges: [subject.source], form: "phrase", before: true } : undefined;
}

/** "hopes of a deal", "a plan to sell": what a reporting noun is about. */
function nounContent(
  p: Passage,
  cue: Cue,
  ceiling: number,
  make: (begin: number, form: ContentFound["form"]) => Omit<ContentFound, "addressee"> | undefined,
): Omit<ContentFound, "addressee"> | undefined {
  const word = wordAt(p, cue.range.last);
  if (word === "to" && p.tokens[cue.range.last]?.tag === "PART" && cue.range.last < ceiling)
    return make(cue.range.last, "infinitive");
  const floor = p.sentences[cue.sentence]?.first ?? 0;
  const there = [1, 2, 3, 4, 5].some((k) => cue.head - k >= floor && wordAt(p, cue.head - k) === "there");
  return there && startsBareClause(p, cue, { at: cue.range.last }, cue.range.last, ceiling)
    ? make(cue.range.last, "clause")
    : undefined;
}

/** A content ends with its sentence, or where the next frame begins: "…, and added that", "…, citing", ", the paper said". */
export function endOfContent(p: Passage, cue: Cue, begin: number, ceiling: number, frames: readonly Frame[]): number {
  let end = ceiling;
  for (const { cue: other, found } of frames) {
    if (other.sentence !== cue.sentence || other.head <= begin || other.head === cue.head || other.form === "noun")
      continue;
    const start = Math.min(found.frame.first, other.group.first);
    if (start <= begin || (found.source && RELATIVES.has(wordAt(p, found.source.first)))) continue;
    const edge = start - 1;
    const mark = p.tokens[edge]?.text ?? "";
    const joined = JOINERS.has(wordAt(p, edge));
    const aside = mark === "," || mark === "—" || mark === "–";
    const shares = found.shared && (aside || joined);
    const closes = aside && (other.form === "phrase" || other.form === "finite") && endsFrame(p, other, found, ceiling);
    const begins = !found.shared && joined && p.tokens[edge - 1]?.text === "," && other.form === "finite";
    if (shares || closes || begins) end = Math.min(end, p.tokens[edge - 1]?.text === "," ? edge - 1 : edge);
  }
  const relative = RELATIVES.has(wordAt(p, cue.group.first - 1)) && p.tokens[cue.group.first - 2]?.text === ",";
  for (let i = begin; i < end; i++) {
    if ((p.quotationOf[i] as number) >= 0) continue;
    if (p.tokens[i]?.text === ";" || (relative && p.tokens[i]?.text === "," && i > begin + 1)) return i;
  }
  return end;
}

function endsFrame(p: Passage, cue: Cue, found: SourceFound, ceiling: number): boolean {
  const last = Math.max(found.frame.last, cue.range.last);
  const next = p.tokens[last];
  return (
    cue.form === "phrase" ||
    last >= ceiling ||
    !next ||
    /^[.,;”"?!]/.test(next.text) ||
    isTimeWord(p, last) ||
    (/^(?:ADP|PROPN|DET)$/.test(next.tag) && cue.verbs.some(({ frames }) => /[tq]/.test(frames)) && !hasVerb(p, last, nextMark(p, last, ceiling)))
  );
}

function nextMark(p: Passage, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && !/^[,;:.]$/.test(p.tokens[at]?.text ?? ".")) at++;
  return at;
}

/** A content without the marks at its edges that are the sentence's. */
function toContent(p: Passage, first: number, end: number): Range | undefined {
  let [begin, last] = [first, end];
  const inQuotation = (i: number): boolean => (p.quotationOf[i] as number) >= 0;
  while (begin < last && !inQuotation(begin) && /^[,:;—–.]+$/.test(p.tokens[begin]?.text ?? "")) begin++;
  while (last > begin && !inQuotation(last - 1) && /^[,:;—–.?!]+$/.test(p.tokens[last - 1]?.text ?? "")) last--;
  return last > begin ? { first: begin, last } : undefined;
}
