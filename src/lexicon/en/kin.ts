/** Nouns that make somebody another person's relative or partner. In lower case, singular. */
export const KIN_OF_SOMEBODY: ReadonlySet<string> = new Set(
  (
    "wife husband spouse partner fiancé fiancée fiance fiancee girlfriend boyfriend widow widower ex-wife ex-husband bride groom " +
    "daughter son child stepdaughter stepson daughter-in-law son-in-law granddaughter grandson grandchild mother father parent mum mom dad " +
    "stepmother stepfather mother-in-law father-in-law grandmother grandfather sister brother half-sister half-brother stepsister " +
    "stepbrother sister-in-law brother-in-law twin sibling niece nephew aunt uncle cousin"
  ).split(" "),
);
