// The forms of English words that no rule of spelling gives, as "base form form …", by part of speech.

/** The irregular verbs of English: base, past and participles; prefixed verbs are listed in full, as not every prefix makes a verb. */
export const IRREGULAR_VERBS: readonly string[] = (
  "be am is are was were been being 's 're 'm ain ai;have has had having 've;do does did done doing;go goes went gone going;" +
  "can ca;will wo 'll;shall sha;would;could;should;may;might;must;ought;see saw seen seeing;go gon;want wan;say says said saying;abide abode;arise arose arisen arising;" +
  "awake awoke awoken awaking;babysit babysat babysitting;backslide backslid;bear bore borne born;beat beaten;become became becoming;befall befell befallen;" +
  "beget begot begotten begetting;begin began begun beginning;behold beheld;bend bent;bereave bereft;beseech besought;beset besetting;bespeak bespoke bespoken;" +
  "bestride bestrode;bet betting;bid bade bidden bidding;bind bound;bite bit bitten biting;bleed bled;blow blew blown;break broke broken;breed bred;" +
  "bring brought;broadcast;browbeat browbeaten;build built;burn burnt;burst;bust;buy bought;cast;catch caught;choose chose chosen choosing;cling clung;" +
  "come came coming;cost;creep crept;cut cutting;deal dealt;deepfreeze deepfroze;dig dug digging;dive dove;draw drew drawn;dream dreamt;drink drank drunk;" +
  "drive drove driven driving;dwell dwelt;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled fleeing;fling flung;fly flew flown flies;" +
  "forbear forbore forborne;forbid forbade forbad forbidden forbidding;forecast;foresee foresaw foreseen foreseeing;foretell foretold;forget forgot forgotten forgetting;" +
  "forgive forgave forgiven forgiving;forgo forwent forgone;forsake forsook forsaken forsaking;forswear forswore forsworn;freeze froze frozen freezing;" +
  "get got gotten getting;gild gilt;give gave given giving;grind ground;grow grew grown;hamstring hamstrung;hang hung;hear heard;heave hove;hew hewn;" +
  "hide hid hidden hiding;hit hitting;hold held;hurt;inlay inlaid;input inputting;inset insetting;interweave interwove interwoven;keep kept;kneel knelt;knit knitting;" +
  "know knew known;lay laid laying;lead led;lean leant;leap leapt;learn learnt;leave left leaving;lend lent;let letting;lie lain lying;light lit;lose lost losing;" +
  "make made making;mean meant;meet met;melt molten;mishear misheard;mislay mislaid;mislead misled;misread;misspeak misspoke misspoken;misspell misspelt;misspend misspent;" +
  "mistake mistook mistaken mistaking;misunderstand misunderstood;mow mown;offset offsetting;outbid outbidding;outdo outdid outdone;outfight outfought;outgrow outgrew outgrown;" +
  "outrun outran outrunning;outsell outsold;outshine outshone;overcome overcame overcoming;overdo overdid overdone;overdraw overdrew overdrawn;overeat overate overeaten;" +
  "overfly overflew overflown overflies;overhang overhung;overhear overheard;overlay overlaid;overpay overpaid;override overrode overridden overriding;" +
  "overrun overran overrunning;oversee oversaw overseen overseeing;oversell oversold;overshoot overshot;oversleep overslept;overspend overspent;" +
  "overtake overtook overtaken overtaking;overthrow overthrew overthrown;partake partook partaken partaking;pay paid;plead pled;prepay prepaid;preset presetting;" +
  "proofread;prove proven proving;put putting;quit quitting;read;rebind rebound;rebroadcast;rebuild rebuilt;recast;redo redid redone;redraw redrew redrawn;regrow regrew regrown;" +
  "relay;remake remade remaking;repay repaid;reread;rerun reran rerunning;resell resold;reset resetting;retake retook retaken retaking;retell retold;rethink rethought;" +
  "rewind rewound;rewrite rewrote rewritten rewriting;rid ridding;ride rode ridden riding;ring rang rung;rise rose risen rising;rive riven;run ran running;saw sawn;" +
  "seek sought;sell sold;send sent;set setting;sew sewn;shake shook shaken shaking;shave shaven;shear shorn;shed shedding;shine shone shining;" +
  "shit shat shitting;shoe shod shoeing;shoot shot;show shown;shrink shrank shrunk;shut shutting;sing sang sung;sink sank sunk;sit sat sitting;slay slew slain;sleep slept;" +
  "slide slid sliding;sling slung;slink slunk;slit slitting;smell smelt;smite smote smitten smiting;sow sown;speak spoke spoken;speed sped;spell spelt;spend spent;spill spilt;" +
  "spin spun spinning;spit spat spitting;split splitting;spoil spoilt;spread;spring sprang sprung;stand stood;stave stove;steal stole stolen;stick stuck;sting stung;" +
  "stink stank stunk;strew strewn;stride strode stridden striding;strike struck stricken striking;string strung;strive strove striven striving;sublet subletting;swear swore sworn;" +
  "sweep swept;swell swollen;swim swam swum swimming;swing swung;take took taken taking;teach taught;tear tore torn;telecast;tell told;think thought;thrive throve thriven thriving;" +
  "throw threw thrown;thrust;tread trod trodden;typecast;typeset typesetting;unbind unbound;undercut undercutting;undergo underwent undergone undergoes;underlie underlay underlain underlying;" +
  "underpay underpaid;undersell undersold;understand understood;undertake undertook undertaken undertaking;underwrite underwrote underwritten underwriting;undo undid undone undoes;" +
  "unfreeze unfroze unfrozen;unwind unwound;uphold upheld;upset upsetting;wake woke woken waking;waylay waylaid;wear wore worn;weave wove woven weaving;wed wedding;weep wept;" +
  "wet wetting;win won winning;wind wound;withdraw withdrew withdrawn;withhold withheld;withstand withstood;wring wrung;write wrote written writing;" +
  "die dying;tie tying;vie vying;untie untying;belie belying;dye dyeing;eye eyeing eying;singe singeing;age ageing;bias;gas gassed gassing;focus;ski skied skis;taxi taxied;" +
  "arc;panic panicked panicking;traffic trafficked trafficking;mimic mimicked mimicking;picnic picnicked picnicking;frolic frolicked frolicking;" +
  "program programmed programming;benefit benefitted;target;embed embedded embedding;quiz quizzed quizzes;refer;need;proceed;succeed;exceed;heed;seed;weed"
).split(";");

/** Nouns whose plural is not made by the rules of spelling; a noun alone is one whose -s is no plural's. */
export const IRREGULAR_NOUNS: readonly string[] = (
  "man men;woman women;child children;people;foot feet;tooth teeth;goose geese;mouse mice;louse lice;ox oxen;brother brethren;die dice;penny pence;" +
  "policeman policemen;policewoman policewomen;fireman firemen;serviceman servicemen;servicewoman servicewomen;congressman congressmen;congresswoman congresswomen;" +
  "spokesman spokesmen;spokeswoman spokeswomen;chairman chairmen;gunman gunmen;businessman businessmen;businesswoman businesswomen;fisherman fishermen;airman airmen;" +
  "assemblyman assemblymen;statesman statesmen;clergyman clergymen;cameraman cameramen;craftsman craftsmen;layman laymen;lawman lawmen;marksman marksmen;salesman salesmen;" +
  "sportsman sportsmen;tribesman tribesmen;workman workmen;freshman freshmen;hitman hitmen;frontman frontmen;infantryman infantrymen;seaman seamen;councilman councilmen;" +
  "gentleman gentlemen;nobleman noblemen;kinsman kinsmen;countryman countrymen;middleman middlemen;militiaman militiamen;ombudsman ombudsmen;alderman aldermen;" +
  "grandchild grandchildren;stepchild stepchildren;schoolchild schoolchildren;godchild godchildren;" +
  "life lives;wife wives;knife knives;leaf leaves;half halves;shelf shelves;self selves;elf elves;wolf wolves;thief thieves;loaf loaves;calf calves;hoof hooves;scarf scarves;" +
  "midwife midwives;housewife housewives;penknife penknives;sheaf sheaves;wharf wharves;afterlife afterlives;" +
  "crisis crises;analysis analyses;basis;thesis theses;hypothesis hypotheses;oasis oases;diagnosis diagnoses;prognosis prognoses;emphasis emphases;parenthesis parentheses;" +
  "synopsis synopses;axis;ellipsis ellipses;nemesis nemeses;neurosis neuroses;psychosis psychoses;metamorphosis metamorphoses;catharsis;testis testes;" +
  "criterion criteria;phenomenon phenomena;automaton automata;medium;datum;media;bacterium bacteria;curriculum curricula;memorandum memoranda;referendum referenda;stratum strata;" +
  "addendum addenda;erratum errata;ovum ova;symposium symposia;spectrum spectra;alumnus alumni;cactus cacti;fungus fungi;nucleus nuclei;radius radii;stimulus stimuli;" +
  "syllabus syllabi;terminus termini;larva larvae;alga algae;antenna antennae;formula formulae;alumna alumnae;vertebra vertebrae;appendix appendices;index indices;matrix matrices;" +
  "vertex vertices;vortex vortices;codex codices;corpus corpora;genus genera;opus opera;schema schemata;stigma stigmata;graffito graffiti;paparazzo paparazzi;" +
  "chateau chateaux;bureau bureaux;plateau plateaux;tableau tableaux;gateau gateaux;beau beaux;passerby passersby;runner-up runners-up;attorney;quiz quizzes;" +
  "movie movies;cookie cookies;zombie zombies;calorie calories;rookie rookies;selfie selfies;hippie hippies;genie genies;prairie prairies;eerie;lie lies;tie ties;pie pies;" +
  "necktie neckties;foodie foodies;goalie goalies;indie indies;junkie junkies;veggie veggies;hoodie hoodies;walkie-talkie walkie-talkies;brownie brownies;birdie birdies;" +
  "smoothie smoothies;newbie newbies;yuppie yuppies;budgie budgies;pixie pixies;magpie magpies;reverie reveries;camaraderie;sortie sorties;bogie bogies;cutie cuties;aerie aeries;" +
  "news;series;species;politics;economics;physics;mathematics;maths;athletics;gymnastics;electronics;ethics;linguistics;mechanics;genetics;dynamics;aeronautics;robotics;" +
  "acoustics;ballistics;optics;geopolitics;logistics;means;headquarters;crossroads;gallows;diabetes;measles;rabies;mumps;shambles;barracks;innings;premises;proceeds;" +
  "lens;gas gases gasses;bus buses busses;bias;atlas;canvas;alias;chaos;cosmos;ethos;pathos;thermos;pancreas;iris;pelvis;tennis;debris;chassis;corps;rendezvous;précis;mews;" +
  "summons;glasses;goggles;trousers;pants;jeans;scissors;binoculars;thanks;outskirts;whereabouts;aircraft;spacecraft;hovercraft;watercraft;offspring;hertz;" +
  "christmas;texas;kansas;arkansas;falklands;yes;this;proboscis;sepsis;dialysis;hepatitis;arthritis;bronchitis;meningitis;homeless;data;police;clothes;goods;savings;proceedings;surroundings;sunglasses;arrears;regards;belongings;earnings;odds"
).split(";");

/** Comparatives and superlatives that no rule gives. */
export const IRREGULAR_ADJECTIVES: readonly string[] =
  "good better best;bad worse worst;far farther farthest;well".split(";");

/** What pronouns, determiners, particles and clitics are forms of. */
export const FUNCTION_FORMS: readonly string[] = (
  "i me;we us;he him;she her;they them 'em;a an;not n't n’t;that those;this these;who whom;my;your;have 've ’ve;be 're ’re 'm ’m;will 'll ’ll wo;would 'd ’d;can ca;shall sha;" +
  "because 'cause ’cause;myself;it"
).split(";");
