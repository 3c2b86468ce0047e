// Words in the names of papers and broadcasters, by which a name that no list holds shows itself as an outlet's.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Last words of a newspaper's name that hardly any other name ends in: "the Weir Gazette", "Hill Tribune". */
export const MASTHEAD_ENDS: ReadonlySet<string> = set(`
  gazette courier herald tribune times observer chronicle journal telegraph telegram argus examiner inquirer enquirer sentinel
  dispatch bulletin advertiser intelligencer clarion newsletter newswire daily weekly post-gazette post-dispatch sun-times
  herald-tribune news-press star-tribune star-telegram journal-constitution post-intelligencer plain-dealer
`);

/** First words of a newspaper's name: "the Daily Echo", "the Evening Star". */
export const MASTHEAD_STARTS: ReadonlySet<string> = set("daily");

/** Last words that a paper's or broadcaster's name may have where an outlet is looked for: "told the Weir Post", "told Hill Radio". */
export const OUTLET_ENDS: ReadonlySet<string> = set(`
  press news post mail echo star sun mirror standard express record independent guardian globe world today monitor reporter review register
  mercury messenger leader banner beacon sentry citizen patriot republic republican democrat leader-post ledger eagle pilot pioneer
  radio television tv fm broadcasting broadcaster online media network wire agency magazine newspaper week weekend report voice insider
  business finance journal-news news-sentinel news-leader daily-news post-courier times-union times-picayune
`);
