import type { Tag } from "../../model/annotations.ts";
import {
  ALSO_SILENT_E,
  DOUBLE_BY_NATURE,
  DOUBLED_L,
  GRADABLE,
  I_WORDS,
  NO_SILENT_E,
  SILENT_E,
  USE_WORDS,
} from "./endings.ts";
import { FUNCTION_FORMS, IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from "./irregular.ts";

const verbs = toForms(IRREGULAR_VERBS);
const nouns = toForms(IRREGULAR_NOUNS);
const functions = toForms(FUNCTION_FORMS);
const adjectives = toForms([...IRREGULAR_ADJECTIVES, ...GRADABLE.map(compareRegularly)]);

/** From "say says said" to each form's base; a form listed twice keeps its first base. */
function toForms(rows: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const row of rows) {
    const words = row.split(" ");
    for (const word of words) if (!forms.has(word)) forms.set(word, words[0] as string);
  }
  return forms;
}

/** "big bigger biggest": the row of a gradable adjective. */
function compareRegularly(word: string): string {
  const stem = word.endsWith("e")
    ? word.slice(0, -1)
    : word.endsWith("y")
      ? word.replace(/y$/, "i")
      : /[^aeiou][aeiou][dgmnt]$/.test(word)
        ? word + word[word.length - 1]
        : word;
  return `${word} ${stem}er ${stem}est`;
}

/** Resolve a word to its dictionary form in lower case, by its part of speech: "said" to "say", "sanctions" to "sanction". */
export function resolveLemma(form: string, tag: Tag): string {
  const word = form.toLowerCase().replaceAll("’", "'");
  if (tag === "VERB" || tag === "AUX") return verbs.get(word) ?? resolveVerb(word);
  if (tag === "NOUN") return nouns.get(word) ?? (isName(form) ? word : resolvePlural(word));
  if (tag === "ADJ" || tag === "ADV") return adjectives.get(word) ?? word;
  if (tag === "PROPN" || tag === "PUNCT" || tag === "NUM") return word;
  return functions.get(word) ?? word;
}

function resolveVerb(word: string): string {
  if (word.length > 3 && word.endsWith("ied")) return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (word.endsWith("eed") && word.length > 4) return word.slice(0, -1);
  for (const ending of ["ing", "ed"]) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    return stem.length > 1 && /[aeiouy]/.test(stem) ? resolveStem(stem) : word;
  }
  return resolveEs(word);
}

/** The verb whose stem stands before -ed or -ing. */
function resolveStem(stem: string): string {
  if (ALSO_SILENT_E.has(stem)) return `${stem}e`;
  const last = stem[stem.length - 1] as string;
  if (last === stem[stem.length - 2] && !/[aeiousfz]/.test(last) && !DOUBLE_BY_NATURE.has(stem)) {
    const single = stem.slice(0, -1);
    return last !== "l" || DOUBLED_L.has(single) ? single : stem;
  }
  if (NO_SILENT_E.has(stem) || DOUBLE_BY_NATURE.has(stem)) return stem;
  return SILENT_E.test(stem) ? `${stem}e` : stem;
}

/** "UBS", "1990s", "plan.xls": what ends in -s without being a plural. */
function isName(form: string): boolean {
  return /\d|\.|\//.test(form) || (form.length <= 4 && form === form.toUpperCase());
}

function resolvePlural(word: string): string {
  // "lawmen", "schoolchildren": whatever ends in an irregular plural.
  if (word.endsWith("men") && word.length > 5 && !/(?:abdo|acu|speci|regi|ra)men$/.test(word))
    return `${word.slice(0, -2)}an`;
  if (word.endsWith("is") && I_WORDS.has(word.slice(0, -1))) return word.slice(0, -1);
  return resolveEs(word);
}

/** Take off -s or -es. */
function resolveEs(word: string): string {
  if (word.length < 3 || !word.endsWith("s") || /(?:ss|us|is|'s)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length <= 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|[^a]ch|rch|x|zz|tz)es$/.test(word)) {
    const stem = word.slice(0, -2);
    return stem.endsWith("zz") && !DOUBLE_BY_NATURE.has(stem) ? stem.slice(0, -1) : stem;
  }
  if (word.endsWith("aches"))
    return /(?:^|head|tooth|stomach|belly|heart|back)aches$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith("uses")) return USE_WORDS.has(word.slice(0, -1)) ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith("oes"))
    return /(?:sh|^t|^f|can|^h|ob|^w|tipt|mistlet)oes$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.slice(0, -1);
}
