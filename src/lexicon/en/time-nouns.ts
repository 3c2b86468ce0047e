const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Names of days: they may stand beside a verb as adverbs, "said Monday". */
export const DAY_NAMES: ReadonlySet<string> = set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun.",
);

/** Names of months, long and short. */
export const MONTH_NAMES: ReadonlySet<string> = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.",
);

/** Nouns of time that head an adverbial: "last week", "this morning". */
export const TIME_NOUNS: ReadonlySet<string> = set(
  "day days week weeks month months year years decade decades hour hours minute minutes moment time times night nights evening morning afternoon noon midnight midday weekend weekends quarter season spring summer autumn fall winter century fortnight eve date yesterday today tomorrow tonight earlier later recently",
);
