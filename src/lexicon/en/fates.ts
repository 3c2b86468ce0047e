// What may become of people, as casualty reports count them: who is counted under one is not counted under another.

/** Verbs, adjectives and nouns for each fate, as lemmas and as written. */
const FATE_WORDS: readonly (readonly [string, string])[] = [
  [
    "dead",
    "kill killed killing killings slaughter slaughtered slaughtering die died dying dead death deaths slay slain murder murdered execute executed massacre massacred perish perished drown drowned body bodies corpse corpses fatality fatalities toll life lives",
  ],
  [
    "hurt",
    "injure injured injuring wounding hurting injury injuries wound wounded wounds hurt maim maimed burned hospitalize hospitalized hospitalise hospitalised",
  ],
  [
    "saved",
    "rescue rescued save saved rescuing saving evacuating evacuate evacuated survive survived survivor survivors",
  ],
  ["lost", "missing unaccounted trap trapped bury buried"],
  [
    "held",
    "arrest arrested detain detained jail jailed imprison imprisoned capture captured abduct abducted kidnap kidnapped sentence sentenced",
  ],
  ["moved", "displace displaced flee fled refugee refugees homeless uproot uprooted"],
];

/** What a word says became of those counted with it. */
export const FATES: ReadonlyMap<string, string> = new Map(
  FATE_WORDS.flatMap(([fate, words]) => words.split(" ").map((word): [string, string] => [word, fate])),
);

const SORT_WORDS: readonly (readonly [string, string])[] = [
  ["child", "child children kid kids infant infants baby babies toddler toddlers minor minors"],
  ["boy", "boy boys schoolboy schoolboys"],
  ["girl", "girl girls schoolgirl schoolgirls"],
  ["woman", "woman women"],
  ["man", "man men"],
  [
    "fighter",
    "soldier soldiers troop troops fighter fighters serviceman servicemen combatant combatants militant militants gunman gunmen rebel rebels insurgent insurgents mercenary mercenaries",
  ],
  ["guard", "policeman policemen officer officers police"],
  ["journalist", "journalist journalists reporter reporters"],
  ["civilian", "civilian civilians"],
];

/** Nouns that count only some of the people: how many children there were is not how many people. */
export const SORTS_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  SORT_WORDS.flatMap(([sort, words]) => words.split(" ").map((word): [string, string] => [word, sort])),
);

/** Sorts as which reports loosely count all who were hit: "16 civilians", "16 people". */
export const LOOSE_SORTS: ReadonlySet<string> = new Set(["civilian", "man"]);
