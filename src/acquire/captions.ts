import {
  CAPTION_MARKS,
  CREDIT_AT_END,
  CREDIT_LINE,
  DAY,
  DAY_AT_END,
  DEPICTING_PLURAL,
  DEPICTING_SINGULAR,
  PLURAL_PEOPLE,
  TELLING,
} from "../lexicon/en/captions.ts";
import type { Removal } from "../model/article.ts";
import { isUpper } from "../text/characters.ts";
import { trimMarks } from "../text/trim.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isScene } from "./scenes.ts";
import { findRoughSentences } from "./sentences.ts";

/** Captions are a sentence or two; what is longer is a report, whatever stands at its end. */
const LONGEST_CAPTION = 700;

/** Captions without a credit are shorter. */
const LONGEST_SCENE = 500;

/** What no credit is without: tried first, because the whole pattern takes long to compile and most lines have none of it. */
const CREDIT_SIGNS =
  /^\W{0,2}(?:Photo|Image|Pic|Credit|Courtesy|Getty|Foto)|^(?:Shutterstock|File photo|Handout|Supplied)|^\(?(?:The )?(?:AP|EPA|PA|AFP|Reuters) Photo|(?:\/|via)\s?(?:The )?(?:[A-Z]|dpa|iStock)|^\(?(?:The )?\S+(?: \S+)?\s?(?:\/|via)/;

/** Find captions and picture credits that stand on lines of their own. */
export function findCaptions(paragraphs: readonly Paragraph[], lead: number): readonly Removal[] {
  const found: Removal[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const rule = ruleOf(paragraph, i < lead, i === 0, paragraphs[i - 1], paragraphs[i + 1]);
    if (rule) found.push({ span: { start: paragraph.start, end: paragraph.end }, reason: "caption", rule });
  }
  return found;
}

function ruleOf(
  p: Paragraph,
  early: boolean,
  first: boolean,
  before?: Paragraph,
  after?: Paragraph,
): string | undefined {
  const { text } = p;
  if (text.length > LONGEST_CAPTION) return undefined;
  if (isCredit(text)) return "picture-credit";
  if (hasCreditAtEnd(text)) return "caption-with-credit";
  if (/["“”]/.test(text) && TELLING.test(text)) return undefined;
  // Headlines speak of pictures as captions do.
  if (first && !/[.]$/.test(text)) return undefined;
  if (isMarked(text) && (early || isShowing(text))) return "caption-words";
  if (isShowing(text) && DAY_AT_END.test(text)) return "caption-with-day";
  if (!first && text.length < LONGEST_SCENE && isUpper(text.charCodeAt(0))) {
    const opening = firstSentence(text);
    if (isScene(opening) && isAlone(opening, text)) return "caption-without-verb";
    // A day at the beginning is a chronicle's.
    if ((DAY.exec(opening)?.index ?? 0) > 20 && isShowing(opening, 20)) return "caption-with-day";
  }
  // A credit over a picture is followed by its caption, but as often by the report.
  const credited = (after && isCredit(after.text)) || (before && isCredit(before.text) && DAY.test(text));
  if (credited && isShowing(text)) return "caption-beside-credit";
  // The photographer's name again, on a line of its own.
  if (
    before &&
    text.length < 40 &&
    before.text.includes(text) &&
    /^\p{Lu}\S+(?: \S+){1,3}$/u.test(text) &&
    CREDIT_AT_END.exec(before.text)?.[0].includes(text)
  ) {
    return "picture-credit";
  }
  return undefined;
}

/** Tell whether no other sentence is without a verb: where several are, somebody writes so. */
function isAlone(opening: string, text: string): boolean {
  const others = findRoughSentences(text.slice(opening.length).trim());
  return (
    others.length < 3 && !others.some(({ start, end }) => isScene(text.slice(opening.length).trim().slice(start, end)))
  );
}

/** Tell whether a line is a picture's credit and nothing else. */
export function isCredit(line: string): boolean {
  return line.length < 140 && CREDIT_SIGNS.test(line) && CREDIT_LINE.test(line);
}

/** Tell whether a line ends with a picture's credit in brackets. */
export function hasCreditAtEnd(line: string): boolean {
  return /[)\]]["'.]{0,2}$/.test(line) && CREDIT_AT_END.test(line);
}

/** Tell whether words read like those under a picture: people or things do, in the present tense, what can be seen. */
export function isShowing(text: string, within = 30): boolean {
  const words = firstSentence(text).replace(RELATED, " ").split(/\s+/);
  if (TELLING.test(words.join(" "))) return false;
  // The verb comes early: a subject with its apposition is rarely longer.
  const verb = words.slice(0, within).findIndex((_, i) => i > 0 && isDepicting(words, i));
  // Before it nobody did anything: "the group filed a lawsuit concerning the talking points".
  return verb > 0 && !/\wed (?:an?|the|his|her|its|their|that)\b/.test(words.slice(0, verb).join(" "));
}

/** The text up to the first full stop after a word and before a capital. */
function firstSentence(text: string): string {
  for (const { 0: gap, index } of text.matchAll(
    /(?<=\w{3}[.])(?<!\b(?:Sen|Rep|Gov|Gen|Col|Sgt|Maj|Capt|Cmdr|Adm|Ret)[.])\s+/g,
  )) {
    if (isUpper(text.charCodeAt(index + gap.length))) return text.slice(0, index);
  }
  return text;
}

/** What was done before to what is shown: "a bridge that was hit in May". */
const RELATED = /\s(?:that|which|who) (?:was|were|had|has|have)(?: been)?\s/g;

function isDepicting(words: readonly string[], i: number): boolean {
  const [before, word, after] = [words[i - 1] as string, words[i] as string, words[i + 1] ?? ""];
  if (/[.,;:]$/.test(word) || NO_VERB_BEFORE.test(after)) return false;
  const subject = trimMarks(before, ",)");
  if (NO_SUBJECT.test(subject)) return false;
  if (DEPICTING_SINGULAR.has(word)) return true;
  if (!DEPICTING_PLURAL.has(word)) return false;
  if (isPlural(subject) || before.endsWith(",")) return true;
  const joined = words.slice(0, i).includes("and") && isUpper(subject.charCodeAt(0));
  return (
    joined ||
    (words.slice(0, 3).some(isPlural) && /^(?:during|in|at|on|near|through|past|along|outside|with|as|to)$/.test(after))
  );
}

const NO_VERB_BEFORE = /^(?:of|and|or|that|office|through|place|effect|power)[,.]?$/;

const NO_SUBJECT =
  /^(?:the|an?|this|that|these|those|its|his|her|their|our|of|to|in|on|at|by|for|from|with|as|under|new|first)$/i;

function isPlural(noun: string): boolean {
  return PLURAL_PEOPLE.has(noun.toLowerCase()) || (/[a-z]s$/.test(noun) && !/(?:ss|'s|’s|us|is)$/.test(noun));
}

/** A word that every mark of a caption has: tried first, because the marks are slow to compile. */
const PICTURED =
  /photo|picture|image|grab|screen|still|\b(?:left|right|center|centre|foreground|background|[LRC]|seen|shown|above|below|file)\b|flanked/i;

/** Tell whether a picture is spoken of as a picture. */
export function isMarked(text: string): boolean {
  return PICTURED.test(text) && CAPTION_MARKS.some((mark) => mark.test(text));
}
