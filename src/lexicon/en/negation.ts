/** Words that negate what they stand beside. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not n't n’t never no none nobody nothing nowhere neither nor without hardly barely scarcely seldom rarely cannot".split(
    " ",
  ),
);

/** Forms of verbs that say that something is not so, was not done or will not be: "denied", "refused", "failed to". */
export const NEGATING_VERBS: ReadonlySet<string> = new Set(
  "deny denies denied denying refuse refuses refused refusing decline declines declined declining fail fails failed failing reject rejects rejected rejecting refute refutes refuted refuting rebut rebuts rebutted dispute disputes disputed disputing lack lacks lacked lacking".split(
    " ",
  ),
);
