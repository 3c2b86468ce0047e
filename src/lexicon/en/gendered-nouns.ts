const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Nouns for women, in the singular. */
const WOMEN: ReadonlySet<string> = set(`
  woman girl lady mother mum mom mam mummy mommy stepmother mother-in-law mother-of-one mother-of-two mother-of-three mother-of-four
  mum-of-one mum-of-two mum-of-three mum-of-four grandmother grandma gran granny nan great-grandmother daughter stepdaughter daughter-in-law
  granddaughter sister stepsister sister-in-law aunt niece wife ex-wife housewife widow bride fiancée fiancee girlfriend ex-girlfriend
  schoolgirl heiress actress waitress hostess stewardess landlady seamstress duchess princess queen empress baroness countess dame
  spokeswoman chairwoman congresswoman councilwoman assemblywoman policewoman servicewoman businesswoman saleswoman firewoman airwoman
  sportswoman forewoman alderwoman anchorwoman camerawoman noblewoman committeewoman churchwoman midwife nun matriarch mistress heroine
  abbess priestess governess goddess`);

/** Nouns for men, in the singular. */
const MEN: ReadonlySet<string> = set(`
  man boy gentleman father dad daddy stepfather father-in-law father-of-one father-of-two father-of-three father-of-four dad-of-one
  dad-of-two dad-of-three dad-of-four grandfather grandpa grandad granddad great-grandfather son stepson son-in-law grandson brother
  stepbrother brother-in-law uncle nephew husband ex-husband widower groom fiancé fiance boyfriend ex-boyfriend schoolboy waiter landlord
  duke prince king emperor baron earl spokesman chairman congressman councilman assemblyman policeman serviceman businessman salesman
  fireman airman sportsman foreman alderman anchorman cameraman nobleman fisherman postman tradesman craftsman clergyman frontman
  monk priest pope bishop archbishop cardinal friar abbot patriarch imam ayatollah strongman gunman hitman conman`);

/** The pronoun that a noun for a person tells: "spokeswoman", "dad-of-four"; neither for most. */
export function pronounOfNoun(noun: string): "he" | "she" | "any" {
  if (WOMEN.has(noun)) return "she";
  return MEN.has(noun) ? "he" : "any";
}
