/** Words that tie an effect to its cause, the cause behind them. */
export const DUE_TO: readonly string[] =
  "due to|due in part to|because of|as a result of|owing to|thanks to|on account of|caused by|driven by|in response to|under the weight of|under pressure from|as a consequence of".split(
    "|",
  );

/** Lemmas of verbs by which a cause acts on what it harms, the cause before them. */
export const ACTS_ON: ReadonlySet<string> = new Set(
  "choke hinder hamper hamstring cripple bite strangle squeeze cause curb hurt damage erode weaken reduce prevent block force drive push lead undermine constrain limit restrict starve sap stifle complicate".split(
    " ",
  ),
);

/** Words that make a cause one among several. */
export const IN_PART: ReadonlySet<string> = new Set([
  "in part",
  "partly",
  "partially",
  "in large part",
  "to some extent",
  "among other things",
]);
