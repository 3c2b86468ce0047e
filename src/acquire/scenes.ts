import { DAY, DEPICTING_PLURAL, DEPICTING_SINGULAR, PLURAL_PEOPLE } from "../lexicon/en/captions.ts";
import {
  FINITE_AUXILIARIES,
  isIrregularPast,
  NO_CAPTION_OPENERS,
  SCENE_TIME,
  SHOWN_NOUNS,
  SHOWN_TITLES,
  STATES,
  TELLING_STEMS,
} from "../lexicon/en/scenes.ts";
import { LETTER, UPPER } from "../lexicon/letters.ts";
import { isLower, isUpper } from "../text/characters.ts";
import { trimMarks } from "../text/trim.ts";

/** A caption's sentence has no more words, and no fewer. */
const [FEWEST, MOST] = [5, 50];

/**
 * Tell whether a sentence is a scene and no statement: it has no finite verb, names who or what is to be seen, and
 * says two of when, where, and what they are doing.
 */
export function isScene(sentence: string): boolean {
  if (sentence.length > 400 || !isUpper(sentence.charCodeAt(0)) || !/(?:[^\s.]{2}|\d)[)]?[.]$/.test(sentence))
    return false;
  if (/["“”?!;:…–—]|\s-+\s/.test(sentence)) return false;
  const words = sentence.replace(/[.]$/, "").split(/\s+/);
  if (words.length < FEWEST || words.length > MOST) return false;
  const opener = bare(words[0] as string);
  if (NO_CAPTION_OPENERS.has(opener) || !isVerbless(words)) return false;
  const shown = isShown(words);
  if (!shown && !NAMED.test(sentence)) return false;
  const doing = words.findIndex((_, i) => isDoing(words, i)) > 0;
  const timed = SCENE_TIME.test(sentence) || DAY.test(sentence);
  const placed = sentence.match(PLACES)?.length ?? 0;
  return (placed > 0 && (doing || timed)) || (shown && (doing || timed || placed > 1));
}

const PLACES: RegExp = new RegExp(
  `\\s(?:in|at|near|outside|inside|along|above|over|on) (?:(?:the|a|an|his|her|their|its) (?!\\w+ of (?![${UPPER}]))[${LETTER}]|(?!(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))[${UPPER}])`,
  "g",
);

/** A name, or one joined to another or to what is somebody's: "Ann Poe", "Poe and her brother". */
const NAMED: RegExp = new RegExp(`^\\S+ (?:(?:of |and )?[${UPPER}]|and (?:his|her) )`);

/** Tell whether no word can be a finite verb, but for one in each relative clause. */
function isVerbless(words: readonly string[]): boolean {
  let relative: number | undefined;
  let verbs = 0;
  for (const [i, word] of words.entries()) {
    const low = bare(word);
    if (i > 0 && (RELATIVES.has(low) || (low === "that" && PASSIVE.test(words[i + 1] ?? "")))) {
      relative = i;
      verbs = 0;
    } else if (isFiniteVerb(words, i)) {
      // Its verb comes early: what comes late is the sentence's own.
      if (relative === undefined || (verbs === 0 && i > relative + LATEST)) return false;
      // "was damaged" is one verb.
      if (!FINITE_AUXILIARIES.has(bare(words[i - 1] as string)) && ++verbs > 1) return false;
    }
    if (/,$/.test(word)) relative = undefined;
  }
  return true;
}

/** How many words after its pronoun a relative clause has its verb. */
const LATEST = 5;

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whose", "where"]);

/** Before these "that" opens a relative clause; elsewhere it may open what somebody says. */
const PASSIVE = /^(?:was|were|had|is|are)$/;

const BEFORE_NOUN =
  /^(?:the|an?|his|her|its|their|our|my|this|these|those|that|of|in|on|at|by|for|from|with|as|to|near|outside|inside|against|between|over|under|about|into|during|after|before|through|without)$|['’]s$|s['’]$/i;

function isFiniteVerb(words: readonly string[], i: number): boolean {
  const word = words[i] as string;
  const low = bare(word);
  if (FINITE_AUXILIARIES.has(low) || /n['’]t$|['’](?:re|ve|ll|d|m)$/.test(low)) return low !== "may" || word !== "May";
  if (i === 0 || isUpper(word.charCodeAt(0))) return false;
  const before = words[i - 1] as string;
  const after = words[i + 1] ?? "";
  if (!before.endsWith(",") && BEFORE_NOUN.test(before)) return false;
  if (/ed$/.test(low) || isIrregularPast(low)) return !isParticiple(low, after, word);
  const named = isUpper(before.charCodeAt(0));
  if (/[^s]s$/.test(low)) {
    if (SHOWN_NOUNS.has(low) && !DEPICTING_SINGULAR.has(low)) return false;
    return named || isVerb(low);
  }
  if (named && TELLING_STEMS.has(low)) return true;
  // A bare form after a plural, or after two names: "voters fear", "Poe and Lee plan".
  const many =
    /[a-z]s,?$/.test(before) || PLURAL_PEOPLE.has(bare(before)) || (named && words.slice(0, i).includes("and"));
  return many && (TELLING_STEMS.has(low) || DEPICTING_PLURAL.has(low));
}

function isVerb(low: string): boolean {
  if (DEPICTING_SINGULAR.has(low)) return true;
  return [low.slice(0, -1), low.replace(/es$/, ""), low.replace(/ies$/, "y")].some((stem) => TELLING_STEMS.has(stem));
}

function isParticiple(low: string, after: string, word: string): boolean {
  if (/,$/.test(word)) return false;
  return after === "by" || (STATES.has(low) && /^(?:in|at|on|near|outside|during|after|from|with|to)$/.test(after));
}

/** Tell whether a sentence begins with somebody's title, or with a noun phrase of people or things to be seen. */
function isShown(words: readonly string[]): boolean {
  if (SHOWN_TITLES.has(bare(words[0] as string))) return true;
  // The head of the first phrase stands before its first preposition or participle.
  for (const [i, word] of words.slice(0, 8).entries()) {
    const low = bare(word);
    if (
      i > 0 &&
      /^(?:of|in|at|on|from|with|near|outside|inside|for|to|against|by|and|or|who|which|that|during|along)$/.test(low)
    )
      return false;
    const ends =
      i + 1 >= words.length ||
      !isLower((words[i + 1] as string).charCodeAt(0)) ||
      HEAD_ENDS.test(words[i + 1] as string);
    if (SHOWN_NOUNS.has(low) && (ends || /,$/.test(word))) return true;
  }
  return false;
}

const HEAD_ENDS =
  /^(?:of|in|at|on|from|with|near|outside|inside|for|to|against|by|and|who|which|that|during|along|above|over|under|after|before|last|this|\w+(?:ing|ed))\b/;

/** What somebody is doing, as a participle beside its noun: "a boy standing by the wall". */
function isDoing(words: readonly string[], i: number): boolean {
  const low = bare(words[i] as string);
  if (i === 0 || !/^[a-z]{2,}ing$/.test(low) || BEFORE_NOUN.test(words[i - 1] as string)) return false;
  const stem = low.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/y$/, "ie")].some((verb) => DEPICTING_PLURAL.has(verb));
}

function bare(word: string): string {
  return trimMarks(word.toLowerCase().replace(/^[("'‘]+/, ""), "),.\"'’");
}
