// Where English spelling drops a final "e" before -ed and -ing, doubles a consonant, or adds -es: rules with their exceptions.

/** Stems that get their "e" back: "announc-ed" is of "announce". */
export const SILENT_E: RegExp = new RegExp(
  "(?:" +
    [
      "[vuc]", // serve, argue, announce
      "[^s]s|z", // use, endorse, seize
      "[^n]g|[ae]ng|[^aeiou]ring|lung|pung", // merge, change, challenge, fringe, lunge, expunge
      "[bcdfgkptzs]l|[^aeiou][iuy]l|quil|scol", // handle, compile, rule
      "(?:^|[^aeou])at|[iu]at|creat|[^aeio]ut", // state, initiate, evacuate, create, dispute
      "[^aeiou][ao]d|[^ao]id|[^aeo]ud", // trade, explode, decide, conclude
      "[^eoai]ar|[^aeo]ir|[^o]ur", // declare, require, secure
      "[^aeou]in|[^aeio]un", // combine, tune
      "[^eo]am|[^a]im|[^aeio]um", // name, time, assume
      "[^eo]ak|[^a]ik|[^o][ou]k", // make, strike, provoke, rebuke
      "[^eo]ap|[^a]ip|[^o]op|yp", // shape, wipe, hope, type
      "[^a]ib|[^o]ob|[^ou]ub", // describe, probe, tube
    ].join("|") +
    ")$",
);

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Stems that get their "e" back although the rule does not say so. */
export const ALSO_SILENT_E: ReadonlySet<string> = listOf(
  "cit unit invit excit recit ignit incit expedit extradit writ bit reunit " +
    "vot quot not promot denot devot tot connot demot emot outvot misquot footnot complet delet compet deplet secret excret rout " +
    "interfer adher persever rever coher premier explor ignor restor stor scor implor ador deplor bor gor outscor underscor " +
    "phon postpon condon clon ston ton zon hon aton telephon dethron dron interven conven contraven reconven superven " +
    "welcom com becom overcom them schem breath bath cloth sooth loath seeth writh teeth sheath unsheath ach cach psych " +
    "scal whal inhal exhal consol parol cajol centr ax straf chaf knif imped preced reced supersed conced " +
    "past tast wast bast hast agre decre guarante fre refere tiptoe massacr manoeuvr sabr hing cring bing ting sing imping",
);

/** Stems that end like those that take an "e" and take none. */
export const NO_SILENT_E: ReadonlySet<string> = listOf(
  "focus bias canvas gas bus chorus caucus census refocus waltz blitz bring ring sing sting swing cling fling spring string wing ping wring sling king " +
    "hang bang gang clang twang overhang ruin debut murmur blur curl exam hiccup until imperil council peril vigil pencil stencil " +
    "combat format chat pat revamp program diagram victim minim ransom kidnap handicap overlap wiretap develop envelop gallop wallop redevelop " +
    "worship gossip courtship origin margin bargain assassin rapid void period method trek climb absorb spiral collar pillar guitar " +
    "sour tour pour devour favour honour labour harbour colour detour scour flour humour vapour rumour endeavour neighbour",
);

/** Verbs that end in a double consonant by themselves, which -ed and -ing leave as it is. */
export const DOUBLE_BY_NATURE: ReadonlySet<string> = listOf(
  "add err purr egg ebb boycott odd inn putt butt mutt whirr jazz buzz fizz fuzz razz",
);

/** Verbs in one -l that British spelling doubles: "cancelled" is of "cancel", but "called" of "call". */
export const DOUBLED_L: ReadonlySet<string> = listOf(
  "control patrol enrol compel expel repel propel dispel excel rebel cancel travel label fuel model signal dial total rival marshal level tunnel channel counsel quarrel " +
    "initial equal shovel duel pummel fulfil instil distil impel annul appal extol cavil grovel hovel gravel jewel panel pencil peril imperil spiral swivel unravel unveil " +
    "victual yodel bevel bedevil chisel dishevel drivel enamel enthral kennel libel marvel medal parcel pedal remodel revel shrivel snivel squirrel stencil symbol tassel towel trammel trowel weasel " +
    "refuel relabel decontrol outcontrol tinsel carol corral",
);

/** Words in -use whose plural or third person is not of a word in -us. */
export const USE_WORDS: ReadonlySet<string> = listOf(
  "use abuse cause accuse excuse house refuse pause clause spouse fuse muse confuse warehouse amuse ruse diffuse blouse grouse douse rouse arouse espouse peruse bemuse infuse defuse reuse " +
    "misuse greenhouse courthouse powerhouse lighthouse applause menopause profuse recluse effuse suffuse perfuse transfuse overuse disuse mouse louse hypotenuse cruise bruise guise ",
);

/** Nouns in -i, whose plural is no word in -is. */
export const I_WORDS: ReadonlySet<string> = listOf(
  "taxi ski bikini alibi safari tsunami rabbi mufti kiwi deli khaki nazi jihadi salafi sufi houthi yazidi israeli iraqi saudi pakistani afghani kuwaiti omani yemeni " +
    "emirati qatari bahraini azeri bangladeshi somali nepali punjabi bengali mini semi midi wiki emoji basiji maxi yeti",
);

/** Adjectives that are commonly compared by -er and -est. */
export const GRADABLE: readonly string[] = (
  "able big black bleak blunt bold brave brief bright broad calm cheap clean clear clever close cold cool cruel dark dead deadly deep dense dirty dry dull dumb early easy fair fast fat few fierce fine firm fit " +
  "flat fresh friendly full funny gentle grand grave great green grim happy hard harsh healthy heavy high hot huge humble keen kind large late lean light likely long loose loud low lucky mad mean mild " +
  "narrow near new nice noble noisy odd old pale plain poor pretty proud pure quick quiet rare raw ready red rich ripe risky rough rude sad safe scary severe shallow sharp short shy sick silly simple slim slow " +
  "small smart smooth soft soon sound sour steady steep stiff strange strict strong subtle sure sweet swift tall tense thick thin tight tiny tough true ugly vague vast warm weak wealthy weird wet white " +
  "wide wild wise young"
).split(" ");
