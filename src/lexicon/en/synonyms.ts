import { VERB_OF } from "./nominalizations.ts";
import { ADJECTIVE_CLASSES } from "./synonyms-adjectives.ts";
import { KIND_CLASSES } from "./synonyms-kinds.ts";
import { NOUN_CLASSES } from "./synonyms-nouns.ts";
import { VERB_CLASSES } from "./synonyms-verbs.ts";

/** Verbs of two words whose sense is that of one, as `verb particle`: "shut down" is `shut_down`. */
const PHRASAL = new Set(
  (
    "shut_down shoot_down give_up step_up step_down ramp_up set_up carry_out run_out call_off cut_off go_on take_place hand_out " +
    "break_into join_forces pay_tribute work_together"
  ).split(" "),
);

/** Phrases, by lemma, whose sense is that of one verb. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  (
    "take delivery:receive pick up:receive put halt:halt bring end:end set free:release lay off:fire turn down:reject rule out:exclude " +
    "back down:retreat pull out:withdraw give away:concede hold talk:negotiate take part:participate blow up:explode " +
    "choke off:choke close down:close wipe out:destroy fall short:fail build up:strengthen bring down:topple hand over:surrender " +
    "pass away:die gun down:kill call for:urge point to:cite look to:seek find out:learn point out:note prime minister:premier " +
    "press secretary:spokesman unmanned aerial:drone aerial vehicle:drone suicide drone:drone kamikaze drone:drone"
  )
    .split(/ (?=[a-z]+ [a-z]+:)/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** Find the one verb that two lemmas in a row stand for, such as `receive` for "take delivery". */
export function foldPhrase(first: string, second: string): string | undefined {
  const joined = `${first}_${second}`;
  return PHRASAL.has(joined) ? joined : PHRASES.get(`${first} ${second}`);
}

let classes: Map<string, readonly number[]> | undefined;

/** The numbers of the classes that a lemma stands in: words near enough to say the same of the same thing. */
export function classesOf(lemma: string): readonly number[] {
  classes ??= readClasses([...VERB_CLASSES, ...NOUN_CLASSES, ...ADJECTIVE_CLASSES]);
  return classes.get(lemma) ?? [];
}

let matters: Map<string, readonly number[]> | undefined;

/** The numbers of the matters that a lemma is used of, across parts of speech: looser than its classes, for telling what is worth comparing. */
export function mattersOf(lemma: string): readonly number[] {
  matters ??= readClasses(KIND_CLASSES);
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

/** The verb behind a noun that names its act or actor, or the lemma itself. */
export function toVerb(lemma: string): string {
  const verb = VERB_OF.get(lemma);
  if (verb) return verb;
  const gerund = lemma.length > 5 && lemma.endsWith("ing") ? lemma.slice(0, -3) : undefined;
  if (gerund) {
    const found = [gerund, `${gerund}e`, gerund.slice(0, -1)].find((base) => classesOf(base).length > 0);
    if (found) return found;
  }
  for (const [ending, rest] of ENDINGS) if (lemma.length > 7 && ending.test(lemma)) return lemma.replace(ending, rest);
  return lemma;
}
