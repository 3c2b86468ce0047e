/** Words that set one thing before all others of its kind; what is "the first" or "the only" one can be checked. */
export const RANKS: ReadonlySet<string> = new Set(
  "first last only sole second third fourth fifth largest biggest deadliest worst highest lowest longest oldest youngest strongest heaviest costliest final".split(
    " ",
  ),
);
