// Abbreviations of English news that are written with a full stop, by how they bear on the end of a sentence.
// All are kept here without their full stop; case matters.

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Titles and ranks: a name follows, so the full stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = listOf(
  "Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revd Fr Br Hon Rt Amb Sen Sens Rep Reps Gov Govs Lt Pres Atty Insp Cllr Ald " +
    "Gen Gens Brig Maj Col Cols Cpt Capt Capts Cmdr Cdr Cmdt Comdr Cmdre Cdre Adm Adms Sgt Sgts Cpl Pvt Pfc Spc Ens Sqn " +
    "Msgr Mgr Bp Abp Det Ofc Asst Assoc Dep Treas Supt Mme Mlle Sra Srta Dott",
);

/** What needs the next word to be complete: "St. Petersburg", "Ft. Worth", "Doe v. Roe". */
export const BOUND_ABBREVIATIONS: ReadonlySet<string> = listOf("St Ste Mt Ft Sta vs v cf ca viz approx");

/** What is an abbreviation only when a number follows: "No. 4", "pp. 7-9", "Art. 51", "Mar. 3". */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = listOf(
  "No Nos no nos p pp Fig Figs fig Art Arts art Sec Secs Ch ch Vol Vols vol Para para Reg Regs Res Ref Eq Tel tel Ext ext Pt Rm Apt c " +
    "Mar Apr Jun Jul Sep Mon Tue Wed Thu Thur Fri Sat Sun",
);

/** Months and days whose short forms are no words in themselves. */
export const CALENDAR_ABBREVIATIONS: ReadonlySet<string> = listOf("Jan Feb Aug Sept Oct Nov Dec Tues Thurs");

/** States and provinces as agencies shorten them after a town and a comma: "Macon, Ga." */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = listOf(
  "Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg " +
    "Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Alta Man Ont Que Sask Nfld",
);

/** What stands within a sentence or at its end: companies, streets, measures, Latin. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = listOf(
  "Inc Ltd Corp Co Cos Bros Plc plc Pty Mfg Intl Int'l Nat'l Gov't govt Dept Depts dept Div Univ Assn Inst Acad Cttee Bd Jr Jnr Sr Snr Esq " +
    "Ave Blvd Rd Hwy Pkwy Bldg etc al seq ibid jr sr incl excl mph kph ft lb lbs oz hr hrs yr yrs bn mn avg approx misc",
);

/** Words after which a single capital letter with a full stop is a grade or label, not a name's initial. */
export const LABEL_NOUNS: ReadonlySet<string> = listOf(
  "Plan plan Vitamin vitamin Hepatitis hepatitis Group group Grade grade Class class Type type Appendix Section section Schedule Category " +
    "Annex Exhibit exhibit Option option Team team Series Division Block Level Part Phase Channel Terminal Gate Article War Point",
);

/** Letters after a dot that make it an address on the web rather than a missing space. */
export const WEB_ENDINGS: ReadonlySet<string> = listOf(
  "com org net gov edu mil int info io tv uk us eu ru ua de fr cn jp kr il ir by pl au ca ch ie nz za fm ai app dev news biz online",
);

/** Prefixes that stay joined to their word across a hyphen, after the tokenization of Universal Dependencies. */
export const JOINED_PREFIXES: ReadonlySet<string> = listOf(
  "e re pre post non anti co ex pro mid semi un multi sub de inter intra socio psycho ultra quasi pseudo neo counter",
);

/** Units written against their number: "300km", "5pm", "3bn". */
export const JOINED_UNITS: ReadonlySet<string> = listOf(
  "am pm k m bn mn tn tr mln bln km cm mm nm mi ft yd kg g mg lb lbs oz t kt kph mph kmh kw mw gw mwh gwh kwh hp hz khz mhz ghz " +
    "mb gb tb kb bps l ml yr yrs hr hrs min mins sec p",
);
