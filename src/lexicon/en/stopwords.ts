/** Words of English that carry grammar more than matter: they never speak for two sentences saying the same. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    "a about above across after again against ago all almost along also although always am amid among an and another any anybody " +
    "anyone anything are aren't around as at away back be because been before being below beneath beside besides between beyond " +
    "both but by came can can't cannot come comes could couldn't did didn't do does doesn't doing don't done down during each " +
    "either else enough etc even ever every everybody everyone everything except few for from further get gets getting go goes " +
    "going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however " +
    "i i'd i'll i'm i've if in indeed inside instead into is isn't it it'd it'll it's its itself just least less let like made " +
    "make makes many may maybe me might mine more moreover most much must my myself near neither never no nobody none nor not " +
    "nothing now of off often on once one ones only onto or other others otherwise ought our ours ourselves out outside over own " +
    "per perhaps quite rather really s same she she'd she'll she's should shouldn't since so some somebody someone something " +
    "sometimes somewhat soon still such t than that that's the their theirs them themselves then there there's these they they'd " +
    "they'll they're they've this those though through throughout thus to too toward towards under unless until up upon us very " +
    "via was wasn't we we'd we'll we're we've well went were weren't what whatever when where whereas whether which while who " +
    "whoever whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours " +
    "yourself yourselves mr mrs ms dr"
  ).split(" "),
);

/** Words that stand in every news report and tell nothing of what it reports. */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  (
    "say said says saying tell told tells telling add added adds accord according report reported reportedly reports official " +
    "officials spokesman spokeswoman spokesperson source sources statement statements monday tuesday wednesday thursday friday " +
    "saturday sunday yesterday today tomorrow week weeks month months year years day days news agency comment comments reporter " +
    "reporters new recent recently last early late time times"
  ).split(" "),
);

/** Verbs so common that they tell little of what was done. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    "use include make take give put set bring keep seem appear become remain continue begin start try seek want hope plan expect need " +
    "help allow call know think feel look see show turn work go come get hold run follow lead involve cause happen occur"
  ).split(" "),
);
