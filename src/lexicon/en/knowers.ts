/** Nouns, in lower case, of those who are heard for what they know, and of the houses they come from. */
export const KNOWERS: ReadonlySet<string> = new Set(
  (
    "analyst expert specialist researcher scholar professor lecturer academic fellow historian economist scientist physicist engineer " +
    "lawyer doctor epidemiologist commentator critic observer strategist consultant resident witness neighbor neighbour institute " +
    "university college school think foundation"
  ).split(" "),
);
