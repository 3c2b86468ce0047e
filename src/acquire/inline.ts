import { DAY } from "../lexicon/en/captions.ts";
import type { Removal } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { isShowing } from "./captions.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Paragraphs shorter than this have nothing in them that ran together. */
const SHORTEST = 600;

/**
 * Find furniture that ran into the text when paragraph breaks were lost: captions that end with their day,
 * and marks left over from links whose words are gone.
 */
export function findInline(paragraphs: readonly Paragraph[]): readonly Removal[] {
  return paragraphs
    .filter(({ text }) => text.length >= SHORTEST)
    .flatMap((paragraph) => [...findDebris(paragraph), ...findInlineCaptions(paragraph)])
    .sort((a, b) => a.span.start - b.span.start);
}

/** Two or more marks on their own between sentences: what is left of a link whose words were styled away. */
function findDebris({ start, text }: Paragraph): readonly Removal[] {
  return [...text.matchAll(/(?<=[.!?]["”’]? )(?:['"‘’“”:|•·–—-]+ ){2,}(?=["“‘]?\p{Lu})/gu)].map(
    ({ 0: marks, index }) => ({
      span: { start: start + index, end: start + index + marks.trimEnd().length },
      reason: "promo",
      rule: "left-over-marks",
    }),
  );
}

function findInlineCaptions({ start, text }: Paragraph): readonly Removal[] {
  const found: Removal[] = [];
  for (const sentence of findRoughSentences(text)) {
    const words = text.slice(sentence.start, sentence.end);
    if (/["“”]/.test(words) || !DAY.test(words) || !isShowing(words)) continue;
    const span = { start: start + sentence.start, end: start + sentence.end };
    found.push({ span, reason: "caption", rule: "caption-run-in" });
  }
  return found;
}

const ABBREVIATED =
  /(?:^|[\s("“'‘])(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Gen|Lt|Col|Sgt|Maj|Capt|Cmdr|Adm|Sen|Rep|Gov|Dr|Mr|Mrs|Ms|St|No|Jr|Sr|vs|(?:\p{Lu}\.)*\p{Lu})\.$/u;

/** Find sentences well enough to tell a caption: up to a mark that no abbreviation ends with and a capital follows. */
function findRoughSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu)) {
    if (ABBREVIATED.test(text.slice(Math.max(start, index - 8), index + 1))) continue;
    sentences.push({ start, end: index + mark.trimEnd().length });
    start = index + mark.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
