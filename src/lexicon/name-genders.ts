import { FIRST_NAMES } from "./first-names.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Given names that women bear, almost only: folded, as in `FIRST_NAMES`. */
const WOMENS_NAMES: ReadonlySet<string> = set(`
  abby abigail adriana agnes aileen alejandra alexandra alice alicia alina alison allison alyssa amal amanda amber amelia amina amy ana
  anastasia angela angelina anita anja ann anna annabelle anne annette annie audrey ava ayesha barbara beatrice beth betsy betty bianca
  brenda bridget brigitte carla carmen carol caroline carrie catherine cathy cecile cecilia celine charlotte chelsea cheryl chloe christa
  christina christine cindy claire clara claudia colleen connie cora corinne courtney cristina crystal cynthia daisy daniela danielle darya
  dawn debbie deborah debra denise diana diane dina dolores donna dora doris dorothy edith eileen ekaterina elaine eleanor elena elizabeth
  ella ellen elsa emily emma erica erin esther eva evelyn fatima fatou fernanda fiona florence francesca gabriela geraldine gina giorgia
  giulia gloria greta hannah heather heidi helen helena helene hillary holly ida ines ingrid irene irina iris irma isabel isabelle ivanka
  jacqueline jana jane janet janice janine jasmine jeanne jennifer jenny jessica jill joan joanna joy joyce juanita judith judy julia juliana
  julie kaja kamala karen karin karine karoline kate katherine kathleen kathryn kathy katie katrin katrina kayleigh keiko kirsten kirsty
  kristen kristin kristina kristine kylie laila laura lauren lea leah leanne leila lena lidia liliana lillian lily linda lindsay lindsey lisa
  liz lois lori lorraine louise lucia lucy lydia madeleine madison magdalena maha marcia margaret margarita margot maria mariana marianne
  marie marilyn marina marine marisa marjorie marlene marta martha mary maryam maryna maura maureen maya megan melanie melinda melissa
  meredith mette mia michelle mina miriam mirjana molly mona monica monique nadia nadine nancy naomi natalia natalie natasha nathalie nicole
  nina nora noreen odile ola olena olga olivia paige pamela paola patricia paula pauline peggy penny petra phoebe polly priya rachel rebecca
  regina rhonda rita roberta rosa rosario rose rosie ruth sabine sabrina sally salma samantha sandra sanna sara sarah selma serena sharon
  sheila shelly sherry shirley silvia simone sofia sonia sonya sophia sophie stacey stella stephanie sue susan susanna susanne suzanne
  svetlana svitlana sylvia sylvie tamara tanya tara tatiana tatyana teresa tetiana thea theresa therese tiffany tina tracey traci tracy tulsi
  ursula valentina valentyna valerie vanessa vera veronica veronika vicki vickie vicky victoria viktoria viola virginia vivian vivien wanda
  wendy whitney yana yasmin yulia yvette yvonne zainab zeinab zoe zuzana`);

/** Given names that women and men bear, or whose bearers this list does not tell apart. */
const SHARED_NAMES: ReadonlySet<string> = set(`
  adel ajay akira alex alexis alfonso ali andrea andy angel april ariel arnaud ashley ashok august austin avi bela blake brett cameron carey
  casey cas cary chris christian claude corey cory dale dana dominique drew dylan emine evan essam florian francis frankie gail garry georgia
  gabriel gerry glenn grace guy hadi haruto hilary jackie jaime jamie jan jay jean jo jody jordan joaquin june kai karim kay keir kelly kelsey
  kerry kim kiran kris laurence laurent leslie lee leo lou lynn mackenzie mai marion mel michel micah minh morgan moritz nabil nicola nikita nikki nikola
  nir noa noah noam noel oren pat patrice patty per rabia reggie rene robin ronnie rory rowan said sam sama sameh sasha shannon shane shelley sidney
  simone stacy stevie sultan tal talal taylor terry thanos toni val vedant whitney wladimir xavier yael yair amin amos anas antti moise merlin
  jun ira lenin itsunori elsa amal ola`);

/** The pronoun that a given name tells: women's and men's names; neither where it may be both or is not known. */
export function pronounOfName(name: string): "he" | "she" | "any" {
  const folded = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (SHARED_NAMES.has(folded)) return "any";
  if (WOMENS_NAMES.has(folded)) return "she";
  return FIRST_NAMES.has(folded) ? "he" : "any";
}
