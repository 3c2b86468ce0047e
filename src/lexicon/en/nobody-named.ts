/** Adverbs that leave a view to no one in particular, before "seen", "believed" and the like. */
export const WIDELY: ReadonlySet<string> = new Set("widely generally commonly largely often broadly".split(" "));

/** Participles of views: "widely seen as", "it is believed". */
export const VIEWED: ReadonlySet<string> = new Set(
  "seen believed thought considered regarded viewed perceived assumed expected understood known suspected feared accepted rumored rumoured reported said".split(
    " ",
  ),
);

/** Nouns of views that "there are" leaves to no one: "there are suspicions". */
export const VIEWS: ReadonlySet<string> = new Set(
  "suspicion fear concern doubt worry report rumor rumour speculation claim question sign indication hope belief allegation".split(
    " ",
  ),
);
