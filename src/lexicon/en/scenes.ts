// What captions without a verb are made of: "Protesters outside the town hall in Dover last year."

import { IRREGULAR_VERBS } from "./irregular.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that only a finite verb phrase has. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = words(
  "is are was were am has have had do does did will would can could may might must shall should cannot ain't it's that's there's he's she's who's what's here's let's tweeted",
);

/** Verbs of news English beside those of what can be seen, whose -s or bare form makes a sentence. */
const TELLING_VERBS =
  "accept accuse acknowledge act add admit affect agree allow announce appear apply argue arrest assume attack back ban become begin believe belong block blame bring build buy call cause challenge change choose claim come concern condemn confirm consider contain continue contribute control convey cost count cover create cut deal decide declare defend demand deny depend describe deserve destroy develop die differ dismiss divide double draw drop earn emerge employ encourage end enjoy ensure exceed exist expect explain face fail fall favor fear feature feel fight find focus follow force form gain get give go grow happen hate hear hit hope hurt ignore include increase indicate insist intend involve join keep kill know lack learn let like live lose love maintain make mark matter mean mention merge mirror miss need note offer open oppose order owe own pick plan pledge prefer predict press prevent produce promise prompt prove provide pursue question raise range rank reach realize recall recommend reduce reflect refuse regard reject relate release rely remain remember remind repeat replace represent require resemble resist respond result reveal risk rule say see seek seem sell send separate serve set share shift slow sound spend spread start state stay stem stop strike struggle stress succeed suffer suggest support suspect target tell tend think threaten top track trust turn unite urge use value vary vote vow want warn win wish wonder worry write yield";

/** Verbs whose form in -s or without ending is a sentence's verb where a noun cannot stand. */
export const TELLING_STEMS: ReadonlySet<string> = words(TELLING_VERBS);

/** Participles that are no past tense without an object: "a church damaged in the storm". */
export const STATES: ReadonlySet<string> = words(
  "based built buried carved covered damaged decorated destroyed displaced dressed erected flooded held housed kept located named painted parked photographed pictured seated seized stacked stranded taken wrecked wounded",
);

/** Words that begin a fragment of talk, a list or an entry, and no caption. */
export const NO_CAPTION_OPENERS: ReadonlySet<string> = words(
  "about above according after again all almost also although among an' and another any around as at bad because before below besides best better between born both but by copyright corrected correction dear despite during each earlier editor editor's either else enough even every few finally first five follow for four former from gone good great half hence her here his how however if in indeed instead its just last later least less like many maybe meanwhile more most much my name near neither never next no none nor not nothing note now of on once one only or other our out over perhaps place plus posted previously published quite raised rather reporting same second several since so some soon source still such than thank thanks that their then there these they third this those though three through thus time to today together tomorrow too total toward under until up updated very warning we well what when where which while who whose why with within without writing wrong yes yet you your",
);

/** Nouns of people and things that a picture shows, with which its caption may begin; singular. */
const SHOWN =
  "activist actor aircraft airport ambulance apartment apple armored-vehicle army artist athlete baby barge barrack barricade beach bed billboard boat body boy bridge building bus bystander camp candle car child church city coffin commuter construction container convoy corridor couple crane crater cross crowd customer delegate demonstration demonstrator display diver doctor dog drone elder engine engineer entrance exhibit exhibition explosion facade factory family fan farm farmer father fence ferry field fighter fire firefighter fisherman flag flower footprint fragment front funeral garden gate girl grave graveyard group guard harbor headquarters helicopter hospital hotel house inmate inspector island jet journalist judge kid lawmaker lawyer leader lighthouse man map march market marcher member memorial merchant migrant militant mine miner missile model monument morgue mosque mother mourner mural museum neighborhood nurse office officer official oilfield owner painting palace parade parent part participant passenger passer-by patient people pedestrian photograph picket pilgrim pipe pipeline plane plant player police policeman policewoman portrait poster power-plant prison prisoner procession protest protester pupil queue rally refinery refugee relative remain replica reporter rescuer resident road rocket room rubble ruin runner sailor scene school screen sculpture service seaport shell shelter ship shop shopper shrine sign site skyline smoke soldier spectator square stadium staff stall station statue steel store storefront street student submarine suburb supporter survivor swimmer sympathizer table tank teacher team technician teenager temple tent terminal theater theatre tourist tower town tractor trader traffic train trainee troops truck tunnel vehicle vendor vessel veteran view vigil village villager visitor volunteer voter warehouse warplane warship well woman worker worshipper wreath wreck wreckage youth";

const PLURALS_OF_THEIR_OWN =
  "men women children people policemen policewomen fishermen bodies families parties cities churches buses";

/** The same in both numbers. */
export const SHOWN_NOUNS: ReadonlySet<string> = new Set([
  ...SHOWN.split(" "),
  ...SHOWN.split(" ").map((noun) => `${noun}s`),
  ...PLURALS_OF_THEIR_OWN.split(" "),
]);

/** Titles before a name with which a caption may begin. */
export const SHOWN_TITLES: ReadonlySet<string> = words(
  "president chancellor king queen prince princess pope emperor minister premier senator sen governor gov mayor representative rep congressman congresswoman secretary general gen ambassador judge justice bishop archbishop cardinal rabbi imam sheikh sir lady lord sultan prime vice mr mrs ms dr",
);

/** A time that a caption gives: a year, a weekday, a day, or a stretch just past. */
export const SCENE_TIME: RegExp =
  /\b(?:(?:in|from|during|of|circa) (?:early |late |mid-|the (?:\w+ of )?)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter),? )?(?:of )?(?:1[89]|20)\d\d(?!\d)|(?:last|this|earlier this|late last|early this) (?:year|month|week|weekend|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)|(?:(?:on|last) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on (?:Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;

let pasts: ReadonlySet<string> | undefined;

/** Tell whether a form is an irregular verb's past tense; a participle of its own, as "seen", is none. */
export function isIrregularPast(word: string): boolean {
  pasts ??= new Set(
    IRREGULAR_VERBS.flatMap((forms) => {
      const [lemma, ...others] = forms.split(" ");
      const past = others.filter(
        (form) => !/(?:ing|[^aeiou]?[aeo]wn|[^o]en|orn|one|um|ies)$/.test(form) && form !== lemma,
      );
      return past.length > 0 ? past : [lemma as string];
    }),
  );
  return pasts.has(word);
}
