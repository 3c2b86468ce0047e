// Nouns for those who say something, by what kind of source they make. Singular forms; plurals are told by rule.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** People who speak for a state or public body, unnamed: "a US official", "three diplomats". */
export const OFFICIAL_NOUNS: ReadonlySet<string> = set(`
  official diplomat bureaucrat functionary officer lawmaker legislator
  parliamentarian deputy senator congressman congresswoman representative councilman councilwoman councillor councilor alderman
  staffer aide adviser advisor counselor investigator prosecutor agent detective policeman policewoman inspector regulator
  negotiator envoy emissary delegate attaché attache consul peacekeeper commander general admiral colonel major captain lieutenant
  sergeant corporal marshal brigadier commodore ranger warden sheriff constable superintendent
  magistrate judge justice coroner administrator commissioner undersecretary under-secretary minister secretary governor mayor
  strategist-in-chief whip appointee nominee civil-servant mandarin spy operative interrogator
  spokesman spokeswoman spokesperson ambassador`);

/** Offices that one person holds at a time, so that the office alone names the person: "the foreign minister", "Norway’s ambassador". */
export const UNIQUE_OFFICES: ReadonlySet<string> = set(`
  president vice-president vice premier chancellor king queen prince princess emperor empress sultan emir amir sheikh shah pope pontiff
  patriarch archbishop bishop cardinal imam ayatollah rabbi governor mayor ambassador envoy consul minister secretary undersecretary
  under-secretary secretary-general commissioner speaker spokesman spokeswoman spokesperson chief chairman chairwoman chairperson chair
  director head leader boss ceo cfo cto coo founder cofounder co-founder owner publisher editor coach manager captain dean rector provost
  principal superintendent sheriff commander commander-in-chief general admiral prosecutor attorney-general ombudsman treasurer
  comptroller administrator dictator ruler strongman monarch premier-designate president-elect chief-of-staff coordinator
  co-ordinator supremo czar tsar nominee candidate senator congressman congresswoman representative author lawyer attorney`);

/** Other people, unnamed: "analysts", "a resident". */
export const PERSON_NOUNS: ReadonlySet<string> = set(`
  expert analyst specialist scholar professor academic lecturer researcher scientist economist historian sociologist psychologist
  epidemiologist virologist seismologist meteorologist forecaster physicist chemist biologist engineer technician lawyer attorney
  solicitor barrister doctor physician surgeon nurse medic medical-worker worker employee staff member volunteer driver farmer teacher
  student pupil parent mother father son daughter brother sister uncle aunt cousin husband wife widow widower relative friend
  neighbor neighbour colleague classmate teammate resident local citizen villager townspeople inhabitant tenant homeowner shopper
  customer consumer client passenger traveler traveller tourist commuter pedestrian bystander onlooker witness eyewitness survivor
  victim patient refugee migrant evacuee hostage prisoner inmate detainee defendant suspect plaintiff accuser juror voter supporter backer donor
  critic opponent rival skeptic sceptic detractor observer watcher commentator pundit columnist writer author reporter journalist correspondent
  blogger editor broadcaster anchor host presenter moderator interviewer activist campaigner advocate dissident protester protestor
  demonstrator marcher organizer organiser rebel insurgent militant fighter separatist guerrilla terrorist jihadist extremist gunman
  attacker hacker caller user insider source informant whistleblower whistle-blower confidant associate acquaintance
  ally partner trader dealer broker investor banker businessman businesswoman entrepreneur executive manager shareholder lender
  landlord developer builder contractor supplier vendor seller buyer shopkeeper restaurateur owner consultant adviser-turned strategist
  pollster lobbyist operative adversary monitor inspector auditor accountant fan player coach athlete referee actor actress singer musician
  artist director-general filmmaker producer designer architect priest pastor cleric monk nun believer worshiper worshipper elder chief
  person people man woman men women boy girl child children kid teenager youth adult pensioner retiree american figure individual somebody someone
  conservative liberal republican democrat progressive moderate leftist nationalist hardliner hawk dove partisan loyalist
  fiancé fiancée fiance fiancee girlfriend boyfriend partner spouse grandmother grandfather grandson granddaughter niece nephew stepfather stepmother voice caller narrator
  soldier serviceman servicewoman servicemember trooper conscript recruit infantryman airman sailor marine cadet pilot veteran firefighter
  paramedic superior subordinate comrade counterpart mercenary mum mom dad gran granny grandma grandad grandpa mother-of-one mother-of-two
  mother-of-three mother-of-four father-of-one father-of-two father-of-three father-of-four mum-of-one mum-of-two mum-of-three dad-of-one
  dad-of-two dad-of-three dad-of-four pal mate boss
  panelist participant respondent attendee delegate guest speaker visitor spectator listener viewer reader`);

/** Words before "source" or "figure" that put the person in public service: "a defense source". */
export const SERVICE_WORDS: ReadonlySet<string> = set(`
  government governmental official military defense defence intelligence security diplomatic police law-enforcement enforcement army navy naval air
  force administration ministerial ministry cabinet presidential parliamentary congressional senate house state federal judicial court
  border customs coastguard counterterrorism counter-terrorism counterintelligence pentagon kremlin nato eu un u.n. downing whitehall
  white state-department foreign-ministry fbi cia nsa mi5 mi6 mossad fsb gru sbu interior treasury foreign-office western`);

/** Bodies that speak: "the ministry", "a company". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = set(`
  government administration ministry department office agency bureau commission committee subcommittee council court tribunal parliament congress
  senate assembly legislature cabinet embassy consulate mission delegation army military navy force fleet command guard police militia
  party campaign coalition alliance bloc company firm group organization organisation institute institution university college school
  hospital center centre think-tank thinktank bank union association federation league team club church mosque charity fund foundation
  corporation authority regulator watchdog regime state country nation republic kingdom city town province region island palace secretariat presidency
  directorate inspectorate service ngo nonprofit body panel board jury task-force taskforce movement faction cartel gang junta monarchy
  producer miner insurer distributor brewer publisher
  exchange airline airport operator manufacturer maker carmaker automaker airliner retailer supplier utility startup conglomerate industry sector
  side camp opposition majority minority public household west east north south kremlin pentagon treasury capitol observatory academy society
  north-koreans russians ukrainians chinese americans israelis iranians authorities troops forces community leadership intelligentsia markets`);

/** Texts, pictures and findings that say or show: "a report", "satellite images". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = set(`
  report statement finding assessment intelligence document letter memo memorandum poll survey study data datum figure statistic filing
  lawsuit suit complaint indictment affidavit transcript email e-mail tweet post message telegram cable video footage tape recording image
  photo photograph picture imagery evidence record law bill act resolution treaty agreement accord deal declaration announcement communique
  communiqué dispatch text note notice notification order ruling verdict decision judgment judgement budget plan census review audit research
  paper investigation inquiry probe analysis book memoir biography article column editorial essay op-ed ad advertisement commercial spot
  sign placard poster leaflet pamphlet brochure website page profile map chart graph table list index ledger log diary journal manual
  guideline guidance advisory bulletin circular briefing summary draft copy version clause provision constitution charter rule regulation
  test result reading measurement estimate forecast projection model simulation calculation count tally total rating ranking score indicator
  autopsy postmortem post-mortem examination certificate warrant subpoena testimony deposition confession speech address remarks comments
  press-release release readout story news scoop  read-out fact-sheet factsheet handout file archive leak dossier directive intercept clip audio transmission wiretap discovery revelation disclosure papers`);

/** Who speaks for a body and not for himself: unnamed, his words are the body's. */
export const SPEAKING_FOR: ReadonlySet<string> = set("spokesman spokeswoman spokesperson spox");

/** Texts that are one person's own words: "Vance’s statement said" is Vance speaking. */
export const OWN_WORDS: ReadonlySet<string> = set(
  "statement tweet post message remark remarks comment comments speech address op-ed retweet posting",
);

/** Outlets told by what they are: "the paper", "the broadcaster". */
export const OUTLET_NOUNS: ReadonlySet<string> = set(`
  newspaper paper daily weekly magazine tabloid broadsheet broadcaster channel network station outlet publication periodical newswire wire
  media press tv television radio website site portal blog newsroom gazette`);

/** Nouns that stand for many, whatever their form: "staff", "police". */
export const COLLECTIVE_PEOPLE: ReadonlySet<string> = set(
  "people police staff crew public family couple pair duo trio men women children personnel troops",
);

/** Offices whose holders speak together for the body they sit in: "G7 foreign ministers". */
export const JOINT_OFFICES: ReadonlySet<string> = set("minister leader ambassador envoy ally member");

/** What makes a commander one who speaks for an army, and not for the unit beside him. */
export const RANKED: ReadonlySet<string> = set(
  "senior top high-ranking ranking military army naval navy force supreme chief",
);
