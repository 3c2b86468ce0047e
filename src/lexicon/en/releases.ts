/** How a secret finding came to be told, by the words that say so. To downgrade is to make less secret, not to lift secrecy. */
const GRADES: readonly (readonly [grade: string, words: string])[] = [
  ["declassified", "declassified|de-classified|declassify|declassification"],
  ["downgraded", "downgraded|downgrade"],
  [
    "cleared for release",
    "cleared for public dissemination|cleared for release|cleared for public release|cleared for publication|approved for release|authorized for release",
  ],
  ["made public", "made public|publicly released|unsealed|released to the public"],
  ["leaked", "leaked|a leak of"],
  ["classified", "classified|top secret|secret"],
  ["unclassified", "unclassified"],
];

/** Words for how a finding came to be told, in lower case, with the grade that they give it. */
export const RELEASE_GRADES: ReadonlyMap<string, string> = new Map(
  GRADES.flatMap(([grade, words]) => words.split("|").map((word): [string, string] => [word, grade])),
);

/** Lemmas of what may be secret and be let out. */
export const SECRETS: ReadonlySet<string> = new Set(
  "intelligence finding discovery assessment determination document file report memo cable record intercept dossier briefing".split(
    " ",
  ),
);
