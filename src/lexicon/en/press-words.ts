/** Nouns of outlets that stand before a name: "broadcaster Kanal 9". */
export const KINDS_BEFORE: ReadonlySet<string> = new Set(
  "newspaper broadcaster agency newswire magazine daily weekly tabloid channel website site outlet station network paper service portal publication newsweekly".split(
    " ",
  ),
);

/** Nouns of outlets that stand behind a name: "the Harbour Post newspaper". */
export const KINDS_AFTER: ReadonlySet<string> = new Set(
  "newspaper daily weekly magazine tabloid broadcaster channel network website site portal agency newswire outlet radio tv television broadsheet".split(
    " ",
  ),
);

/** What stands before "media" that belong to a state: "state television". */
export const STATE_RUN: ReadonlySet<string> = new Set(
  "state state-run state-owned state-controlled official".split(" "),
);
