/**
 * Nouns, agents and adjectives with the verb whose act they name, as `verb: nouns`.
 * Only what no ending gives away, or what an ending would give wrongly; regular derivations are folded by rule.
 */
const LINES = `
accuse: accusation accuser
acquire: acquisition
admit: admission
advance: advancement
agree: agreement accord
allege: allegation
analyze: analysis analyst
announce: announcement
apologize: apology
appear: appearance
appoint: appointment
approve: approval
argue: argument
arrest: arrest
arrive: arrival
assassinate: assassination assassin
assess: assessment
assist: assistance
attack: attack attacker
attempt: attempt
authorize: authorization
believe: belief
betray: betrayal
bomb: bombing bomber
breach: breach
build: building construction
buy: buyer
choose: choice
claim: claim
collapse: collapse
commit: commitment
compare: comparison
complain: complaint
complete: completion
conclude: conclusion
condemn: condemnation
confirm: confirmation
construct: construction
convict: conviction
cooperate: cooperation
criticize: criticism critic
decide: decision
declare: declaration
decline: decline
defend: defense defender
defy: defiance
delay: delay
deliver: delivery
demand: demand
denuclearize: denuclearization
deny: denial
depart: departure
deploy: deployment
destroy: destruction
detain: detention detainee
develop: development
die: death dead
disappear: disappearance
discover: discovery
discuss: discussion
dismiss: dismissal
eject: ejection
elect: election
employ: employment employee employer
end: ending
enforce: enforcement
escape: escape
evacuate: evacuation evacuee
execute: execution
exist: existence
expand: expansion
expect: expectation
expend: expenditure
explode: explosion
export: export exporter
express: expression
fail: failure
fight: fight fighter fighting
find: finding
fire: firing
flee: flight
freeze: freeze
grow: growth
halt: halt
hate: hatred
help: help helper
import: import importer
impose: imposition
improve: improvement
increase: increase
indicate: indication
inform: information
injure: injury
insist: insistence
inspect: inspection inspector
intend: intention intent
intervene: intervention
invade: invasion invader
invest: investment investor
investigate: investigation investigator
invite: invitation
join: joining
judge: judgment
kill: killing killer
know: knowledge
launch: launch
lead: leadership leader
lie: lie
live: life
lose: loss
maintain: maintenance
make: maker
meet: meeting
move: movement
murder: murder murderer
negotiate: negotiation negotiator
obey: obedience
object: objection
observe: observation observer
occupy: occupation occupier
oppose: opposition opponent
pay: payment
permit: permission
persuade: persuasion
plan: plan
please: pleasure
pledge: pledge
predict: prediction
prefer: preference
prepare: preparation
prevent: prevention
procure: procurement
produce: production producer
prohibit: prohibition
promise: promise
propose: proposal
prosecute: prosecution prosecutor
protect: protection
protest: protest protester
provide: provision provider
provoke: provocation
publish: publication publisher
punish: punishment
purchase: purchase purchaser
react: reaction
rebuild: rebuilding reconstruction
receive: receipt recipient
recognize: recognition
recover: recovery
reduce: reduction
refuse: refusal
reject: rejection
relax: relaxation
release: release
rely: reliance
remove: removal
repatriate: repatriation
reply: reply
request: request
require: requirement
rescue: rescue rescuer
resist: resistance
resolve: resolution
respond: response
retaliate: retaliation
retreat: retreat
return: return
reveal: revelation
say: saying
secede: secession
seize: seizure
sell: sale seller
send: sending
serve: service
settle: settlement
ship: shipment
shoot: shooting shooter
shut: shutdown closure
close: closure
smuggle: smuggling smuggler
speak: speech speaker
spread: spread
stop: stoppage
strike: strike
suffer: suffering
suggest: suggestion
supply: supply supplier
surrender: surrender
survive: survival survivor
suspend: suspension
suspect: suspicion
sustain: sustainment
talk: talk
test: test testing
threaten: threat
train: training trainer
transfer: transfer
travel: travel traveler
treat: treatment
try: trial
use: use usage user
vary: variation variety
violate: violation violator
visit: visit visitor
vote: vote voter
warn: warning
weaponize: weaponization
win: victory winner
withdraw: withdrawal
work: work worker
write: writer
act: action activity actor
aim: aim
approach: approach
back: backing
ban: ban
blame: blame
block: blockade
call: call
change: change
concern: concern
conduct: conduct
control: control
counterattack: counterattack
crash: crash
damage: damage
deploy: deployment
deter: deterrence deterrent
disclose: disclosure
donate: donation donor
enrich: enrichment
escalate: escalation
exchange: exchange
expel: expulsion
extend: extension
extradite: extradition
fear: fear
hint: hint
hope: hope
indict: indictment
install: installation
interfere: interference
mobilize: mobilization
order: order
pardon: pardon
ratify: ratification
recruit: recruitment
reform: reform
resign: resignation
review: review
rise: rise
rule: ruling
sanction: sanction
search: search
shell: shelling
steal: theft thief
store: storage
succeed: success
tax: taxation
trade: trade
undermine: undermining
unite: unity union
urge: urging
vaccinate: vaccination
veto: veto
wound: wound
`;

/** The verb behind a noun that names its act or actor: "delivery" is `deliver`, "killer" is `kill`. */
export const VERB_OF: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [verb, nouns] = line.split(": ") as [string, string];
      return nouns.split(" ").map((noun): [string, string] => [noun, verb]);
    }),
);
