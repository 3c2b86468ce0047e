/** What somebody does who knows a thing by his own eyes, hands or instruments: "measured every crack herself", "I saw". */
export const FIRST_HAND: RegExp =
  /\b(?:(?:I|we|he|she|they|who)(?: (?:have|has|had|also|personally|then|himself|herself|themselves))* (?:saw|seen|watched|witnessed|heard|filmed|recorded|photographed|measured|counted|weighed|sampled|tested|timed|surveyed|inspected|examined|searched|seized|confiscated|recovered|found|felt|smelled)|(?:saw|watched|witnessed|heard|filmed|recorded|photographed|measured|counted|weighed|sampled|tested|surveyed|inspected|examined|seized) (?:\w+ ){0,5}?(?:myself|ourselves|himself|herself|itself|themselves)|with (?:my|our|his|her|their) own (?:eyes|hands|ears|gauge|instruments?|cameras?))\b/;

/** Papers in which a body writes down what its own people or instruments observe: a log, a gauge's readings, footage. */
export const OWN_RECORDS: RegExp =
  /\b(?:logs?|log ?books?|registers?|ledgers?|footage|videos?|photographs?|recordings?|readings|measurements?|gauges?|sensors?|seismographs?|radar|satellite (?:images?|imagery|photographs?)|(?:its|his|her|their) own (?:records|data|count|tally)|(?:flight|shipping|hospital|morgue|court|police|medical|tracking) (?:records|data))\b/i;

/** The text itself says that a second source does not rest on the first; not where it says that nobody could confirm. */
export const SAID_INDEPENDENT: RegExp =
  /\b(?:independently (?:\w+ )?(?:verified|confirmed|corroborated|established|reviewed|authenticated)|(?:a )?(?:second|third|separate) (?:\w+ ){0,4}?(?:official|source|person|officer|diplomat|witness|employee|aide)s? with (?:direct|first-?hand) knowledge|(?:documents?|records?|e-?mails?|messages|letters?|memos?|files|papers|copy|copies)(?:(?: \w{1,20}){0,3}| of(?: \w{1,20}){1,9}) (?:reviewed|seen|obtained|examined) by)\b/i;

/** "Could not be independently verified": the very words of independence, denied. */
export const NOT_INDEPENDENT: RegExp =
  /\b(?:not|n[’']t|never|nor|unable to|yet to|cannot|without being|impossible to) (?:\w+ ){0,3}?independently\b/i;
