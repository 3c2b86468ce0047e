/** How surely a statement is put, by the words that say so. */
export type Certainty = "possible" | "likely" | "conditional" | "future" | "planned" | "flat";

const LISTS: Readonly<Record<Exclude<Certainty, "flat">, string>> = {
  possible: "could may might can possibly perhaps maybe possible potentially potential conceivably",
  likely: "likely probably probable presumably apparently seemingly expected suspected believed",
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
