import {
  CAPTION_MARKS,
  CREDIT_AT_END,
  CREDIT_LINE,
  DAY_AT_END,
  DEPICTING_PLURAL,
  DEPICTING_SINGULAR,
  PLURAL_PEOPLE,
  TELLING,
} from "../lexicon/en/captions.ts";
import type { Removal } from "../model/article.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Captions are a sentence or two; what is longer is a report, whatever stands at its end. */
const LONGEST_CAPTION = 700;

/** Find captions and picture credits that stand on lines of their own. */
export function findCaptions(paragraphs: readonly Paragraph[], lead: number): readonly Removal[] {
  const found: Removal[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const rule = ruleOf(paragraph, i < lead, paragraphs[i - 1], paragraphs[i + 1]);
    if (rule) found.push({ span: { start: paragraph.start, end: paragraph.end }, reason: "caption", rule });
  }
  return found;
}

function ruleOf(p: Paragraph, early: boolean, before?: Paragraph, after?: Paragraph): string | undefined {
  const { text } = p;
  if (text.length > LONGEST_CAPTION) return undefined;
  if (isCredit(text)) return "picture-credit";
  if (CREDIT_AT_END.test(text)) return "caption-with-credit";
  if (/["“”]/.test(text) && TELLING.test(text)) return undefined;
  if (isMarked(text) && (early || isShowing(text))) return "caption-words";
  if (isShowing(text) && DAY_AT_END.test(text)) return "caption-with-day";
  const credited = (after && isCredit(after.text)) || (before && isCredit(before.text));
  if (credited && isShowing(text)) return "caption-beside-credit";
  return undefined;
}

/** Tell whether a line is a picture's credit and nothing else. */
export function isCredit(line: string): boolean {
  return line.length < 140 && CREDIT_LINE.test(line);
}

/** Tell whether words read like those under a picture: people or things do, in the present tense, what can be seen. */
export function isShowing(text: string): boolean {
  const words = (text.split(/(?<=\w{3}[.])\s+(?=\p{Lu})/u)[0] as string).split(/\s+/);
  if (TELLING.test(words.join(" "))) return false;
  // The verb comes early: a subject with its apposition is rarely longer.
  return words.slice(0, 30).some((word, i) => i > 0 && isDepicting(words[i - 1] as string, word, words[i + 1] ?? ""));
}

function isDepicting(before: string, word: string, after: string): boolean {
  if (/[.,;:]$/.test(word) || /^(?:of|to|and|or|for)$/.test(after)) return false;
  const subject = before.replace(/[,)’'"”]+$/, "");
  if (
    /^(?:the|an?|this|that|these|those|its|his|her|their|our|of|to|in|on|at|by|for|from|with|as|under|new|first)$/i.test(
      subject,
    )
  )
    return false;
  if (DEPICTING_SINGULAR.has(word)) return true;
  if (!DEPICTING_PLURAL.has(word)) return false;
  return (
    PLURAL_PEOPLE.has(subject.toLowerCase()) ||
    (/[a-z]s$/.test(subject) && !/(?:ss|'s|’s|us|is)$/.test(subject)) ||
    before.endsWith(",")
  );
}

function isMarked(text: string): boolean {
  return CAPTION_MARKS.some((mark) => mark.test(text));
}
