/** Nouns that news English uses for one another, a class a line, by lemma. */
export const NOUN_CLASSES: readonly string[] = `
drone uav ucav unmanned_aerial_vehicle quadcopter
missile rocket projectile
rocket missile
shell round munition ammunition artillery
ammunition munition round ammo shell
weapon arm weaponry armament munition
equipment gear hardware materiel kit supply
nuke nuclear atomic
bomb explosive device
explosion blast detonation
gun firearm weapon rifle
plane aircraft jet airplane airliner
jet fighter warplane aircraft
helicopter chopper
ship vessel boat
submarine sub
tank armor
vehicle car truck
car vehicle automobile
train rail
troop soldier force serviceman trooper personnel
soldier troop serviceman fighter
army military force
military army armed
force troop army
personnel staff troop specialist
specialist expert
expert analyst specialist scholar
analyst expert
militant fighter insurgent gunman rebel extremist terrorist
rebel insurgent separatist militant
separatist rebel breakaway
terrorist militant extremist
gunman shooter attacker assailant
attacker assailant gunman
suspect accused
police officer policeman cop
officer official
official authority
authority official government
government administration regime state authority
administration government
regime government
leader chief head ruler president
president leader
premier prime_minister
dictator leader ruler
chief head boss director
minister secretary
envoy delegate ambassador diplomat emissary representative
ambassador envoy diplomat
delegate envoy
diplomat envoy
spokesman spokeswoman spokesperson
lawmaker legislator parliamentarian senator congressman
parliament congress legislature
court tribunal
judge justice
lawyer attorney counsel
trial case
lawsuit suit case
law legislation act
rule regulation law
bill legislation measure
measure step
step move measure
move step decision action
decision move
decree order
order directive
treaty accord pact agreement deal
agreement deal accord pact
deal agreement accord
talk negotiation discussion dialog
negotiation talk
meeting summit session gathering
summit meeting
conference meeting
visit trip
trip visit tour journey
war conflict fighting invasion fight battle offensive
conflict war fight crisis
invasion war offensive
offensive campaign attack operation
campaign offensive
counteroffensive counterattack
counterattack counteroffensive
battle fight combat
battlefield frontline front
frontline front battlefield
ceasefire truce armistice
truce ceasefire
peace ceasefire
attack strike assault raid
strike attack
raid attack
shelling bombardment
airstrike bombing
killing murder assassination slaying
murder killing homicide
assassination murder killing
massacre slaughter
death fatality
casualty victim
victim casualty
injury wound
survivor victim
civilian resident people
resident citizen inhabitant
citizen national
people person
man male
woman female
child kid minor
kid child
teenager teen
student pupil
worker laborer employee
laborer worker
employee worker
labor work worker
staff employee
migrant refugee immigrant
refugee migrant
prisoner detainee captive
detainee prisoner
hostage captive
captive prisoner
region area territory
territory region land area province
area region zone
zone area
province region oblast territory
district region
oblast region
state country
country nation state
nation country
city town
town city
village settlement
capital city
border frontier
home house
house home
building structure
facility site plant
site facility center base
center site
plant factory
factory plant
base camp
hospital clinic
school college
university college
port harbor
airport airfield
airfield airport
road highway
bridge span
sanction penalty embargo restriction
restriction curb limit control
embargo sanction
ban prohibition
tariff duty
tax levy
fine penalty
penalty punishment
money fund cash
fund money
cash money
price cost
cost price expense
loan credit
debt loan
aid assistance help support
assistance aid help
support backing aid
help aid
relief aid
trade commerce
economy market
business company firm
company firm corporation
firm company
maker manufacturer producer
manufacturer maker
supplier provider
provider supplier
buyer purchaser
seller vendor
customer client
product good
oil crude petroleum
gas fuel
fuel gas
electricity power
power electricity
food grain
grain wheat
crop harvest
shipment delivery consignment cargo
delivery shipment
consignment shipment
cargo shipment freight
supply stock
stock supply stockpile reserve inventory arsenal
stockpile stock arsenal reserve
arsenal stockpile
reserve stock
shortage scarcity lack deficit
deficit shortage
lack shortage
problem issue difficulty trouble
issue problem matter
difficulty problem trouble
failure breakdown malfunction
malfunction failure
technical mechanical
mechanical technical
flaw defect
mistake error
crisis emergency
emergency crisis
disaster catastrophe
accident crash
fire blaze
flood flooding
storm hurricane
earthquake quake
virus disease
disease illness
illness sickness disease
outbreak epidemic
pandemic epidemic covid
vaccine jab shot
drug medicine
doctor physician
patient sufferer
test trial
launch test
satellite spacecraft
program project scheme
project program
plan scheme proposal
proposal plan offer
strategy plan policy
policy strategy
goal aim objective target
aim goal
target goal
purpose aim
reason cause
cause reason
result outcome consequence
outcome result
consequence result
effect impact
impact effect
influence sway
change shift
rise increase
increase rise growth
growth increase
decrease fall decline
decline fall drop
drop fall
cut reduction
reduction cut
loss defeat
victory win triumph
win victory
vote ballot election
election vote poll
poll survey election
survey poll
candidate contender
campaigner activist
activist campaigner
protest demonstration rally
demonstration protest
protester demonstrator
demonstrator protester
riot unrest
unrest turmoil
tension strain
relation tie relationship link
tie relation link bond
relationship tie relation
link tie connection
alliance partnership
ally partner friend
partner ally
enemy foe adversary
foe enemy
rival opponent
opponent rival critic
critic opponent
supporter backer
statement remark comment announcement declaration
comment remark statement
remark comment
announcement statement declaration
speech address
interview talk
letter note
message note
tweet post
post tweet message
report account
document file paper
file document
paper document
evidence proof
proof evidence
sign indication signal evidence
indication sign signal
signal sign
finding discovery conclusion assessment
discovery finding
conclusion finding
assessment finding estimate
estimate assessment
intelligence information
information intelligence data
data information
secret classified
declassified downgraded
downgraded declassified
investigation inquiry probe
inquiry investigation probe
probe investigation
charge accusation allegation
accusation allegation charge claim
allegation accusation claim
claim allegation
denial rejection
threat danger
danger threat risk
risk danger
fear worry concern
worry concern fear
concern worry fear
hope optimism
optimism hope
anger fury outrage
outrage anger
support endorsement
opposition resistance
resistance opposition
request appeal call
appeal request call
demand request
question query
answer reply response
reply response answer
response reaction reply
reaction response
permission approval
approval consent
refusal rejection
violation breach
breach violation
resolution measure
mission operation task
operation mission
task job mission
job mission task work
role part
part role
chance opportunity
opportunity chance
right freedom
freedom liberty
independence sovereignty
sovereignty independence
secession independence
leadership rule
rule reign
power authority
status position
position stance
stance position view
view opinion
opinion view
idea notion
fact reality
truth fact
lie falsehood
misinformation disinformation propaganda
propaganda disinformation
media press
press media
newspaper daily
journalist reporter
reporter journalist
tv television
television tv
footage video
video footage clip
photo picture image
picture image photo
image picture
group organization
organization group body
body organization
agency organization
committee panel
panel committee
commission committee
council board
team squad
squad team
unit team
member part
dui dwi owi
`
  .trim()
  .split("\n");
