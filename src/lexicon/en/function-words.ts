const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Determiners that close a noun phrase to the left. */
export const DETERMINERS: ReadonlySet<string> = set(
  "the a an this that these those some any every each no another either neither several certain",
);

/** Words that may stand before a determiner: "all the officials". */
export const PREDETERMINERS: ReadonlySet<string> = set(
  "all both half such many most none few one two three four five some any each several dozens hundreds scores thousands",
);

/** Pronouns that own: "his lawyer". */
export const POSSESSIVES: ReadonlySet<string> = set("his her its their my our your whose");

/** Prepositions that tie one noun phrase to another. */
export const LINKING_PREPOSITIONS: ReadonlySet<string> = set(
  "of in from at for to with on near inside within under about over between among by against behind across around outside throughout toward towards into through as like without during",
);

/** Pronouns that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = set("who which that whose whom");

/** Words that stand for a speaker without telling who it is: alone they are nobody's name. */
export const LONE_PRONOUN: RegExp =
  /^(?:he|him|she|it|they|them|who|whom|which|i|me|we|us|you|that|this|those|these|one|some|others|both|all|many|several|his|her|hers|their|theirs|its)$/i;

/** Conjunctions that open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = set(
  "as while when whenever after before because since if unless although though until till once whereas where wherever lest whether even so than",
);

/** Words that open a question or free relative after a reporting verb. */
export const QUESTION_WORDS: ReadonlySet<string> = set("whether if why how what who whom whose when where which");

/** Conjunctions that join. */
export const JOINERS: ReadonlySet<string> = set("and but or yet nor");

/** Forms of "to be". */
export const BE_FORMS: ReadonlySet<string> = set("be am is are was were been being 's 're 'm ’s ’re ’m s");

/** Forms of "to have", "to do" and modals: with "be", what may stand before a verb in its group. */
export const AUXILIARIES: ReadonlySet<string> = set(
  "have has had having 've ’ve 'd ’d do does did will would shall should can could may might must ca wo sha 'll ’ll ought need dare get gets got gotten getting keep keeps kept",
);

/** Past participles that do not end in -ed and differ from the past, or serve as both. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = set(
  "said told written known seen shown sworn given taken spoken thought felt held found read understood heard meant shouted cast made put sent set withdrawn foreseen foretold overheard misread quoted cited forgotten told brought sought fought bound taught caught shot drawn borne proven born begun sung rung",
);

/** Words too small to describe anybody. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  "the a an of at in for to and or 's ’s with on from by his her its their this that these those".split(" "),
);

/** Words before "of" that take a part of some group: "one of the officials". */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  "one two three four five several some many most all both each few neither either another none dozens hundreds scores".split(
    " ",
  ),
);
