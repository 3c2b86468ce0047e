/**
 * Phrases whose sense is that of one word, by lemma, without articles and hyphens: a word a line, then what stands for it. Only what
 * means the same wherever news English has it: "pick up" may lift or learn, but of goods it is "receive".
 */
const PHRASES = `
receive: take delivery, pick up, take receipt
halt: put halt, bring halt, call halt, put halt to, bring to halt
end: bring end, put end, bring to end, come to end, wind down, phase out
release: set free
fire: lay off, give sack, show door
resign: step aside, stand down, hand in resignation, tender resignation
inaugurate: swear in, take office, take oath
reject: turn down, vote down
overturn: strike down
exclude: rule out
retreat: back down, back off, back out
withdraw: pull out, pull back
concede: give away, give in, give ground
negotiate: hold talk, hold negotiation
meet: hold meeting, hold summit
participate: take part
join: team up
explode: blow up, go off
detonate: set off
erupt: break out, flare up
choke: choke off
close: close down, seal off, cordon off
destroy: wipe out, tear down
fail: fall short, fall through
collapse: fall apart
strengthen: build up, beef up, shore up
topple: bring down
surrender: hand over, turn in, lay down arm
die: pass away, lose life
kill: gun down, shoot dead, take life, shoot to death, stab to death, beat to death
execute: put to death
shoot: open fire
suicide: commit suicide, take own life
kidnap: take hostage, take captive, hold hostage
arrest: round up, take into custody, take in custody, place under arrest, put under arrest
jail: lock up, put behind bar, send to prison, send to jail
try: stand trial, put on trial, go on trial
confess: plead guilty, own up
dui: drunk drive, drunk driving, drunken drive, drunken driving, drink drive, drink driving, impaired driving, drive under influence,
 drive while intoxicated, drive while impaired, drive while drunk, operate under influence, operate while intoxicated
hit-and-run: hit and run, hit run
speeding: drive too fast, exceed speed limit, break speed limit
perjury: lie under oath, lie on stand
shoplift: steal from shop, steal from store
tax-evasion: tax evasion, tax dodging, tax fraud, evade tax, dodge tax
money-laundering: money laundering, launder money
drug-trafficking: drug trafficking, drug smuggling, drug dealing, traffic drug, smuggle drug, deal drug
human-trafficking: human trafficking, people smuggling, people trafficking, traffic people, smuggle people
domestic-violence: domestic violence, domestic abuse
identity-theft: identity theft, identity fraud, steal identity
armed-robbery: armed robbery, rob at gunpoint, hold up at gunpoint
insider-trading: insider trading, insider dealing
child-abuse: child abuse, abuse child, molest child
burn: set fire, set on fire, catch fire, set ablaze
disappear: go missing
flee: run away, run off
find: track down, come across
land: touch down
start: kick off, get under way, get underway
finish: wrap up
continue: carry on
proceed: go ahead
rise: go up
fall: go down
reduce: scale back, cut back, draw down, scale down
accelerate: speed up
slow: slow down
postpone: put off, push back
reverse: roll back
return: come back, go back, turn back, hand back, give back, send back, bring back
retake: take back, win back
seize: take control, seize control, take power, seize power
abolish: do away with
remove: get rid
suppress: crack down
intervene: step in
retaliate: hit back, strike back
resist: fight back
attack: come under attack, carry out attack
urge: call for, call on
cite: point to
note: point out
seek: look to
investigate: look into
learn: find out
explain: spell out, lay out
clarify: make clear
ensure: make sure
enlist: sign up
approve: sign off
repay: pay back
prepare: draw up, get ready
premier: prime minister
spokesman: press secretary
policeman: police officer
police: law enforcement
ceasefire: cease fire
drone: unmanned aerial, aerial vehicle, suicide drone, kamikaze drone
`;

let words: Map<string, string> | undefined;
let starts: Set<string> | undefined;

function readPhrases(): Map<string, string> {
  const read = new Map<string, string>();
  for (const line of PHRASES.trim().replace(/\n /g, " ").split("\n")) {
    const [word = "", phrases = ""] = line.split(": ");
    for (const phrase of phrases.split(", ")) if (!read.has(phrase)) read.set(phrase, word);
  }
  return read;
}

/** The words of the longest phrase. */
export const LONGEST_PHRASE = 4;

/** Find the one word that some lemmas in a row stand for, such as `receive` for "take delivery". */
export function wordOfPhrase(lemmas: readonly string[]): string | undefined {
  words ??= readPhrases();
  return words.get(lemmas.join(" "));
}

/** Tell whether any phrase begins with a lemma. */
export function beginsPhrase(lemma: string): boolean {
  words ??= readPhrases();
  starts ??= new Set([...words.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(" "))));
  return starts.has(lemma);
}
