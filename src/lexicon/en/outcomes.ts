const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Lemmas of words for what went well for whoever undertook it. */
export const SUCCESSES: ReadonlySet<string> = set(
  "victory triumph success breakthrough achievement win conquest recovery accomplish succeed prevail triumph",
);

/** Lemmas of words for what went ill for whoever undertook it. */
export const FAILURES: ReadonlySet<string> = set(
  "failure defeat setback debacle fiasco stalemate collapse retreat fail falter stall flop",
);

/** What somebody may miss, so that it went ill: "missed a deadline". */
export const MISSED: ReadonlySet<string> = set("deadline target goal objective milestone forecast mark");
