import { MASTHEAD_ENDS, MASTHEAD_STARTS } from "../lexicon/en/mastheads.ts";
import { BODY_WORDS, GROUPS, ROLES } from "../lexicon/en/person-words.ts";
import { PLACE_STARTS } from "../lexicon/en/place-words.ts";
import { PLAIN_SAYING } from "../lexicon/en/reporting-verbs.ts";
import { FIRST_NAMES, LEADING_SURNAMES } from "../lexicon/first-names.ts";
import { UPPER } from "../lexicon/letters.ts";
import { POSTAL_LETTERS } from "../lexicon/places.ts";
import { foldName } from "../lexicon/world.ts";
import type { EntityKind, Token } from "../model/annotations.ts";
import { capitalize, type NameReading } from "./name-reading.ts";

const LETTERS = new RegExp(`^[${UPPER}]{2,6}$`);
/** Given names that are as often another word, a month or a place. */
const DOUBTFUL = new Set(
  "will may april june august art mark grant grace hope joy rose faith dale dean guy bill frank pat rob sue drew jack van star lance rich max rod chase dawn summer autumn holly crystal virginia georgia jordan chad carolina florence chelsea victoria austin madison jackson dallas houston israel page miles basil ray jay ben gene cliff sandy rusty misty charity abu ali della iris violet daisy joe".split(
    " ",
  ),
);

/** What a run of capitals is taken to name, and whether its form or company leaves hardly a doubt. */
export interface KindFound {
  readonly kind: EntityKind;
  readonly sure: boolean;
}

const sure = (kind: EntityKind): KindFound => ({ kind, sure: true });
const likely = (kind: EntityKind): KindFound => ({ kind, sure: false });

/** What a run of capitals names, or nothing where it cannot be told from other words. Titles stand from `titled` to `first`. */
export function findKind(reading: NameReading, titled: number, first: number, last: number): KindFound | undefined {
  const { tokens, initial, seen, shouted } = reading;
  const words = tokens.slice(first, last).map(({ text }) => (shouted[first] ? capitalize(text) : text));
  const size = words.filter((word) => /^\p{L}/u.test(word)).length;
  const before = tokens[first - 1]?.text.toLowerCase() ?? "";
  if (size === 1 && isGroup(reading, words[0] as string)) return likely("other");
  if (words.some((word) => /\d/.test(word))) return sure("item");
  if (words.includes("&")) return sure("organization");
  if (size > 1 && (isMasthead(words) || isNewscaster(reading, words))) return sure("outlet");
  if (first > titled || ROLES.has(before)) return size <= 4 && isSayable(words) ? sure("person") : likely("other");
  if (size === 1 && POSTAL_LETTERS.has(words[0] as string) && before === ",") return sure("place");
  if (size === 1 && LETTERS.test(words[0] as string)) return likely("organization");
  if (isPerson(reading, words, size, first, last))
    return { kind: "person", sure: isSurePerson(tokens, words, size, first, last) };
  if (size > 1 && PLACE_STARTS.has((words[0] as string).toLowerCase())) return likely("place");
  if (size === 1 && /^(?:in|near|at)$/.test(before) && !/ed$/.test(words[0] as string)) return likely("place");
  if (size === 1 && (tokens[first] as Token).tag === "ADJ") return undefined;
  return size > 1 || !initial[first] || seen.has(words[0] as string) ? likely("other") : undefined;
}

/** "fellow Republicans", "the Harbours": a word for people of a kind, or a plain word's plural, is nobody's name. */
export function isGroup({ isPlain }: NameReading, word: string): boolean {
  const low = word.toLowerCase();
  return low.endsWith("s") && (GROUPS.has(low) || (isPlain(low) && low.length > 5));
}

function isPerson(
  { tokens, isPlain, initial }: NameReading,
  words: readonly string[],
  size: number,
  first: number,
  last: number,
): boolean {
  const head = foldName(words[0] as string);
  const before = tokens[first - 1]?.text.toLowerCase() ?? "";
  if (before === "the" && !hasSpeechAfter(tokens, last)) return false;
  if (size === 1)
    return FIRST_NAMES.has(head) && !DOUBTFUL.has(head) && (!initial[first] || tokens[first]?.tag === "PROPN");
  if (size > 4 || !isSayable(words)) return false;
  if (FIRST_NAMES.has(head)) return true;
  if (isLeading(words)) return true;
  if (hasRoleBeside(tokens, first, last)) return true;
  if (size > 3) return false;
  if (hasSpeechAfter(tokens, last) || /^said$/.test(before)) return true;
  const isPlace = /^(?:in|near|at)$/.test(before);
  return (
    !isPlace &&
    !words.includes("-") &&
    words.every((word) => /^\p{Lu}(?:\.|\p{Ll}+|['’]\p{Lu}\p{Ll}+|\p{Ll}{1,2}\p{Lu}\p{Ll}+)$|^\p{Ll}+$/u.test(word)) &&
    words.every((word) => !isPlain(word.toLowerCase()))
  );
}

function isSurePerson(
  tokens: readonly Token[],
  words: readonly string[],
  size: number,
  first: number,
  last: number,
): boolean {
  return (
    isGiven(words, size) ||
    isLeading(words) ||
    isBetweenCommas(tokens, first, last) ||
    (size > 1 && hasSpeechAfter(tokens, last))
  );
}

/** "Hanna Viklund": a given name that is hardly ever another word, and a surname. */
function isGiven(words: readonly string[], size: number): boolean {
  const head = foldName(words[0] as string);
  return size > 1 && size <= 3 && FIRST_NAMES.has(head) && !DOUBTFUL.has(head);
}

/** "Kim Dae-ho": a family name that stands first, and two syllables. */
function isLeading(words: readonly string[]): boolean {
  const size = words.filter((word) => /^\p{L}/u.test(word)).length;
  return LEADING_SURNAMES.has(foldName(words[0] as string)) && size <= 3 && (words.includes("-") || size === 3);
}

/** "The pilot, Torv Wood, slept." */
function isBetweenCommas(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[first - 1]?.text === "," && tokens[last]?.text === "," && hasRoleBeside(tokens, first, last);
}

/** "QBS News", "Torvik TV": what stands before is no word of the language's own. */
function isNewscaster({ isPlain }: NameReading, words: readonly string[]): boolean {
  return /^(?:News|TV|Television|Radio)$/.test(words.at(-1) as string) && !isPlain((words[0] as string).toLowerCase());
}

/** "the Weir Gazette", "Daily Echo": a name with the words of a newspaper's. */
function isMasthead(words: readonly string[]): boolean {
  const [head = "", end = ""] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  return MASTHEAD_ENDS.has(end) || MASTHEAD_STARTS.has(head);
}

function hasSpeechAfter(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last];
  if (!token || !/^[a-z]/.test(token.text)) return false;
  const lemma = token.lemma.toLowerCase();
  return PLAIN_SAYING.has(lemma) || lemma === "said" || lemma === "told" || lemma === "wrote";
}

function isSayable(words: readonly string[]): boolean {
  return words.every((word) => !BODY_WORDS.has(word.toLowerCase()));
}

/** Tell whether an age or a role stands beside a name, within a few words of its comma: ", a spokesman", ", 71,", "The director, ". */
export function hasRoleBeside(tokens: readonly Token[], first: number, last: number): boolean {
  const isRole = (i: number): boolean => {
    const lower = tokens[i]?.text.toLowerCase() ?? "";
    return ROLES.has(lower) || (lower.endsWith("s") && ROLES.has(lower.slice(0, -1)));
  };
  if (tokens[first - 1]?.text === "," && tokens[last]?.text === ",") {
    for (let i = first - 2; i >= 0 && i > first - 8 && !/^[.,;:]$/.test(tokens[i]?.text ?? ""); i--)
      if (isRole(i) && /^[a-z]/.test(tokens[i]?.text ?? "")) return true;
  }
  if (tokens[last]?.text !== ",") return false;
  if (/^[1-9]\d?$/.test(tokens[last + 1]?.text ?? "") && /^[,.]$/.test(tokens[last + 2]?.text ?? "")) return true;
  for (let i = last + 1; i < Math.min(last + 9, tokens.length); i++) {
    if (/^[.,;:]$/.test(tokens[i]?.text ?? "")) return false;
    if (isRole(i)) return true;
  }
  return false;
}
