/** How surely a statement is put, by the words that say so. */
export type Certainty = "possible" | "likely" | "conditional" | "future" | "planned" | "flat";

const LISTS: Readonly<Record<Exclude<Certainty, "flat">, string>> = {
  possible: "could may might can possibly perhaps maybe possible potentially potential conceivably",
  likely:
    "likely unlikely probably probable improbable presumably apparently seemingly ostensibly expected suspected believed thought feared " +
    "appears appear appeared appearing seems seem seemed seeming",
  conditional: "would should",
  future: "will shall 'll ’ll",
  planned:
    "plans plan planned planning intends intend intended seeks seeking hopes hoping wants preparing readying poised aims scheduled set",
};

/** Words that put a statement less surely than plain fact. */
export const CERTAINTIES: ReadonlyMap<string, Certainty> = new Map(
  (Object.entries(LISTS) as [Certainty, string][]).flatMap(([certainty, words]) =>
    words.split(" ").map((word): [string, Certainty] => [word, certainty]),
  ),
);

/** Verbs of the senses and the mind: "could hear" says that somebody heard. */
export const SENSED: ReadonlySet<string> = new Set(
  "see hear feel smell taste understand remember recall imagine believe tell".split(" "),
);

/** Words of doubt that stand before nouns and circumstances as well as before verbs: "likely for use", "alleged demands". */
export const MARKS: ReadonlySet<string> = new Set(
  (
    "likely probably possibly perhaps potentially potential possible apparently apparent seemingly presumably suspected " +
    "reportedly allegedly purportedly supposedly alleged purported supposed unconfirmed appears appear appeared seems seem seemed " +
    "could might may would"
  ).split(" "),
);

/** Verbs of telling by which the teller's account stands as settled. */
export const SURE_CUES: ReadonlySet<string> = new Set(
  "confirm verify prove establish know reveal disclose acknowledge admit concede determine authenticate corroborate".split(
    " ",
  ),
);

/** Verbs of telling by which whoever writes keeps a distance from what is told. */
export const DOUBTFUL_CUES: ReadonlySet<string> = new Set(
  "claim allege purport profess speculate contend suspect".split(" "),
);
