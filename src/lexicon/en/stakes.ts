/** Words that open what an article tells of a speaker behind the role: "who has served on the board". */
export const OPENS_STAKE: ReadonlySet<string> = new Set(["who", "whose"]);
