import { LETTER, UPPER } from "../lexicon/letters.ts";
import type { Removal } from "../model/article.ts";
import { isSignature } from "./bylines.ts";
import { datelineOf } from "./dateline.ts";
import { countShared, foldWords, isHeading } from "./headings.ts";
import type { Paragraph } from "./paragraphs.ts";

/**
 * Find what stands between headline and report and only says them again: second titles, often of the page's video, and a
 * picture's caption made of words that the report quotes in full.
 */
export function findBlurbs(paragraphs: readonly Paragraph[], lead: number): readonly Removal[] {
  const [headline, second] = paragraphs;
  if (!headline || !second || lead === 0) return [];
  const about = foldWords(headline.text);
  const found: Removal[] = [];
  if (lead > 1 && isRetold(second, about)) {
    found.push({ span: spanOf(second), reason: "other", rule: "second-title" });
  } else if (lead > 1 && paragraphs[2] && isOtherTitle(second, paragraphs[2], about)) {
    found.push({ span: spanOf(second), reason: "other", rule: "second-title" });
  }
  for (const p of paragraphs.slice(1, lead)) {
    if (isClipped(p)) found.push({ span: spanOf(p), reason: "player", rule: "player-title" });
  }
  for (let i = 1; i < Math.min(paragraphs.length - 1, 5); i++) {
    const p = paragraphs[i] as Paragraph;
    const after = paragraphs[i + 1] as Paragraph;
    const dated = datelineOf(after) !== undefined;
    if (isQuotedAgain(p, paragraphs.slice(i + 2)) && ((dated && i < lead) || isNearer(after, p, about))) {
      found.push({ span: spanOf(p), reason: "caption", rule: "caption-of-quotations" });
    } else if (dated && i < lead && isTellingCaption(p)) {
      found.push({ span: spanOf(p), reason: "caption", rule: "caption-above-dateline" });
    } else if (dated && i < lead && isSummary(p)) {
      found.push({ span: spanOf(p), reason: "other", rule: "summary-above-dateline" });
    } else if (i < 3 && isTellingNow(p) && isNearer(after, p, about)) {
      found.push({ span: spanOf(p), reason: "caption", rule: "caption-in-the-present" });
    }
  }
  return found;
}

function spanOf({ start, end }: Paragraph): Removal["span"] {
  return { start, end };
}

/** A second title of the same: as short as a title, and most of its words in the first. */
function isRetold({ text }: Paragraph, about: ReadonlySet<string>): boolean {
  const words = foldWords(text);
  return isHeading(text) && words.size >= 3 && text.length < 100 && countShared(words, about) >= 0.7;
}

/** Another title right under the first, of the page's video or for its readers: two of its words are in the title or the report's beginning. */
function isOtherTitle({ text }: Paragraph, after: Paragraph, about: ReadonlySet<string>): boolean {
  const words = foldWords(text);
  if (!isHeading(text) || text.length >= 100 || words.size < 4 || /[:?]/.test(text)) return false;
  const told = new Set([...about, ...foldWords(after.text)]);
  return [...words].filter((word) => about.has(word)).length >= 2 && countShared(words, told) >= 0.4;
}

/** Whole sentences between a headline and the dateline: the report begins with its dateline, and these sum it up or are under its picture. */
function isSummary({ text }: Paragraph): boolean {
  return (
    text.length > 50 && text.length < 400 && /^["“‘']?[\p{Lu}\d].*[.!?]["”’)]*$/su.test(text) && !isSignature(text)
  );
}

/** What is under a picture or video tells in the present what somebody says; the report's own beginning, behind it, tells the headline. */
function isTellingNow({ text }: Paragraph): boolean {
  const begin = text.slice(0, 120);
  return (
    text.length < 260 && isOneSentence(text) && NOW.test(begin) && !TOLD.test(begin.slice(0, NOW.exec(begin)?.index))
  );
}

const NOW =
  /\b(?:says|tells|warns|claims|vows|urges|calls|insists|denies|accuses|announces|admits|agrees?|meets|speaks|discusses|explains|pledges|threatens|defends|argues|reacts|responds)\b/;
const TOLD = /\b(?:said|told|was|were|had|has|have|announced|warned)\b/;

/** A title with a full stop: there is no article, no past and no auxiliary, and a comma stands for "and" or a verb in the present follows. */
function isClipped({ text }: Paragraph): boolean {
  if (text.length >= 100 || !text.endsWith(".")) return false;
  return CLIPPED.test(text) ? !FULL.test(text) : PRESENT.test(text) && !FULL.test(text.replace(MODIFIERS, " "));
}

/**
 * What stands between a headline and the paragraph with the dateline, and says in one sentence who was where on what day, is under a
 * picture: the report would begin with its dateline.
 */
function isTellingCaption({ text }: Paragraph): boolean {
  return text.length < 260 && isOneSentence(text) && !/["“”?!:]/.test(text) && PERSON.test(text) && WHEN.test(text);
}

const NAMES = `[${UPPER}][${LETTER}'’.-]*(?: [${UPPER}][${LETTER}'’.-]*)?`;
const CLIPPED: RegExp = new RegExp(`^${NAMES}, ${NAMES} [a-z]{3,} [^.!?]+\\.$`);
const PRESENT: RegExp = new RegExp(`^${NAMES} [a-z]{3,}s ${NAMES} [^.!?,:;]+\\.$`);
/** Participles before a noun: "in redacted notes". */
const MODIFIERS = /(?<=\b(?:in|of|on|with|from|over|for|by|to) )[a-z]+ed(?= [a-z]+s?\b)/g;

const OPENS: RegExp = new RegExp(`^[${UPPER}]`);
/** A full stop with a capital behind it. */
const STOPS: RegExp = new RegExp(`\\.(?= [${UPPER}])`, "g");
/** An abbreviation or initial before a full stop: "Gov", "U.S". */
const SHORTENED: RegExp = new RegExp(`(?:^|[^${LETTER}])[${UPPER}][a-z]{0,3}$`);

/** It is one sentence: no full stop ends one before the last, but after abbreviations and initials. */
function isOneSentence(text: string): boolean {
  if (!OPENS.test(text) || !text.endsWith(".")) return false;
  return [...text.matchAll(STOPS)].every(({ index }) => SHORTENED.test(text.slice(Math.max(0, index - 6), index)));
}
const PERSON: RegExp = new RegExp(
  `\\b(?:President|Minister|Chancellor|Secretary|Senator|Sen\\.|Rep\\.|Gov\\.|Governor|Mayor|King|Queen|Prince|Princess|Pope|Gen\\.|General|Mr\\.|Mrs\\.|Ms\\.|Justice|Judge|Ambassador|Director|Leader|leader) [${UPPER}][${LETTER}]`,
);
const WHEN =
  /\b(?:on|last|this|late|early) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year)\b|\bin (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:19|20)\d\d)\b/;
const FULL = /\b(?:the|an?|said|says|was|were|is|are|has|have|had|will|[a-z]+ed|[a-z]+n['’]t)\b/;

/** All that the paragraph quotes stands again further down, in longer quotations. */
function isQuotedAgain({ text }: Paragraph, rest: readonly Paragraph[]): boolean {
  const quoted = [...text.matchAll(/["“]([^"“”]{12,})["”]/g)].map(([, words]) =>
    (words as string).replace(/[.,]$/, ""),
  );
  if (quoted.length < 2 || text.length > 260) return false;
  return rest.some((p) => quoted.every((words) => p.text.includes(words)));
}

/** The lead tells the headline again; what stands before it and does so less is not the lead. */
function isNearer(after: Paragraph, before: Paragraph, about: ReadonlySet<string>): boolean {
  const near = countShared(about, foldWords(after.text));
  return near >= 0.6 && near >= countShared(about, foldWords(before.text)) + 0.2;
}
