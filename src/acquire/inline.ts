import { DAY, DAY_AT_END, TELLING, VIDEO_SUBJECT, VIDEO_VERB, WEAK_VIDEO_VERB } from "../lexicon/en/captions.ts";
import { RESIDUE_INLINE } from "../lexicon/en/residue-inline.ts";
import { LETTER, UPPER } from "../lexicon/letters.ts";
import type { Removal } from "../model/article.ts";
import { isMarked, isShowing } from "./captions.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isScene } from "./scenes.ts";
import { findRoughSentences } from "./sentences.ts";

/** Paragraphs shorter than this have nothing in them that ran together. */
const SHORTEST = 600;

/**
 * Find furniture that ran into the text when paragraph breaks were lost: pleas and notices with words of their own,
 * captions, and marks left over from links whose words are gone.
 */
export function findInline(paragraphs: readonly Paragraph[]): readonly Removal[] {
  const long = paragraphs.filter(({ text }) => text.length >= SHORTEST);
  return long.flatMap((paragraph, i) => [
    ...findPosts(paragraph),
    ...findRuns(paragraph),
    ...findCaptionRuns(paragraph),
    ...(i === 0 ? findVideoCaption(paragraph) : []),
    ...findDebris(paragraph),
  ]);
}

function findRuns({ start, text }: Paragraph): readonly Removal[] {
  return RESIDUE_INLINE.flatMap(({ rule, reason, run, rest, anywhere }) => {
    const found: Removal[] = [];
    let past = 0;
    for (const { 0: first, index } of text.matchAll(run)) {
      if (index < past) continue;
      const words = rest ? findRest(text, index, rest, anywhere) : first;
      if (words === undefined) continue;
      past = index + words.length;
      found.push({ span: { start: start + index, end: start + index + words.trimEnd().length }, reason, rule });
    }
    return found;
  });
}

/** The longest run of furniture, with what must follow it. */
const LONGEST_RUN = 1200;

/** Where a sentence has ended, or a page has set a stretch apart by spaces. */
const ENDED = /(?:^|[.!?…]["”’)]{0,3}\s{1,8}|\s{2})$/;

/** How furniture that begins after the end of a sentence goes on. */
function findRest(text: string, index: number, rest: RegExp, anywhere = false): string | undefined {
  if (!anywhere && !ENDED.test(text.slice(Math.max(0, index - 12), index))) return undefined;
  return rest.exec(text.slice(index, index + LONGEST_RUN))?.[0];
}

/** Marks on their own between sentences: what is left of a link whose words were styled away. */
function findDebris({ start, text }: Paragraph): readonly Removal[] {
  return [...text.matchAll(/(?<=[.!?]["”’]? )(?:(?:(?:['"‘’“”:;,|•·–—-]+|['’]S) ){2,}|: )(?=["“‘]?\p{Lu})/gu)].map(
    ({ 0: marks, index }) => ({
      span: { start: start + index, end: start + index + marks.trimEnd().length },
      reason: "promo",
      rule: "left-over-marks",
    }),
  );
}

/** Captions between the sentences of a report: what is to be seen, with the day; or a picture spoken of as a picture. */
function findCaptionRuns({ start, text }: Paragraph): readonly Removal[] {
  const found: Removal[] = [];
  // Captions stand together: beside one, a sentence that ends with its day and tells nothing is another.
  let beside = false;
  let waiting: Removal | undefined;
  for (const sentence of findRoughSentences(text)) {
    const words = text.slice(sentence.start, sentence.end);
    const length = findCaptionLength(
      words,
      LEFT_OVER.test(text.slice(Math.max(0, sentence.start - 12), sentence.start)),
    );
    const at = start + sentence.start;
    const caption = (end: number): Removal => ({ span: { start: at, end }, reason: "caption", rule: "caption-run-in" });
    const dated: Removal | undefined = length === 0 && isDatedScene(words) ? caption(at + words.length) : undefined;
    if (length > 0) {
      if (waiting) found.push(waiting);
      found.push(caption(at + length));
    } else if (dated && beside) found.push(dated);
    else if (beside && isGoingOn(words, text.slice(sentence.end, sentence.end + 3))) {
      const closed = /^\s?\)/.exec(text.slice(sentence.end))?.[0].length ?? 0;
      found.push(caption(at + words.length + closed));
      continue;
    }
    beside = length > 0 || (dated !== undefined && beside);
    waiting = beside ? undefined : dated;
  }
  return found;
}

/** Behind a caption, its second sentence: one with the whole day, or one that a bracket closes which nothing opened. */
function isGoingOn(words: string, after: string): boolean {
  if (words.length > 320 || /["“”(]/.test(words)) return false;
  return /^\s?\)/.test(after) || /\)$/.test(words) || (WHOLE_DAY.test(words) && !TELLING.test(words));
}

/** A day as captions have it and reports do not: "Thursday, April 7, 2022". */
const WHOLE_DAY: RegExp = new RegExp(`\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:${DAY.source})`);

/** The longest post of the platform whose pictures these links lead to. */
const LONGEST_POST = 280;

/** Posts set into a report: what stands before their picture's link, back to the first sentence with a sign that only posts have. */
function findPosts({ start, text }: Paragraph): readonly Removal[] {
  return [
    ...text.matchAll(/pic\.twitter\.com\/\w+(?: ?[—–-] ?[^()]{2,60}\(@\w+\)(?: \p{Lu}\p{Ll}+ \d{1,2}, \d{4})?)?/gu),
  ].flatMap(({ 0: link, index }) => {
    const from = Math.max(0, index - LONGEST_POST);
    const before = text.slice(from, index);
    let begin = -1;
    for (const sentence of findRoughSentences(before).toReversed()) {
      const words = before.slice(sentence.start, sentence.end);
      if ((sentence.start === 0 && from > 0) || REPORTED.test(words)) break;
      if (POSTED.test(words)) begin = sentence.start;
    }
    if (begin < 0) return [];
    return [
      {
        span: { start: start + from + begin, end: start + index + link.length },
        reason: "other" as const,
        rule: "embedded-post",
      },
    ];
  });
}

/** What only posts have: somebody's handle, a hashtag, a link, a picture among the letters. */
const POSTED = /[@#]\w|https?:\/\/|\p{Extended_Pictographic}/u;

/** What a report has and a post has not. */
const REPORTED = /["“”]|\b(?:said|says|told|added|according to|tweeted|wrote|posted)\b/;

/** Somebody does something in the present, and the sentence ends with the day: "The mayor vows to build a pier, in Holm, on May 4, 2021." */
function isDatedScene(words: string): boolean {
  return (
    words.length < 320 && DAY_AT_END.test(words) && !/["“”]/.test(words) && !TELLING.test(words) && DOES.test(words)
  );
}

const DOES: RegExp = new RegExp(
  `^[${UPPER}](?:[${LETTER}'’.-]+ ){1,8}?(?<=[${UPPER}][${LETTER}'’-]* |[a-z]s )[a-z]{3,}s? (?:to|the|an?|his|her|its|their|in|at|on|with|for|[${UPPER}])`,
);

/** What is left of a link before a picture's caption. */
const LEFT_OVER = /[.!?]["”’)]*(?: +(?:[:;|,'"‘’“”]+|['’]S))+ +$/;

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\.$/;

/** How many letters of a rough sentence are a caption; 0 where it is none. */
function findCaptionLength(words: string, linked: boolean): number {
  // Chronicles set a day before each entry.
  if (words.length > 700 || /^\p{Lu}\p{L}+\.? \d{1,2}(?:, \d{4})? [-–—]/u.test(words)) return 0;
  // A caption without a full stop runs on into somebody's speech.
  const speech = /(?<=\p{Ll}{3} )["“]\p{Lu}[^"“”]{40,}[,.?!…]["”]?/u.exec(words);
  if (
    speech &&
    speech.index > 40 &&
    !/["“”]/.test(words.slice(0, speech.index)) &&
    isShowing(words.slice(0, speech.index), 12)
  ) {
    return words.slice(0, speech.index).trimEnd().length;
  }
  if (/["“”]/.test(words)) return 0;
  if (!isShowing(words)) return words.length < 300 && DAY.test(words) && isScene(words) ? words.length : 0;
  return DAY.test(words) || isMarked(words) || (linked && WEEKDAY.test(words)) ? words.length : 0;
}

/** A television page's text begins with the words under its video: who speaks of what on which programme. */
function findVideoCaption({ start, text }: Paragraph): readonly Removal[] {
  const [first] = findRoughSentences(text.slice(0, 1200));
  if (!first || first.start > 0) return [];
  const end = findVideoEnd(text.slice(0, first.end));
  return end === 0 ? [] : [{ span: { start, end: start + end }, reason: "caption", rule: "video-caption" }];
}

function findVideoEnd(words: string): number {
  const verb = VIDEO_VERB.exec(words) ?? (VIDEO_SUBJECT.test(words) ? WEAK_VIDEO_VERB.exec(words) : null);
  if (!verb || verb.index > 160 || /\b(?:said|told|announced|was|were|had)\b/.test(words.slice(0, verb.index)))
    return 0;
  const after = verb.index + verb[0].length;
  const joint = JOINT.exec(words.slice(after));
  if (joint && joint.index > 15) return words.slice(0, after + joint.index).trimEnd().length;
  // Somebody tells something before the first full stop: the report has begun, and nothing shows where.
  return words.length > 330 || /\b(?:said|says|told|tells|announced|warned|according)\b/.test(words.slice(after))
    ? 0
    : words.length;
}

const SMALL =
  "(?<!\\b(?:the|a|an|of|to|in|on|at|by|for|from|with|as|and|or|over|about|after|against|that|how|why|whether|if|into|between|amid|during|under|than|de|al|President|Minister|former|says?) )";

/** Where a caption without a full stop passes into the report: "… drones Iran is …", "… with Putin The Senate …". */
const JOINT = new RegExp(
  `${SMALL}(?:(?<=[${LETTER}0-9]['’"”]? )(?=(?:The|An?|In|On|As|At|When|After|It|He|She|They|More than|Former) [${LETTER}])|(?<=\\s[a-zß-öø-ÿ][a-zß-öø-ÿ-]+ )(?=(?:[${UPPER}][${LETTER}]+ ){1,3}(?:is|was|are|were|has|have|had|will|would|could|said|says|announced|warned|told|claimed)\\b))`,
);
