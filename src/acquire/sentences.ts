import type { Span } from "../model/span.ts";

const ABBREVIATED =
  /(?:^|[\s("“'‘])(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Gen|Lt|Col|Sgt|Maj|Capt|Cmdr|Adm|Sen|Rep|Gov|Dr|Mr|Mrs|Ms|St|No|Jr|Sr|vs|Ret|(?:\p{Lu}\.)*\p{Lu})\.$/u;

/** Find sentences well enough to tell a caption: up to a mark that no abbreviation ends with and a capital follows. */
export function findRoughSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  // Left-over marks may stand between two sentences; a credit in brackets ends one too.
  const ends =
    /(?:[.!?]["”’')]{0,4}|\((?:AP|AFP|EPA|PA) Photo[^()]{0,80}\))\s{1,20}(?:(?:[)'"‘’“”:;,.?|/–-]{1,6}|['’]S)\s{1,20}){0,4}(?=["“‘(]?[\p{Lu}\p{N}])/gu;
  for (const { 0: mark, index } of text.matchAll(ends)) {
    if (ABBREVIATED.test(text.slice(Math.max(start, index - 8), index + 1))) continue;
    sentences.push({ start, end: index + (/^\S*/.exec(mark)?.[0].length ?? 0) });
    start = index + mark.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
