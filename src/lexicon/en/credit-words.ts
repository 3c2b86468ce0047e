const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Pieces of journalism that carry an outlet's name: "a Gazette report", "an investigation by the Post". */
export const WORK_NOUNS: ReadonlySet<string> = set(
  "report reports reporting reportage investigation story stories article articles account accounts scoop exclusive expose exposé interview interviews dispatch analysis count tally review survey poll op-ed column essay editorial commentary piece documentary broadcast program programme segment footage video photograph photographs series database tracker estimate calculation profile obituary newsletter podcast transcript town-hall questionnaire inquiry examination coverage news version statement list ranking",
);

/** Verbs, in the passive, of what an outlet does with a report: "published by", "obtained by". */
export const PASSED_BY: ReadonlySet<string> = set(
  "reported published revealed disclosed broken carried aired broadcast quoted cited seen reviewed obtained interviewed contacted conducted compiled released posted printed run detailed described uncovered exposed unveiled documented verified confirmed relayed distributed provided leaked read distributed analyzed analysed commissioned surveyed polled translated monitored syndicated shown written authored",
);

/** Verbs, in the active, with an outlet as their subject that pass on what it reports. */
export const OUTLET_VERBS: ReadonlySet<string> = set(
  "report say write quote cite publish reveal disclose announce state note add claim confirm describe detail find learn obtain see review show suggest estimate calculate count uncover expose run carry air broadcast release tell explain observe argue warn allege predict speculate indicate identify name post tweet print relay acknowledge put document verify interview analyze analyse break",
);

/** Prepositions that lead from words to the outlet that has them: "appeared in", "an interview with". */
export const LEADING_TO: ReadonlySet<string> = set("in by from with to for on at via of through");

/** Verbs of giving one's words to an outlet: "speaking to the Post". */
export const GIVING: ReadonlySet<string> = set(
  "tell told tells telling speak spoke speaking spoken speaks talk talked talking write wrote writing written writes appear appeared appearing appears confirm confirmed confirming say said saying says add added adding explain explained statement statements comment comments remark remarks email emailed interview interviews reveal revealed disclose disclosed admit admitted acknowledge acknowledged describe described emails message letter op-ed article column essay",
);
