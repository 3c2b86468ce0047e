/** Conjunctions that open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  "after although as because before if lest once provided since so that though till unless until when whenever where whereas whereby wherever while whilst despite whether".split(
    " ",
  ),
);

/** Pronouns that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(["which", "who", "whom", "whose", "where", "when"]);

/** Participles that are used as prepositions, so that they open no clause. */
export const PREPOSITIONAL: ReadonlySet<string> = new Set(
  "including excluding regarding concerning according following depending owing pending considering barring notwithstanding".split(
    " ",
  ),
);

/** Prepositions that behind a comma set off a circumstance without a verb: ", amid fears of war". */
export const SETTING_OFF: ReadonlySet<string> = new Set(
  "amid amidst despite following notwithstanding alongside".split(" "),
);

/** Nouns that name an act still to come or to be shown, with the act after them: "a plan to acquire", "the right to vote". */
export const ACT_NOUNS: ReadonlySet<string> = new Set(
  (
    "ability agreement aim ambition attempt authority battle bid call campaign capability capacity chance choice commitment deal " +
    "decision demand desire drive duty effort failure fight freedom goal inability initiative intent intention interest invitation " +
    "move need obligation offer opportunity option order permission plan pledge policy power pressure program project promise " +
    "proposal push readiness refusal reluctance request requirement resolve right scheme struggle threat unwillingness vow way " +
    "willingness wish"
  ).split(" "),
);

/** Nouns that put a statement before the reader: "a sign that", "the fact that". */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  (
    "accusation admission allegation announcement argument assertion assessment assurance belief chance charge claim conclusion " +
    "condition confidence confirmation conviction danger declaration denial doubt estimate evidence expectation fact fear finding " +
    "guarantee hint hope idea impression indication insistence likelihood news notion opinion possibility prediction premise " +
    "presumption probability promise proof proposition realization reason report revelation risk rumor sense sign signal speculation " +
    "statement suggestion suspicion theory thought threat truth understanding view warning worry"
  ).split(" "),
);

/** Verbs that take a statement without saying it: what they show, mean or bring about stands after "that" or bare. */
export const CONTENT_VERBS: ReadonlySet<string> = new Set(
  (
    "appear assume demonstrate ensure establish expect fear feel find guarantee hear hope imply indicate know learn mean note prove " +
    "realize recognize remember reveal say see seem show signal suggest suppose think understand believe claim argue confirm " +
    "acknowledge admit announce deny determine discover doubt emphasize estimate"
  ).split(" "),
);

/** Adverbs and phrases that join a sentence to the one before and state nothing. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  (
    "accordingly additionally afterward also anyway besides consequently conversely elsewhere finally further furthermore hence " +
    "however indeed instead lastly likewise meanwhile moreover nevertheless next nonetheless otherwise overall rather secondly " +
    "separately similarly so still subsequently then therefore though thus yet and but or nor plus"
  ).split(" "),
);

/** Words that lead on to another verb, which then carries the statement: "seeks to buy", "is ready to leave", "in the process of building". */
export const CONTROL_WORDS: ReadonlySet<string> = new Set(
  (
    "seek try look want plan intend begin start continue attempt hope aim expect prepare ready go set have need use manage agree appear " +
    "seem tend able unable likely unlikely willing unwilling due about bound keen eager determined process ought cease stop wish " +
    "propose vow promise pledge decide choose offer threaten refuse fail struggle schedule suppose force compel ask urge move work"
  ).split(" "),
);
