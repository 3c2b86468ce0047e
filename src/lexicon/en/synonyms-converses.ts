/**
 * Words that tell one event from its two sides, a class a line, by lemma: whoever buys is sold something, whoever sends lets somebody
 * receive. Who does it differs, what happens does not.
 */
export const CONVERSE_CLASSES: readonly string[] = `
buy purchase acquire procure obtain sell supply provide export deliver furnish
import export
give receive get
send receive
award win receive
grant receive
issue receive
pay receive earn
lend borrow loan
lease rent let
win lose beat defeat
teach learn
tell hear
show see
hire employ join work
inherit bequeath
own belong
precede follow
host visit attend
invite attend
infect catch contract
cause result
expel deport evict leave
cede gain
`
  .trim()
  .split("\n");

/** An event and the state that it leaves, a class a line, by lemma: whoever acquired a thing has it. */
export const OUTCOME_CLASSES: readonly string[] = `
acquire obtain receive get possess own have
arrest detain custody
fire dismiss unemployed jobless
marry marriage wed wife husband spouse
divorce ex-wife ex-husband
start begin ongoing underway
close shut closed
agree agreement deal accord pact
appoint nominate nominee pick choice
learn know
join member
divide division split rift
free freedom
debt owe borrow
vacate vacant vacancy
blind blindness
`
  .trim()
  .split("\n");

/** The short words of headlines with the longer ones that the body has for them, a class a line, by lemma. */
export const HEADLINE_CLASSES: readonly string[] = `
nab arrest bust catch apprehend
axe dismiss fire sack boot oust relieve dump
tap name nominate appoint pick choose select designate choice
slash axe cut trim
emcee host present anchor
post job position role office
repel repulse thwart foil avert fend
brigand bandit pirate hijacker
mountaineer climber alpinist
motorist driver
intoxicated drunk inebriated drunken
quiz grill question interrogate
probe investigate inquiry investigation
rap slam blast lash criticize
hike raise increase
mull eye weigh consider
eye want seek
bid attempt try
row quarrel dispute spat feud
inferno blaze fire
rift split disagreement
laud hail praise
cop police officer
tot toddler kid child
kin relative family
trounce thrash rout defeat
quit exit resign
spark trigger prompt cause
wed marry
clinch bag win
bare reveal
swipe steal
comb scour search
pluck rescue
toll death fatality
helm lead head
flay condemn denounce
woo court
ink sign
snub refuse decline
swoop raid
jab vaccinate inoculate
`
  .trim()
  .split("\n");
