/** Words that set a statement in the future or in what may be. */
export const FORECAST_WORDS: ReadonlySet<string> = new Set(
  "will would could may might shall should expected likely plans planned intends".split(" "),
);

/** Bases of words that make a statement one of law. */
export const LEGAL_TERMS: ReadonlySet<string> = new Set(
  "violate breach law legal illegal unlawful resolution treaty statute constitution court crime criminal prosecute indict convict verdict".split(
    " ",
  ),
);
