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

/** Words that behind a comma tell of parts or examples of what was named: ", including two bridges". */
export const EXAMPLE_WORDS: ReadonlySet<string> = new Set(["including", "excluding", "namely"]);

/** Determiners and pronouns that behind a mark open a second name for what was said: ", a move that …", ", some of them in chains". */
export const ADDING_WORDS: ReadonlySet<string> = new Set("all a an many most one part some the".split(" "));

/** Conjunctions behind which a bare participle makes a circumstance: "since leaving the port". */
export const PARTICIPLE_OPENERS: ReadonlySet<string> = new Set("after before by since when while without".split(" "));

/** Conjunctions that open a clause without a comma before them, once a clause with its verb stands there. */
export const STRONG_SUBORDINATORS: ReadonlySet<string> = new Set(
  "after although because before if since though unless until when whereas while".split(" "),
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

/** Nouns for what somebody told, so that the statement behind "that" stands as theirs: "a recent assessment that". */
export const TOLD_NOUNS: ReadonlySet<string> = new Set(
  (
    "accusation admission allegation announcement argument assertion assessment assurance charge claim conclusion confession " +
    "confirmation contention declaration denial estimate finding guarantee insistence judgment news pledge prediction promise report " +
    "revelation rumor statement suggestion vow warning word"
  ).split(" "),
);

/** Nouns for what people hold or feel to be so, without their saying it: "amid fears the dam might break". */
export const FEELINGS: ReadonlySet<string> = new Set(
  "belief concern doubt expectation fear hope speculation suspicion worry".split(" "),
);

/** Verbs of what is told coming up: "reports surfaced that", "word spread that". */
export const COMES_UP: ReadonlySet<string> = new Set(
  "appear arise break circulate come emerge follow persist spread surface swirl".split(" "),
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

/** Phrases before a comma that join a sentence to what stands around it and state nothing. */
export const CONNECTIVE_PHRASES: ReadonlySet<string> = new Set(
  (
    "above all|after all|again|as a consequence|as a result|as expected|as usual|as well|at any rate|at first|at least|at the same time|" +
    "by comparison|by contrast|even so|first|firstly|for a start|for another|for example|for his part|for her part|for instance|" +
    "for its part|for my part|for now|for one|for one thing|for our part|for the moment|for the record|for their part|fourth|" +
    "in a nutshell|in addition|in all|in another|in another instance|in any case|in any event|in comparison|in conclusion|in contrast|" +
    "in effect|in essence|in fact|in general|in one|in one case|in one instance|in other words|in part|in particular|in practice|" +
    "in reality|in return|in short|in some cases|in sum|in summary|in that case|in the documents|in the end|in the meantime|" +
    "in the process|in theory|in total|in truth|in turn|of course|on balance|on the contrary|on the one hand|on the other hand|" +
    "on the whole|on top of that|second|secondly|so far|still|that said|third|thirdly|to be sure|to that end|to this end|" +
    "until now|what is more"
  ).split("|"),
);

/** Heads of phrases before a comma that set what follows beside something else or name its occasion: "aside from trade, …". */
export const ASIDE_OPENINGS: readonly string[] = [
  "according to",
  "along with",
  "apart from",
  "as for",
  "as well as",
  "aside from",
  "besides",
  "in addition to",
];

/** Words that, left over at the end of a clause, belong to what was cut off behind it. */
export const LEFT_OVER: ReadonlySet<string> = new Set(
  "especially however including mainly mostly notably particularly partly respectively though too when where".split(
    " ",
  ),
);

/** Words that lead on to another verb, which then carries the statement: "seeks to buy", "is ready to leave", "in the process of building". */
export const CONTROL_WORDS: ReadonlySet<string> = new Set(
  (
    "seek try look want plan intend begin start continue attempt hope aim expect prepare ready go set have need use manage agree appear " +
    "seem tend able unable likely unlikely willing unwilling due about bound keen eager determined process ought cease stop wish " +
    "propose vow promise pledge decide choose offer threaten refuse fail struggle schedule suppose force compel ask urge move work"
  ).split(" "),
);
