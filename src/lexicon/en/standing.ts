/** Who speaks for a body by office, so that his word is the body's: heads of state and government, ministers, spokespeople. */
export const SPEAKS_FOR: RegExp =
  /\b(?:spokes(?:man|woman|person|people|men|women)|press secretar(?:y|ies)|president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader|leader|dictator|strongman|ruler|crown prince|secretary of state|secretary of defen[cs]e|(?:foreign|defen[cs]e|interior|finance|justice|health|energy|prime|home|culture|transport|trade|education) (?:minister|secretary)|minister of|secretary[- ]general|director[- ]general|chief executive|ceo|ambassador|envoy|permanent representative)\b/i;

/** Who speaks for a body by its order, named or not: a spokesperson's word is the body's. */
export const SPOKESPEOPLE: RegExp = /\bspokes(?:man|woman|person|people|men|women)\b/i;

/** Those who tell news by trade: they pass on what others know. */
export const JOURNALISTS: RegExp =
  /\b(?:journalist|reporter|correspondent|columnist|newsreader|newscaster|news ?(?:man|woman)|anchor(?:man|woman)?|broadcaster|presenter|blogger|(?:news|political|foreign|defen[cs]e|diplomatic|security|business|city|royal|sports) editor|editor[- ]in[- ]chief|host)s?\b/i;

/** What parties do in words without telling anything: "are discussing a plan", "requested the papers". */
export const DEALINGS: RegExp =
  /^(?:discuss|debat|negotiat|deliberat|consult|confer|talk|chat|bargain|haggl|quarrel|bicker|argu)\w*$/i;

/** Who is named as a source together with somebody: "and her allies", "and other states", "and Western officials". */
export const COMPANY: RegExp =
  / and (?:(?:his|her|its|their|other|some|many|several|most)\b|(?:the )?(?:\p{Lu}[\p{L}.]* )?(?:officials|allies|partners|supporters|colleagues|aides|advisers|advisors|associates|relatives|friends|neighbou?rs|nations|countries|governments|states|leaders|groups|agencies|analysts|experts|diplomats|lawmakers|residents|witnesses|activists)\b)/u;

/** Verbs and nouns of asking: who asks for a thing, or asks about it, does not say that it is so. */
export const ASKS: RegExp =
  /^(?:ask|request|demand|petition|solicit|apply\b|applie[sd]\b|appl(?:ying|ication)|plead|beg(?:s|ged|ging)?\b|implor|beseech|besought|inquir|enquir|quer(?:y|ie))/i;

/** Who once held an office speaks for himself. */
export const FORMER: RegExp = /\b(?:former|ex-|retired|late|then-|onetime|one-time|previous)\b/i;

/** What says that a paper or finding has been let out: "newly declassified", "cleared for public release", "leaked". */
export const RELEASED: RegExp =
  /\b(?:de-?classif\w*|downgraded|unclassified|cleared for|released?|leaked|published|disclosed|unsealed|made public|obtained|seen by|reviewed by|shared with|newly|recently)\b/i;

/** The papers and findings that a body may let out, by the kind they are. */
export const FINDING_KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ["intelligence", /\b(?:intelligence|assessments?|findings?|determination|discovery|intercepts?)\b/i],
  [
    "court papers",
    /\b(?:indictments?|affidavits?|complaints?|lawsuits?|filings?|court (?:papers|documents|records)|rulings?|verdicts?|warrants?|subpoenas?|depositions?)\b/i,
  ],
  ["letter", /\b(?:letters?|memos?|memorand(?:um|a|ums)|e-?mails?|cables?|notes?)\b/i],
  [
    "report",
    /\b(?:reports?|stud(?:y|ies)|dossiers?|audits?|surveys?|polls?|reviews?|papers?|analys[ei]s|bulletins?|briefings?)\b/i,
  ],
  [
    "data",
    /\b(?:data|figures|statistics|records|logs|transcripts?|recordings?|videos?|footage|photographs?|photos|images|imagery)\b/i,
  ],
  ["statement", /\b(?:statements?|communiqu[eé]s?|declarations?|tweets?|posts?|press releases?|announcements?)\b/i],
];

/** Words that give several governments, or none in particular, as the source: "Western officials". */
export const MANY_STATES: RegExp =
  /\b(?:western|european|allied|allies|arab|gulf|asian|african|latin american|middle eastern|regional|international|foreign)\b/i;

/** Sources too vague to be anybody: "experts", "some", "reports". */
export const VAGUE: RegExp =
  /^(?:(?:some|many|several|most|other|various|multiple|unnamed|local|the)\s+)*(?:analysts?|experts?|observers?|critics?|reports?|people|others?|sources?|some|many|media|commentators?|supporters?|opponents?|activists?|residents?|witnesses|scholars?|researchers?)$/i;

/** Who serves a government or body, named or not, without speaking for it by office. */
export const SERVES: RegExp =
  /\b(?:official|officer|officials|minister|secretary|undersecretary|senator|congress(?:man|woman)|representative|lawmaker|legislator|mp|general|admiral|colonel|commander|commissioner|director|adviser|advisor|aide|diplomat|ambassador|envoy|governor|mayor|prosecutor|attorney general|chief|head|coordinator|inspector|sheriff|police|military|intelligence)\b/i;

/** Who is called by his country for where he is from: he serves no government by that. */
export const PRIVATE: RegExp =
  /\b(?:billionaire|millionaire|tycoon|magnate|mogul|oligarch|business(?:man|woman|person)|entrepreneur|industrialist|investor|banker|financier|co-?founder|founder|owner|chief executive|ceo|boss|celebrity|actor|actress|singer|musician|rapper|comedian|filmmaker|author|novelist|poet|writer|journalist|reporter|lawyer|activist|campaigner|dissident|citizen|national|tourist|student|footballer|athlete|player|coach|veteran|mercenary|volunteer|missionary|pastor|priest|scientist|doctor|engineer)\b/i;

/** Seats and cabinets that are a government by another name, by their entity ids; other bodies are told apart from it. */
export const SEATS: RegExp =
  /^organization:(?:kremlin|white-house|downing-street|whitehall|elysee|chancellery|blue-house|zhongnanhai|bankova|planalto|casa-rosada|la-moneda|miraflores|malacanang|quirinale|palazzo-chigi|moncloa|matignon|union-buildings|royal-court|[a-z]+-(?:administration|government))$/;
