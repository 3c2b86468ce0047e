/**
 * Verbs that news English uses for one another, a class a line, by lemma. A verb may stand in several classes.
 * The classes are for telling that two sentences report the same: near enough counts, opposites never.
 */
export const VERB_CLASSES: readonly string[] = `
buy purchase acquire procure obtain get secure source import
sell supply export provide deliver furnish market
supply provide give send deliver furnish equip ship transfer export
send dispatch deploy ship deliver transfer transport ferry move
receive get obtain accept acquire collect
take seize capture grab
capture seize occupy conquer overrun control
retake recapture liberate reclaim regain
kill slay murder assassinate execute slaughter massacre
die perish succumb decease
kill die
injure wound hurt maim
attack strike hit target assault raid bomb bombard shell pound
shell bombard bomb pound fire
shoot fire gun
shoot_down down intercept destroy
launch fire shoot test-launch test-fire
test test-launch test-fire
explode detonate blast erupt burst
destroy wreck demolish devastate ruin level flatten raze
damage harm hurt hit degrade
invade attack enter
fight battle combat clash war
defend protect guard shield
defeat beat overcome rout win
win triumph prevail
lose forfeit
retreat withdraw leave
withdraw pull remove
flee escape evacuate leave
evacuate rescue
rescue save recover
surrender yield capitulate
arrest detain hold apprehend capture jail imprison
jail imprison incarcerate detain lock
charge accuse indict prosecute
accuse blame charge fault allege
blame fault accuse condemn denounce
convict condemn
sentence condemn
acquit clear exonerate
release free liberate
investigate probe examine inquire study
search look seek hunt
sue litigate
ban prohibit bar forbid outlaw block
block bar prevent stop obstruct impede veto
prevent stop avert block thwart foil
allow permit let authorize enable approve
approve authorize endorse pass back ratify
pass approve adopt enact
reject refuse decline rebuff dismiss spurn
deny refute dispute reject dismiss
dismiss fire oust sack remove
resign quit step_down leave
appoint name nominate designate pick choose select
choose select pick opt
elect choose vote
vote elect ballot
agree accept consent concur
agree pledge promise commit
disagree dispute differ
promise pledge vow commit swear
threaten warn vow
warn caution alert
demand insist require call press urge
insist maintain assert
urge call appeal press exhort encourage
ask request appeal seek demand
request ask seek
seek try attempt want aim look hope
try attempt seek strive endeavor look
want wish hope desire seek
hope wish expect
intend plan mean aim propose
plan intend prepare schedule expect ready
prepare ready plan
offer propose volunteer
propose suggest offer recommend
expect anticipate predict forecast project
predict forecast foresee project
estimate reckon calculate assess
believe think consider assess reckon feel
think believe consider
consider weigh mull contemplate
assess evaluate judge gauge
know understand learn
understand grasp comprehend
show demonstrate indicate prove reveal suggest signal reflect
indicate suggest signal show hint
signal hint indicate suggest express
prove verify confirm demonstrate
confirm verify acknowledge corroborate
acknowledge admit concede recognize
admit confess concede acknowledge
recognize acknowledge
reveal disclose expose unveil divulge
disclose reveal release publish
hide conceal mask cover
announce declare unveil proclaim say
declare announce proclaim
say tell state add note remark mention
claim allege assert contend
argue contend maintain reason
explain clarify
describe call characterize portray depict label
call describe label dub name term
praise hail commend laud welcome applaud
welcome praise hail
criticize condemn denounce slam blast lambast decry deplore
condemn denounce criticize decry deplore
mock ridicule taunt
insult taunt
thank appreciate
apologize regret
discuss talk debate negotiate
negotiate talk bargain
talk speak discuss converse
meet visit talk convene
visit travel tour
travel go fly head visit journey
arrive reach land come
leave depart exit
enter join
return come
stay remain
remain stay continue
continue remain persist keep go_on
stop halt end cease suspend freeze
suspend halt freeze stop pause
end stop finish conclude terminate halt cease
finish complete conclude finalize
complete finish finalize fulfill accomplish
close shut shut_down discard dismantle
dismantle destroy discard remove
abandon give_up drop scrap renounce relinquish
drop abandon scrap
cancel scrap abandon call_off
delay postpone defer suspend
begin start launch commence open initiate
start begin launch
open launch
resume restart renew
restore revive renew resume
create establish form found set_up build
establish set_up create found form install
install set_up establish place
build construct erect
rebuild reconstruct restore
construct build
produce make manufacture build
make produce
develop build create
use employ deploy utilize
employ hire use
hire recruit employ
recruit enlist hire
train teach instruct coach
teach train instruct
help aid assist support back
support back help aid
aid assist help support
back support endorse
oppose resist fight reject
resist oppose withstand
increase rise raise grow boost expand ramp_up step_up
rise climb increase grow jump soar surge
boost increase bolster strengthen
bolster boost strengthen reinforce re-energize
strengthen bolster reinforce fortify
decrease fall drop decline reduce
fall drop decline sink plunge tumble slump
reduce cut decrease lower curb curtail slash shrink
cut reduce slash
curb limit restrict curtail
limit restrict curb cap
restrict limit curb
weaken undermine erode degrade
undermine weaken jeopardize threaten
hinder hamper impede hamstring obstruct choke complicate
hamper hinder impede choke
ease relax loosen soften
tighten strengthen
deepen strengthen tighten
improve better enhance
worsen deteriorate aggravate
expand extend widen spread grow
spread extend expand
extend prolong lengthen
suffer experience face endure undergo encounter
face encounter confront suffer
experience suffer undergo
fail flop collapse
collapse fail
succeed manage achieve
achieve attain accomplish reach gain
gain win obtain
reach achieve attain
violate breach break contravene flout
breach violate break
obey comply follow honor
enforce implement impose
implement enforce carry_out apply
impose slap levy place
levy impose
lift remove end ease
sanction penalize punish
punish penalize sanction
fine penalize
pay spend fund finance
fund finance bankroll pay
finance fund
spend pay
cost price
earn make
invest fund
donate give contribute
contribute give add
give provide donate grant
grant give award
award give grant
owe due
steal rob loot
loot plunder pillage
smuggle traffic
hack breach
spy eavesdrop
monitor watch track observe follow
watch observe monitor see
observe watch see
see witness view
view see regard consider
hear listen
read study
write pen
publish print release post
post tweet publish write
tweet post write
broadcast air
film record
record register log
report say
quote cite
cite quote invoke reference
mention cite
refer mention
respond reply answer react
react respond
answer respond reply
decline refuse
refuse decline reject
detail specify describe elaborate
specify detail state
require need demand
need require lack
lack need miss
rely depend
depend rely
use up deplete expend consume exhaust
deplete exhaust drain expend run_out
expend spend consume use
replenish restock resupply
store stockpile
own possess hold have
possess own have hold
hold keep
keep hold retain maintain
maintain keep
join enter
unite join
lead head command
command lead order
order command instruct direct
direct order
control rule dominate
rule govern
govern rule run
run operate
operate run work
work labor operate
gather assemble collect
protest demonstrate rally march
march parade
rally gather
riot rampage
clash fight
storm break_into
break smash
crash collide
collide crash
sink founder
drown die
burn blaze
rescue evacuate
treat tend
cure heal
infect contract
spread transmit
vaccinate immunize
hospitalize admit
quarantine isolate
isolate cut_off
reopen open
shut close
relocate move
move shift transfer
shift move
transport carry
carry transport bear
load fill
unload discharge
fly pilot
pilot fly operate
drive ride
sail cruise
dock moor
cross traverse
pass cross
block blockade
besiege surround encircle
surround encircle
advance progress push
push press drive
pressure press push squeeze
force compel oblige push
compel force
persuade convince
convince persuade
influence affect
affect influence impact hit
cause trigger prompt spark provoke
trigger cause spark prompt
prompt trigger lead
provoke trigger incite
fuel drive feed
inflame stoke
calm ease
reassure calm
fear worry dread
worry concern fear
concern worry
alarm worry trouble
trouble alarm worry
anger enrage infuriate
shock stun surprise
surprise shock stun astonish
mourn grieve
celebrate mark
mark celebrate commemorate
commemorate mark
honor pay_tribute
compare liken
differ vary
change alter modify shift
alter change
amend change revise
revise amend change
replace substitute
exchange swap trade
trade exchange
swap exchange
share distribute
distribute hand_out
allocate assign
assign allocate
join_forces cooperate
cooperate collaborate work_together
collaborate cooperate
coordinate organize
organize arrange
arrange organize plan schedule
schedule plan
host hold
attend join
skip miss
boycott shun
shun avoid
avoid avert
escape avoid
risk endanger
endanger threaten risk
jeopardize endanger threaten
protect defend
secure protect
guarantee ensure assure
ensure guarantee
fulfill meet
meet satisfy
exceed surpass
surpass exceed
outnumber exceed
dominate control
happen occur take_place
occur happen
emerge appear surface
appear emerge seem
seem appear
vanish disappear
disappear vanish
find discover detect uncover locate
discover find uncover
detect find spot
uncover expose find
locate find
identify name recognize
name identify
suspect believe
doubt question
question doubt query
interrogate question
testify attest
swear vow
overturn reverse
reverse undo
uphold back
appeal contest
challenge contest dispute
contest challenge
compete rival
beat defeat
score net
draw tie
`
  .trim()
  .split("\n");
