import type { SpeechAct } from "../../model/annotations.ts";

const NOUNS: readonly (readonly [SpeechAct, string])[] = [
  [
    "says",
    "statement announcement declaration claim assertion contention allegation accusation charge argument remark comment observation report rumor rumour account explanation reply response answer warning reminder prediction forecast prophecy promise pledge vow threat oath assurance guarantee commitment demand insistence suggestion proposal recommendation call appeal plea request complaint boast joke message testimony revelation disclosure admonition speculation talk word news notion",
  ],
  ["confirms", "confirmation admission acknowledgment acknowledgement concession confession acceptance"],
  ["denies", "denial rebuttal refutation rejection dismissal disavowal"],
  [
    "believes",
    "belief opinion view assessment estimate judgment judgement conviction expectation hope fear worry concern suspicion doubt impression feeling sense assumption presumption understanding thinking theory hypothesis conclusion idea perception consensus confidence optimism pessimism certainty",
  ],
  ["shows", "finding evidence proof indication sign signal discovery suggestion"],
  ["hints", "hint offer willingness readiness desire wish intention interest plan eagerness determination"],
  [
    "reacts",
    "criticism praise condemnation objection outrage anger dismay condolence sympathy apology congratulation gratitude thanks regret endorsement disapproval approval displeasure disappointment frustration alarm shock sorrow solidarity skepticism scepticism reservation rebuke greeting tribute applause complaint",
  ],
];

/** Nouns that report, by lemma: "the claim that …", "there are suspicions that …". */
export const REPORTING_NOUNS: ReadonlyMap<string, SpeechAct> = new Map(
  NOUNS.flatMap(([act, words]) => words.split(" ").map((word): [string, SpeechAct] => [word, act])),
);

/** Verbs that only lend a reporting noun its verb: "made an announcement", "expressed optimism", "voiced concern". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "express voice make issue give raise have show release offer share convey deliver put repeat reiterate air signal publish send state register harbor harbour hold announce".split(
    " ",
  ),
);

/** Adjectives of what goes on in a mind, where a form of "be" stands before and "that" or "about" after them. */
export const STATES_OF_MIND: ReadonlySet<string> = new Set(
  "concerned worried anxious alarmed afraid fearful scared nervous wary uneasy confident convinced certain sure positive adamant hopeful optimistic pessimistic skeptical sceptical doubtful dubious suspicious aware unaware mindful conscious satisfied pleased glad happy delighted thrilled proud grateful thankful sorry sad disappointed frustrated angry furious outraged incensed upset dismayed appalled horrified shocked stunned surprised astonished amazed puzzled baffled encouraged reassured insistent critical supportive dismissive fond tired sick weary envious jealous ashamed determined inclined".split(
    " ",
  ),
);
