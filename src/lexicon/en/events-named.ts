/** Nouns of acts that are spelled as their verbs, so that no ending gives them away: "for use", "after the attack". */
export const ACT_NOUNS: ReadonlySet<string> = new Set(
  "use attack strike visit return release talk vote trial march protest raid repair launch test search rescue travel transport study sale purchase delivery display export import work training service war deployment review trade exchange transfer".split(
    " ",
  ),
);
