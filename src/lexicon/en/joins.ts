/** Words at the head of a sentence that join on what another occasion gave: "Separately", "In a separate development". */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  "separately|meanwhile|elsewhere|in the meantime|in a separate development|in a separate incident|in other developments|in another development|in related news|in other news|on another front".split(
    "|",
  ),
);

/** Verbs by which a sentence is set after, before or amid another occasion: "It comes after", "The attack follows". */
export const JOINING_VERBS: ReadonlySet<string> = new Set(["come", "follow"]);

/** Words that may stand between "comes" and the word that joins: "days", "just hours", "only a week". */
export const JOINING_TIMES: ReadonlySet<string> = new Set(
  "a an the one two three four five several few couple some just only barely less more than about of minutes hours days weeks months years minute hour day week month year shortly soon not long".split(
    " ",
  ),
);

/** Words that tie a "comes" to the other occasion. */
export const JOINING_TIES: ReadonlySet<string> = new Set(
  "after as amid before ahead while since days hours weeks".split(" "),
);
