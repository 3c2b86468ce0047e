import { HEADLINE_NOUNS, HEADLINE_VERBS } from "../lexicon/en/headline-words.ts";
import { resolveLemma } from "../lexicon/en/lemmas.ts";
import { SENTENCE_OPENERS } from "../lexicon/en/openers.ts";
import { BODY_WORDS, ROLES, TITLES } from "../lexicon/en/person-words.ts";
import { PLACE_ENDS } from "../lexicon/en/place-words.ts";
import { isAct } from "../lexicon/en/synonyms.ts";
import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { foldName } from "../lexicon/world.ts";
import type { Sentence, Token } from "../model/annotations.ts";
import type { LanguageModel } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import { findForm, type Signs } from "./forms.ts";
import { findKnownNames } from "./known-names.ts";
import { CLASS, SIGNS } from "./signs.ts";
import { ALL_CAPITALS, CAPITAL, type Described, LONG, NO_NAME, OPENING, traitsOf } from "./traits.ts";

/** Capitals of a line from which it may be written as titles are, all its long words having them. */
const FEWEST_CAPITALS = 3;
/** The same where the line is not known for a heading. */
const FEWEST_IN_TEXT = 5;
/** Endings that English words have and hardly any names do. */
const PLAIN_ENDINGS =
  /(?:tion|sion|ment|ness|ity|ous|ful|less|able|ible|ally|fully|ously|ently|antly|ively|ately|lessly|ably|ibly|ily|ingly|edly|ship|hood|ance|ence|ism|ists?|ings?|ates?|ize[sd]?|ise[sd]?|fy|ified)s?$/;
const PREFIXES = /^(?:un|re|over|out|mis|dis|pre|non|under|super|inter|anti|ex)/;

/** What is known of an article's words before its lines of titles are read. */
interface Evidence {
  readonly seen: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  /** Two words side by side, both with a capital, and those of which only the first has one. */
  readonly pairs: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
}

/** The forms that an article's words are read as, and the sentences that are written as titles are. */
interface TrueForms {
  readonly ids: Int32Array;
  readonly titles: readonly Sentence[];
}

/**
 * Set the words of lines that are written as titles are, nearly every word with a capital, in small letters again unless they are names: gives
 * for each word the form to be read.
 *
 * A capital tells nothing there. A word is a name where the article writes it so in mid-sentence and the lexicons have it, and
 * where English does not have it as another word (after Lita, Ittycheriah, Roukos and Kambhatla, 2003, "tRuEcasIng").
 */
export function findTrueForms(
  text: string,
  words: readonly Span[],
  sentences: readonly Sentence[],
  headings: readonly Span[],
  signs: Signs,
  model: LanguageModel,
): TrueForms {
  const { ids, forms } = signs;
  const describedAt = (i: number): Described => forms.described[ids[i] as number] as Described;
  const titles = sentences.filter((sentence) => isTitleLine(sentence, headings, describedAt));
  if (titles.length === 0) return { ids, titles };
  const evidence = weighWords(sentences, titles, describedAt);
  const own = ids.slice();
  for (const { first, last } of titles) {
    const line: Token[] = [];
    for (let i = first; i < last; i++) {
      const { start, end } = words[i] as Span;
      line.push({ start, end, text: forms.texts[ids[i] as number] as string, tag: "X", lemma: describedAt(i).lower });
    }
    const isPlain = (word: string): boolean | undefined => {
      const known = forms.of[findForm(forms, word, 0, word.length) * SIGNS + CLASS] as number;
      return known === 0 ? undefined : model.tags[model.words.tags[known] as number] !== "PROPN";
    };
    const names = findNameWords(text, line, evidence, isPlain);
    for (let i = first; i < last; i++) {
      if (names[i - first] || !(describedAt(i).traits & CAPITAL)) continue;
      const { lower } = describedAt(i);
      own[i] = findForm(forms, lower, 0, lower.length);
    }
  }
  return { ids: own, titles };
}

function isTitleLine(
  { start, end, first, last }: Sentence,
  headings: readonly Span[],
  describedAt: (i: number) => Described,
): boolean {
  let long = 0;
  let capital = 0;
  let shouted = 0;
  for (let i = first; i < last; i++) {
    const { traits } = describedAt(i);
    if (!(traits & LONG)) continue;
    long++;
    if (traits & CAPITAL) capital++;
    if (traits & ALL_CAPITALS) shouted++;
  }
  if (capital < FEWEST_CAPITALS || capital <= 0.8 * long || shouted > 0.5 * long) return false;
  if (headings.some((heading) => heading.start <= start && end <= heading.end)) return true;
  return long >= FEWEST_IN_TEXT && (capital === long || describedAt(last - 1).lower !== ".");
}

/** Look how the rest of the article writes its words. */
function weighWords(
  sentences: readonly Sentence[],
  titles: readonly Sentence[],
  describedAt: (i: number) => Described,
): Evidence {
  const skipped = new Set(titles);
  const seen = new Set<string>();
  const small = new Set<string>();
  const pairs = new Set<string>();
  const loose = new Set<string>();
  for (const sentence of sentences) {
    if (skipped.has(sentence)) continue;
    let before: Described | undefined;
    for (let i = sentence.first; i < sentence.last; i++) {
      const here = describedAt(i);
      const opens = !before || before.traits & OPENING;
      if (!(here.traits & CAPITAL)) {
        small.add(here.lower);
        if (before && before.traits & CAPITAL) loose.add(`${before.lower} ${here.lower}`);
      } else if (!opens) {
        seen.add(here.lower);
        if (before && before.traits & CAPITAL) pairs.add(`${before.lower} ${here.lower}`);
      }
      before = here;
    }
  }
  return { seen, small, pairs, loose };
}

/** For each word of a line 1 where it is (part of) a name, or has a capital in any case. */
function findNameWords(
  text: string,
  line: readonly Token[],
  { seen, small, pairs, loose }: Evidence,
  isPlain: (word: string) => boolean | undefined,
): Uint8Array {
  const names = new Uint8Array(line.length);
  const lexical = new Uint8Array(line.length);
  const lower = (i: number): string => line[i]?.lemma ?? "";
  const paired = (i: number): boolean => {
    const pair = `${lower(i - 1)} ${lower(i)}`;
    return pairs.has(pair) && !loose.has(pair);
  };
  for (const { first, last, name } of findKnownNames(text, line)) {
    const doubtful = last === first + 1 && (name.ambiguous || small.has(lower(first))) && !seen.has(lower(first));
    if (!doubtful) lexical.fill(name.form === "noun" ? 1 : 2, first, last);
  }
  const { traits } = traitsOf(line);
  for (let i = 0; i < line.length; i++) {
    const { text: form } = line[i] as Token;
    const word = lower(i);
    const isTime = ((traits[i] as number) & NO_NAME) !== 0 && (form !== "May" || /^\d/.test(lower(i + 1)));
    if (isTime || lexical[i] || paired(i) || paired(i + 1) || /^\p{Lu}\p{Ll}*\p{Lu}|^\p{Lu}\.?$|\d/u.test(form))
      names[i] = 1;
    else if (SENTENCE_OPENERS.has(form)) names[i] = 0;
    else if (isBodyBehindName(line, i, names, lexical)) names[i] = 1;
    else if (seen.has(word)) names[i] = small.has(word) ? 0 : 1;
    else if (small.has(word)) names[i] = 0;
    else names[i] = isUnknownName(line, i, isPlain, names, lexical) ? 1 : 0;
  }
  // "President Holt": a title is written as a part of the name behind it.
  for (let i = line.length - 2; i >= 0; i--)
    if (!names[i] && names[i + 1] && lexical[i + 1] !== 2 && TITLES.has(lower(i)) && !isSmall(line[i + 1]))
      names[i] = 1;
  return names;
}

const isSmall = (token: Token | undefined): boolean => !/^\p{Lu}/u.test(token?.text ?? "");

/** "Betty Ford Clinic", but "Ruritania Court", "Palin's Church". */
function isBodyBehindName(line: readonly Token[], i: number, names: Uint8Array, lexical: Uint8Array): boolean {
  const word = line[i]?.lemma ?? "";
  return (
    (BODY_WORDS.has(word) || PLACE_ENDS.has(word)) &&
    names[i - 1] === 1 &&
    !lexical[i - 1] &&
    /^\p{Lu}\p{Ll}/u.test(line[i - 1]?.text ?? "")
  );
}

/** Judge a word that the rest of the article does not have, by what English has and by what stands before it. */
function isUnknownName(
  line: readonly Token[],
  i: number,
  isPlain: (word: string) => boolean | undefined,
  names: Uint8Array,
  lexical: Uint8Array,
): boolean {
  const { lemma: word } = line[i] as Token;
  const before = line[i - 1]?.text ?? "";
  const known = isPlain(word);
  if (FIRST_NAMES.has(foldName(word))) return known !== true || /^\p{Lu}\p{Ll}/u.test(line[i + 1]?.text ?? "");
  if (ROLES.has(word) || TITLES.has(word)) return false;
  if (known !== undefined) return !known;
  if (names[i - 1] === 1 && lexical[i - 1] !== 2 && FIRST_NAMES.has(foldName(before))) return true;
  const [verb, noun] = [resolveLemma(word, "VERB"), resolveLemma(word, "NOUN")];
  if (HEADLINE_VERBS.has(verb) || HEADLINE_NOUNS.has(noun) || isAct(verb)) return false;
  if ((verb !== word && isPlain(verb) === true) || (noun !== word && isPlain(noun) === true)) return false;
  return !(word.length > 5 && (PLAIN_ENDINGS.test(word) || PREFIXES.test(word)));
}
