/**
 * Words of one matter, across parts of speech, a class a line, by lemma: what the lists of verbs, nouns and adjectives, each kept to
 * its own part of speech, cannot join. Near enough counts, opposites never.
 */
export const KIND_CLASSES: readonly string[] = `
buy purchase acquire procure import order purchaser buyer
sell export vend seller vendor
supply provide furnish equip arm outfit
receive obtain get acquire delivery
send ship deliver dispatch shipment delivery consignment
give hand donate grant donation gift
share present circulate distribute pass
lend borrow loan
return repatriate bring
steal theft robbery heist loot
smuggle smuggling contraband trafficking
attack strike assault raid hit target bomb shell pound
attack offensive assault invasion incursion
airstrike bombing bombardment shelling strike
ambush attack
bomb bombing blast explosion explode detonate
detonate explode use
shoot shooting gunfire fire
kill killing death die dead slay slain murder
execute execution kill
massacre atrocity slaughter killing bloodshed
perish die kill dead
corpse body remains cadaver
dead deceased lifeless
injure wound hurt injury casualty
torture abuse mistreat maltreat
rape assault violate
behead decapitate
poison poisoning
invade invasion incursion overrun
occupy occupation seize hold
annex annexation absorb
withdraw withdrawal pullout retreat leave pullback
reposition redeploy regroup shift move repositioning
deploy deployment station post
mobilize mobilization conscription conscript draft
conscript draftee recruit
personnel specialist trainer instructor technician troop
train instruct teach assist
send dispatch deploy station travel
post station stage
guard patrol police
troop soldier force military army
commander general officer chief
general commander leader
military defense army armed
navy naval fleet
weapon arms weaponry armament missile
nuke nuclear atomic atom
arsenal stockpile weapon
warhead bomb weapon
drone uav uavs ucav quadcopter
missile rocket projectile icbm icbms
test launch fire
test testing trial
site facility ground location place
base compound camp
battlefield front frontline field
suspend halt stop freeze cease end pause moratorium
freeze halt suspension moratorium
stop end discontinue
close shut shutter closure shutdown shut_down
dismantle destroy scrap abandon
cancel nix scrap axe ditch call_off abandon pull
postpone shelve delay
withdraw quit exit leave abandon jettison
renegotiate re-negotiate rework
deal agreement accord pact
sign agree strike reach conclude
comply adhere abide obey honor faithful compliance
violate breach violation cheat break
denuclearize denuclearization disarm disarmament
meet meeting summit talk encounter session
summit meeting talk conference
encounter meeting conversation exchange
talk discuss discussion conversation chat speak converse
discuss discussion talk debate deliberate
negotiate negotiation talk bargain
speak speech address talk
conversation discussion exchange chat chatter
call phone telephone
visit trip travel tour journey go arrive
travel go fly head
host receive welcome
greet welcome receive
invite invitation
dinner meal lunch banquet
president leader
prime minister premier
dictator leader ruler strongman despot autocrat tyrant
aide adviser advisor assistant
adviser advisor counselor consultant
official officer authority
spokesman spokeswoman spokesperson
parliamentarian lawmaker legislator parliament
parliament legislature assembly
congress lawmaker
agency service
spy intelligence espionage
intercept overhear eavesdrop tap
radio transmission broadcast signal
recording audio tape
intelligence finding assessment information
say tell state note
announce announcement declare unveil
announce confirm
reveal disclose expose divulge uncover
claim allege allegation accuse accusation assert
accuse accusation blame
deny denial reject dismiss refute denounce
dismiss reject deny baseless
fake fabricated bogus staged false
stage fake fabricate
false untrue baseless unfounded groundless
lie lying deceive deception mislead dishonest
mislead misinform deceive misinformation
misinform misled uninformed
truth honest honesty
doubt skeptical dubious unconvinced skepticism distrust
believe think consider suspect
believe convinced convincing
evidence proof indication sign
evidence material document
prove show demonstrate
show indicate suggest reveal
confirm verify corroborate authenticate authentic genuine
corroborate back support confirm
condemn denounce decry criticize
criticize slam blast attack lambast
criticism critic
praise compliment laud commend applaud hail
concern worry fear alarm anxiety
fear worry afraid scared
concern concerned concerning worried
tension strain friction
threat threaten warn warning menace
warn warning caution alert
hint suggest imply insinuate
hope wish want
plan intend mean prepare intention
intention intend plan
prepare ready poise
vow pledge promise commit commitment
promise pledge assurance
urge call appeal ask
demand require insist
need require necessary
ask request seek
help assist assistance aid support
cooperate cooperation collaborate collaboration work
ally partner friend
struggle fail falter flounder difficulty
fail failure malfunction
problem issue difficulty trouble challenge failure
shortage lack short scarce scarcity deficit
deplete dwindle shrink exhaust
suffer endure experience
hamper hinder impede hurt cripple
cripple hurt damage devastate hit
damage harm hurt destroy
destroy ruin wreck level
evacuate flee leave escape
trap strand stick
remain stay linger
return come
control hold occupy
regain retake recapture reclaim
gain advance progress
lose defeat setback loss
win victory triumph
setback defeat loss reverse
sanction penalty restriction embargo curb
economy economic
trade commerce
tariff duty levy
price cost
money fund cash
pay payment fund
tax levy
arrest detain detention custody
jail prison imprison sentence
charge indict indictment prosecute
convict conviction guilty
plead admit
sue lawsuit litigation
law legislation statute act
court tribunal judge
ban prohibit bar forbid outlaw
fire dismiss sack oust remove
resign quit step_down
appoint name nominate
hire recruit employ
elect vote election poll
election ballot poll vote
candidate nominee contender
protest demonstrate demonstration rally march
protester demonstrator activist
petition sign signature
rally march protest
mob crowd
anger outrage fury uproar
controversy row dispute furor uproar backlash
opposition resistance objection
oppose resist object against
oppose criticize blast
investigate investigation probe inquiry inquire
obstruct obstruction impede
end wrap shut_down drop finish
document file paper record memo
memo memorandum note document
leak release disclose publish
release publish disclose public
redact redacted censor
classified secret confidential
declassify declassified downgrade declassification
archive file record document
book memoir
detail describe recount relate
description account
loyalty loyal allegiance
share give hand
photo picture image photograph footage
photo show
satellite image
video footage clip
tweet twitter post
website site
newspaper paper daily
report story article account
journalist reporter correspondent
town city municipality
village settlement hamlet
street road
house home residence
hospital clinic ward
school classroom college
church cathedral chapel
bike bicycle cyclist
car vehicle automobile
train railway rail
plane aircraft jet
airfield airport airbase
ship vessel boat
people person resident civilian inhabitant
civilian resident innocent
victim dead casualty
woman female
man male
child kid minor
family relative
wife spouse husband
refugee migrant displaced
leave depart go
arrive reach land
begin start launch commence
resume restart
continue persist keep
increase rise grow growth
intensify escalate heighten grow rise
decrease fall drop decline
reduce cut reduction lower decrease curtail
ease relax soften relieve
raise lift
boost strengthen bolster
large big huge massive
many numerous several
recent latest new
previous earlier past prior
former ex past
soon imminent shortly upcoming
month monthly
annual yearly
afraid scared fearful
convince persuade
order instruct command
instruct order tell
advise counsel
insult taunt mock ridicule
storm hurricane typhoon cyclone
flood flooding deluge
quake earthquake tremor
fire blaze wildfire
disease illness infection
infect infection contract
vaccine vaccination vaccinate jab
hospitalize hospital
doctor physician medic
drug medicine medication
celebrate celebration mark
marry wed wedding marriage
divorce separate split
birth born
fan supporter
game match
coach manager trainer
player athlete
team side squad
beat defeat win
score goal
championship title
award prize
film movie
actor actress star
singer musician
song single track
album record
acquisition takeover purchase merger buyout
merge merger combine
company firm business
employee worker staff
layoff redundancy fire
strike walkout stoppage
union labor
boss chief executive head
profit earnings income
revenue turnover sale
boycott shun ban
privatize nationalize
subsidy subsidize aid
bailout rescue
inflation price
recession downturn slump
quota limit cap
license permit authorization
patent license
referendum plebiscite vote
coup putsch overthrow topple oust
uprising revolt rebellion insurrection
coalition alliance bloc
cabinet government minister
veto block reject
ratify approve endorse
draft bill proposal
inaugurate inauguration swear
impeach impeachment
extradite extradition
deport deportation expel expulsion
asylum refuge
pardon amnesty clemency
bail bond
jury juror
prosecutor attorney
appeal challenge
parole probation
warrant subpoena
hostage captive abduct kidnap abduction kidnapping
terrorism terror terrorist
extremist militant radical
cease-fire ceasefire truce armistice
debt borrowing
bankrupt bankruptcy insolvent insolvency
invest investment
share stock
crash accident collision collide
rescue save
drown drowning
search hunt look
find discover locate
missing disappear vanish
suspect accused
gunman shooter attacker
knife stab stabbing
robbery rob theft
fraud scam swindle
bribe bribery corruption
drug narcotic
`
  .trim()
  .split("\n");
