/** The months by their English names and the abbreviations of the press, as numbers from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, i) => names.split(" ").map((name): [string, number] => [name, i + 1])),
);

/** Month names that are also common words or given names: taken for months only where the words around them say so. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["may", "march", "april", "june", "august"]);

/** Words that, right before a month's name, show that it is one. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  (
    "in since by until till last next this early late mid from between and or to through during throughout of after " +
    "before around about past every each previous following coming earlier later a an the for that on"
  ).split(" "),
);
