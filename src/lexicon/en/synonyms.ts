import { VERB_OF } from "./nominalizations.ts";
import { ADJECTIVE_CLASSES } from "./synonyms-adjectives.ts";
import { CONVERSE_CLASSES, HEADLINE_CLASSES, OUTCOME_CLASSES } from "./synonyms-converses.ts";
import { KIND_CLASSES } from "./synonyms-kinds.ts";
import { NOUN_CLASSES } from "./synonyms-nouns.ts";
import { beginsPhrase, wordOfPhrase } from "./synonyms-phrases.ts";
import { VERB_CLASSES } from "./synonyms-verbs.ts";

/** Verbs of two words whose sense is that of one, as `verb particle`: "shut down" is `shut_down`. */
const PHRASAL = new Set(
  (
    "shut_down shoot_down give_up step_up step_down ramp_up set_up carry_out run_out call_off cut_off go_on take_place hand_out " +
    "break_into join_forces pay_tribute work_together"
  ).split(" "),
);

/** Find the one word that lemmas in a row stand for, such as `receive` for "take delivery". */
export function foldPhrase(...lemmas: readonly string[]): string | undefined {
  const joined = lemmas.join("_");
  return PHRASAL.has(joined) ? joined : wordOfPhrase(lemmas);
}

/** Tell whether a lemma begins a phrase that stands for one word. */
export function opensPhrase(lemma: string): boolean {
  openings ??= new Set([...PHRASAL].map((phrase) => phrase.slice(0, phrase.indexOf("_"))));
  return openings.has(lemma) || beginsPhrase(lemma);
}

let openings: Set<string> | undefined;

let classes: Map<string, readonly number[]> | undefined;

/** The numbers of the classes that a lemma stands in: words near enough to say the same of the same thing. */
export function classesOf(lemma: string): readonly number[] {
  classes ??= readClasses([...VERB_CLASSES, ...NOUN_CLASSES, ...ADJECTIVE_CLASSES]);
  return classes.get(lemma) ?? [];
}

let matters: Map<string, readonly number[]> | undefined;

/** The numbers of the matters that a lemma is used of, across parts of speech and from either side: looser than its classes, for telling what is worth comparing. */
export function mattersOf(lemma: string): readonly number[] {
  matters ??= readClasses([...KIND_CLASSES, ...CONVERSE_CLASSES, ...OUTCOME_CLASSES, ...HEADLINE_CLASSES]);
  return matters.get(lemma) ?? [];
}

function readClasses(lines: readonly string[]): Map<string, readonly number[]> {
  const read = new Map<string, number[]>();
  lines.forEach((line, i) => {
    for (const lemma of line.split(" ")) {
      const known = read.get(lemma);
      if (known) known.push(i);
      else read.set(lemma, [i]);
    }
  });
  return read;
}

/** The regular endings that make a noun out of a verb, tried where the list gives none. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/izations?$/, "ize"],
  [/ifications?$/, "ify"],
  [/([^aeiou])ments?$/, "$1"],
];

/** Verbs found, by lemma: a story's words are asked about again and again. */
const verbs = new Map<string, string>();

/** How many verbs are kept from story to story. */
const MOST_VERBS = 16_384;

/** The verb behind a noun that names its act or actor, or the lemma itself. */
export function toVerb(lemma: string): string {
  const known = VERB_OF.get(lemma) ?? verbs.get(lemma);
  if (known !== undefined) return known;
  const verb = findVerb(lemma);
  if (verbs.size >= MOST_VERBS) verbs.clear();
  verbs.set(lemma, verb);
  return verb;
}

function findVerb(lemma: string): string {
  const gerund = lemma.length > 5 && lemma.endsWith("ing") ? lemma.slice(0, -3) : undefined;
  if (gerund) {
    const found = [gerund, `${gerund}e`, gerund.slice(0, -1)].find((base) => classesOf(base).length > 0);
    if (found) return found;
  }
  const regular = deriveVerb(lemma);
  if (regular) return regular;
  for (const [ending, rest] of ENDINGS) if (lemma.length > 7 && ending.test(lemma)) return lemma.replace(ending, rest);
  return lemma;
}

/** Endings of nouns for acts, with what the verb may end in instead, the likeliest first. */
const DERIVATIONS: readonly (readonly [string, readonly string[]])[] = [
  ["ation", ["ate", "e", ""]],
  ["ition", ["e", ""]],
  ["ution", ["ute", "ve"]],
  ["sion", ["d", "de", "se", "s", "t"]],
  ["ion", ["e", ""]],
  ["ment", ["", "e"]],
  ["ance", ["", "e"]],
  ["ence", ["", "e"]],
  ["al", ["", "e"]],
  ["ure", ["e", ""]],
  ["er", ["", "e"]],
  ["or", ["", "e"]],
  ["ee", ["", "e", "ate"]],
];

/** Words that end so and have parted from the verb, or never came of it. */
const OPAQUE = new Set(
  (
    "government comment mission notion station former director tension actor probation commission session passion nation portion " +
    "region minister officer number member matter letter corner murder center order weather father mother brother sister commander " +
    "manager state apartment department parliament moment element document monument instrument environment investment operation " +
    "action motion section fraction faction fiction auction function condition position addition edition tradition petition " +
    "nature culture picture figure measure treasure feature creature furniture literature temperature venture structure manual " +
    "mutual actual factual general federal several capital hospital official material memorial commercial trial tutor tailor pastor " +
    "factor sector doctor motor mayor senator reporter laborer statement balance romance finance distance instance chance glance " +
    "science audience conference sentence silence essence presence difference evidence residence reference influence offence " +
    "former latter rather either other under after later never ever over proper computer paper water power river tower cover"
  ).split(" "),
);

/** The verb that a noun with a regular ending is made of, where the classes know it as a verb. */
function deriveVerb(lemma: string): string | undefined {
  if (lemma.length < 6 || isActVerb(lemma) || OPAQUE.has(lemma)) return undefined;
  for (const [ending, rests] of DERIVATIONS) {
    if (!lemma.endsWith(ending)) continue;
    const stem = lemma.slice(0, -ending.length);
    const verb = rests.map((rest) => stem + rest).find(isActVerb);
    if (verb) return verb;
  }
  return undefined;
}

/** Tell whether a lemma is a verb of the classes, or names the act of one. */
export const isAct = (lemma: string): boolean => isActVerb(toVerb(lemma));

/** Tell whether a lemma is a verb of the classes as it stands. */
export const isActVerb = (lemma: string): boolean => (classesOf(lemma)[0] ?? VERB_CLASSES.length) < VERB_CLASSES.length;
